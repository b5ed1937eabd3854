/** Whether a length is exact, a maximum or a minimum: from the words around it. */
import type { Tokens } from '../../marking/tokens.js';

/** `range` is given by the length itself. */
export type Bound = 'exact' | 'at-most' | 'at-least' | 'range';

/** A bound, with the offsets of its words where they stand outside the length. */
export interface BoundMark {
  readonly bound: Bound;
  readonly from?: number;
  readonly to?: number;
}

type Phrase = readonly [words: readonly string[], bound: Bound | 'more' | 'less'];

const phrases = (bound: Phrase[1], list: string): Phrase[] =>
  list.split('|').map((phrase) => [phrase.trim().split(' '), bound]);

/** `more` and `less` turn round where the sentence denies them: «ingen … mer enn». */
const BEFORE: readonly Phrase[] = [
  ...phrases(
    'at-most',
    'inntil|opptil|opp til|opptill|maksimalt|maksimum|maks|max|maximalt|høyst|høgst|høgest|senest|seinast|seinest|senest innen|innen|innan|innanfor|innenfor|i løpet av|lengst|maksimal|begrenset til|avgrensa til',
  ),
  ...phrases(
    'at-most',
    'ikke lenger enn|ikke lengre enn|ikkje lenger enn|ikkje lengre enn|ikke mer enn|ikkje meir enn|aldri lenger enn|aldri lengre enn|aldri mer enn|aldri meir enn|ikke utover|ikkje utover|aldri utover|ikke ut over|ikkje ut over|ikke over|ikkje over|ikke overstige|ikkje overstige|ikke overstiger|ikkje overstig|ikke eldre enn|ikkje eldre enn',
  ),
  ...phrases(
    'at-most',
    'up to|upto|at most|at the most|at the very most|no longer than|no more than|not longer than|not more than|no later than|not later than|within|maximum|a maximum|max|not exceed|not exceeding|never exceed|not to exceed|cannot exceed|never longer than|never more than|not beyond|never beyond|no longer|as much as|as long as|limited to|no greater than|capped at',
  ),
  ...phrases('less', 'mindre enn|kortere enn|less than|shorter than|fewer than'),
  ...phrases(
    'at-least',
    'i hvert fall|i hvert fall i|i kvart fall|i alle fall|iallfall|i det minste|minst|minimum|minst i|ikke mindre enn|ikkje mindre enn|ikke kortere enn|ikkje kortare enn|tidligst|tidlegast|tidlegast etter|tidligst etter|ikke før|ikkje før|minimalt',
  ),
  ...phrases(
    'at-least',
    'for at least|at any rate|at least|at a minimum|at minimum|not less than|no less than|no shorter than|not shorter than|not before|no earlier than|not earlier than|no sooner than|a minimum|minimum|at the very least|at the least|upwards of|never less than',
  ),
  ...phrases(
    'more',
    'mer enn|meir enn|lenger enn|lengre enn|over|utover|ut over|eldre enn|more than|longer than|exceed|exceeding|exceeds|beyond|greater than|older than|overstiger|overstige|overstig',
  ),
];

const AFTER: readonly Phrase[] = [
  ...phrases(
    'at-least',
    'or more|or longer|eller mer|eller meir|eller lenger|eller lengre|minimum|minst|at least|at a minimum|at the least|at the very least|som et minimum|som eit minimum|som minimum|og lenger|og oppover|and longer|and above',
  ),
  ...phrases(
    'at-most',
    'or less|or shorter|or sooner|or earlier|eller mindre|eller kortere|eller kortare|eller tidligere|er det lengste|er det meste|er lengste tid|er grensen|er grensa|is the longest|is the most|is the limit|is as long as|maksimalt|maksimum|maks|maximum|max|at most|at the most|at the latest|senest|seinast|tops|på det meste|som maksimum|som et maksimum|i det lengste',
  ),
];

/** Words that may stand between a bound and its length. */
const FILLERS = new Set(
  'i for på en ei et eit ein a an the periode perioden tidsrom tidsrommet period of om lag ca cirka omtrent about approximately around roughly rundt typisk etter after av as total samlet further another additional ytterligere til frå fra'.split(
    ' ',
  ),
);
const NEGATIONS = new Set([
  'ikke',
  'ikkje',
  'aldri',
  'ingen',
  'inga',
  'intet',
  'ikkje',
  'ingenting',
  'inkje',
  'nothing',
  'no',
  'not',
  'never',
  'none',
  "won't",
  "don't",
  "doesn't",
  'cannot',
  'nor',
  'neither',
  'ei',
  'heller',
]);

const lastWords = new Map<string, Phrase[]>();
for (const phrase of BEFORE) {
  const last = phrase[0][phrase[0].length - 1]!;
  lastWords.set(
    last,
    [...(lastWords.get(last) ?? []), phrase].sort((a, b) => b[0].length - a[0].length),
  );
}
const firstWords = new Map<string, Phrase[]>();
for (const phrase of AFTER)
  firstWords.set(
    phrase[0][0]!,
    [...(firstWords.get(phrase[0][0]!) ?? []), phrase].sort((a, b) => b[0].length - a[0].length),
  );

/** How many words may stand between a bound and its length, and how far off a denial may be. */
const REACH = 4;
const DENIAL_REACH = 14;

/** The bound of the length on tokens `[first, last)`. */
export function boundAround(text: string, tokens: Tokens, first: number, last: number): BoundMark {
  const before = boundBefore(text, tokens, first);
  if (before) return before;
  return boundAfter(text, tokens, last) ?? { bound: 'exact' };
}

function boundBefore(text: string, tokens: Tokens, first: number): BoundMark | undefined {
  const { words, sentences, starts, ends } = tokens;
  for (let at = first - 1; at >= 0 && at >= first - REACH && sentences[at] === sentences[first]; at--) {
    if (/[,;:]/.test(text.slice(ends[at], starts[at + 1])) && at < first - 1) return undefined;
    const found = lastWords
      .get(words[at]!)
      ?.find(([phrase]) => phrase.every((word, index) => words[at - phrase.length + 1 + index] === word));
    if (found) {
      const begin = at - found[0].length + 1;
      if (sentences[begin] !== sentences[first] || /[;:(]\s*$/.test(text.slice(ends[at], starts[first])))
        return undefined;
      return { bound: turned(tokens, found[1], begin), from: starts[begin]! };
    }
    if (!FILLERS.has(words[at]!)) return undefined;
  }
  return undefined;
}

/** «mer enn» is a minimum, unless it is denied before. */
function turned({ words, sentences }: Tokens, bound: Phrase[1], begin: number): Bound {
  if (bound !== 'more' && bound !== 'less') return bound;
  let denied = false;
  for (let at = begin - 1; at >= 0 && at >= begin - DENIAL_REACH && sentences[at] === sentences[begin]; at--)
    denied ||= NEGATIONS.has(words[at]!);
  return (bound === 'more') === denied ? 'at-most' : 'at-least';
}

function boundAfter(text: string, { words, sentences, starts, ends }: Tokens, last: number): BoundMark | undefined {
  for (let at = last; at < last + 1 && sentences[at] === sentences[last - 1]; at++) {
    if (/[.;:]/.test(text.slice(ends[at - 1], starts[at]))) return undefined;
    const found = firstWords
      .get(words[at]!)
      ?.find(([phrase]) => phrase.every((word, index) => words[at + index] === word));
    if (found) return { bound: found[1] as Bound, to: ends[at + found[0].length - 1]! };
  }
  return undefined;
}
