/** How the document writes its lists, so that a clause's list looks like its neighbours. */
import type { Block } from '../document/block.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Reading } from '../reading/reading.js';
import { lineStart } from '../document/lineStart.js';

/** The mark of an item with the space behind it: `- `, `•\t`, `* `. */
export interface ListStyle {
  readonly mark: string;
  /** Whether an empty line stands between the items. */
  readonly loose: boolean;
}

const PLAIN: ListStyle = { mark: '- ', loose: false };

/** The bullets that most items of the document have; `- ` where it has none. */
export function listStyle({ blocks, source }: PolicyDocument): ListStyle {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'item' || !/^[-*+•·▪◦●○■□‣–—]$/.test(block.marker ?? '')) continue;
    const mark = markOf(block, source);
    counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? { mark: best[0], loose: false } : PLAIN;
}

/** The mark of one item as written, with the space behind it. */
export function markOf({ marker = '-', span }: Block, source: string): string {
  const from = lineStart(source, span.start);
  const at = source.indexOf(marker, from);
  const space =
    at < 0 ? ' ' : (/^[ \t\u00a0]+/.exec(source.slice(at + marker.length, at + marker.length + 20))?.[0] ?? '');
  return `${marker}${space === '' && /^[-*+\d]/.test(marker) ? ' ' : space}`;
}

/** White space before an item's mark. */
export const indentOf = ({ span }: Block, source: string): string =>
  /^[ \t]*/.exec(source.slice(lineStart(source, span.start), span.end))?.[0] ?? '';

/** The list in which an item stands: its neighbours of the same depth under the same lead-in. */
export function siblingsOf(item: Block, { blocks }: Pick<PolicyDocument, 'blocks'>): readonly Block[] {
  const isSibling = (block: Block): boolean =>
    block.kind === 'item' &&
    block.section === item.section &&
    block.leadIn === item.leadIn &&
    block.level === item.level;
  return blocks.filter(isSibling);
}

/** Whether an empty line stands between the items of a list. */
export function isLoose(item: Block, { document }: Reading): boolean {
  const siblings = siblingsOf(item, document);
  const [one, other] = [siblings.at(-2), siblings.at(-1)];
  return (
    one !== undefined &&
    other !== undefined &&
    /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(document.source.slice(one.span.end, other.span.start))
  );
}

/** The last block of the list that holds an item, items below it included. */
function lastOfList(item: Block, document: Pick<PolicyDocument, 'blocks'>): Block {
  const { blocks } = document;
  let last = item;
  for (let index = item.index + 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind !== 'item' || block.section !== item.section || block.level < item.level || isHead(block, document))
      break;
    last = block;
  }
  return last;
}

/** Whether the items of a list are whole statements, not ends of a sentence that the lead-in begins. */
export const isOfStatements = (items: readonly Block[]): boolean =>
  items.length >= 2 &&
  items.filter(({ text }) => /^[\p{Lu}"«“]/u.test(text) && /[.:!?]/.test(text)).length * 2 > items.length;

/** A short line with a mark (or a colon) that stands over a paragraph as a heading does. */
function isHead({ kind, text, index, base }: Block, { blocks }: Pick<PolicyDocument, 'blocks'>): boolean {
  const next = blocks[index + 1];
  if (kind === 'label' || text.endsWith(':')) return next?.kind === 'paragraph' || next?.kind === 'item';
  return (
    kind === 'item' && text.length <= 90 && !/[.!?;,]$/.test(text) && next?.kind === 'paragraph' && next.base !== base
  );
}

/** The last block of what a block belongs to: its list, the list that it introduces, the paragraph that it is the head of. */
export function lastOfUnit(block: Block, document: Pick<PolicyDocument, 'blocks'>): Block {
  const next = document.blocks[block.index + 1];
  if (isHead(block, document))
    return next!.kind === 'item' && !isHead(next!, document)
      ? lastOfList(next!, document)
      : lastOfUnit(next!, document);
  if (block.kind === 'item') return lastOfList(block, document);
  return next?.kind === 'item' && next.leadIn === block && !isHead(next, document) ? lastOfList(next, document) : block;
}
