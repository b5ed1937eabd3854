/** Joint controllers, and whether the text tells who does what. */
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, sentenceOf } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';

const JOINT = cue('joint-controllers', {
  nb: [
    '(felles|delt) behandlingsansvar*',
    'fellesansvarlig*',
    'behandlingsansvar* … sammen med',
    'sammen med … behandlingsansvarlig*',
    'felles ansvar* … behandling*',
  ],
  nn: ['(felles|delt) behandlingsansvar*', 'behandlingsansvar* … saman med', 'saman med … behandlingsansvarleg*'],
  en: [
    'joint* [data] controller*',
    'joint* … controllership',
    'joint* responsib* … (controller*|processing)',
    'co-controller*',
  ],
});

const DIVISION = cue('division-of-duties', {
  nb: [
    '(avtalt|fordelt|fordeler|fordeling*|avtale|avtalen|ordning*)',
    '(svarer|sørger|ansvar* for|ivaretar|håndterer)',
    'rettighetene … (overfor|hos)',
  ],
  nn: ['(avtalt|fordelt|fordeler|fordeling*|avtale|avtala|ordning*)', '(svarer|sørgjer|ansvar* for|tek hand om)'],
  en: [
    '(agreed|divided|division|arrangement|agreement|allocated)',
    '(responds|responsible for|takes care|answers|handles)',
  ],
});

/** Full where the same paragraph or the two behind it tell how duties are divided, weak where they don't. */
export const jointControllers = defineFacts('joint-controllers', (reading) =>
  reading.hits(JOINT).flatMap((hit): readonly Fact<null>[] => {
    const { block } = hit;
    if (isNegated(hit) || block.kind === 'heading') return [];
    const near = block.section.blocks.filter(({ index }) => index >= block.index && index <= block.index + 3);
    const told = near.some((other) => has(other, DIVISION) && (other !== block || hitsIn(block, DIVISION).length > 0));
    return [fact(null, sentenceOf(hit), told ? 'full' : 'weak')];
  }),
);
