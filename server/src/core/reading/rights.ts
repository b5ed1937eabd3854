/** Who has the right: whether words that name a right (or what it lets one do) are granted to the person where they stand. */
import type { Block } from '../document/block.js';
import { sectionsOf } from '../document/policyDocument.js';
import { cue, type Cue } from '../marking/cue.js';
import { fact, type Fact } from './fact.js';
import { has, hitsIn, sentenceAt, sentenceOf, type Hit, type Sentence } from './hit.js';
import { remediesFault } from './faults.js';
import { controllerActs, grantsIn, isManner, othersAct, type Grant, type GrantKind } from './modality.js';
import { isNegated } from './polarity.js';
import type { Reading } from './reading.js';

/** The words of one right. */
export interface RightWords {
  /** States the right by itself, unless it is denied: «dataportabilitet», “right to be forgotten”. */
  readonly strong: Cue;
  /** Names the right, or what is done: counts where a right is granted, in a list of rights, or as a heading there. */
  readonly names: Cue;
  /** What the person does, with its object: «endre opplysningene»; a mere «du kan» grants it. */
  readonly acts: Cue;
  /** Means something else when it covers the words: «slette informasjonskapsler». */
  readonly unless: Cue;
  /** Whether faults in what is held are mended by it: «er noe feil, retter vi det» grants it, whoever acts. */
  readonly mendsFaults?: boolean;
}

/** How far (in words) the granted thing may stand behind the words that grant it. */
const REACH: Readonly<Record<GrantKind, number>> = {
  entitled: 60,
  request: 40,
  asked: 16,
  contact: 18,
  rights: 30,
  may: 9,
};
/** How far a run of things granted may go on: «du kan få se …, få rettet …, få det slettet og …». */
const REACH_OF_LIST = 40;

/** How far before the words «dersom du ber om det» the granted thing may stand. */
const ASKED_BEHIND = 14;

/** Where a policy grants the right, the plainest statement first. */
export function grantedRights(reading: Reading, words: RightWords): readonly Fact<null>[] {
  const found = [...reading.eachUnit(readerOf(words))];
  found.sort((a, b) => b.rank - a.rank || a.hit.block.index - b.hit.block.index || a.hit.start - b.hit.start);
  const facts = new Map<string, Fact<null>>();
  for (const { hit } of found) {
    for (const { block, start, end } of [sentenceOf(hit), ...below(hit.block)]) {
      const key = `${block.index}:${start}`;
      if (!facts.has(key)) facts.set(key, fact(null, { block, start, end }));
    }
  }
  return [...facts.values()];
}

interface Granted {
  readonly hit: Hit;
  readonly rank: number;
}

/** Reads one right in a unit; the same function every time, so that what it found is kept. */
function readerOf(words: RightWords): (unit: Reading) => readonly Granted[] {
  let read = readers.get(words);
  if (!read) {
    read = (unit) =>
      unit.hits(words.strong, words.acts, words.names).flatMap((hit) => {
        const rank = rankOf(hit, words);
        return rank > 0 && !isMeantOtherwise(hit, words.unless) && !isOfChildren(hit) ? [{ hit, rank }] : [];
      });
    readers.set(words, read);
  }
  return read;
}

const readers = new WeakMap<RightWords, (unit: Reading) => readonly Granted[]>();

/** What a heading that names the right is followed by: it says what the right is. */
function below(block: Block): readonly Sentence[] {
  const first = block.kind === 'heading' && block.section.heading === block ? block.section.blocks[0] : undefined;
  return first ? [sentenceAt(first, 0)] : [];
}

/** 0 where nothing is granted; 3 where a sentence grants it, 2 where the place does, 1 where a heading only names it. */
function rankOf(hit: Hit, words: RightWords): number {
  const grants = grantsIn(hit.block, hit.block.marks.tokens.sentences[hit.first]!);
  const isAct = hit.cue === words.acts.id;
  if (hit.cue === words.strong.id) return deniesRight(hit) ? 0 : grants.length > 0 ? 3 : 2;
  if (isManner(hit) || othersAct(hit)) return 0;
  if (words.mendsFaults && remediesFault(hit, isUnderRights(hit.block)) && !isNegated(hit)) return 2;
  if (isPromised(hit)) return 2;
  const weight = hit.block.kind === 'heading' ? 2 : 3;
  if (grants.some((grant) => reaches(grant, hit, isAct))) return weight;
  if (isOpenToAll(hit)) return 2;
  // «Innsyn, retting, sletting | Kan kreves på Min side»: the head of a row
  if (
    hit.block.kind === 'cell' &&
    hit.block.rowHead === undefined &&
    hit.block.text.length < 80 &&
    listsRights(hit.block)
  )
    return 1;
  if (isAsked(hit) || (hit.block.kind === 'heading' && listsRights(hit.block))) return 1;
  return isListed(hit, isAct) ? 2 : 0;
}

