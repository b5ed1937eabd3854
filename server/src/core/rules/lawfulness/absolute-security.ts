/** A promise of complete security. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const absoluteSecurity = defineRule({
  id: 'lawfulness/absolute-security',
  severity: 'hint',
  law: ['gdpr:32', 'gdpr:5(1)(a)'],
  title: { nb: 'Løfte om full sikkerhet', nn: 'Lovnad om full tryggleik', en: 'A promise of complete security' },
  why: {
    nb: 'Ingen løsning er helt sikker, og loven krever et egnet nivå, ikke et fullkomment (GDPR artikkel 32). Et løfte om full sikkerhet er uriktig informasjon.',
    nn: 'Inga løysing er heilt trygg, og lova krev eit eigna nivå, ikkje eit fullkome (GDPR artikkel 32). Ein lovnad om full tryggleik er feil informasjon.',
    en: 'No solution is completely safe, and the law asks for an appropriate level, not a perfect one (Article 32 GDPR). A promise of complete security is untrue.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nOpplysningene dine er 100 prosent sikre hos oss.'],
      good: ['# Personvern\n\nIngen lagring er helt sikker, men vi krypterer opplysningene.'],
    },
    nn: {
      bad: ['# Personvern\n\nOpplysningane dine er heilt trygge hos oss.'],
      good: ['# Personvern\n\nInga lagring er heilt trygg.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYour data are completely secure with us.'],
      good: ['# Privacy policy\n\nNo method of storage is completely secure.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-absolute-security', {
    nb: [
      '(100|hundre) … (sikker|sikkert|sikre|trygge|trygt|sikkerhet)',
      '(helt|fullstendig|absolutt|alltid) (sikker|sikkert|sikre|trygge|trygt|sikkerhet)',
      'vi garanterer ..6 (sikkerhet|sikkerheten|sikre|trygge)',
    ],
    nn: [
      '(100|hundre) … (sikker|sikkert|sikre|trygge|trygt|tryggleik)',
      '(heilt|fullstendig|absolutt|alltid) (sikker|sikkert|sikre|trygge|trygt|tryggleik)',
      'vi garanterer ..6 (tryggleik|tryggleiken|sikre|trygge)',
    ],
    en: [
      '(100|completely|totally|perfectly|absolutely) [percent] … (secure|safe|security)',
      '(we|i) guarantee ..6 (security|secure|safe|safety)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:ikke|ikkje|ingen|inga|aldri|kan ikke|not|no|never|none|cannot|unable|neither|while|although|hvorvidt)(?!\p{L})/iu,
  message: {
    nb: 'Ingen kan love full sikkerhet. Si heller hvilke tiltak som er gjort.',
    nn: 'Ingen kan love full tryggleik. Sei heller kva tiltak som er gjorde.',
    en: 'Nobody can promise complete security. Rather say what has been done.',
  },
};
