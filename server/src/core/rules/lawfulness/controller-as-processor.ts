/** The controller calls itself a processor of its readers' data. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const controllerAsProcessor = defineRule({
  id: 'lawfulness/controller-as-processor',
  severity: 'warning',
  law: ['gdpr:4(7)', 'gdpr:4(8)'],
  title: {
    nb: 'Den ansvarlige kaller seg databehandler',
    nn: 'Den ansvarlege kallar seg databehandlar',
    en: 'The controller calls itself a processor',
  },
  why: {
    nb: 'Den som bestemmer formål og midler, er behandlingsansvarlig (GDPR artikkel 4 nr. 7). I sin egen erklæring er virksomheten det for sine brukere.',
    nn: 'Den som avgjer føremål og middel, er behandlingsansvarleg (GDPR artikkel 4 nr. 7). I si eiga erklæring er verksemda det for brukarane sine.',
    en: 'Whoever decides on purposes and means is the controller (Article 4(7) GDPR). In its own policy the organisation is that for its users.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nKystbrygga AS er databehandler for dine personopplysninger.'],
      good: ['# Personvern\n\nKystbrygga AS er databehandler for opplysninger som kundene våre legger inn.'],
    },
    nn: {
      bad: ['# Personvern\n\nFjordbruket AS er databehandlar for personopplysningane dine.'],
      good: ['# Personvern\n\nFjordbruket AS er behandlingsansvarleg for personopplysningane dine.'],
    },
    en: {
      bad: ['# Privacy policy\n\nQuayside AS is the data processor of your personal data.'],
      good: ['# Privacy policy\n\nQuayside AS is a data processor for its customers.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-controller-as-processor', {
    nb: [
      'vi er databehandler for (dine|personopplysningene dine|opplysningene dine|opplysninger om deg)',
      'er databehandler for (dine|personopplysningene dine|opplysningene dine|opplysninger om deg)',
    ],
    nn: ['er databehandlar for (dine|personopplysningane dine|opplysningane dine|opplysningar om deg)'],
    en: ['(is|are|act as|acts as) [the|a] [data] processor (of|for) (your|the personal data you)'],
  }),
  unless:
    /(?<!\p{L})(?:på vegne av|på vegner av|on behalf|når|when|hvis|dersom|if|kunde\p{L}*|customer\p{L}*|arbeidsgi\p{L}*|employer\p{L}*|behandlingsansvarlig\p{L}*|behandlingsansvarleg\p{L}*|controller|ikke|ikkje|not)(?!\p{L})/iu,
  message: {
    nb: 'For egne brukere er virksomheten behandlingsansvarlig, ikke databehandler.',
    nn: 'For eigne brukarar er verksemda behandlingsansvarleg, ikkje databehandlar.',
    en: 'For its own users the organisation is the controller, not a processor.',
  },
};
