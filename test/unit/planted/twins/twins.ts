/** Short policies with one fault each and its clean twin, one a line: `{{fault|clean}}` marks what differs, or `fault ⇒ clean`; `¶` is a blank line, `⏎` a new line, `¤` the name and `°` the domain of who writes. */
import type { Language } from '../../../../server/src/core/languages/language.js';
import { FRAMES } from './frames.js';

/** Pairs of each rule in each language it applies to. */
export type Twins = Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>;

/** A policy with its fault, and the same policy without. */
export interface Pair {
  readonly faulty: string;
  readonly clean: string;
}

/** The two texts of each line, without a frame. */
export const sidesOf = (lines: string): readonly (readonly [fault: string, clean: string])[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const halves = line.split(' ⇒ ');
      if (halves.length === 2) return [halves[0]!, halves[1]!];
      const side = (index: 0 | 1): string =>
        line.replace(/\{\{([^{}]*)\}\}/g, (_, both: string) => both.split('|')[index] ?? '');
      return [side(0), side(1)];
    });

/** Each line in two of the five frames; a line that begins with `@` in the last three, which say nothing of complaints. */
export const pairsOf = (lines: string, language: Language): readonly Pair[] =>
  sidesOf(lines).flatMap((sides, index) =>
    (sides[0].startsWith('@') ? [2 + (index % 3), 2 + ((index + 1) % 3)] : [index, index + 2]).map((at) => {
      const frame = FRAMES[language][at % FRAMES[language].length]!;
      const fill = (text: string): string =>
        (text.replace(/^@ /, '').startsWith('#') ? frame.text.replace(/## [^\n]+\n\n(?=\{\})/, '') : frame.text)
          .replace('{}', text.replace(/^@ /, '').replace(/ ?¶ ?/g, '\n\n').replace(/ ?⏎ ?/g, '\n'))
          .replaceAll('¤', frame.name)
          .replaceAll('°', frame.domain);
      return { faulty: fill(sides[0]), clean: fill(sides[1]) };
    }),
  );
