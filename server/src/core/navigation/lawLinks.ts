/** Every reference to law as a link to where the law can be read. */
import type { Block } from '../document/block.js';
import { spanIn } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { lawReferences } from '../facts/references.js';
import type { Language } from '../languages/language.js';
import { cite } from '../law/citation.js';
import { lawLink, partsOf } from '../law/links.js';
import { provisionOf } from '../law/headline.js';
import type { Reading } from '../reading/reading.js';

/** Words that lead somewhere. */
export interface LawLink {
  readonly span: Span;
  readonly url: string;
  /** What is found there. */
  readonly title: string;
}

/** Links of the provisions that exist; the author's own links and what is ambiguous are left alone. */
export const lawLinks = (reading: Reading, language: Language): readonly LawLink[] =>
  reading.of(lawReferences).flatMap(({ block, start, end, value: { mark, resolution } }) => {
    const { targets, act } = resolution;
    if (targets.length === 0)
      return act === undefined || mark.kind !== 'act' ? [] : linkTo(reading, block, { start, end }, act, language);
    const apart = targets.filter(({ target }, index) => target.start >= (targets[index - 1]?.target.end ?? 0));
    return apart.flatMap(({ target, canonical, status }, index) => {
      const [ref] = canonical;
      if (ref === undefined || canonical.length > 1 || (status !== 'ok' && status !== 'stale')) return [];
      // the first takes the words before it, the last those behind: the links are the whole reference
      const words = {
        start: index === 0 ? start : target.start,
        end: index === apart.length - 1 ? end : target.end,
      };
      return linkTo(reading, block, words, ref, language);
    });
  });

function linkTo(
  { document }: Reading,
  block: Block,
  { start, end }: Span,
  ref: string,
  language: Language,
): readonly LawLink[] {
  const url = lawLink(ref, language);
  if (url === undefined || block.raw.links.some((link) => link.start < end && link.end > start)) return [];
  const { act, number } = partsOf(ref);
  const title = provisionOf(`${act}:${number}`)?.title[language];
  return [
    {
      span: spanIn(document, block, start, end),
      url,
      title: cite(ref, language) + (title === undefined ? '' : ` · ${title}`),
    },
  ];
}
