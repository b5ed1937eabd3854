/** That all data comes from the person. */
import { defineClause } from './clause.js';

export const dataDirectOnly = defineClause({
  id: 'data-direct-only',
  states: [],
  topic: 'source',
  law: ['gdpr:13(1)', 'gdpr:14(2)(f)'],
  title: { nb: 'Opplysninger bare fra deg', nn: 'Opplysningar berre frå deg', en: 'Data from you only' },
  heading: {
    nb: 'Hvor får vi opplysningene fra?',
    nn: 'Kvar får vi opplysningane frå?',
    en: 'Where do we get the data?',
  },
  when: {
    nb: 'Når ingen opplysninger kommer fra registre, partnere eller andre personer.',
    nn: 'Når ingen opplysningar kjem frå register, partnarar eller andre personar.',
    en: 'When no data comes from registers, partners or other people.',
  },
  asserts: {
    nb: 'At dere ikke henter opplysninger fra andre.',
    nn: 'At de ikkje hentar opplysningar frå andre.',
    en: 'That you obtain no data from others.',
  },
  prefixes: {
    nb: ['bare-fra-deg', 'direkte', 'fra-deg'],
    nn: ['berre-frå-deg', 'direkte', 'frå-deg'],
    en: ['from-you', 'direct-only', 'data-direct'],
  },
  text: {
    nb: 'Vi får opplysningene ${1|bare fra deg selv,bare fra deg selv og gjennom din bruk av tjenesten|}. Vi henter dem ikke fra ${2|andre,registre eller andre kilder|}.',
    nn: 'Vi får opplysningane ${1|berre frå deg sjølv,berre frå deg sjølv og gjennom bruken din av tenesta|}. Vi hentar dei ikkje frå ${2|andre,register eller andre kjelder|}.',
    en: 'We get the data ${1|only from you,only from you and from your use of the service|}. We do not obtain it from ${2|anyone else,registers or other sources|}.',
  },
});
