/** Clauses: the parts of a sentence that each say something of their own, as far as marks and conjunctions show them. */
import type { Cue } from '../marking/cue.js';
import { hitsIn, textOf, type Hit, type Sentence } from './hit.js';

/** A part of a sentence; `index` is that of the sentence, `start` and `end` are its own. */
export type Clause = Sentence;

/** A semicolon, a dash, a colon, or a comma with a conjunction or a relative. */
const BORDER =
  /[;:]\s|\s[–—-]\s|,\s(?=(?:og|men|mens|så|som|slik|fordi|for|derfor|ettersom|da|då|selv om|sjølv om|and|but|so|while|whereas|which|who|because|since|as|although|yet)\s)|\s(?=(?:men|but)\s)/giu;

/** The clauses of a sentence, in order; a sentence with no border is one. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = sentence.start;
  for (const { 0: words, index } of textOf(sentence).matchAll(BORDER)) {
    const at = sentence.start + index;
    if (at > from) clauses.push({ ...sentence, start: from, end: at });
    from = at + words.length;
  }
  if (from < sentence.end) clauses.push({ ...sentence, start: from, end: sentence.end });
  return clauses;
}

/** The hits of `cues` that lie inside a clause. */
export const hitsInside = ({ block, index, start, end }: Clause, cues: Cue | readonly Cue[]): readonly Hit[] =>
  hitsIn(block, cues, index).filter((hit) => hit.start >= start && hit.end <= end);

/** Whether one of `cues` lies inside a clause. */
export const hasInside = (clause: Clause, cues: Cue | readonly Cue[]): boolean => hitsInside(clause, cues).length > 0;
