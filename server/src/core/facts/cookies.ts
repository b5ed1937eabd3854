/** Cookies and similar storage on the reader's device: whether they are used, what for, and on whose choice. */
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, sentencesOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsOf } from '../reading/topics.js';

/**
 * `used`: the text says or takes it that they are; `purpose`: what for; `optional`: a purpose beyond the strictly necessary;
 * `choice`: consent or a choice; `browser`: only the browser's settings; `implied`: by using the site; `only-necessary`: no
 * others are used; `necessary`: some are called strictly necessary; `essential`: a purpose that a service cannot do without.
 */
export type CookieStatement =
  | 'used'
  | 'purpose'
  | 'optional'
  | 'essential'
  | 'choice'
  | 'browser'
  | 'implied'
  | 'necessary'
  | 'only-necessary'
  | 'none';

/** Words for storage on a device. */
export const COOKIE = cue('cookie', {
  nb: [
    '(*informasjonskapsel*|*informasjonskapsl*|*cookies|cookie|cookien|cookies*|cookie-*|*kapsel|*kapsler|*kapselen|*kapslene|localstorage|*piksel|*pikselen|piksler|*piksler|sporingsteknologi*|pixel|analyse-sdk*)',
    '(lokal|local) (lagring|storage)',
    'cookie (policy|erklæring|liste)',
    '(lagrer|lese|leser|lagre|plasserer|setter) … (identifikator*|id|id-er) ..3 (på|fra|i) (enheten|telefonen|mobilen|nettleseren|nettbrettet)',
    'web beacon*',
  ],
  nn: [
    '(*informasjonskapsel*|*informasjonskapsl*|*cookies|cookie|cookies*|cookie-*|*kapsel|*kapslar|*kapselen|*kapslane|localstorage|*piksel|*pikselen|pikslar|*pikslar|sporingsteknologi*)',
    '(lokal|local) (lagring|storage)',
    '(lagrar|lese|les|lagre|plasserer|set) … (identifikator*|id|id-ar) ..3 (på|frå|i) (eininga|telefonen|mobilen|nettlesaren|nettbrettet)',
  ],
  en: [
    '(cookie|cookies|*-cookies|localstorage|pixel|pixels|beacons|analytics-sdk*)',
    'local storage',
    'web beacon*',
    'tracking (technolog*|pixel*)',
    '(store|stores|stored|read|reads|place|places|placed|set|sets|save|saves) … (identifier|identifiers|id|ids) ..3 (on|from|in) (your|the) (device|phone|tablet|computer|handset|browser)',
    'similar technologies',
    'analytics sdk*',
  ],
});

/** «ingen kapsler bortsett fra den som …», “no cookies other than”: the one left over is used. */
const BUT_ONE =
  /(?<!\p{L})(?:bortsett fra|bortsett frå|unntatt|unnateke|med unntak av|utenom|utanom|foruten|utover|annet enn|anna enn|andre (?:\p{L}+ )?enn|apart from|aside from|except|other than|but (?:the |for |one)|save for|beyond)(?!\p{L})/iu;

const COOKIELESS = /cookie-?(?:løs|laus|less|free|fri)/iu;
const DEFINITION =
  /(?:hva|kva) (?:en|ein|er)(?: (?:en|ein))? (?:informasjonskapsel|cookie)|what (?:a |is a |are )?cookies?(?: is| are)?(?= at|\?|$)|(?:informasjonskapsl?er|informasjonskapslar|cookies?) (?:er|is|are) (?:en |ein |a |an |små|small|text|tekst)/iu;

