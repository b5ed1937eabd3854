/** Section 9-3 of aml: Health data in recruitment, in our own words. */
import { defineProvision } from '../provision.js';

export const amlS9_3 = defineProvision({
  ref: 'aml:9-3',
  title: {
    nb: 'Innhenting av helseopplysninger ved ansettelse',
    nn: 'Innhenting av helseopplysningar ved tilsetjing',
    en: 'Health data in recruitment',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Arbeidsgiver kan bare be om helseopplysninger som er nødvendige for oppgavene i stillingen.',
    nn: 'Arbeidsgivaren kan berre be om helseopplysningar som er nødvendige for oppgåvene i stillinga.',
    en: 'Employers may ask only for health data that the tasks of the position make necessary.',
  },
  related: ['gdpr:9(2)(b)', 'ldl:30'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
