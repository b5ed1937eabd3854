/** References to a section that does not exist, or that is about something else. */
import type { Block } from '../../document/block.js';
import { spanIn, wordsOf } from '../../document/policyDocument.js';
import type { Section } from '../../document/section.js';
import type { Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';
import { lawReferences, type LawReference } from '../../facts/references.js';
import { insideReferences, type InsideReference } from './references-inside.js';

export const danglingCrossReference = defineRule({
  id: 'structure/dangling-cross-reference',
  severity: 'warning',
  law: ['gdpr:12(1)'],
  title: {
    nb: 'Henvisning som ikke treffer',
    nn: 'Tilvising som ikkje treffer',
    en: 'Cross-reference that leads nowhere',
  },
  why: {
    nb: 'Leseren blir sendt til et sted som ikke finnes, eller som handler om noe annet. Ofte er avsnitt flyttet eller tatt bort.',
    nn: 'Lesaren blir send til ein stad som ikkje finst, eller som handlar om noko anna. Ofte er avsnitt flytta eller tekne bort.',
    en: 'The reader is sent to a place that does not exist, or that is about something else. Often sections have been moved or removed.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\n## 1. Formål\n\nSe punkt 9 for mer.\n\n## 2. Grunnlag\n\nTekst.\n\n## 3. Sletting\n\nTekst.',
        '# Personvern\n\n## 1. Formål\n\nSe punkt 2 om sletting.\n\n## 2. Grunnlag\n\nVi bygger på avtalen.\n\n## 3. Sletting\n\nVi sletter etter ett år.',
      ],
      good: [
        '# Personvern\n\n## 1. Formål\n\nSe punkt 3 om sletting.\n\n## 2. Grunnlag\n\nTekst.\n\n## 3. Sletting\n\nSe punkt 4 i kjøpsvilkårene.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\n## 1. Føremål\n\nSjå punkt 7 for meir.\n\n## 2. Grunnlag\n\nTekst.\n\n## 3. Sletting\n\nTekst.',
      ],
      good: [
        '# Personvern\n\n## 1. Føremål\n\nSjå punkt 3 for meir.\n\n## 2. Grunnlag\n\nTekst.\n\n## 3. Sletting\n\nTekst.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\n## 1. Purposes\n\nSee section 8 below.\n\n## 2. Basis\n\nText.\n\n## 3. Deletion\n\nText.',
        '# Privacy policy\n\n## Purposes\n\nSee the section “Your choices” below.\n\n## Basis\n\nText.\n\n## Deletion\n\nText.',
      ],
      good: [
        '# Privacy policy\n\n## 1. Purposes\n\nSee section 3 below, and Article 17 GDPR.\n\n## 2. Basis\n\nText.\n\n## 3. Deletion\n\nText.',
      ],
    },
  },
  *check(reading) {
    yield* missingAnnexes(reading);
    yield* missingTitles(reading);
    const places = placesIn(reading);
    for (const reference of insideReferences(reading)) {
      if (isBesideLaw(reference, reading)) continue;
      if (reference.mark.title !== undefined) yield* untitled(reference, reading);
      else if (places.count >= FEWEST) yield* unnumbered(reference, places, reading);
    }
  },
});

/** “In accordance with section 18 of the Act, and section 19”: a law is cited in the same sentence. */
const isBesideLaw = ({ block, mark }: InsideReference, reading: Reading): boolean =>
  mark.title === undefined &&
  (isBefore(block.text, mark.start, mark.end) ||
    (reading
      .once(sectionsCited)
      .get(block)
      ?.some((law) => law.start < mark.end + 60 && law.end > mark.start - 60) ??
      false));

/** The sections of acts that are cited, by the block in which they are. */
function sectionsCited(reading: Reading): ReadonlyMap<Block, readonly Fact<LawReference>[]> {
  const cited = new Map<Block, Fact<LawReference>[]>();
  for (const law of reading.of(lawReferences)) {
    if (law.value.mark.kind !== 'section') continue;
    const known = cited.get(law.block);
    if (known) known.push(law);
    else cited.set(law.block, [law]);
  }
  return cited;
}

const isBefore = (text: string, start: number, end: number): boolean =>
  /(?:\blov\b|\bact\b|regulation|forskrift|direktiv|directive|avtalen|agreement|contract|vilkår|terms)/iu.test(
    sentencePart(text, start, end),
  );

/** The words around a reference, up to the full stops about it. */
const sentencePart = (text: string, start: number, end: number): string => {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 40);
  return `${before.slice(before.lastIndexOf('. ') + 1)}${text.slice(start, end)}${after.split('. ', 1)[0]!}`;
};

