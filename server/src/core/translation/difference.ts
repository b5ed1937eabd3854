/** Differences in the two shapes that they have: one version says it and the other doesn't, or both say it and not the same. */
import type { Block } from '../document/block.js';
import type { Span } from '../document/span.js';
import type { Localized } from '../languages/language.js';
import type { Difference, Side } from '../rules/pairRule.js';
import type { Fix } from '../rules/rule.js';
import { belongsIn, placeIn, type Pair } from './pair.js';

/** Words of a block; offsets in its text. */
export interface Place {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** The first version says it, the other doesn't. */
export function lacking(
  pair: Pair,
  place: Place,
  messages: { readonly states: Localized; readonly lacks: Localized },
  more: { readonly at?: Span; readonly one?: Partial<Side>; readonly other?: Partial<Side> } = {},
): Difference {
  const { block, start, end } = place;
  return {
    one: { span: placeIn(pair.one, block, start, end), states: true, message: messages.states, ...more.one },
    other: { span: more.at ?? belongsIn(pair, block), states: false, message: messages.lacks, ...more.other },
  };
}

/** Both say it, and not the same; `message` gets what is said here and there. */
export function unlike<T extends Place>(
  pair: Pair,
  [here, there]: readonly [T, T],
  message: (here: T, there: T) => Localized,
  fixes: (pair: Pair, here: T, there: T) => readonly Fix[] = () => [],
): Difference {
  const { one, other, turned } = pair;
  return {
    one: {
      span: placeIn(one, here.block, here.start, here.end),
      states: true,
      message: message(here, there),
      fixes: () => fixes(pair, here, there),
    },
    other: {
      span: placeIn(other, there.block, there.start, there.end),
      states: true,
      message: message(there, here),
      fixes: () => fixes(turned, there, here),
    },
  };
}

/** The same difference with the other version first. */
export const turn = ({ one, other, ...rest }: Difference): Difference => ({ one: other, other: one, ...rest });

/** The words of a place. */
export const wordsAt = ({ block, start, end }: Place): string => block.text.slice(start, end);

/** Two fixes: the words of the other version here, or the words of this one there. */
export function takeOver<T extends Place>(
  pair: Pair,
  here: T,
  there: T,
  words: (place: T) => string = wordsAt,
): readonly Fix[] {
  const { one, other } = pair;
  return [
    {
      title: quoted(TAKE, words(there)),
      edits: [{ span: placeIn(one, here.block, here.start, here.end), text: words(there) }],
    },
    {
      title: quoted(GIVE, words(here)),
      edits: [{ span: placeIn(other, there.block, there.start, there.end), text: words(here) }],
      file: { path: other.path, document: other.analysis.document },
    },
  ];
}

const quoted = (title: Localized, words: string): Localized => ({
  nb: title.nb.replace('{words}', () => words),
  nn: title.nn.replace('{words}', () => words),
  en: title.en.replace('{words}', () => words),
});

const TAKE: Localized = {
  nb: 'Skriv {words} her, som i den andre versjonen',
  nn: 'Skriv {words} her, som i den andre versjonen',
  en: 'Write {words} here, as in the other version',
};
const GIVE: Localized = {
  nb: 'Skriv {words} i den andre versjonen, som her',
  nn: 'Skriv {words} i den andre versjonen, som her',
  en: 'Write {words} in the other version, as here',
};
