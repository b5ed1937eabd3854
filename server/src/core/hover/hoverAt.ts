/** What there is to know at a place of the text: the law it cites, a name that is out of date, a period, a defined word. */
import { plainOffset } from '../document/plainOffset.js';
import { blockAt } from '../document/policyDocument.js';
import type { Language } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import type { Explained } from './explained.js';
import { periodHover } from './period.js';
import { referenceHover, referenceIn } from './reference.js';
import { staleHover } from './stale.js';
import { termHover } from './term.js';

/** The explanation at a source offset; nothing of the text is read again for it but the one block. */
export function hoverAt(reading: Reading, offset: number, language: Language): Explained | undefined {
  const block = blockAt(reading.document, offset);
  if (!block || block.kind === 'code') return undefined;
  const at = plainOffset(block, offset);
  const reference = referenceIn(reading, block, at);
  const stale = (): Explained | undefined => staleHover(reading, block, at, language);
  const cited = reference && referenceHover(reading, reference, at, language);
  // of an act alone, what took its place says more
  const law = reference?.value.mark.kind === 'act' ? (stale() ?? cited) : (cited ?? stale());
  return law ?? periodHover(reading, offset, language) ?? termHover(reading, block, at, language);
}
