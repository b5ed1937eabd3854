/** Purposes and kinds of data without a period, where their neighbours in a table, list or row of sections have one each. */
import type { Block } from '../../document/block.js';
import type { Section } from '../../document/section.js';
import { cue } from '../../marking/cue.js';
import { has, hitsIn } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { topicsIn } from '../../reading/topics.js';
import { placeOf, rows } from './place.js';
import { retentionStatements, type RetentionFact } from './statements.js';
import { subjectOfHead } from './subject.js';
import { COOKIE, DELETE, RETENTION_HEAD, RIGHT } from './vocabulary.js';

/** The words that name what has no period. */
export interface Gap {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 120;
const gap = (block: Block, end = block.text.length): Gap => ({ block, start: 0, end: Math.min(end, LONGEST) });

/** All gaps, in the order of the text. */
export function missingPeriods(reading: Reading): readonly Gap[] {
  const stated = new Set(reading.of(retentionStatements).map(({ block }) => block));
  const gaps = [...reading.eachUnit(inUnit), ...inSections(reading, stated)];
  return gaps.sort((a, b) => a.block.index - b.block.index);
}

function inUnit(unit: Reading): readonly Gap[] {
  const stated = new Set(unit.of(retentionStatements).map(({ block }) => block));
  return [...inTables(unit, stated), ...inLists(unit, stated)];
}

const EMPTY =
  /^(?:[\s\-–—.?]*|n\/a|ikke (?:angitt|oppgitt|avklart|fastsatt)|ikkje (?:oppgitt|fastsett)|not (?:specified|stated|set)|tbd|kommer)$/i;

/** Rows of a table with a column on storage whose cell is empty. */
function inTables(reading: Reading, stated: ReadonlySet<Block>): Gap[] {
  const tables = new Map<string, (readonly Block[])[]>();
  for (const [key, row] of reading.once(rows)) {
    const table = key.slice(0, key.lastIndexOf(':'));
    tables.set(table, [...(tables.get(table) ?? []), row]);
  }
  return [...tables.values()].flatMap(([head, ...body]) => {
    const column = head?.find(
      (cell) => cell.raw.cell!.row === 0 && cell.raw.cell!.column > 0 && has(cell, RETENTION_HEAD),
    )?.raw.cell!.column;
    if (column === undefined) return [];
    const cellOf = (row: readonly Block[]): Block | undefined => row.find(({ raw }) => raw.cell!.column === column);
    const filled = body.filter((row) => row.some((cell) => stated.has(cell)));
    const empty = body.filter(
      (row) =>
        row[0] && row[0].raw.cell!.column === 0 && row[0].text.trim() !== '' && EMPTY.test(cellOf(row)?.text ?? ''),
    );
    return filled.length >= 2 && empty.length < filled.length ? empty.map(([first]) => gap(first!)) : [];
  });
}

const LEAD = /^(.{2,80}?)\s?(?::|\s[–—-])\s/u;
const POINTS = cue('gap-pointer', {
  nb: ['se', 'anonym*', 'lagres ikke', 'lagrer ikke', 'samler ikke', 'samme'],
  nn: ['sjå', 'anonym*', 'lagrar ikkje', 'same'],
  en: ['see', 'anonym*', 'not (stored|kept|retained|collected)', 'same', 'do not'],
});

/** Items of a list of periods that say something else. */
function inLists(reading: Reading, stated: ReadonlySet<Block>): Gap[] {
  const lists = new Map<string, Block[]>();
  for (const block of reading.blocks) {
    if (block.kind !== 'item') continue;
    const key = `${block.leadIn?.index ?? `s${block.section.span.start}`}:${block.level}`;
    const list = lists.get(key);
    if (list) list.push(block);
    else lists.set(key, [block]);
  }
  return [...lists.values()].flatMap((items) => {
    const filled = items.filter((item) => stated.has(item) || hasStatedChild(reading, item, stated));
    const empty = items.filter((item) => !filled.includes(item));
    if (filled.length < 3 || empty.length === 0 || empty.length * 3 > filled.length || placeOf(items[0]!) === 'none')
      return [];
    return empty
      .filter((item) => item.text.length < 240 && LEAD.test(item.text) && !has(item, POINTS) && !isDeleted(item))
      .filter((item) => !TIME.test(item.text.replace(LEAD, '')))
      .map((item) => gap(item, LEAD.exec(item.text)?.[1]?.length));
  });
}

/** «Leieskjema: ut sesongen», “to the end of the season”: a time in words that no period is read from. */
const TIME =
  /^(?:(?:og|and|bare|berre|kun|only|just)\s)?(?:til|inntil|fram til|frem til|ut|så lenge|mens|medan|under|gjennom|samme|same|neste|ved|når|straks|omgående|med en gang|med ein gong|to|until|till|up to|through|throughout|for as long|as long|while|during|at the|the (?:same|next|rest|season|day|whole)|for the|when|once|on|upon|immediately|never|aldri)\s/iu;

/** Whether an item of a deeper level right below gives the period. */
function hasStatedChild({ blocks }: Reading, item: Block, stated: ReadonlySet<Block>): boolean {
  for (let at = item.index - blocks[0]!.index + 1; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === 'item' && block.level <= item.level) return false;
    if (block.kind === 'heading' || block.kind === 'label') return false;
    if (stated.has(block)) return true;
  }
  return false;
}

