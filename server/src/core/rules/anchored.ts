/** What a rule found, tied to the blocks it stands in: it moves with them as the text changes around them. */
import type { Block, RawBlock } from '../document/block.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import type { Found } from './rule.js';

/** A finding of one version of the document, and where the ends of its spans stand: its own span first, then those of related places. */
export interface Anchored {
  readonly found: Omit<Found, 'fixes'>;
  readonly hasFixes: boolean;
  readonly version: number;
  readonly ends: readonly End[];
}

interface End {
  /** Undefined where it stands before all blocks, or between two. */
  readonly block: Block | undefined;
  /** The block as it was read, or undefined: with other words, or other marks around them, the place is another. */
  readonly raw: RawBlock | undefined;
  /** Offset from the beginning of the block's chunk; in the source, where there is no block. */
  readonly at: number;
}

/** Ties a finding to the blocks of the document as it is now. */
export function anchored({ fixes, ...found }: Found, document: PolicyDocument): Anchored {
  const spans = [found.span, ...(found.related ?? []).map(({ span }) => span)];
  const ends = spans.flatMap(({ start, end }) => {
    const first = endAt(document, start, start);
    const { block, raw } = first;
    const isWithin = block !== undefined && end <= block.base + block.raw.span.end;
    return [first, isWithin ? { block, raw, at: end - block.base } : endAt(document, end, end - 1)];
  });
  return { found, hasFixes: fixes !== undefined, version: document.version, ends };
}

/** Whether all that a finding stands in is still in the document as it was. */
export const isLive = ({ ends, version }: Anchored, { blocks, version: now }: PolicyDocument): boolean =>
  version === now ||
  ends.every(({ block, raw }) => block !== undefined && block.raw === raw && blocks[block.index] === block);

/** The finding with its spans where its blocks stand now. */
export function located({ found, ends }: Anchored): Anchored['found'] {
  const spanAt = (index: number): Span => ({ start: offsetOf(ends[index * 2]!), end: offsetOf(ends[index * 2 + 1]!) });
  const { related } = found;
  return {
    ...found,
    span: spanAt(0),
    ...(related ? { related: related.map((place, index) => ({ ...place, span: spanAt(index + 1) })) } : {}),
  };
}

const offsetOf = ({ block, at }: End): number => (block ? block.base + at : at);

/** An offset, seen from the block in which the character at `within` stands. */
function endAt({ blocks }: PolicyDocument, offset: number, within: number): End {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { base, raw } = blocks[middle]!;
    if (base + raw.span.start <= within) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  if (!block || block.span.start > within || block.span.end < offset)
    return { block: undefined, raw: undefined, at: offset };
  return { block, raw: block.raw, at: offset - block.base };
}
