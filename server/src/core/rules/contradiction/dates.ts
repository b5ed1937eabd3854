/** Dates that cannot be: last updated in the future, before something that the text tells, or on two days. */
import type { Block } from '../../document/block.js';
import { spanIn } from '../../document/policyDocument.js';
import { isoDate, policyDates } from '../../facts/policyDates.js';
import { fact, type Fact } from '../../reading/fact.js';
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';
import { CONDITIONAL } from './limits.js';
import { isSame, opposed, placeSpan, type Place } from './pair.js';

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
    yield* noSuchDay(reading);
    const updated = reading.of(policyDates).filter((fact) => isUpdate(fact, reading));
    const days = updated.filter(({ value }) => (value.iso?.length ?? 0) === 10);
    const [first] = days;
    const { today } = reading.options;
    if (today !== undefined) yield* notYet(reading, today, days);
    if (!first) {
      const [month] = [
        ...reading.of(policyDates).filter((fact) => isUpdate(fact, reading) || isEdition(fact)),
        ...editions(reading),
      ];
      if (month?.value.iso !== undefined) yield* toldLater(reading, month);
      return;
    }
    for (const day of days)
      if (today !== undefined && day.value.iso! > today) yield { span: placeSpan(reading, day), message: FUTURE };
    const other = days.find(({ value, block }) => value.iso !== first.value.iso && block !== first.block);
    if (other) yield opposed(reading, other, first, TWO);
    else yield* toldLater(reading, first);
  },
});

/** «Gjelder fra 5. mai 2022», “effective from”, «Versjon 2, oktober 2019»: the day from which the text stands as it is. */
const EDITION =
  /(?<!\p{L})(?:gjelder (?:fra|fra og med)|gjeld (?:frå|frå og med)|gyldig fra|gyldig frå|i kraft|tek til å gjelde|effective(?: date)?(?: as)?(?: from| of)?|in force (?:from|since)|valid from|versjon \d[\d.]*|version \d[\d.]*|utgave|utgåve|vedtatt|vedteken|adopted|godkjent av|approved by|dated|datert|dato)[\s:,(–-]{0,4}(?:\p{L}{1,12}\s){0,2}$/iu;
const isEdition = ({ block, start }: Fact<unknown>): boolean =>
  block.kind !== 'cell' &&
  !HISTORY.test(block.section.heading?.text ?? '') &&
  !/(?<!\p{L})(?:lov|lova|loven|act|regulation|forordning\p{L}*|forskrift\p{L}*|rammeverk\p{L}*|framework|avtale\p{L}*|agreement)(?!\p{L})/iu.test(
    block.text.slice(0, start),
  ) &&
  EDITION.test(block.text.slice(Math.max(0, start - 60), start));
const editions = (reading: Reading): readonly Fact<{ readonly iso: string | undefined }>[] =>
  reading.blocksIn(0, 8).flatMap((block) => {
    if (block.kind === 'heading') return [];
    const month = MONTH_YEAR.exec(block.text.slice(0, 200));
    const iso = month && isoDate(`1 ${month[0]}`)?.slice(0, 7);
    if (!month || !iso) return [];
    const place = { block, start: month.index, end: month.index + month[0].length };
    const found = fact({ iso }, place);
    return isEdition(found) || UPDATED.test(block.text.slice(0, month.index)) ? [found] : [];
  });

const PLANNED =
  /(?<!\p{L})(?:vil|skal|kommer til|kjem til|will|shall|going to|planned|planlagt|until|innen|innan|by)(?!\p{L})/iu;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** «31. september 2026», 29 February in a common year: a day that no calendar has. */
const noSuchDay = (reading: Reading): readonly Found[] =>
  reading
    .eachUnit(daysInNoCalendar)
    .map(({ block, start, end }) => ({ span: spanIn(reading.document, block, start, end), message: NO_DAY }));

const daysInNoCalendar = ({ blocks }: Reading): readonly Place[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'code' || !block.text.includes('20')) return [];
    return [...block.text.matchAll(DAY)].flatMap(({ 0: words, index }) => {
      const [year = 0, month = 0, day = 0] = (isoDate(words) ?? '').split('-').map(Number);
      const leap = year % 4 === 0;
      const isNone = day > (LENGTHS[month - 1] ?? 31) || (month === 2 && day === 29 && !leap);
      return isNone ? [{ block, start: index, end: index + words.length }] : [];
    });
  });

