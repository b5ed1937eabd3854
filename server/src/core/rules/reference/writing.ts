/** How references are written in messages and fixes. */
import type { Block } from '../../document/block.js';
import type { Language, Localized } from '../../languages/language.js';
import { cite } from '../../law/citation.js';

/** One text for each language. */
export const localized = (write: (language: Language) => string): Localized => ({
  nb: write('nb'),
  nn: write('nn'),
  en: write('en'),
});

const AND: Localized = { nb: 'og', nn: 'og', en: 'and' };

/** References one after the other: «GDPR artikkel 16 og GDPR artikkel 17». */
export const citeAll = (refs: readonly string[], language: Language): string => {
  const cited = [...new Set(refs.map((ref) => cite(ref, language)))];
  return cited.length < 2
    ? (cited[0] ?? '')
    : `${cited.slice(0, -1).join(', ')} ${AND[language]} ${cited[cited.length - 1]!}`;
};

/** The language that a fix is written in: that of the words that it replaces, else that of their block. */
export const writtenIn = (block: Block, words = ''): Language => {
  const lower = words.toLowerCase();
  if (ENGLISH.some((word) => lower.includes(word))) return 'en';
  if (NYNORSK.some((word) => lower.includes(word))) return 'nn';
  if (BOKMAL.some((word) => lower.includes(word))) return block.language === 'nn' ? 'nn' : 'nb';
  return block.language === 'nn' || block.language === 'en' ? block.language : 'nb';
};

const ENGLISH: readonly string[] = ['article', 'section', ' act', 'regulation', 'directive'];
const NYNORSK: readonly string[] = ['lova', 'forordninga', 'forskrifta'];
const BOKMAL: readonly string[] = ['loven', 'forordningen', 'forskriften', 'artikkel', 'bokstav', 'direktiv', 'ledd'];

/** Words of the text in a message, cut where they are long. */
export const quoted = (words: string, language: Language): string => {
  const flat = words.replace(/\s+/gu, ' ').trim();
  const short = flat.length > 80 ? `${flat.slice(0, 77)}…` : flat;
  return language === 'en' ? `“${short}”` : `«${short}»`;
};

/** A sentence with a capital and a full stop. */
export const sentence = (text: string): string => {
  const [first = '', ...rest] = text.trim();
  return `${first.toUpperCase()}${rest.join('')}${/[.!?…]$/.test(text.trim()) ? '' : '.'}`;
};
