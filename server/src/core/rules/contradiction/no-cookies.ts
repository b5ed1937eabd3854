/** No cookies, yet cookies are used; or a service that sets them is. */
import { COOKIE, cookies } from '../../facts/cookies.js';
import { vendorsNamed } from '../../facts/vendors.js';
import { hitsIn, sentenceOf, textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST } from './limits.js';
import { isSame, opposed, type Place } from './pair.js';
import { sweepingSentences } from './sweeping.js';

export const noCookies = defineRule({
  id: 'contradiction/no-cookies',
  severity: 'warning',
  law: ['ekom:3-15', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Ingen informasjonskapsler, men likevel noen',
    nn: 'Ingen informasjonskapslar, men likevel nokre',
    en: 'No cookies, yet there are some',
  },
  why: {
    nb: 'Teksten sier at det ikke brukes informasjonskapsler, og et annet sted at det gjøres. Ekomloven § 3-15 krever at brukeren får vite om lagring på utstyret og samtykker til den.',
    nn: 'Teksten seier at det ikkje blir brukt informasjonskapslar, og ein annan stad at det blir gjort. Ekomlova § 3-15 krev at brukaren får vite om lagring på utstyret og samtykkjer til henne.',
    en: 'The text says that no cookies are used, and elsewhere that they are. Section 3-15 of the Electronic Communications Act requires that users are told of storage on their device and consent to it.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVi bruker ikke informasjonskapsler.\n\nVi bruker Google Analytics for å telle besøk.'],
      good: [
        '# Personvern\n\nVi bruker ikke informasjonskapsler til markedsføring.\n\nVi bruker informasjonskapsler for å huske handlekurven.',
        '# Personvern\n\nVi bruker ikke informasjonskapsler.\n\nVi bruker Plausible for å telle besøk.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nNettstaden bruker ikkje informasjonskapslar.\n\nVi bruker informasjonskapslar for å hugse handlekorga.',
      ],
      good: [
        '# Personvern\n\nAppen bruker ikkje informasjonskapslar.\n\nNettstaden bruker informasjonskapslar for å hugse handlekorga.',
      ],
    },
    en: {
      bad: ['# Privacy policy\n\nWe do not use cookies.\n\nWe use cookies to remember your basket.'],
      good: ['# Privacy policy\n\nWe do not use third-party cookies.\n\nWe use cookies to remember your basket.'],
    },
  },
  *check(reading) {
    const [claim] = reading.eachUnit(claims);
    if (!claim) return;
    const against = usedElsewhere(reading, claim);
    if (against) yield opposed(reading, claim, against, MESSAGE);
  },
});

/** «Vi bruker ikke informasjonskapsler», «ingenting lagres på enheten din». */
const claims = (unit: Reading): readonly Sentence[] =>
  sweepingSentences(unit).filter((sentence) => ON_DEVICE.test(textOf(sentence)) && isAbsolute(sentence));
const ON_DEVICE = /kaps|cookie|enhet|eining|telefon|mobil|maskin|nettles|device|phone|computer|browser/iu;

const C = '(?:\\p{L}*informasjonskaps\\p{L}*|cookies?|cookie-er|kaps(?:el|lar|ler|lane|lene)\\p{L}*)';
const N = "(?:ikke|ikkje|aldri|ingen|inga|verken|hverken|korkje|not|never|no|neither|none|don't|doesn't|won't)";
/** Verbs of setting and using; what a cookie holds, or cannot do, is another matter. */
const SET =
  '(?:bruk|benytt|nytt|sett|set(?!\\p{L})|sets|lagr|lagd|legg|plasser|anvend|oper|finn|drop|us(?:e|ing)|plac|stor|employ|serv|deploy|leav|rely|relies|have|has|har|er(?!\\p{L})|arbeid|work)\\p{L}*';
