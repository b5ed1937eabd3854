/** A length of time in words of a language: «3 år og 6 måneder», «tre år», “36 months”. */
import type { Language } from '../../languages/language.js';
import { UNITS, type Period, type Unit } from './period.js';

/** Figures, or words where the number has a usual one. */
export type NumberStyle = 'figure' | 'word';

const NAMES: Readonly<Record<Language, Readonly<Record<Unit, readonly [one: string, many: string, article: string]>>>> =
  {
    nb: {
      years: ['år', 'år', 'ett'],
      months: ['måned', 'måneder', 'én'],
      weeks: ['uke', 'uker', 'én'],
      days: ['dag', 'dager', 'én'],
      hours: ['time', 'timer', 'én'],
      minutes: ['minutt', 'minutter', 'ett'],
    },
    nn: {
      years: ['år', 'år', 'eitt'],
      months: ['månad', 'månader', 'éin'],
      weeks: ['veke', 'veker', 'éi'],
      days: ['dag', 'dagar', 'éin'],
      hours: ['time', 'timar', 'éin'],
      minutes: ['minutt', 'minutt', 'eitt'],
    },
    en: {
      years: ['year', 'years', 'one'],
      months: ['month', 'months', 'one'],
      weeks: ['week', 'weeks', 'one'],
      days: ['day', 'days', 'one'],
      hours: ['hour', 'hours', 'one'],
      minutes: ['minute', 'minutes', 'one'],
    },
  };

const NB_SMALL =
  'null én to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten'.split(
    ' ',
  );
const SMALL: Readonly<Record<Language, readonly string[]>> = {
  nb: NB_SMALL,
  nn: NB_SMALL.map((word) => (word === 'én' ? 'éin' : word)),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
};
const NB_TENS = 'tjue tretti førti femti seksti sytti åtti nitti'.split(' ');
const TENS: Readonly<Record<Language, readonly string[]>> = {
  nb: NB_TENS,
  nn: NB_TENS,
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
};

/** A number from 0 to 99 in words, figures beyond. */
export function numberIn(value: number, language: Language, style: NumberStyle, one = SMALL[language][1]!): string {
  if (!Number.isInteger(value)) return language === 'en' ? String(value) : String(value).replace('.', ',');
  if (style === 'figure' || value > 99) return String(value);
  if (value === 1) return one;
  if (value < 20) return SMALL[language][value]!;
  const ones = value % 10;
  const tens = TENS[language][Math.floor(value / 10) - 2]!;
  if (ones === 0) return tens;
  return language === 'en'
    ? `${tens}-${SMALL.en[ones]!}`
    : tens + SMALL[language][ones]!.replace('é', 'e').replace('ein', 'ein');
}

/** The length in running text. */
export function printPeriod(period: Period, language: Language, style: NumberStyle = 'figure'): string {
  const parts = UNITS.filter((unit) => period[unit] > 0).map((unit) => {
    const [one, many, article] = NAMES[language][unit];
    return `${numberIn(period[unit], language, style, article)} ${period[unit] === 1 ? one : many}`;
  });
  const and = language === 'en' ? ' and ' : ' og ';
  if (parts.length === 0) return `${numberIn(0, language, style)} ${NAMES[language].days[1]}`;
  return parts.length === 1 ? parts[0]! : parts.slice(0, -1).join(', ') + and + parts[parts.length - 1]!;
}
