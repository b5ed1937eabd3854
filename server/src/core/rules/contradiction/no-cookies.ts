/** No cookies, yet cookies are used; or a service that sets them is. */
import { COOKIE, cookies } from '../../facts/cookies.js';
import { vendorsNamed } from '../../facts/vendors.js';
import type { Block } from '../../document/block.js';
import { cue } from '../../marking/cue.js';
import { isDenying } from '../../reading/absolutes.js';
import { clausesOf, hasInside, type Clause } from '../../reading/clauses.js';
import { has, hitsIn, says, sentenceOf, sentencesOf, textOf, type Sentence } from '../../reading/hit.js';
import { DEVICE, LAID } from '../../reading/onDevice.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { shortDenials } from '../../reading/shortDenials.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isOutOfUse } from './out-of-use.js';
import { isSame, firstOpposed, type Place } from './pair.js';
import { isOfOnePart } from './scope.js';
import { promisesIn } from './promises.js';

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
  check: (reading) => firstOpposed(reading, reading.eachUnit(claims), usedElsewhere, MESSAGE),
});

/** «Vi bruker ikke informasjonskapsler», «ingenting lagres på enheten din», an answer «Nei» to whether there are some. */
const claims = (unit: Reading): readonly Sentence[] => [
  ...promisesIn(unit).flatMap(({ clause, whole }) => (isDenial(clause) && isAbsolute(clause, whole) ? [clause] : [])),
  ...without(unit),
  ...shortDenials(unit)
    .filter(({ matter }) => has(matter.block, PLAIN, matter.index) && !LIMITED.test(textOf(matter)))
    .map(({ place }) => place),
];

/** Cookies as such, of no kind or aim. */
const PLAIN = cue('cookies-as-such', {
  nb: [
    '(informasjonskapsel|informasjonskapsler|informasjonskapslene|cookie|cookies|cookie-er|cookiene|kapsler|kapslene|kapsel)',
  ],
  nn: [
    '(informasjonskapsel|informasjonskapslar|informasjonskapslane|cookie|cookies|cookie-ar|kapslar|kapslane|kapsel)',
  ],
  en: ['(cookie|cookies)'],
});

/** Setting and using; what a cookie holds, or cannot do, is another matter. */
const SET = cue('cookies-set', {
  nb: [
    '(bruk|bruke|bruker|brukes|brukt|benytt*|setter|settes|sette|satt|lagrer|lagres|lagre|lagret|legg*|lagt|plasser*|anvend*|opererer|finnes|finne|finner|har|er|være|arbeider|jobber|tar|ta|basere*|støtter|driver|forekommer|inneholder)',
  ],
  nn: [
    '(bruk|bruke|brukar|bruker|brukt|brukte|nytt*|set|sett|sette|lagrar|lagre|lagra|legg*|lagt|lagde|plasser*|opererer|finst|finn|har|er|vere|arbeider|jobbar|tek|baserer|støttar|driv|førekjem|inneheld)',
  ],
  en: [
    '(use|uses|used|using|set|sets|setting|place|places|placed|store|stores|stored|drop|drops|dropped|serve|serves|served|employ*|deploy*|leave|leaves|rely|relies|have|has|are|is|find|found|run|runs|work|works|contain|contains|there|bake|need|needs|hand|plant)',
  ],
});

