/** How the place of a block speaks of keeping: its column, label, lead-in and heading. */
import type { Block } from '../../document/block.js';
import { sectionsOf } from '../../document/policyDocument.js';
import { has, hitsIn, sentenceAt, textOf } from '../../reading/hit.js';
import { cue } from '../../marking/cue.js';
import type { Reading } from '../../reading/reading.js';
import { KINDS } from './kinds.js';
import type { Place } from './lookAlikes.js';
import { COOKIE, DATA, DELETE, KEEP, LIFETIME, RETENTION_HEAD, RIGHT } from './vocabulary.js';

const speaks = (head: Block | undefined): boolean =>
  head !== undefined && has(head, RETENTION_HEAD) && !has(head, RIGHT);
const leads = (head: Block | undefined): boolean =>
  head !== undefined && /:\s*$/.test(head.text) && has(head, [KEEP, DELETE]) && !has(head, RIGHT) && !has(head, COOKIE);

/** Heads that speak of keeping only under a heading that does. */
const PERIOD_HEAD = cue('period-head', {
  nb: ['periode*', 'tid', 'frist*', '*tid', 'lengde', 'varighet*'],
  nn: ['periode*', 'tid', 'frist*', '*tid', 'lengd', 'varigheit*'],
  en: ['period*', 'time', 'duration', 'length', 'term'],
});

/** `strong` where a length needs no verb to be a storage period, `weak` where it needs none in a list or fragment. */
export function placeOf(block: Block): Place {
  const headings = [...sectionsOf(block)].map(({ heading }) => heading);
  const under = headings.slice(0, 2).some((heading) => speaks(heading) && !isTitle(heading));
  if (block.columnHead) {
    if (speaks(block.columnHead)) return 'strong';
    // «Lagringstid | Kundedata i tre år»: a table of subjects
    if (block.rowHead && block.rowHead.text.length < 40 && speaks(block.rowHead)) return 'strong';
    if (!under && !leads(block.leadIn)) return 'none';
    return has(block.columnHead, PERIOD_HEAD) ? 'strong' : 'weak';
  }
  if (
    speaks(block.label) ||
    leads(block.leadIn) ||
    (block.kind === 'item' && block.leadIn?.kind === 'item' && speaks(block.leadIn))
  )
    return 'strong';
  if (block.label && block.label.text.length < 40) return 'none';
  return under ? 'weak' : 'none';
}

const isTitle = (heading: Block | undefined): boolean =>
  heading?.section.parent?.heading === undefined && heading?.index === 0;

/** Whether a block stands under a heading on people's rights. */
export const isUnderRights = (block: Block): boolean => {
  const heads = [block.label, ...[...sectionsOf(block)].map(({ heading }) => heading)];
  return heads.some((head) => head !== undefined && has(head, RIGHT));
};

const DATA_WORDS = [DATA, ...KINDS.map(([, words]) => words)];

/** Whether a sentence speaks of the life of a cookie, not of data. */
export function isAboutCookies(block: Block, sentence: number): boolean {
  if (block.columnHead && has(block.columnHead, LIFETIME) && !has(block.columnHead, RETENTION_HEAD)) return true;
  const names = [block.rowHead, block.leadIn, block.columnHead].filter((head) => head !== undefined);
  if (
    names.some((head) => has(head, COOKIE)) ||
    (block.rowHead && /^[\w.*-]+$/.test(block.rowHead.text.trim()) && block.rowHead.text.includes('_'))
  )
    return true;
  const text = textOf(sentenceAt(block, sentence));
  if (/(?:^|\s|\()_[a-z]\w*/i.test(text)) return true;
  const speaksOfData = hitsIn(block, DATA_WORDS, sentence).some(
    ({ start }) => !/^(?:informasjonskaps|cookie)/i.test(block.text.slice(start)),
  );
  if (has(block, COOKIE, sentence)) return !speaksOfData || cookieFirst(block, sentence);
  const headings = [block.label, ...[...sectionsOf(block)].map(({ heading }) => heading)].slice(0, 2);
  return headings.some((heading) => heading && has(heading, COOKIE)) && !speaksOfData;
}

/** Whether a heading or lead-in above is about cookies. */
export const isUnderCookies = (block: Block): boolean => {
  const heads = [block.label, block.leadIn, ...[...sectionsOf(block)].map(({ heading }) => heading)];
  return heads.some((head) => head !== undefined && has(head, COOKIE));
};

/** Whether the cookie is what is kept: it stands before the verb, or between the verb and the length. */
function cookieFirst(block: Block, sentence: number): boolean {
  const [cookie] = hitsIn(block, COOKIE, sentence);
  const [data] = hitsIn(block, DATA_WORDS, sentence).filter(
    ({ start }) => !/^(?:informasjonskaps|cookie)/i.test(block.text.slice(start)),
  );
  return cookie !== undefined && (data === undefined || cookie.start < data.start);
}

/** The cells of a table row, in order. */
export function rowOf(reading: Reading, block: Block): readonly Block[] {
  if (!block.raw.cell) return [];
  return reading.once(rows).get(rowKey(block)) ?? [];
}

const rowKey = ({ base, raw }: Block): string => `${base}:${raw.cell!.table}:${raw.cell!.row}`;

/** All rows of all tables, by place. */
export function rows(reading: Reading): ReadonlyMap<string, readonly Block[]> {
  const found = new Map<string, Block[]>();
  for (const block of reading.blocks) {
    if (!block.raw.cell) continue;
    const list = found.get(rowKey(block));
    if (list) list.push(block);
    else found.set(rowKey(block), [block]);
  }
  return found;
}
