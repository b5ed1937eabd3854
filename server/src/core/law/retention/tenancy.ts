/** Tenancy files: no figure in the law, claim. */
import { definePeriod } from '../retention.js';

export const tenancyPeriod = definePeriod({
  id: 'tenancy',
  act: 'husleie',
  section: 'foreld:2',
  what: {
    nb: 'leiekontrakt og leieforhold',
    nn: 'leigekontrakt og leigeforhold',
    en: 'tenancy files',
  },
  names: {
    nb: ['leieforhold', 'leiekontrakt', 'husleie'],
    nn: ['leigeforhold', 'leigekontrakt', 'husleige'],
    en: ['tenancy', 'rental', 'lease'],
  },
  period: null,
  kind: 'claim',
  event: {
    nb: 'etter at leieforholdet er avsluttet',
    nn: 'etter at leigeforholdet er avslutta',
    en: 'after the tenancy ends',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: 'Husleieloven setter ingen lagringstid; vanlig grunn er tre års foreldelse.',
        nn: 'Husleigelova set inga lagringstid; vanleg grunn er tre års forelding.',
        en: 'The Tenancy Act sets no period; the usual reason is the three-year limitation.',
      },
    },
  ],
  certainty: 'known',
  asOf: '2026-11-22',
});
