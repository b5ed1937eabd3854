/** Edits that mend a retention statement in its own words: language, figures or words, and blanks for what only the author knows. */
import type { Block } from '../../document/block.js';
import { spanIn, type PolicyDocument } from '../../document/policyDocument.js';
import type { Span } from '../../document/span.js';
import type { Language, Localized } from '../../languages/language.js';
import type { Fix } from '../../rules/rule.js';
import type { Period } from '../durations/period.js';
import { printPeriod } from '../durations/print.js';
import type { RetentionFact } from './statements.js';

/** The language to write in at a block. */
export const languageAt = (document: PolicyDocument, { language }: Block): Language =>
  language === 'nb' || language === 'nn' || language === 'en' ? language : document.language;

/** A length for a message. */
export function inAll(period: Period): Localized {
  let words = printed.get(period);
  if (!words) {
    words = { nb: printPeriod(period, 'nb'), nn: printPeriod(period, 'nn'), en: printPeriod(period, 'en') };
    printed.set(period, words);
  }
  return words;
}

/** A length in words, written once for each place that states it. */
const printed = new WeakMap<Period, Localized>();

/** The source span of number and unit, without the words of the bound. */
function lengthSpan(document: PolicyDocument, { value, block, start, end }: RetentionFact): Span {
  const { duration } = value;
  return duration ? spanIn(document, block, duration.start, duration.end) : spanIn(document, block, start, end);
}

/** Writes another length in the place of the one there; nothing where number and unit are one word («treårsfrist»). */
export function setLength(
  document: PolicyDocument,
  fact: RetentionFact,
  period: Period,
  title: Localized,
): readonly Fix[] {
  const { duration } = fact.value;
  if (!duration || (duration.last === duration.first + 1 && duration.style === 'word')) return [];
  const span = lengthSpan(document, fact);
  const whole = fact.block.text.slice(duration.start, duration.end);
  if (document.source.slice(span.start, span.end).length !== whole.length) return [];
  const text = printPeriod(period, languageAt(document, fact.block), duration.style);
  const begins = /^\p{Lu}/u.test(whole) && /^\p{Ll}/u.test(text);
  return [{ title, edits: [{ span, text: begins ? text[0]!.toUpperCase() + text.slice(1) : text }] }];
}

const UPPER: Localized<readonly [lead: string, blank: string]> = {
  nb: [', men aldri lenger enn ', 'lengste lagringstid'],
  nn: [', men aldri lenger enn ', 'lengste lagringstid'],
  en: [', but never longer than ', 'longest period'],
};

/** Adds an end to a bare minimum, with a blank for the longest time. */
export function addEnd(document: PolicyDocument, { value, block }: RetentionFact, title: Localized): readonly Fix[] {
  if (!value.duration) return [];
  const { end } = spanIn(document, block, value.duration.start, value.duration.to);
  const [lead, blank] = UPPER[languageAt(document, block)];
  return [
    { title, edits: [{ span: { start: end, end }, text: `${lead}[${blank}]`, snippet: `${lead}\${1:${blank}}` }] },
  ];
}

const UNTIL: Localized<readonly [lead: string, blank: string]> = {
  nb: ['inntil ', 'hendelse eller tid'],
  nn: ['inntil ', 'hending eller tid'],
  en: ['until ', 'event or time'],
};

/** Puts an end with a blank in the place of «permanent» and the like. */
export function replaceEndless(
  document: PolicyDocument,
  { block, start, end }: RetentionFact,
  title: Localized,
): readonly Fix[] {
  if (/aldri|never|kan|may|slett/i.test(block.text.slice(start, end))) return [];
  const [lead, blank] = UNTIL[languageAt(document, block)];
  return [
    {
      title,
      edits: [
        { span: spanIn(document, block, start, end), text: `${lead}[${blank}]`, snippet: `${lead}\${1:${blank}}` },
      ],
    },
  ];
}

const CRITERION: Localized<readonly [text: string, snippet: string]> = {
  nb: [
    'Vi lagrer opplysningene til [hendelse som avslutter behovet], og sletter dem senest [frist] etterpå.',
    'Vi lagrer opplysningene til ${1|kundeforholdet er avsluttet,medlemskapet er avsluttet,saken er avsluttet,du sletter kontoen|}, og sletter dem senest ${2:frist} etterpå.',
  ],
  nn: [
    'Vi lagrar opplysningane til [hending som avsluttar behovet], og slettar dei seinast [frist] etterpå.',
    'Vi lagrar opplysningane til ${1|kundeforholdet er avslutta,medlemskapen er avslutta,saka er avslutta,du slettar kontoen|}, og slettar dei seinast ${2:frist} etterpå.',
  ],
  en: [
    'We keep the data until [event that ends the need], and delete it no later than [time limit] afterwards.',
    'We keep the data until ${1|the customer relationship has ended,the membership has ended,the case is closed,you delete your account|}, and delete it no later than ${2:time limit} afterwards.',
  ],
};

/** Puts a criterion with its blanks in the place of a sentence that gives none. */
export function replaceByCriterion(
  document: PolicyDocument,
  { value, block }: RetentionFact,
  title: Localized,
): readonly Fix[] {
  const { start, end } = value.sentence;
  const words = block.text.slice(start, end);
  const [text, snippet] = CRITERION[languageAt(document, block)];
  const stop = /[.!]\s*$/.test(words);
  const trimmed = (full: string): string => (stop ? full : full.replace(/\.$/, ''));
  return [
    {
      title,
      edits: [
        {
          span: spanIn(document, block, start, start + words.trimEnd().length),
          text: trimmed(text),
          snippet: trimmed(snippet),
        },
      ],
    },
  ];
}
