/** Section 15 of mfl: Electronic marketing needs prior consent, in our own words. */
import { defineProvision } from '../provision.js';

export const mflS15 = defineProvision({
  ref: 'mfl:15',
  title: {
    nb: 'Begrensninger i bruk av visse kommunikasjonsmetoder',
    nn: 'Avgrensingar i bruken av visse kommunikasjonsmetodar',
    en: 'Electronic marketing needs prior consent',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Markedsføring til fysiske personer på e-post, SMS og lignende krever samtykke på forhånd. Unntak for egne, tilsvarende ytelser til eksisterende kunder som har oppgitt adressen ved et salg, og som lett og gratis kan reservere seg da og ved hver henvendelse.',
    nn: 'Marknadsføring til fysiske personar på e-post, SMS og liknande krev samtykke på førehand. Unntak for eigne, tilsvarande ytingar til eksisterande kundar som har oppgitt adressa ved eit sal, og som lett og gratis kan reservere seg då og ved kvar førespurnad.',
    en: "Marketing to individuals by e-mail, SMS and the like needs prior consent. Excepted: a trader's own similar goods or services to existing customers who gave the address in a sale and can opt out easily and free of charge, then and in every message.",
  },
  points: {
    '1': {
      nb: 'Hovedregelen: forhåndssamtykke for elektronisk markedsføring til fysiske personer.',
      nn: 'Hovudregelen: førehandssamtykke for elektronisk marknadsføring til fysiske personar.',
      en: 'The main rule: prior consent for electronic marketing to individuals.',
    },
    '2': {
      nb: 'Muntlige samtaler på telefon er utenfor; de følger § 12.',
      nn: 'Munnlege samtalar på telefon er utanfor; dei følgjer § 12.',
      en: 'Live phone calls fall outside and follow section 12.',
    },
    '3': {
      nb: 'Eksisterende kundeforhold: egne tilsvarende ytelser, adressen fått ved salg, enkel og gratis reservasjon hver gang.',
      nn: 'Eksisterande kundeforhold: eigne tilsvarande ytingar, adressa fått ved sal, enkel og gratis reservasjon kvar gong.',
      en: 'Existing customers: own similar goods, address obtained in a sale, easy and free opt-out each time.',
    },
    '4': {
      nb: 'Elektronisk post omfatter også SMS og MMS.',
      nn: 'Elektronisk post omfattar også SMS og MMS.',
      en: 'Electronic mail includes SMS and MMS.',
    },
  },
  policy: {
    nb: 'Si om nyhetsbrevet bygger på samtykke eller på unntaket for kunder, og hvordan man melder seg av.',
    nn: 'Sei om nyheitsbrevet byggjer på samtykke eller på unntaket for kundar, og korleis ein melder seg av.',
    en: 'Say whether the newsletter rests on consent or on the exception for customers, and how to unsubscribe.',
  },
  related: ['gdpr:6(1)(a)', 'gdpr:21(2)', 'gdpr:7(3)', 'ehandel:9'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