/** «slettes ved utsjekking», “shredded the next morning”: an end in words that no period is read from is an end all the same. */
const isDeleted = (block: Block): boolean =>
  hitsIn(block, DELETE).some(
    (hit) =>
      !hitsIn(block, RIGHT, block.marks.tokens.sentences[hit.first]).some(
        ({ end, first }) => first < hit.first && !/[,;]/.test(block.text.slice(end, hit.start)),
      ),
  );

const BASIS = cue('gap-basis', {
  nb: [
    '*grunnlag*',
    'artikkel',
    'art',
    'berettiget interesse',
    'samtykke*',
    '(oppfylle|oppfyllelse) … avtale*',
    'rettslig forpliktelse',
    'formål*',
    'formålet',
  ],
  nn: [
    '*grunnlag*',
    'artikkel',
    'art',
    'berettiga interesse',
    'samtykke*',
    '(oppfylle|oppfylling) … avtal*',
    'rettsleg plikt',
    'føremål*',
  ],
  en: [
    '(legal|lawful) basis',
    'article',
    'art',
    'legitimate interest*',
    'consent*',
    'performance of … contract',
    'legal obligation',
    'purpose*',
  ],
});

const OTHER_TOPICS = new Set([
  'rights',
  'security',
  'recipients',
  'transfer',
  'complaint',
  'contact',
  'changes',
  'dpo',
  'controller',
  'cookies',
  'automated',
  'children',
  'retention',
  'source',
]);

/** «Så lenge det er nødvendig» is something, but no model that the others should follow. */
const VAGUE: ReadonlySet<string> = new Set(['need', 'law', 'endless']);

/** Sections of the same form (purpose, basis, period) of which one lacks the period. */
function inSections(reading: Reading, stated: ReadonlySet<Block>): Gap[] {
  const withPeriod = new Set([...stated].map(({ section }) => section));
  const exactly = reading.of(retentionStatements).filter(({ value }) => !VAGUE.has(value.kind));
  const withExactPeriod = new Set(exactly.map(({ block }) => block.section));
  const withBasis = new Set(reading.eachUnit(namesBasis));
  const parents = [reading.outline.root, ...reading.outline.sections];
  return parents.flatMap(({ children }) => {
    const units = children.filter((section) => isPurpose(section, withBasis));
    const filled = units.filter((section) => holds(section, withPeriod));
    const empty = units.filter(
      (section) => !filled.includes(section) && !tellsEnd(section) && !isNamedElsewhere(section, exactly),
    );
    const exact = filled.filter((section) => holds(section, withExactPeriod));
    return exact.length >= 3 && empty.length * 3 <= filled.length ? empty.map(({ heading }) => gap(heading!)) : [];
  });
}

/** «Opplysningar frå påmeldinga blir sletta …» under «Kor lenge»: the period of a section stands where all of them do. */
function isNamedElsewhere({ heading }: Section, statements: readonly RetentionFact[]): boolean {
  const { keys, words } = subjectOfHead(heading!);
  return statements.some(({ value: { subject } }) => {
    const named = [...subject.keys, ...subject.words];
    return (
      keys.some((key) => subject.keys.includes(key)) ||
      words.some((word) => word.length > 3 && named.some((other) => other.startsWith(word)))
    );
  });
}

const tellsEnd = ({ blocks, children }: Section): boolean => blocks.some(isDeleted) || children.some(tellsEnd);

const holds = (section: Section, sections: ReadonlySet<Section>): boolean =>
  sections.has(section) || section.children.some((child) => holds(child, sections));

/** Who answers for a controller from outside the EEA is no purpose, nor is the site with its cookies, nor is the question whether data must be given, nor how to object. */
const ASIDE = cue('gap-aside', {
  nb: [
    'representant*',
    '(kapsler|kapslene|nettsted*|nettside*|aldersgrense*)',
    'må du (gi|oppgi)',
    '(protest*|innsigelse*|motsette)',
    '(si|takke) nei',
  ],
  nn: [
    'representant*',
    '(kapslar|kapslane|nettstad*|nettsid*|aldersgrense*)',
    'må du (gi|gje|oppgi|oppgje)',
    '(protest*|innvend*|motsetje)',
    '(seie|takke) nei',
  ],
  en: [
    'representative*',
    '(website|web site|age limit*)',
    'do you have to',
    'must you',
    '(object|objection|objecting)',
    '(say|saying) no',
  ],
});

/** Whether a section tells of one purpose: it names a basis or purpose, and its heading is of none of the other topics of a policy. */
function isPurpose({ heading, children }: Section, withBasis: ReadonlySet<Block>): boolean {
  if (!heading || topicsIn(heading).some((topic) => OTHER_TOPICS.has(topic)) || has(heading, ASIDE)) return false;
  return withBasis.has(heading) || children.some((child) => isPurpose(child, withBasis));
}

/** The heading, where what stands right under it names a basis or purpose; what rests on cookies lasts as they do. */
const namesBasis = ({ blocks: [heading, ...blocks] }: Reading): readonly Block[] =>
  heading?.kind === 'heading' &&
  blocks.some((block) => has(block, BASIS)) &&
  !blocks.some((block) => has(block, COOKIE))
    ? [heading]
    : [];
