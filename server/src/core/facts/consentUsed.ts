/** Where the controller relies on consent: as a legal basis, for cookies, pictures, newsletters, sharing. */
import { cue } from '../marking/cue.js';
import { defineLocalFacts, fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';

/** What the consent is for, as far as its sentence tells. */
export interface ConsentUse {
  readonly scope: 'marketing' | 'cookies' | 'other';
}

/** Any form of the word. */
export const CONSENT = cue('consent', {
  nb: ['samtykk*', '*samtykke', '*samtykker', 'samtykke*', 'opt-in'],
  nn: ['samtykk*', '*samtykke', 'samtykt'],
  en: [
    'consent',
    'consents',
    'consented',
    'consenting',
    'opt-in',
    'opt in',
    'permission … (to|for) … (use|process|marketing|contact)',
    '(if|where|when|only|once|after|until|unless|because) … (you|they|parents|people) … (agree|agreed|agrees|said yes|say yes|opted in|given … permission|tick|ticked|allow|allowed us)',
    "(you|they|parents|you've|they've) [have|has] (agreed|said yes|ticked|opted in|given … permission)",
    'with your (permission|agreement|say-so|blessing|ok|okay)',
    'your (permission|go-ahead|say-so)',
    '(ask|asked|asking) ..4 permission',
  ],
});

/** What marketing is called where consent to it is meant. */
export const MARKETING = cue('consent-to-marketing', {
  nb: ['nyhetsbrev*', '*markedsføring*', 'reklame*', 'tilbud*'],
  nn: ['nyheitsbrev*', 'nyhendebrev*', '*marknadsføring*', 'tilbod*'],
  en: ['newsletter*', 'marketing', 'promotion*', 'advertis*'],
});

const COOKIES = cue('consent-to-cookies', {
  nb: ['cookie*', 'informasjonskaps*'],
  nn: ['cookie*', 'informasjonskaps*'],
  en: ['cookie*', 'tracking'],
});

/** Consent that a child's parents give because of its age, and tools in which consents are kept: nothing rests on them by themselves. */
const ASIDE = cue('consent-aside', {
  nb: [
    '(år|alder|aldersgrense*|mindreårig*)',
    'administrer* … (samtykk*|reservasjon*)',
    'krev* ikke … samtykk*',
    'dokumentere samtykk*',
    // which processing the right to data portability goes for
    'automati* ..6 samtykk*',
    'samtykkestatus',
    'samtykkegrensesnitt',
    // what may come one day, or is to be considered
    '(legges|innføres|tas) … senere ..14 *samtykk*',
    '*samtykk* … vurderes',
  ],
  nn: [
    '(år|alder|aldersgrense*|mindreårig*)',
    'administrer* … (samtykk*|reservasjon*)',
    '(krev|trengst|treng) ikkje … samtykk*',
    'automati* ..6 samtykk*',
    '(kjem|innført|tekne|teken) … seinare ..14 *samtykk*',
    '*samtykk* … (vurdert|vurderast)',
  ],
  en: [
    '(years|age|aged|minor|minors|coppa)',
    'verifiable … consent',
    '(manage|managing) … consent*',
    'automated means ..8 consent',
    'no consent',
    '(added|introduced) … later ..14 consent',
    'consent is not (needed|required)',
    'without (requiring|needing) … consent',
  ],
});

const WITHOUT = cue('without-consent', {
  nb: ['(uten|med mindre|uten at|før|bortsett fra) ..6 samtykk*', 'hvis du ikke har samtykk*'],
  nn: ['(utan|med mindre|utan at|før) ..6 samtykk*'],
  en: ['(without|unless|before|except) ..6 (consent|consented|opt-in)'],
});

const NOT = cue('not-before-consent', {
  nb: ['(ikke|ingen|aldri|verken|heller)'],
  nn: ['(ikkje|ingen|inga|aldri|korkje)'],
  en: ["(not|no|never|don't|won't|neither|nor)"],
});

/** Consent in use; «ikke … uten ditt samtykke» means that it is used, “no consent is needed” that it is not. */
export const consentUsed = defineLocalFacts<ConsentUse>('consent-used', (reading) =>
  reading
    .hits(CONSENT)
    .filter(isUse)
    .map((hit) => {
      const sentence = sentenceOf(hit);
      const scope = isOnMarketing(sentence) ? 'marketing' : says(sentence, COOKIES) ? 'cookies' : 'other';
      return fact<ConsentUse>({ scope }, sentence);
    }),
);

/** Marketing is named in the sentence, in the one before it, or on the label that it stands behind. */
const isOnMarketing = (sentence: Sentence): boolean =>
  says(sentence, MARKETING) ||
  (sentence.index > 0 && has(sentence.block, MARKETING, sentence.index - 1)) ||
  (sentence.block.label !== undefined && has(sentence.block.label, MARKETING));

function isUse(hit: Hit): boolean {
  const { block, first } = hit;
  const sentence = block.marks.tokens.sentences[first]!;
  if (hitsIn(block, ASIDE, sentence).length > 0) return false;
  const without = hitsIn(block, WITHOUT, sentence).some((other) => other.first <= first && other.last >= hit.last);
  if (without) return hitsIn(block, NOT, sentence).some((not) => not.first !== first);
  return !isNegated(hit);
}
