/** GDPR Article 42: Certification. */
import { defineProvision } from '../provision.js';

export const gdpr42 = defineProvision({
  ref: 'gdpr:42',
  title: { nb: 'Sertifisering', nn: 'Sertifisering', en: 'Certification' },
  structure: { '1': [], '2': [], '3': [], '4': [], '5': [], '6': [], '7': [], '8': [] },
  gist: {
    nb: 'Frivillige sertifiseringer, segl og merker kan vise at behandlingen følger forordningen. De gjelder høyst tre år om gangen og fritar ikke for ansvar. En ISO-sertifisering er ikke i seg selv en sertifisering etter denne artikkelen.',
    nn: 'Frivillige sertifiseringar, segl og merke kan vise at behandlinga følgjer forordninga. Dei gjeld høgst tre år om gongen og fritek ikkje for ansvar. Ei ISO-sertifisering er ikkje i seg sjølv ei sertifisering etter denne artikkelen.',
    en: 'Voluntary certifications, seals and marks can show that processing follows the Regulation. They last at most three years at a time and do not lessen responsibility. An ISO certificate is not in itself a certification under this Article.',
  },
  points: {
    '2': {
      nb: 'Sertifisering, med bindende løfter fra mottakeren, kan være overføringsgrunnlag etter artikkel 46 nr. 2 bokstav f.',
      nn: 'Sertifisering, med bindande lovnader frå mottakaren, kan vere overføringsgrunnlag etter artikkel 46 nr. 2 bokstav f.',
      en: 'Certification, with binding promises by the recipient, can be a transfer ground under Article 46(2)(f).',
    },
    '3': {
      nb: 'Ordningen skal være frivillig og åpen.',
      nn: 'Ordninga skal vere frivillig og open.',
      en: 'The scheme must be voluntary and transparent.',
    },
    '4': {
      nb: 'Sertifisering endrer verken virksomhetens ansvar eller tilsynets myndighet.',
      nn: 'Sertifisering endrar korkje ansvaret til verksemda eller makta til tilsynet.',
      en: "Certification changes neither the organisation's responsibility nor the authority's powers.",
    },
    '5': {
      nb: 'Utstedes av et sertifiseringsorgan eller tilsynet etter godkjente kriterier; er de godkjent av Personvernrådet, kan det bli et europeisk personvernsegl.',
      nn: 'Blir utferda av eit sertifiseringsorgan eller tilsynet etter godkjende kriterium; er dei godkjende av Personvernrådet, kan det bli eit europeisk personvernsegl.',
      en: 'Issued by a certification body or the authority under approved criteria; if the Board approved them, it may become a European Data Protection Seal.',
    },
    '7': {
      nb: 'Gjelder i høyst tre år, kan fornyes og trekkes tilbake når kriteriene ikke lenger er oppfylt.',
      nn: 'Gjeld i høgst tre år, kan fornyast og blir trekt tilbake når kriteria ikkje lenger er oppfylte.',
      en: 'Lasts at most three years, may be renewed, and is withdrawn when the criteria are no longer met.',
    },
  },
  recitals: [77, 100],
  related: ['gdpr:43', 'gdpr:24(3)', 'gdpr:25(3)', 'gdpr:46(2)(f)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
