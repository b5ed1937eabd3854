/** How to reach the data protection officer (Articles 13(1)(b) and 37(7)). */
import { defineClause } from './clause.js';

export const dpoContact = defineClause({
  id: 'dpo-contact',
  states: ['dpo-contact'],
  duty: 'dpo-contact',
  rank: 0,
  topic: 'dpo',
  law: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)', 'gdpr:37(7)', 'gdpr:38(4)'],
  title: { nb: 'Personvernombud', nn: 'Personvernombod', en: 'Data protection officer' },
  heading: { nb: 'Personvernombud', nn: 'Personvernombod', en: 'Data protection officer' },
  when: {
    nb: 'Når dere har personvernombud; offentlige organer må ha det. Navnet på ombudet trengs ikke.',
    nn: 'Når de har personvernombod; offentlege organ må ha det. Namnet på ombodet trengst ikkje.',
    en: "When you have a data protection officer; public bodies must. The officer's name is not required.",
  },
  asserts: {
    nb: 'At dere har personvernombud.',
    nn: 'At de har personvernombod.',
    en: 'That you have a data protection officer.',
  },
  prefixes: {
    nb: ['personvernombud', 'ombud', 'pvo'],
    nn: ['personvernombod', 'ombod', 'pvo'],
    en: ['dpo', 'data-protection-officer'],
  },
  completion: {
    nb: 'Du kan kontakte personvernombudet på ${dpoEmail:personvernombudets e-postadresse} om alt som gjelder personopplysningene dine.',
    nn: 'Du kan kontakte personvernombodet på ${dpoEmail:e-postadressa til personvernombodet} om alt som gjeld personopplysningane dine.',
    en: "You can contact the data protection officer at ${dpoEmail:the data protection officer's e-mail address} about anything that concerns your personal data.",
  },
  text: {
    nb: 'Vi har et personvernombud som gir råd om personvern og følger med på at vi overholder reglene. Du kan kontakte personvernombudet på ${dpoEmail:personvernombudets e-postadresse} om alt som gjelder personopplysningene dine. Ombudet har taushetsplikt.',
    nn: 'Vi har eit personvernombod som gir råd om personvern og følgjer med på at vi held reglane. Du kan kontakte personvernombodet på ${dpoEmail:e-postadressa til personvernombodet} om alt som gjeld personopplysningane dine. Ombodet har teieplikt.',
    en: "We have a data protection officer, who advises us on data protection and monitors that we follow the rules. You can contact the data protection officer at ${dpoEmail:the data protection officer's e-mail address} about anything that concerns your personal data. The officer is bound by confidentiality.",
  },
});
