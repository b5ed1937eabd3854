/** Section 6 of kamera: Erasure of recordings, in our own words. */
import { defineProvision } from '../provision.js';

export const kameraS6 = defineProvision({
  ref: 'kamera:6',
  title: {
    nb: 'Sletting av opptak gjort ved kameraovervåking',
    nn: 'Sletting av opptak gjorde ved kameraovervaking',
    en: 'Erasure of recordings',
  },
  structure: {
    '1': [],
    '2': [],
    '3': ['a', 'b'],
    '4': [],
  },
  gist: {
    nb: 'Opptak slettes senest en uke etter at de er gjort; inntil 30 dager når politiet trolig skal ha dem. På utsalgssteder som bruker betalingsmiddel eller legitimasjon og i post- og banklokaler er fristen tre måneder. Unntak: samtykke, rikets sikkerhet eller vedtak av Datatilsynet.',
    nn: 'Opptak skal slettast seinast ei veke etter at dei er gjorde; inntil 30 dagar når politiet truleg skal ha dei. På utsalsstader som bruker betalingsmiddel eller legitimasjon og i post- og banklokale er fristen tre månader. Unntak: samtykke, tryggleiken til riket eller vedtak av Datatilsynet.',
    en: 'Recordings are erased within one week; up to 30 days where the police are likely to receive them. At sales points that use payment cards or ID, and on post and bank premises, the limit is three months. Exceptions: consent, national security, or a decision by Datatilsynet.',
  },
  points: {
    '1': {
      nb: 'En uke; 30 dager når opptaket sannsynligvis gis til politiet.',
      nn: 'Ei veke; 30 dagar når opptaket truleg blir gitt til politiet.',
      en: 'One week; 30 days where the recording will probably go to the police.',
    },
    '2': {
      nb: 'Tre måneder på utsalgssteder med betalingsinstrument eller identitetsbevis og i post- og banklokaler.',
      nn: 'Tre månader på utsalsstader med betalingsinstrument eller identitetsbevis og i post- og banklokale.',
      en: 'Three months at sales points using payment instruments or ID, and on post and bank premises.',
    },
    '3': {
      nb: 'Fristene gjelder ikke ved vitale sikkerhetsinteresser eller når den avbildede samtykker.',
      nn: 'Fristane gjeld ikkje ved vitale tryggingsinteresser eller når den avbilda samtykkjer.',
      en: 'The limits do not apply to vital security interests or where the person shown consents.',
    },
    '4': {
      nb: 'Datatilsynet kan gi lengre frist ved særlig behov.',
      nn: 'Datatilsynet kan gi lengre frist ved særleg behov.',
      en: 'Datatilsynet may allow longer for a special need.',
    },
  },
  policy: {
    nb: 'Oppgi én uke som hovedregel.',
    nn: 'Oppgi éi veke som hovudregel.',
    en: 'State one week as the main rule.',
  },
  related: ['gdpr:5(1)(e)', 'gdpr:13(2)(a)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
