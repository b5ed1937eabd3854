/** Who receives the data, by name or category (Article 13(1)(e)). */
import { defineClause } from './clause.js';

export const recipients = defineClause({
  id: 'recipients',
  states: ['recipients'],
  duty: 'recipients',
  rank: 0,
  topic: 'recipients',
  law: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)', 'gdpr:4(9)', 'gdpr:28(3)'],
  title: { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' },
  heading: {
    nb: 'Hvem deler vi opplysninger med?',
    nn: 'Kven deler vi opplysningar med?',
    en: 'Who do we share data with?',
  },
  when: {
    nb: 'Alltid når noen får opplysninger; databehandlere er også mottakere.',
    nn: 'Alltid når nokon får opplysningar; databehandlarar er òg mottakarar.',
    en: 'Whenever someone receives data; processors are recipients too.',
  },
  asserts: { nb: 'Hvem dere gir opplysninger til.', nn: 'Kven de gir opplysningar til.', en: 'To whom you give data.' },
  prefixes: {
    nb: ['mottakere', 'deling', 'utlevering'],
    nn: ['mottakarar', 'deling', 'utlevering'],
    en: ['recipients', 'sharing', 'disclosure'],
  },
  text: {
    nb:
      'Vi gir personopplysninger til disse mottakerne:\n\n' +
      '- ${1|leverandører av IT-tjenester som behandler opplysninger for oss,leverandøren av kundesystemet vårt,leverandøren av medlemssystemet vårt,leverandøren av saksbehandlingssystemet vårt|}\n' +
      '- ${2|regnskapsføreren vår,betalingsleverandøren vår,transportøren som leverer varene,forbundet eller organisasjonen vi hører til|}\n' +
      '- ${3|offentlige myndigheter når en lov krever det,Skatteetaten når en lov krever det,politiet når en lov krever det|}\n' +
      '- ${4:andre mottakere}\n\n' +
      'De som behandler opplysninger på våre vegne, er databehandlere. De kan bare bruke opplysningene slik databehandleravtalen med oss sier.',
    nn:
      'Vi gir personopplysningar til desse mottakarane:\n\n' +
      '- ${1|leverandørar av IT-tenester som behandlar opplysningar for oss,leverandøren av kundesystemet vårt,leverandøren av medlemssystemet vårt,leverandøren av saksbehandlingssystemet vårt|}\n' +
      '- ${2|rekneskapsføraren vår,betalingsleverandøren vår,transportøren som leverer varene,forbundet eller organisasjonen vi høyrer til|}\n' +
      '- ${3|offentlege styresmakter når ei lov krev det,Skatteetaten når ei lov krev det,politiet når ei lov krev det|}\n' +
      '- ${4:andre mottakarar}\n\n' +
      'Dei som behandlar opplysningar på vegner av oss, er databehandlarar. Dei kan berre bruke opplysningane slik databehandlaravtala med oss seier.',
    en:
      'We give personal data to the following recipients:\n\n' +
      '- ${1|IT service providers that process data for us,the provider of our customer system,the provider of our membership system,the provider of our case management system|}\n' +
      '- ${2|our accountant,our payment provider,the carrier that delivers the goods,the federation or organisation we belong to|}\n' +
      '- ${3|public authorities where the law requires it,the Norwegian Tax Administration where the law requires it,the police where the law requires it|}\n' +
      '- ${4:other recipients}\n\n' +
      'Those who process data on our behalf are processors. They may only use the data as our data processing agreement with them says.',
  },
});
