/** The EU–US Data Privacy Framework: valid, with a case pending. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const dataPrivacyFramework = defineStale({
  id: 'data-privacy-framework',
  names: {
    nb: ['data privacy framework', 'eu-us data privacy framework', 'eu–us data privacy framework', 'dpf', '2023/1795'],
    nn: ['data privacy framework', 'dpf', '2023/1795'],
    en: [
      'data privacy framework',
      'eu-us data privacy framework',
      'eu-u.s. data privacy framework',
      'dpf',
      '2023/1795',
    ],
  },
  why: {
    nb: 'Gjelder siden 10. juli 2023, men bare for sertifiserte amerikanske virksomheter; anken C-703/25 P var ikke avgjort i kilder fra oktober 2026.',
    nn: 'Gjeld sidan 10. juli 2023, men berre for sertifiserte amerikanske verksemder; anken C-703/25 P var ikkje avgjord i kjelder frå oktober 2026.',
    en: 'In force since 10 July 2023, only for certified US companies; the appeal C-703/25 P was undecided in sources of October 2026.',
  },
  now: {
    nb: 'Si at mottakeren er sertifisert, og sjekk ordningen før publisering.',
    nn: 'Sei at mottakaren er sertifisert, og sjekk ordninga før publisering.',
    en: 'Say that the recipient is certified, and check the framework before publishing.',
  },
  refs: ['dpf', 'gdpr:45'],
  severity: 'info',
  certainty: 'uncertain',
  asOf: '2026-11-22',
  history: historyCues(),
});