/** Something told as past on a day that has not come. */
function* notYet(reading: Reading, today: string, updates: readonly Place[]): Iterable<Found> {
  for (const { place, iso, text } of daysTold(reading)) {
    if (iso <= today || !HAPPENED.test(text) || PLANNED.test(text) || CONDITIONAL.test(text)) continue;
    if (updates.some((update) => isSame(update, place))) continue;
    yield { span: placeSpan(reading, place), message: FUTURE };
    return;
  }
}

const UPDATED =
  /(?<!\p{L})(?:sist (?:oppdatert|endret|endra|revidert|redigert)|senest (?:oppdatert|endret)|oppdatert|last (?:updated|modified|revised|changed|update|revision)|(?:date )?last (?:updated|reviewed)|revidert|updated(?: on)?)[\s:–-]{0,4}(?:\p{L}{1,9}\s){0,2}$/iu;
const UNDER =
  /^(?:sist (?:oppdatert|endret|endra|revidert)|last (?:updated|modified|revised|changed)|updated|oppdatert)\W*$/iu;
/** A history of versions has many dates. */
const HISTORY =
  /(?<!\p{L})(?:versjon\p{L}*|version\p{L}*|historikk|history|endringslogg|change ?log|tidligere|previous\p{L}*|first|først|opprettet|created)(?!\p{L})/iu;

/** The date stands behind a word for the last change, and not in a list of versions. */
function isUpdate({ block, start }: Fact<unknown>, reading: Reading): boolean {
  if (
    block.kind === 'cell' ||
    HISTORY.test(block.section.heading?.text ?? '') ||
    HISTORY.test(block.text.slice(0, start))
  )
    return false;
  const [above] = reading.blocksIn(block.index - 1, block.index);
  return (
    UPDATED.test(block.text.slice(Math.max(0, start - 60), start)) ||
    (above !== undefined && block.text.length < 40 && UNDER.test(above.text))
  );
}

const DAY =
  /\b\d{1,2}(?:\.|st|nd|rd|th)?\s(?:of\s)?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\s20\d{2}\b|\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\s\d{1,2},\s20\d{2}\b|\b20\d{2}-\d{2}-\d{2}\b|\b\d{1,2}\.\d{1,2}\.20\d{2}\b/giu;

const MONTH_YEAR =
  /\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\s20\d{2}\b/iu;
const MONTH_YEAR_ALL =
  /(?<!\d\.?\s)(?<!\d(?:st|nd|rd|th)\s)\b(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\s20\d{2}\b/giu;

/** Told as past: the thing had happened when the words were written. */
const PAST_TENSE =
  /(?<!\p{L})(?:opphørte|opphøyrde|sluttet|slutta|avsluttet|avslutta|endret|endra|byttet|bytte|flyttet|flytta|overtok|tok over|tok i bruk|innførte|startet|starta|begynte|inngikk|kjøpte|fusjonerte|skiftet|skifta|ble|blei|vart|var|gjaldt|galdt|trådte|opprettet|oppretta|ended|expired|terminated|changed|moved|switched|replaced|acquired|merged|took over|introduced|started|began|stopped|ceased|was|were|became|entered into|signed|closed|appointed|left|joined)(?!\p{L})/iu;
const FUTURE_TENSE =
  /(?<!\p{L})(?:vil|skal|kommer til|kjem til|will|shall|is going to|until|innen|innan|fram til|frem til|before|etter|after|frist\p{L}*|deadline|from|fra og med|frå og med|lovens|act|regulation|forordning\p{L}*|forskrift\p{L}*|lov|lova|loven|direktiv\p{L}*|directive|ikrafttr\p{L}*)(?!\p{L})/iu;

/** Every day (or month) that a sentence of the prose names, with the sentence. */
const daysTold = (reading: Reading): readonly Told[] => reading.eachUnit(daysToldIn);

interface Told {
  readonly place: Place;
  readonly iso: string;
  readonly text: string;
}

const daysToldIn = ({ blocks }: Reading): readonly Told[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'code' || block.kind === 'heading' || !block.text.includes('20')) return [];
    return [DAY, MONTH_YEAR_ALL].flatMap((pattern) =>
      [...block.text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
        const iso = pattern === DAY ? isoDate(words) : isoDate(`1 ${words}`)?.slice(0, 7);
        if (iso === undefined) return [];
        const place = sentenceAround(block, index, index + words.length);
        return [{ place, iso, text: block.text.slice(place.start, place.end) }];
      }),
    );
  });

