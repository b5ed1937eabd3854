/** What a file under `law/retention/` says of one period that the law, or good practice, sets for keeping something. */
import type { Localized } from '../languages/language.js';

/**
 * How a period binds: `minimum` must be kept at least so long, `maximum` deleted by then, `exact` both, `guidance` is practice
 * without a statute, `claim` is a limitation or complaint period that may justify keeping but never orders it.
 */
export type PeriodKind = 'minimum' | 'maximum' | 'exact' | 'guidance' | 'claim';

/** One statutory period. It applies where a text ties data or a purpose to the act, not by a guess at the kind of data. */
export interface StatutoryPeriod {
  readonly id: string;
  /** Id of the act or regulation; `gdpr` where no statute sets a period. */
  readonly act: string;
  /** The provision as a canonical reference, such as `bokf:13(2)`. */
  readonly section: string;
  /** Further provisions that belong to the rule. */
  readonly related?: readonly string[];
  readonly what: Localized;
  /** Stems of the material or data, lower case; one with a space is matched word by word, each as the beginning of a word. */
  readonly names: Localized<readonly string[]>;
  /** ISO 8601, or null where the law gives a duty or a limit without a figure. */
  readonly period: string | null;
  readonly kind: PeriodKind;
  /** Other periods of the same rule and when they apply; `kind` where it differs. */
  readonly alternatives?: readonly { readonly period: string; readonly kind?: PeriodKind; readonly when: Localized }[];
  /** What the period is counted from, in the form «etter …» / "after …" that follows the period. */
  readonly event: Localized;
  /** Stems by which a text names that start. */
  readonly eventCues?: Localized<readonly string[]>;
  /** Values that texts give wrongly, and why each is wrong; null for a wrong claim without a figure. */
  readonly wrong?: readonly { readonly period: string | null; readonly why: Localized }[];
  /** What a reader has to know besides; for hovers and messages. */
  readonly note?: Localized;
  readonly certainty: 'verified' | 'known' | 'uncertain';
  readonly asOf: string;
}

/** Declares a period and keeps its id as a literal type. */
export const definePeriod = <const I extends string>(
  period: StatutoryPeriod & { readonly id: I },
): StatutoryPeriod & { readonly id: I } => period;
