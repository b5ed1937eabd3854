/** Ends without a figure: «så lenge du er kunde», «til saken er avsluttet», «så lenge det er nødvendig», «permanent». */
import type { Block } from '../../document/block.js';
import { has, hitsIn, type Hit } from '../../reading/hit.js';
import { readBlock } from '../../marking/marks.js';
import { isNegated } from '../../reading/polarity.js';
import { readDurations } from '../durations/readDurations.js';
import { KINDS } from './kinds.js';
import {
  BEYOND,
  CALENDAR,
  CONDITIONS,
  ENDLESS,
  LASTS,
  LAW_ASKS,
  MAY,
  NO_LONGER_THAN,
  STRICT_END,
  STRICT_NEED,
  TO_END,
  UNTIL,
  WHEN,
  WHILE,
} from './timeCues.js';
import { DATA, DELETE, END, KEEP, NEED, USE } from './vocabulary.js';

/** What a clause of time comes to. `earliest`: «kan slettes etter …», a first date and no end. */
export type CriterionKind = 'criterion' | 'need' | 'law' | 'endless' | 'earliest';

/** One clause of time: offsets in the block's text; `event` is the clause without its conjunction. */
export interface CriterionMark {
  readonly kind: CriterionKind;
  readonly start: number;
  readonly end: number;
  readonly event: string;
  readonly first: number;
  readonly last: number;
}

/** All cues whose hits open a clause of time. */
const TRIGGERS = [WHILE, UNTIL, WHEN, NO_LONGER_THAN] as const;

/** How far into a clause the word of need or of an end may stand. */
const NEED_REACH = 9;
const END_REACH = 12;

const DATA_WORDS = [DATA, ...KINDS.map(([, words]) => words)];

/** Which verbs a sentence has; without any (under a label, in a table), the place speaks for keeping. */
export interface Verbs {
  readonly keep: readonly Hit[];
  readonly remove: readonly Hit[];
  readonly use: readonly Hit[];
}

/** The verbs of keeping, deleting and using in a sentence. */
export const verbsIn = (block: Block, sentence: number): Verbs => ({
  keep: hitsIn(block, KEEP, sentence).filter(({ start, end }) => !SWITCHED.test(block.text.slice(start, end + 24))),
  remove: hitsIn(block, DELETE, sentence),
  use: hitsIn(block, USE, sentence),
});

/** “Stays off”, “remain signed in”: a state, and nothing that is kept. */
const SWITCHED =
  /^(?:stays?|remain\p{L}*|keep|keeps|kept) (?:you )?(?:switched |turned )?(?:off|in touch|signed|logged|tuned|informed|up to date)(?![\p{L}-])/iu;

/** Every phrase without which a sentence has no clause of time. */
const OPENING = [...TRIGGERS, CALENDAR, ENDLESS, BEYOND, LAW_ASKS] as const;

/** The sentences of a block that may hold a clause of time, or take one over from the sentence before. */
export function sentencesWithClause(block: Block): readonly number[] {
  const { sentences, sentenceSpans } = block.marks.tokens;
  const opened = hitsIn(block, OPENING).map(({ first }) => sentences[first]!);
  const following = hitsIn(block, LASTS).map(({ first }) => sentences[first]! + 1);
  const conditions = block.language === 'en' ? [] : hitsIn(block, DELETE).map(({ first }) => sentences[first]!);
  return [...opened, ...conditions, ...following.filter((sentence) => sentence < sentenceSpans.length / 2)];
}

