/** Use for new purposes, and whether people are told first. */
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, says, sentenceOf } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';

const NEW_PURPOSE = cue('new-purpose', {
  nb: [
    '(nytt|nye|annet|andre) formål',
    '(nytt|nye) behandlingsformål',
    'viderebehandl*',
    'formål ..3 (forenlig*|uforenlig*)',
    'forenlig* … formål*',
    '(bruke|brukes|behandle|behandles) ..6 til noe annet',
    '(andre|annet) formål enn',
  ],
  nn: [
    '(nytt|nye|anna|andre) (føremål|formål)',
    'vidarebehandl*',
    'vidarehandsam*',
    'foreineleg* … føremål*',
    '(bruke|brukast|handsame|behandle) ..6 til noko anna',
  ],
  en: [
    '(new|different|unrelated|another|further) purpose*',
    'further process*',
    '(purpose|purposes) other than',
    'other purposes than',
    'compatible … purpose*',
    'incompatible … purpose*',
    '(purpose|purposes) … (compatible|incompatible)',
  ],
});

const TOLD = cue('told-first', {
  nb: [
    '(informer*|varsl*|beskjed|opplyse|opplyser|opplyst|underrett*|orienter*|få vite|får du vite|gi deg informasjon)',
    '(samtykke|samtykket)',
  ],
  nn: ['(informer*|varsl*|beskjed|opplyse|opplyser|underrett*|orienter*|få vite|får du vite)', '(samtykke|samtykket)'],
  en: ['(inform|informed|notify|notified|notice|notification|tell|told|let you know)', '(consent|permission)'],
});

/** That data may be put to new purposes: told first (full), or not (weak). Denials are left out. */
export const furtherProcessing = defineFacts('further-processing', (reading) =>
  reading.hits(NEW_PURPOSE).flatMap((hit): readonly Fact<null>[] => {
    const sentence = sentenceOf(hit);
    const next = { ...sentence, index: sentence.index + 1 };
    if (says(sentence, TOLD) || has(hit.block, TOLD, next.index))
      return isNegated(hit) && !says(sentence, TOLD) ? [] : [fact(null, sentence)];
    return isNegated(hit) || hit.block.kind === 'heading' ? [] : [fact(null, sentence, 'weak')];
  }),
);
