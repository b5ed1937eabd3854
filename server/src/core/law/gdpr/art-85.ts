/** GDPR Article 85: Processing and freedom of expression and information. */
import { defineProvision } from '../provision.js';

export const gdpr85 = defineProvision({
  ref: 'gdpr:85',
  title: {
    nb: 'Behandling og ytrings- og informasjonsfrihet',
    nn: 'Behandling og ytrings- og informasjonsfridom',
    en: 'Processing and freedom of expression and information',
  },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Statene skal forene personvern med ytringsfriheten, og gi unntak for journalistikk, akademiske, kunstneriske og litterære ytringer. I Norge gjør personopplysningsloven § 3 det; for medier under medieansvarsloven gjelder bare bestemmelsene som § 3 nevner.',
    nn: 'Statane skal sameine personvern med ytringsfridommen, og gi unntak for journalistikk, akademiske, kunstnarlege og litterære ytringar. I Noreg gjer personopplysningslova § 3 det; for medium under medieansvarslova gjeld berre føresegnene som § 3 nemner.',
    en: 'States must reconcile data protection with free expression and make exceptions for journalism and academic, artistic and literary work. In Norway section 3 of the Act does so; for media under the Media Liability Act only the provisions named in section 3 apply.',
  },
  points: {
    '1': {
      nb: 'Pålegger statene ved lov å forene de to rettighetene.',
      nn: 'Pålegg statane ved lov å sameine dei to rettane.',
      en: 'Requires states to reconcile the two rights by law.',
    },
    '2': {
      nb: 'Unntak fra det meste av forordningen når det trengs for at de to rettighetene skal kunne gå sammen.',
      nn: 'Unntak frå det meste av forordninga når det trengst for at dei to rettane skal kunne gå saman.',
      en: 'Exceptions from most of the Regulation where needed for the two rights to go together.',
    },
  },
  recitals: [153],
  related: ['gdpr:17(3)(a)', 'gdpr:23', 'pol:3'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
