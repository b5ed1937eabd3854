/** That data stays inside the EEA. */
import { defineClause } from './clause.js';

export const transferNone = defineClause({
  id: 'transfer-none',
  states: ['third-country-transfer'],
  duty: 'third-country-transfer',
  rank: 1,
  topic: 'transfer',
  law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44'],
  title: { nb: 'Ingen overføring ut av EØS', nn: 'Inga overføring ut av EØS', en: 'No transfer outside the EEA' },
  heading: {
    nb: 'Overføring til land utenfor EØS',
    nn: 'Overføring til land utanfor EØS',
    en: 'Transfers outside the EEA',
  },
  when: {
    nb: 'Når verken dere eller leverandørene lagrer eller gir tilgang til opplysninger utenfor EØS.',
    nn: 'Når verken de eller leverandørane lagrar eller gir tilgang til opplysningar utanfor EØS.',
    en: 'When neither you nor your suppliers store data, or give access to it, outside the EEA.',
  },
  asserts: {
    nb: 'At opplysningene ikke overføres ut av EØS.',
    nn: 'At opplysningane ikkje blir overførte ut av EØS.',
    en: 'That the data is not transferred outside the EEA.',
  },
  prefixes: {
    nb: ['ingen-overføring', 'innenfor-eøs'],
    nn: ['inga-overføring', 'innanfor-eøs'],
    en: ['no-transfer', 'within-eea'],
  },
  text: {
    nb: '${1|Vi overfører ikke personopplysninger til land utenfor EØS,Vi behandler personopplysninger bare i Norge og overfører dem ikke ut av EØS|}. Det gjelder også ${2|leverandørene våre,de leverandørene som behandler opplysninger for oss|}.',
    nn: '${1|Vi overfører ikkje personopplysningar til land utanfor EØS,Vi behandlar personopplysningar berre i Noreg og overfører dei ikkje ut av EØS|}. Det gjeld òg ${2|leverandørane våre,dei leverandørane som behandlar opplysningar for oss|}.',
    en: '${1|We do not transfer personal data to countries outside the EEA,We process personal data in Norway only and do not transfer it outside the EEA|}. The same applies to ${2|our suppliers,the suppliers that process data for us|}.',
  },
});
