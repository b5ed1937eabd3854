/** Age limits that a version sets: from what age, under what age, between which ages. */
import type { Block } from '../document/block.js';
import type { Reading } from '../reading/reading.js';
import { sentencesOf, textOf } from '../reading/hit.js';
import type { Place } from './difference.js';
import type { Version } from './pair.js';

/** An age in years where it is first named; the place is that of its number. */
export interface AgePlace extends Place {
  readonly age: number;
}

/** The ages of a version, each once. */
export const agesIn = (reading: Reading): readonly AgePlace[] => reading.once(readAges);

/** Whether the version has the number in a block that speaks of age, whatever it says with it. */
export const hasAge = ({ analysis: { document } }: Version, age: number): boolean =>
  document.blocks.some(({ text }) => SPEAKS_OF_AGE.test(text) && numbersIn(text).has(age));

function readAges({ document }: Reading): readonly AgePlace[] {
  const seen = new Set<number>();
  return document.blocks.flatMap((block) =>
    block.kind === 'code' || block.kind === 'heading'
      ? []
      : agesOf(block).filter(({ age }) => age >= YOUNGEST && age <= OLDEST && !seen.has(age) && seen.add(age)),
  );
}

const YOUNGEST = 6;
const OLDEST = 21;

const WORDS: Readonly<Record<string, number>> = {
  ...{ seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15 },
  ...{ trettan: 13, fjortan: 14, femtan: 15, sekstan: 16, attan: 18, seksten: 16, sytten: 17, atten: 18, nitten: 19 },
  ...{ tjue: 20, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14 },
  ...{ fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 },
};
/** Longer words first: «seksten» begins with «seks». */
const NUMBER = `(?:\\d{1,2}|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}\\d])`;

/** Words that speak of the age of people, of young ones, or of those who decide for them. */
const SPEAKS_OF_AGE =
  /barn|(?<!\p{L})(?:unge?|ungdom|gutt|jente|elev|verge|fylt|yngre|eldre|gam[am]?l|child|minor|parent|guardian|young|aged?(?!\p{L})|ages|teen)|mindreårig|umyndig|foreld|foresat|føreset|(?<!\p{L})alder|årsgrense|åring|years? (?:of age|old)|(?:or|and) (?:over|older|above)/iu;
/** Somebody who may be too young: «alle over 18 år», “anyone under 16”. */
const SOMEBODY =
  /(?<!\p{L})(?:alle|person\p{L}*|bruk[ae]r\p{L}*|kund\p{L}*|medlem\p{L}*|delt[ae]k\p{L}*|noen|nokon|de|dei|deg|du er|dem|everyone|anyone|persons?|people|individuals?|users?|customers?|members?|those|you are)\s(?:som er\s|who are\s)?$/iu;

/** What a length of time is said of, and an age is not, unless it is somebody's. */
const STORAGE =
  /(?<!\p{L})(?:lagr|oppbevar|slett|ta(?:r|tt)? vare|tek vare|behold|bevar|keep|kept|stor(?:e|ed|age)|retain|retention|delet|eras)/iu;

/** An age by its own words: «16-årsgrense», “13 years of age”, «fylt 15», “aged 18”. */
const PLAIN = [
  `(?<first>${NUMBER})(?:\\s?-?\\s?(?:årsgrens|åring|års\\s?alder)|\\sår\\s(?:eller|og)\\seldre|\\sår\\sgam|-year-old|(?:\\syears?)?\\s(?:of\\sage|old|(?:or|and)\\s(?:over|older|above)))`,
  `(?:fylte?|nådd|yngre enn|eldre enn|(?:younger|older) than|aged|ages?(?: of)?|(?:aldersgrens|minstealder)\\p{L}{0,4} (?:er|på)|alderen er|age(?: limit)? is)\\s(?<first>${NUMBER})(?:\\s?(?:og|and|til|to|–|-)\\s?(?<second>${NUMBER}))?`,
].map(
  (pattern) =>
    new RegExp(
      `(?<![\\p{L}\\d.-])${pattern}(?!\\d|\\s?%|\\s?(?:dag|day|måne|måna|month|uke|veke|week|tim|hour))`,
      'giu',
    ),
);

/** An age where somebody's is meant: «barn under 13 år», “everyone over 18”. */
const LOOSE = new RegExp(
  `(?<![\\p{L}-])(?:under|over|below|above|at least|minst|mellom|between|fra|frå|from)\\s(?<first>${NUMBER})(?:\\s?(?:og|and|til|to|–|-)\\s?(?<second>${NUMBER}))?(?<unit>\\s(?:år|years?)(?!\\p{L}))?(?!\\d|\\s?%|[-.]\\d|\\s(?:dag|day|måne|måna|month|uke|veke|week|tim|hour|minut|virkedag|working|stk|kr|nok))`,
  'giu',
);

/** The ages of a block, in order. */
function agesOf(block: Block): readonly AgePlace[] {
  const { text } = block;
  if (!/år|age|under|over|old|young|below|between/iu.test(text)) return [];
  return sentencesOf(block).flatMap((sentence) => {
    const words = textOf(sentence);
    const speaks = SPEAKS_OF_AGE.test(words);
    const loose = [...words.matchAll(LOOSE)].filter(({ index, groups }) => {
      if (SOMEBODY.test(words.slice(0, index))) return true;
      return speaks && !STORAGE.test(words) && (groups!['unit'] !== undefined || block.language === 'en');
    });
    return [...PLAIN.flatMap((pattern) => [...words.matchAll(pattern)]), ...loose].flatMap((match) =>
      ['first', 'second'].flatMap((name): AgePlace[] => {
        const number = match.groups![name];
        if (number === undefined) return [];
        const within = name === 'first' ? match[0].indexOf(number) : match[0].lastIndexOf(number);
        const start = sentence.start + match.index + within;
        return [{ block, start, end: start + number.length, age: valueOf(number) }];
      }),
    );
  });
}

const valueOf = (number: string): number => WORDS[number.toLowerCase()] ?? Number(number);

const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(EVERY)].map(([number]) => valueOf(number)));
const EVERY = new RegExp(`(?<![\\p{L}\\d])(?:${NUMBER})`, 'giu');
