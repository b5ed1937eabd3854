/** What a plain text shows in colours: references to law, lengths of time, blanks. Markdown has a grammar for them. */
import type { Block } from '../document/block.js';
import { spanIn } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { readDurations } from '../facts/durations/readDurations.js';
import { lawReferences } from '../facts/references.js';
import { readBlock } from '../marking/marks.js';
import type { Reading } from '../reading/reading.js';
import { blanksIn } from '../rules/draft/placeholder.js';

/** The kinds of coloured words, in the order of their numbers in the protocol. */
export const COLOURS = ['legalReference', 'period', 'placeholder'] as const;
export type Colour = (typeof COLOURS)[number];

/** Words with a colour. */
export interface Coloured {
  readonly span: Span;
  readonly colour: Colour;
}

/** Everything coloured between two source offsets, in order, nothing twice. */
export function coloursIn(reading: Reading, within: Span): readonly Coloured[] {
  const { document } = reading;
  const inside = ({ span }: Block): boolean => span.start <= within.end && span.end >= within.start;
  const words: Coloured[] = [];
  for (const { block, start, end } of reading.of(lawReferences))
    if (inside(block)) words.push({ span: spanIn(document, block, start, end), colour: 'legalReference' });
  for (const block of document.blocks) {
    if (!inside(block) || block.kind === 'code') continue;
    for (const [start, end] of blanksIn(block))
      words.push({ span: spanIn(document, block, start, end), colour: 'placeholder' });
    for (const { start, end } of readBlock(block, readDurations))
      words.push({ span: spanIn(document, block, start, end), colour: 'period' });
  }
  return withoutOverlaps(words.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

function withoutOverlaps(words: readonly Coloured[]): readonly Coloured[] {
  let last = -1;
  return words.filter(({ span }) => {
    if (span.start < last || span.end <= span.start) return false;
    last = span.end;
    return true;
  });
}
