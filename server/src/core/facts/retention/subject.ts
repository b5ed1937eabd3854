/** For whom or what a period is given: from the sentence, the row, the item, the label and the headings. */
import type { Block } from '../../document/block.js';
import { sectionsOf } from '../../document/policyDocument.js';
import { cue } from '../../marking/cue.js';
import { has, hitsIn, sentenceAt, textOf } from '../../reading/hit.js';
import { perBlock } from '../../reading/perBlock.js';
import { ACT_WORDS } from './acts.js';
import { KINDS, keyOf } from './kinds.js';
import type { Subject } from './statement.js';
import { DATA, DELETE, KEEP, NEED, OTHER, RETENTION_HEAD, USE } from './vocabulary.js';

/** Where the time words of a statement stand: offsets that say nothing of its subject. */
export interface TimeWords {
  readonly start: number;
  readonly end: number;
}

const PURPOSE = cue('subject-purpose', {
  nb: ['for å', 'for at', 'fordi', 'av hensyn til', 'slik at', 'med formål', 'til bruk', 'i tilfelle'],
  nn: ['for å', 'for at', 'fordi', 'av omsyn til', 'slik at', 'i tilfelle'],
  en: [
    'in order to',
    'to (handle|manage|comply|be|document|ensure|protect|fulfil|meet|help|follow|defend|respond)',
    'because',
    'for the purpose*',
    'so that',
    'due to',
    'in case',
  ],
});

const EVERYTHING = cue('everything', {
  nb: ['(alle|all|ingen|samtlige|aldri|uansett|enhver)', 'ikke', 'er det lengste'],
  nn: ['(alle|all|ingen|aldri|uansett|kvar)', 'ikkje', 'er det lengste'],
  en: ['(all|any|no|never|none|every|everything|nothing|not)', 'in no (case|event)'],
});

const THESE =
  /^\s*(?:de|dei|disse|desse|dette|den|slike|they|these|it|this|such|opplysningene|opplysningane|dataene|informasjonen|the (?:data|information))(?!\p{L})/iu;
const ALL_KINDS = KINDS.map(([, words]) => words);
const GENERAL_WORDS = new Set(
  (
    'vi oss vår vårt våre du deg din ditt dine dere deres som er blir vil kan skal må har og eller i på av til fra for om med ved etter så at det den de disse dette slike alle all ingen bare kun også men når mens under over inntil minst maksimalt senest automatisk normalt vanligvis personopplysninger opplysninger opplysningene informasjon informasjonen data dataene personopplysningene år måneder ' +
    'me dykk dykkar dei desse dette slike vert blei ein eit ei kvar opplysningar opplysningane personopplysningar informasjonen frå om berre ikkje ikke aldri a an the of to in on for from with and or by is are be been will we our us you your it they their this that these those all any no not never only also data information personal such as at which then than after until least most about normally usually automatically period periods tid tiden tida periode perioden ' +
    'en et ei lenge lang lenger opp ut inn her der hos se kapittel punkt mer enn minimum samt dersom hvis if when en noen andre other dag dager måned years year months month days day week weeks uke uker siden før går gått ny nye dem det hos veke veker månad månader dagar når då etterpå vare bort vekk ut over tek teke hver hvert kvar kvart each every held'
  ).split(' '),
);

/** The subject of the statement in a sentence of `block`; `time` is what says how long. */
export function subjectOf(block: Block, sentence: number, time: readonly TimeWords[], row: readonly Block[]): Subject {
  const own = wordsOf(block, sentence, time);
  const head = row[0] && row[0] !== block ? wholeOf(row[0]) : undefined;
  const before =
    own.keys.length === 0 && sentence > 0 && THESE.test(textOf(sentenceAt(block, sentence)))
      ? wordsOf(block, sentence - 1, [])
      : undefined;
  const keys = [...new Set([...(head?.keys ?? []), ...own.keys, ...(before?.keys ?? [])])].sort();
  const words = [...new Set([...(head?.words ?? []), ...own.words, ...(before ? before.words : [])])];
  const context = contextKeys(block);
  const general =
    keys.length === 0 && (has(block, DATA, sentence) || head === undefined) && has(block, EVERYTHING, sentence);
  return { text: nameOf(block, sentence, time, row), keys, words, context, general };
}