/** The site gets along without: «klarer seg uten informasjonskapsler», “free of cookies”, «cookiefri». */
const FREE = cue('cookies-free', {
  nb: [
    '(virker|fungerer|klarer|greier|kjører|driver|drives|er|går|bygget|laget|kommer|helt) ..4 (uten|fri for|fritt for|frie for|blottet for) (informasjonskapsler|cookies|kapsler|cookie)',
    '(fri|fritt|frie) for (informasjonskapsler|cookies|kapsler)',
    '(cookiefri*|cookie-fri*|kapselfri*|informasjonskapselfri*|cookieløs*|cookie-løs*)',
    '(sluttet|kuttet|droppet|sagt nei) ..3 (informasjonskapsler|cookies|kapsler)',
    '(slipper|slippe) ..3 (informasjonskapsler|cookies|kapsler)',
  ],
  nn: [
    '(verkar|fungerer|klarer|greier|køyrer|driv|er|går|bygd|laga|kjem|heilt) ..4 (utan|fri for|fritt for|frie for) (informasjonskapslar|cookies|kapslar|cookie)',
    '(fri|fritt|frie) for (informasjonskapslar|cookies|kapslar)',
    '(cookiefri*|cookie-fri*|kapselfri*|informasjonskapselfri*|cookielaus*|cookie-laus*)',
    '(slutta|kutta|droppa|sagt nei) ..3 (informasjonskapslar|cookies|kapslar)',
    '(slepp|sleppe) ..3 (informasjonskapslar|cookies|kapslar)',
  ],
  en: [
    '(work|works|run|runs|function|functions|gets|get|built|made|manage|manages|operates|is|are|entirely|completely) ..4 (without|free of|free from|clear of) (cookies|any cookies)',
    '(free of|free from|clear of) [any|all] cookies',
    '(cookie-free|cookieless|cookie free)',
    '(done away|dispensed) with … cookies',
  ],
});
const without = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, FREE).flatMap(([sentence, hits]) => {
    const text = textOf(sentence);
    const { kind } = sentence.block;
    if (kind === 'cell' || CONDITIONAL.test(text) || EXCEPTION.test(text) || PAST.test(text) || /\?\s*$/u.test(text))
      return [];
    return LIMITED.test(text.replace(WITHOUT, ' ')) ||
      CAPABLE.test(text) ||
      ONE_FUNCTION.test(text) ||
      isOfOnePart(sentence) ||
      !hits.some(
        (hit) =>
          !/(?<!\p{L})(?:ikke|ikkje|not|never|cannot)\s(?:\p{L}+\s){0,3}$/iu.test(
            hit.block.text.slice(Math.max(0, hit.start - 30), hit.start),
          ),
      )
      ? []
      : [sentence];
  });
const WITHOUT = /(?<!\p{L})(?:uten|utan|without)(?!\p{L})/giu;
/** “Visitor statistics are produced without cookies”: said of one function. */
const ONE_FUNCTION =
  /^(?:[\p{L}-]+ ){0,4}?(?:\p{L}*statisti\p{L}*|besøkst\p{L}+|\p{L}*telling\p{L}*|måling\p{L}*|vi måler|vi teller|analy\p{L}+|counts?|counting|traffic|trafikk\p{L}*|visits?|visitors|besøk(?:ene|a)?|measure\p{L}*|kart\p{L}*|maps?|video\p{L}*|skjema\p{L}*|forms?)(?!\p{L})/iu;
/** “The site may not work without cookies”. */
const CAPABLE = /(?<!\p{L})(?:kan|vil|can|may|might|will|would|mindre|less|dårligere|dårlegare)(?!\p{L})/iu;

/** A clause that denies that cookies are set, or that anything is laid on the device. */
function isDenial(clause: Clause): boolean {
  if (!isDenying(clause)) return false;
  const text = textOf(clause);
  if (hasInside(clause, LAID) && hasInside(clause, DEVICE)) return NOTHING.test(text) && !BY_READER.test(text);
  return hasInside(clause, PLAIN) && hasInside(clause, SET) && !BY_READER.test(text) && !OF_COOKIES.test(text);
}
const NOTHING =
  /(?<!\p{L})(?:ingenting|ingen ting|ikke noe|ikkje noko|intet|inkje|ingen (?:filer|spor|data)|nothing|not\s(?:\p{L}+\s){0,3}?(?:anything|any)|no (?:files|data|trace)|ikke (?:\p{L}+ ){0,2}?(?:noe|filer|spor|data)|ikkje (?:\p{L}+ ){0,2}?(?:noko|filer|spor|data)|kaps\p{L}*|cookies?)(?!\p{L})/iu;
