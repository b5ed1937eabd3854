/** The UK Data Protection Act 1998. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ukDpa1998 = defineStale({
  id: 'uk-dpa-1998',
  names: {
    nb: ['data protection act 1998', 'dpa 1998'],
    nn: ['data protection act 1998', 'dpa 1998'],
    en: ['data protection act 1998', 'dpa 1998'],
  },
  why: {
    nb: 'Loven fra 1998 er avløst av UK GDPR og Data Protection Act 2018.',
    nn: 'Lova frå 1998 er avløyst av UK GDPR og Data Protection Act 2018.',
    en: 'The act of 1998 is replaced by the UK GDPR and the Data Protection Act 2018.',
  },
  now: {
    nb: 'UK GDPR og Data Protection Act 2018; for en virksomhet i Norge gjelder GDPR og personopplysningsloven',
    nn: 'UK GDPR og Data Protection Act 2018; for ei verksemd i Noreg gjeld GDPR og personopplysningslova',
    en: 'the UK GDPR and the Data Protection Act 2018; a business in Norway is under the GDPR and the Norwegian act',
  },
  refs: ['ukgdpr', 'dpa2018'],
  severity: 'warn',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
