/** The same number twice, and not the same: «three (4) months», «36 måneder (to år)». */
import { spanIn } from '../../document/policyDocument.js';
import type { Block } from '../../document/block.js';
import { agree } from '../../facts/durations/period.js';
import { numberIn, printPeriod } from '../../facts/durations/print.js';
import { readDurations, type DurationMark } from '../../facts/durations/readDurations.js';
import { languageAt } from '../../facts/retention/fixes.js';
import type { Language, Localized } from '../../languages/language.js';
import { readBlock } from '../../marking/marks.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Fix, type Found } from '../rule.js';

export const numberMismatch = defineRule({
  id: 'retention/number-mismatch',
  severity: 'warning',
  law: ['gdpr:13(2)(a)', 'gdpr:5(1)(a)'],
  title: { nb: 'Tall og ord er ulike', nn: 'Tal og ord er ulike', en: 'Figure and word differ' },
  why: {
    nb: 'Når tallet og ordet ikke stemmer overens, vet leseren ikke hvilken frist som gjelder.',
    nn: 'Når talet og ordet ikkje stemmer overeins, veit ikkje lesaren kva frist som gjeld.',
    en: 'Where figure and word do not agree, readers cannot tell which period applies.',
  },
  examples: {
    nb: {
      bad: ['Vi lagrer fakturaer i fem (3) år.', 'Logger lagres i 36 måneder (to år).'],
      good: ['Vi lagrer fakturaer i fem (5) år.', 'Logger lagres i 36 måneder (tre år).'],
    },
    nn: { bad: ['Vi lagrar fakturaer i fem (3) år.'], good: ['Vi lagrar fakturaer i fem (5) år.'] },
    en: {
      bad: ['We keep invoices for five (3) years.', 'Logs are kept for 36 months (two years).'],
      good: ['We keep invoices for five (5) years.', 'Logs are kept for 12 months (one year).'],
    },
  },
  check: (reading) => reading.eachUnit(suspects).flatMap((block) => mismatchesIn(reading, block)),
});

/** Blocks with two lengths, or one that contradicts itself: few enough to be read each time. */
const suspects = ({ blocks }: Reading): readonly Block[] =>
  blocks.filter(
    (block) =>
      block.kind !== 'code' && readBlock(block, readDurations).some(({ mismatch, repeats }) => mismatch || repeats),
  );

function mismatchesIn(reading: Reading, block: Block): readonly Found[] {
  const marks = readBlock(block, readDurations);
  return marks.flatMap((mark, index) => {
    if (mark.mismatch) return [ofNumber(reading, block, mark, mark.mismatch)];
    const before = marks[index - 1];
    return mark.repeats &&
      before &&
      !before.mismatch &&
      before.bound !== 'range' &&
      mark.bound !== 'range' &&
      !agree(before.min, mark.min)
      ? [ofLengths(reading, block, before, mark)]
      : [];
  });
}

/** «tre (4) måneder». */
function ofNumber(
  { document }: Reading,
  block: Block,
  mark: DurationMark,
  [first, second]: readonly [number, number],
): Found {
  const span = spanIn(document, block, mark.start, mark.end);
  const written = block.text.slice(mark.start, mark.end);
  return {
    span,
    message: {
      nb: `«${written}» sier både ${first} og ${second}. Rett det ene, slik at tall og ord er det samme.`,
      nn: `«${written}» seier både ${first} og ${second}. Rett det eine, slik at tal og ord er det same.`,
      en: `“${written}” says both ${first} and ${second}. Correct one of them so that figure and word agree.`,
    },
    fixes: () =>
      [first, second].map((value): Fix => ({
        title: titleFor((language) => numberIn(value, language, 'figure')),
        edits: [
          { span, text: rewritten(written, value, first === value ? second : first, languageAt(document, block)) },
        ],
      })),
  };
}

/** Both numbers made the one that is meant, each in its own style. */
function rewritten(written: string, value: number, other: number, language: Language): string {
  const open = written.indexOf('(');
  const close = written.indexOf(')');
  const [outer, inner, rest] = [
    written.slice(0, open).trim(),
    written.slice(open + 1, close).trim(),
    written.slice(close + 1),
  ];
  const style = (old: string): string =>
    /^\d/.test(old) ? numberIn(value, language, 'figure') : numberIn(value, language, 'word');
  const isOther = (old: string): boolean =>
    /^\d/.test(old) ? Number(old.replace(',', '.')) === other : !style(old).includes(old.toLowerCase());
  return `${isOther(outer) ? style(outer) : outer} (${isOther(inner) ? style(inner) : inner})${rest}`;
}

const titleFor = (value: (language: Language) => string): Localized => ({
  nb: `Skriv ${value('nb')} begge steder`,
  nn: `Skriv ${value('nn')} begge stader`,
  en: `Write ${value('en')} in both places`,
});

/** «36 måneder (to år)». */
function ofLengths({ document }: Reading, block: Block, one: DurationMark, other: DurationMark): Found {
  const span = spanIn(document, block, one.start, other.end);
  const [first, second] = [block.text.slice(one.start, one.end), block.text.slice(other.start, other.end)];
  const language = languageAt(document, block);
  const replace = (kept: DurationMark, changed: DurationMark): Fix => ({
    title: titleFor(() => block.text.slice(kept.start, kept.end)),
    edits: [
      {
        span: spanIn(document, block, changed.start, changed.end),
        text: printPeriod(kept.min, language, changed.style),
      },
    ],
  });
  return {
    span,
    message: {
      nb: `${first} og ${second} er ikke like lenge. Rett det ene.`,
      nn: `${first} og ${second} er ikkje like lenge. Rett det eine.`,
      en: `${first} and ${second} are not the same length of time. Correct one of them.`,
    },
    fixes: () => [replace(one, other), replace(other, one)],
  };
}
