/** Section numbers of repealed acts that live on under the same name: the Personal Data Act of 2000 and the ekomlov of 2003. */
import { LANGUAGES, type Localized } from '../../languages/language.js';
import { LAST_SECTION_TODAY, OLD_SECTIONS } from '../pol2000/sections.js';
import { mentions } from './subject.js';

/** What one number of an act means: today's section, the repealed one, or either. */
export type Verdict = 'new' | 'old' | 'ambiguous';

/** A number that a repealed act of the same name had too. */
export interface OldNumber {
  /** Id of the repealed act. */
  readonly act: string;
  /** Where the old rule stands today, the best first; empty where nothing took its place. */
  readonly today: readonly string[];
  /** Which of the two acts a sentence with these words means. */
  readonly judge: (subject: string) => Verdict;
}

/** The section of the act of 2000, as far as the number means something else today. */
export const oldSectionOf = (number: string): OldNumber | undefined => {
  if (!OLD_SECTIONS.has(number)) return undefined;
  if (!known.has(number)) known.set(number, readOldSection(number));
  return known.get(number);
};

const known = new Map<string, OldNumber | undefined>();

const readOldSection = (number: string): OldNumber | undefined => {
  const section = OLD_SECTIONS.get(number);
  if (!section || section.valid) return undefined;
  const was = [...stems(section.subjectCues), ...(FURTHER_CUES[number] ?? [])];
  const is = section.todayCues ? stems(section.todayCues) : [];
  const alone = Number(number) > LAST_SECTION_TODAY && number !== FIRST_BEYOND;
  const judge = (subject: string): Verdict =>
    alone ? 'old' : weigh(mentions(subject, was), mentions(subject, is), number);
  return { act: 'pol2000', today: section.now, judge };
};

/** One past the last section of today: as often a slip as the act of 2000. */
const FIRST_BEYOND = String(LAST_SECTION_TODAY + 1);

const weigh = (was: number, is: number, number: string): Verdict => {
  // any use of data has a ground: research or archives beside it tell which § 8 is meant
  if (is > 0 && GROUNDS.has(number)) return 'new';
  if (was !== is) return was > is ? 'old' : 'new';
  return CITED_TODAY.has(number) ? 'new' : 'ambiguous';
};

/** Sections that were about grounds for all processing in 2000, and are about archives, research and statistics today. */
const GROUNDS: ReadonlySet<string> = new Set(['8', '9']);

/** Sections of 2018 that policies have reason to cite: without a sign of the act of 2000 they are meant. */
const CITED_TODAY: ReadonlySet<string> = new Set([
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '16',
  '17',
  '20',
  '24',
  FIRST_BEYOND,
]);

const stems = (cues: Localized<readonly string[]>): readonly string[] => [
  ...new Set(LANGUAGES.flatMap((language) => cues[language])),
];

/** § 18 also gave everybody, not only the data subject, general information about a controller's processing. */
const FURTHER_CUES: Readonly<Record<string, readonly string[]>> = {
  18: [
    'how we process',
    'general information',
    'hvordan vi behandler',
    'generell informasjon',
    'korleis vi behandlar',
    'korleis vi handsamar',
  ],
};

/** Sections of the act of 2000 with letters that today's section does not have, and the last of them. */
export const LAST_OLD_LETTER: Readonly<Record<string, string>> = { 8: 'f', 9: 'h', 11: 'e' };

/** Points of § 8 of the act of 2000, and the letters of GDPR Article 6(1) that took their place. */
export const CONDITIONS_2000: Readonly<Record<string, string>> = { a: 'b', b: 'c', c: 'd', d: 'e', e: 'e', f: 'f' };

const ekom = (today: string, words?: readonly string[]): OldNumber => ({
  act: 'ekom2003',
  today: [today],
  judge: (subject) => (!words || mentions(subject, words) > 0 ? 'old' : 'ambiguous'),
});

/** Sections of the ekomlov of 2003 that policies still cite; lettered ones exist in that act only. */
export const EKOM_2003: ReadonlyMap<string, OldNumber> = new Map([
  ['2-7 b', ekom('ekom:3-15')],
  [
    '2-7',
    ekom('ekom:3-11', ['cookie', 'informasjonskaps', 'trafikkdata', 'traffic data', 'ip-adress', 'kommunikasjonsvern']),
  ],
  ['2-8 a', ekom('ekom:3-13')],
  ['2-8', ekom('ekom:3-13', ['ip-adress', 'ip address', 'tilrettelegging'])],
  ['2-9', ekom('ekom:3-10', ['taushet', 'teieplikt', 'secrecy', 'confidential'])],
]);
