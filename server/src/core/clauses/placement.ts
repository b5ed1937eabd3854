/** Where a clause goes in: where a lawyer would put it. */
import type { Block } from '../document/block.js';
import type { Section } from '../document/section.js';
import { DUTIES } from '../duties/index.js';
import { contentsOf, isContentsEntry } from '../reading/contents.js';
import type { Reading } from '../reading/reading.js';
import { topicsIn, topicsOf } from '../reading/topics.js';
import { endBefore, endBehind } from './boundary.js';
import type { Clause, ClauseTopic } from './clause.js';
import { TOPIC_ORDER } from './kinds.js';
import { isOfStatements, lastOfUnit, siblingsOf } from './listStyle.js';

/** At which offset a clause goes in, and in what form; `near` is the text that it stands with, and gives its language. */
export type Place =
  /** As paragraphs of their own. */
  | { readonly kind: 'paragraph'; readonly at: number; readonly near: readonly Block[] }
  /** As one more item of the list that `like` stands in. */
  | { readonly kind: 'item'; readonly at: number; readonly near: readonly Block[]; readonly like: Block }
  /** Under a heading of its own, like the one of `model`, behind that section or before it. */
  | {
      readonly kind: 'section';
      readonly at: number;
      readonly near: readonly Block[];
      readonly model: Section;
      readonly before: boolean;
      /** How many levels below the model. */
      readonly below: 0 | 1;
    };

/** Topics under whose heading a clause may stand when its own topic has none. */
const HOSTS: Readonly<Partial<Record<ClauseTopic, readonly ClauseTopic[]>>> = {
  complaint: ['rights'],
  'legal-basis': ['purposes'],
  dpo: ['controller'],
  source: ['data'],
};

/** The place of a clause under the heading of its topic, else with what is said of it elsewhere, else behind its neighbour in the usual order. */
export function placeOf(clause: Clause, reading: Reading): Place {
  const { topic } = clause;
  const own =
    (clause.duty === 'controller-contact' ? sectionAbout('contact', reading) : undefined) ??
    sectionAbout(topic, reading) ??
    HOSTS[topic]?.map((host) => sectionAbout(host, reading)).find((section) => section !== undefined);
  if (own) return inSection(own, clause, reading);
  const said = saidOf(topic, reading);
  if (said && belongsAt(clause, said, reading)) return behindText(said, clause, reading);
  return newSection(topic, reading);
}

/** The section whose heading names a topic, and few others; in the main language of the document where there is a choice. */
function sectionAbout(topic: ClauseTopic | 'contact', { document }: Reading): Section | undefined {
  const fitting = bodySections(document.sections)
    .map((section) => ({ section, topics: topicsIn(section.heading!) }))
    .filter(
      ({ section, topics }) =>
        topics.includes(topic) &&
        !isRatherAboutParent(section, topic, topics) &&
        !(topic === 'retention' && LOCAL.test(section.heading!.text)),
    );
  const foreign = ({ heading }: Section): number => Number(heading!.language !== document.language);
  return fitting.sort(
    (a, b) =>
      foreign(a.section) - foreign(b.section) || a.topics.length - b.topics.length || a.section.level - b.section.level,
  )[0]?.section;
}

/** «Lokal lagring (localStorage)» tells where something is stored, not for how long. */
const LOCAL = /(?<!\p{L})(?:lokal|local)/iu;

/** «Sletting» is about a right or about retention: under «Lagring» it is the latter. */
function isRatherAboutParent({ parent }: Section, topic: string, topics: readonly string[]): boolean {
  const above: readonly string[] = parent?.heading ? topicsIn(parent.heading) : [];
  return !above.includes(topic) && above.some((other) => topics.includes(other));
}

/** All sections but the one that only holds the title. */
const bodySections = (sections: readonly Section[]): readonly Section[] =>
  titleOf(sections) ? sections.slice(1) : sections;

/** The section of the title: the first one, where it stands above all others. */
function titleOf(sections: readonly Section[]): Section | undefined {
  const [first, ...others] = sections;
  return first && others.every(({ level, parent }) => level > first.level || parent === first) && first.level <= 1
    ? first
    : undefined;
}

/** The last words that state another disclosure of the topic, headings left out. */
function saidOf(topic: ClauseTopic, reading: Reading): Block | undefined {
  const blocks = DUTIES.filter((duty) => duty.topic === topic).flatMap((duty) => {
    const { status, evidence } = duty.assess(reading);
    return status === 'present' ? evidence.slice(0, 1).map(({ block }) => block) : [];
  });
  return blocks
    .filter((block) => block.kind !== 'heading' && block.kind !== 'label' && !isContentsEntry(block, reading))
    .sort((a, b) => b.index - a.index)[0];
}

/** The sections right under the title (or all of the highest level where there is no single title); one that holds all others is a title too. */
function topSections(sections: readonly Section[]): readonly Section[] {
  const body = bodySections(sections);
  const top = Math.min(...body.map(({ level }) => level));
  let tops = body.filter(({ level }) => level === top);
  while (tops.length === 1 && subsections(tops[0]!) > 2) tops = [...tops[0]!.children];
  return tops;
}

const subsections = ({ children }: Section): number => children.reduce((sum, child) => sum + 1 + subsections(child), 0);

