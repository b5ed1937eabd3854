/** Section 3-13 of ekom: Duty to store public IP addresses, in our own words. */
import { defineProvision } from '../provision.js';

export const ekomS3_13 = defineProvision({
  ref: 'ekom:3-13',
  title: {
    nb: 'Plikt til lagring av offentlige IP-adresser',
    nn: 'Plikt til å lagre offentlege IP-adresser',
    en: 'Duty to store public IP addresses',
  },
  structure: {
    '1': ['a', 'b'],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Internettilbydere skal lagre koblingen mellom offentlig IP-adresse, tidspunkt og abonnent i tolv måneder fra kommunikasjonen ble avsluttet, til etterforskning av alvorlig kriminalitet. Hva brukeren har besøkt, skal ikke lagres.',
    nn: 'Internettilbydarar skal lagre koplinga mellom offentleg IP-adresse, tidspunkt og abonnent i tolv månader frå kommunikasjonen vart avslutta, til etterforsking av alvorleg kriminalitet. Kva brukaren har besøkt, skal ikkje lagrast.',
    en: 'Internet access providers must keep the link between a public IP address, a time and a subscriber for twelve months from the end of the communication, for investigating serious crime. What the user visited must not be stored.',
  },
  points: {
    '3': {
      nb: 'Tolv måneder fra dagen kommunikasjonen ble avsluttet.',
      nn: 'Tolv månader frå dagen kommunikasjonen vart avslutta.',
      en: 'Twelve months from the day the communication ended.',
    },
  },
  policy: {
    nb: 'Plikten gjelder bare tilbydere. Et vanlig nettsted kan ikke begrunne lagring av IP-adresser i tolv måneder med den.',
    nn: 'Plikta gjeld berre tilbydarar. Ein vanleg nettstad kan ikkje grunngi lagring av IP-adresser i tolv månader med henne.',
    en: 'The duty binds providers only. An ordinary website cannot justify keeping IP addresses for twelve months by it.',
  },
  related: ['ekom:3-14', 'ekom:3-11'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
