/** What a file under `clauses/` says of one standard clause. */
import type { DisclosureId } from '../duties/disclosure.js';
import type { Language, Localized } from '../languages/language.js';

/** Where in a policy a clause belongs, in the usual order of a policy. */
export type ClauseTopic =
  | 'controller'
  | 'dpo'
  | 'data'
  | 'source'
  | 'purposes'
  | 'legal-basis'
  | 'special'
  | 'recipients'
  | 'transfer'
  | 'retention'
  | 'cookies'
  | 'marketing'
  | 'automated'
  | 'rights'
  | 'complaint'
  | 'security'
  | 'changes';

/** One standard clause, nb, nn and en side by side. Written by us; every fact that only the author knows is a blank or a choice. */
export interface Clause {
  /** Kebab-case; equals the file name. */
  readonly id: string;
  /** The disclosures that the text makes, completely, in every language and with any of its choices; empty for clauses beyond the duties. */
  readonly states: readonly DisclosureId[];
  /** The duty whose gap this clause is first offered for; variants of one duty share it. */
  readonly duty?: DisclosureId;
  /** Rank among the clauses of one duty: 0 is offered first. */
  readonly rank?: number;
  readonly topic: ClauseTopic;
  /** Canonical references, such as `gdpr:13(2)(a)`. */
  readonly law: readonly string[];
  /** Short name in a menu: «Rett til innsyn». */
  readonly title: Localized;
  /** Heading when the clause opens a section of its own, without mark or number. */
  readonly heading: Localized;
  /** One line: when to use it. */
  readonly when: Localized;
  /** What the text asserts about the controller, or undefined when it asserts nothing beyond the law. */
  readonly asserts?: Localized;
  /** What a lawyer would type to get it as a snippet: `samtykke`, `lagringstid`, `consent`. Lower case, no spaces. */
  readonly prefixes: Localized<readonly string[]>;
  /**
   * The text: plain sentences, paragraphs separated by one empty line, list items by lines that start with `- `. No headings, no other Markdown.
   * Blanks and choices in LSP snippet syntax: `${1:navnet på mottakeren}`, `${2|tre,fem|} år` (commas inside a choice are escaped `\,`).
   * Named blanks are filled from the document where it has them: `${controller:virksomhetens navn}`, `${email:e-postadresse}`,
   * `${phone:…}`, `${address:…}`, `${orgNumber:…}`, `${dpoEmail:…}`, `${date:dato}`, `${site:nettsted}`.
   */
  readonly text: Localized;
  /** What to add behind words that make the half of the disclosure, where the whole text would say that half twice; written like `text`. */
  readonly completion?: Localized;
  /** Where a clause that is not of the library comes from: the house's own file. */
  readonly source?: string;
  /** The languages in which a clause that is not of the library is written. */
  readonly languages?: readonly Language[];
}

/** Declares a clause and keeps its id as a literal type. */
export const defineClause = <const I extends string>(
  clause: Clause & { readonly id: I },
): Clause & { readonly id: I } => clause;
