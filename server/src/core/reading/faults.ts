/** Faults in what is held: «er noe feil», «det som ikke stemmer», “if anything is wrong”. What is done about them is what the person can have done. */
import { cue } from '../marking/cue.js';
import { hitsIn, type Hit } from './hit.js';

const FAULT_NB =
  '(feil|galt|gale|gal|uriktig*|ukorrekt*|unøyaktig*|ufullstendig*|mangelfull*|misvisende|foreldet|foreldede|utdatert*)';
const FAULT_NN =
  '(feil|gale|gal|urett|urette|uriktig*|ukorrekt*|unøyaktig*|ufullstendig*|mangelfull*|misvisande|forelda|utdatert*)';
const FAULT_EN =
  '(wrong|incorrect|inaccurate|incomplete|outdated|out-of-date|mistake|mistakes|error|errors|misleading)';

/** A fault as a condition, or the faulty as an object: whoever speaks then tells what is done when there is one. */
const CONDITION = cue('fault-condition', {
  nb: [
    `(hvis|dersom|om|når|er|står|finner|finnes|oppdager|ser|mener|skulle|blir|ligger) ..6 ${FAULT_NB}`,
    '(hvis|dersom|om|når|noe|det|som|opplysning*|data*) ..4 ikke [lenger] (stemmer|stemme|riktig*|korrekt*)',
    'stemmer [noe|noen|det|de|ikke] … ikke',
    `(det|alt|dem|opplysning*) som [er|viser] … ${FAULT_NB}`,
  ],
  nn: [
    `(viss|dersom|om|når|er|står|finn|finst|oppdagar|ser|meiner|skulle|blir|vert|ligg) ..6 ${FAULT_NN}`,
    '(viss|dersom|om|når|noko|det|som|opplysning*|data*) ..4 ikkje [lenger|lengre] (stemmer|stemmar|stemme|rett|rette|korrekt*)',
    'stemmer [noko|det|dei|ikkje] … ikkje',
    `(det|alt|dei|opplysning*) som [er] … ${FAULT_NN}`,
  ],
  en: [
    `(if|where|when|should|whenever|find|spot|notice|is|are|think|believe) ..6 ${FAULT_EN}`,
    '(if|where|when|something|anything) ..5 (not|longer) (right|correct|accurate|true)',
    '(anything|whatever|what) [that] is … (wrong|incorrect|inaccurate)',
  ],
});

/** The faulty data, named in passing. */
const FAULTY = cue('faulty-data', {
  nb: [FAULT_NB],
  nn: [FAULT_NN],
  en: [FAULT_EN],
});

/** How many words may stand between the fault and what is done about it. */
const REACH = 10;

/** Whether what the hit names is done about a fault in what is held; `loosely` counts any word for a fault, where rights are spoken of. */
export function remediesFault({ block, first, last }: Hit, loosely: boolean): boolean {
  const sentence = block.marks.tokens.sentences[first];
  const near = (fault: Hit): boolean => Math.max(fault.first - last, first - fault.last) <= REACH;
  return hitsIn(block, loosely ? [CONDITION, FAULTY] : CONDITION, sentence).some(near);
}
