/** Section 2 of epost: Conditions for access, in our own words. */
import { defineProvision } from '../provision.js';

export const epostS2 = defineProvision({
  ref: 'epost:2',
  title: {
    nb: 'Vilkår for innsyn',
    nn: 'Vilkår for innsyn',
    en: 'Conditions for access',
  },
  structure: {
    '1': ['a', 'b'],
    '2': ['a', 'b'],
  },
  gist: {
    nb: 'Arbeidsgiver kan bare åpne en ansatts e-postkasse når driften eller andre berettigede interesser krever det, eller ved begrunnet mistanke om grovt pliktbrudd. Overvåking av bruken er forbudt, unntatt for å drifte nettverket eller oppklare sikkerhetsbrudd.',
    nn: 'Arbeidsgivaren kan berre opne e-postkassa til ein tilsett når drifta eller andre rettkomne interesser krev det, eller ved grunngitt mistanke om grovt pliktbrot. Overvaking av bruken er forboden, unnateke for å drifte nettverket eller oppklare tryggleiksbrot.',
    en: "Employers may open an employee's mailbox only where operations or other legitimate interests require it, or on reasoned suspicion of a gross breach of duty. Monitoring use is banned, save to run the network or clear up security breaches.",
  },
  points: {
    '1(a)': {
      nb: 'Nødvendig for daglig drift eller en annen berettiget interesse.',
      nn: 'Nødvendig for dagleg drift eller ei anna rettkomen interesse.',
      en: 'Needed for daily operations or another legitimate interest.',
    },
    '1(b)': {
      nb: 'Begrunnet mistanke om grovt pliktbrudd, eller grunnlag for oppsigelse eller avskjed.',
      nn: 'Grunngitt mistanke om grovt pliktbrot, eller grunnlag for oppseiing eller avskil.',
      en: 'Reasoned suspicion of gross breach, or grounds for dismissal.',
    },
  },
  policy: {
    nb: 'En erklæring for ansatte sier når innsyn kan skje.',
    nn: 'Ei erklæring for tilsette seier når innsyn kan skje.',
    en: 'A staff notice says when access may take place.',
  },
  related: ['epost:3', 'gdpr:6(1)(f)', 'aml:9-5'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
