/** What a policy says of how long it keeps something. */
import type { Block } from '../../document/block.js';
import type { DurationMark } from '../durations/readDurations.js';
import type { Period } from '../durations/period.js';

/** `criterion`: until an event; `none`: nothing that a reader could count by. */
export type RetentionBound = 'exact' | 'at-most' | 'at-least' | 'range' | 'criterion' | 'none';

/**
 * `period`: a length; `criterion`: an event; `need`: «så lenge det er nødvendig»; `law`: only that the law asks for it;
 * `endless`: permanently, or beyond an event with no end; `blank`: left to be filled in.
 */
export type RetentionKind = 'period' | 'criterion' | 'need' | 'law' | 'endless' | 'blank';

/** Who or what a period is for. */
export interface Subject {
  /** As the text names it. */
  readonly text: string;
  /** Kinds of data or purposes that the words beside the period name. */
  readonly keys: readonly string[];
  /** Further words beside the period that tell one kind of data from another, as stems. */
  readonly words: readonly string[];
  /** Kinds that the section, label or lead-in names. */
  readonly context: readonly string[];
  /** Whether the words speak of all personal data. */
  readonly general: boolean;
}

/** An act that the text ties the statement to. */
export interface CitedAct {
  /** Id of the act under `law/`. */
  readonly act: string;
  /** `beside`: in the sentence or table row; `section`: named with the purpose under the same heading. */
  readonly place: 'beside' | 'section';
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Whether it is meant by its matter only («regnskapslovgivningen»). */
  readonly loose: boolean;
}

/** One period or criterion for one subject. */
export interface RetentionStatement {
  readonly kind: RetentionKind;
  readonly bound: RetentionBound;
  readonly min: Period | undefined;
  readonly max: Period | undefined;
  /** What the time runs from or until, as written. */
  readonly event: string | undefined;
  /** Whether the event is an end beside the length: «til saken er avsluttet, men minst 30 dager». */
  readonly ends: boolean;
  readonly subject: Subject;
  readonly acts: readonly CitedAct[];
  /** The words of the length itself, bound included; offsets in the block's text. */
  readonly duration: DurationMark | undefined;
  /** Offsets of the sentence around the statement. */
  readonly sentence: { readonly index: number; readonly start: number; readonly end: number };
  /** Whether the sentence leaves room for what the law asks beyond it: «med mindre loven krever lengre». */
  readonly excepts: boolean;
  /** Whether it holds only on a condition: with consent, in a dispute, for a further time. */
  readonly conditional: boolean;
}
