/** Who gets the data: named or by kind, or nobody; weak where the text says only «tredjeparter» or “partners”. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import {
  has,
  hitsIn,
  says,
  sentenceAt,
  sentenceOf,
  sentencesOf,
  textOf,
  type Hit,
  type Sentence,
} from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsIn, topicsOf } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';
import { DATA_KIND } from './dataKinds.js';
import { GETS, HANDLES, othersGet, speaksOfData } from './recipientSubjects.js';
import { BARE_RECIPIENT, RECIPIENT, SHARE, USE } from './recipientWords.js';
import { vendorsNamed, type VendorMention } from './vendors.js';

/** How the text speaks of recipients: a known service, a kind or name, nobody, or only «tredjeparter». */
export type RecipientKind = 'vendor' | 'kind' | 'none' | 'bare';

/** Statements on recipients, the plainest first. */
export const recipients = defineFacts<RecipientKind>('recipients', (reading) => {
  const found = [...reading.eachUnit(listed), ...reading.eachUnit(told), ...reading.eachUnit(vendors)];
  return found.sort((a, b) => b.rank - a.rank).map(({ item }) => item);
});

interface Ranked {
  readonly item: Fact<RecipientKind>;
  readonly rank: number;
}

const ranked = (item: Ranked['item']): Ranked => ({ item, rank: rankOf(item) });

function rankOf({ block, start, strength, value }: Fact<RecipientKind>): number {
  const topics = topicsOf(block);
  const place = topics.includes('recipients') ? 4 : topics.includes('transfer') ? 1 : 0;
  return (
    (strength === 'full' ? 10 : 0) +
    place +
    (value === 'none' ? -2 : 0) +
    (start === 0 && block.kind === 'item' ? 1 : 0)
  );
}

const PRONOUN = cue('data-pronoun', {
  nb: [
    '(de|dem|det|den|disse|dette|noe|alt|listen|medlemslisten|deltakerliste*|*oversikt*|bestilling*|betaling*|faktura*|krav|kravet|e-post*|nyhetsbrev*|navn*|*register|*registeret|*system|*systemet|nettsiden|nettstedet|databasen)',
  ],
  nn: [
    '(dei|det|den|desse|dette|noko|alt|lista|medlemslista|bestilling*|betaling*|faktura*|krav|kravet|e-post*|nyheitsbrev*|namn*|*register|*registeret|*systemet|nettsida|nettstaden|databasen)',
  ],
  en: [
    '(it|them|this|these|that|list|order|orders|payment*|invoice*|claim|newsletter*|content|register|system|website|site|database)',
  ],
});

const CONSENT_ONLY =
  /(?:uten|utan|without|unless|med mindre|medmindre|bare med|berre med|only with|except with|hvis du ikke|dersom du ikkje|if you (?:do|have) not)\s+(?:\p{L}+\s+){0,6}?(?:samtykk\p{L}*|consent\p{L}*|tillatelse|løyve|permission|godkjenn\p{L}*|agree\p{L}*|approval|authori[sz]ation)/iu;
const EXCEPTION =
  /(?<!\p{L})(?:unntatt|unnateke|unntak|bortsett|med mindre|utover|utenom|utanom|annet enn|anna enn|andre enn|except|unless|other than|apart from|save|beyond|only|kun|bare|berre)(?!\p{L})/iu;
const YOUR_RIGHT =
  /rett til|retten til|right to|maskinlesbar|machine-readable|portab|(?:til|med|to|with) (?:oss|us)(?!\p{L})|få utlevert|(?:provided?|gives?|given|sends?|gitt|gi|gir|gje|gjev|sender)\s+(?:us|oss)(?!\p{L})|(?:sharing|share|del|dele) (?:buttons?|artik|article|knowledge|kunnskap|this page)/iu;
/** «… ikke ansvarlig for», “without disclosing”: a denial of something else than sharing. */
const NO_PROMISE =
  /ikke ansvarlig|ikkje ansvarleg|unauthori|uautoris|not responsible|without disclosing|uten å (?:dele|oppgi)|utan å (?:dele|oppgje)|previously disclosed|do not require/iu;
const SITES =
  /(?:lenke|lenker|lenkjer|links?) (?:til|to)|personvernerklæring(?:en|a)? (?:til|deres)|their (?:own )?privacy polic|(?:er|are) ikke? ansvarlig|not responsible/iu;

