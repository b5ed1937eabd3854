/** Section 2-16 of pof2000: Documentation and storage of logs (repealed), in our own words. */
import { defineProvision } from '../provision.js';

export const pof2000S2_16 = defineProvision({
  ref: 'pof2000:2-16',
  title: {
    nb: 'Dokumentasjon og lagring av logg (opphevet)',
    nn: 'Dokumentasjon og lagring av logg (oppheva)',
    en: 'Documentation and storage of logs (repealed)',
  },
  gist: {
    nb: 'Krevde at sikkerhetslogger ble lagret i minst tre måneder. Opphevet 20. juli 2018; i dag følger loggtiden av artikkel 5 og 32.',
    nn: 'Kravde at tryggleiksloggar vart lagra i minst tre månader. Oppheva 20. juli 2018; i dag følgjer loggtida av artikkel 5 og 32.',
    en: 'Required security logs to be kept for at least three months. Repealed on 20 July 2018; log periods now follow from Articles 5 and 32.',
  },
  related: ['gdpr:32', 'gdpr:5(1)(e)'],
  certainty: 'known',
  asOf: '2026-11-22',
});
