/** Where a half-made disclosure is completed: right behind the words that make the attempt. */
import type { Block } from '../document/block.js';
import { spanIn, type PolicyDocument } from '../document/policyDocument.js';
import type { Fact } from '../reading/fact.js';
import { endBehind } from './boundary.js';
import type { Clause } from './clause.js';
import { lastOfUnit } from './listStyle.js';

/** The words that say the half of a disclosure. */
export type Attempt = Pick<Fact<unknown>, 'block' | 'start' | 'end'>;

/** A place beside an attempt. */
export interface CompletionPlace {
  readonly kind: 'inline' | 'paragraph';
  readonly at: number;
  readonly near: readonly Block[];
}

/** In the attempt's own paragraph, item or cell, or behind it where the clause has paragraphs or lists; undefined in a heading. */
export function completionPlace(
  { block, end }: Attempt,
  { text, completion }: Clause,
  document: PolicyDocument,
): CompletionPlace | undefined {
  if (block.kind === 'heading' || block.kind === 'label' || block.kind === 'code') return undefined;
  const near = [block];
  const last = lastOfUnit(block, document);
  const words = (completion ?? text)[document.language];
  const inCell = block.kind === 'cell';
  const apart = words.includes('\n') || (block.kind === 'paragraph' && words.length > LONG_CLAUSE);
  if (!inCell && (last !== block || apart)) return { kind: 'paragraph', at: endBehind(last, document), near };
  if (block.text.endsWith(':')) return undefined;
  return {
    kind: 'inline',
    at: endOfSentence(block, block.text.length > LONG ? end : block.text.length, document),
    near,
  };
}

/** In a longer paragraph the words go right behind their sentence, not behind the last one. */
const LONG = 700;

/** A longer text is a paragraph of its own behind a paragraph. */
const LONG_CLAUSE = 280;

/** Behind the sentence that holds `end`, its full stop and any mark of emphasis or a link included. */
function endOfSentence(block: Block, end: number, document: PolicyDocument): number {
  const { sentenceSpans } = block.marks.tokens;
  let sentence = block.text.length;
  for (let index = sentenceSpans.length - 1; index > 0; index -= 2)
    if (sentenceSpans[index]! >= end) sentence = sentenceSpans[index]!;
  const { end: at } = spanIn(document, block, 0, Math.max(1, sentence));
  const isLast = block.text.slice(sentence).trim() === '';
  return isLast || !/^\s/.test(document.source[at] ?? ' ') ? Math.max(at, endOfBlock(block, document)) : at;
}

const endOfBlock = (block: Block, document: PolicyDocument): number =>
  block.kind === 'cell' || document.source[block.base] === '<'
    ? spanIn(document, block, 0, block.text.length).end
    : document.source.slice(0, block.span.end).trimEnd().length;
