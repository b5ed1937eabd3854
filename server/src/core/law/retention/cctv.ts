/** Camera footage in an undertaking: P7D, maximum. */
import { definePeriod } from '../retention.js';

export const cctvPeriod = definePeriod({
  id: 'cctv',
  act: 'kamera',
  section: 'kamera:6',
  related: ['aml:9-6', 'pol:31'],
  what: {
    nb: 'kameraopptak i virksomheten',
    nn: 'kameraopptak i verksemda',
    en: 'camera footage in the undertaking',
  },
  names: {
    nb: ['kameraopptak', 'overvåkingsopptak', 'kameraovervåk', 'videoopptak', 'overvåkingskamera', 'cctv'],
    nn: ['kameraopptak', 'overvakingsopptak', 'kameraovervak', 'videoopptak', 'overvakingskamera', 'cctv'],
    en: [
      'camera footage',
      'cctv',
      'surveillance footage',
      'video surveillance',
      'camera surveillance',
      'video recording',
    ],
  },
  period: 'P7D',
  kind: 'maximum',
  alternatives: [
    {
      period: 'P30D',
      kind: 'maximum',
      when: {
        nb: 'når opptaket trolig skal gis til politiet',
        nn: 'når opptaket truleg skal givast til politiet',
        en: 'where the recording will probably go to the police',
      },
    },
    {
      period: 'P3M',
      kind: 'maximum',
      when: {
        nb: 'på utsalgssteder med betalings- eller legitimasjonskontroll og i post- og banklokaler',
        nn: 'på utsalsstader med betalings- eller legitimasjonskontroll og i post- og banklokale',
        en: 'at sales points using payment or ID checks, and on post and bank premises',
      },
    },
  ],
  event: {
    nb: 'etter at opptaket er gjort',
    nn: 'etter at opptaket er gjort',
    en: 'after the recording',
  },
  eventCues: {
    nb: ['opptak', 'registrert', 'filmet', 'tatt opp'],
    nn: ['opptak', 'registrert', 'filma', 'teke opp'],
    en: ['recording', 'recorded', 'capture', 'filmed'],
  },
  wrong: [
    {
      period: 'P30D',
      why: {
        nb: 'Tretti dager er unntaket for opptak som trolig gis til politiet, ikke hovedregelen.',
        nn: 'Tretti dagar er unntaket for opptak som truleg blir gitt til politiet, ikkje hovudregelen.',
        en: 'Thirty days is the exception for footage likely to go to the police, not the rule.',
      },
    },
    {
      period: 'P90D',
      why: {
        nb: 'Fristen er tre måneder for utsalgssteder og banker, ikke nitti dager.',
        nn: 'Fristen er tre månader for utsalsstader og bankar, ikkje nitti dagar.',
        en: 'The limit is three months for sales points and banks, not ninety days.',
      },
    },
    {
      period: 'P14D',
      why: {
        nb: 'Hovedregelen er én uke.',
        nn: 'Hovudregelen er éi veke.',
        en: 'The main rule is one week.',
      },
    },
  ],
  note: {
    nb: 'Unntak: den avbildede samtykker, rikets sikkerhet, eller vedtak av Datatilsynet.',
    nn: 'Unntak: den avbilda samtykkjer, tryggleiken til riket, eller vedtak av Datatilsynet.',
    en: 'Exceptions: consent of the person shown, national security, or a decision by Datatilsynet.',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
