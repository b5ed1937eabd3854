/** The Article 29 Working Party, replaced by the EDPB. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const wp29 = defineStale({
  id: 'wp29',
  names: {
    nb: [
      'artikkel 29-gruppen',
      'artikkel 29 gruppen',
      'artikkel-29-gruppen',
      'article 29 working party',
      'wp29',
      'wp 29',
      'art. 29-gruppen',
    ],
    nn: ['artikkel 29-gruppa', 'artikkel 29 gruppa', 'wp29', 'wp 29'],
    en: [
      'article 29 working party',
      'article 29 data protection working party',
      'art. 29 working party',
      'wp29',
      'wp 29',
    ],
  },
  why: {
    nb: 'Artikkel 29-gruppen ble 25. mai 2018 erstattet av Det europeiske personvernråd (EDPB). Noen av dokumentene dens brukes ennå.',
    nn: 'Artikkel 29-gruppa vart 25. mai 2018 avløyst av Det europeiske personvernrådet (EDPB). Nokre av dokumenta frå gruppa er framleis i bruk.',
    en: 'The Working Party was replaced by the European Data Protection Board on 25 May 2018. Some of its papers are still in use.',
  },
  now: {
    nb: 'Det europeiske personvernråd (EDPB)',
    nn: 'Det europeiske personvernrådet (EDPB)',
    en: 'the European Data Protection Board (EDPB)',
  },
  replacement: {
    nb: 'Det europeiske personvernråd (EDPB)',
    nn: 'Det europeiske personvernrådet (EDPB)',
    en: 'the European Data Protection Board',
  },
  refs: ['gdpr:68'],
  severity: 'warn',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['wp 2', 'veileder', 'retningslinje', 'erklæring fra 2017'],
    nn: ['wp 2', 'rettleiar', 'retningslinje'],
    en: ['wp2', 'guideline', 'opinion', 'endorsed', 'adopted by'],
  }),
});
