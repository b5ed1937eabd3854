/** Only necessary cookies, yet others are set. */
import { cookies } from '../../facts/cookies.js';
import { vendorsNamed } from '../../facts/vendors.js';
import { cue } from '../../marking/cue.js';
import { has, says, sentenceOf, textOf, type Sentence } from '../../reading/hit.js';
import { DEVICE, LAID } from '../../reading/onDevice.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { saysUnquoted } from '../../reading/quoted.js';
import { topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isOutOfUse } from './out-of-use.js';
import { isSame, opposed, type Place } from './pair.js';
import { promisesIn } from './promises.js';
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
    for (const claim of reading.eachUnit(claims).slice(0, MOST)) {
      const against = others(reading, claim);
      if (!against) continue;
      yield opposed(reading, claim.sentence, against, claim.message);
      return;
    }
  },
});

const MOST = 4;

/** Only the needed ones, in either order: «bare nødvendige cookies», «cookies … bare de nødvendige», «ingen andre enn dem siden trenger». */
const C = cue('cookies-any', {
  nb: ['(*informasjonskapsel*|*informasjonskapsl*|*cookies|cookie|*kapsel|*kapsler|*kapslene|*kapselen)'],
  nn: ['(*informasjonskapsel*|*informasjonskapsl*|*cookies|cookie|*kapsel|*kapslar|*kapslane)'],
  en: ['(cookie|cookies)'],
});
const ONLY = cue('only-those', {
  nb: [
    '(bare|kun|utelukkende|eneste|ikke annet enn|begrenser|begrenset|holder oss til|nøyer oss med)',
    '(ikke|ingen) ..5 (andre|annet|flere) ..4 enn',
    '(ikke|ingen) ..3 (utover|utenom)',
    '(andre|annet) ..3 enn ..14 (ikke|aldri)',
  ],
  nn: [
    '(berre|utelukkande|einaste|ikkje anna enn|avgrensar|avgrensa|held oss til|nøyer oss med)',
    '(ikkje|ingen) ..5 (andre|anna|fleire) ..4 enn',
    '(ikkje|ingen) ..3 (utover|utanom)',
    '(andre|anna) ..3 enn ..14 (ikkje|aldri)',
  ],
  en: [
    '(only|solely|exclusively|nothing but|limited|confined|restricted|just|no more than|stick to|sticks to)',
    '(other|others) than ..14 (not|never)',
    '(no|not|never|none|nothing) ..5 (other|others|else|beyond|more) ..4 (than|the|what)',
  ],
});
const NEEDED = cue('cookies-needed', {
  nb: [
    '(*nødvendig*|påkrevd*|påkrevet*|tekniske|teknisk|funksjonelle|uunnværlig*)',
    '(trengs|trenger|behøves|må til|skal til|kreves) [for]',
    '(ikke|uten) ..4 (fungerer|fungere|virker|virke|kjøre)',
    '(fungerer|fungere|virker|virke) ..2 (ikke|uten)',
    '(får|for at|så) ..5 (fungerer|virker|fungere|virke|henger sammen)',
  ],
  nn: [
    '(*nødvendig*|naudsynt*|påkravd*|tekniske|teknisk|funksjonelle|uunnverleg*)',
    '(trengst|treng|trengs|må til|skal til|krevst) [for]',
    '(ikkje|utan) ..4 (fungerer|fungere|verkar|verke|køyre)',
    '(fungerer|fungere|verkar|verke) ..2 (ikkje|utan)',
    '(får|for at|så) ..5 (fungerer|verkar|fungere|verke|heng saman)',
  ],
  en: [
    '(necessary|essential|required|technical|technically|functional|needed|indispensable)',
    '(cannot|not|without) ..4 (work|function|run|operate)',
    '(work|function|run|operate) ..2 without',
    '(needs|need|requires|takes) [in order] to (work|function|run|operate|load)',
    '(make|makes|keep|keeps) ..3 (work|run|working|running|going)',
  ],
});