/** A sentence that data go to somebody, or that they do not. */
function told(unit: Reading): readonly Ranked[] {
  const found: Ranked[] = [];
  const seen = new Set<string>();
  for (const hit of unit.hits(SHARE, RECIPIENT, GETS, HANDLES, NOBODY_ELSE)) {
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (seen.has(key) || hit.block.kind === 'heading') continue;
    seen.add(key);
    const kind = kindOf(sentence);
    if (kind) found.push(ranked(fact(kind, sentence, kind === 'bare' ? 'weak' : 'full')));
  }
  return found;
}

function kindOf(sentence: Sentence): RecipientKind | undefined {
  const { block, index } = sentence;
  const text = textOf(sentence);
  const topics = topicsOf(block);
  if (topics.includes('rights') || topics.includes('complaint')) return undefined;
  if (saysNobody(sentence)) return 'none';
  if (YOUR_RIGHT.test(text)) return undefined;
  const shares = hitsIn(block, SHARE, index).filter((hit) => !byReader(hit) && !intoUs(hit) && !toReader(hit));
  const about =
    topics.includes('recipients') ||
    topics.includes('transfer') ||
    says(sentence, [DATA, DATA_KIND, PRONOUN]) ||
    speaksOfData(sentence) ||
    ELIDED.test(text);
  const kinds = hitsIn(block, RECIPIENT, index).filter(isGoal);
  if (othersGet(sentence, kinds)) return 'kind';
  if (shares.length === 0)
    return uses(sentence, kinds) || isAmong(sentence, kinds) || isAnswer(sentence, kinds) ? 'kind' : undefined;
  if (!about) return undefined;
  const denied = shares.filter(isNegated);
  const onlyAccess = denied.every(({ start, end }) => ACCESS.test(block.text.slice(start, end)));
  if (denied.length === shares.length && onlyAccess && !says(sentence, BARE_RECIPIENT)) return undefined;
  if (denied.length > 0) return denialOf(sentence, kinds, shares.length > denied.length);
  if (kinds.some((kind) => !isNegated(kind)) || isNamed(sentence, shares)) return 'kind';
  if (SITES.test(text) || GUARDED.test(text)) return undefined;
  return hitsIn(block, BARE_RECIPIENT, index).some((bare) => isBareGoal(bare, shares)) ? 'bare' : undefined;
}

/** «Ingen utenfor klinikken ser …», “your data stay with us and go to no one else”. */
const NOBODY_ELSE = cue('nobody-else-gets', {
  nb: [
    '(ingen) (utenfor|andre|utenforstående|uvedkommende|eksterne) ..6 (ser|se|får|tilgang|innsyn|lese|leser)',
    '(ingenting|intet) ..2 (gis|sendes|går) (videre|ut)',
    '(ingenting|intet) ..2 (deles|utleveres)',
    '(blir|forblir) [kun|bare|værende] (hos oss|internt|i foreningen|i klubben|i virksomheten|i bedriften|i huset)',
  ],
  nn: [
    '(ingen) (utanfor|andre|utanforståande|uvedkomande|eksterne) ..6 (ser|sjå|får|tilgang|innsyn|lese|les)',
    '(ingenting|inkje) (blir|vert) ..1 (gjeve|delt|sendt|utlevert|gitt) [vidare|ut]',
    '(blir|vert) [berre|verande] (hos oss|internt|i laget|i foreininga|i verksemda|i huset)',
  ],
  en: [
    '(nothing|none) ..3 (is|are|gets) (passed|handed|given) (on|out|over)',
    '(nothing|none) ..3 (is|are|gets) (shared|disclosed|forwarded)',
    '(nobody|no one|no-one) (outside|else|other|but|except) ..7 (see|sees|gets|get|has access|have access|receives|access|read|reads)',
    '(stay|stays|remain|remains) (with|between|among|within|inside) (us|our|the (company|club|association|practice|clinic|firm|school|parish|business|shop|team|board|family))',
    '(goes|go|given|passed|shown|sent|shared|disclosed) (to|with) (nobody|no one|no-one) [else]',
  ],
});

/** Nobody else gets the data, and nobody is excepted. */
const saysNobody = (sentence: Sentence): boolean =>
  says(sentence, NOBODY_ELSE) &&
  (speaksOfData(sentence) || OF_ALL.test(textOf(sentence))) &&
  !EXCEPTION.test(textOf(sentence).replace(BUT_US, '')) &&
  !FOR_A_TIME.test(textOf(sentence)) &&
  !CONSENT_ONLY.test(textOf(sentence));

