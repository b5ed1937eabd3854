/** How lawyers write a reference in each language. */
import type { Language, Localized } from '../languages/language.js';
import { actOf, partsOf } from './links.js';

/** «GDPR artikkel 13 nr. 2 bokstav a», "Article 13(2)(a) GDPR", «personopplysningsloven § 16 første ledd bokstav b». */
export function cite(ref: string, language: Language): string {
  const { act, number, point } = partsOf(ref);
  if (number === '') return shortName(act, language);
  return hasArticles(act) ? citeArticle(act, number, point, language) : citeSection(act, number, point, language);
}

/** The name that an act goes by: «personopplysningsloven», "Personal Data Act", GDPR. */
export function shortName(id: string, language: Language): string {
  const act = actOf(id);
  if (!act) return id;
  const title = act.title[language];
  const open = title.lastIndexOf('(');
  const short = open > 0 && title.endsWith(')') ? title.slice(open + 1, -1) : title;
  return short.split(/[,–]| - /, 1)[0]!.trim() || title;
}

/** Whether the act has articles, not sections. */
export const hasArticles = (id: string): boolean => !/^(?:LOV|FOR)-/.test(actOf(id)?.number ?? '') && id !== 'pol2000';

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
