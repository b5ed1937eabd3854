/** GDPR Article 56: Competence of the lead supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr56 = defineProvision({
  ref: 'gdpr:56',
  title: {
    nb: 'Den ledende tilsynsmyndighets kompetanse',
    nn: 'Kompetansen til den leiande tilsynsstyresmakta',
    en: 'Competence of the lead supervisory authority',
  },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Ved behandling over landegrensene leder tilsynet der hovedvirksomheten eller den eneste virksomheten ligger (one-stop-shop). Lokale saker kan likevel behandles av det lokale tilsynet. Personopplysningsloven § 2 begrenser artikkelen til EØS-avtalens virkeområde.',
    nn: 'Ved behandling over landegrensene leier tilsynet der hovudverksemda eller den einaste verksemda ligg (one-stop-shop). Lokale saker kan likevel behandlast av det lokale tilsynet. Personopplysningslova § 2 avgrensar artikkelen til verkeområdet for EØS-avtalen.',
    en: 'For cross-border processing, the authority of the main or only establishment takes the lead (one-stop shop). Local cases may still be handled by the local authority. Section 2 of the Norwegian Act confines the Article to the scope of the EEA Agreement.',
  },
  points: {
    '1': {
      nb: 'Det ledende tilsynet er det der hovedvirksomheten i EØS ligger.',
      nn: 'Det leiande tilsynet er det der hovudverksemda i EØS ligg.',
      en: 'The lead authority is that of the main establishment in the EEA.',
    },
    '2': {
      nb: 'Et annet tilsyn kan ta en klage som bare gjelder en virksomhet, eller vesentlig berører folk, i sitt eget land.',
      nn: 'Eit anna tilsyn kan ta ei klage som berre gjeld ei verksemd, eller vesentleg vedkjem folk, i sitt eige land.',
      en: 'Another authority may take a complaint that concerns only an establishment, or substantially affects people only, in its own country.',
    },
    '6': {
      nb: 'Det ledende tilsynet er virksomhetens eneste motpart i slike saker. Den registrerte kan likevel klage hjemme (artikkel 77).',
      nn: 'Det leiande tilsynet er den einaste motparten for verksemda i slike saker. Den registrerte kan likevel klage heime (artikkel 77).',
      en: "The lead authority is the organisation's only counterpart in such cases. People may still complain at home (Article 77).",
    },
  },
  recitals: [124, 125, 126, 127, 128],
  related: ['gdpr:55', 'gdpr:60', 'gdpr:4(16)', 'gdpr:4(23)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
