/** GDPR Article 50: International cooperation for the protection of personal data. */
import { defineProvision } from '../provision.js';

export const gdpr50 = defineProvision({
  ref: 'gdpr:50',
  title: {
    nb: 'Internasjonalt samarbeid om vern av personopplysninger',
    nn: 'Internasjonalt samarbeid om vern av personopplysningar',
    en: 'International cooperation for the protection of personal data',
  },
  structure: { '0': ['a', 'b', 'c', 'd'] },
  gist: {
    nb: 'Kommisjonen og tilsynene skal samarbeide med land og organisasjoner utenfor EØS om håndheving, gjensidig hjelp og utveksling av erfaring. Gir ingen plikter for den enkelte virksomhet.',
    nn: 'Kommisjonen og tilsyna skal samarbeide med land og organisasjonar utanfor EØS om handheving, gjensidig hjelp og utveksling av erfaring. Gir ingen plikter for den einskilde verksemda.',
    en: 'The Commission and authorities cooperate with countries and organisations outside the EEA on enforcement, mutual help and exchange of experience. It puts no duties on individual organisations.',
  },
  recitals: [116],
  related: ['gdpr:44', 'gdpr:61'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
