/** Section 7 of pol: Special categories of data by permit or regulation, in our own words. */
import { defineProvision } from '../provision.js';

export const polS7 = defineProvision({
  ref: 'pol:7',
  title: {
    nb: 'Behandling av særlige kategorier av personopplysninger etter tillatelse eller forskrift',
    nn: 'Behandling av særlege kategoriar av personopplysningar etter løyve eller forskrift',
    en: 'Special categories of data by permit or regulation',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Datatilsynet kan i særlige tilfeller tillate behandling av særlige kategorier av hensyn til viktige allmenne interesser, og Kongen kan åpne for det i forskrift. Begge deler krever vilkår som verner den registrerte.',
    nn: 'Datatilsynet kan i særlege tilfelle gi løyve til å behandle særlege kategoriar av omsyn til viktige ålmenne interesser, og Kongen kan opne for det i forskrift. Begge delar krev vilkår som vernar den registrerte.',
    en: 'In special cases Datatilsynet may permit processing of special categories for important public interests, and the King may allow it by regulation. Both call for conditions that protect the data subject.',
  },
  policy: {
    nb: 'Vis bare til § 7 når virksomheten har en tillatelse eller det finnes en forskrift, og nevn hvilken. Ordningen er ikke den gamle konsesjonsplikten.',
    nn: 'Vis berre til § 7 når verksemda har eit løyve eller det finst ei forskrift, og nemn kva for eit. Ordninga er ikkje den gamle konsesjonsplikta.',
    en: 'Cite section 7 only if you hold a permit or a regulation exists, and name it. It is not the licence duty of the old act.',
  },
  related: ['gdpr:9(2)(g)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
