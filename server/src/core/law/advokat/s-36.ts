/** Section 36 of advokat: Client archives, in our own words. */
import { defineProvision } from '../provision.js';

export const advokatS36 = defineProvision({
  ref: 'advokat:36',
  title: {
    nb: 'Arkiv',
    nn: 'Arkiv',
    en: 'Client archives',
  },
  gist: {
    nb: 'Advokater oppbevarer sakens dokumenter i ti år, eller lenger når det er behov. Loven sier ikke når fristen begynner; vanlig er fra oppdraget ble avsluttet.',
    nn: 'Advokatar tek vare på dokumenta i saka i ti år, eller lenger når det er behov. Lova seier ikkje når fristen byrjar; vanleg er frå oppdraget vart avslutta.',
    en: 'Lawyers keep case documents for ten years, or longer where needed. The act does not say when the period starts; usually from the end of the assignment.',
  },
  related: ['gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