/** Something told as past on a day behind the last change. */
function* toldLater(reading: Reading, updated: Fact<{ readonly iso: string | undefined }>): Iterable<Found> {
  for (const { place, iso, text } of daysTold(reading)) {
    const length = Math.min(iso.length, updated.value.iso!.length);
    if (place.block === updated.block || iso.slice(0, length) <= updated.value.iso!.slice(0, length)) continue;
    const cameToPass = IN_FORCE.test(text) || CHANGE.test(text);
    if (!cameToPass && !HAS_BEEN.test(text) && (!PAST_TENSE.test(text) || FUTURE_TENSE.test(text))) continue;
    if (CONDITIONAL.test(text) || (HISTORY.test(text) && !CHANGE.test(text))) continue;
    yield opposed(reading, place, updated, LATER);
    return;
  }
}

/** An act or decision that had come when the words were written. */
const IN_FORCE =
  /(?<!\p{L})(?:(?:trådte|tredde|trådde|trådt) i kraft|tok til å gjelde|entered into force|came into force|took effect|(?:ble|vart|blei|was|were) (?:godkjent|godkjend|vedtatt|vedteke|vedteken|kjent ugyldig|approved|adopted|declared|invalidated|struck down))(?!\p{L})/iu;
/** «Endring 3. januar 2024: Vi har byttet …». */
const CHANGE = /^(?:endring|endra|endret|change[ds]?|update[ds]?|oppdatering|oppdatert)(?!\p{L})/iu;
/** “In February 2026 we moved …”: the date is when it was done, whatever follows. */
const HAS_BEEN =
  /^(?:in|on|i|den)\s(?:\d{1,2}\.?\s)?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\s20\d{2},?\s(?:we\s(?:moved|changed|switched|replaced|acquired|took|introduced|started|began|stopped)|(?:flyttet|flytta|byttet|bytta|endret|endra|skiftet|skifta|overtok|innførte|tok) (?:vi|me))(?!\p{L})|(?:^|[.,;] )(?:siden|sidan|helt siden|heilt sidan|(?:ever )?since)\s(?:den\s)?(?:\d{1,2}(?:\.|st|nd|rd|th)?\s)?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\s(?:\d{1,2}, )?20\d{2},?\s(?:\p{L}+\s){0,4}?(?:har|has|have|er|is|are|blir)(?!\p{L})/iu;
/** The finite past of doing something: stricter than PAST_TENSE, for a date that has not come may be planned. */
const HAPPENED =
  /(?<!\p{L})(?:(?:vi|me|we|klubben|selskapet|the (?:club|company))\s(?:\p{L}+\s){0,2}?(?:endret|endra|byttet|bytte|bytta|flyttet|flytta|overtok|innførte|startet|starta|begynte|byrja|inngikk|inngjekk|kjøpte|skiftet|skifta|sluttet|slutta|changed|moved|switched|replaced|acquired|introduced|started|began|stopped|signed|appointed|joined|took)|(?:har|have|has)\s(?:\p{L}+\s){0,2}?(?:byttet|bytt|bytta|flyttet|flytta|endret|endra|changed|moved|switched|replaced)|(?:ble|vart|blei|was|were)\s(?:\p{L}+\s){0,2}?(?:sist|last|oppdatert|endret|endra|flyttet|flytta|stiftet|skipa|godkjent|godkjend|vedtatt|vedteken|opprettet|oppretta|innført|updated|moved|approved|adopted|founded|established|introduced|replaced))(?!\p{L})/iu;

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
const NO_DAY: Localized = {
  nb: 'Denne datoen finnes ikke i kalenderen. Sett inn den riktige.',
  nn: 'Denne datoen finst ikkje i kalenderen. Set inn den rette.',
  en: 'There is no such date in the calendar. Put in the right one.',
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