/** A promise of all cookies, in prose; or that there is no tracking and no statistics. */
const claims = (unit: Reading): readonly Claim[] => [
  ...sweepingSentences(unit).flatMap((sentence): Claim[] => {
    const about =
      says(sentence, C) ||
      (says(sentence, LAID) && says(sentence, DEVICE)) ||
      (topicsOf(sentence.block).includes('cookies') && !says(sentence, DATA) && !LONG.test(textOf(sentence)));
    return about && saysUnquoted(sentence, ONLY) && saysUnquoted(sentence, NEEDED) && isAbsolute(sentence)
      ? [{ sentence, aims: ANY_AIM, message: MESSAGE }]
      : [];
  }),
  ...promisesIn(unit).flatMap(({ clause, text, whole, none }): Claim[] => {
    const aims = none ? aimsOf(text) : [];
    return aims.length > 0 && isUntracked(clause, whole) ? [{ sentence: clause, aims, message: UNTRACKED }] : [];
  }),
];

/** «bare så lenge det er nødvendig» is about time. */
const LONG = /(?<!\p{L})(?:lenge|long|period\p{L}*)(?!\p{L})/iu;

interface Claim {
  readonly sentence: Sentence;
  /** Which aims are denied; what speaks against it has one of them. */
  readonly aims: readonly RegExp[];
  readonly message: typeof MESSAGE;
}

const STATISTICS = /statisti|analy[sz]|analytic|måling|(?<!\p{L})måle|measur|tell(?:er|e) besøk|count visits/iu;
const ADVERTISING =
  /markedsf|marknadsf|annons|reklame|marketing|advert|(?<!\p{L})ads?(?!\p{L})|målrett|retarget|target/iu;
const TRACKING =
  /(?<!\p{L})(?:\p{L}*spor(?:er|e|es|ing\p{L}*|ar|a|ast)|tracks?|tracked|tracking|trackers?|følger deg|følgjer deg|follow you|overvåk\p{L}*)(?!\p{L})/iu;
const ANY_AIM: readonly RegExp[] = [STATISTICS, ADVERTISING, TRACKING];
/** Tracking is for statistics or advertising. */
const aimsOf = (text: string): readonly RegExp[] =>
  TRACKING.test(text) ? ANY_AIM : ANY_AIM.filter((aim) => aim.test(text));

/** «Vi sporer deg ikke», “no analytics or advertising cookies”: of the site as such. */
function isUntracked(clause: Sentence, whole: string): boolean {
  const text = textOf(clause);
  if (clause.block.kind === 'item' && clause.block.leadIn !== undefined) return false;
  if (NOT_OF_SITE.test(whole) || /Do Not Track|DNT/u.test(whole)) return false;
  return (
    (UNTRACKED_WORDS.test(text) && ON_SITE.test(text)) ||
    (has(clause.block, C, clause.index) &&
      /(?<!\p{L})(?:bruk|benytt|nytt|sett?|set|lagr|plasser|legg|har|finn|finst|er|us|plac|stor|have|has|there|are|run)/iu.test(
        text,
      ))
  );
}
const UNTRACKED_WORDS =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|verken|hverken|not|never|no|neither|n't)\s(?:\p{L}+\s){0,4}?(?:\p{L}*spor(?:er|e|es|ing\p{L}*|ar|a|ast)|track(?:s|ed|ing|ers?)?|følge[r]? deg|følgje[r]? deg|follow you|overvåke\p{L}*)(?!\p{L})|(?<!\p{L})(?:sporer|sporar|spores|sporast|følger|følgjer) (?:vi |me )?(?:deg )?(?:ikke|ikkje|aldri)(?!\p{L})/iu;
const ON_SITE =
  /(?<!\p{L})(?:vi|me|we|nettsid\p{L}*|nettsted\p{L}*|nettstad\p{L}*|siden|sida|appen|app|site|website|her|here|hos oss|deg|dykk|you|ingen \p{L}*sporing\p{L}*|no tracking)(?!\p{L})/iu;