interface Words {
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

/** Kinds and further content words of a sentence, purpose and time left out. */
function wordsOf(block: Block, sentence: number, time: readonly TimeWords[]): Words {
  const read = perBlock(block, wordsRead);
  const key = `${sentence} ${time.map(({ start, end }) => `${start}-${end}`).join()}`;
  const known = read.get(key) ?? readWords(block, sentence, time);
  read.set(key, known);
  return known;
}

/** What was read of a block's sentences: it says the same while the block stays the same. */
const wordsRead = (): Map<string, Words> => new Map();

function readWords(block: Block, sentence: number, time: readonly TimeWords[]): Words {
  const { starts } = block.marks.tokens;
  const purpose = hitsIn(block, PURPOSE, sentence)[0]?.first ?? Infinity;
  const firstTime = time[0]?.start ?? Infinity;
  const isOut = (start: number, token: number): boolean =>
    time.some((words) => start >= words.start && start < words.end) || (token >= purpose && start > firstTime);
  const kinds = hitsIn(block, ALL_KINDS, sentence).filter(({ start, first }) => !isOut(start, first));
  const taken = new Set<number>();
  for (const hit of [...kinds, ...hitsIn(block, [KEEP, DELETE, USE, DATA, OTHER, NEED], sentence)])
    for (let at = hit.first; at < hit.last; at++)
      if (hit.last - hit.first < 3 || at === hit.first || at === hit.last - 1) taken.add(at);
  const words: string[] = [];
  for (const [at, word] of block.marks.tokens.words.entries()) {
    if (block.marks.tokens.sentences[at] !== sentence || taken.has(at) || isOut(starts[at]!, at)) continue;
    if (word.length > 2 && !GENERAL_WORDS.has(word) && !/^\d/.test(word)) words.push(stemOf(word));
  }
  for (const { first, last } of kinds)
    if (last === first + 1) words.push(...modifierOf(block.marks.tokens.words[first]!));
  return { keys: narrowed(new Set(kinds.map((hit) => keyOf(hit.cue)!))), words };
}

/** A kind with the wider kinds that its words name as well. */
export const WIDER: Readonly<Record<string, readonly string[]>> = {
  cctv: ['recording', 'images'],
  newsletter: ['marketing', 'contact', 'support'],
  recruitment: ['employee'],
  'due-diligence': ['customer', 'identity'],
  payroll: ['accounting', 'employee'],
  chat: ['support', 'logs'],
  analytics: ['visitor'],
};

const narrowed = (keys: ReadonlySet<string>): readonly string[] =>
  [...keys].filter((key) => ![...keys].some((narrow) => WIDER[narrow]?.includes(key)));

/** The kinds and words that a heading names. */
export const subjectOfHead = (heading: Block): Words => wholeOf(heading);

const wholeOf = (block: Block): Words => perBlock(block, readWhole);

function readWhole(block: Block): Words {
  const sentences = block.marks.tokens.sentenceSpans.length / 2;
  const all = Array.from({ length: sentences }, (_, index) => wordsOf(block, index, []));
  return { keys: [...new Set(all.flatMap(({ keys }) => keys))], words: all.flatMap(({ words }) => words) };
}

/** What a compound says beside its kind: the «server» of «serverlogger», the «nettverk» of «elevnettverk». */
function modifierOf(word: string): readonly string[] {
  if (word.startsWith('chat')) return [];
  const tail =
    /^(?:elev|student|medlems|kunde|bruker|brukar|pasient|søknads|ansatt|tilsett|giver|givar)(\p{L}{4,})$/u.exec(
      word,
    )?.[1];
  if (tail !== undefined && !NEUTRAL_TAIL.test(tail)) return [stemOf(tail)];
  const at = /^(.{3,}?)(?:logg|faktur|opptak|konto|søknad|kontrakt|avtale|journal|bilde|foto|log(?:s|ger)?$)/u.exec(
    word,
  )?.[1];
  return at === undefined || /^(?:kunde|bruker|brukar)$/.test(at) ? [] : [stemOf(at)];
}

/** What is added to a kind without narrowing it. */
const NEUTRAL_TAIL =
  /^(?:opplysning|informasjon|data|register|registr|arkiv|profil|konto|forhold|skap|ene|ane|enes|anes|system|logg|journal|avtale|kontrakt|bilde)/u;

/** A word without the endings of its forms; rough, and the same for both of two places. */
export const stemOf = (word: string): string =>
  word.replace(/(?:enes|anes|ene|ane|ens|ets|ers|ing|er|ar|en|et|es|ed|s|a|e)$/u, '').slice(0, 12);

/** Kinds that govern the block from above, the nearest first; heads that only speak of keeping are passed over. */
function contextKeys(block: Block): readonly string[] {
  const headings = [...sectionsOf(block)].map(({ heading }) => heading);
  for (const head of [
    block.label,
    block.leadIn,
    ...headings.slice(0, -1),
    headings.length === 1 ? headings[0] : undefined,
  ]) {
    if (!head || head === block) continue;
    const keys = wholeOf(head).keys;
    if (keys.length > 0) return [...keys].sort();
  }
  return [];
}

const LONGEST_NAME = 80;

/** The subject as the text names it: row, lead of the item, words of a kind, else the heading. */
function nameOf(block: Block, sentence: number, time: readonly TimeWords[], row: readonly Block[]): string {
  if (row[0] && row[0] !== block) return short(row[0].text);
  const { start } = sentenceAt(block, sentence);
  const firstTime = Math.min(time[0]?.start ?? Infinity, block.text.length);
  const lead =
    /^(.{2,80}?)\s?[:–—]\s/u.exec(block.text.slice(start, firstTime + 1))?.[1] ??
    (block.kind === 'item' ? /^(.{2,80}?)\s-\s/u.exec(block.text.slice(start, firstTime))?.[1] : undefined);
  if (lead && !/^(?:in short|kort sagt|kort fortalt|merk|note)$/i.test(lead) && !has(block, RETENTION_HEAD, sentence))
    return short(lead);
  const purpose = hitsIn(block, PURPOSE, sentence)[0]?.start ?? Infinity;
  const acts = hitsIn(block, ACT_WORDS, sentence);
  const kind = hitsIn(block, ALL_KINDS, sentence).find(
    (hit) =>
      !acts.some(({ first, last }) => hit.first < last && hit.last > first) &&
      hit.start < Math.max(purpose, firstTime > purpose ? 0 : purpose) &&
      !time.some((words) => hit.start >= words.start && hit.start < words.end),
  );
  if (kind) return block.text.slice(kind.start, kind.end);
  const opening = block.kind === 'item' ? /^(.{2,80}?):\s/u.exec(block.text)?.[1] : undefined;
  if (opening) return short(opening);
  const title = sentence > 0 ? /^\p{Lu}[^.!?:]{2,40}(?=[.:])/u.exec(block.text)?.[0] : undefined;
  if (title && hitsIn(block, [KEEP, DELETE, USE, OTHER], 0).length === 0) return title;
  return dataPhrase(block, sentence, firstTime) ?? headingName(block) ?? wordsOfData(block, sentence) ?? '';
}

/** «opplysninger om kjøpere og selgere»: data with what it is about. */
function dataPhrase(block: Block, sentence: number, firstTime: number): string | undefined {
  for (const { start, end } of hitsIn(block, DATA, sentence)) {
    if (start > firstTime) return undefined;
    const about = /^\s(?:om|about|on|fra|frå|from|of)\s/i.exec(block.text.slice(end, end + 10));
    if (!about) continue;
    const verb = hitsIn(block, [KEEP, DELETE, USE], sentence).find((hit) => hit.start > end)?.start ?? firstTime;
    const words = block.text.slice(start, Math.min(verb, firstTime, end + LONGEST_NAME));
    const phrase = words
      .split(/[,:;(]/, 1)[0]!
      .replace(/\s(?:blir|vert|vil|er|will|are|is|may|kan|i|for|etter|after|bli|be)(?:\s.*)?$/is, '')
      .trim();
    if (phrase.length > end - start + about[0].length && !/\s(?:deg|you)$/i.test(phrase)) return phrase;
  }
  return undefined;
}

const wordsOfData = (block: Block, sentence: number): string | undefined => {
  const hit = hitsIn(block, DATA, sentence)[0];
  return hit && block.text.slice(hit.start, hit.end);
};

/** The nearest label, lead-in or heading that is not only about keeping. */
function headingName(block: Block): string | undefined {
  const heads = [block.label, ...[...sectionsOf(block)].map(({ heading }) => heading)];
  const own = heads.find(
    (head) => head && head !== block && !(has(head, RETENTION_HEAD) && wholeOf(head).keys.length === 0),
  );
  const name = own ?? heads.find((head) => head !== undefined);
  // the title of the policy names no kind of data
  if (name && name.kind === 'heading' && name.index === 0) return undefined;
  return (
    name &&
    short(
      name.text
        .trim()
        .replace(/:$/, '')
        .replace(/^(?:formål|føremål|purpose)\s?:\s?/i, ''),
    )
  );
}

const short = (text: string): string =>
  text.length <= LONGEST_NAME ? text.trim() : `${text.slice(0, LONGEST_NAME - 1).trim()}…`;
