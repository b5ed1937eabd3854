/** Section 3-15 of ekom: Use of cookies and the like, in our own words. */
import { defineProvision } from '../provision.js';

export const ekomS3_15 = defineProvision({
  ref: 'ekom:3-15',
  title: {
    nb: 'Bruk av informasjonskapsler mv.',
    nn: 'Bruk av informasjonskapslar mv.',
    en: 'Use of cookies and the like',
  },
  structure: {
    '1': [],
    '2': ['a', 'b'],
    '3': [],
  },
  gist: {
    nb: 'Å lagre eller lese opplysninger på brukerens utstyr krever at brukeren er informert om hvilke opplysninger som behandles, formålet og hvem som behandler dem, og at brukeren har samtykket på forordningens vilkår. Unntatt er ren overføring og det som er strengt nødvendig for en tjeneste brukeren har bedt om. I kraft 1. januar 2025.',
    nn: 'Å lagre eller lese opplysningar på utstyret til brukaren krev at brukaren er informert om kva opplysningar som blir behandla, føremålet og kven som behandlar dei, og at brukaren har samtykt på vilkåra i forordninga. Unnateke er rein overføring og det som er strengt nødvendig for ei teneste brukaren har bede om. I kraft 1. januar 2025.',
    en: "Storing or reading information on a user's device requires that the user has been told which data are processed, why and by whom, and has consented on GDPR terms. Pure transmission and what is strictly necessary for a service the user asked for are excepted. In force since 1 January 2025.",
  },
  points: {
    '1': {
      nb: 'Hovedregelen: informasjon og samtykke før noe lagres eller leses, uansett om det er personopplysninger.',
      nn: 'Hovudregelen: informasjon og samtykke før noko blir lagra eller lese, same om det er personopplysningar eller ikkje.',
      en: 'The main rule: information and consent before anything is stored or read, whether or not it is personal data.',
    },
    '2(a)': {
      nb: 'Unntatt: det som bare tjener til å overføre kommunikasjon.',
      nn: 'Unnateke: det som berre tener til å overføre kommunikasjon.',
      en: 'Excepted: what only serves to carry a communication.',
    },
    '2(b)': {
      nb: 'Unntatt: det som er strengt nødvendig for en tjeneste brukeren uttrykkelig har bedt om.',
      nn: 'Unnateke: det som er strengt nødvendig for ei teneste brukaren uttrykkeleg har bede om.',
      en: 'Excepted: what is strictly necessary for a service the user has expressly asked for.',
    },
  },
  policy: {
    nb: 'Fortell om hver type informasjonskapsel, og hvordan samtykket trekkes. Nettleserinnstillinger og berettiget interesse er ikke nok.',
    nn: 'Fortel om kvar type informasjonskapsel, og korleis samtykket blir trekt. Nettlesarinnstillingar og rettkomen interesse er ikkje nok.',
    en: 'Describe each kind of cookie and how to withdraw consent. Browser settings and legitimate interest are not enough.',
  },
  related: ['gdpr:4(11)', 'gdpr:7', 'eprivacy:5(3)', 'ekom2003:2-7b'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
