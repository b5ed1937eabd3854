/** A transfer out of the EEA, its legal mechanism and how to get a copy (Article 13(1)(f)). */
import { defineClause } from './clause.js';

export const transferOutsideEea = defineClause({
  id: 'transfer-outside-eea',
  states: ['third-country-transfer', 'transfer-safeguards', 'transfer-copy'],
  duty: 'third-country-transfer',
  rank: 0,
  topic: 'transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44', 'gdpr:45', 'gdpr:46'],
  title: { nb: 'Overføring ut av EØS', nn: 'Overføring ut av EØS', en: 'Transfer outside the EEA' },
  heading: {
    nb: 'Overføring til land utenfor EØS',
    nn: 'Overføring til land utanfor EØS',
    en: 'Transfers outside the EEA',
  },
  when: {
    nb: 'Når opplysninger lagres eller kan leses utenfor EØS; velg grunnlaget.',
    nn: 'Når opplysningar blir lagra eller kan lesast utanfor EØS; vel grunnlaget.',
    en: 'When data is stored or can be read outside the EEA; choose the mechanism.',
  },
  asserts: {
    nb: 'Hvem dere overfører til, hvor, og på hvilket grunnlag.',
    nn: 'Kven de overfører til, kvar, og på kva grunnlag.',
    en: 'To whom, where and on what mechanism you transfer.',
  },
  prefixes: {
    nb: ['overføring', 'tredjeland', 'utenfor-eøs'],
    nn: ['overføring', 'tredjeland', 'utanfor-eøs'],
    en: ['transfer', 'third-country', 'outside-eea'],
  },
  text: {
    nb: 'Vi overfører ${1:typer opplysninger} til ${2:mottakeren} i ${3:landet}, som ligger utenfor EØS. Overføringen bygger på ${4|EUs standard personvernbestemmelser (SCC),en beslutning fra EU-kommisjonen om at beskyttelsesnivået er tilstrekkelig,bindende virksomhetsregler (BCR)|}. Du kan be om mer informasjon om grunnlaget, og få en kopi av garantiene som gjelder, ved å skrive til ${email:e-postadresse}.',
    nn: 'Vi overfører ${1:typar opplysningar} til ${2:mottakaren} i ${3:landet}, som ligg utanfor EØS. Overføringa byggjer på ${4|EUs standard personvernføresegner (SCC),ei avgjerd frå EU-kommisjonen om at vernenivået er tilstrekkeleg,bindande verksemdsreglar (BCR)|}. Du kan be om meir informasjon om grunnlaget, og få ein kopi av garantiane som gjeld, ved å skrive til ${email:e-postadresse}.',
    en: 'We transfer ${1:kinds of data} to ${2:the recipient} in ${3:the country}, which is outside the EEA. The transfer is based on ${4|the EU standard contractual clauses (SCCs),a decision by the European Commission that the level of protection is adequate,binding corporate rules (BCRs)|}. You can ask for more information about this, and obtain a copy of the safeguards that apply, by writing to ${email:e-mail address}.',
  },
});
