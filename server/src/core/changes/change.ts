/** What has changed between two versions of a policy, in legal terms. */
import type { Span } from '../document/span.js';
import type { Localized } from '../languages/language.js';

/** Kinds of changes, in the order in which they are told. */
export const FAMILIES = [
  'controller',
  'purposes',
  'legal-bases',
  'automated-decisions',
  'data',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'cookies',
  'contact',
  'other',
] as const;

/** The kind of a change. */
export type Family = (typeof FAMILIES)[number];

/** `changed`: stated in both versions, and differently. */
export type How = 'added' | 'dropped' | 'changed';

/**
 * What the controller owes readers: `before`: the law asks that they are told before it begins; `advance`: guidelines recommend to
 * tell them in good time; `update`: a corrected text is normally enough; `restore`: the law still asks for what is gone from the text.
 */
export type Duty = 'before' | 'advance' | 'update' | 'restore';

/** Whether readers must be told, and why. */
export interface Telling {
  readonly duty: Duty;
  readonly why: Localized;
  /** References such as `gdpr:13(3)`. */
  readonly law: readonly string[];
}

/** Where a change stands in one version. */
export interface Place {
  readonly span: Span;
  /** `words`: the words that state it; `section`: the heading under which it would belong, where the version does not state it. */
  readonly kind: 'words' | 'section';
}

/** One legal change. */
export interface Change {
  /** Stable name of what changed: `purposes/marketing`, `transfers/country/US`. */
  readonly id: string;
  readonly family: Family;
  readonly how: How;
  /** A whole sentence: «Nytt formål: markedsføring.» */
  readonly message: Localized;
  /** False where the reading rests on words that could be meant otherwise: the two places should be read. */
  readonly certain: boolean;
  readonly tell: Telling;
  readonly old: Place | null;
  readonly new: Place | null;
}

/** A remark on the two versions as a whole. */
export interface Note {
  readonly id: 'date-unchanged' | 'languages-differ';
  readonly message: Localized;
}
