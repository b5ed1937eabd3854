/** A name or address that is out of date: why, and what stands in its place. */
import type { Block } from '../document/block.js';
import { spanIn } from '../document/policyDocument.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { cited, escaped, EXPLAINING, fitting } from '../law/explaining.js';
import { STALE_REFERENCES } from '../law/index.js';
import { findOutdatedNames } from '../law/references/outdated-names.js';
import { mentions } from '../law/references/subject.js';
import type { StaleReference } from '../law/stale.js';
import { readBlock } from '../marking/marks.js';
import type { Reading } from '../reading/reading.js';
import type { Explained } from './explained.js';

/** The outdated name at `offset` in the block's text. */
export function staleHover(
  { document }: Reading,
  block: Block,
  offset: number,
  language: Language,
): Explained | undefined {
  for (const { id, start, end } of readBlock(block, findOutdatedNames)) {
    if (offset < start || offset > end) continue;
    const stale: StaleReference | undefined = STALE_REFERENCES.find((one) => one.id === id);
    if (!stale || !isMeant(stale, block.text)) continue;
    return {
      value: explainStale(stale, block.text.slice(start, end), language),
      span: spanIn(document, block, start, end),
    };
  }
  return undefined;
}

const isMeant = ({ onlyWith }: StaleReference, text: string): boolean =>
  !onlyWith ||
  mentions(
    text,
    LANGUAGES.flatMap((language) => onlyWith[language]),
  ) > 0;

function explainStale({ why, now, refs, asOf, certainty }: StaleReference, name: string, language: Language): string {
  const { see, checked, uncertain, today } = EXPLAINING[language];
  return fitting(
    [
      `**${escaped(name)}**`,
      escaped(why[language]),
      `**${today}** ${escaped(now[language])}`,
      refs.length > 0 ? `${see} ${refs.map((ref) => cited(ref, language)).join(' · ')}` : '',
      `*${checked} ${asOf}${certainty === 'uncertain' ? `; ${uncertain}` : ''}*`,
    ],
    [3],
  );
}
