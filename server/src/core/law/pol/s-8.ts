/** Section 8 of pol: Archiving, research and statistics: ordinary data, in our own words. */
import { defineProvision } from '../provision.js';

export const polS8 = defineProvision({
  ref: 'pol:8',
  title: {
    nb: 'Behandling av personopplysninger for arkivformål i allmennhetens interesse, formål knyttet til vitenskapelig eller historisk forskning eller statistiske formål',
    nn: 'Behandling av personopplysningar for arkivføremål i ålmenta si interesse, føremål knytte til vitskapleg eller historisk forsking eller statistiske føremål',
    en: 'Archiving, research and statistics: ordinary data',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Gir grunnlag etter artikkel 6 nr. 1 bokstav e for det som trengs til arkiv i allmennhetens interesse, forskning og statistikk, med garantiene i artikkel 89.',
    nn: 'Gir grunnlag etter artikkel 6 nr. 1 bokstav e for det som trengst til arkiv i ålmenta si interesse, forsking og statistikk, med garantiane i artikkel 89.',
    en: 'Gives a basis under Article 6(1)(e) for what is needed for archiving in the public interest, research and statistics, with the safeguards of Article 89.',
  },
  policy: {
    nb: 'Vis til paragrafen sammen med artikkel 6 nr. 1 bokstav e når det gjelder arkiv, forskning eller statistikk. Er teksten om vilkår for behandling ellers, er det trolig loven av 2000 § 8 som er ment; i dag artikkel 6.',
    nn: 'Vis til paragrafen saman med artikkel 6 nr. 1 bokstav e når det gjeld arkiv, forsking eller statistikk. Handlar teksten om vilkår for behandling elles, er det truleg lova av 2000 § 8 som er meint; i dag artikkel 6.',
    en: 'Cite it with Article 6(1)(e) for archiving, research or statistics. A text about conditions for processing in general probably means section 8 of the act of 2000; today that is Article 6.',
  },
  recitals: [156, 159],
  related: ['gdpr:6(1)(e)', 'gdpr:89'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
