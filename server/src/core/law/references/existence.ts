/** Whether a provision exists, as far as the structure of its act was verified. */
import type { ReferenceKind, ReferenceTarget } from './reference.js';
import type { Law } from './resolve-reference.js';

/** What of a reference does not exist: the article or section itself, its paragraph, or its letter; and what there is instead. */
export interface Fault {
  readonly what: 'number' | 'paragraph' | 'letter';
  /** The last article, paragraph or letter that exists; undefined where there are no paragraphs or letters at all. */
  readonly last: string | undefined;
}

const LAST_ARTICLE = 99;
const LAST_RECITAL = 173;
const LAST_CHAPTER = 11;
const LAST_SECTION: Readonly<Record<string, number>> = { pol: 34 };

const provisionOf = (act: string, { number }: ReferenceTarget, law: Law): ReturnType<Law['provision']> =>
  law.provision(`${isGdpr(act) ? 'gdpr' : act}:${number.replace(' ', '')}`);

const isGdpr = (act: string): boolean => act === 'gdpr' || act === 'ukgdpr';

/** The fault of a target, or undefined where it exists or may exist. */
export const faultOf = (act: string, kind: ReferenceKind, target: ReferenceTarget, law: Law): Fault | undefined => {
  if (kind === 'act') return undefined;
  if (kind === 'recital') return isGdpr(act) ? beyond(target, LAST_RECITAL) : undefined;
  if (kind === 'chapter') return isGdpr(act) && /^\d+$/.test(target.number) ? beyond(target, LAST_CHAPTER) : undefined;
  const number = numberFault(act, target);
  if (number) return number;
  const structure = provisionOf(act, target, law)?.structure;
  return structure && (kind === 'article' || kind === 'section') ? partFault(structure, target) : undefined;
};

const beyond = ({ number, to, paragraph }: ReferenceTarget, last: number): Fault | undefined => {
  const highest = Math.max(
    Number(number),
    paragraph === undefined && to !== undefined && /^\d+$/.test(to) ? Number(to) : 0,
  );
  return highest > last ? { what: 'number', last: String(last) } : undefined;
};

const numberFault = (act: string, target: ReferenceTarget): Fault | undefined => {
  const last = isGdpr(act) ? LAST_ARTICLE : LAST_SECTION[act];
  return last === undefined ? undefined : beyond({ ...target, number: String(parseInt(target.number, 10)) }, last);
};

type Structure = Readonly<Record<string, readonly string[]>>;

const partFault = (structure: Structure, { paragraph, letter, to, ordinal }: ReferenceTarget): Fault | undefined => {
  const numbers = Object.keys(structure).filter((key) => key !== '0');
  const last = numbers[numbers.length - 1];
  if (paragraph !== undefined) {
    if (numbers.length === 0) {
      if (!ordinal) return { what: 'paragraph', last: undefined };
    } else if (!numbers.includes(paragraph)) return { what: 'paragraph', last };
    if (letter === undefined && to !== undefined && !numbers.includes(to)) return { what: 'paragraph', last };
  }
  if (letter === undefined) return undefined;
  const letters =
    paragraph === undefined || numbers.length === 0 ? Object.values(structure).flat() : structure[paragraph]!;
  const missing = [letter, ...(to === undefined ? [] : [to])].some((each) => !letters.includes(each));
  return missing ? { what: 'letter', last: letters[letters.length - 1] } : undefined;
};

/** The target with the paragraph that a letter can only belong to; several where it may belong to several. */
export const withParagraph = (
  act: string,
  kind: ReferenceKind,
  target: ReferenceTarget,
  law: Law,
): readonly ReferenceTarget[] => {
  const { letter, paragraph, number, to } = target;
  if (kind === 'article' && paragraph !== undefined && target.ordinal && isGdpr(act))
    return [ordinalParagraph(act, target, law)];
  if (letter === undefined || paragraph !== undefined) return [target];
  const structure = provisionOf(act, target, law)?.structure ?? {};
  const holding = Object.entries(structure).filter(
    ([key, letters]) => key !== '0' && letters.includes(letter) && letters.includes(to ?? letter),
  );
  // «art. 6 bokstav f» without a number is, in every policy, the first paragraph
  if (isGdpr(act) && number === '6' && holding.some(([key]) => key === '1')) return [{ ...target, paragraph: '1' }];
  return holding.length === 0 ? [target] : holding.map(([key]) => ({ ...target, paragraph: key }));
};

/** «første ledd» of an article without numbered paragraphs is the article. */
const ordinalParagraph = (act: string, target: ReferenceTarget, law: Law): ReferenceTarget => {
  const structure = provisionOf(act, target, law)?.structure;
  if (!structure || !('0' in structure)) return target;
  return { ...target, paragraph: undefined };
};
