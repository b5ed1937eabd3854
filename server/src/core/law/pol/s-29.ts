/** Section 29 of pol: Coercive fines, in our own words. */
import { defineProvision } from '../provision.js';

export const polS29 = defineProvision({
  ref: 'pol:29',
  title: {
    nb: 'Tvangsmulkt',
    nn: 'Tvangsmulkt',
    en: 'Coercive fines',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Datatilsynet kan sette en daglig tvangsmulkt som løper til et pålegg er fulgt. I loven av 2000 handlet §§ 29 og 30 om overføring til utlandet.',
    nn: 'Datatilsynet kan setje ei dagleg tvangsmulkt som går til eit pålegg er følgt. I lova av 2000 handla §§ 29 og 30 om overføring til utlandet.',
    en: 'Datatilsynet may set a daily fine that runs until an order is complied with. In the act of 2000 sections 29 and 30 were about transfers abroad.',
  },
  related: ['gdpr:58(2)', 'gdpr:44'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
