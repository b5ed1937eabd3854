/** Section 3 of foreld: When the period starts, in our own words. */
import { defineProvision } from '../provision.js';

export const foreldS3 = defineProvision({
  ref: 'foreld:3',
  title: {
    nb: 'Utgangspunktet for fristen',
    nn: 'Utgangspunktet for fristen',
    en: 'When the period starts',
  },
  gist: {
    nb: 'Fristen løper fra da kreditor tidligst kunne kreve oppfyllelse; ved mislighold fra misligholdet.',
    nn: 'Fristen går frå då kreditor tidlegast kunne krevje oppfylling; ved mishald frå mishaldet.',
    en: 'The period runs from when the creditor could first demand performance; on breach, from the breach.',
  },
  related: ['foreld:2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
