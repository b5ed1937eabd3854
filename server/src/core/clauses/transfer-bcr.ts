/** A transfer within a group under binding corporate rules, with how to get a copy (Article 47). */
import { defineClause } from './clause.js';

export const transferBcr = defineClause({
  id: 'transfer-bcr',
  states: ['third-country-transfer', 'transfer-safeguards', 'transfer-copy'],
  duty: 'transfer-safeguards',
  rank: 3,
  topic: 'transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:46(2)(b)', 'gdpr:47'],
  title: {
    nb: 'Overføring: bindende virksomhetsregler',
    nn: 'Overføring: bindande verksemdsreglar',
    en: 'Transfer: binding corporate rules',
  },
  heading: {
    nb: 'Overføring til land utenfor EØS',
    nn: 'Overføring til land utanfor EØS',
    en: 'Transfers outside the EEA',
  },
  when: {
    nb: 'I konsern med godkjente bindende virksomhetsregler (BCR).',
    nn: 'I konsern med godkjende bindande verksemdsreglar (BCR).',
    en: 'In groups with approved binding corporate rules (BCRs).',
  },
  asserts: {
    nb: 'At konsernet har godkjente BCR.',
    nn: 'At konsernet har godkjende BCR.',
    en: 'That the group has approved BCRs.',
  },
  prefixes: {
    nb: ['bcr', 'virksomhetsregler', 'konsern'],
    nn: ['bcr', 'verksemdsreglar', 'konsern'],
    en: ['bcr', 'binding-corporate-rules'],
  },
  text: {
    nb: 'Vi overfører ${1:typer opplysninger} til ${2:selskapet i konsernet} i ${3:landet}, som ligger utenfor EØS. Opplysningene er beskyttet av bindende virksomhetsregler (BCR) som ${4:tilsynsmyndigheten} har godkjent. Du kan få en kopi av reglene ved å skrive til ${email:e-postadresse}.',
    nn: 'Vi overfører ${1:typar opplysningar} til ${2:selskapet i konsernet} i ${3:landet}, som ligg utanfor EØS. Opplysningane er verna av bindande verksemdsreglar (BCR) som ${4:tilsynsstyresmakta} har godkjent. Du kan få ein kopi av reglane ved å skrive til ${email:e-postadresse}.',
    en: 'We transfer ${1:kinds of data} to ${2:the group company} in ${3:the country}, which is outside the EEA. The data is protected by binding corporate rules (BCRs) approved by ${4:the supervisory authority}. You can obtain a copy of the rules by writing to ${email:e-mail address}.',
  },
});
