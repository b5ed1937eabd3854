/** The controller calls itself a processor of its readers' data. */
import { controllers } from '../../facts/controllers.js';
import { cue } from '../../marking/cue.js';
import { type Hit, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
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

const OWN =
  '(vi|me|klubben|kommunen|klinikken|selskapet|virksomheten|verksemda|foreningen|foreininga|laget|butikken|stiftelsen|stiftinga|styret|skolen|skulen|praksisen)';

const STATEMENT = {
  cue: cue('law-controller-as-processor', {
    nb: [
      `${OWN} (er|opptrer som) [en|selv] databehandler*`,
      'er vi databehandler*',
      '(er|opptrer som) databehandler (for|av) … (dine|opplysning*|personopplysning*)',
      'databehandler* [for] [dine] [opplysningene|personopplysningene] er',
      'som databehandler bestemmer',
    ],
    nn: [
      `${OWN} (er|opptrer som) [ein|sjølv] databehandlar*`,
      'er vi databehandlar*',
      '(er|opptrer som) databehandlar (for|av) … (dine|opplysning*|personopplysning*)',
      'databehandlar* [for] [opplysningane|personopplysningane] er',
      'som databehandlar bestemmer',
    ],
    en: [
      '(we|the club|the municipality|the clinic|the company|the association|the shop|the school|the board) (are|is|act as|acts as) [the|a] [data] processor*',
      '(is|are|act as|acts as) [the|a] [data] processor (of|for) … (your|personal|data)',
      '(the|our) data processor is',
      'manager is the [data] processor',
      'as [a|the] [data] processor we (decide|determine)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:databehandla?e?r(?:en)? (?:for|til) (?:oss|(?!behandling|person|opplys)\p{L}+(?:en|et|a))|processor (?:for|to|of) (?:us|the (?:club|company|association|school|municipality|firm|foundation|shop))|på vegne av|på vegner av|on behalf|hvis|dersom|viss|if|bedrift\p{L}*|virksomheter|verksemder|oppdragsgi\p{L}*|arbeidsgi\p{L}*|employer\p{L}*|behandlingsansvarlig\p{L}*|behandlingsansvarleg\p{L}*|controller|instru\p{L}*|tilfeller|tilfelle|cases|ikke|ikkje|not|leverandør\p{L}*|supplier\p{L}*|provider\p{L}*|(?<!(?<!\p{L})(?:om|about) (?:(?:våre|egne|our|its|its own) )?)(?:kunde\p{L}*|kundane|kundar|customer\p{L}*|client\p{L}*))(?!\p{L})/iu,
  fitsIn: (sentence: Sentence, hits: readonly Hit[], reading: Reading): boolean =>
    hits.some((hit) => isItself(sentence, hit, reading)),
  wide: {
    cue: cue('law-controller-as-processor-wide', {
      nb: ['(databehandler|databehandleren)'],
      nn: ['(databehandlar|databehandlaren)'],
      en: ['(processor|processors)'],
    }),
    says: [
      /(?<!\p{L})(?:er|is|are)\s(?:\p{L}+\s){0,2}?(?:databehandle?a?r(?:en)?|processor)\s(?:for|av|of)\s[^.;]{0,30}?(?:opplysning\p{L}*|data|information)(?!\p{L})[^.;]{0,15}?(?:vi|me|we|klubben|the (?:club|company)|om deg|about you|you give)(?!\p{L})/iu,
      /(?<!\p{L})(?:(?:omtales|kalles|kaller)\s(?:vi|oss)|(?:er|blir) vi (?:omtalt\p{L}*|kall\p{L}*)|kallar vi oss|vi kaller oss|(?:we are|is) (?:referred to|called)|we call ourselves)(?!\p{L})[^.;]{0,12}?(?:databehandle?a?r|processor)/iu,
      /^(?:databehandle?a?r|(?:data )?processor)\s?:[^.;]{2,80}?(?:som|which|who|that)\s(?:bestemm|avgj|fastset|determin|decid)/iu,
    ],
    unless:
      /(?<!\p{L})(?:databehandla?e?r(?:en)? (?:for|til) (?:oss|(?!behandling|person|opplys)\p{L}+(?:en|et|a))|processor (?:for|to|of) (?:us|the (?:club|company|association|school|municipality|firm|foundation|shop))|på vegne av|på vegner av|on behalf|hvis|dersom|viss|if|bedrift\p{L}*|virksomheter|verksemder|oppdragsgi\p{L}*|arbeidsgi\p{L}*|employer\p{L}*|behandlingsansvarlige?|behandlingsansvarlege?|controllers?|instru\p{L}*|ikke|ikkje|not|leverandør\p{L}*|supplier\p{L}*|provider\p{L}*|our processor|vår databehandler|databehandlar\p{L}* vår|våre kunder|our customers)(?!\p{L})/iu,
  },
  message: {
    nb: 'For egne brukere er virksomheten behandlingsansvarlig, ikke databehandler.',
    nn: 'For eigne brukarar er verksemda behandlingsansvarleg, ikkje databehandlar.',
    en: 'For its own users the organisation is the controller, not a processor.',
  },
};

const SELF =
  /^\s(?:vi|oss|daglig leder|dagleg leiar|styret|virksomheten|verksemda|we|us|the (?:board|company|manager))(?!\p{L})/iu;

/** Whether the one called processor is the one who writes: «Databehandler er Visma AS» names a supplier. */
function isItself({ block, start, end }: Sentence, hit: Hit, reading: Reading): boolean {
  const words = block.text.slice(hit.start, hit.end);
  if (!/^(?:er|opptrer som|is|are|acts? as) (?!vi)|^databehandl|^(?:the|our) data processor/iu.test(words)) return true;
  const own = reading.of(controllers).map(({ value }) => value.name);
  const text = block.text.slice(start, end);
  return (
    own.some((name) => text.includes(name)) ||
    SELF.test(block.text.slice(hit.end, end)) ||
    /(?<!\p{L})(?:egne|eigne|own) (?:medlem|kund|bruk|members|customers|users)/iu.test(text) ||
    (own.length === 0 && /(?<!\p{L})(?:dine|your)(?!\p{L})/iu.test(words))
  );
}
