/** Two language versions of one policy, side by side. */
import type { Block } from '../document/block.js';
import { spanIn, wordsOf, type PolicyDocument } from '../document/policyDocument.js';
import type { Section } from '../document/section.js';
import type { Span } from '../document/span.js';
import type { Language, Localized } from '../languages/language.js';
import type { Analysis } from '../analyse.js';
import { headingFor, topicsIn } from '../reading/topics.js';
import { matchSections } from './sections.js';

/** A version, and the file that holds it. */
export interface Version {
  /** How the caller names the file: a path, or an address. */
  readonly path: string;
  readonly analysis: Analysis;
}

/** One version seen beside the other. */
export interface Pair {
  readonly one: Version;
  readonly other: Version;
  /** The section of the other version that corresponds to one of the first; undefined where there is none. */
  readonly counterpart: (section: Section) => Section | undefined;
  /** Seen from the other side. */
  readonly turned: Pair;
}

/** Puts two versions side by side; the sections are matched when somebody asks. */
export function pairOf(one: Version, other: Version): Pair {
  let matched: ReturnType<typeof matchSections> | undefined;
  const matches = (): ReturnType<typeof matchSections> =>
    (matched ??= matchSections(one.analysis.document, other.analysis.document));
  const turned = {
    one: other,
    other: one,
    counterpart: (section: Section) => matches().backward.get(section),
  };
  const pair = { one, other, counterpart: (section: Section) => matches().forward.get(section) };
  return Object.assign(pair, { turned: Object.assign(turned, { turned: pair as Pair }) as Pair });
}

/** The most that a finding may stand on. */
const MOST = 400;

/** Words of a block as a place in the source, cut where they are many. */
export const placeIn = ({ analysis: { document } }: Version, block: Block, start: number, end: number): Span =>
  spanIn(document, block, start, Math.min(end, start + MOST));

/** Where the other version would say what a block of this one says: the heading of the section that corresponds, else the title. */
export function belongsIn({ other, counterpart }: Pair, block: Block | undefined): Span {
  const { document } = other.analysis;
  let section: Section | undefined = block?.section;
  const like = section && counterpart(section);
  if (like?.heading) return headingSpan(document, like.heading);
  const [topic] = section?.heading ? topicsIn(section.heading) : [];
  const headings = document.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  const kindred = topic && headingFor(headings, topic);
  while (section?.heading && !counterpart(section)) section = section.parent;
  return headingSpan(document, kindred ?? (section && counterpart(section)?.heading));
}

/** The words of a heading; without one those of the title, else of the first block. */
export function headingSpan(document: PolicyDocument, heading: Block | undefined): Span {
  const block = heading ?? document.sections[0]?.heading ?? document.blocks[0];
  if (!block) return { start: 0, end: 0 };
  const { start, end } = wordsOf(document, block);
  return { start, end: Math.min(end, start + MOST) };
}

/** Differences that one version makes against the other, and the other against it. */
export function* bothWays<T>(pair: Pair, half: (pair: Pair) => Iterable<T>, turn: (found: T) => T): Iterable<T> {
  yield* half(pair);
  for (const found of half(pair.turned)) yield turn(found);
}

/** How the messages of one version name the other: by what tells the two apart. */
export function nameOf({ one, other }: Pair): Localized {
  const [here, there] = [one.analysis.document.language, other.analysis.document.language];
  if (here === there) return NAMES.other;
  return here !== 'en' && there !== 'en' ? NAMES[there] : there === 'en' ? NAMES.en : NAMES.norwegian;
}

const NAMES: Readonly<Record<Language | 'norwegian' | 'other', Localized>> = {
  nb: { nb: 'bokmålsversjonen', nn: 'bokmålsversjonen', en: 'the Bokmål version' },
  nn: { nb: 'nynorskversjonen', nn: 'nynorskversjonen', en: 'the Nynorsk version' },
  en: { nb: 'den engelske versjonen', nn: 'den engelske versjonen', en: 'the English version' },
  norwegian: { nb: 'den norske versjonen', nn: 'den norske versjonen', en: 'the Norwegian version' },
  other: { nb: 'den andre versjonen', nn: 'den andre versjonen', en: 'the other version' },
};
