/** Words for units of time, in Norwegian and English. */
import type { Unit } from './period.js';

/** A unit word: so many of a unit (a quarter is three months). */
export interface UnitWord {
  readonly unit: Unit;
  readonly times: number;
  /** Working days, which no data is kept by. */
  readonly working?: boolean;
}

const words = new Map<string, UnitWord>();
const english = new Set<string>();

function add(
  unit: Unit,
  times: number,
  list: string,
  options: { readonly working?: boolean; readonly en?: boolean } = {},
): void {
  for (const word of list.split(' ')) {
    words.set(word, { unit, times, ...(options.working ? { working: true } : {}) });
    if (options.en) english.add(word);
  }
}

add(
  'years',
  1,
  'år års åra årene året årenes årsperiode årsperioden kalenderår kalenderåret regnskapsår rekneskapsår inntektsår skoleår skuleår årig årige årigt',
);
add(
  'months',
  1,
  'måned måneder månedene måneden månedar månad månader månadene månaden månadar mnd mndr mnder mdr mån måneders månaders månads måneds kalendermåned kalendermåneder kalendermånad kalendermånader',
);
add('weeks', 1, 'uke uker ukene uka uken ukers veke veker vekene veka vekers vekes vike viker kalenderuker');
add(
  'days',
  1,
  'dag dager dagene dagen dagers dags dagar dagane dagars døgn døgnet døgns kalenderdag kalenderdager kalenderdagar dogn',
);
add(
  'days',
  1,
  'virkedag virkedager virkedagers virkedagar arbeidsdag arbeidsdager arbeidsdagar yrkedag yrkedagar yrkedager vyrkedagar verkedag verkedagar',
  { working: true },
);
add('hours', 1, 'time timer timar timers timars');
add('minutes', 1, 'minutt minutter minuttar minutters min');
add('months', 3, 'kvartal kvartaler kvartalene');
add('months', 4, 'tertial tertialer');
add('months', 6, 'halvår halvårs semester semestre semestera');
add('years', 10, 'tiår');
add('years', 1, 'year years yr yrs year-period calendar-year twelvemonth', { en: true });
add('months', 1, 'month months mo mos mth mths mont', { en: true });
add('weeks', 1, 'week weeks wk wks', { en: true });
add('weeks', 2, 'fortnight fortnights', { en: true });
add('days', 1, 'day days', { en: true });
add('hours', 1, 'hour hours hr hrs', { en: true });
add('minutes', 1, 'minute minutes mins', { en: true });
add('months', 3, 'quarter quarters', { en: true });
add('years', 10, 'decade decades', { en: true });
add('months', 6, 'half-year half-years semester semesters', { en: true });

/** Norwegian unit words that mean something else in English. */
const NOT_ENGLISH = new Set(['time', 'timer', 'timers', 'dags', 'dag', 'mån']);

/** Whether a unit word is English. */
export const isEnglishUnit = (word: string): boolean => english.has(word);

/** The unit that a word names in a block of that language. */
export const unitOf = (word: string, isEnglish: boolean): UnitWord | undefined =>
  isEnglish && NOT_ENGLISH.has(word) ? undefined : words.get(word);

/** Words between a number and its unit that change nothing: «tre hele år», “24 consecutive months”. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'hele heile fulle full påfølgende påfølgjande sammenhengende samanhengande etterfølgende etterfølgjande ytterligere nye flere fleire ekstra løpende ' +
    'whole complete calendar consecutive additional further more rolling continuous successive accounting financial fiscal tax school academic income'
  ).split(' '),
);

/** “business days”. */
export const WORKING: ReadonlySet<string> = new Set(['business', 'working', 'work', 'banking']);

/** Beginnings of unit words inside compounds: «femårsfrist», «trettidagers», “five-year”. */
export const UNIT_STEMS: readonly (readonly [string, Unit])[] = [
  ['år', 'years'],
  ['måned', 'months'],
  ['månad', 'months'],
  ['dag', 'days'],
  ['døgn', 'days'],
  ['uke', 'weeks'],
  ['veke', 'weeks'],
  ['time', 'hours'],
  ['minutt', 'minutes'],
  ['year', 'years'],
  ['month', 'months'],
  ['week', 'weeks'],
  ['day', 'days'],
  ['hour', 'hours'],
  ['minute', 'minutes'],
];

/** Units written right behind a figure: `36mnd`, `90d`, `24h`. */
export const ATTACHED: ReadonlyMap<string, UnitWord> = new Map<string, UnitWord>([
  ...[...words].filter(([word]) => word.length > 2 || word === 'år'),
  ...(
    [
      ['d', 'days'],
      ['y', 'years'],
      ['yr', 'years'],
      ['yrs', 'years'],
      ['mo', 'months'],
      ['mos', 'months'],
      ['w', 'weeks'],
      ['h', 'hours'],
      ['hr', 'hours'],
      ['t', 'hours'],
    ] as const
  ).map(([word, unit]): [string, UnitWord] => [word, { unit, times: 1 }]),
]);
