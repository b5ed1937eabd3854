/** GDPR Article 48: Transfers or disclosures not authorised by Union law. */
import { defineProvision } from '../provision.js';

export const gdpr48 = defineProvision({
  ref: 'gdpr:48',
  title: {
    nb: 'Overføring eller utlevering som ikke er tillatt i henhold til unionsretten',
    nn: 'Overføring eller utlevering som ikkje er tillaten etter unionsretten',
    en: 'Transfers or disclosures not authorised by Union law',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Et krav fra domstol eller forvaltning i et tredjeland om utlevering gjelder bare når det bygger på en internasjonal avtale. Overføring kan ellers skje bare om et annet grunnlag i kapittel V og et behandlingsgrunnlag finnes.',
    nn: 'Eit krav frå domstol eller forvaltning i eit tredjeland om utlevering gjeld berre når det byggjer på ein internasjonal avtale. Overføring kan elles berre skje om eit anna grunnlag i kapittel V og eit behandlingsgrunnlag finst.',
    en: 'An order from a third-country court or agency to hand over data counts only if it rests on an international agreement. Otherwise a transfer needs another ground in Chapter V as well as a lawful basis.',
  },
  policy: {
    nb: '«Utlevering når loven krever det» bør begrenses til norsk rett og EØS-rett; fremmede pålegg kan ikke stå som rettslig forpliktelse etter artikkel 6 nr. 1 bokstav c.',
    nn: '«Utlevering når lova krev det» bør avgrensast til norsk rett og EØS-rett; framande pålegg kan ikkje stå som rettsleg plikt etter artikkel 6 nr. 1 bokstav c.',
    en: '"Disclosure where the law requires it" should be limited to Norwegian and EEA law; foreign orders cannot stand as a legal obligation under Article 6(1)(c).',
  },
  recitals: [102, 115],
  related: ['gdpr:44', 'gdpr:49', 'gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
