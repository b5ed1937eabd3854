/** Section 9 of ehandel: Electronic marketing, in our own words. */
import { defineProvision } from '../provision.js';

export const ehandelS9 = defineProvision({
  ref: 'ehandel:9',
  title: {
    nb: 'Elektronisk markedsføring',
    nn: 'Elektronisk marknadsføring',
    en: 'Electronic marketing',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Elektronisk markedsføring skal vise hvem den sendes for, og uanmodet reklame på e-post skal være kjennelig som reklame når den kommer. Priser, rabatter og konkurranser skal være klare. Markedsføringsloven gjelder i tillegg.',
    nn: 'Elektronisk marknadsføring skal vise kven ho blir send for, og uoppmoda reklame på e-post skal vere kjenneleg som reklame når ho kjem. Prisar, rabattar og konkurransar skal vere klare. Marknadsføringslova gjeld i tillegg.',
    en: 'Electronic marketing must show on whose behalf it is sent, and unsolicited advertising by e-mail must be recognisable as such on arrival. Prices, discounts and contests must be clear. The Marketing Control Act applies as well.',
  },
  related: ['mfl:15'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