/** “Nothing is passed on”, “what you write”: all that there is. */
const OF_ALL = /^(?:nothing|none|ingenting|intet|inkje)(?!\p{L})|(?<!\p{L})(?:what you|det du|det de)(?!\p{L})/iu;
/** “Nobody but us” excepts nobody else. */
const BUT_US =
  /(?:but|except|than|apart from|other than|enn|unntatt|unnateke|bortsett fr[aå]|utenom|utanom) (?:us|me|ourselves|oss|meg)(?!\p{L})/iu;

/** “Your data stay with us until …” tells how long, not who. */
const FOR_A_TIME =
  /(?<!\p{L})(?:until|till|as long|så lenge|inntil|til (?:du|dere|de|vi|me|kontoen|saken|saka|det|kunde\p{L}*|medlem\p{L}*)|(?:for|i) (?:\d+|\p{L}+) (?:years?|months?|weeks?|days?|år|måned\p{L}*|månad\p{L}*|uker|veker|dager|dagar))(?!\p{L})/iu;

/** “We don't share with anyone”: what is not shared need not be said. */
const ELIDED =
  /^(?:we|i|vi|me|jeg|eg) (?:(?:do not|don't|don’t|never|will not|won't|will never) (?:share|disclose)|deler (?:ikke|ikkje|aldri)) (?:with|med|to)(?!\p{L})/iu;

/** «Vi deler ikke …»: nobody, or nobody but those who are named; without consent it says nothing of who gets them. */
function denialOf(sentence: Sentence, kinds: readonly Hit[], alsoShares: boolean): RecipientKind | undefined {
  const text = textOf(sentence);
  if ((CONSENT_ONLY.test(text) && kinds.length === 0) || NO_PROMISE.test(text)) return undefined;
  const bare = hitsIn(sentence.block, BARE_RECIPIENT, sentence.index);
  if (kinds.length > 0 && (EXCEPTION.test(text) || alsoShares)) return 'kind';
  if (
    kinds.length > 0 &&
    bare.length === 0 &&
    !/konsern|group|(?<!\p{L})(?:ingen|nobody|no one|any(?:one|body)|noen|nokon)(?!\p{L})/iu.test(text)
  )
    return undefined;
  return 'none';
}

/** To keep others out is no sharing with them. */
const GUARDED =
  /uvedkom|uautoris|unauthori[sz]ed|(?:beskytt|vern|hindr|protect|prevent)\p{L}* [^.]{0,80}(?:mot|against|from)(?!\p{L})/iu;

/** “with partners”, «til tredjeparter»; or third parties who themselves get something. */
function isBareGoal(bare: Hit, shares: readonly Hit[]): boolean {
  const { block, start, end } = bare;
  const before = block.text.slice(Math.max(0, start - 60), start);
  if (!isGoal(bare)) return false;
  if (
    /(?<!\p{L})(?:med|til|hos|av|for|gjennom|via|with|to|by|among|between|through)\s+(?:[\p{L}-]+\s+){0,4}$/iu.test(
      before,
    )
  )
    return true;
  return (
    /tredje|partn|third|samarbeid/iu.test(block.text.slice(start, end)) &&
    shares.some(({ first }) => first >= bare.last)
  );
}

/** The reader shares: «du kan dele artikler», “you share with friends”. */
function byReader(hit: Hit): boolean {
  const before = hit.block.text.slice(Math.max(0, hit.start - 28), hit.start);
  return (
    /(?<!\p{L})(?:du|dykk|you|users|brukerne)\s+(?:(?:kan|vil|har|må|ikke|selv|sjølv|velger å|can|may|will|choose to|also|must|have)\s+){0,3}$/iu.test(
      before,
    ) && !/(?:om|gitt|about)\s+(?:du|you)\s*$/iu.test(before)
  );
}

/** “we may receive information” goes the other way. */
const intoUs = ({ block, start, end }: Hit): boolean =>
  /^(?:receive|obtain|see|get|have|har|får|mottar|mottek)/iu.test(block.text.slice(start, end)) &&
  /(?<!\p{L})(?:we|us|vi|me)\s+(?:\p{L}+\s+){0,2}$/iu.test(block.text.slice(Math.max(0, start - 30), start));

