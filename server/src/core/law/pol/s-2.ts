/** Section 2 of pol: Material scope and relation to other acts, in our own words. */
import { defineProvision } from '../provision.js';

export const polS2 = defineProvision({
  ref: 'pol:2',
  title: {
    nb: 'Saklig virkeområde og forholdet til andre lover',
    nn: 'Sakleg verkeområde og forholdet til andre lover',
    en: 'Material scope and relation to other acts',
  },
  structure: {
    '1': [],
    '2': ['a', 'b'],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Loven og forordningen gjelder for elektronisk behandling og for manuelle registre, når ikke annen lov bestemmer noe annet. Privat bruk og saker etter rettspleielovene er unntatt. Ved motstrid går forordningen foran annen lov.',
    nn: 'Lova og forordninga gjeld for elektronisk behandling og for manuelle register, når ikkje anna lov fastset noko anna. Privat bruk og saker etter rettspleielovene er unnatekne. Ved motstrid går forordninga føre anna lov.',
    en: 'The act and the GDPR apply to electronic processing and to manual filing systems, unless another act provides otherwise. Private use and cases under the court procedure acts are exempt. In a conflict the GDPR prevails over other acts.',
  },
  points: {
    '4': {
      nb: 'Forordningen går foran en annen lov om samme forhold når de strider mot hverandre.',
      nn: 'Forordninga går føre ei anna lov om same forhold når dei strir mot kvarandre.',
      en: 'The GDPR prevails over another act on the same matter when the two conflict.',
    },
    '2(a)': {
      nb: 'Rent personlig eller familiemessig bruk er unntatt.',
      nn: 'Reint personleg eller familiemessig bruk er unnateken.',
      en: 'Purely personal or household use is exempt.',
    },
    '2(b)': {
      nb: 'Saker som behandles etter rettspleielovene, er unntatt.',
      nn: 'Saker som blir behandla etter rettspleielovene, er unnatekne.',
      en: 'Cases handled under the court procedure acts are exempt.',
    },
  },
  related: ['gdpr:2', 'gdpr:4'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
