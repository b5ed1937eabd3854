/** The content words of a version, for what only words can tell. */
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Words } from './compare.js';

/** The beginnings of all words of a version. */
export function vocabularyOf({ blocks }: PolicyDocument): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { marks } of blocks) for (const word of marks.tokens.words) if (word.length > 3) words.add(stem(word));
  return words;
}

/** Whether a word, or one that begins alike, occurs. */
export const isKnown = (word: string, vocabulary: ReadonlySet<string>): boolean => vocabulary.has(stem(word));

const stem = (word: string): string => word.slice(0, 5);

/** The content words of a place. */
export const contentWords = ({ block, start, end }: Words): readonly string[] => {
  const { words, starts } = block.marks.tokens;
  return words.filter((word, at) => starts[at]! >= start && starts[at]! < end && isContent(word));
};

/** Content words behind the connector of a statement of purpose. */
export function aimWords({ block, start, end }: Words): readonly string[] {
  const { words, starts } = block.marks.tokens;
  const own = words.filter((_, at) => starts[at]! >= start && starts[at]! < end);
  const connector = own.findIndex((word) => /^(?:for|til|to|formål\p{L}*|føremål\p{L}*|purposes?)$/u.test(word));
  return own.slice(connector + 1).filter(isContent);
}

const isContent = (word: string): boolean => word.length > 4 && !EMPTY.has(word);

/** Long words that tell nothing of a purpose. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'personopplysninger personopplysningene opplysninger opplysningene informasjon informasjonen behandler behandles behandling bruker brukes benytter nødvendig nødvendige samler lagrer andre disse dette deres eller sikre kunne skulle ' +
    'personopplysningar personopplysningane opplysningar opplysningane behandlar handsamar behandla brukar nyttar naudsynt samlar lagrar desse ' +
    'personal information their about other which process processing collect collected these those order ensure could would should allow enable necessary purpose purposes'
  ).split(' '),
);
