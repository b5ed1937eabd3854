/** Section 11 of pol: Data on criminal convictions and offences, in our own words. */
import { defineProvision } from '../provision.js';

export const polS11 = defineProvision({
  ref: 'pol:11',
  title: {
    nb: 'Behandling av personopplysninger om straffedommer og lovovertredelser mv.',
    nn: 'Behandling av personopplysningar om straffedommar og lovbrot mv.',
    en: 'Data on criminal convictions and offences',
  },
  structure: {
    '1': [],
    '2': ['a', 'b'],
  },
  gist: {
    nb: 'Opplysninger om straff kan utenfor offentlig kontroll bare behandles etter de unntakene fra artikkel 9 som paragrafen nevner (nr. 2 bokstav a og c–f) eller etter §§ 6, 7 og 9. Uttrykkelig samtykke kan altså være nok, berettiget interesse alene ikke. Fullstendige registre over straffedommer kan bare føres under offentlig kontroll (artikkel 10).',
    nn: 'Opplysningar om straff kan utanfor offentleg kontroll berre behandlast etter dei unntaka frå artikkel 9 som paragrafen nemner (nr. 2 bokstav a og c–f) eller etter §§ 6, 7 og 9. Uttrykkjeleg samtykke kan altså vere nok, berettiga interesse åleine ikkje. Fullstendige register over straffedommar kan berre førast under offentleg kontroll (artikkel 10).',
    en: 'Outside official control, data on offences may be processed only under those Article 9 exceptions that the section lists (2(a) and (c) to (f)) or under sections 6, 7 and 9. Explicit consent may thus suffice; legitimate interests alone do not. Complete registers of convictions may be kept only under official control (Article 10).',
  },
  policy: {
    nb: 'Den som behandler politiattester eller kontrollerer bakgrunn, bør oppgi lovhjemmelen for attesten i tillegg til artikkel 6 og denne paragrafen.',
    nn: 'Den som behandlar politiattestar eller kontrollerer bakgrunn, bør oppgi lovheimelen for attesten i tillegg til artikkel 6 og denne paragrafen.',
    en: 'Whoever handles police certificates or runs background checks should name the statute that allows the certificate, besides Article 6 and this section.',
  },
  related: ['gdpr:10', 'polreg:37-2'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
