/** A transfer to a certified company in the USA under the Data Privacy Framework (Article 45). */
import { defineClause } from './clause.js';

export const transferDpf = defineClause({
  id: 'transfer-dpf',
  states: ['third-country-transfer', 'transfer-safeguards'],
  duty: 'transfer-safeguards',
  rank: 1,
  topic: 'transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:45(3)'],
  title: {
    nb: 'Overføring: USA, Data Privacy Framework',
    nn: 'Overføring: USA, Data Privacy Framework',
    en: 'Transfer: USA, Data Privacy Framework',
  },
  heading: {
    nb: 'Overføring til land utenfor EØS',
    nn: 'Overføring til land utanfor EØS',
    en: 'Transfers outside the EEA',
  },
  when: {
    nb: 'Når mottakeren i USA står på DPF-listen. Sjekk listen; rammeverket er under prøving i C-703/25 P (per 22.11.2026).',
    nn: 'Når mottakaren i USA står på DPF-lista. Sjekk lista; rammeverket er under prøving i C-703/25 P (per 22.11.2026).',
    en: 'When the recipient in the USA is on the DPF list. Check the list; the framework is under appeal in C-703/25 P (as of 22 November 2026).',
  },
  asserts: {
    nb: 'At mottakeren er sertifisert under DPF.',
    nn: 'At mottakaren er sertifisert under DPF.',
    en: 'That the recipient is certified under the DPF.',
  },
  prefixes: {
    nb: ['dpf', 'usa', 'data-privacy-framework'],
    nn: ['dpf', 'usa', 'data-privacy-framework'],
    en: ['dpf', 'usa', 'data-privacy-framework'],
  },
  text: {
    nb: 'Vi overfører ${1:typer opplysninger} til ${2:mottakeren} i USA, som ligger utenfor EØS. Mottakeren er sertifisert under EU-US Data Privacy Framework. For sertifiserte virksomheter har EU-kommisjonen besluttet at beskyttelsesnivået er tilstrekkelig, i beslutning (EU) 2023/1795. Du finner listen over sertifiserte virksomheter på dataprivacyframework.gov.',
    nn: 'Vi overfører ${1:typar opplysningar} til ${2:mottakaren} i USA, som ligg utanfor EØS. Mottakaren er sertifisert under EU-US Data Privacy Framework. For sertifiserte verksemder har EU-kommisjonen avgjort at vernenivået er tilstrekkeleg, i avgjerd (EU) 2023/1795. Du finn lista over sertifiserte verksemder på dataprivacyframework.gov.',
    en: 'We transfer ${1:kinds of data} to ${2:the recipient} in the USA, which is outside the EEA. The recipient is certified under the EU-US Data Privacy Framework. For certified companies the European Commission has decided that the level of protection is adequate, in Decision (EU) 2023/1795. You can find the list of certified companies at dataprivacyframework.gov.',
  },
});
