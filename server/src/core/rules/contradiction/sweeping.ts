/** Sentences that promise something of everything: «aldri», «ingen», «bare», «alt». */
import { cue } from '../../marking/cue.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { sentencesWith } from './limits.js';

const SWEEPING = cue('sweeping', {
  nb: [
    '(blir|bli) (hos|i|innenfor|mellom|på|her|værende)',
    '(ikke|aldri|ingen|ingenting|intet|verken|hverken|uten|bare|kun|utelukkende|eneste|enhver|ethvert|hver|hvert|all|alle|alt|fri|fritt|fravær|alltid|samtlige|usynlig*|privat|mangler|forblir|bli|værende|holdes|holder|beholder|uaktuelt|utelukket|avstår|avholder|unngår|unnlater|forlater|null|internt|innomhus|forbeholdt|slipper)',
  ],
  nn: [
    '(blir|bli) (hos|i|innanfor|mellom|på|her|verande)',
    '(ikkje|aldri|ingen|inga|ingenting|inkje|korkje|verken|utan|berre|utelukkande|einast|einaste|einkvar|kvar|kvart|all|alle|alt|fri|fritt|alltid|samtlege|usynleg*|privat|manglar|held|heldt|uaktuelt|utelukka|avstår|unngår|forlèt|null|internt|innomhus|slepp)',
  ],
  en: [
    "(not|never|no|none|nothing|nobody|neither|nor|without|unless|only|solely|exclusively|just|sole|each|every|everything|all|any|anything|always|free|cookie-free|don't|doesn't|won't|isn't|aren't|cannot|can't|entirely|invisible|private|lacks|stay|stays|remain|remains|kept|keep|refrain|abstain|zero|between|haven't|hasn't|nowhere)",
  ],
});

/** The sentences in prose of one unit that hold such a word; kept by `eachUnit`. */
export const sweepingSentences = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, SWEEPING)
    .map(([sentence]) => sentence)
    .filter((sentence) => !/[?:]\s*$/.test(textOf(sentence)) || sentence.block.kind === 'paragraph');

/** The part of a sentence around `from` to `to` (in its own text): up to a semicolon, or a comma with «og», «men». */
export function clauseAround(sentence: Sentence, from: number, to: number): Sentence {
  const text = textOf(sentence);
  const behind = /[;:]|,\s(?:og|men|and|but|so|slik)\s/u.exec(text.slice(to));
  const before = Math.max(
    ...[', og ', ', men ', ', and ', ', but ', '; '].map((mark) => text.slice(0, from).lastIndexOf(mark)),
  );
  return {
    ...sentence,
    start: sentence.start + (before < 0 ? 0 : before + 2),
    end: behind ? sentence.start + to + behind.index : sentence.end,
  };
}
