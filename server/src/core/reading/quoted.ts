/** Words within quotation marks: the name of a button, a choice or a title, not a statement of the text. */
import type { Cue } from '../marking/cue.js';
import { hitsIn, textOf, type Sentence } from './hit.js';

const QUOTED = /[«“"„][^«»“”"„]{1,60}[»”"]/gu;

/** Whether one of the words of `cue` stands in the sentence outside its quotation marks. */
export function saysUnquoted(sentence: Sentence, cue: Cue): boolean {
  const hits = hitsIn(sentence.block, cue, sentence.index);
  if (hits.length === 0) return false;
  const quoted = [...textOf(sentence).matchAll(QUOTED)].map(({ 0: words, index }) => [
    sentence.start + index,
    sentence.start + index + words.length,
  ]);
  return hits.some(({ start, end }) => !quoted.some(([from, to]) => start >= from! && end <= to!));
}
