/** Police certificates: no figure in the law, maximum. */
import { definePeriod } from '../retention.js';

export const policeCertPeriod = definePeriod({
  id: 'police-cert',
  act: 'polreg',
  section: 'polreg:37-2',
  related: ['pol:11', 'gdpr:10'],
  what: {
    nb: 'politiattest',
    nn: 'politiattest',
    en: 'police certificate',
  },
  names: {
    nb: ['politiattest', 'vandelsattest', 'uttømmende attest'],
    nn: ['politiattest', 'vandelsattest', 'uttømmande attest'],
    en: ['police certificate', 'criminal record certificate', 'background check'],
  },
  period: null,
  kind: 'maximum',
  event: {
    nb: 'så lenge formålet krever, og aldri etter at personen har sluttet',
    nn: 'så lenge føremålet krev, og aldri etter at personen har slutta',
    en: 'only as long as the purpose requires, and never after the person has left',
  },
  wrong: [
    {
      period: 'P5Y',
      why: {
        nb: 'Forskriften gir ikke fem år; attesten makuleres når den ikke trengs.',
        nn: 'Forskrifta gir ikkje fem år; attesten skal makulerast når han ikkje trengst.',
        en: 'The regulation does not give five years; the certificate is destroyed when not needed.',
      },
    },
  ],
  note: {
    nb: 'Tre måneder er en annen regel: attesten kan ikke være eldre enn det når den vises.',
    nn: 'Tre månader er ein annan regel: attesten kan ikkje vere eldre enn det når han blir vist fram.',
    en: 'Three months is another rule: the certificate may not be older than that when shown.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
