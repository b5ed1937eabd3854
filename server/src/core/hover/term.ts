/** A word that the GDPR defines, explained where it stands. */
import type { Block } from '../document/block.js';
import { spanIn } from '../document/policyDocument.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import { explainTerm } from '../law/explain-term.js';
import { TERMS } from '../law/terms.js';
import { Lexicon } from '../marking/lexicon.js';
import { readBlock } from '../marking/marks.js';
import type { Tokens } from '../marking/tokens.js';
import type { Reading } from '../reading/reading.js';
import { isAboutData } from './aboutData.js';
import type { Explained } from './explained.js';

/** The notion under `offset` (in the block's text). Everyday words are explained only where the text is about personal data. */
export function termHover(reading: Reading, block: Block, offset: number, language: Language): Explained | undefined {
  const [found] = readBlock(block, termsIn)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .filter(({ term }) => !TERMS[term]!.everyday || isAboutData(reading))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  if (!found) return undefined;
  const value = explainTerm(TERMS[found.term]!, language);
  return value === undefined ? undefined : { value, span: spanIn(reading.document, block, found.start, found.end) };
}

interface FoundTerm {
  readonly start: number;
  readonly end: number;
  /** Its place in `TERMS`. */
  readonly term: number;
}

let lexicon: Lexicon | undefined;

/** The words of all languages: a Norwegian policy may name the English term in a bracket. */
const terms = (): Lexicon =>
  (lexicon ??= new Lexicon(
    TERMS.flatMap(({ words }, cue) =>
      LANGUAGES.flatMap((language) => words[language]).map((pattern) => ({ cue, pattern })),
    ),
  ));

/** All notions in a block: read when somebody asks, not while typing. */
function termsIn(_: string, tokens: Tokens): readonly FoundTerm[] {
  return terms()
    .match(tokens)
    .map(({ cue, first, end }) => ({ term: cue, start: tokens.starts[first]!, end: tokens.ends[end - 1]! }));
}
