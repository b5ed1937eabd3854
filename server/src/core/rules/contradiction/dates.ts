/** Dates that cannot be: last updated in the future, before something that the text tells, or on two days. */
import type { Block } from '../../document/block.js';
import { isoDate, policyDates } from '../../facts/policyDates.js';
import type { Fact } from '../../reading/fact.js';
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';
import { CONDITIONAL } from './limits.js';
import { opposed, placeSpan, type Place } from './pair.js';

export const dates = defineRule({
  id: 'contradiction/dates',
  severity: 'warning',
  law: ['gdpr:12(1)', 'gdpr:5(1)(a)'],
  title: { nb: 'Datoer som ikke går i hop', nn: 'Datoar som ikkje går i hop', en: 'Dates that cannot be' },
  why: {
    nb: 'Datoen for siste endring skal la leseren se hva som gjaldt når. Den kan ikke ligge i framtiden, eller før noe teksten forteller som skjedd.',
    nn: 'Datoen for siste endring skal la lesaren sjå kva som galdt når. Han kan ikkje liggje i framtida, eller før noko teksten fortel som har skjedd.',
    en: 'The date of the last change lets readers see what applied when. It cannot be in the future, or before something that the text tells as past.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nSist oppdatert: 3. mars 2024\n\nAvtalen med leverandøren opphørte 1. september 2025.',
        '# Personvern\n\nSist oppdatert: 1. mai 2031\n\nVi sletter etter ett år.',
      ],
      good: ['# Personvern\n\nSist oppdatert: 3. oktober 2025\n\nAvtalen med leverandøren opphørte 1. september 2025.'],
    },
    nn: {
      bad: ['# Personvern\n\nSist oppdatert: 3. mars 2024\n\nVi bytte leverandør 1. september 2025.'],
      good: ['# Personvern\n\nSist oppdatert: 3. mars 2024\n\nAvtala går ut 1. september 2027.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nOur contract with the supplier ended on 31 October 2025.\n\nLast updated: 2 September 2025',
        '# Privacy policy\n\nLast updated: 4 May 2023\n\nText.\n\nLast updated: 9 June 2024',
      ],
      good: [
        '# Privacy policy\n\nOur contract with the supplier ends on 31 October 2027.\n\nLast updated: 2 September 2025',
      ],
    },
  },
  *check(reading) {
    const updated = reading.of(policyDates).filter((fact) => isUpdate(fact, reading));
    const days = updated.filter(({ value }) => (value.iso?.length ?? 0) === 10);
    const [first] = days;
    if (!first) return;
    const { today } = reading.options;
    for (const day of days)
      if (today !== undefined && day.value.iso! > today) yield { span: placeSpan(reading, day), message: FUTURE };
    const other = days.find(({ value, block }) => value.iso !== first.value.iso && block !== first.block);
    if (other) yield opposed(reading, other, first, TWO);
    else yield* toldLater(reading, first);
  },
});

const UPDATED =
  /(?<!\p{L})(?:sist (?:oppdatert|endret|endra|revidert|redigert)|senest (?:oppdatert|endret)|oppdatert|last (?:updated|modified|revised|changed|update|revision)|(?:date )?last (?:updated|reviewed)|revidert|updated(?: on)?)[\s:–-]{0,4}(?:\p{L}{1,9}\s){0,2}$/iu;
const UNDER =
  /^(?:sist (?:oppdatert|endret|endra|revidert)|last (?:updated|modified|revised|changed)|updated|oppdatert)\W*$/iu;
/** A history of versions has many dates. */
const HISTORY =
  /(?<!\p{L})(?:versjon\p{L}*|version\p{L}*|historikk|history|endringslogg|change ?log|tidligere|previous\p{L}*|first|først|opprettet|created)(?!\p{L})/iu;

