/** A heading with nothing under it. */
import { wordsOf } from '../../document/policyDocument.js';
import type { Block } from '../../document/block.js';
import type { Section } from '../../document/section.js';
import type { Localized } from '../../languages/language.js';
import { topicsIn } from '../../reading/topics.js';
import { defineRule } from '../rule.js';

export const emptySection = defineRule({
  id: 'structure/empty-section',
  severity: 'warning',
  law: ['gdpr:12(1)'],
  title: { nb: 'Tomt avsnitt', nn: 'Tomt avsnitt', en: 'Empty section' },
  why: {
    nb: 'Overskriften lover noe som ikke står der. Skriv teksten, eller ta bort overskriften.',
    nn: 'Overskrifta lovar noko som ikkje står der. Skriv teksten, eller ta bort overskrifta.',
    en: 'The heading promises something that is not there. Write the text, or remove the heading.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\n## Formål\n\n## Sletting\n\nVi sletter etter ett år.'],
      good: [
        '# Personvern\n\n## Formål\n\n### Nyhetsbrev\n\nVi sender det ut.\n\n## Sletting\n\nVi sletter etter ett år.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\n## Føremål\n\n## Sletting\n\nVi slettar etter eitt år.'],
      good: ['# Personvern\n\n## Føremål\n\n- Levering\n\n## Sletting\n\nVi slettar etter eitt år.'],
    },
    en: {
      bad: ['# Privacy policy\n\n## Purposes\n\nDelivery.\n\n## Your rights\n'],
      good: ['# Privacy policy\n\n## Purposes\n\n| a | b |\n|---|---|\n| c | d |\n\n## Your rights\n\nAccess.'],
    },
  },
  *check({ document, outline: { sections } }) {
    const empty = sections.filter((section, index) => isEmpty(section, sections[index + 1]));
    for (const section of empty) {
      const next = sections[sections.indexOf(section) + 1];
      // where chapters and their parts are set on one level, chapters look empty
      const certain = next === undefined || follows(section, next);
      // levels in disorder, or a heading on the same matter below it: a chapter
      if (!certain && (empty.length > 1 || isChapter(section, next))) continue;
      yield {
        span: wordsOf(document, section.heading!),
        ...(certain ? {} : { severity: 'hint' as const }),
        message: certain ? NOTHING : NOTHING_OR_CHAPTER,
      };
    }
  },
});

const NOTHING: Localized = {
  nb: 'Det står ingenting under denne overskriften.',
  nn: 'Det står ingenting under denne overskrifta.',
  en: 'There is nothing under this heading.',
};

const NOTHING_OR_CHAPTER: Localized = {
  nb: 'Det står ingenting under denne overskriften. Gjelder den flere avsnitt, sett overskriftene deres ett nivå lavere.',
  nn: 'Det står ingenting under denne overskrifta. Gjeld ho fleire avsnitt, set overskriftene deira eitt nivå lågare.',
  en: 'There is nothing under this heading. If it is meant for several sections, set their headings one level lower.',
};

/** Whether the number of the next heading follows on this one's. */
const follows = ({ number }: Section, next: Section): boolean =>
  number !== undefined &&
  next.number === [...number.split('.').slice(0, -1), Number(number.split('.').at(-1)) + 1].join('.');

const isChapter = ({ heading, level }: Section, next: Section): boolean => {
  const topics = topicsIn(next.heading!);
  return next.level < level || topicsIn(heading!).some((topic) => topics.includes(topic));
};

/** A bold line above another one is a heading where the two are about different matters; else it may be their title. */
const isOtherMatter = (heading: Block, next: Section | undefined): boolean =>
  heading.raw.style === 'bold' &&
  next !== undefined &&
  topicsIn(heading).length > 0 &&
  topicsIn(next.heading!).length > 0;

/** Only headings that are marked or numbered as such; a title, a date or a long line says enough by itself. */
function isEmpty({ heading, level, blocks, children, number }: Section, next: Section | undefined): boolean {
  if (!heading || level < 2 || blocks.length > 0 || children.length > 0) return false;
  // a heading without a number before numbered ones, or above bold lines, is their chapter
  if (next && next.number !== undefined && number === undefined) return false;
  if (next && number !== undefined && (next.number === undefined || next.number.startsWith(`${number}.`))) return false;
  if (next && next.heading!.raw.style !== heading.raw.style) return false;
  const marked =
    heading.raw.style === 'atx' ||
    heading.raw.style === 'setext' ||
    number !== undefined ||
    isOtherMatter(heading, next);
  const { text } = heading;
  return (
    marked &&
    text.length <= 60 &&
    /^[\p{L}\d]/u.test(text) &&
    !/\d{4}|@|[.:!]$/.test(text) &&
    heading.raw.links.length === 0
  );
}
