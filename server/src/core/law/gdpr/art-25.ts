/** GDPR Article 25: Data protection by design and by default. */
import { defineProvision } from '../provision.js';

export const gdpr25 = defineProvision({
  ref: 'gdpr:25',
  title: {
    nb: 'Innebygd personvern og personvern som standardinnstilling',
    nn: 'Innebygd personvern og personvern som standardinnstilling',
    en: 'Data protection by design and by default',
  },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Personvernet skal bygges inn fra planleggingen av og gjennom hele behandlingen, og standardvalgene skal være de mest skånsomme: bare det formålet krever, samles inn, brukes, lagres og deles.',
    nn: 'Personvernet skal byggjast inn frå planlegginga av og gjennom heile behandlinga, og standardvala skal vere dei mest skånsame: Berre det føremålet krev, blir samla inn, brukt, lagra og delt.',
    en: 'Data protection must be built in from the planning stage and throughout, and the defaults must be the gentlest ones: only what the purpose needs is collected, used, stored and shared.',
  },
  points: {
    '1': {
      nb: 'Innebygd personvern: Når løsningen velges og mens den er i bruk, skal tiltak som pseudonymisering og dataminimering gjøre prinsippene virkelige. Kostnad, teknologi og risiko avgjør hva som kreves.',
      nn: 'Innebygd personvern: Når løysinga blir vald og medan ho er i bruk, skal tiltak som pseudonymisering og dataminimering gjere prinsippa verkelege. Kostnad, teknologi og risiko avgjer kva som krevst.',
      en: 'By design: when the means are chosen and while they are in use, measures such as pseudonymisation and minimisation must give effect to the principles. Cost, technology and risk decide how much is needed.',
    },
    '2': {
      nb: 'Som standard: Uten at brukeren gjør noe, skal bare nødvendige opplysninger behandles, og de skal ikke være åpne for et ubestemt antall mennesker.',
      nn: 'Som standard: Utan at brukaren gjer noko, skal berre nødvendige opplysningar behandlast, og dei skal ikkje vere opne for eit ubestemt tal menneske.',
      en: 'By default: unless the user acts, only the data needed are processed, and they are not open to an indefinite number of people.',
    },
    '3': {
      nb: 'Godkjent sertifisering kan brukes som ett av bevisene for at nr. 1 og 2 er fulgt.',
      nn: 'Godkjend sertifisering kan brukast som eitt av bevisa for at nr. 1 og 2 er følgde.',
      en: 'An approved certification may be used as one piece of evidence that paragraphs 1 and 2 are met.',
    },
  },
  recitals: [75, 76, 77, 78],
  related: ['gdpr:5(1)(c)', 'gdpr:24', 'gdpr:32', 'gdpr:42'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