/** A document must have so many numbered places for a number to point into it. */
const FEWEST = 2;

/** The numbers that can be pointed at. */
interface Places {
  readonly sections: ReadonlyMap<string, Section>;
  /** Numbers of items and of lines that were not read as headings. */
  readonly others: ReadonlySet<string>;
  readonly count: number;
}

const placesIn = (reading: Reading): Places => {
  const sections = new Map<string, Section>();
  for (const section of reading.outline.sections)
    if (section.number !== undefined && !sections.has(section.number)) sections.set(section.number, section);
  return { sections, others: new Set(reading.eachUnit(numbersAtStart)), count: sections.size };
};

const numbersAtStart = ({ blocks }: Reading): readonly string[] =>
  blocks.flatMap(({ marker, text }) => /^(\d+(?:\.\d+)*)/.exec(marker ?? text)?.[1] ?? []);

function* unnumbered(
  { block, mark }: InsideReference,
  { sections, others }: Places,
  reading: Reading,
): Iterable<Found> {
  const span = spanIn(reading.document, block, mark.start, mark.end);
  for (const { label, to } of mark.targets) {
    const number = label.replace(/[a-z]$/, '');
    const missing = [number, to?.replace(/[a-z]$/, '')].find(
      (one) => one !== undefined && !sections.has(one) && !others.has(one) && !isBelow(one, sections),
    );
    if (missing !== undefined) yield { span, message: MISSING(missing) };
    else if (mark.targets.length === 1 && to === undefined)
      yield* elsewhere({ block, mark }, sections.get(number), reading);
  }
}

/** «punkt 4.2» may be the second paragraph of 4 where nothing below 4 is numbered. */
const isBelow = (number: string, sections: ReadonlyMap<string, Section>): boolean => {
  const parent = number.split('.').slice(0, -1).join('.');
  return parent !== '' && sections.has(parent) && ![...sections.keys()].some((other) => other.startsWith(`${parent}.`));
};

/** «se punkt 5 om sletting» where 5 is about something else and another heading says «Sletting». */
function* elsewhere({ block, mark }: InsideReference, target: Section | undefined, reading: Reading): Iterable<Found> {
  const subject = ABOUT.exec(block.text.slice(mark.end, mark.end + 80))?.[1];
  if (!subject || !target?.heading) return;
  const words = stems(subject).slice(0, 3);
  const holds = (section: Section): boolean => words.some((word) => textIn(section).includes(word));
  if (words.length === 0 || holds(target)) return;
  const meant = reading.document.sections.filter(
    ({ heading, number }) => number !== undefined && words.every((word) => heading!.text.toLowerCase().includes(word)),
  );
  if (meant.length !== 1) return;
  const right = meant[0]!;
  yield {
    span: spanIn(reading.document, block, mark.start, mark.end),
    message: OTHER(target.number!, target.heading.text, right.number!, right.heading!.text),
    related: [{ span: wordsOf(reading.document, right.heading!), message: MEANT }],
    fixes: () => {
      const [only] = mark.targets;
      const edit = { span: spanIn(reading.document, block, only!.start, only!.end), text: right.number! };
      return [
        {
          title: {
            nb: `Vis til punkt ${right.number}`,
            nn: `Vis til punkt ${right.number}`,
            en: `Refer to section ${right.number}`,
          },
          edits: [edit],
        },
      ];
    },
  };
}

const ABOUT = /^[,)]?\s(?:om|about|on|for (?:mer|meir|more) om)\s([^.,;:()]{3,60})/u;

/** The beginnings of the words that carry the subject. */
const stems = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4 && !EMPTY.has(word))
    .map((word) => word.slice(0, 6));

const EMPTY = new Set(
  'hvordan hvilke hvor lenge korleis deres dykkar personal personopplysninger personopplysningar opplysninger opplysningar information further about these which where'.split(
    ' ',
  ),
);

const textIn = ({ heading, blocks, children }: Section): string =>
  [heading?.text ?? '', ...blocks.map(({ text }) => text), ...children.map(textIn)].join(' ').toLowerCase();

/** «se avsnittet «Dine valg»»: no heading has these words. */
function* untitled({ block, mark }: InsideReference, { document }: Reading): Iterable<Found> {
  const title = plain(mark.title!);
  if (title.length < 4 || !NAMED.test(block.text.slice(Math.max(0, mark.start - 30), mark.start))) return;
  const found = isThere({ document }, title);
  const aim = block.text.slice(mark.end, mark.end + 40);
  if (found || document.sections.length < 2 || ELSEWHERE.test(aim)) return;
  yield { span: spanIn(document, block, mark.start, mark.end), message: UNTITLED(mark.title!) };
}

