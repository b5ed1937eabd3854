/** The syntax of cue phrases, parsed. */

/** A word pattern, a gap of up to `max` words, or a group of alternatives that may be optional. */
export type Element =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'group'; readonly optional: boolean; readonly choices: readonly (readonly Element[])[] };

/** Words between the parts of a phrase that `…` allows. */
const SHORT_GAP = 3;

/** Parses a pattern; an unclosed bracket ends at the end of the pattern. */
export function parsePattern(pattern: string): readonly Element[] {
  const parse = (at: number, closer: string): readonly [(readonly Element[])[], number] => {
    const choices: Element[][] = [[]];
    let index = at;
    while (index < pattern.length && pattern[index] !== closer) {
      const character = pattern[index]!;
      const current = choices[choices.length - 1]!;
      if (character === '|') choices.push([]);
      if (character === '|' || character === ' ') index++;
      else if (character === '(' || character === '[') {
        const [inner, next] = parse(index + 1, character === '(' ? ')' : ']');
        current.push({ kind: 'group', optional: character === '[', choices: inner });
        index = next + 1;
      } else {
        const word = /^[^\s()[\]|]+/.exec(pattern.slice(index))?.[0];
        // a closing bracket without an opening one
        if (word === undefined) index++;
        else {
          current.push(
            word === '…'
              ? { kind: 'gap', max: SHORT_GAP }
              : /^\.\.\d+$/.test(word)
                ? { kind: 'gap', max: Number(word.slice(2)) }
                : { kind: 'word', word },
          );
          index += word.length;
        }
      }
    }
    return [choices, index];
  };
  const [choices] = parse(0, '');
  return choices.length === 1 ? choices[0]! : [{ kind: 'group', optional: false, choices }];
}
