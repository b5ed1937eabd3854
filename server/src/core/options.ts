/** What the user may set, resolved once for an analysis. */
import type { Clause } from './clauses/clause.js';
import type { DisclosureId } from './duties/disclosure.js';
import type { Language } from './languages/language.js';
import type { Suppression } from './suppressions.js';

/** How loud a finding is. */
export type Severity = 'warning' | 'information' | 'hint';

/** Settings and surroundings of one analysis; all of them are data. */
export interface Options {
  /** Language of messages; `auto` is the document's own. */
  readonly messageLanguage: Language | 'auto';
  /** Whether the text is a policy; undefined lets its content decide. */
  readonly policy?: boolean | undefined;
  /** File name or path: a draft named like a policy is one from its first line. */
  readonly path?: string | undefined;
  /** Duties that do not apply to this controller, with the author's reason. */
  readonly notApplicable: Readonly<Partial<Record<DisclosureId, string>>>;
  /** Facts that the text can't say: `publicBody`, `dpo`, …; the front matter's go before them. */
  readonly facts: Readonly<Record<string, string>>;
  /** Severity by rule id or family; `off` silences. The more exact key goes before the other. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Hints on plain language. */
  readonly plainLanguage: boolean;
  /** Today, `YYYY-MM-DD`, for dates in the future; core has no clock. */
  readonly today?: string | undefined;
  /** Texts of files named under `with` in the front matter: their disclosures count. */
  readonly companions: readonly string[];
  /** The house's own clauses, offered before those of the library. */
  readonly clauses: readonly Clause[];
  /** Findings that the project accepts, those that may concern this file. */
  readonly suppressions: readonly Suppression[];
}

/** What holds where nothing is set. */
export const DEFAULT_OPTIONS: Options = {
  messageLanguage: 'auto',
  notApplicable: {},
  facts: {},
  severity: {},
  plainLanguage: true,
  companions: [],
  clauses: [],
  suppressions: [],
};