/** The clauses of time in a sentence; `bare` where it stands under a head that speaks of keeping. */
export function criteriaIn(block: Block, sentence: number, verbs: Verbs, bare: boolean): readonly CriterionMark[] {
  const triggers = TRIGGERS.flatMap((kind) => hitsIn(block, kind, sentence)).sort(
    (a, b) => a.first - b.first || b.last - a.last,
  );
  const marks: CriterionMark[] = [];
  let reached = -1;
  for (const trigger of triggers) {
    if (trigger.first < reached || isCashTill(block, trigger)) continue;
    const last = clauseEnd(block, trigger, triggers, sentence);
    const kind = kindOf(block, trigger, last, verbs, bare);
    if (!kind) continue;
    reached = trigger.last;
    const { starts, ends } = block.marks.tokens;
    const eventStart = starts[trigger.last] ?? trigger.end;
    marks.push({
      kind,
      start: trigger.start,
      end: ends[last - 1]!,
      event: block.text.slice(eventStart, ends[last - 1]!),
      first: trigger.first,
      last,
    });
  }
  const condition = marks.some(({ kind }) => kind === 'criterion') ? [] : conditionIn(block, sentence, verbs);
  return [
    ...marks,
    ...condition,
    ...(marks.length + condition.length > 0 ? [] : calendarIn(block, sentence, verbs)),
    ...endlessIn(block, sentence, verbs, bare),
    ...lawIn(block, sentence, verbs, marks),
  ].sort((a, b) => a.first - b.first);
}

/** “Our booking and till system”: the till where one pays. */
const isCashTill = ({ marks }: Block, { first, last }: Hit): boolean =>
  marks.tokens.words[first] === 'till' &&
  /^(?:systems?|receipts?|rolls?|points?|software|staff|operators?|providers?|suppliers?|data|records?)$/.test(
    marks.tokens.words[last] ?? '',
  );

/** How far from its verb a date of the calendar may stand. */
const CALENDAR_REACH = 7;

/** «makuleres dagen etter», “cleared out every January”: when it goes, beside a verb of deleting. */
const calendarIn = (block: Block, sentence: number, { remove }: Verbs): CriterionMark[] =>
  hitsIn(block, CALENDAR, sentence)
    .filter((hit) => !isNegated(hit) && nearest(hit, remove) <= CALENDAR_REACH)
    .slice(0, 1)
    .map(({ start, end, first, last }) => ({ kind: 'criterion', start, end, event: '', first, last }));

/** Where a clause ends: a stop, a conjunction behind a comma, the next conjunction of time, or the sentence. */
function clauseEnd(block: Block, trigger: Hit, triggers: readonly Hit[], sentence: number): number {
  const { words, starts, ends, sentences } = block.marks.tokens;
  const following = triggers.find(
    ({ first, cue: kind }) =>
      first > trigger.last && (kind === WHILE.id || kind === UNTIL.id) && !/^(?:til|tiden|tida)$/.test(words[first]!),
  );
  let at = trigger.last;
  while (at < words.length && sentences[at] === sentence) {
    if (at > trigger.last) {
      if (following?.first === at) break;
      const gap = block.text.slice(ends[at - 1], starts[at]);
      if (/[;:]|[.!?]\s/.test(gap) || /[–—]/.test(gap)) break;
      if (/,/.test(gap) && BREAKS.has(words[at]!)) break;
      if (STOPS.has(words[at]!) || isAddedLength(block, at, gap)) break;
    }
    at++;
  }
  return Math.max(at, Math.min(trigger.last, words.length));
}