const AIM = cue('cookie-purpose', {
  nb: [
    '(logge|logger) (inn|på)',
    'for at (du|dere|vi|siden|sidene|nettsiden|nettstedet|butikken|skjema*|tjenesten)',
    '(for å|til å|slik at|brukes til|bruke … til|brukt til|ved å)',
    '(*kapsler|*kapslene|*kapsel|cookies|cookie) for',
    'som (husker|gjør|hjelper|sørger|lar|viser|holder|teller|måler)',
    '(beskytte|misbruk)',
    '(statistikk*|analyse*|måle*|måling*|huske*|husker|innlogg*|logget|innlogget|handlekurv*|bookingkurv*|bestilling*|markedsføring*|annonse*|annonser|reklame*|tilpass*|preferanse*|innstilling*|sikkerhet*|forbedre*|trafikk*|besøk*|språk*|sesjon*|økt|funksjon*|funksjonalitet|brukeropplevelse*|målretting*|forstå|se hvor|fungere*|virke|virker|autentisering*)',
  ],
  nn: [
    '(logge|loggar) (inn|på)',
    'for at (du|de|vi|me|sida|sidene|nettsida|nettstaden|butikken|skjema*|tenesta)',
    '(for å|til å|slik at|brukt* til|nytta til|ved å)',
    '(*kapslar|*kapslane|*kapsel|cookies|cookie) for',
    'som (hugsar|gjer|hjelper|syter|lèt|viser|held|tel|måler)',
    '(verne|misbruk)',
    '(statistikk*|analyse*|måle*|måling*|hugse*|hugsar|innlogg*|innlogga|handlekorg*|marknadsføring*|annonsar|reklame*|tilpass*|innstilling*|tryggleik*|betre|trafikk*|vitja*|vitjar|språk*|økt|funksjon*|brukaroppleving*|målretting*|forstå|fungere*|verke|verkar|fungerar)',
  ],
  en: [
    '(statistics|statistical|analytics|analyse*|analyze*|measure*|measuring|remember*|login|logged|log in|cart|basket|marketing|advert*|ads|tailor*|personali*|preferences|settings|security|improve*|traffic|visits|visitors|language|session|function*|user experience|target*|understand|work|works|authenticat*|fraud|perform*|track*)',
    '(so that|in order to|used to|used for|use … to|help us|allow us|enable|protect*|misuse)',
  ],
});

const OPTIONAL_AIM = cue('cookie-optional', {
  nb: [
    '(statistikk*|analyse*|måle*|måling*|markedsføring*|annonse*|annonser|reklame*|tilpass*|preferanse*|forbedre*|trafikk*|besøk*|målretting*|sporing|tredjepart*|facebook*|google*|meta*)',
  ],
  nn: [
    '(statistikk*|analyse*|måle*|måling*|marknadsføring*|annonsar|reklame*|tilpass*|betre|trafikk*|vitj*|målretting*|sporing|tredjepart*)',
  ],
  en: [
    '(statistic*|analytics|analyse*|analyze*|measure*|marketing|advert*|ads|tailor*|personali*|improve*|traffic|visit*|target*|track*|third-party|optimi*)',
    'third part*',
  ],
});

const CHOICE = cue('cookie-choice', {
  nb: [
    '(samtykk*|godta*|godtatt|aksepter*|godkjenn*|velge|velger|velg|valg|valget|avslå*|avvis*|avslag|administrer*|reserver*|valgfri*|frivillig*|cookie-innstillinger|cookie-banner*|samtykkepanel*|samtykkebanner*|samtykkeløsning*|personverninnstillinger)',
    '(takke|takket|takker|si|sier|sagt) [du] (nei|ja)',
    '(trykk*|klikk*|hak*|kryss*) ..4 (ja|nei|ok|godta*|greit|tillat*|for)',
    '(bare|kun) (hvis|dersom|når|om|etter at) du',
    'ombestem*',
    'spør … (om|før)',
    'slå (av|på)',
    'endre … (innstillinger|valg*)',
    'skru (av|på)',
    'til du (slår|skrur|sier|godtar|huker|krysser)',
    '(slått|skrudd) av til',
    '(hvis|dersom|når|om|etter at|før|til) du ..3 (sagt|tillat*|tillatelse|krysset|huket|klikket|trykket|lov)',
  ],
  nn: [
    '(samtykk*|samtykt|samtykka|godta|godtek|godteke|aksepter*|godkjenn*|velje|vel|val|valet|avslå*|avvis*|administrer*|reserver*|valfri*|frivillig*|samtykkebanner*)',
    '(takke|takka|takkar|seie|seia|seier|sagt) [du] (nei|ja)',
    '(trykk*|klikk*|hak*|kryss*) ..4 (ja|nei|ok|godta*|greitt|greit|tillat*|for)',
    '(berre|kun) (viss|dersom|når|om|etter at) du',
    'ombestem*',
    'spør … (om|før)',
    'slå (av|på)',
    'endre … (innstilling*|val*)',
    'skru (av|på)',
    'til du (slår|skrur|seier|godtek|huker|kryssar)',
    '(slått|skrudd) av til',
    '(viss|dersom|når|om|etter at|før|til) du ..3 (sagt|tillat*|løyve|kryssa|huka|klikka|trykt|lov)',
  ],
  en: [
    '(consent*|yes|accept|accepts|accepted|agree|agreed|agreeing|ticked|permission|choose|chooses|choice|choices|decline|reject|refuse|opt-in|opt-out|optional|disable|block|manage|customise|customize|banner)',
    'allow [the] [use] [of] [all|only|these|those|such|some|certain|any|necessary|optional] (cookies|them|it)',
    '(you|users|visitors) [can|may] allow',
    'opt (in|out)',
    '(say|says|said) (yes|no)',
    'opted (in|out)',
    '(cookie|privacy) (settings|preferences|preference)',
    'turn (off|on)',
    'until you ..2 (switch|turn|tick|say|press|click|tap|approve|allow)',
    '(switch|switched|turned) ..2 (on|off)',
    'ask … (whether|before|if)',
    '(press|click|tap|hit) … (ok|okay|yes|fine|agree)',
  ],
});