/** “to send you notifications”, «sende deg»: what is sent goes to the reader. */
const toReader = ({ block, start, end }: Hit): boolean =>
  (/^\s(?:deg|dykk|dere|you)(?!\p{L})/iu.test(block.text.slice(end, end + 6)) &&
    /^(?:tilgjengel|available|accessible)/iu.test(block.text.slice(start, end))) ||
  (/^(?:send|provide|give|show|make|sende|gi|gje|gir|sender|gjev)/iu.test(block.text.slice(start, end)) &&
    /^(?:\S+\s+)?(?:send|sends|sending|sende|sender|provide|give|gi|gir|gje|gjev)\s+(?:you|users|deg|dykk|dere)(?!\p{L})/iu.test(
      block.text.slice(start, end + 12),
    ));

/** To have access is what others are denied; that the controller itself has none says nothing of them. */
const ACCESS = /access|tilgang|innsyn|tilgjengel/iu;

/** The noun is where data go to, not where they come from, nor the controller itself. */
function isGoal({ block, start }: Hit): boolean {
  const before = block.text.slice(Math.max(0, start - 40), start);
  return (
    !/internet(?:t)?(?:\s+service)?\s*$/iu.test(before) &&
    !/(?<!\p{L})(?:fra|frå|from)\s+(?:(?:en|et|ei|vår|våre|din|our|your|the|a|an|andre|other|ulike)\s+){0,2}$/iu.test(
      before,
    )
  );
}

/** «Vi bruker databehandlere», “we integrate analytics tools”: to use one is to give it data, where data are spoken of. */
function uses(sentence: Sentence, kinds: readonly Hit[]): boolean {
  const { block, index } = sentence;
  const verbs = hitsIn(block, USE, index).filter((verb) => !isNegated(verb));
  const helpers = kinds.filter(
    (kind) =>
      isHelper(kind) && verbs.some((verb) => verb.first < kind.last && kind.first - verb.last <= 8) && !isNegated(kind),
  );
  if (helpers.length === 0) return false;
  return (
    has(block, DATA) || /databehandl|underleverand|processor|på (?:våre )?vegne|on our behalf/iu.test(textOf(sentence))
  );
}

/** Someone who works for the controller: a supplier, a tool, an agency. */
const isHelper = ({ block, start, end }: Hit): boolean =>
  /leverand|tilby[d]|databehand|provider|processor|vendor|supplier|contractor|third[- ]party|platform|plattform|verktøy|sky(?:tj|t)eneste|hosting|webhotell|byrå|agenc|analytics/iu.test(
    block.text.slice(start, end),
  );

/** “For example, web and marketing agencies”, under a heading on recipients. */
const isAmong = (sentence: Sentence, kinds: readonly Hit[]): boolean => {
  const { block } = sentence;
  const { heading } = block.section;
  if (heading === undefined || !topicsOf(block).includes('recipients')) return false;
  if (kinds.some((kind) => isHelper(kind) && !isNegated(kind))) return true;
  // what stands right under «Hvem får opplysningene?» is an answer, whoever it names first
  const answers = ASKS_WHO.test(heading.text) && block === heading.section.blocks.find((other) => other !== heading);
  return answers && sentence.index === 0 && kinds.some((kind) => !isNegated(kind)) && !SITES.test(textOf(sentence));
};

/** “Who sees it? Only our accountant.” in one paragraph. */
const isAnswer = ({ block, index }: Sentence, kinds: readonly Hit[]): boolean =>
  index > 0 &&
  kinds.some((kind) => !isNegated(kind)) &&
  /\?$/.test(textOf(sentenceAt(block, index - 1)).trim()) &&
  ASKS_WHO.test(textOf(sentenceAt(block, index - 1)));

const ASKS_WHO =
  /^(?:[\d.)\s]{0,8})(?:hvem|kven|who|does any(?:one|body) else|andre|mottaker|mottakar|recipient|addressee)(?!\p{L}*\s(?:er|are) (?:vi|we|ansvarl|responsib))/iu;

/** «… hos X», “shared with X”: a capital where no other word has one. */
function isNamed({ block, end }: Sentence, shares: readonly Hit[]): boolean {
  return shares.some(({ start: from, end: to }) => {
    // what X collects or uses does not go to X
    if (/^(?:collected|used|managed|operated|held|kept)(?!\p{L})/iu.test(block.text.slice(from, to))) return false;
    const behind = block.text.slice(from, Math.min(end, from + 120));
    const name =
      /(?<!\p{L})(?:til|med|hos|av|gjennom|via|to|with|by|at|through)\s+(?:the\s+|firmaet\s+|selskapet\s+)?(\p{Lu}[\p{L}&.-]+)/u.exec(
        behind,
      )?.[1];
    return name !== undefined && !NO_NAME.test(name);
  });
}

