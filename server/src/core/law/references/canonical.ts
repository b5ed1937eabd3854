/** Canonical references: `gdpr:6(1)(f)`, `gdpr:15-22`, `gdpr:49(1) subpara 2`, `gdpr:recital 47`, `gdpr:chV`, `pol:12a`. */
import type { ReferenceKind, ReferenceTarget } from './reference.js';

/** The canonical form of one target in an act. */
export const canonicalOf = (act: string, kind: ReferenceKind, target: ReferenceTarget): string => {
  const { paragraph, letter, subparagraph, to } = target;
  const number = target.number.replace(' ', '');
  if (kind === 'act') return act;
  if (kind === 'recital') return `${act}:recital ${ranged(number, to)}`;
  if (kind === 'chapter') return `${act}:ch${ranged(chapterOf(act, number), to)}`;
  if (letter !== undefined) return `${act}:${number}${bracket(paragraph)}(${ranged(letter, to)})`;
  const sub = subparagraph === undefined ? '' : ` subpara ${subparagraph}`;
  if (paragraph !== undefined) return `${act}:${number}(${ranged(paragraph, to)})${sub}`;
  return `${act}:${ranged(number, to)}${sub}`;
};

const bracket = (paragraph: string | undefined): string => (paragraph === undefined ? '' : `(${paragraph})`);
const ranged = (from: string, to: string | undefined): string => (to === undefined ? from : `${from}-${to}`);

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'];

/** Chapters of the GDPR have Roman numbers. */
const chapterOf = (act: string, number: string): string =>
  act === 'gdpr' || act === 'ukgdpr' ? (ROMAN[Number(number)] ?? number) : number;
