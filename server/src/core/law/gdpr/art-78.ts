/** GDPR Article 78: Right to an effective judicial remedy against a supervisory authority. */
import { defineProvision } from '../provision.js';

export const gdpr78 = defineProvision({
  ref: 'gdpr:78',
  title: {
    nb: 'Rett til et effektivt rettsmiddel overfor en tilsynsmyndighet',
    nn: 'Rett til eit effektivt rettsmiddel mot ei tilsynsstyresmakt',
    en: 'Right to an effective judicial remedy against a supervisory authority',
  },
  structure: { '1': [], '2': [], '3': [], '4': [] },
  gist: {
    nb: 'Gir rett til å få tilsynets bindende vedtak prøvd for domstolene, og til å gå til sak når tilsynet ikke behandler en klage eller ikke gir beskjed innen tre måneder.',
    nn: 'Gir rett til å få bindande vedtak frå tilsynet prøvde for domstolane, og til å gå til sak når tilsynet ikkje behandlar ei klage eller ikkje gir melding innan tre månader.',
    en: "Gives a right to have an authority's binding decisions reviewed in court, and to sue when it does not handle a complaint or gives no word within three months.",
  },
  points: {
    '1': {
      nb: 'Enhver, også virksomheter, kan få et rettslig bindende vedtak rettet mot seg prøvd for domstolene.',
      nn: 'Alle, også verksemder, kan få eit rettsleg bindande vedtak mot seg prøvd for domstolane.',
      en: 'Anyone, organisations included, may challenge in court a legally binding decision that concerns them.',
    },
    '2': {
      nb: 'Den registrerte kan gå til domstolen når klagen ikke behandles, eller tilsynet tier om gang og utfall i tre måneder.',
      nn: 'Den registrerte kan gå til domstolen når klaga ikkje blir behandla, eller tilsynet teier om gang og utfall i tre månader.',
      en: 'A person may go to court when the complaint is not handled, or the authority is silent on progress and outcome for three months.',
    },
    '3': {
      nb: 'Saken går i landet der tilsynet er. For Datatilsynet betyr det norske domstoler.',
      nn: 'Saka går i landet der tilsynet er. For Datatilsynet vil det seie norske domstolar.',
      en: "The case is heard in the authority's own country. For Datatilsynet that means Norwegian courts.",
    },
    '4': {
      nb: 'Har Personvernrådet uttalt seg eller avgjort noe i saken, skal tilsynet legge det fram for domstolen.',
      nn: 'Har Personvernrådet uttalt seg eller avgjort noko i saka, skal tilsynet leggje det fram for domstolen.',
      en: 'If the Board gave an opinion or decision in the matter, the authority must put it before the court.',
    },
  },
  recitals: [141, 143],
  related: ['gdpr:77', 'gdpr:79', 'gdpr:58(4)', 'gdpr:65', 'pol:22', 'pol:25'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
