/** How the retention period is decided when it cannot be given as a figure (Article 13(2)(a)). */
import { defineClause } from './clause.js';

export const retentionCriteria = defineClause({
  id: 'retention-criteria',
  states: ['retention-period'],
  duty: 'retention-period',
  rank: 1,
  topic: 'retention',
  law: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:5(1)(e)'],
  title: { nb: 'Lagringstid: kriterier', nn: 'Lagringstid: kriterium', en: 'Retention: criteria' },
  heading: {
    nb: 'Hvor lenge lagrer vi opplysningene?',
    nn: 'Kor lenge lagrar vi opplysningane?',
    en: 'How long do we keep the data?',
  },
  when: {
    nb: 'Bare når det ikke er mulig å oppgi en bestemt tid.',
    nn: 'Berre når det ikkje går an å gi opp ei bestemt tid.',
    en: 'Only where no fixed period can be given.',
  },
  asserts: {
    nb: 'Hvilke hendelser som avgjør lagringstiden.',
    nn: 'Kva hendingar som avgjer lagringstida.',
    en: 'Which events decide the period.',
  },
  prefixes: {
    nb: ['kriterier', 'lagringskriterier'],
    nn: ['kriterium', 'lagringskriterium'],
    en: ['criteria', 'retention-criteria'],
  },
  text: {
    nb:
      'Hvor lenge vi lagrer ${1:typer opplysninger}, varierer fra sak til sak. Vi sletter dem når begge disse vilkårene er oppfylt:\n\n' +
      '- ${2|Saken er avsluttet,Oppdraget er avsluttet,Kundeforholdet er avsluttet,Søknaden er ferdig behandlet|}.\n' +
      '- ${3|Fristen for å klage eller reklamere er gått ut,Eventuelle krav som følger av avtalen\\, er foreldet,Klagefristen er gått ut|}.\n\n' +
      'Vi kontrollerer dette ${4|hver måned,hvert kvartal,hvert år|}.',
    nn:
      'Kor lenge vi lagrar ${1:typar opplysningar}, varierer frå sak til sak. Vi slettar dei når begge desse vilkåra er oppfylte:\n\n' +
      '- ${2|Saka er avslutta,Oppdraget er avslutta,Kundeforholdet er avslutta,Søknaden er ferdig behandla|}.\n' +
      '- ${3|Fristen for å klage eller reklamere er gått ut,Eventuelle krav som følgjer av avtala\\, er forelda,Klagefristen er gått ut|}.\n\n' +
      'Vi kontrollerer dette ${4|kvar månad,kvart kvartal,kvart år|}.',
    en:
      'How long we keep ${1:kinds of data} varies from case to case. We delete it when both of these conditions are met:\n\n' +
      '- ${2|The case is closed,The assignment is completed,The customer relationship has ended,The application has been decided|}.\n' +
      '- ${3|The time limit for complaints or claims for defects has passed,Any claims arising from the contract are time-barred,The time limit for appeal has passed|}.\n\n' +
      'We check this ${4|every month,every quarter,every year|}.',
  },
});