/** What the reader or the browser accepts. */
const BY_READER =
  /(?<!\p{L})(?:godta|godtar|godtek|aksepter\p{L}*|tillat\p{L}*|avvis\p{L}*|blokker\p{L}*|accepts?|allows?|rejects?|refuses?|blocks?|delete[sd]?|slett\p{L}*|slå(?:r)? av|(?:du|you) (?:\p{L}+ )?(?:ønsker|ønskjer|vil|want|wish|like|prefer))(?!\p{L})/iu;
/** What cookies are, hold and can do. */
const OF_COOKIES =
  /(?:(?<!\p{L})(?:cookies?|(?:informasjons)?kaps(?:el|ler|lar|lene|lane))(?: in themselves| i seg selv| i seg sjølv)?\s(?:kan|can|er|is|are|vil|will|do|does|gir|gjev|gjør|gjer|inneholder|inneheld|contain\p{L}*|har|have|identif\p{L}*)\s(?:\p{L}+\s){0,2}?(?:ikke|ikkje|not|aldri|never|ingen)(?!\s(?:used|set|placed|stored|brukt|satt|lagret|i bruk|noe vi|noko vi|something we|part)(?!\p{L})))|(?:cannot|can't|ikke farlige?|ikkje farlege?|harm\p{L}*|skad\p{L}*|virus)/iu;

/** What a denial may be limited to. */
const LIMITED =
  /(?<!\p{L})(?:til (?!å)|for (?:å|marked|market|advert|track|profil|any)|to (?:track|identify|profile|collect)|tredjepart\p{L}*|third|markedsf\p{L}*|marknadsf\p{L}*|marketing|track\p{L}*|sporing\p{L}*|analyse\p{L}*|analytics|permanent\p{L}*|persistent|varige?|før|until|before|uten|utan|without|lenger|longer|andre|other|unødvendig\p{L}*|unnecessary|nødvendig\p{L}*|reklame\p{L}*|annonse\p{L}*|annonsør\p{L}*|advertis\p{L}*|this (?:page|form|app)|denne appen|skjema\p{L}*|disse|innhold\p{L}*|contain\p{L}*|personopplysning\p{L}*|personal data|personal(?:ly)? \p{L}+|opplysning\p{L}*|information|explicitly|samtykk\p{L}*|consent\p{L}*|analyse|hverandre|each other|ad\s?network\p{L}*|social|sosiale|på tvers|across)(?!\p{L})/iu;

/** Of all cookies of the site: no aim, kind or owner is named. */
function isAbsolute(sentence: Sentence, whole: string): boolean {
  const text = textOf(sentence);
  if (RELATIVE.test(whole)) return false;
  const { kind, leadIn } = sentence.block;
  // an item under «et verktøy som:» speaks of the tool
  const ofOther = kind === 'item' && leadIn !== undefined && !OURS.test(leadIn.text);
  return !LIMITED.test(text) && kind !== 'cell' && kind !== 'heading' && !ofOther;
}

/** «informasjonskapsler som sporer deg»: some of them. */
const RELATIVE = /(?:cookies?|kaps\p{L}+),? (?:som (?!ikke|ikkje)|that|which)(?!\p{L})/iu;

const OURS = /(?<!\p{L})(?:vi|me|we|nettsid\p{L}+|nettsted\p{L}*|site|website)\s?:?\s*$/iu;

/** Cookies that the text says are used, by the same thing (the app, the site); or a service that sets them. */
function usedElsewhere(reading: Reading, claim: Sentence): Place | undefined {
  const scope = scopeOf(textOf(claim));
  const told = reading
    .of(cookies)
    .filter(({ value }) => value === 'used')
    .find((fact) => {
      const text = fact.block.text.slice(fact.start, fact.end);
      if (
        isSame(fact, claim) ||
        CONDITIONAL.test(text.replace(CHOSEN, ' ')) ||
        PAST.test(text) ||
        isDenied(fact) ||
        !USE.test(text)
      )
        return false;
      return (
        hitsIn(fact.block, COOKIE).some((hit) => hit.start >= fact.start && hit.end <= fact.end && !isNegated(hit)) &&
        sameScope(scope, scopeOf(text))
      );
    });
  if (told) return told;
  const named = reading.eachUnit(cookiesByName).find((place) => !isSame(place, claim));
  if (named) return named;
  const stored = reading
    .eachUnit(storedOnDevice)
    .find(
      (place) => !isSame(place, claim) && sameScope(scope, scopeOf(place.block.text.slice(place.start, place.end))),
    );
  if (stored) return stored;
  const vendor = vendorsNamed(reading).find(
    ({ vendor: { name }, hit }) =>
      SETS_COOKIES.has(name) &&
      !isNegated(hit) &&
      hit.block.kind !== 'heading' &&
      !isSame(hit, claim) &&
      !isOutOfUse(hit.block, reading) &&
      isInUse(textOf(sentenceOf(hit)), scope),
  );
  return vendor && sentenceOf(vendor.hit);
}

/** Whether the place is itself a denial. */
const isDenied = ({ block, start, end }: Place): boolean =>
  sentencesOf(block).some(
    (sentence) => sentence.start < end && start < sentence.end && clausesOf(sentence).some(isDenial),
  );

/** Cookies by their names, in a table or list: «_ga», «PHPSESSID». */
const tableOfCookies = (unit: Reading): readonly Place[] =>
  unit.blocks.flatMap((block) => {
    if (block.kind !== 'cell' && block.kind !== 'item') return [];
    if (isOfCookieTable(block)) return [{ block, start: 0, end: block.text.length }];
    const name = COOKIE_NAME.exec(block.text);
    return name && !isOutOfUse(block, unit) ? [{ block, start: name.index, end: name.index + name[0].length }] : [];
  });
/** Cookies by their names, listed or told of. */
const cookiesByName = (unit: Reading): readonly Place[] => [...tableOfCookies(unit), ...namedInProse(unit)];
const namedInProse = (unit: Reading): readonly Place[] =>
  unit.blocks.flatMap((block) => {
    if (block.kind === 'cell' || block.kind === 'heading' || block.kind === 'code' || !block.text.includes('_'))
      return [];
    return sentencesOf(block).flatMap((sentence) => {
      const text = textOf(sentence);
      const named = NAMED_IN_PROSE.test(text) && !PAST.test(text) && !NO.test(text) && !isOutOfUse(block, unit);
      return named && !CONDITIONAL.test(text.replace(CHOSEN, ' ')) ? [sentence] : [];
    });
  });
const NAMED_IN_PROSE =
  /(?<![\p{L}\d_])(?:_ga|_gid|_gat|_gcl|_fbp|_fbc|_hj|_pk_|_clck|_clsk|_pin_|_uet|_tt_|_dc_|_utm)[\w.]*/u;
const NO = /(?<!\p{L})(?:ikke|ikkje|ingen|aldri|uten|utan|not|no|never|without)(?!\p{L})/iu;
/** The first cell of a row under «Informasjonskapsel», “Cookie”, “File”. */
const isOfCookieTable = ({ kind, columnHead, rowHead, section, text }: Block): boolean =>
  kind === 'cell' &&
  columnHead !== undefined &&
  rowHead === undefined &&
  (/^(?:name|navn|namn)$/iu.test(columnHead.text)
    ? section.heading !== undefined && has(section.heading, PLAIN)
    : /^(?:(?:navn på |namn på |name of (?:the )?)?(?:cookies?|informasjonskaps\p{L}*|kaps\p{L}*)|fil|file|lagringsnøkkel|storage key)$/iu.test(
        columnHead.text,
      )) &&
  !/^(?:-|–|ingen|inga|none|no|nei)?$/iu.test(text);
const COOKIE_NAME =
  /^(?:_ga|_gid|_gat|_gcl|_fbp|_fbc|_hj|_pk_|_clck|_clsk|_pin_|_uet|_tt_|_dc_|_utm|PHPSESSID|JSESSIONID|ASP\.NET_SessionId|CookieConsent|NID|IDE|li_)[\w.]*/u;

const USE =
  /(?<!\p{L})(?:teller|tel|telles|talde|counts?|counted|bruker|brukar|brukes|brukt|benytter|benyttes|nyttar|nyttast|setter|settes|set|lagrer|lagres|lagrar|lagra|plasserer|plasserar|husker|hugsar|måler|følger|følgjer|holder|held|slettes|sletta|legger|legg|varer|utløper|går ut|forteller|fortel|remembers?|measures?|follows?|tells|expires?|lasts?|keeps?|records?|deleted|serves?|served|use|uses|used|sets|place|places|placed|store|stored|stores)(?!\p{L})/iu;

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

/** «… lagrar nettlesaren fila korg_id», “a small text file is placed on your computer”: a cookie by another name. */
const storedOnDevice = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, LAID).flatMap(([sentence, hits]) => {
    const text = textOf(sentence);
    if (!(says(sentence, FILE) || STORED_THING.test(text)) || !(says(sentence, DEVICE) || BROWSER.test(text)))
      return [];
    if (CONDITIONAL.test(text.replace(CHOSEN, ' ')) || PAST.test(text) || clausesOf(sentence).some(isDenial)) return [];
    return hits.some((hit) => !isNegated(hit)) &&
      !/(?<!\p{L})(?:du kan|you can|you may|last ned|download)(?!\p{L})/iu.test(text)
      ? [sentence]
      : [];
  });
