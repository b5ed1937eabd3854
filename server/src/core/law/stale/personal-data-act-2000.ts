/** The Personal Data Act of 2000, cited by number or year. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const personalDataAct2000 = defineStale({
  id: 'personal-data-act-2000',
  names: {
    nb: [
      'lov-2000-04-14-31',
      'lov 14. april 2000 nr. 31',
      'lov av 14. april 2000 nr. 31',
      'personopplysningsloven av 2000',
      'personopplysningsloven av 14. april 2000',
    ],
    nn: [
      'lov-2000-04-14-31',
      'lov 14. april 2000 nr. 31',
      'lov av 14. april 2000 nr. 31',
      'personopplysningslova av 2000',
      'personopplysningslova av 14. april 2000',
    ],
    en: [
      'lov-2000-04-14-31',
      'act of 14 april 2000 no. 31',
      'personal data act of 2000',
      'personal data act 2000',
      'personal data act of 14 april 2000',
    ],
  },
  why: {
    nb: 'Loven av 2000 ble opphevet 20. juli 2018.',
    nn: 'Lova av 2000 vart oppheva 20. juli 2018.',
    en: 'The act of 2000 was repealed on 20 July 2018.',
  },
  now: {
    nb: 'personopplysningsloven av 2018 (LOV-2018-06-15-38) og personvernforordningen',
    nn: 'personopplysningslova av 2018 (LOV-2018-06-15-38) og personvernforordninga',
    en: 'the Personal Data Act of 2018 (LOV-2018-06-15-38) and the GDPR',
  },
  refs: ['pol:1', 'gdpr'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
