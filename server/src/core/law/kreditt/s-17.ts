/** Section 17 of kreditt: Access and information, in our own words. */
import { defineProvision } from '../provision.js';

export const kredittS17 = defineProvision({
  ref: 'kreditt:17',
  title: {
    nb: 'Innsynsrett og informasjon til den registrerte',
    nn: 'Innsynsrett og informasjon til den registrerte',
    en: 'Access and information',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Den registrerte kan kreve forklaring på en kredittscore og få vite hva som er utlevert de siste seks månedene, til hvem, og fra hvilke kilder. Innsyn er gratis.',
    nn: 'Den registrerte kan krevje forklaring på ein kredittscore og få vite kva som er utlevert dei siste seks månadene, til kven, og frå kva kjelder. Innsyn er gratis.',
    en: 'The data subject can demand an explanation of a credit score and learn what was disclosed in the last six months, to whom and from which sources. Access is free.',
  },
  related: ['gdpr:15(1)(h)', 'gdpr:12(5)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
