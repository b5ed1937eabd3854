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
  check: (reading) => [...statements(reading, STATEMENT), ...statements(reading, NEVER)],
});

const STATEMENT = {
  cue: cue('law-absolute-security', {
    nb: [
      '(100|hundre) [prosent] … (sikker|sikkert|sikre|trygg|trygge|trygt|sikkerhet)',
      '(helt|fullstendig|absolutt|alltid|totalt|fullt ut|hundre prosent) (sikker|sikkert|sikre|sikret|trygg|trygge|trygt|sikkerhet|beskyttet)',
      '(absolutt|full|total|fullstendig) (sikkerhet|trygghet|beskyttelse)',
      'garanterer … (uvedkommende|ingen) ..4 (ikke|aldri|får|kan|vil)',
      'vi garanterer ..6 (sikkerhet|sikkerheten|sikre|trygge|trygt|sikkert)',
    ],
    nn: [
      '(100|hundre) [prosent] … (sikker|sikkert|sikre|trygg|trygge|trygt|tryggleik)',
      '(heilt|fullstendig|absolutt|alltid|totalt|fullt ut) (sikker|sikkert|sikre|sikra|trygg|trygge|trygt|tryggleik|verna)',
      '(absolutt|full|total|fullstendig) (tryggleik|sikkerheit|vern)',
      'garanterer … (uvedkomande|ingen) ..4 (ikkje|aldri|får|kan|vil)',
      'vi garanterer ..6 (tryggleik|tryggleiken|sikre|trygge|trygt|sikkert)',
    ],
    en: [
      '(100|completely|totally|perfectly|absolutely|fully|always) [percent|fully] … (secure|safe|security|protected)',
      '(total|full|absolute|complete|perfect) (security|safety|protection)',
      'guarantee … (no|nobody|unauthorised|unauthorized)',
      '(100|one hundred) (per cent|percent) … (safe|secure|protected)',
      '(we|i) guarantee ..6 (security|secure|safe|safety)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:(?<!garanterer at (?:\p{L}+ )?)ikke|(?<!garanterer at (?:\p{L}+ )?)ikkje|(?<!for at )(?<!garanterer at )ingen|inga|aldri|(?<!garanterer at (?:\p{L}+ )?)kan ikke|not|(?<!guarantee that )no|never|none|cannot|unable|neither|while|although|hvorvidt|om|whether|adequate|appropriate|tilstrekkelig|tilstrekkeleg|eigna|egnet)(?!\p{L}|\sat)/iu,
  message: {
    nb: 'Ingen kan love full sikkerhet. Si heller hvilke tiltak som er gjort.',
    nn: 'Ingen kan love full tryggleik. Sei heller kva tiltak som er gjorde.',
    en: 'Nobody can promise complete security. Rather say what has been done.',
  },
};

/** What will never happen is promised. */
const NEVER = {
  cue: cue('law-never-insecure', {
    nb: [
      'umulig å (hacke|bryte|misbruke|få tilgang)',
      '(ingen) … (uvedkommende|uautoriserte) … (noen gang|noensinne) … tilgang',
      '(aldri|kan ikke) ..3 (komme|kommer) på avveie',
      '(aldri|kan ikke) ..3 (lekke|lekker|hackes|misbrukes|kompromitteres)',
    ],
    nn: [
      'umogleg å (hacke|bryte|misbruke|få tilgang)',
      '(ingen) … (uvedkomande|uautoriserte) … (nokon gong|nokosinne) … tilgang',
      '(aldri|kan ikkje) ..3 (kome|kjem|kome) på avvegar',
      '(aldri|kan ikkje) ..3 (lek|leke|hackast|misbrukast)',
    ],
    en: [
      'impossible to (hack|breach|break)',
      '(no one|nobody|no unauthorised|no unauthorized) ..3 (will|can) ever ..3 access',
      '(never|cannot) ..2 (be) … (lost|compromised|hacked|leaked|stolen|breached)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:(?:aldri|never) (?:umulig|umogleg|umogeleg|impossible)|(?:ikke|ikkje|not) (?:umulig|umogleg|impossible)|(?:kan|can)(?: (?:ikke|ikkje|not)|not) (?:love|garantere|promise|guarantee|ensure|rule)|skal (?:hindre|sikre|sørge)|for (?:å|at)|hvis|dersom|viss|if|so that|to (?:ensure|prevent)|passord\p{L}*|password)(?!\p{L})/iu,
  message: {
    nb: 'Ingen kan love full sikkerhet. Si heller hvilke tiltak som er gjort.',
    nn: 'Ingen kan love full tryggleik. Sei heller kva tiltak som er gjorde.',
    en: 'Nobody can promise complete security. Rather say what has been done.',
  },
};
