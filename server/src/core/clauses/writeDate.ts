/** A date as a policy writes it. */
import type { Language } from '../languages/language.js';

/** `2026-11-22` as «22. november 2026» or “22 November 2026”; undefined for what is no date. */
export function writeDate(iso: string, language: Language): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[language][Number(month) - 1];
  return name === undefined ? undefined : `${Number(day)}${language === 'en' ? '' : '.'} ${name} ${year}`;
}

const NORWEGIAN = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const MONTHS = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;