const BROWSER = cue('cookie-browser', {
  nb: ['*nettleser*', '(enheten|telefonen) … innstillinger'],
  nn: ['*nettlesar*'],
  en: ['(browser|browsers)', 'device settings', '(set|instruct|configure) … (computer*|device*)'],
});
const STRONG_CHOICE =
  /samtykk|consent|banner|ombestem|bare (?:hvis|dersom|når) du|berre (?:viss|dersom|når) du|opt(?:ed)?[ -]?(?:in|out)|takke nei|si nei|seie nei|cookie-?innstilling|cookie settings|cookie preferences|kapselpreferans|preference cent|endre .{0,30}valg|change .{0,30}choice|which ones|hvilke|kva du vil/iu;

/** What follows from refusing, and cookies that remember a choice, are no way to choose. */
const CONSEQUENCE =
  /(?:if|when|should) you (?:do not|don't|choose|reject|disable|decline|refuse|remove|block|delete|turn)[^.]{0,120}(?:may|might|will|could|cannot|can't)(?!\p{L})|(?:hvis|dersom|om|når|viss) du (?:ikke|ikkje|velger|vel|blokkerer|slår av|avviser|skrur av|deaktiverer|sletter|slettar)[^.]{0,120}(?:kan|vil)(?!\p{L})|identify if users have accepted|(?:notice|cookie) acceptance/iu;
const IMPLIED =
  /(?:ved å (?:bruke|besøke|fortsette|nytte|vitje)|(?:fortsatt|vidare) bruk|by (?:using|continuing|visiting|accessing)|continued use|your use of)/iu;
const NECESSARY_ONLY =
  /(?:kun|bare|berre|utelukkende|utelukkande|only|solely|just)\s+(?:\p{L}+\s+){0,4}?(?:nødvendig|naudsynt|necessary|essential|required|påkrev)/iu;
const NECESSARY =
  /(?:krev|kreve|krever|needs?|require)\p{L}* (?:ikke|ikkje|no|not) (?:\p{L}+ )?(?:samtykke|consent)|(?:ikke|ikkje|not|no) (?:need|require|krev|behov)\p{L}* (?:\p{L}+ )?(?:samtykke|consent)|(?:strengt|strictly) (?:nødvendig|naudsynt|necessary)|(?:is|are) necessary (?:for|to)|there are no others|nødvendig for|naudsynt for/iu;

/** Purposes that the service cannot do without: logging in, the basket, safety, the language chosen. */
const ESSENTIAL =
  /husker|hugsar|(?<!\p{L})(?:huske|hugse|hugsa)(?!\p{L})|logg|login|log in|sesjon|session|økt|innlogg|autentiser|authenticat|handlekurv|handlekorg|basket|cart|booking|bestilling|sikkerhet|tryggleik|secur|fraud|svindel|språk|language|misbruk|abuse|remember|husker|huske|hugsar|hugse/iu;

/** What the text says of cookies, statement by statement. */
export const cookies = defineFacts<CookieStatement>('cookies', (reading) => {
  const said = reading.eachUnit(uses);
  const found = said.length > 0 ? said : reading.eachUnit(underHeading);
  return found.some(({ value }) => value === 'used') ? [...found, ...reading.eachUnit(details)] : found;
});

/** Sentences that say that cookies are used, or not. */
function uses(unit: Reading): readonly Fact<CookieStatement>[] {
  const found: Fact<CookieStatement>[] = [];
  const seen = new Set<string>();
  for (const hit of unit.hits(COOKIE)) {
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (COOKIELESS.test(hit.block.text.slice(hit.start, hit.end + 6)) || seen.has(key)) continue;
    const state = useOf(hit, sentence);
    if (state === undefined) continue;
    seen.add(key);
    found.push(fact(state, sentence));
  }
  return found;
}

/** What is said of the cookies that are used. */
const details = (unit: Reading): readonly Fact<CookieStatement>[] =>
  context(unit).flatMap((sentence) => (isUnused(sentence, unit) ? [] : statementsOf(sentence)));

