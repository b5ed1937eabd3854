/** Mailbox of someone who leaves: no figure in the law, maximum. */
import { definePeriod } from '../retention.js';

export const mailboxPeriod = definePeriod({
  id: 'mailbox',
  act: 'epost',
  section: 'epost:4',
  related: ['aml:9-5', 'kamera'],
  what: {
    nb: 'e-postkassen til den som slutter',
    nn: 'e-postkassa til den som sluttar',
    en: 'the mailbox of someone who leaves',
  },
  names: {
    nb: ['e-postkasse', 'epostkasse', 'postkasse', 'e-postkonto', 'e-post'],
    nn: ['e-postkasse', 'epostkasse', 'postkasse', 'e-postkonto', 'e-post'],
    en: ['mailbox', 'email account', 'e-mail account', 'inbox', 'e-mail'],
  },
  period: null,
  kind: 'maximum',
  event: {
    nb: 'når arbeidsforholdet opphører',
    nn: 'når arbeidsforholdet tek slutt',
    en: 'when employment ends',
  },
  eventCues: {
    nb: ['arbeidsforhold', 'ansettelse', 'slutte', 'fratre', 'opphør'],
    nn: ['arbeidsforhold', 'tilsetjing', 'slutta', 'fråtre', 'slutt'],
    en: ['employment', 'leaves', 'leaving', 'departure', 'terminat'],
  },
  wrong: [
    {
      period: 'P6M',
      why: {
        nb: 'Forskriften nevner ingen måneder; kassen avsluttes når den ansatte slutter, med en kort forlengelse ved særskilt behov.',
        nn: 'Forskrifta nemner ingen månader; kassa skal avsluttast når den tilsette sluttar, med ei kort forlenging ved særskilt behov.',
        en: 'The regulation names no months; the mailbox is closed when employment ends, with a short extension for a special need.',
      },
    },
    {
      period: 'P12M',
      why: {
        nb: 'Forskriften nevner ingen måneder; kassen avsluttes når den ansatte slutter.',
        nn: 'Forskrifta nemner ingen månader; kassa skal avsluttast når den tilsette sluttar.',
        en: 'The regulation names no months; the mailbox is closed when employment ends.',
      },
    },
  ],
  note: {
    nb: 'FOR-2018-07-02-1108; nummer 1107 er kameraforskriften.',
    nn: 'FOR-2018-07-02-1108; nummer 1107 er kameraforskrifta.',
    en: 'FOR-2018-07-02-1108; number 1107 is the camera regulation.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