function reaches({ kind, first, last }: Grant, hit: Hit, isAct: boolean): boolean {
  if (kind === 'may' && !isAct) return false;
  if ((kind === 'may' || kind === 'rights') && controllerActs(hit)) return false;
  const distance = hit.first - last;
  // “have it corrected”: the words that ask name what is asked for
  if ((kind === 'request' || kind === 'entitled') && hit.first > first && hit.last <= last) return true;
  if (distance >= 0 || (hit.first >= first && hit.last > last))
    return distance <= (isAct && isCoordinated(hit) ? REACH_OF_LIST : REACH[kind]) && !isTurned(kind, hit, last);
  // «kontoen kan du slette selv»: what grants it stands within the words
  if (isAct && kind === 'may' && hit.block.language !== 'en' && hit.first <= first && hit.last > last) return true;
  // «behandlingen kan kreves begrenset»
  if (hit.block.language !== 'en' && (kind === 'asked' || kind === 'request') && hit.first <= first && hit.last > last)
    return true;
  // «innsyn: du har rett til …», «slettes dersom du ber om det»
  if (kind === 'asked' && hit.last <= first) return first - hit.last <= ASKED_BEHIND;
  return kind === 'entitled' && first - hit.last <= 6 && isLabelStart(hit);
}

/** Whether the words go on from another thing that is granted: «…, få det sletta», «… og protestere». */
const isCoordinated = ({ block, start }: Hit): boolean =>
  /(?:[,;)]|(?<!\p{L})(?:og|eller|samt|and|or))\s(?:å |to )?$/u.test(block.text.slice(Math.max(0, start - 12), start));

/** «Turene kan eksporteres og flyttes til andre tjenester»: under a heading on rights, what can be done can be asked for. */
function isOpenToAll({ block, first, start }: Hit): boolean {
  if (block.language === 'en' || block.kind === 'heading') return false;
  const { words, sentenceSpans, sentences } = block.marks.tokens;
  if (!/(?:es|ast)$/.test(words[first]!)) return false;
  const before = block.text.slice(sentenceSpans[(sentences[first] ?? 0) * 2], start);
  return (
    /(?<!\p{L})kan (?!ikk)(?:[^,;.]{0,60}(?:og|eller|,) )?(?:\p{L}+ ){0,3}$/iu.test(before) && isUnderRights(block)
  );
}

/**
 * “We'll delete you too” under a heading on rights: what the controller promises there can be asked of it. A period, a reservation
 * or a denial beside it makes it a rule of its own («vi kan slette …», “we will delete it after a year”).
 */
function isPromised(hit: Hit): boolean {
  const { block, start, end } = hit;
  if (block.kind === 'heading' || isNegated(hit) || !isUnderRights(block)) return false;
  const { sentenceSpans, sentences } = block.marks.tokens;
  const from = sentenceSpans[(sentences[hit.first] ?? 0) * 2] ?? 0;
  const before = block.text.slice(Math.max(from, start - 40), start);
  const after = block.text.slice(end, end + 60);
  if (TIMED.test(after)) return false;
  return (
    PROMISE.test(before) ||
    (block.language !== 'en' && WISHED.test(block.text.slice(from, start)) && PROMISED.test(after)) ||
    (/(?<!\p{L})(?:vi|me)\s?$/iu.test(before) &&
      /^(?:\p{L}*\s(?:deg|dykk|dere)\s|[^.;]{0,40}(?:også|òg|gjerne)(?!\p{L}))/u.test(after))
  );
}

/** «Ønsker du ikke lenger å være låner, sletter vi deg»: what follows a wish of the reader's is promised. */
const WISHED =
  /(?<!\p{L})(?:(?:ønsker|ønskjer|ynskjer|vil|ber|trenger|treng|melder|sier|seier|gir|gjev|angrer|angrar|slutter|sluttar) (?:du|de|dere|dykk)|(?:hvis|dersom|viss|når|om) (?:du|de|dere|dykk))(?!\p{L})[^.;]*,\s$/iu;
