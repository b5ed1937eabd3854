/** Questions on whether data must be given («Må jeg svare på alt?»), with the answer that follows them. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { sentenceAt, textOf, type Sentence } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';

const TELL_NB =
  '(oppgi|gi|gis|dele|levere|opplyse|fortelle|svare|besvare|registrere|fylle|sende|legge|skrive|vise|ha|lage|opprette)';
const TELL_NN =
  '(oppgje|oppgi|gje|gi|dele|levere|opplyse|fortelje|svare|registrere|fylle|sende|leggje|skrive|vise|ha|lage|opprette)';
const TELL_EN =
  '(give|provide|supply|submit|share|tell|state|enter|fill|answer|hand|register|disclose|reveal|create|have|sign|log)';

const ASKS_WHETHER = cue('asks-whether-to-give', {
  nb: [
    `(må|plikter|trenger|behøver) (jeg|du|man|vi|dere|en|alle|medlemmer|kunder|foresatte|søkere|barnet) … ${TELL_NB}`,
    'er (jeg|du|man|vi|dere) (nødt|pliktig|forpliktet|tvunget|pålagt)',
    'er det (frivillig|obligatorisk|påkrevd|valgfritt|pålagt|plikt)',
    'hva (skjer|om|hvis|dersom) ..6 (ikke|nekter|unnlater|lar)',
    'kan (jeg|du|man|vi) ..2 (la være|nekte|si nei|velge bort|hoppe|anonym|slippe|avstå)',
    `(hva|hvilke|hvilken) … må (jeg|du|man|vi|dere) … ${TELL_NB}`,
    'hva er (frivillig|obligatorisk|påkrevd)',
  ],
  nn: [
    `(må|pliktar|treng) (eg|du|ein|vi|me|de|alle|medlemer|kundar|føresette|søkjarar|barnet) … ${TELL_NN}`,
    'er (eg|du|ein|vi|me|de) (nøydd|pliktig|forplikta|tvinga|pålagd)',
    'er det (friviljug|frivillig|obligatorisk|påkravd|valfritt|plikt)',
    'kva (skjer|om|viss|dersom) ..6 (ikkje|nektar|lèt|lar)',
    'kan (eg|du|ein|vi|me) ..2 (la vere|late vere|nekte|seie nei|velje bort|hoppe|anonym|sleppe)',
    `kva ..2 må (eg|du|ein|vi|me|de) … ${TELL_NN}`,
    'kva er (friviljug|frivillig|obligatorisk|påkravd)',
  ],
  en: [
    `(do|does) (i|you|we|one|members|customers|parents|applicants|everyone|people|users|guests|patients|pupils) (have|need) to … ${TELL_EN}`,
    `(must|need) (i|you|we|one|members|customers|parents|applicants|everyone|people|users|guests|patients|pupils) … ${TELL_EN}`,
    '(am|are) (i|you|we) (obliged|required|forced|compelled|bound)',
    'is it (voluntary|optional|mandatory|compulsory|required|obligatory)',
    "(what|and) (happens|if) ..6 (not|don't|won't|rather|refuse|no|skip|fail|decline)",
    "what if (i|you|we) (don't|won't|refuse|say no|skip|decline|would rather|do not|prefer not|leave)",
    '(can|may|could) (i|you|we|one|people) ..2 (refuse|say no|skip|leave … out|stay anonymous|remain anonymous|be anonymous|decline|opt not)',
    `(what|which) … must (i|you|we) … ${TELL_EN}`,
    `(what|which) … do (i|you|we) (have|need) to … ${TELL_EN}`,
    'what is (voluntary|optional|mandatory|compulsory|required)',
  ],
});

/** A question is about data that are given, not about consents, cookies, newsletters or rights. */
const OTHER_QUESTION =
  /cookie|kapsl|newsletter|nyhetsbrev|nyheitsbrev|consent|samtykk|agree|enig|samd|complain|klage|unhappy|fornøyd|nøgd|happy with|change|endr|rights|rett(?:ar|igheter)|share (?:my|it|our|the)[^?]{0,40}with|pay|betal|breach|brudd|brot|delet|slett|erase/iu;

/** Whom the thing asked is put to: without data or giving in it, «Hva skjer hvis jeg ikke …?» may ask of anything. */
const GIVING =
  /(?<!\p{L})(?:gi|gir|gje|gjev|oppgi\p{L}*|oppgje\p{L}*|opplys\p{L}*|fortel\p{L}*|dele|deler|svar\p{L}*|fyll\p{L}*|registrer\p{L}*|felt\p{L}*|anonym|frivillig|friviljug|obligatorisk|påkrev\p{L}*|påkrav\p{L}*|valgfri\p{L}*|valfri\p{L}*|nødt|nøydd|giv\p{L}*|provid\p{L}*|suppl\p{L}*|submit\p{L}*|tell\p{L}*|shar\p{L}*|stat\p{L}*|answer\p{L}*|hand over|disclos\p{L}*|reveal|enter|register|fill\p{L}*|field\p{L}*|anonymous|voluntary|optional|mandatory|compulsory|required|information|details|data|everything|account|konto)(?!\p{L})/iu;

/** The answers to such questions, as the sentences or blocks that give them. */
export function answeredQuestions(unit: Reading): readonly Sentence[] {
  return unit.hits(ASKS_WHETHER).flatMap((hit): Sentence[] => {
    const { block, first } = hit;
    const sentence = sentenceAt(block, block.marks.tokens.sentences[first]!);
    const question = textOf(sentence).trim();
    if (!isQuestion(sentence) || question.length > 140 || OTHER_QUESTION.test(question) || !GIVING.test(question))
      return [];
    const isLast = (sentence.index + 1) * 2 >= block.marks.tokens.sentenceSpans.length;
    if (!isLast) return [sentenceAt(block, sentence.index + 1)];
    const next = answerBelow(unit, block);
    return next ? [{ block: next, index: 0, start: 0, end: next.text.length }] : [];
  });
}

const isQuestion = (sentence: Sentence): boolean => textOf(sentence).trimEnd().endsWith('?');

/** The block under a heading or line that asks. */
function answerBelow({ blocks }: Reading, block: Block): Block | undefined {
  const next = block.section.heading === block ? block.section.blocks.find((other) => other !== block) : undefined;
  if (next) return next;
  const at = blocks.indexOf(block);
  const below = at >= 0 ? blocks[at + 1] : undefined;
  return below && below.kind !== 'heading' && !below.text.trimEnd().endsWith('?') ? below : undefined;
}
