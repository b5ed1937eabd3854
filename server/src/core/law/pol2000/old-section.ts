/** What is known of one section of the repealed Personal Data Act of 2000. */
import type { Localized } from '../../languages/language.js';

/** One section of the act of 2000: what it was about, where its subject stands today, what its number means in the act of 2018. */
export interface OldSection {
  /** Number without the sign: `8`, `28`. */
  readonly section: string;
  readonly subject: Localized;
  /**
   * Stems, lower case, by which a sentence shows that the old subject is meant; one with a space is matched word by word, each
   * as the beginning of a word. Numbers up to 34 exist in both acts, so that without a cue nothing is certain.
   */
  readonly subjectCues: Localized<readonly string[]>;
  /** Where the subject stands today, as canonical references, the best one first; empty where it was abolished. */
  readonly now: readonly string[];
  /** What the same number means in the act of 2018, or that it has no such number. */
  readonly sameNumberToday: Localized;
  /** Stems which show that the section of 2018 is meant: such a sentence is right. */
  readonly todayCues?: Localized<readonly string[]>;
  /** The same number has the same subject today: never stale. */
  readonly valid?: true;
  readonly severity: 'error' | 'warn';
  readonly certainty: 'verified' | 'known';
}