const FILE = cue('stored-file', {
  nb: [
    '(fil|filen|filene|filer|tekstfil*|identifikator*|nøkkel|id-en|*-id|merke|kode|brikke|minne|localstorage|*_*)',
    'lokal lagring',
  ],
  nn: [
    '(fil|fila|filene|filer|tekstfil*|identifikator*|nøkkel|id-en|*-id|merke|kode|brikke|minne|localstorage|*_*)',
    'lokal lagring',
  ],
  en: ['(file|files|identifier*|token|tag|key|localstorage|*_*)', 'local storage', 'text file*'],
});
/** “If you press yes, …”: what is set on the reader's choice is set. */
const CHOSEN =
  /(?<!\p{L})(?:hvis|dersom|viss|if) (?:du|you) (?:trykk\p{L}*|klikk\p{L}*|godta\p{L}*|godtek|samtyk\p{L}*|s(?:ie|ei)er ja|press|click|accept|agree|say yes|consent|tick|choose|vel|velger)(?!\p{L})|^(?:trykker|trykkjer|klikker|klikkar|godtar|godtek|samtykker|samtykkjer|sier|seier|velger|vel) du(?!\p{L})/giu;
const STORED_THING =
  /(?<!\p{L})(?:\p{L}*nummer|\p{L}*number|verdi|value|valget|valget ditt|val(?:et)? ditt|your choice|handlekurven|handlekorga|the basket|your basket|ID)(?!\p{L})/iu;