const NOT_OF_SITE =
  /(?<!\p{L})(?:covers?|appl(?:y|ies)|gjelder|gjeld|omfatter|dekker|dekkjer|uten|utan|without|før|until|before|samtykk\p{L}*|consent|bestilling\p{L}*|pakk\p{L}*|sending\p{L}*|parcels?|orders?|do not track (?:signals?|requests?|headers?|settings?)|do-not-track|dnt|barn\p{L}*|child\p{L}*|posisjon\p{L}*|location|e-?post\p{L}*|e-?mails?|nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|newsletters?|svar\p{L}*|respond|respons\p{L}*|signal\p{L}*|du (?:ikke|ikkje)|deaktiver\p{L}*|disabl\p{L}*|opt|slå(?:r|tt)? av|personlig|personleg|personopplysning\p{L}*|personal|identif\p{L}*|individ\p{L}*|enkeltperson\p{L}*|anonym\p{L}*|navn|namn|by name|disse|desse|these|(?:denne|this) (?!(?:web)?site|page|nettsid|sida|siden)|hver|cannot|can't|kan ikke|kan ikkje|profil\p{L}*)(?!\p{L})/iu;

function isAbsolute(sentence: Sentence): boolean {
  // «ingen andre enn de nødvendige», «som siden ikke kan fungere uten»: parts of the promise
  const text = textOf(sentence).replace(
    /(?:andre \p{L}* ?enn|andre enn|others?(?: \p{L}+)? than|andre(?: \p{L}+)? enn|anna enn|annet enn|utover|utenom|utanom|beyond|(?:ikke|ikkje|not|cannot|fungere\p{L}*|verka?r?e?|virke[r]?|klare seg|work|function|run|operate) (?:\p{L}+ ){0,2}?(?:uten|utan|without)(?: (?:dem|dei|them|it))?|without which)/giu,
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
function others(reading: Reading, { sentence: claim, aims }: Claim): Place | undefined {
  const isAimed = (text: string): boolean => aims.some((aim) => aim.test(text));
  const told = reading.of(cookies).find((fact) => {
    const text = fact.block.text.slice(fact.start, fact.end);
    return (
      fact.value === 'optional' &&
      !isSame(fact, claim) &&
      fact.block !== claim.block &&
      fact.block.kind !== 'heading' &&
      isAffirmed(text) &&
      OPTIONAL.test(text) &&
      isAimed(text) &&
      /cookie|kaps(?:el|l)|piksel|pixel/iu.test(text)
    );
  });
  if (told) return told;
  const pixel = aims.includes(ADVERTISING) && reading.eachUnit(pixels).find((place) => !isSame(place, claim));
  if (pixel) return pixel;
  const named = reading
    .eachUnit(optionalByName)
    .find((place) => aims.includes(isAdName(place.block.text) ? ADVERTISING : STATISTICS));
  if (named) return named;
  const vendor = vendorsNamed(reading).find(
    ({ vendor: { name, role }, hit }) =>
      SETS.has(name) &&
      aims.includes(role === 'ads' ? ADVERTISING : STATISTICS) &&
      !isOutOfUse(hit.block, reading) &&
      !isSame(hit, claim) &&
      !isNegated(hit) &&
      hit.block.kind !== 'heading' &&
      isAffirmed(textOf(sentenceOf(hit))),
  );
  return vendor && sentenceOf(vendor.hit);
}

/** «pikselen fra Meta kjenner igjen nettleseren»: a pixel is never needed. */
const pixels = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, PIXEL).flatMap(([sentence, hits]) =>
    isAffirmed(textOf(sentence)) && hits.some((hit) => !isNegated(hit)) && !isOutOfUse(sentence.block, unit)
      ? [sentence]
      : [],
  );
const PIXEL = cue('tracking-pixel', {
  nb: ['(*piksel|*pikselen|pixel|*-pixel)'],
  nn: ['(*piksel|*pikselen|pixel|*-pixel)'],
  en: ['(pixel|pixels)'],
});

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
const isAdName = (name: string): boolean => /^(?:_gcl|_fb|_pin_|_uet|_tt_|IDE|NID|li_fat)/u.test(name);
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
const UNTRACKED = {
  nb: 'Her heter det at det ikke spores, måles eller annonseres, men et annet sted settes det kapsler eller brukes verktøy som gjør det.',
  nn: 'Her heiter det at det ikkje blir spora, målt eller annonsert, men ein annan stad blir det sett kapslar eller brukt verktøy som gjer det.',
  en: 'This says that there is no tracking, measuring or advertising, but elsewhere cookies or tools are named that do it.',
};
