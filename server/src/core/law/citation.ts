/** How lawyers write a reference in each language. */
import type { Language, Localized } from '../languages/language.js';
import { actOf, partsOf } from './links.js';

/** «GDPR artikkel 13 nr. 2 bokstav a», "Article 13(2)(a) GDPR", «personopplysningsloven § 16 første ledd bokstav b». */
export function cite(ref: string, language: Language): string {
  const { act, number, point } = partsOf(ref);
  if (number === '') return shortName(act, language);
  const [, place = '', which = ''] = /^(recital |ch)(.+)$/.exec(number) ?? [];
  if (place !== '') return citePart(act, PLACES[language][place === 'ch' ? 'chapter' : 'recital'], which, language);
  return hasArticles(act) ? citeArticle(act, number, point, language) : citeSection(act, number, point, language);
}

/** The name that an act goes by: «personopplysningsloven», "Personal Data Act", GDPR; a repealed one with its year. */
export function shortName(id: string, language: Language): string {
  const act = actOf(id);
  if (!act) return id;
  const { title, number, status } = act;
  const [before = '', inside = ''] = partsOfTitle(title[language]);
  const name = isShort(inside) ? inside : before.replace(/, (?:opphevet|oppheva|repealed)$/, '');
  const year = status === 'repealed' && !/\d{4}/.test(name) ? /\d{4}/.exec(number)?.[0] : undefined;
  const full = year === undefined ? name : `${name} ${language === 'en' ? 'of' : 'av'} ${year}`;
  return language !== 'en' && LAW_WORD.test(name) ? full.slice(0, 1).toLowerCase() + full.slice(1) : full;
}

/** Whether the words in a bracket are the name that the law goes by: «bokføringsloven», "Bookkeeping Act", an abbreviation. */
const isShort = (name: string): boolean =>
  /(?:loven|lova|forskriften|forskrifta| Act| Regulation)$/.test(name) || /^[A-Z]{3,5}$/.test(name);
const LAW_WORD = /^(?:Ny |Lov |Forskrift |\p{L}+(?:lov|loven|lova|forskriften|forskrifta)(?!\p{L}))/u;

/** What stands before a bracket, and what stands in it; the bracket may be followed by a year. */
function partsOfTitle(title: string): readonly string[] {
  const open = title.indexOf('(');
  const close = title.indexOf(')', open);
  return open < 0 || close < 0 ? [title] : [title.slice(0, open).trim(), title.slice(open + 1, close)];
}

/** Whether the act has articles, not sections. */
export const hasArticles = (id: string): boolean => !/^(?:LOV|FOR)-/.test(actOf(id)?.number ?? '');

const PLACES: Localized<{ readonly chapter: string; readonly recital: string }> = {
  nb: { chapter: 'kapittel', recital: 'fortalepunkt' },
  nn: { chapter: 'kapittel', recital: 'fortalepunkt' },
  en: { chapter: 'Chapter', recital: 'Recital' },
};

const citePart = (act: string, place: string, which: string, language: Language): string =>
  language === 'en' ? `${place} ${which} ${shortName(act, language)}` : `${shortName(act, language)} ${place} ${which}`;

function citeArticle(act: string, number: string, point: string, language: Language): string {
  const name = shortName(act, language);
  if (language === 'en') return `Article ${number}${point === '' ? '' : bracketed(point)} ${name}`;
  const [paragraph = '', letter = ''] = split(point);
  return [
    name,
    'artikkel',
    number,
    ...(paragraph === '' ? [] : ['nr.', paragraph]),
    ...(letter === '' ? [] : ['bokstav', letter]),
  ].join(' ');
}

function citeSection(act: string, number: string, point: string, language: Language): string {
  const name = shortName(act, language);
  const [paragraph = '', letter = ''] = split(point);
  if (language === 'en') return `Section ${number}${point === '' ? '' : bracketed(point)} of the ${name}`;
  const count = ORDINALS[language][Number(paragraph) - 1];
  const ledd = paragraph === '' || paragraph === '0' ? [] : count ? [count, 'ledd'] : [`(${paragraph})`];
  return [name, '§', number, ...ledd, ...(letter === '' ? [] : ['bokstav', letter])].join(' ');
}

const ORDINALS: Localized<readonly string[]> = {
  nb: ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende'],
  nn: ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuande', 'åttande'],
  en: [],
};

/** `2(a)` in its parts; a letter that stands alone (`(a)`) has no paragraph. */
function split(point: string): readonly string[] {
  const parts = point.split(/[()]/).filter((part) => part !== '');
  return parts.length === 1 && /^[a-zæøå]$/.test(parts[0]!) ? ['', parts[0]!] : parts;
}

const bracketed = (point: string): string =>
  split(point)
    .map((part) => (part === '' ? '' : `(${part})`))
    .join('');
