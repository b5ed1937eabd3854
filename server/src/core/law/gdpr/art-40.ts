/** GDPR Article 40: Codes of conduct. */
import { defineProvision } from '../provision.js';

export const gdpr40 = defineProvision({
  ref: 'gdpr:40',
  title: { nb: 'Atferdsnormer', nn: 'Åtferdsnormer', en: 'Codes of conduct' },
  structure: {
    '1': [],
    '2': ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'],
    '3': [],
    '4': [],
    '5': [],
    '6': [],
    '7': [],
    '8': [],
    '9': [],
    '10': [],
    '11': [],
  },
  gist: {
    nb: 'Bransjeorganisasjoner kan lage atferdsnormer som konkretiserer forordningen og få dem godkjent av tilsynet. Godkjente normer kan telle som bevis på etterlevelse og, med bindende forpliktelser, bære overføringer ut av EØS.',
    nn: 'Bransjeorganisasjonar kan lage åtferdsnormer som konkretiserer forordninga, og få dei godkjende av tilsynet. Godkjende normer kan telje som bevis på at reglane blir følgde og, med bindande plikter, bere overføringar ut av EØS.',
    en: 'Sector bodies may draw up codes of conduct that flesh out the Regulation and have them approved by the authority. Approved codes can count as evidence of compliance and, with binding commitments, support transfers out of the EEA.',
  },
  points: {
    '1': {
      nb: 'Myndighetene skal oppmuntre til atferdsnormer tilpasset bransjer og mindre bedrifter.',
      nn: 'Styresmaktene skal oppmode til åtferdsnormer tilpassa bransjar og mindre bedrifter.',
      en: 'Authorities are to encourage codes suited to sectors and smaller businesses.',
    },
    '2': {
      nb: 'Bransjeorganisasjoner kan presisere forordningen på blant annet åpenhet, informasjon, rettigheter, sikkerhet, avvik og overføring.',
      nn: 'Bransjeorganisasjonar kan presisere forordninga på mellom anna openheit, informasjon, rettar, tryggleik, avvik og overføring.',
      en: 'Sector bodies may specify the Regulation on transparency, information, rights, security, breaches, transfers and the like.',
    },
    '3': {
      nb: 'Mottakere utenfor forordningens virkeområde kan slutte seg til en generelt gyldig norm, med bindende løfter, som overføringsgrunnlag etter artikkel 46 nr. 2 bokstav e.',
      nn: 'Mottakarar utanfor verkeområdet til forordninga kan slutte seg til ei allment gyldig norm, med bindande lovnader, som overføringsgrunnlag etter artikkel 46 nr. 2 bokstav e.',
      en: "Recipients outside the Regulation's scope may join a generally valid code, with binding promises, as a transfer ground under Article 46(2)(e).",
    },
    '5': {
      nb: 'Utkastet legges fram for tilsynet, som uttaler seg og godkjenner det når garantiene holder.',
      nn: 'Utkastet blir lagt fram for tilsynet, som uttaler seg og godkjenner det når garantiane held.',
      en: 'The draft goes to the authority, which gives its opinion and approves it if the safeguards suffice.',
    },
  },
  recitals: [77, 98, 99],
  related: ['gdpr:41', 'gdpr:24(3)', 'gdpr:28(5)', 'gdpr:46(2)(e)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
