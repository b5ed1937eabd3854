/** Reopening of a tax assessment: P5Y, claim. */
import { definePeriod } from '../retention.js';

export const taxReassessPeriod = definePeriod({
  id: 'tax-reassess',
  act: 'skatteforvaltning',
  section: 'skatteforvaltning:12-6',
  what: {
    nb: 'skatteopplysninger, som grunn til å lagre',
    nn: 'skatteopplysningar, som grunn til å lagre',
    en: 'tax data, as a reason for keeping',
  },
  names: {
    nb: ['skatt', 'ligning', 'skattemelding'],
    nn: ['skatt', 'likning', 'skattemelding'],
    en: ['tax', 'tax return', 'assessment'],
  },
  period: 'P5Y',
  kind: 'claim',
  alternatives: [
    {
      period: 'P10Y',
      when: {
        nb: 'ved skjerpet tilleggsskatt eller anmeldelse',
        nn: 'ved skjerpa tilleggsskatt eller melding til politiet',
        en: 'with aggravated surtax or a criminal report',
      },
    },
  ],
  event: {
    nb: 'etter skattleggingsperiodens slutt',
    nn: 'etter slutten av skattleggingsperioden',
    en: 'after the end of the tax period',
  },
  wrong: [
    {
      period: null,
      why: {
        nb: 'Fristen pålegger ingen å oppbevare noe; plikten står i bokføringsloven § 13.',
        nn: 'Fristen pålegg ingen å ta vare på noko; plikta står i bokføringslova § 13.',
        en: 'The period obliges no one to keep anything; the duty is in section 13 of the Bookkeeping Act.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
