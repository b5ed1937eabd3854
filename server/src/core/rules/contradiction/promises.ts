/** Promises of everything, clause by clause, with what may limit them in the same breath. */
import { isDenying, saysEvery, saysOnly, saysStays } from '../../reading/absolutes.js';
import { clausesOf, hasInside, type Clause } from '../../reading/clauses.js';
import { sentenceAt, sentencesOf, textOf, type Sentence } from '../../reading/hit.js';
import { STAYS_WITH_US } from '../../reading/insiders.js';
import type { Reading } from '../../reading/reading.js';
import { CONDITIONAL, EXCEPTION, PAST } from './limits.js';
import { isOfOnePart } from './scope.js';
import { sweepingSentences } from './sweeping.js';

/** One clause that speaks of nothing, of all or of the only one. */
export interface Promise {
  readonly clause: Clause;
  /** The words of the clause, and of its sentence. */
  readonly text: string;
  readonly whole: string;
  readonly none: boolean;
  readonly only: boolean;
  readonly every: boolean;
  readonly stays: boolean;
}

/** The promises of a unit that nothing in their sentence, nor an exception right behind it, takes back. */
export const promisesIn = (unit: Reading): readonly Promise[] => unit.eachUnit(readPromises);

const readPromises = (unit: Reading): readonly Promise[] =>
  sweepingSentences(unit).flatMap((sentence) => {
    const { block } = sentence;
    const whole = textOf(sentence);
    if (block.kind === 'cell' || block.kind === 'heading' || /\?\s*$/u.test(whole)) return [];
    // what nobody but we ourselves get is no exception
    const plain = whole.replace(INSIDERS, ' ').replace(BEYOND, ' ');
    if (EXCEPTION.test(plain) || CONDITIONAL.test(whole) || PAST.test(plain) || HEDGED.test(whole)) return [];
    if (isTakenBack(sentence)) return [];
    return clausesOf(sentence).flatMap((clause) => {
      if (isOfOnePart(clause)) return [];
      const [none, only, every] = [isDenying(clause), saysOnly(clause), saysEvery(clause)];
      const stays = saysStays(clause) || hasInside(clause, STAYS_WITH_US);
      return none || only || every || stays ? [{ clause, text: textOf(clause), whole, none, only, every, stays }] : [];
    });
  });

/** «andre enn oss», “other than our own staff”: those inside are no others. */
export const INSIDERS =
  /(?:andre enn|anna enn|other than|else than|except|but|apart from|bortsett fra|bortsett frå|unntatt|utenom|utanom|utenfor|utanfor|outside)\s(?:vi|me|oss|us|ourselves|you and us|deg og oss|our (?:own )?(?:staff|employees|team|people)|(?:våre|dei|de|the)? ?(?:egne |eigne |own )?(?:ansatte|tilsette|staff|employees|people)|(?:de|dei|those|the people) (?:som|who) (?:jobber|jobbar|arbeid\p{L}+|work)|styret|the board|ledelsen|leiinga|(?:klubben|selskapet|bedriften|bedrifta|virksomheten|verksemda|firmaet|foreningen|foreininga|laget|butikken|kontoret|klinikken|skolen|skulen|huset)|(?:the|our) (?:club|company|firm|business|organi[sz]ation|association|shop|office|clinic|school|house))(?!\p{L})/giu;

/** “beyond the borders of the EEA” is a place. */
export const BEYOND =
  /(?:ikke|ikkje|aldri|no|not|nowhere) (?:lenger|lengre|further|farther|any further|(?:noe |nokon |andre |annan |anna |annet )*sta?d(?:er|ar)?|other|else|but) (?:enn|than|but)|(?<!\p{L})(?:beyond|utover|ut over) (?:the |our |de )?(?:borders?|shores|EU|EEA|EØS|Europ\p{L}*|Norway|Norge|Noreg|Norden|Nordic\p{L}*|countr\p{L}*|landet\p{L}*|grens\p{L}*)/giu;

/** “We try to”, «kan ikke garantere»: no promise. */
const HEDGED =
  /(?<!\p{L})(?:(?:kan|can) ?(?:ikke|ikkje|not) (?:garanter\p{L}*|lov\p{L}*|utelukk\p{L}*|guarantee|promise|rule out)|forsøk\p{L}*|prøver|try to|strive|aim to|tilstreb\p{L}*|tar sikte|ønsker å unngå)(?!\p{L})/iu;

/** The next sentence of the block opens the exception: «Unntaket er …», “The only exception …”, «Det gjelder ikke …». */
function isTakenBack({ block, index }: Sentence): boolean {
  if (index + 1 >= sentencesOf(block).length) return false;
  return TAKEN_BACK.test(textOf(sentenceAt(block, index + 1)));
}
const TAKEN_BACK =
  /^(?:(?:det |the |et |eit |ett |one |our |vårt? )?(?:eneste |einaste |only |sole |single )?(?:unntak\p{L}*|unnatak\p{L}*|exceptions?)|dette gjelder (?:ikke|bare)|dette gjeld (?:ikkje|berre)|det gjelder ikke|det gjeld ikkje|this (?:does not apply|only applies|applies only)|bortsett fr[aå]|apart from|except|(?:vi|me|we) gjør (?:ett|et) unntak|(?:likevel|imidlertid|however),?\s)/iu;