/** The date stands behind a word for the last change, and not in a list of versions. */
function isUpdate({ block, start }: Fact<unknown>, { document }: Reading): boolean {
  if (
    block.kind === 'cell' ||
    HISTORY.test(block.section.heading?.text ?? '') ||
    HISTORY.test(block.text.slice(0, start))
  )
    return false;
  const above = document.blocks[block.index - 1];
  return (
    UPDATED.test(block.text.slice(Math.max(0, start - 60), start)) ||
    (above !== undefined && block.text.length < 40 && UNDER.test(above.text))
  );
}

const MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december';
const DAY = new RegExp(
  `\\b\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTHS})\\s20\\d{2}\\b|\\b(?:${MONTHS})\\s\\d{1,2},\\s20\\d{2}\\b|\\b20\\d{2}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}\\.\\d{1,2}\\.20\\d{2}\\b`,
  'giu',
);

/** Told as past: the thing had happened when the words were written. */
const PAST_TENSE =
  /(?<!\p{L})(?:opphørte|opphøyrde|sluttet|slutta|avsluttet|avslutta|endret|endra|byttet|bytte|flyttet|flytta|overtok|tok over|tok i bruk|innførte|startet|starta|begynte|inngikk|kjøpte|fusjonerte|skiftet|skifta|ble|blei|vart|var|gjaldt|galdt|trådte|opprettet|oppretta|ended|expired|terminated|changed|moved|switched|replaced|acquired|merged|took over|introduced|started|began|stopped|ceased|was|were|became|entered into|signed|closed|appointed|left|joined)(?!\p{L})/iu;
const FUTURE_TENSE =
  /(?<!\p{L})(?:vil|skal|kommer til|kjem til|will|shall|is going to|until|innen|innan|fram til|frem til|before|etter|after|frist\p{L}*|deadline|from|fra og med|frå og med|lovens|act|regulation|forordning\p{L}*|forskrift\p{L}*|lov|lova|loven|direktiv\p{L}*|directive|ikrafttr\p{L}*)(?!\p{L})/iu;

/** Something told as past on a day behind the last change. */
function* toldLater(reading: Reading, updated: Fact<{ readonly iso: string | undefined }>): Iterable<Found> {
  for (const block of reading.document.blocks) {
    if (block.kind === 'code' || block.kind === 'heading' || block === updated.block || !block.text.includes('20'))
      continue;
    for (const { 0: words, index } of block.text.matchAll(DAY)) {
      const iso = isoDate(words);
      const place = sentenceAround(block, index, index + words.length);
      const text = block.text.slice(place.start, place.end);
      if (
        iso === undefined ||
        iso <= updated.value.iso! ||
        !PAST_TENSE.test(text) ||
        FUTURE_TENSE.test(text) ||
        CONDITIONAL.test(text) ||
        HISTORY.test(text)
      )
        continue;
      yield opposed(reading, place, updated, LATER);
      return;
    }
  }
}

function sentenceAround(block: Block, start: number, end: number): Place {
  const { sentenceSpans } = block.marks.tokens;
  let [from, to] = [0, block.text.length];
  for (let at = 0; at < sentenceSpans.length; at += 2) {
    if (sentenceSpans[at]! <= start) from = sentenceSpans[at]!;
    if (sentenceSpans[at + 1]! >= end) {
      to = sentenceSpans[at + 1]!;
      break;
    }
  }
  return { block, start: from, end: to };
}

const FUTURE: Localized = {
  nb: 'Denne datoen ligger i framtiden.',
  nn: 'Denne datoen ligg i framtida.',
  en: 'This date is in the future.',
};
const TWO: Localized = {
  nb: 'Teksten har to ulike datoer for siste endring.',
  nn: 'Teksten har to ulike datoar for siste endring.',
  en: 'The text has two different dates for its last change.',
};
const LATER: Localized = {
  nb: 'Dette fortelles som skjedd, men er senere enn datoen for siste endring. Oppdater datoen.',
  nn: 'Dette er fortalt som skjedd, men er seinare enn datoen for siste endring. Oppdater datoen.',
  en: 'This is told as past, but is later than the date of the last change. Update the date.',
};
