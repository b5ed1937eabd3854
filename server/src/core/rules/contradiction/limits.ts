/** Words that limit a statement: exceptions, conditions, and what it is about. */
import type { Cue } from '../../marking/cue.js';
import { sentenceOf, type Hit, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';

/** An exception, or a word that makes the statement less than absolute. */
export const EXCEPTION =
  /(?<!\p{L})(?:unnateke|unntak|unnatak|bortsett|med mindre|ut ?over|utenom|utanom|annet enn|anna enn|(?:andre|anna|annet|other|others)(?: \p{L}+){0,2} (?:enn|than)|(?:noe|noko|ikke|ikkje|anything|nothing|not) (?:annet|anna|mer|meir|more|else) (?:enn|than)|normalt|vanligvis|vanlegvis|til vanleg|som (?:hoved)?regel|utgangspunkt\p{L}*|generelt|hovedsakelig|hovudsakleg|i all hovedsak|så langt|except\p{L}*|unless|apart from|(?<=^[\p{L} ]{2,40} )apart(?=,)|excepted|excluded|aside|unntatt|save (?:for|as|where|when|if|that)|beyond|normally|usually|generally|typically|as a rule|in principle|mainly|primarily|where possible|(?<!right )to the extent|outside of (?:the|what))(?!\p{L})/iu;

/** «hvis det skulle skje», «Ønsker du ikke …, kan du …», “Anyone who does not wish …”: the thing is only thought of. */
export const CONDITIONAL =
  /^(?!(?:når|etter|over|under|eller|verken|hverken|korkje|heller|aller|ikke|ikkje|her|der|for|før) )(?:[\p{L}]{2,12}[ae]r|vil|skal|må|kan|får|gir|gjev|ber|bed|treng|tek|les|held|set|slår|går|står|ser|sier|seier|har|blir|vert) (?:du|dere|dykk|de|dei|man|ein|noen|nokon|kunden|brukeren|brukaren)\s[^?;]{3,120},\s(?:så )?(?:\p{L}+(?:r|s|st)|kan|må|skal|vil|tek|slepp|gjeld)\s|(?<!\p{L})(?:anyone|anybody|everyone|those|whoever|persons?|people|den|de|dei|dem|personer|personar) (?:who|som) (?:\p{L}+ ){0,2}?(?:not|ikke|ikkje|never|aldri|don't|doesn't)(?!\p{L})|(?<!\p{L})(?:hvis|dersom|viss|såfremt|i tilfelle|skulle (?:det|vi|me|dette|den|de|noen|nokon)|eventuell\p{L}*|if|in case|should (?:we|it|there|this)|were we to|in the event)(?!\p{L})/iu;

/** Something is told of the past, or as an example of what is not done. */
export const PAST =
  /(?<!\p{L})(?:tidligere|tidlegare|inntil nylig|previously|formerly|no longer|ikke lenger|ikkje lenger)(?!\p{L})/iu;

/** Each sentence in prose with a hit of one of the cues, once, with its hits. */
export function sentencesWith(
  reading: Reading,
  ...cues: readonly Cue[]
): readonly (readonly [Sentence, readonly Hit[]])[] {
  const found = new Map<string, [Sentence, Hit[]]>();
  for (const hit of reading.hits(...cues)) {
    if (hit.block.kind === 'heading') continue;
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    const known = found.get(key);
    if (known) known[1].push(hit);
    else found.set(key, [sentence, [hit]]);
  }
  return [...found.values()];
}
