/** Optional cookies on legitimate interests. */
import { cue } from '../../marking/cue.js';
import type { Block } from '../../document/block.js';
import type { Reading } from '../../reading/reading.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule, type Found } from '../rule.js';
import { statements } from './statement.js';

export const cookiesLegitimateInterest = defineRule({
  id: 'lawfulness/cookies-legitimate-interest',
  severity: 'warning',
  law: ['ekom:3-15'],
  title: {
    nb: 'Informasjonskapsler på berettiget interesse',
    nn: 'Informasjonskapslar på berettiga interesse',
    en: 'Cookies on legitimate interests',
  },
  why: {
    nb: 'Kapsler som ikke er nødvendige, krever samtykke (ekomloven § 3-15). En interesseavveining er ikke nok, uansett hva opplysningene siden brukes til.',
    nn: 'Kapslar som ikkje er nødvendige, krev samtykke (ekomlova § 3-15). Ei interesseavveging er ikkje nok, same kva opplysningane sidan blir brukte til.',
    en: 'Cookies that are not necessary need consent (section 3-15 of the Electronic Communications Act). A balance of interests is not enough, whatever the data are used for later.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nAnalysecookies settes på grunnlag av vår berettigede interesse.'],
      good: ['# Personvern\n\nNødvendige informasjonskapsler for innlogging bygger på berettiget interesse.'],
    },
    nn: {
      bad: ['# Personvern\n\nInformasjonskapslar for statistikk byggjer på ei berettiga interesse.'],
      good: ['# Personvern\n\nNødvendige informasjonskapslar byggjer på ei berettiga interesse.'],
    },
    en: {
      bad: ['# Privacy policy\n\nAnalytics cookies rely on our legitimate interests.'],
      good: ['# Privacy policy\n\nStrictly necessary cookies rely on our legitimate interests.'],
    },
  },
  check: (reading) => [
    ...statements(reading, STATEMENT),
    ...reading.eachUnit(cellsOf).map((cell) => inCell(cell, reading)),
  ],
});

/** A table of cookies with a column for the basis: a cookie for statistics or advertising that rests on an interest. */
const cellsOf = (unit: Reading): readonly Block[] =>
  unit.blocks.filter((block) => {
    if (
      block.kind !== 'cell' ||
      !block.columnHead ||
      !/grunnlag|hjemmel|heimel|basis|ground/iu.test(block.columnHead.text)
    )
      return false;
    if (!/^(?:vår |our )?(?:berettig|legitim)\p{L}* interes/iu.test(block.text)) return false;
    const row = [block.rowHead, ...unit.blocks.filter((cell) => cell !== block && cell.rowHead === block.rowHead)];
    const words = row.map((cell) => cell?.text ?? '').join(' ');
    const table = [block.rowHead?.columnHead?.text, block.section.heading?.text].join(' ');
    return (
      /cookie|kaps/iu.test(`${table} ${words}`) &&
      AIM.test(words) &&
      !/nødvendig|naudsynt|necessary|essential/iu.test(words)
    );
  });
const AIM =
  /statisti|analys|analyt|markedsf|marknadsf|annons|reklame|sporing|målret|marketing|advert|track|target|(?<!\p{L})_(?:ga|gid|fbp|gcl|hj|clck)/iu;
const inCell = (block: Block, reading: Reading): Found => ({
  span: placeSpan(reading, { block, start: 0, end: block.text.length }),
  message: STATEMENT.message,
});

const STATEMENT = {
  cue: cue('law-cookies-legitimate-interest', {
    nb: [
      '(cookies|cookie|*cookies|*kapsler|*kapslene|*kapslar|informasjonskaps*|*piksel|*pikselen) ..16 (berettiget|legitim*|berettigede) … interesse*',
      '(berettiget|legitim*|berettigede) … interesse* ..14 (cookies|*cookies|*kapsler|*kapslene|informasjonskaps*)',
    ],
    nn: [
      '(cookies|*cookies|*kapslar|*kapslane|informasjonskaps*|*piksel) ..16 (berettiga|legitim*|rettkomen) … interess*',
      '(berettiga|legitim*|rettkomen) … interess* ..14 (cookies|*kapslar|*kapslane|informasjonskaps*)',
    ],
    en: [
      '(cookies|cookie|pixel|pixels) ..16 legitimate … interest*',
      'legitimate … interest* ..14 (cookies|cookie|pixel|pixels)',
    ],
  }),
  needs:
    /(?<!\p{L})(?:analyse\p{L}*|statistik\p{L}*|markedsføring\p{L}*|marknadsføring\p{L}*|annonse\p{L}*|annonsar|reklame\p{L}*|sporing\p{L}*|måling\p{L}*|analytics|analytical|statistic\p{L}*|marketing|advertis\p{L}*|tracking|targeting|\p{L}*cookies|piksel\p{L}*|pixels?|Google Analytics)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:nødvendig\p{L}*|naudsynt\p{L}*|necessary|essential|ikke|ikkje|not|cannot|samtykk\p{L}*|consent\p{L}*|innlogg\p{L}*|tekniske|sikkerhet\p{L}*|tryggleik\p{L}*|security)(?!\p{L})/iu,
  wide: {
    cue: cue('law-cookies-legitimate-interest-wide', {
      nb: ['(*cookies|*cookiene|*kapsler|*kapslene|informasjonskaps*|*piksel|*pikselen)'],
      nn: ['(*cookies|*cookiane|*kapslar|*kapslane|informasjonskaps*|*piksel|*pikselen)'],
      en: ['(cookies|cookie|pixel|pixels)'],
    }),
    says: [
      /(?:interesseavvei\p{L}*|interesseavveg\p{L}*|balancing of interests|berettig\p{L}* interess\p{L}*|legitimate interests?|6 ?(?:nr\. ?1|\(1\)) ?(?:\()?(?:bokstav )?f(?!\p{L})|bokstav f(?!\p{L}))/iu,
    ],
    unless:
      /(?<!\p{L})(?:nødvendige? (?:informasjonskaps\p{L}*|cookies|kaps\p{L}*)|strengt|strictly|naudsynt\p{L}*|necessary|essential|ikke|ikkje|not|cannot|samtykk\p{L}*|consent\p{L}*|innlogg\p{L}*|login|tekniske|sikkerhet\p{L}*|tryggleik\p{L}*|security|protest\p{L}*|object\p{L}*)(?!\p{L})|^(?:(?!analyse|statisti|markedsf|marknadsf|annonse|reklame|sporing|måling|analytic|marketing|advert|track|target|pi(?:ks|x)el|google).)*$/iu,
  },
  message: {
    nb: 'Informasjonskapsler som ikke er nødvendige, kan ikke bygge på berettiget interesse. De krever samtykke.',
    nn: 'Informasjonskapslar som ikkje er nødvendige, kan ikkje byggje på berettiga interesse. Dei krev samtykke.',
    en: 'Cookies that are not necessary cannot rest on legitimate interests. They need consent.',
  },
};
