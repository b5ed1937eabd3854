/** How the document writes its lists, so that a clause's list looks like its neighbours. */
import type { Block } from '../document/block.js';
import type { PolicyDocument } from '../document/policyDocument.js';

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
  const line = source.slice(span.start, span.start + 40);
  const at = line.indexOf(marker);
  const space = at < 0 ? ' ' : (/^[ \t\u00a0]+/.exec(line.slice(at + marker.length))?.[0] ?? '');
  return `${marker}${space === '' && /^[-*+\d]/.test(marker) ? ' ' : space}`;
}

/** White space before an item's mark. */
export function indentOf({ span }: Block, source: string): string {
  const lineStart = Math.max(source.lastIndexOf('\n', span.start - 1), source.lastIndexOf('\r', span.start - 1)) + 1;
  const before =
    source.slice(lineStart, span.start) + (/^[ \t]*/.exec(source.slice(span.start, span.start + 20))?.[0] ?? '');
  return /^[ \t]*$/.test(before) ? before : '';
}

/** The list in which an item stands: its neighbours of the same depth under the same lead-in. */
export function siblingsOf(item: Block, { blocks }: Pick<PolicyDocument, 'blocks'>): readonly Block[] {
  const isSibling = (block: Block): boolean =>
    block.kind === 'item' &&
    block.section === item.section &&
    block.leadIn === item.leadIn &&
    block.level === item.level;
  return blocks.filter(isSibling);
}

/** The last block of the list that holds an item, items below it included. */
export function lastOfList(item: Block, { blocks }: Pick<PolicyDocument, 'blocks'>): Block {
  let last = item;
  for (let index = item.index + 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind !== 'item' || block.section !== item.section || block.level < item.level) break;
    last = block;
  }
  return last;
}

/** Whether the items of a list are whole statements, not ends of a sentence that the lead-in begins. */
export const isOfStatements = (items: readonly Block[]): boolean =>
  items.length >= 2 &&
  items.filter(({ text }) => /^[\p{Lu}"«“]/u.test(text) && /[.:!?]/.test(text)).length * 2 > items.length;
