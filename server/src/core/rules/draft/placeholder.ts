/** Blanks that a template or a clause left to fill in. */
import type { Block } from '../../document/block.js';
import type { Reading } from '../../reading/reading.js';
import { placeSpan, type Place } from '../contradiction/pair.js';
import { perBlock } from '../../reading/perBlock.js';
import { defineRule, type Found } from '../rule.js';

export const placeholder = defineRule({
  id: 'draft/placeholder',
  severity: 'information',
  law: ['gdpr:12(1)'],
  title: { nb: 'Felt som ikke er fylt ut', nn: 'Felt som ikkje er fylte ut', en: 'Blank left to fill in' },
  why: {
    nb: 'En erklæring med åpne felt gir ikke den informasjonen den registrerte har krav på.',
    nn: 'Ei erklæring med opne felt gir ikkje den informasjonen den registrerte har krav på.',
    en: 'A policy with open blanks does not give people the information they are entitled to.',
  },
  examples: {
    nb: {
      bad: ['Vi lagrer opplysningene i [antall år].', 'Kontakt <SELSKAP> på telefon XXX XX XXX.'],
      good: ['Vi lagrer opplysningene i fem år.', 'Se [våre vilkår](https://eksempel.no/vilkar).'],
    },
    nn: { bad: ['Vi lagrar opplysningane i [tal på år].'], good: ['Vi lagrar opplysningane i fem år.'] },
    en: {
      bad: [
        'We keep the data for [number of years].',
        'Contact <COMPANY NAME> for more.',
        'Lorem ipsum dolor sit amet.',
      ],
      good: ['We keep the data for five years.', 'As the court put it, “[t]he purpose must be clear”.'],
    },
  },
  *check(reading) {
    for (const place of reading.eachUnit(blanks))
      yield {
        span: placeSpan(reading, place),
        message: messageFor(named(place.block.text.slice(place.start, place.end))),
      };
  },
});

const blanks = ({ blocks }: Reading): readonly Place[] =>
  blocks.flatMap((block) =>
    block.kind === 'code' ? [] : perBlock(block, blanksIn).map(([start, end]) => ({ block, start, end })),
  );

/** Square or angle brackets around a few words, runs of x or underscores, `{{name}}`, dummy text. */
const BLANK =
  /\[[^[\]\n]{2,800}\](?!\()|<\p{Lu}[\p{Lu} _-]{2,40}>|\{\{[^}\n]{1,60}\}\}|_{4,}|(?<![\p{L}\p{N}])[xX]{3,}(?:[ .-][xX]{2,}){0,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{2}(?:[ .-][xX]{2}){2,4}(?![\p{L}\p{N}])|(?<!\p{L})(?:dd[./-]mm[./-](?:yy(?:yy)?|åå(?:åå)?)|(?:yyyy|åååå)-mm-dd|MM[./-]DD[./-]YYYY)(?!\p{L})|(?<![\p{L}\p{N}])[xX]{2} (?:ASA?|Ltd|Inc|SA|ANS)(?!\p{L})|lorem ipsum|(?<!\p{L})(?:NAVN|NAMN|NAME|ADRESSE|ADDRESS|DATO|DATE) (?:PÅ|TIL|FOR|OF) \p{L}{3,}(?: \p{L}{3,}){0,3}|(?<!\p{L})(?:TODO|TBD|FYLL INN|SETT INN|INSERT)(?!\p{L})/giu;

/** `[t]he`, `[…]`, `[sic]`, footnotes and task boxes are no blanks. */
const NO_BLANK = /^\[(?:sic|…|\.{3}|x|\s|\^.*|\d+|note \d+|[a-z])\]$/i;

/** Longer words in brackets are a remark of the text, unless they are a choice that a clause left. */
const LONGEST = 82;

/** Offsets of the blanks in the words of a block. */
export function blanksIn({ text }: Pick<Block, 'text'>): readonly (readonly [start: number, end: number])[] {
  if (
    !/[[<{_]|xx|mm[./-]|lorem|todo|tbd|fyll|sett inn|insert|(?:na[vm]n|name|adresse|address|dato|date) (?:på|til|for|of) /i.test(
      text,
    )
  )
    return [];
  return [...text.matchAll(BLANK)]
    .filter(
      ({ 0: words, index }) =>
        !NO_BLANK.test(words) &&
        (!words.startsWith('[') || (/\p{L}{2}/u.test(words) && (words.length <= LONGEST || words.includes(' / ')))) &&
        !isWord(words) &&
        !SHOWN.test(text.slice(Math.max(0, index - 40), index)) &&
        (!CAPITALS.test(words) || /\p{Ll}/u.test(text)) &&
        !/\p{L}/u.test(text[index + words.length] ?? ''),
    )
    .map(({ 0: words, index }) => [index, index + words.length] as const);
}

/** «erstattet med «[skjult]»»: what other texts show. */
const SHOWN = /(?:erstatt|bytt|vis(?:es|t|ast) som|merk|replaced|shown as|masked|displayed as)[^.«“"]{0,20}[«“"]$/iu;

/** «NAVN PÅ LEVERANDØR», “NAME OF SUPPLIER”: a blank only in capitals, and only where not all is in capitals. */
const CAPITALS = /^(?:na[vm]n|name|adresse|address|dato|date) \p{L}/iu;

/** «Sett inn» and “insert” are blanks only in capitals; a sentence may use them as verbs. */
const isWord = (words: string): boolean =>
  (/^(?:todo|tbd|fyll inn|sett inn|insert)$/i.test(words) || CAPITALS.test(words)) && words !== words.toUpperCase();

const named = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 2)}…]`);

const messageFor = (words: string): Found['message'] => ({
  nb: `Feltet «${words}» er ikke fylt ut. Sett inn det riktige, eller ta bort setningen.`,
  nn: `Feltet «${words}» er ikkje fylt ut. Set inn det rette, eller ta bort setninga.`,
  en: `The blank “${words}” has not been filled in. Fill it in, or remove the sentence.`,
});
