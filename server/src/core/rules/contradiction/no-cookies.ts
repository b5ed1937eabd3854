/** No cookies, yet cookies are used; or a service that sets them is. */
import { COOKIE, cookies } from '../../facts/cookies.js';
import { vendorsNamed } from '../../facts/vendors.js';
import { hitsIn, sentenceOf, textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, opposed, type Place } from './pair.js';

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
    const claim = sentencesWith(reading, COOKIE).find(([sentence]) => isAbsolute(sentence))?.[0];
    if (!claim) return;
    const against = usedElsewhere(reading, claim);
    if (against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const NONE =
  /(?<!\p{L})(?:(?:bruker|brukar|benytter|nyttar|setter|set|lagrer|lagrar|plasserer|anvender|har)\s(?:vi\s)?(?:ikke|ikkje|aldri|ingen|verken)\s(?:noen |nokon |noen form for |bruk av )?(?:\p{L}+ eller )?(?:informasjonskaps\p{L}*|cookies?|kaps\p{L}*)|(?:ikke|ikkje|ingen) (?:bruk av )?(?:informasjonskaps\p{L}*|cookies?)(?: (?:brukes|benyttes|blir brukt|vert brukte|settes|i bruk|her))?|(?:do|does|will) not (?:use|set|place|store) (?:any )?(?:\p{L}+ or )?cookies?|(?:uses?|sets?|places?|has|have|stores?) no cookies?|no cookies? (?:are|is) (?:used|set|placed|stored)|never (?:use|set) cookies?|(?:informasjonskaps\p{L}*|cookies?) (?:brukes|benyttes|settes|blir) (?:ikke|ikkje|aldri)|cookies are not (?:used|set))/iu;

/** What a denial may be limited to. */
const LIMITED =
  /(?<!\p{L})(?:til (?!å)|for (?:å|marked|market|advert|track|profil|any)|to (?:track|identify|profile|collect)|tredjepart\p{L}*|third|markedsf\p{L}*|marknadsf\p{L}*|marketing|track\p{L}*|sporing\p{L}*|analyse\p{L}*|analytics|permanent\p{L}*|persistent|før|until|before|uten|utan|without|lenger|longer|andre|other|unødvendig\p{L}*|unnecessary|nødvendig\p{L}*|reklame\p{L}*|annonse\p{L}*|advertis\p{L}*|this (?:page|form|app)|denne (?:siden|appen)|disse|explicitly)(?!\p{L})/iu;

function isAbsolute(sentence: Sentence): boolean {
  const text = textOf(sentence);
  if (!NONE.test(text) || EXCEPTION.test(text) || CONDITIONAL.test(text) || PAST.test(text) || /\?\s*$/.test(text))
    return false;
  return !LIMITED.test(text) && sentence.block.kind !== 'cell' && sentence.block.kind !== 'heading';
}

/** Cookies that the text says are used, by the same thing (the app, the site); or a service that sets them. */
function usedElsewhere(reading: Reading, claim: Sentence): Place | undefined {
  const scope = scopeOf(textOf(claim));
  const told = reading
    .of(cookies)
    .filter(({ value }) => value === 'used')
    .find((fact) => {
      const text = fact.block.text.slice(fact.start, fact.end);
      if (isSame(fact, claim) || CONDITIONAL.test(text) || PAST.test(text) || NONE.test(text) || !USE.test(text))
        return false;
      return (
        hitsIn(fact.block, COOKIE).some((hit) => hit.start >= fact.start && hit.end <= fact.end && !isNegated(hit)) &&
        sameScope(scope, scopeOf(text))
      );
    });
  if (told) return told;
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

const USE =
  /(?<!\p{L})(?:bruker|brukar|brukes|brukt|benytter|benyttes|nyttar|nyttast|setter|settes|set|lagrer|lagres|plasserer|use|uses|used|sets|place|places|placed|store|stored|stores)(?!\p{L})/iu;

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

type Scope = 'app' | 'site' | undefined;

/** «appen», “the website”: what the statement is about. */
const scopeOf = (text: string): Scope =>
  /(?<!\p{L})(?:appen?|mobilapp\p{L}*|app(?:lication)?|applikasjon\p{L}*|extension|utvidelsen|spillet|game)(?!\p{L})/iu.test(
    text,
  )
    ? 'app'
    : /(?<!\p{L})(?:nettsted\p{L}*|nettsid\p{L}*|nettstad\p{L}*|web ?site|site|nettbutikk\p{L}*)(?!\p{L})/iu.test(text)
      ? 'site'
      : undefined;

const sameScope = (a: Scope, b: Scope): boolean => a === b || (a !== 'app' && b !== 'app');

const MESSAGE = {
  nb: 'Her heter det at det ikke brukes informasjonskapsler, men et annet sted er de i bruk.',
  nn: 'Her heiter det at det ikkje blir brukt informasjonskapslar, men ein annan stad er dei i bruk.',
  en: 'This says that no cookies are used, but elsewhere they are in use.',
};
