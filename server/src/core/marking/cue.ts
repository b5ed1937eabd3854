/** Cue phrases: the words by which a text shows what it states, in the three languages. */
import type { Localized } from '../languages/language.js';

/**
 * A named set of phrases. Pattern syntax, all in lower case, words separated by spaces:
 * `slett*` (begins with), `*formål` (ends with), `*kontakt*` (holds), `(a|b c)` alternatives, `[a|b]` optional,
 * `…` up to three words between, `..7` up to seven. A phrase never crosses a sentence.
 * Bokmål and nynorsk phrases are both matched in Norwegian blocks, English ones in English blocks, `all` in every block.
 */
export interface Cue {
  readonly id: number;
  readonly name: string;
  readonly patterns: Localized<readonly string[]> & { readonly all?: readonly string[] };
}

const cues: Cue[] = [];

/** Declares a cue; to be called once, when a module is loaded. */
export function cue(
  name: string,
  patterns: Partial<Localized<readonly string[]>> & { readonly all?: readonly string[] },
): Cue {
  const declared = { id: cues.length, name, patterns: { nb: [], nn: [], en: [], ...patterns } };
  cues.push(declared);
  return declared;
}

/** All cues declared so far; their number tells whether a lexicon built from them is still complete. */
export const allCues = (): readonly Cue[] => cues;
