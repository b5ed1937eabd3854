/** Links inside the document (`[Kontakt](#7-kontakt)`), and the headings that they lead to. */
import { blockAt } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import type { Span } from '../document/span.js';
import type { Reading } from './reading.js';

/** The part of a link behind `#`, where it stands in the source, and the section whose heading has that anchor. */
export interface InsideLink {
  readonly span: Span;
  readonly fragment: string;
  readonly section: Section;
}

/** The anchor that a heading gets in Markdown: «7. Kontakt oss?» is `7-kontakt-oss`. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The words of a heading with the number that stands before them as a list mark. */
export const headingWords = ({ heading }: Section): string =>
  [heading?.raw.marker, heading?.text].filter((part) => part !== undefined).join(' ');

/** All links of the document to its own headings, in order; `<a href="#…">` and link definitions too. */
export const insideLinks = (reading: Reading): readonly InsideLink[] => reading.once(readLinks);

function readLinks(reading: Reading): readonly InsideLink[] {
  const { document } = reading;
  const links: InsideLink[] = [];
  for (const match of document.source.matchAll(/(?:\]\(<?|\]:[ \t]?<?|href=["'])#([^\s)"'<>]+)/gi)) {
    const fragment = match[1]!;
    const section = sectionAtAnchor(fragment, reading);
    const start = match.index + match[0].length - fragment.length;
    if (!section || blockAt(document, start)?.kind === 'code') continue;
    links.push({ span: { start, end: start + fragment.length }, fragment, section });
  }
  return links;
}

/** The section that `#fragment` leads to; generators differ in how they treat a sign at either end and two hyphens in a row. */
export const sectionAtAnchor = (fragment: string, reading: Reading): Section | undefined =>
  reading.once(sectionsByAnchor).get(loose(decoded(fragment).toLowerCase()));

function sectionsByAnchor({ document }: Reading): ReadonlyMap<string, Section> {
  const found = new Map<string, Section>();
  const counts = new Map<string, number>();
  for (const section of document.sections) {
    const anchor = loose(anchorOf(headingWords(section)));
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    const own = count === 0 ? anchor : `${anchor}-${count}`;
    if (anchor !== '' && !found.has(own)) found.set(own, section);
  }
  return found;
}

const loose = (anchor: string): string => anchor.split('-').filter(Boolean).join('-');

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
