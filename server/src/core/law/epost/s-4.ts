/** Section 4 of epost: Erasure when employment ends, in our own words. */
import { defineProvision } from '../provision.js';

export const epostS4 = defineProvision({
  ref: 'epost:4',
  title: {
    nb: 'Sletting av opplysninger ved opphør av arbeidsforholdet',
    nn: 'Sletting av opplysningar når arbeidsforholdet tek slutt',
    en: 'Erasure when employment ends',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'E-postkassen skal avsluttes når arbeidsforholdet opphører, bare med en kort forlengelse ved særskilt behov. Innhold som ikke trengs til driften, slettes innen rimelig tid. Forskriften nevner ingen måneder.',
    nn: 'E-postkassa skal avsluttast når arbeidsforholdet tek slutt, berre med ei kort forlenging ved særskilt behov. Innhald som ikkje trengst til drifta, skal slettast innan rimeleg tid. Forskrifta nemner ingen månader.',
    en: 'The mailbox is closed when employment ends, with only a short extension for a special need. Content not needed for operations is erased within a reasonable time. The regulation names no months.',
  },
  policy: {
    nb: 'Ikke skriv at kassen holdes åpen i seks eller tolv måneder «etter forskriften».',
    nn: 'Ikkje skriv at kassa blir halden open i seks eller tolv månader «etter forskrifta».',
    en: 'Do not claim that the regulation lets the mailbox stay open for six or twelve months.',
  },
  related: ['gdpr:5(1)(e)', 'gdpr:17'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