const NONES: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${SET}\\s(?:\\p{L}+\\s){0,3}?${N}\\s(?:\\p{L}+\\s){0,5}?${C}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${N}\\s(?:\\p{L}+\\s){0,2}?${SET}\\s(?:\\p{L}+\\s){0,5}?${C}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${C}\\s(?:\\p{L}+\\s){0,2}?${N}\\s(?:\\p{L}+\\s){0,1}?${SET}`, 'iu'),
  new RegExp(`(?<!\\p{L})${C}\\s${SET}\\s(?:\\p{L}+\\s){0,1}?${N}(?!\\p{L})`, 'iu'),
  new RegExp(
    `^(?:ingen|inga|no)\\s(?:bruk av\\s|use of\\s)?(?:\\p{L}+ (?:eller|or) )?${C}(?:[.!]?$|\\s(?:her|here|på|on|i|in|are|is|blir|vert|brukes|benyttes|settes|lagres))`,
    'iu',
  ),
  new RegExp(`(?<!\\p{L})(?:fri|fritt|frie|free)\\s(?:for|of|from)\\s(?:\\p{L}+\\s){0,2}?${C}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:cookie|kapsel|informasjonskapsel)-?(?:fri|fritt|free|løs|laus|less)(?!\p{L})/iu,
  new RegExp(
    `(?<!\\p{L})(?:legg|lagr|set|plasser|leav|stor|plac|put|writ|skriv)\\p{L}*\\s(?:\\p{L}+\\s){0,2}?(?:${N}|nothing|ingenting)(?!\\p{L})[^.;]{0,35}?(?:på|i|on|to|in)\\s(?:\\p{L}+\\s){0,2}?(?:\\p{L}*enhet\\p{L}*|eining\\p{L}*|telefon\\p{L}*|mobil\\p{L}*|datamaskin\\p{L}*|maskin\\p{L}*|nettles\\p{L}*|device|phone|computer|browser)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:nothing|${N})(?!\\p{L})\\s(?:\\p{L}+\\s){0,3}?(?:stored|placed|saved|left|put|written|lagra|lagres|lagret|lagt|store|place|save|leave|put|lagre|legge)(?!\\p{L})[^.;]{0,25}?(?:på|i|on|to|in)\\s(?:\\p{L}+\\s){0,2}?(?:\\p{L}*enhet\\p{L}*|eining\\p{L}*|telefon\\p{L}*|datamaskin\\p{L}*|nettles\\p{L}*|device|phone|computer|browser)`,
    'iu',
  ),
];
const isDenial = (text: string): boolean => NONES.some((none) => none.test(text));

/** What a denial may be limited to. */
const LIMITED =
  /(?<!\p{L})(?:til (?!å)|for (?:å|marked|market|advert|track|profil|any)|to (?:track|identify|profile|collect)|tredjepart\p{L}*|third|markedsf\p{L}*|marknadsf\p{L}*|marketing|track\p{L}*|sporing\p{L}*|analyse\p{L}*|analytics|permanent\p{L}*|persistent|før|until|before|uten|utan|without|lenger|longer|andre|other|unødvendig\p{L}*|unnecessary|nødvendig\p{L}*|reklame\p{L}*|annonse\p{L}*|annonsør\p{L}*|advertis\p{L}*|this (?:page|form|app)|denne appen|skjema\p{L}*|disse|innhold\p{L}*|contain\p{L}*|personopplysning\p{L}*|personal data|personal(?:ly)? \p{L}+|opplysning\p{L}*|information|explicitly)(?!\p{L})/iu;

function isAbsolute(sentence: Sentence): boolean {
  const text = textOf(sentence);
  if (!isDenial(text) || EXCEPTION.test(text) || CONDITIONAL.test(text) || PAST.test(text) || /\?\s*$/.test(text))
    return false;
  const { kind, leadIn } = sentence.block;
  // an item under «et verktøy som:» speaks of the tool
  const ofOther = kind === 'item' && leadIn !== undefined && !OURS.test(leadIn.text);
  return !LIMITED.test(text) && kind !== 'cell' && kind !== 'heading' && !ofOther;
}

const OURS = /(?<!\p{L})(?:vi|me|we|nettsid\p{L}+|nettsted\p{L}*|site|website)\s?:?\s*$/iu;