const PROMISED =
  /^\s(?:vi|me)\s(?:(?:så klart|selvsagt|sjølvsagt|gjerne|straks|også|òg)\s)?(?:deg|dykk|dere|alt|det|dei|dem|de|kontoen|profilen|opplysning\p{L}*|data\p{L}*|navnet|namnet)(?!\p{L})/iu;

const PROMISE = /(?<!\p{L})(?:we|i)(?:['’]ll| will| shall)(?: also| then| gladly| happily| even)? $/iu;
const TIMED =
  /(?<!\p{L})(?:after|within|every|until|automatically|etter|innen|innan|hver|kvar|automatisk|inntil|(?:\d|one|two|three|five|ett|eitt|to|tre|fem) (?:day|week|month|year|dag|uke|veke|måned|månad|år))/iu;

/** Whether a new statement by the controller begins between a weak grant and the words: «…, og vi sletter». */
function isTurned(kind: GrantKind, { block, start }: Hit, last: number): boolean {
  if (kind !== 'may' && kind !== 'contact') return false;
  const between = block.text.slice(block.marks.tokens.ends[last - 1], start);
  if (/(?<!\p{L})(?:spørsmål|questions?|because|fordi)(?!\p{L})/iu.test(between)) return true;
  // «kontakt oss, så sletter vi» is an answer, «du kan kjøpe billett, og vi sletter» is none
  return kind === 'may' && /(?<!\p{L})(?:and we|og vi|og me|but we|men vi)(?!\p{L})/iu.test(between);
}

const DENIAL = cue('right-denied', {
  nb: ['ikke … (rett|krav|mulighet|adgang)', 'ingen (rett|krav|mulighet)', 'gjelder ikke'],
  nn: ['ikkje … (rett|krav|høve|moglegheit)', 'ingen (rett|krav)', 'gjeld ikkje'],
  en: ['not … (right|entitled)', 'no right', 'does not apply'],
});

/** Whether the right itself is denied before the hit, in its sentence. */
const deniesRight = ({ block, first }: Hit): boolean =>
  hitsIn(block, DENIAL, block.marks.tokens.sentences[first]).some(({ first: at }) => at <= first && first - at < 12);

/** Whether `unless` covers the hit's first word or stands within it. */
function isMeantOtherwise({ block, first, last }: Hit, unless: Cue): boolean {
  return hitsIn(block, unless, block.marks.tokens.sentences[first]).some(
    (other) => other.first < last && other.last > first && !goesOn(block, other),
  );
}

/** “to have the processing restricted, to object …”: behind the comma another thing begins, and it is not «restricted to». */
const goesOn = ({ text }: Block, { start, end }: Hit): boolean =>
  /^\p{L}+[,;] (?:(?:and|or|og|eller) )?(?:to|til|å)$/u.test(text.slice(start, end)) &&
  !/^ (?:the|an?|our|those|these|what|den|det|de)(?!\p{L})/u.test(text.slice(end, end + 8));

const CHILDREN = cue('data-of-children', {
  nb: ['(barn|personer|noen) under (13|15|16|18)', 'uten (foreldres|foresattes) samtykke', 'under … aldersgrense*'],
  nn: ['(barn|personar|nokon) under (13|15|16|18)', 'utan … (foreldre|føresette)'],
  en: [
    '(under|below) … age',
    '(under|below) (13|14|15|16|18)',
    'inadvertently collected',
    'parental consent',
    'age of (13|14|15|16|18)',
    'under thirteen',
  ],
});

/** That data of children, collected by mistake, are deleted is a rule of the service, no right of the reader. */
const isOfChildren = ({ block }: Hit): boolean =>
  block.kind === 'paragraph' && has(block, CHILDREN) && !has(block, RIGHTS_HEAD);

const FIRST_PERSON = cue('asks-as-person', {
  nb: ['(jeg|meg|mine|min|mitt|vi)'],
  nn: ['(eg|meg|mine|min|mi|mitt)'],
  en: ['(i|me|my|mine|we)'],
});

/** A heading or bold line that asks in the person's own name: «Hvordan får jeg slettet kontoen min?». */
const isAsked = (hit: Hit): boolean =>
  (hit.block.text.endsWith('?') &&
    hit.block.text.length < 160 &&
    has(hit.block, FIRST_PERSON) &&
    !isOurQuestion(hit.block)) ||
  isGranted(hit);

/** «Hvilke opplysninger behandler vi?», “What do we collect?”: the controller asks itself. */
const isOurQuestion = ({ text }: Block): boolean =>
  /(?<!\p{L})(?:behandler|behandlar|handsamar|samler|samlar|lagrer|lagrar|bruker|brukar|henter|hentar|registrerer|registrerar|trenger|treng|deler|oppbevarer|har|do|will) (?:vi|me|we)(?!\p{L})/iu.test(
    text,
  ) && !/(?<!\p{L})(?:jeg|eg|meg|mine|min|mi|mitt|my|i|oss|us)(?!\p{L})/iu.test(text);

/** “Can I see it, fix it, take it along? Yes to all.” in one paragraph. */
function isGranted({ block, first }: Hit): boolean {
  const { sentences, sentenceSpans } = block.marks.tokens;
  const at = sentences[first]!;
  const end = sentenceSpans[at * 2 + 1] ?? 0;
  return (
    block.text.slice(0, end).trimEnd().endsWith('?') &&
    has(block, FIRST_PERSON, at) &&
    /^\s?(?:yes|of course|sure|certainly|ja|selvfølgelig|selvsagt|sjølvsagt)(?!\p{L})/iu.test(
      block.text.slice(end, end + 20),
    )
  );
}

/** The words begin the block (or its sentence) and are set off by a colon, dash or stop, or are all of it. */
function isLabelStart({ block, first, last, end }: Hit): boolean {
  const { sentences } = block.marks.tokens;
  let begin = first;
  while (begin > 0 && sentences[begin - 1] === sentences[first]) begin--;
  if (first - begin > 2) return false;
  return (
    last >= sentences.length ||
    /^\s*[:.–—\-(,]|^$/.test(block.text.slice(end, end + 3)) ||
    // «Innsyn i egne opplysninger: Ta kontakt …»
    (first === begin && /^(?: \p{L}+){1,5}:(?:\s|$)/u.test(block.text.slice(end, end + 80)))
  );
}

/** Whether the words stand in a list, table or part of the policy that grants rights. */
function isListed(hit: Hit, isAct: boolean): boolean {
  const { block } = hit;
  if (controllerActs(hit)) return false;
  const lead = leadGrant(block);
  if (lead !== undefined && isEarly(hit) && (lead !== 'may' || isAct)) return true;
  if (!isUnderRights(block)) return false;
  if (block.kind === 'paragraph')
    return isEnumerated(hit) || (isLabelStart(hit) && (block.section.heading === undefined || !/\?$/.test(block.text)));
  return isEarly(hit);
}

/** «Innsyn, retting og sletting» as a sentence, or what follows «Hva kan du be oss om?» in one run: each piece begins a clause. */
function isEnumerated(hit: Hit): boolean {
  const { block, first } = hit;
  const sentence = block.marks.tokens.sentences[first]!;
  if (hitsIn(block, RIGHT_NOUNS, sentence).length >= MOST_OF_A_LIST) return true;
  // «Innsyn. Retting. Protest mot behandling som …»: a right begins each sentence
  const begins = block.marks.tokens.sentences[first - 1] !== sentence;
  if (begins && hitsIn(block, RIGHT_NOUNS).length >= MOST_OF_A_LIST) return true;
  const { heading } = block.section;
  if (!heading || heading.level <= 1 || !has(heading, ASKS_FOR)) return false;
  // “What you can make us do”: “Get rid of it. Put it right.” is one thing after the other
  if (begins && block.language === 'en') return true;
  const { sentenceSpans } = block.marks.tokens;
  const opening = block.text.slice(sentenceSpans[sentence * 2], hit.start + 1);
  if (/^at (?:vi|me|we) /iu.test(opening)) return true;
  // “That you set the data aside”, “A list of everything you have”: the sentence is the answer to what can be asked for
  if (/^(?:at|that|to|å|an?|en|ei|eit|et|få) /iu.test(opening) && opening.length < 60) return true;
  if (!block.text.includes(';')) return false;
  const before = block.text.slice(Math.max(0, hit.start - 30), hit.start);
  return /(?:^|[;,]|(?<!\p{L})(?:or|and|og|eller|at vi|at me|that we|to|å|a|an|en|ei|ein|få|be|get))\s*$/iu.test(
    before,
  );
}

/** So many nouns of rights in one sentence are a list of them. */
const MOST_OF_A_LIST = 3;

const ASKS_FOR = cue('asks-for-rights', {
  nb: ['(hva|du) … kan … (kreve|be|få)', 'kan du (kreve|be|få)'],
  nn: ['(kva|du) … kan … (krevje|be|få)', 'kan du (krevje|be|få)'],
  en: [
    '(what|you) … (can|may) … (ask|request|demand|require|do|get|make|tell|have)',
    '(can|may) you (ask|request|demand)',
  ],
});

/** In the first sentence of the block, and not far into it. */
const isEarly = ({ block, first }: Hit): boolean => block.marks.tokens.sentences[first] === 0 && first <= 14;

/** What the lead-in of a list grants, if it does. */
function leadGrant(block: Block): GrantKind | undefined {
  if (block.kind !== 'item' && block.kind !== 'cell') return undefined;
  let lead = block.leadIn;
  for (let depth = 0; lead && depth < 3; depth++) {
    const count = lead.marks.tokens.sentenceSpans.length / 2;
    const kinds = grantsIn(lead, count - 1).map(({ kind }) => kind);
    const plain = kinds.find((kind) => kind !== 'contact' && kind !== 'may');
    if (plain) return plain;
    if (kinds.includes('may') && (lead.kind === 'item' || /[:…]\s*$/.test(lead.text))) return 'may';
    lead = lead.leadIn;
  }
  return undefined;
}

/** «Rett», “Right” over a column. */
const COLUMN = /^(?:rett|rettighet|rettar?|rights?|your rights?|din rett)$/i;

const RIGHTS_HEAD = cue('rights-head', {
  nb: [
    'rettighet*',
    '(rett|retten) (til|din)',
    'din* rett*',
    'dine valg',
    'innsyn og *',
    'innsyn (retting|sletting)',
    'du kan',
    'hva kan du',
    'kontroll over',
    '(kan|får) (du|jeg|man|vi|dere|medlemmer|kunder|foresatte) … (be|kreve|gjøre|bestemme|velge|få)',
    '(har|hva) … krav på',
    '(be|ber) oss om',
    'registrertes',
    'brukerrett*',
  ],
  nn: [
    'rettar',
    'rettane',
    'rettigheit*',
    '(rett|retten) (til|din)',
    'dine val',
    'kva kan du',
    'du kan',
    'kontroll over',
    '(kan|får) (du|eg|ein|vi|me|de|medlemer|kundar|føresette) … (be|krevje|gjere|bestemme|velje|få)',
    '(har|kva) … krav på',
    '(be|ber|bed) oss om',
  ],
  en: [
    'rights',
    'right (to|of)',
    'your (choices|controls|options|say|turn|call)',
    '(you|stay) (are|stay) in (control|charge)',
    "(you're|you are|stay|staying) in (control|charge)",
    '(can|may) … make us',
    'what (you can|can you|can i|may i|you may) … (do|ask|demand|decide)',
    'you can',
    'data subject*',
    'control over',
    '(managing|manage|controlling|control|accessing|updating) … your',
    'privacy choices',
    '(am|are) (i|you|we|they) entitled',
    'entitled to',
    '(ask|demand|require|expect|want|get) … (of|from) us',
    '(things|what) you (can|may) (do|decide|control|ask|say)',
    'your (decision|decisions|hands)',
    '(in|under) your (hands|control)',
  ],
});

const RIGHT_NOUNS = cue('right-nouns', {
  nb: ['(innsyn|innsynsrett|retting|rettelse|korrigering|sletting|begrensning|protest|innsigelse|dataportabilitet)'],
  nn: ['(avgrensing|motsegn|innvending)'],
  en: ['(access|rectification|correction|erasure|deletion|restriction|objection|portability)'],
});

/** «Innsyn, retting og sletting» over a section: a list of rights, unless it is about storage. */
const listsRights = (head: Block): boolean =>
  hitsIn(head, RIGHT_NOUNS).length > 1 && !/lagring|oppbevar|storage|retention|lagra/i.test(head.text);

/** Whether a block stands in a part of the policy, a column or a row that is about rights. */
export function isUnderRights(block: Block): boolean {
  const governing = [block.columnHead, block.rowHead, block.leadIn, block.leadIn?.leadIn, block.label];
  if (governing.some((head) => head !== undefined && head !== block && namesRights(head))) return true;
  for (const { heading, level } of sectionsOf(block)) {
    // the title of the policy speaks of much: what stands under it is not all about rights
    if (!heading || heading === block || (level <= 1 && heading.index === 0)) continue;
    if (namesRights(heading)) return true;
  }
  return false;
}

/** Whether a heading, label or lead-in announces rights. */
const namesRights = (head: Block): boolean =>
  COLUMN.test(head.text.trim()) || listsRights(head) || (head.text.length < 300 && has(head, RIGHTS_HEAD));
