/** Where a clause goes in: where a lawyer would put it. */
import type { Block } from '../document/block.js';
import type { Section } from '../document/section.js';
import { sectionsOf } from '../document/policyDocument.js';
import type { Reading } from '../reading/reading.js';
import { topicsIn } from '../reading/topics.js';
import type { Clause, ClauseTopic } from './clause.js';

/** Behind which text a clause goes in, and in what form. */
export type Place =
  /** As a paragraph (or item of the list that ends there) behind `after`, under the heading of its topic. */
  | { readonly kind: 'paragraph'; readonly after: Block; readonly item: Block | undefined }
  /** In a section of its own behind `model`, with a heading like the model's; `inside`: as its last subsection. */
  | { readonly kind: 'section'; readonly model: Section; readonly at: number; readonly before: boolean }
  /** At the end of a text without headings. */
  | { readonly kind: 'end' };

/** The usual order of a policy. */
export const ORDER: readonly ClauseTopic[] = ['controller', 'dpo', 'data', 'source', 'purposes', 'legal-basis', 'special', 'recipients', 'transfer', 'retention', 'cookies', 'marketing', 'automated', 'rights', 'complaint', 'security', 'changes'];

/** Topics under whose heading a clause may stand when its own topic has none. */
const NEIGHBOURS: Readonly<Partial<Record<ClauseTopic, readonly ClauseTopic[]>>> = { complaint: ['rights'], 'legal-basis': ['purposes'], dpo: ['controller'], source: ['data'] };

/** The place of a clause under the heading of its topic, else behind its neighbour in the usual order, else before the contact section. */
export function placeOf(clause: Clause, reading: Reading): Place {
  const { sections } = reading.document;
  const own = topicSection(sections, clause.topic) ?? (NEIGHBOURS[clause.topic] ?? []).map((topic) => topicSection(sections, topic)).find((section) => section !== undefined);
  if (own) return inSection(own);
  const tops = topSections(sections);
  const rank = ORDER.indexOf(clause.topic);
  const before = ORDER.slice(0, rank).reverse().map((topic) => tops.find((section) => topicOf(section) === topic)).find((section) => section !== undefined);
  if (before) return { kind: 'section', model: before, at: before.span.end, before: false };
  const contact = tops.find(({ heading }) => heading && topicsIn(heading).includes('contact'));
  if (contact) return { kind: 'section', model: contact, at: contact.span.start, before: true };
  const last = tops[tops.length - 1];
  return last ? { kind: 'section', model: last, at: last.span.end, before: false } : { kind: 'end' };
}

/** The section that is about a topic: its heading names it, and few others. */
function topicSection(sections: readonly Section[], topic: ClauseTopic): Section | undefined {
  const fitting = sections
    .filter(({ heading, level }) => heading && (level > 1 || sections.length < 3))
    .map((section) => ({ section, topics: topicsIn(section.heading!) }))
    .filter(({ topics }) => topics.includes(topic));
  return fitting.sort((a, b) => a.topics.length - b.topics.length || a.section.level - b.section.level)[0]?.section;
}

const topicOf = (section: Section): ClauseTopic | undefined => ORDER.find((topic) => section.heading && topicsIn(section.heading).includes(topic));

/** The sections right under the title (or all of the highest level where there is no single title). */
export function topSections(sections: readonly Section[]): readonly Section[] {
  if (sections.length === 0) return [];
  const top = Math.min(...sections.map(({ level }) => level));
  const highest = sections.filter(({ level }) => level === top);
  if (highest.length > 1 || sections.length === 1) return highest.length > 1 && highest[0]!.children.length === 0 && highest[0] === sections[0] ? highest.slice(1) : highest;
  const next = Math.min(...sections.slice(1).map(({ level }) => level));
  return sections.filter(({ level }) => level === next);
}

/** At the end of the section's own text; in a section that has only subsections, as one more of them. */
function inSection(section: Section): Place {
  const blocks = section.blocks.filter(({ kind }) => kind !== 'code');
  const lastChild = section.children[section.children.length - 1];
  if (lastChild && section.children.length >= 2) return { kind: 'section', model: lastChild, at: lastChild.span.end, before: false };
  const after = blocks[blocks.length - 1] ?? section.heading!;
  const items = blocks.filter(({ kind }) => kind === 'item');
  return { kind: 'paragraph', after, item: after.kind === 'item' && items.length >= 2 ? after : undefined };
}

/** Whether a block stands in a section that a place opens or continues. */
export const isWithin = (block: Block, section: Section): boolean => [...sectionsOf(block)].includes(section);