const NO_NAME =
  /^(?:EU|EØS|EEA|EUs|Norge|Noreg|USA|US|Article|Artikkel|GDPR|Datatilsynet|You|Du|IP|ID|Internet|Internett|HTTPS|SSL|TLS|CSV|PDF|JSON|Den|Det|The|European|Europa|Service|Services|Site|App|Application|Personal|Data|Your|Privacy|Terms|Website|Company)$/u;

const LIST_LEAD = cue('recipient-list', {
  nb: [
    '(følgende|disse|ulike) … (mottakere|leverandører|underleverandører|databehandlere|tredjeparter|tredjepartstjenester|parter|tjenester|verktøy|systemer|aktører|samarbeidspartnere|selskaper)',
    '(behandles|delt|deles|utleveres|tilgang|håndteres) … (av|med|til|hos)',
    '(mottakere|databehandlere|underleverandører|leverandører|tredjeparter|tredjepartstjenester)',
  ],
  nn: [
    '(følgjande|desse|ulike) … (mottakarar|leverandørar|databehandlarar|tredjepartar|tenester|verktøy|system|aktørar)',
    '(delt|delte|utlevert|tilgang|handsama|behandla) … (av|med|til|hos)',
    '(mottakarar|databehandlarar|leverandørar|tredjepartar)',
  ],
  en: [
    '(following|these|various) … (recipients|providers|processors|suppliers|parties|third|services|vendors|tools|platforms|companies|entities|categories)',
    '(shared|disclosed|accessible|processed|share|disclose) … (with|to|by)',
    '(recipients|processors|sub-processors|subprocessors|service providers|third parties|third-party services|vendors)',
  ],
});

const COLUMN = cue('recipient-column', {
  nb: [
    '(mottaker*|leverandør*|databehandler*|underleverandør*|tredjepart*|samarbeidspartner*)',
    '(deles|utleveres|delt) (med|til)',
    '(hvem) …',
    'deler med',
    '(selskap|aktør)',
  ],
  nn: [
    '(mottakar*|leverandør*|databehandlar*|underleverandør*|tredjepart*)',
    '(delt|delast) med',
    'kven',
    '(selskap|aktør)',
  ],
  en: [
    '(recipient*|supplier*|processor*|sub-processor*|subprocessor*|vendor*|provider*|third part*)',
    '(shared|disclosed) (with|to)',
    'who',
    'company',
  ],
});

/** List items and table cells that stand under recipients. */
function listed(unit: Reading): readonly Ranked[] {
  return unit.blocks.flatMap((block): Ranked[] => {
    const strength =
      block.kind === 'cell'
        ? cellStrength(block)
        : block.kind === 'item' || block.kind === 'paragraph'
          ? itemStrength(block)
          : undefined;
    const [first] = strength ? sentencesOf(block) : [];
    return first && strength ? [ranked(fact(strength === 'full' ? 'kind' : 'bare', first, strength))] : [];
  });
}

const EMPTY = /^(?:[-–—\s.]*|n\/a|ingen|inga|none|no one|nei|no|ja|yes)$/iu;

function cellStrength(block: Block): 'full' | 'weak' | undefined {
  const { columnHead, rowHead, text } = block;
  const head =
    columnHead && has(columnHead, COLUMN)
      ? columnHead
      : rowHead && has(rowHead, COLUMN) && rowHead.text.length < 40
        ? rowHead
        : undefined;
  if (!head || EMPTY.test(text) || topicsOf(block).includes('rights')) return undefined;
  return strengthOf(block);
}

function itemStrength(block: Block): 'full' | 'weak' | undefined {
  const { leadIn, label, text } = block;
  const topics = topicsOf(block);
  if (topics.includes('rights') || topics.includes('complaint') || text.length > 300) return undefined;
  const field =
    /^(?:mottaker\p{L}*|mottakar\p{L}*|recipients?|addressees?|deles med|databehandler\p{L}*|databehandlar\p{L}*|processors?)\s*[:–-]\s*\S/iu.test(
      text,
    );
  if (field) return strengthOf(block);
  if (block.kind === 'paragraph') return undefined;
  const lead = leadIn ?? label;
  if (lead && lead.kind !== 'heading' && leads(lead))
    return /(?:med|til|hos|av|with|to|by)[\s:]*$/iu.test(lead.text) || has(block, RECIPIENT)
      ? strengthOf(block)
      : named(block);
  const heading = block.section.heading;
  const about = heading !== undefined && topicsIn(heading).includes('recipients');
  if (!about) return undefined;
  return hitsIn(block, RECIPIENT).some((hit) => isGoal(hit) && !isNegated(hit)) ||
    (named(block) && !has(block, RECIPIENT))
    ? strengthOf(block)
    : undefined;
}

