/** Sentences on purposes that fit no kind of purpose: new where most of their content words occur nowhere in the other version. */
import type { Analysis } from '../../analyse.js';
import { purposes } from '../../facts/purposes.js';
import type { Block } from '../../document/block.js';
import type { Fact } from '../../reading/fact.js';
import { topicsOf } from '../../reading/topics.js';
import type { ChangeReader, Draft } from '../compare.js';
import { PURPOSE_KINDS } from '../words/purposeKinds.js';
import { aimWords, vocabularyOf, isKnown } from '../vocabulary.js';

/** Purposes without a kind, told as uncertain; nothing where the two versions are written in different languages. */
export const unmatchedPurposes: ChangeReader = ({ old, new: next }) => {
  if (old.document.language !== next.document.language) return [];
  return [
    ...strange(next, old).map((fact): Draft => ({ ...draftOf(fact, 'added'), new: fact })),
    ...strange(old, next).map((fact): Draft => ({ ...draftOf(fact, 'dropped'), old: fact })),
  ];
};

function strange(one: Analysis, other: Analysis): readonly Fact<null>[] {
  const words = vocabularyOf(other.document);
  return one.reading.of(purposes).filter((fact) => {
    if (
      fact.strength === 'weak' ||
      fact.block.language !== one.document.language ||
      PURPOSE_KINDS.within(fact).length > 0
    )
      return false;
    if (!SAYS_WHY.test(fact.block.text.slice(fact.start, fact.end)) || isAside(fact.block)) return false;
    const aims = aimWords(fact);
    const unknown = aims.filter((word) => !isKnown(word, words));
    return unknown.length >= 2 && unknown.length * 2 > aims.length;
  });
}

/** The sentence itself says what for. */
const SAYS_WHY =
  /(?<!\p{L})(?:for å|til å|slik at|in order to|so that|\p{L}{0,20}formål\p{L}{0,4}|\p{L}{0,20}føremål\p{L}{0,4}|purposes?|us(?:e|es|ed|ing)\s[^.]{1,80}\s(?:to|for))(?!\p{L})/iu;
const ASIDE = ['recipients', 'transfer', 'rights', 'complaint', 'changes', 'security'] as const;
const isAside = (block: Block): boolean =>
  ASIDE.some((topic) => topicsOf(block).includes(topic)) && !topicsOf(block).includes('purposes');

const draftOf = ({ block, start, end }: Fact<null>, how: 'added' | 'dropped'): Draft => {
  const quote = shorten(block.text.slice(start, end));
  return {
    id: 'purposes/other',
    family: 'purposes',
    how,
    certain: false,
    message:
      how === 'added'
        ? {
            nb: `Trolig et nytt formål: «${quote}»`,
            nn: `Truleg eit nytt føremål: «${quote}»`,
            en: `Probably a new purpose: “${quote}”`,
          }
        : {
            nb: `Trolig ikke lenger et formål: «${quote}»`,
            nn: `Truleg ikkje lenger eit føremål: «${quote}»`,
            en: `Probably no longer a purpose: “${quote}”`,
          },
  };
};

const shorten = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text);
