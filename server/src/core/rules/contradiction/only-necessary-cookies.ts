/** Only necessary cookies, yet others are set. */
import { cookies } from '../../facts/cookies.js';
import { vendorsNamed } from '../../facts/vendors.js';
import { sentenceOf, textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST } from './limits.js';
import { isSame, opposed, type Place } from './pair.js';
import { sweepingSentences } from './sweeping.js';

export const onlyNecessaryCookies = defineRule({
  id: 'contradiction/only-necessary-cookies',
  severity: 'warning',
  law: ['ekom:3-15'],
  title: {
    nb: 'Bare nødvendige informasjonskapsler, men også andre',
    nn: 'Berre nødvendige informasjonskapslar, men også andre',
    en: 'Only necessary cookies, yet others too',
  },
  why: {
    nb: 'Kapsler for statistikk og markedsføring er ikke nødvendige for en tjeneste brukeren har bedt om, og krever samtykke etter ekomloven § 3-15.',
    nn: 'Kapslar for statistikk og marknadsføring er ikkje nødvendige for ei teneste brukaren har bede om, og krev samtykke etter ekomlova § 3-15.',
    en: 'Cookies for statistics and marketing are not necessary for a service that the user asked for, and need consent under section 3-15 of the Electronic Communications Act.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi bruker bare nødvendige informasjonskapsler.\n\nMeta-pikselen setter informasjonskapsler for annonser.',
      ],
      good: ['# Personvern\n\nVi bruker bare nødvendige informasjonskapsler.\n\nDe husker handlekurven din.'],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi bruker berre nødvendige informasjonskapslar.\n\nVi bruker Google Analytics til statistikk.',
      ],
      good: [
        '# Personvern\n\nUtan samtykke bruker vi berre nødvendige informasjonskapslar.\n\nVi bruker Google Analytics til statistikk.',
      ],
    },
    en: {
      bad: ['# Privacy policy\n\nWe only use strictly necessary cookies.\n\nWe use marketing cookies to show you ads.'],
      good: ['# Privacy policy\n\nWe only use strictly necessary cookies.\n\nWe do not use marketing cookies.'],
    },
  },
  *check(reading) {
    const [claim] = reading.eachUnit(claims);
    const against = claim && others(reading, claim);
    if (claim && against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const C = '(?:\\p{L}*informasjonskaps\\p{L}*|cookies?|\\p{L}*cookies|\\p{L}*kaps(?:el|lar|ler|lane|lene)\\p{L}*)';
const ONLY =
  '(?:bare|berre|kun|utelukkende|utelukkande|eneste|einaste|only|solely|exclusively|nothing but|limited to|confined to|begrenset til|avgrensa til|begrenser (?:oss|seg) til)';
const NEEDED =
  "(?:nødvendig\\p{L}*|naudsynt\\p{L}*|tekniske?|funksjonelle|påkrevde?|påkravde?|necessary|essential|required|technical|technically|functional|(?:kan ikke|kan ikkje|ikke kan|ikkje kan|cannot|can't|would not) (?:\\p{L}+ )?(?:fungere|verke|work|function|run|klare seg)|trenger for å|treng for å|needs? to (?:work|function|run))";
/** In either order: «bare nødvendige cookies», «cookies … bare de nødvendige», «ingen andre enn de nødvendige». */
const CLAIMS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})${ONLY}(?!\\p{L})[^.;]{0,70}?(?<!\\p{L})(?:${NEEDED}(?!\\p{L})[^.;]{0,50}?${C}|${C}(?!\\p{L})[^.;]{0,70}?${NEEDED})(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${C}(?!\\p{L})[^.;]{0,40}?(?<!\\p{L})${ONLY}(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})${NEEDED}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})${NEEDED}\\s(?:\\p{L}+\\s){0,2}?${C}\\s(?:\\p{L}+\\s){0,2}?${ONLY}(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:ikke|ikkje|ingen|no|not|never|aldri)(?!\\p{L})[^.;]{0,20}?(?:andre|other)(?!\\p{L})[^.;]{0,40}?(?:enn|than)(?!\\p{L})[^.;]{0,30}?${NEEDED}(?!\\p{L})`,
    'iu',
  ),
];

/** A promise of all cookies, in prose. */
const claims = (unit: Reading): readonly Sentence[] =>
  sweepingSentences(unit).filter((sentence) => {
    const text = textOf(sentence);
    return COOKIES.test(text) && CLAIMS.some((claim) => claim.test(text)) && isAbsolute(sentence);
  });
const COOKIES = /kaps|cookie/iu;

function isAbsolute(sentence: Sentence): boolean {
  // «ingen andre enn de nødvendige», «som siden ikke kan fungere uten»: parts of the promise
  const text = textOf(sentence).replace(
    /(?:andre \p{L}* ?enn|andre enn|other (?:\p{L}+ )?than|(?:fungere|verke|klare seg) (?:uten|utan)|without which)/giu,
    ' ',
  );
  return (
    !EXCEPTION.test(text) &&
    !CONDITIONAL.test(text) &&
    !PAST.test(text) &&
    !/(?<!\p{L})(?:uten|utan|without|før|until|before|samtykk\p{L}*|consent|avslår|avslå|avviser|vel|reject|decline|velg\p{L}*|choose|select|allow|tillat\p{L}*)(?!\p{L})/iu.test(
      text,
    ) &&
    sentence.block.kind !== 'cell'
  );
}

const OPTIONAL =
  /(?<!\p{L})(?:markedsførings?\p{L}*|marknadsførings?\p{L}*|annonse\p{L}*|annonsar|reklame\p{L}*|analyse\p{L}*|statistikk\p{L}*|sporing\p{L}*|marketing|advertis\p{L}*|ads|analytics|statistic\p{L}*|tracking|targeting)(?!\p{L})/iu;
const SETS: ReadonlySet<string> = new Set([
  'Google Analytics',
  'Google Ads',
  'Meta Pixel',
  'Hotjar',
  'LinkedIn Insight Tag',
  'Microsoft Clarity',
]);

/** A cookie for another purpose, or a service that sets some. */
function others(reading: Reading, claim: Sentence): Place | undefined {
  const told = reading.of(cookies).find((fact) => {
    const text = fact.block.text.slice(fact.start, fact.end);
    return (
      fact.value === 'optional' &&
      !isSame(fact, claim) &&
      fact.block !== claim.block &&
      fact.block.kind !== 'heading' &&
      isAffirmed(text) &&
      OPTIONAL.test(text) &&
      /cookie|kaps(?:el|l)|piksel|pixel/iu.test(text)
    );
  });
  if (told) return told;
  const named = reading.eachUnit(optionalByName)[0];
  if (named) return named;
  const vendor = vendorsNamed(reading).find(
    ({ vendor: { name }, hit }) =>
      SETS.has(name) && !isNegated(hit) && hit.block.kind !== 'heading' && isAffirmed(textOf(sentenceOf(hit))),
  );
  return vendor && sentenceOf(vendor.hit);
}

/** Cookies of analytics and advertising by their names, with no word of consent beside them. */
const optionalByName = (unit: Reading): readonly Place[] =>
  unit.blocks.flatMap((block) => {
    if (block.kind !== 'cell' && block.kind !== 'item') return [];
    const name = OPTIONAL_NAME.exec(block.text);
    if (!name || !isAffirmed(block.text)) return [];
    return unit.blocks.some((cell) => cell.rowHead === block && !isAffirmed(cell.text))
      ? []
      : [{ block, start: name.index, end: name.index + name[0].length }];
  });
const OPTIONAL_NAME = /^(?:_ga|_gid|_gat|_gcl|_fbp|_fbc|_hj|_clck|_clsk|_pin_|_uet|_tt_|IDE|NID|li_fat)[\w.]*/u;

const isAffirmed = (text: string): boolean =>
  !CONDITIONAL.test(text) &&
  !PAST.test(text) &&
  !/(?<!\p{L})(?:ikke|ikkje|ingen|aldri|verken|not|no|never|neither|don't|uten|utan|without|samtykk\p{L}*|consent)(?!\p{L})/iu.test(
    text,
  );

const MESSAGE = {
  nb: 'Her heter det at det bare brukes nødvendige informasjonskapsler, men et annet sted brukes også andre.',
  nn: 'Her heiter det at det berre blir brukt nødvendige informasjonskapslar, men ein annan stad blir det også brukt andre.',
  en: 'This says that only necessary cookies are used, but elsewhere others are used too.',
};