const BROWSER = /(?<!\p{L})(?:nettles\p{L}*|browsers?)(?!\p{L})/iu;

/** «appen», “the website”: what the statement is about. */
const scopeOf = (whole: string): Scope => {
  // «Appen bruker ikke …, men nettsiden gjør det»
  const [text] = whole.split(/,?\s(?:men|but|mens|while)\s/u) as [string];
  if (APP.test(text)) return SITE.test(text) ? 'both' : 'app';
  return SITE.test(text) ? 'site' : undefined;
};
/** Apps, games, and the kits in them. */
const APP =
  /(?<!\p{L})(?:app(?:en|ene|ane|s)?|mobilapp\p{L}*|applications?|applikasjon\p{L}*|extension|utvidelsen|spill(?:et|ene)|spela|games?|SDKs?)(?!\p{L})/iu;
const SITE = /(?<!\p{L})(?:nettsted\p{L}*|nettsid\p{L}*|nettstad\p{L}*|web ?site|site|nettbutikk\p{L}*)(?!\p{L})/iu;

const sameScope = (a: Scope, b: Scope): boolean =>
  a === b || a === 'both' || b === 'both' || (a !== 'app' && b !== 'app');

const MESSAGE = {
  nb: 'Her heter det at det ikke brukes informasjonskapsler, men et annet sted er de i bruk.',
  nn: 'Her heiter det at det ikkje blir brukt informasjonskapslar, men ein annan stad er dei i bruk.',
  en: 'This says that no cookies are used, but elsewhere they are in use.',
};