/** Only the heading has the word: what stands under it speaks of them, unless it answers no. */
function underHeading(reading: Reading): readonly Fact<CookieStatement>[] {
  return reading.sections.flatMap(({ heading, blocks }): Fact<CookieStatement>[] => {
    const [first] = blocks.filter((block) => block !== heading);
    if (!heading || !first || !has(heading, COOKIE) || COOKIELESS.test(heading.text)) return [];
    return [
      fact(
        /^(?:nei|no|ingen|inga|none)(?!\p{L})/iu.test(first.text) ? ('none' as const) : ('used' as const),
        sentencesOf(first)[0]!,
      ),
    ];
  });
}

function useOf(hit: Hit, sentence: Sentence): 'used' | 'none' | undefined {
  const { block } = hit;
  const text = textOf(sentence);
  if (block.kind === 'heading' || block.kind === 'label') return undefined;
  const denied =
    hitsIn(block, COOKIE, sentence.index).every((word) => isNegated(word)) &&
    !/(?:for å|to) /iu.test(text.slice(0, hit.start - sentence.start));
  if (
    denied &&
    !BUT_ONE.test(text) &&
    !/(?:før|until|before|unless|med mindre|uten|utan|without|kun|bare|nødvendige|necessary)/iu.test(text)
  )
    return 'none';
  return DEFINITION.test(text) && !/(?:vi|we|nettstedet|website|site) /iu.test(text.slice(0, 30)) ? undefined : 'used';
}

/** Sentences that speak of cookies, or stand in the section or block that does. */
function context(reading: Reading): readonly Sentence[] {
  return reading.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'code') return [];
    const about =
      topicsOf(block).includes('cookies') ||
      has(block, COOKIE) ||
      [block.leadIn, block.rowHead, block.columnHead, block.label, block.rowHead?.columnHead].some(
        (head) => head !== undefined && has(head, COOKIE),
      );
    return about ? sentencesOf(block) : [];
  });
}

/** A table row that says «ikke i bruk» of what it names. */
function isUnused({ block }: Sentence, { blocks }: Reading): boolean {
  if (block.kind !== 'cell') return false;
  const head = block.rowHead ?? block;
  const at = head.index - blocks[0]!.index;
  return blocks
    .slice(at, at + 8)
    .some(
      (cell) =>
        (cell === head || cell.rowHead === head) &&
        /^(?:ikke|ikkje|not) (?:i |in )?(?:bruk|use|aktiv|active)/iu.test(cell.text),
    );
}

function statementsOf(sentence: Sentence): readonly Fact<CookieStatement>[] {
  const { block, index } = sentence;
  const text = textOf(sentence);
  const found: Fact<CookieStatement>[] = [];
  const aims = hitsIn(block, AIM, index);
  if (aims.length > 0 && !DEFINITION.test(text)) found.push(fact('purpose', sentence));
  if (hitsIn(block, OPTIONAL_AIM, index).some((hit) => !isNegated(hit))) found.push(fact('optional', sentence));
  if (NECESSARY_ONLY.test(text)) found.push(fact('only-necessary', sentence));
  else if (NECESSARY.test(text)) found.push(fact('necessary', sentence));
  if (aims.length > 0 && ESSENTIAL.test(text)) found.push(fact('essential', sentence));
  const choices = hitsIn(block, CHOICE, index).filter((hit) => !isOurChoice(hit));
  if (choices.length > 0 || (block.columnHead !== undefined && has(block.columnHead, CHOICE)))
    found.push(fact(choiceOf(sentence), sentence));
  return found;
}

/** “reads the ID to choose ads”, «for å velge annonser»: what is chosen for the reader is no choice of theirs. */
const isOurChoice = ({ block, start, end }: Hit): boolean =>
  /^(?:choos|vel|choice)/iu.test(block.text.slice(start, end)) &&
  /^\s(?:ut )?(?:(?:the|which|what|hvilke|hva|kva|kva for|hvilket|right|most|relevant|våre|our|de|dei|mest|relevante) ){0,3}(?:ads?|adverts?|advertis\p{L}*|content|annons\p{L}*|reklame\p{L}*|innhold\p{L}*|innhald\p{L}*|tilbud\p{L}*|tilbod\p{L}*|offers)(?!\p{L})/iu.test(
    block.text.slice(end, end + 60),
  );

function choiceOf(sentence: Sentence): 'choice' | 'browser' | 'implied' {
  const text = textOf(sentence);
  if (IMPLIED.test(text)) return 'implied';
  if (CONSEQUENCE.test(text) && !/option|banner|samtykkepanel|consent panel/iu.test(text)) return 'browser';
  return says(sentence, BROWSER) && !STRONG_CHOICE.test(text) ? 'browser' : 'choice';
}
