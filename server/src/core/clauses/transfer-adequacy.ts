/** A transfer to a country with an adequacy decision (Article 45). */
import { defineClause } from './clause.js';

export const transferAdequacy = defineClause({
  id: 'transfer-adequacy',
  states: ['third-country-transfer', 'transfer-safeguards'],
  duty: 'transfer-safeguards',
  rank: 2,
  topic: 'transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:45(1)', 'gdpr:45(3)'],
  title: { nb: 'Overføring: godkjent land', nn: 'Overføring: godkjent land', en: 'Transfer: adequacy decision' },
  heading: {
    nb: 'Overføring til land utenfor EØS',
    nn: 'Overføring til land utanfor EØS',
    en: 'Transfers outside the EEA',
  },
  when: {
    nb: 'Når EU-kommisjonen har godkjent landet. Sjekk at beslutningen fortsatt gjelder og dekker mottakeren.',
    nn: 'Når EU-kommisjonen har godkjent landet. Sjekk at avgjerda framleis gjeld og dekkjer mottakaren.',
    en: 'When the Commission has found the country adequate. Check that the decision still applies and covers the recipient.',
  },
  asserts: {
    nb: 'Hvor dere overfører, og at landet er godkjent.',
    nn: 'Kvar de overfører, og at landet er godkjent.',
    en: 'Where you transfer data, and that the country is adequate.',
  },
  prefixes: {
    nb: ['adekvat', 'godkjent-land', 'tilstrekkelig'],
    nn: ['adekvat', 'godkjent-land', 'tilstrekkeleg'],
    en: ['adequacy', 'adequate-country'],
  },
  text: {
    nb: 'Vi overfører ${1:typer opplysninger} til ${2:mottakeren} i ${3|Storbritannia,Sveits,Japan,Canada (virksomheter under PIPEDA),New Zealand,Sør-Korea,Israel|}, som ligger utenfor EØS. EU-kommisjonen har besluttet at beskyttelsesnivået der er tilstrekkelig, og beslutningen er grunnlaget for overføringen etter personvernforordningen (GDPR) artikkel 45.',
    nn: 'Vi overfører ${1:typar opplysningar} til ${2:mottakaren} i ${3|Storbritannia,Sveits,Japan,Canada (verksemder under PIPEDA),New Zealand,Sør-Korea,Israel|}, som ligg utanfor EØS. EU-kommisjonen har avgjort at vernenivået der er tilstrekkeleg, og avgjerda er grunnlaget for overføringa etter personvernforordninga (GDPR) artikkel 45.',
    en: 'We transfer ${1:kinds of data} to ${2:the recipient} in ${3|the United Kingdom,Switzerland,Japan,Canada (organisations under PIPEDA),New Zealand,South Korea,Israel|}, which is outside the EEA. The European Commission has decided that the level of protection there is adequate, and this decision is the basis for the transfer under Article 45 GDPR.',
  },
});