/** Whether a heading or short line has these words. */
const isThere = ({ document }: Pick<Reading, 'document'>, title: string): boolean =>
  document.blocks.some(
    ({ kind, text }) =>
      (kind === 'heading' || kind === 'label' || (text.length < 90 && !text.includes('«') && !text.includes('“'))) &&
      isSame(plain(text), title),
  );

/** Words by which the place is one of this document. */
const NAMED = /(?:avsnitt|kapit|punkt|section|chapter|heading)\p{L}{0,4}\s?(?:om\s|on\s|about\s)?[«"“„']?$/iu;
const ELSEWHERE = /^\S?\s*(?:i|in|of|på)\s(?!(?:denne|dette|this)\s)/iu;
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isSame = (heading: string, title: string): boolean =>
  heading.includes(title) || (heading.length > 5 && title.includes(heading));

/** «i avsnittet «Lagring» nedenfor», without «se». */
const TITLED_BELOW =
  /(?<!\p{L})(?:avsnittet|punktet|kapittelet|kapitlet|section|chapter|part)\s[«“"]([^«»“”"\n]{4,60})[»”"]\s(?:nedenfor|nedanfor|ovenfor|ovanfor|below|above)(?!\p{L})/giu;

function* missingTitles(reading: Reading): Iterable<Found> {
  const seen = insideReferences(reading);
  for (const { block, start, end, name } of reading.eachUnit(titlesNamed))
    if (
      !seen.some((other) => other.block === block && other.mark.start < end && other.mark.end > start) &&
      reading.document.sections.length > 1 &&
      !isThere(reading, name)
    )
      yield { span: spanIn(reading.document, block, start, end), message: UNTITLED(block.text.slice(start, end)) };
}

const titlesNamed = ({ blocks }: Reading): readonly Named[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'code'
      ? []
      : [...block.text.matchAll(TITLED_BELOW)].map(({ 1: title, index }) => {
          const start = block.text.indexOf(title!, index);
          return { block, start, end: start + title!.length, name: plain(title!) };
        }),
  );

/** «vedlegg 2», “Appendix B”. */
const ANNEX = /(?<!\p{L})(vedlegg|appendix|annex|schedule)\s(\d{1,2}|[A-H])(?![\p{L}\d])(?!\s(?:to|til|i|in|of)\s)/giu;

/** A numbered annex that is pointed at, in a text that has annexes with other numbers. */
function* missingAnnexes(reading: Reading): Iterable<Found> {
  const titles = reading.eachUnit(annexTitles);
  if (titles.length === 0) return;
  const known = new Set(titles);
  for (const { block, start, end, name } of reading.eachUnit(annexesNamed))
    if (!known.has(name) && titles.some((title) => title.split(' ')[0] === name.split(' ')[0]))
      yield { span: spanIn(reading.document, block, start, end), message: UNTITLED(block.text.slice(start, end)) };
}

const annexTitles = ({ blocks }: Reading): readonly string[] =>
  blocks.flatMap(({ kind, text }) =>
    kind === 'heading' || kind === 'label' ? [...text.matchAll(ANNEX)].map(([words]) => words.toLowerCase()) : [],
  );

interface Named {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

const annexesNamed = ({ blocks }: Reading): readonly Named[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'code' || block.kind === 'label'
      ? []
      : [...block.text.matchAll(ANNEX)].map(({ 0: words, index }) => ({
          block,
          start: index,
          end: index + words.length,
          name: words.toLowerCase(),
        })),
  );

const MEANT: Localized = {
  nb: 'Dette er stedet som handler om det',
  nn: 'Dette er staden som handlar om det',
  en: 'This is the place about it',
};

const MISSING = (number: string): Localized => ({
  nb: `Punkt ${number} finnes ikke i dette dokumentet.`,
  nn: `Punkt ${number} finst ikkje i dette dokumentet.`,
  en: `There is no section ${number} in this document.`,
});

const OTHER = (number: string, heading: string, right: string, meant: string): Localized => ({
  nb: `Punkt ${number} («${heading}») handler om noe annet. Mente du punkt ${right} («${meant}»)?`,
  nn: `Punkt ${number} («${heading}») handlar om noko anna. Meinte du punkt ${right} («${meant}»)?`,
  en: `Section ${number} (“${heading}”) is about something else. Did you mean section ${right} (“${meant}”)?`,
});

const UNTITLED = (title: string): Localized => ({
  nb: `Ingen overskrift heter «${title}».`,
  nn: `Inga overskrift heiter «${title}».`,
  en: `No heading is called “${title}”.`,
});