/** Whether a half-made disclosure stands where its clause may: under a heading about it, or about nothing else; never in the table of contents. */
export function belongsAt(clause: Clause, block: Block, reading: Reading): boolean {
  if (isContentsEntry(block, reading)) return false;
  const wanted: readonly string[] = [clause.topic, ...(HOSTS[clause.topic] ?? [])];
  const title = titleOf(reading.document.sections)?.heading;
  const general: readonly string[] = title ? topicsIn(title) : [];
  const topics = topicsOf(block).filter((topic) => !general.includes(topic));
  if (topics.some((topic) => wanted.includes(topic))) return true;
  return topics.length === 0 && sectionAbout(clause.topic, reading) === undefined;
}

/** Between the sections that stand before and after it in the usual order, with as few out of order as can be. */
function newSection(topic: ClauseTopic, reading: Reading): Place {
  const { document } = reading;
  const { sections } = document;
  const tops = topSections(sections);
  if (tops.length === 0) return atEnd(reading);
  const own = TOPIC_ORDER.indexOf(topic);
  const ranks = tops.map((section, index) => rankOf(section, index * 2 < tops.length));
  const costs = Array.from({ length: tops.length + 1 }, (_, at) => cost(ranks, own, at));
  // without a title above them all, the first section may be the title; nothing goes before the table of contents
  const least = Math.max(titleOf(sections) ? 0 : 1, tops.findIndex((section) => holdsContents(section, reading)) + 1);
  const at = costs.indexOf(Math.min(...costs.slice(least)), least);
  const [above, below] = [tops[at - 1], tops[at]];
  const before = !above || (above.number === undefined && below?.number !== undefined);
  if (!before) return behind(above, reading);
  const place = { at: endBefore(below!.span.start, document), near: blocksOf(above ?? below!) };
  return { kind: 'section', model: below!, before: true, below: 0, ...place };
}

const holdsContents = ({ span }: Section, reading: Reading): boolean => {
  const [first] = contentsOf(reading);
  return first !== undefined && span.start <= first.block.span.start && first.block.span.start < span.end;
};

/** Sections out of order count most; then how far the next one before is, or for what closes a policy, the end. */
function cost(ranks: readonly (number | undefined)[], own: number, at: number): number {
  const wrong = ranks.filter((rank, index) => rank !== undefined && (index < at ? rank > own : rank < own)).length;
  if (own >= TOPIC_ORDER.indexOf('rights')) return wrong * 1000 + (ranks.length - at);
  const distance = own - (ranks[at - 1] ?? -1);
  return wrong * 1000 + (distance < 0 ? 100 : distance);
}

/** The place of a section's topic in the usual order; the contact section comes first or last, as the document has it. */
function rankOf(section: Section, inFirstHalf: boolean): number | undefined {
  const topic = topicOf(section);
  if (topic !== undefined) return TOPIC_ORDER.indexOf(topic);
  const isContact = section.heading !== undefined && topicsIn(section.heading).includes('contact');
  return isContact ? (inFirstHalf ? 0 : TOPIC_ORDER.length) : undefined;
}

function atEnd({ document }: Reading): Place {
  const [title] = document.sections;
  const at = endBefore(document.source.length, document);
  if (!title) return { kind: 'paragraph', at, near: document.blocks };
  return { kind: 'section', model: title, at, before: false, below: 1, near: document.blocks };
}

const behind = (model: Section, { document }: Reading): Place => ({
  kind: 'section',
  model,
  at: endBefore(model.span.end, document),
  before: false,
  below: 0,
  near: blocksOf(model),
});

const topicOf = ({ heading }: Section): ClauseTopic | undefined => {
  const topics = heading ? topicsIn(heading) : [];
  return TOPIC_ORDER.find((topic) => topics.includes(topic));
};

/** At the end of the section's own text; in one that has only subsections, as one more of them. */
function inSection(section: Section, clause: Clause, reading: Reading): Place {
  const lastChild = section.children[section.children.length - 1];
  if (lastChild && section.children.length >= 2) return { ...behind(lastChild, reading), near: blocksOf(section) };
  const blocks = section.blocks.filter(({ kind }) => kind !== 'code');
  const list = clause.topic === 'rights' ? rightsList(blocks, clause, reading) : undefined;
  if (list) return behindText(list, clause, reading);
  const { document } = reading;
  const last = blocks[blocks.length - 1] ?? section.heading!;
  // words that announce something are not parted from it
  const at = last.text.endsWith(':') ? endBefore(section.span.end, document) : endBehind(last, document);
  return { kind: 'paragraph', at, near: blocksOf(section) };
}

/** The list that a single right is one more item of: several statements, each of a right. */
function rightsList(blocks: readonly Block[], { id, text }: Clause, { document }: Reading): Block | undefined {
  if (!id.startsWith('right-') || text.nb.includes('\n')) return undefined;
  const first = blocks.find((block) => block.kind === 'item' && isOfStatements(siblingsOf(block, document)));
  return first && siblingsOf(first, document).at(-1);
}

/** Behind the paragraph or list in which a block stands; a single right in a list of statements becomes one of them. */
function behindText(block: Block, clause: Clause, { document }: Reading): Place {
  const near = blocksOf(block.section).length > 0 ? blocksOf(block.section) : document.blocks;
  const at = endBehind(lastOfUnit(block, document), document);
  if (block.kind !== 'item') return { kind: 'paragraph', at, near };
  const siblings = siblingsOf(block, document);
  const fits = clause.topic === 'rights' && !clause.text.nb.includes('\n') && isOfStatements(siblings);
  return fits ? { kind: 'item', at, near, like: siblings.at(-1)! } : { kind: 'paragraph', at, near };
}

const blocksOf = (section: Section): readonly Block[] => [
  ...section.blocks,
  ...section.children.flatMap((child): readonly Block[] => blocksOf(child)),
];
