/** Tells each block what governs it: the lead-in of its list, the label above, the heads of its column and row. */
import type { BlockInProgress } from './units.js';

/** Fills in `leadIn`, `label`, `columnHead` and `rowHead` of all blocks. */
export function connect(blocks: readonly BlockInProgress[]): void {
  const open: Open = {
    label: undefined,
    lead: undefined,
    items: [],
    table: -1,
    heads: [],
    row: -1,
    rowHead: undefined,
    chunk: -1,
  };
  for (const block of blocks) {
    if (block.kind === 'heading') Object.assign(open, { label: undefined, lead: undefined, items: [] });
    if (block.kind !== 'cell') open.table = -1;
    if (block.kind === 'label') Object.assign(open, { label: block, lead: block, items: [] });
    else if (block.kind === 'paragraph') {
      block.label = open.label;
      Object.assign(open, { lead: block, items: [] });
      // a label governs one run of text: what follows a blank line and a full paragraph is its own
    } else if (block.kind === 'item') connectItem(block, open);
    else if (block.kind === 'cell') connectCell(block, open);
  }
}

interface Open {
  label: BlockInProgress | undefined;
  lead: BlockInProgress | undefined;
  items: BlockInProgress[];
  table: number;
  heads: BlockInProgress[];
  row: number;
  rowHead: BlockInProgress | undefined;
  chunk: number;
}

function connectItem(block: BlockInProgress, open: Open): void {
  block.label = open.label;
  while (open.items.length > 0 && open.items[open.items.length - 1]!.level >= block.level) open.items.pop();
  block.leadIn = open.items[open.items.length - 1] ?? open.lead;
  open.items.push(block);
}

function connectCell(block: BlockInProgress, open: Open): void {
  const { table, row, column } = block.raw.cell!;
  if (open.table !== table || open.chunk !== block.base)
    Object.assign(open, { table, chunk: block.base, heads: [], row: -1, rowHead: undefined });
  block.label = open.label;
  block.leadIn = open.lead;
  if (row === 0) {
    open.heads[column] = block;
    return;
  }
  if (open.row !== row) Object.assign(open, { row, rowHead: undefined });
  block.columnHead = open.heads[column];
  if (column === 0) open.rowHead = block;
  else block.rowHead = open.rowHead;
}
