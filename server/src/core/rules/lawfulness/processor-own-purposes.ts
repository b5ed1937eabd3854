/** A processor that uses the data for its own ends. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const processorOwnPurposes = defineRule({
  id: 'lawfulness/processor-own-purposes',
  severity: 'warning',
  law: ['gdpr:28(3)(a)', 'gdpr:28(10)'],
  title: {
    nb: 'Databehandler med egne formål',
    nn: 'Databehandlar med eigne føremål',
    en: 'A processor with purposes of its own',
  },
  why: {
    nb: 'En databehandler behandler bare etter instruks. Bruker den opplysningene til egne formål, er den selv behandlingsansvarlig, og utleveringen trenger et eget grunnlag (GDPR artikkel 28).',
    nn: 'Ein databehandlar behandlar berre etter instruks. Bruker han opplysningane til eigne føremål, er han sjølv behandlingsansvarleg, og utleveringa treng eit eige grunnlag (GDPR artikkel 28).',
    en: 'A processor acts only on instructions. If it uses the data for its own ends it is a controller itself, and giving it the data needs a basis of its own (Article 28 GDPR).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nDatabehandlerne våre kan bruke opplysningene til egne formål.'],
      good: ['# Personvern\n\nDatabehandlerne våre kan ikke bruke opplysningene til egne formål.'],
    },
    nn: {
      bad: ['# Personvern\n\nDatabehandlaren bruker også opplysningane til eigne føremål.'],
      good: ['# Personvern\n\nDatabehandlarane kan ikkje bruke opplysningane til eigne føremål.'],
    },
    en: {
      bad: ['# Privacy policy\n\nOur processors may use the data for their own purposes.'],
      good: ['# Privacy policy\n\nOur processors may not use the data for their own purposes.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-processor-own-purposes', {
    nb: [
      '(databehandler*|databehandlere|databehandlerne) ..10 (egne formål|eget formål|egne behov|egne produkter|egen bruk|egne tjenester)',
    ],
    nn: [
      '(databehandlar*) ..10 (eigne føremål|eigne formål|eige føremål|eigne behov|eigne produkt|eigen bruk|eigne tenester)',
    ],
    en: [
      '(processor|processors|sub-processors) ..10 (own purposes|own purpose|own ends|own use|own products|own needs|own business|own services)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|forbud|forbode|forbudt|uten|utan|not|never|cannot|no|prohibit\p{L}*|forbid\p{L}*|without|only|bare|berre|kun|selvstendig\p{L}*|sjølvstendig\p{L}*|independent\p{L}*)(?!\p{L})/iu,
  message: {
    nb: 'En databehandler kan ikke bruke opplysningene til egne formål.',
    nn: 'Ein databehandlar kan ikkje bruke opplysningane til eigne føremål.',
    en: 'A processor cannot use the data for purposes of its own.',
  },
};
