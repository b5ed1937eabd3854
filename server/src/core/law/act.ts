/** What a file `law/<act>/act.ts` says of a whole act or regulation. */
import type { Localized } from '../languages/language.js';

/** An act, regulation or framework that policies cite. */
export interface Act {
  /** Short id used in references: `gdpr`, `pol`, `pol2000`, `ekom`, `bokf`. */
  readonly id: string;
  /** Citation number, for example `LOV-2018-06-15-38`. */
  readonly number: string;
  readonly title: Localized;
  /** Every name and abbreviation that texts use for it, lower case, without regard to language: genitive forms too. */
  readonly names: Localized<readonly string[]>;
  readonly gist: Localized;
  /** Address of the act, and of a section where `{section}` stands for the encoded number; no other placeholders. */
  readonly link: Localized;
  readonly sectionLink?: Localized;
  /** `in-force`, `repealed`, or `adopted` (not yet in force). */
  readonly status: 'in-force' | 'repealed' | 'adopted';
  readonly certainty: 'verified' | 'known' | 'uncertain';
  readonly asOf: string;
}

/** Declares an act and keeps its id as a literal type. */
export const defineAct = <const R extends string>(act: Act & { readonly id: R }): Act & { readonly id: R } => act;
