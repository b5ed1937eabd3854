/** GDPR Article 97: Commission reports. */
import { defineProvision } from '../provision.js';

export const gdpr97 = defineProvision({
  ref: 'gdpr:97',
  title: { nb: 'Kommisjonens rapporter', nn: 'Rapportane frå Kommisjonen', en: 'Commission reports' },
  structure: { '1': [], '2': ['a', 'b'], '3': [], '4': [], '5': [] },
  gist: {
    nb: 'Kommisjonen skal vurdere forordningen hvert fjerde år, første gang i 2020, særlig overføringer og samarbeidet mellom tilsynene, og foreslå endringer ved behov.',
    nn: 'Kommisjonen skal vurdere forordninga kvart fjerde år, første gongen i 2020, særleg overføringar og samarbeidet mellom tilsyna, og føreslå endringar ved behov.',
    en: 'The Commission reviews the Regulation every four years, first in 2020, above all transfers and cooperation between authorities, and proposes changes where needed.',
  },
  related: ['gdpr:45', 'gdpr:98'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
