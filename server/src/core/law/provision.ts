/** What a file under `law/` says of one article or section. */
import type { Localized } from '../languages/language.js';

/** One article of the GDPR or section of a Norwegian act, explained in our own words; no official text. */
export interface Provision {
  /** `act:number`, for example `gdpr:13`, `pol:12`, `ekom:3-15`. */
  readonly ref: string;
  /** Official title (a fact); nn is our rendering where there is no official one. Acts without a title carry a short description. */
  readonly title: Localized;
  /**
   * The paragraphs that exist and the letters in each: `{ '1': ['a', 'b'], '2': [] }`; key `'0'` stands for a text
   * without numbered paragraphs. Verified structure for the GDPR and the Norwegian sections in `shared/law/structure.json`;
   * undefined where it was not verified: then nothing is called nonexistent in it.
   */
  readonly structure?: Readonly<Record<string, readonly string[]>>;
  /** One to three sentences: what the provision does, for a lawyer's quick recall. */
  readonly gist: Localized;
  /** Explanations of single paragraphs (`'2'`) and letters (`'2(c)'`), each a sentence or two. */
  readonly points?: Readonly<Record<string, Localized>>;
  /** What a privacy policy has to say (or do) because of it; absent when nothing follows for a policy. */
  readonly policy?: Localized;
  /** Numbers of the related recitals of the GDPR. */
  readonly recitals?: readonly number[];
  /** Related provisions, as canonical references such as `gdpr:7(3)`. */
  readonly related?: readonly string[];
  /** How sure the content is; anything but `verified` is said in the hover. */
  readonly certainty: 'verified' | 'known' | 'uncertain';
  /** The day on which the content was last checked, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Declares a provision and keeps its reference as a literal type, from which the union of all references is built. */
export const defineProvision = <const R extends string>(
  provision: Provision & { readonly ref: R },
): Provision & { readonly ref: R } => provision;
