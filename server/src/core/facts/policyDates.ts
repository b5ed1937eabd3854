/** The date or version of the policy. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { sentenceOf, textOf, type Hit } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';

/** A date as written, and as `YYYY-MM-DD` or `YYYY-MM` where it can be read. */
export interface PolicyDate {
  readonly text: string;
  readonly iso: string | undefined;
}

const UPDATED = cue('policy-updated', {
  nb: [
    '(sist|senest) [ble] (oppdatert|endret|revidert|redigert|gjennomgått|publisert)',
    '(oppdatert|revidert|endret|skrevet|laget|rettet|justert|skriven|gjennomgått|utgitt|publisert|vedtatt|godkjent|utarbeidet|gyldig|gjeldende|gjelder|trer|trådte|dato|versjon|utgave|ikrafttredelse|per|utgivelsesdato|oppdateringsdato|ikraft)',
    'i kraft',
  ],
  nn: [
    '(sist) [vart|blei] (oppdatert|endra|revidert|redigert)',
    '(oppdatert|revidert|endra|skrive|skriven|skrivne|laga|retta|justert|gjennomgått|publisert|vedteken|godkjend|gyldig|gjeld|gjelde|gjeldande|dato|versjon|utgåve|utarbeidd|utgjeven)',
    'tek til',
    'i kraft',
  ],
  en: [
    '(last|recently) (updated|modified|revised|changed|reviewed|amended|edited)',
    '(effective|updated|revised|reviewed|published|modified|amended|changed|adopted|approved|decided|ratified|resolved|issued|version|revision|date|dated|dates|valid|force|posted|written|wrote|drafted|drawn|signed|edited)',
    'as of',
    'last update',
    'last revision',
    'current as',
  ],
});

const MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec';
const DATE = new RegExp(
  `\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b|\\b\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:20)?\\d{2}\\b|\\b(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?(?:de\\s)?)?(?:${MONTHS})\\.?\\s(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?(?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}[./]\\d{1,2}(?:[./]\\d{1,2})?\\b|\\b(?:0?[1-9]|1[0-2])[./](?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])\\b|\\b(?:spring|summer|autumn|winter|vår|våren|sommer|sommeren|sommar|sommaren|høst|høsten|haust|hausten|vinter|vinteren)(?:\\sterm|\\ssemester)?\\s(?:19|20)\\d{2}\\b`,
  'i',
);
const VERSION = /\b(?:versjon|version|revision|revisjon|utgave|utgåve|v\.?|rev\.?)\s?:?\s?\d{1,3}(?:\.\d{1,3})*\b/i;
const BLANK = /\[[^\]\n]{0,30}(?:dato|date|versjon|version)[^\]\n]{0,30}\]/i;

/** Dates and versions of the text itself: with a word for updating beside them, or alone at its top or end. */
export const policyDates = defineFacts<PolicyDate>('policy-dates', (reading) => {
  const worded = reading.hits(UPDATED).flatMap((hit) => besideWord(hit, reading));
  const edges = [...reading.blocksIn(0, 6), ...reading.blocksIn(reading.blockCount - 4, reading.blockCount)];
  const bare = edges.flatMap((block) => {
    const match = DATE.exec(block.text) ?? VERSION.exec(block.text);
    return match && block.text.length - match[0].length <= 25 && !OTHER_EVENT.test(block.text)
      ? [dated(block, match)]
      : [];
  });
  return [...worded, ...bare];
});

/** What a date or version may belong to that is not the text: an act, a company, a purchase, a tool. */
const OTHER_EVENT =
  /(?<!\p{L})(?:stift(?:et|a)|skipa|grunnlagt|etablert|founded|established|incorporated|slettes|sletta|slettast|deleted|erased|kjøp|purchases?|kontoer|vi (?:bruker|brukar|nyttar|benytter)|we use|moved|flyttet|flytta|applied|verktøy\p{L}*|programvare\p{L}*|software|tool|plugin|app(?:en)?|api)(?!\p{L})/iu;