/** A lead-in that says that data go to those who follow, and does not deny it. */
function leads(lead: Block): boolean {
  const sentence = sentencesOf(lead).at(-1)!;
  const shares = hitsIn(lead, [SHARE, LIST_LEAD], sentence.index).filter((hit) => !byReader(hit) && !intoUs(hit));
  if (shares.length === 0 || YOUR_RIGHT.test(textOf(sentence))) return false;
  return shares.some((hit) => !isNegated(hit)) || EXCEPTION.test(textOf(sentence));
}

const named = (block: Block): 'full' | undefined =>
  /^\p{Lu}[\p{L}&.]+(?:\s\p{Lu}\p{L}*)*\s*(?:$|[(–:,-])/u.test(block.text) && block.text.length < 160
    ? 'full'
    : undefined;

/** Weak where the words are only «tredjeparter». */
function strengthOf(block: Block): 'full' | 'weak' | undefined {
  const kinds = hitsIn(block, RECIPIENT);
  if (kinds.some(isGoal)) return 'full';
  if (kinds.length > 0) return undefined;
  return /^(?:(?:våre|our|andre|other|utvalgte|selected|betrodde|trusted|ulike|eksterne|external|and|og|eller|or)\s+)*(?:tredjepart|third part|partn[ea]r|samarbeidspart|andre|others)\p{L}*[\s.,:;]*$/iu.test(
    block.text,
  )
    ? 'weak'
    : 'full';
}

/** Known services that the text says are used, where it speaks of data or of services used. */
function vendors(unit: Reading): readonly Ranked[] {
  return vendorsNamed(unit).flatMap((mention) =>
    isUsed(mention) ? [ranked(fact('vendor', sentenceOf(mention.hit)))] : [],
  );
}

const READS_ELSEWHERE = cue('reads-elsewhere', {
  nb: [
    '(følg|følge) oss',
    'les mer',
    'last ned',
    'dele … på',
    'del … på',
    'lenke* til',
    'gruppe på',
    'side på',
    'åpne',
  ],
  nn: ['(følg|følgje) oss', 'les meir', 'last ned', 'dele … på', 'del … på', 'lenkj* til'],
  en: ['follow us', 'read more', 'download', 'share … on', 'like us', 'link* to', 'find us'],
});

/** Where readers report a fault or write to the author: “open an issue on GitHub”. */
const WRITTEN_TO = cue('written-to', {
  nb: ['(meld|rapporter|opprett|skriv) … (sak|feil|innlegg|diskusjon) … på'],
  nn: ['(meld|rapporter|opprett|skriv) … (sak|feil|innlegg|diskusjon) … på'],
  en: ['(post|open|raise|report|file|start) … (issue|discussion|bug|ticket|comment) … (on|at|in)'],
});

/** A named service gets data where it is used; a delivery service or social network also delivers goods and shows pages. */
export function isUsed({ vendor, hit }: VendorMention): boolean {
  const { block } = hit;
  if (vendor.role === 'none' || isNegated(hit)) return false;
  const sentence = sentenceOf(hit);
  const topics = topicsOf(block);
  if (topics.includes('rights') || topics.includes('complaint') || says(sentence, WRITTEN_TO)) return false;
  const among = topics.includes('recipients') || topics.includes('transfer') || topics.includes('cookies');
  const data = says(sentence, [DATA, DATA_KIND]);
  if (vendor.role === 'social' || vendor.role === 'delivery')
    return !says(sentence, READS_ELSEWHERE) && (among || (data && says(sentence, [SHARE, USE])));
  return (
    among ||
    data ||
    says(sentence, [USE, SHARE]) ||
    block.kind === 'item' ||
    block.kind === 'cell' ||
    /(?<!\p{L})(?:by|with|through|via|using|hos|gjennom|av|med|til|to)\s$/iu.test(block.text.slice(0, hit.start))
  );
}
