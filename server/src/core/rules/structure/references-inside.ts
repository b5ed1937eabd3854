/** References to the document's own places, where they stand. */
import type { Block } from '../../document/block.js';
import type { CrossReferenceMark } from '../../law/references/reference.js';
import { findCrossReferences } from '../../law/references/cross-references.js';
import { knownLaw } from '../../law/references/known-law.js';
import { readBlock } from '../../marking/marks.js';
import type { Reading } from '../../reading/reading.js';

/** A reference and its block; offsets in the block's text. */
export interface InsideReference {
  readonly block: Block;
  readonly mark: CrossReferenceMark;
}

const marksIn = (text: string): readonly CrossReferenceMark[] => findCrossReferences(text, knownLaw().names);

/** All references to places of the document itself, in order. */
export const insideReferences = (reading: Reading): readonly InsideReference[] => reading.eachUnit(inUnit);

const inUnit = ({ blocks }: Reading): readonly InsideReference[] =>
  blocks
    .filter(({ kind }) => kind !== 'code' && kind !== 'heading')
    .flatMap((block) => readBlock(block, marksIn).map((mark) => ({ block, mark })));
