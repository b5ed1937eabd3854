/** The withdrawal period of distance sales: P14D, claim. */
import { definePeriod } from '../retention.js';

export const withdrawalPeriod = definePeriod({
  id: 'withdrawal',
  act: 'angrerett',
  section: 'angrerett:21',
  what: {
    nb: 'angrefrist ved fjernsalg',
    nn: 'angrefrist ved fjernsal',
    en: 'withdrawal period in distance sales',
  },
  names: {
    nb: ['angrerett', 'angrefrist', 'retur'],
    nn: ['angrerett', 'angrefrist', 'retur'],
    en: ['withdrawal', 'cooling off', 'return'],
  },
  period: 'P14D',
  kind: 'claim',
  alternatives: [
    {
      period: 'P12M',
      when: {
        nb: 'lengre, når forbrukeren ikke fikk vite om angreretten',
        nn: 'lengre, når forbrukaren ikkje fekk vite om angreretten',
        en: 'longer, where the consumer was not told of the right',
      },
    },
  ],
  event: {
    nb: 'etter mottak av varen eller etter at avtalen ble inngått',
    nn: 'etter mottak av vara eller etter at avtala vart inngått',
    en: 'after receipt of the goods or the conclusion of the contract',
  },
  eventCues: {
    nb: ['lever', 'mottatt', 'kjøp', 'overtak'],
    nn: ['lever', 'motteke', 'kjøp', 'overtak'],
    en: ['delivery', 'receipt', 'purchase', 'hand over', 'took over'],
  },
  wrong: [
    {
      period: 'P30D',
      why: {
        nb: 'Lovens frist er fjorten dager; en lengre returrett er et tilbud fra butikken.',
        nn: 'Fristen i lova er fjorten dagar; ein lengre returrett er eit tilbod frå butikken.',
        en: "The statutory period is fourteen days; a longer right of return is the shop's own offer.",
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