/** Cookies that the text says are used, by the same thing (the app, the site); or a service that sets them. */
function usedElsewhere(reading: Reading, claim: Sentence): Place | undefined {
  const scope = scopeOf(textOf(claim));
  const told = reading
    .of(cookies)
    .filter(({ value }) => value === 'used')
    .find((fact) => {
      const text = fact.block.text.slice(fact.start, fact.end);
      if (isSame(fact, claim) || CONDITIONAL.test(text) || PAST.test(text) || isDenial(text) || !USE.test(text))
        return false;
      return (
        hitsIn(fact.block, COOKIE).some((hit) => hit.start >= fact.start && hit.end <= fact.end && !isNegated(hit)) &&
        sameScope(scope, scopeOf(text))
      );
    });
  if (told) return told;
  const named = reading.eachUnit(tableOfCookies).find((place) => !isSame(place, claim));
  if (named) return named;
  const vendor = vendorsNamed(reading).find(
    ({ vendor: { name }, hit }) =>
      SETS_COOKIES.has(name) &&
      !isNegated(hit) &&
      hit.block.kind !== 'heading' &&
      !isSame(hit, claim) &&
      isInUse(textOf(sentenceOf(hit)), scope),
  );
  return vendor && sentenceOf(vendor.hit);
}

/** Cookies by their names, in a table or list: «_ga», «PHPSESSID». */
const tableOfCookies = (unit: Reading): readonly Place[] =>
  unit.blocks.flatMap((block) => {
    if (block.kind !== 'cell' && block.kind !== 'item') return [];
    const name = COOKIE_NAME.exec(block.text);
    return name ? [{ block, start: name.index, end: name.index + name[0].length }] : [];
  });
const COOKIE_NAME =
  /^(?:_ga|_gid|_gat|_gcl|_fbp|_fbc|_hj|_pk_|_clck|_clsk|_pin_|_uet|_tt_|_dc_|_utm|PHPSESSID|JSESSIONID|ASP\.NET_SessionId|CookieConsent|NID|IDE|li_)[\w.]*/u;

const USE =
  /(?<!\p{L})(?:bruker|brukar|brukes|brukt|benytter|benyttes|nyttar|nyttast|setter|settes|set|lagrer|lagres|lagrar|lagra|plasserer|plasserar|husker|hugsar|måler|følger|følgjer|holder|held|slettes|sletta|legger|legg|varer|utløper|går ut|forteller|fortel|remembers?|measures?|follows?|tells|expires?|lasts?|keeps?|records?|deleted|serves?|served|use|uses|used|sets|place|places|placed|store|stored|stores)(?!\p{L})/iu;

/** Services that store on the device unless they are set up otherwise. */
const SETS_COOKIES: ReadonlySet<string> = new Set([
  'Google Analytics',
  'Google Ads',
  'Meta Pixel',
  'Hotjar',
  'LinkedIn Insight Tag',
  'Microsoft Clarity',
]);

const isInUse = (text: string, scope: Scope): boolean =>
  USE.test(text) &&
  !CONDITIONAL.test(text) &&
  !PAST.test(text) &&
  !/uten (?:informasjonskaps|cookie)|utan (?:informasjonskaps|cookie)|without cookie|cookieless|cookiel/iu.test(text) &&
  sameScope(scope, scopeOf(text));

type Scope = 'app' | 'site' | 'both' | undefined;

/** «appen», “the website”: what the statement is about. */
const scopeOf = (whole: string): Scope => {
  // «Appen bruker ikke …, men nettsiden gjør det»
  const [text] = whole.split(/,?\s(?:men|but|mens|while)\s/u) as [string];
  if (APP.test(text)) return SITE.test(text) ? 'both' : 'app';
  return SITE.test(text) ? 'site' : undefined;
};
const APP =
  /(?<!\p{L})(?:appen?|mobilapp\p{L}*|app(?:lication)?|applikasjon\p{L}*|extension|utvidelsen|spillet|game)(?!\p{L})/iu;
const SITE = /(?<!\p{L})(?:nettsted\p{L}*|nettsid\p{L}*|nettstad\p{L}*|web ?site|site|nettbutikk\p{L}*)(?!\p{L})/iu;

const sameScope = (a: Scope, b: Scope): boolean =>
  a === b || a === 'both' || b === 'both' || (a !== 'app' && b !== 'app');

const MESSAGE = {
  nb: 'Her heter det at det ikke brukes informasjonskapsler, men et annet sted er de i bruk.',
  nn: 'Her heiter det at det ikkje blir brukt informasjonskapslar, men ein annan stad er dei i bruk.',
  en: 'This says that no cookies are used, but elsewhere they are in use.',
};