const ACT =
  /(?<!\p{L})(?:\p{L}{3,40}lov(?:en|a)|lov(?:en|a) (?:om|av)|\p{L}{0,40}forordning(?:en|a)?|forskrift(?:en|a)?|gdpr|(?:the|data|protection|privacy) act|regulation|directive|direktiv(?:et)?)(?!\p{L})/iu;
const THIS_TEXT =
  /(?<!\p{L})(?:denne|dette|this|our|vår|erklæring\p{L}*|personvernerklæring\p{L}*|policy|policyen|notice|statement|dokumentet|siden|sida|page|sist|last)(?!\p{L})/iu;

/** An act that came into force, a tool in its third version: another thing's date. */
const isOfOther = (text: string): boolean => (ACT.test(text) || OTHER_EVENT.test(text)) && !THIS_TEXT.test(text);

const ADOPTED =
  /(?:vedtatt|vedteken|godkjent|godkjend|adopted|approved|revidert|revised|oppdatert|updated)(?!\p{L})[^.\n\d]{0,40}\b(?:19|20)\d{2}\b/iu;

/** How far a date may stand from its word, in UTF-16 units. */
const NEAR = 60;

function besideWord(hit: Hit, reading: Reading): readonly Fact<PolicyDate>[] {
  const { block } = hit;
  const sentence = sentenceOf(hit);
  const from = Math.max(sentence.start, hit.start - 25);
  const text = block.text.slice(from, Math.min(block.text.length, hit.end + NEAR));
  const match = DATE.exec(text) ?? VERSION.exec(text) ?? BLANK.exec(text);
  const words = block.text.slice(hit.start, hit.end).toLowerCase();
  if (isOfOther(textOf(sentence))) return [];
  const adopted = match || textOf(sentence).length > 80 ? null : ADOPTED.exec(textOf(sentence));
  if (adopted) return [dated(block, { 0: adopted[0], index: sentence.start + adopted.index })];
  const isAbout =
    /sist|senest|last|recent|versjon|version|gyldig|effective|dato|date|updat|oppdat|revi|utg|publi|writ|wrote|draft|skrev|skriv/.test(
      words,
    ) || block.text.length < 120;
  if (match && isAbout && !/regulation|forordning|lov av|act of|direktiv|directive|\(eu\)/i.test(text))
    return [dated(block, { 0: match[0], index: from + match.index })];
  const [next] = reading.blocksIn(block.index + 1, block.index + 2);
  const below = next && (block.kind === 'label' || block.text.length < 40) ? DATE.exec(next.text) : null;
  return next && below && next.text.length < 40 ? [dated(next, below)] : [];
}

/** Every date that a block writes out, of the text itself or not. */
export const datesOf = (block: Block): readonly Fact<PolicyDate>[] =>
  /\d/.test(block.text) ? [...block.text.matchAll(EVERY_DATE)].map((match) => dated(block, match)) : [];

const EVERY_DATE = new RegExp(DATE.source, 'gi');

const dated = (block: Block, match: { readonly 0: string; readonly index: number }): Fact<PolicyDate> =>
  fact({ text: match[0], iso: isoDate(match[0]) }, { block, start: match.index, end: match.index + match[0].length });

const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};

/** `YYYY-MM-DD` or `YYYY-MM` of a date as people write it; undefined where the order of day and month is in doubt or it is none. */
export function isoDate(text: string): string | undefined {
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (iso) return join(iso[1]!, Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const figures = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{2,4})$/.exec(text);
  if (figures) return join(figures[3]!.padStart(4, '20'), Number(figures[2]), Number(figures[1]));
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  const word = /\p{L}{3,}/u.exec(text)?.[0].toLowerCase() ?? '';
  const month = MONTH_NUMBERS[word.slice(0, 3)] ?? 0;
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text)?.[1];
  return year && month > 0 ? join(year, month, day === undefined ? undefined : Number(day)) : undefined;
}

const join = (year: string, month: number, day: number | undefined): string | undefined =>
  month < 1 || month > 12 || (day !== undefined && (day < 1 || day > 31))
    ? undefined
    : [year, month, day]
        .filter((part) => part !== undefined)
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