/** A length that is added to the event: «til kontoen slettes + 30 dager», “until then and 30 days”. */
const isAddedLength = (block: Block, at: number, gap: string): boolean =>
  (/[+,(]/.test(gap) || /^(?:og|and|plus|pluss|men|but)$/.test(block.marks.tokens.words[at - 1]!)) &&
  readBlock(block, readDurations).some(({ first }) => first === at);

const BREAKS = new Set([
  'men',
  'og',
  'but',
  'and',
  'then',
  'deretter',
  'med',
  'unless',
  'with',
  'whichever',
  'samt',
  'etter',
  'after',
  'før',
  'before',
  'minst',
  'maksimalt',
  'at',
  'likevel',
  'however',
  'hvis',
  'dersom',
  'if',
  'unntatt',
  'except',
  'inntil',
  'vi',
  'we',
  'blir',
  'vil',
  'slettes',
  'sletter',
  'slettar',
]);
const STOPS = new Set(['unless', 'whereupon', 'hvoretter', 'deretter', 'thereafter', 'plus', 'pluss']);

function kindOf(block: Block, trigger: Hit, last: number, verbs: Verbs, bare: boolean): CriterionKind | undefined {
  const need = within(block, NEED, trigger.first, Math.min(last, trigger.last + NEED_REACH));
  const end = within(block, END, trigger.last, Math.min(last, trigger.last + END_REACH));
  const kept = bare || verbs.keep.length > 0 || (verbs.use.length > 0 && hasData(block, trigger));
  if (trigger.cue === NO_LONGER_THAN.id) {
    const beyond = /^(?:utover|ut over|beyond)/i.test(block.text.slice(trigger.start, trigger.end));
    const needed = beyond ? within(block, STRICT_NEED, trigger.first, trigger.last + NEED_REACH) : need;
    return needed && (kept || verbs.remove.length > 0) ? 'need' : undefined;
  }
  if (trigger.cue === WHEN.id) return whenKind(block, trigger, last, { need, end }, verbs, bare);
  if (!kept && verbs.remove.length === 0) return undefined;
  if (trigger.cue === UNTIL.id && isLength(block, trigger.last)) return undefined;
  if (trigger.cue === UNTIL.id && isBareTo(block, trigger)) return bareToKind(block, trigger, last, need);
  if (need && (!end || need.first <= end.first)) return 'need';
  if (end)
    return trigger.cue !== WHILE.id || bare || isPlainWhile(block, trigger) || isKeptBefore(block, trigger, verbs)
      ? 'criterion'
      : undefined;
  return trigger.cue === WHILE.id && !isPlainWhile(block, trigger)
    ? undefined
    : last - trigger.last > 0
      ? 'criterion'
      : undefined;
}

/** «til kontoen slettes», but not «brukes til markedsføring». */
function bareToKind(block: Block, trigger: Hit, last: number, need: Hit | undefined): CriterionKind | undefined {
  const end = within(block, TO_END, trigger.last, Math.min(last, trigger.last + 8));
  if (!end || block.marks.tokens.words[trigger.last] === 'å') return undefined;
  return need && need.first < end.first + 2 ? 'need' : 'criterion';
}

/** How far before a weak conjunction («under», “during”) the verb of keeping may stand. */
const KEEP_REACH = 12;

/** Whether a plain verb of keeping stands shortly before: “during” bounds that, and not any other act. */
const isKeptBefore = (block: Block, trigger: Hit, { keep }: Verbs): boolean =>
  keep.some((hit) => isPlainKeep(block, hit) && hit.last <= trigger.first && trigger.first - hit.last < KEEP_REACH);

/** «lagre», «oppbevare», “keep”, not “hold” or “remain”. */
const isPlainKeep = (block: Block, { start, end }: Hit): boolean =>
  /^(?:lagr|oppbevar|bevar|behold|behald|retain|keep|kept|held$|stor(?:e|es|ed|ing)$|arkiv|tek|ta)/i.test(
    block.text.slice(start, end),
  );

/** «så lenge» and “as long as”, which always bound the time of a verb of keeping. */
const isPlainWhile = (block: Block, { first }: Hit): boolean =>
  /^(?:så|sålenge|as|so)$/.test(block.marks.tokens.words[first]!);
const isBareTo = (block: Block, { first, last }: Hit): boolean =>
  last === first + 1 && block.marks.tokens.words[first] === 'til';
const hasData = (block: Block, { first }: Hit): boolean => has(block, DATA_WORDS, block.marks.tokens.sentences[first]);

/** «inntil 3 år» is a length. */
const isLength = (block: Block, at: number): boolean =>
  readBlock(block, readDurations).some(({ first, last }) => first <= at + 1 && last > at);

/** The end of a period that is named elsewhere tells nothing by itself. */
const THAT_PERIOD =
  /^\s*(?:(?:denne|dette|den|the|this|that|our|each)\s)?(?:(?:retention|storage|angitte?|aktuelle?|relevante?|applicable)\s)?(?:lagrings|oppbevarings)?(?:periode|tid|frist|plikt|period|time limit|duty)(?:en|ens|a|s)?(?!\p{L})/iu;

/** «slettes når …»: only with a verb of deleting before or after it. */
function whenKind(
  block: Block,
  trigger: Hit,
  last: number,
  { need, end }: { readonly need: Hit | undefined; readonly end: Hit | undefined },
  { remove }: Verbs,
  bare: boolean,
): CriterionKind | undefined {
  // «Ved utmelding sletter vi …»: the verb stands behind the end that the sentence begins with
  const behind = (first: number): boolean => first >= last || (end !== undefined && first > end.first);
  if (!bare && !remove.some(({ first }) => first < trigger.first || behind(first))) return undefined;
  if (THAT_PERIOD.test(block.text.slice(trigger.end, trigger.end + 40))) return undefined;
  if (/:\s*$/.test(block.text) && within(block, CONDITIONS, trigger.last, last)) return 'criterion';
  const may = within(block, MAY, trigger.first - 6, trigger.first);
  const isCondition = /^(?:if|hvis|dersom|om|viss|on|at|ved|innen|innan|by|no)$/.test(
    block.marks.tokens.words[trigger.first]!,
  );
  if (end && (!need || end.first < need.first)) {
    if (isCondition && !within(block, STRICT_END, trigger.last, trigger.last + 5)) return undefined;
    return may ? 'earliest' : 'criterion';
  }
  return need && !isCondition ? 'need' : undefined;
}

const within = (block: Block, cues: Parameters<typeof hitsIn>[1], from: number, to: number): Hit | undefined =>
  hitsIn(block, cues).find(({ first }) => first >= from && first < to);

/** «permanent» beside a verb of keeping, «slettes aldri», «beholdes selv etter …». */
function endlessIn(block: Block, sentence: number, { keep, remove }: Verbs, bare: boolean): CriterionMark[] {
  const kept = bare || keep.length > 0;
  const marks: CriterionMark[] = [];
  for (const hit of hitsIn(block, ENDLESS, sentence)) {
    const words = block.text.slice(hit.start, hit.end);
    const never = /aldri|never|slettes ikke|ikkje sletta|sletter ikke|slettar ikkje|do not/i.test(words);
    const deletes = remove.some(({ first, last }) => first < hit.last + 2 && last > hit.first - 2);
    if (
      !never &&
      (!kept ||
        (deletes && keep.length === 0) ||
        (keep.length > 0 && nearest(hit, keep) > nearest(hit, remove)) ||
        isDenied(hit, words))
    )
      continue;
    if (/slettes ikke|ikkje sletta/i.test(words)) continue;
    marks.push({ kind: 'endless', start: hit.start, end: hit.end, event: '', first: hit.first, last: hit.last });
  }
  const verb = keep.find((hit) => isPlainKeep(block, hit));
  if (!verb || remove.length > 0) return marks;
  const beyond = hitsIn(block, BEYOND, sentence).find(
    ({ first, last, start, end }) =>
      first >= verb.last &&
      // «Vi lagrer også når du sjekker inn»: what is kept, not how long
      (!/ når$/iu.test(block.text.slice(start, end)) ||
        (END_NEAR.test(block.text.slice(end)) && within(block, END, last, last + END_REACH) !== undefined)) &&
      last - first > 1 &&
      /^(?:selv|også|fortsatt|sjølv|òg|framleis|even|also|still)/i.test(
        block.text.slice(block.marks.tokens.starts[first]!),
      ),
  );
  if (beyond && marks.length === 0) {
    const { ends, words } = block.marks.tokens;
    const last = Math.min(words.length, beyond.last + 3);
    marks.push({
      kind: 'endless',
      start: verb.start,
      end: Math.min(ends[last - 1]!, block.text.length),
      event: block.text.slice(beyond.end, ends[last - 1]!).trim(),
      first: verb.first,
      last,
    });
  }
  return marks;
}

/** An end, or one who is no longer what he was, before the first comma. */
const END_NEAR =
  /^[^,.;]{0,80}?(?<!\p{L})(?:slutt|avslutt|opphør|opphøyr|over|ikke lenger|ikkje lenger|sl(?:ette|uke)|utløp|oppsa|sagt opp|sier opp|seier opp|meld|stengt|lukket|lukka|ferdig)/iu;

/** Whether «permanent» is denied; «uten tidsgrense» holds a denial of its own. */
const isDenied = (hit: Hit, words: string): boolean =>
  !/^(?:uten|utan|without|ingen|inga|no|ikke) /i.test(words) && isNegated(hit);

const nearest = ({ first, last }: Hit, hits: readonly Hit[]): number =>
  Math.min(Infinity, ...hits.map((other) => Math.max(other.first - last, first - other.last, 0)));

const LAW_REACH = 8;

/** A sentence that keeps because the law asks, and says no more. */
function lawIn(block: Block, sentence: number, { keep }: Verbs, marks: readonly CriterionMark[]): CriterionMark[] {
  const verbs = keep.filter((hit) => isPlainKeep(block, hit));
  if (verbs.length === 0 || marks.length > 0 || !has(block, DATA, sentence)) return [];
  return hitsIn(block, LAW_ASKS, sentence)
    .filter((hit) => !isNegated(hit) && verbs.some((verb) => nearest(hit, [verb]) < LAW_REACH))
    .slice(0, 1)
    .map(({ start, end, first, last }) => ({ kind: 'law', start, end, event: '', first, last }));
}

/** «Slutter du, …», «Melder kunden seg ut, …», «De som har sluttet, …»: an end as the condition that the sentence begins with. */
const END_FIRST =
  /(?:^|, (?:og|men) )(?:(?!Vil |Ønsker |Ønskjer |Ber |Bed |Krever |Krev |Mener |Meiner )\p{Lu}\p{Ll}+ (?:du|de|dere|dykk|ein|man|kunden|brukeren|brukaren|medlemmet|medlemen|eleven|barnet|dei|nokon|noen)(?!\p{L})|(?:den|de|dei|alle|medlemmer|medlemer|kunder|kundar|brukere|brukarar|elever|elevar|ansatte|tilsette) som )[^,.;]{0,80},/iu;

/** An end that the sentence begins with, and behind its comma what is deleted then. */
function conditionIn(block: Block, sentence: number, { remove }: Verbs): CriterionMark[] {
  if (remove.length === 0 || block.language === 'en') return [];
  const { sentenceSpans, starts, ends } = block.marks.tokens;
  const from = sentenceSpans[sentence * 2]!;
  const clause = END_FIRST.exec(block.text.slice(from, sentenceSpans[sentence * 2 + 1]));
  if (clause === null) return [];
  const begin = from + clause.index + (/^, (?:og|men) /u.exec(clause[0])?.[0].length ?? 0);
  const stop = from + clause.index + clause[0].length - 1;
  const end = hitsIn(block, END, sentence).find((hit) => hit.start >= begin && hit.start < stop);
  if (!end || !remove.some((hit) => hit.start > stop && !isNegated(hit))) return [];
  const first = starts.findIndex((at) => at >= begin);
  const last = ends.findIndex((at) => at >= stop) + 1;
  return [{ kind: 'criterion', start: begin, end: stop, event: block.text.slice(begin, stop), first, last }];
}

const THEN =
  /^\s*(?:da|deretter|etter dette|etter det|då|etterpå|then|thereafter|after that|at that point|we then|vi sletter da|vi slettar då)\s/i;

/** «Prosjektet varer til juni. Da sletter vi opplysningene.»: the sentence before says when. */
export function thenIn(block: Block, sentence: number, { remove }: Verbs): CriterionMark | undefined {
  const { sentenceSpans } = block.marks.tokens;
  if (sentence === 0 || remove.length === 0) return undefined;
  const text = block.text.slice(sentenceSpans[sentence * 2], sentenceSpans[sentence * 2 + 1]);
  const before = hitsIn(block, LASTS, sentence - 1)[0];
  if (!before || !THEN.test(text) || hitsIn(block, KEEP, sentence - 1).length > 0) return undefined;
  const [start, end] = [sentenceSpans[sentence * 2 - 2]!, sentenceSpans[sentence * 2 - 1]!];
  const event = block.text.slice(start, end).replace(/[.!]$/, '');
  return { kind: 'criterion', start, end: start + event.length, event, first: before.first, last: before.last };
}
