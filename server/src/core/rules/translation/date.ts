/** Dates and versions of the text that differ from one language version to the other. */
import { datesOf, policyDates, type PolicyDate } from '../../facts/policyDates.js';
import type { Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import type { Reading } from '../../reading/reading.js';
import { unlike, wordsAt, type Place } from '../../translation/difference.js';
import { definePairRule } from '../pairRule.js';

export const translationDate = definePairRule({
  id: 'translation/date',
  severity: 'warning',
  law: ['gdpr:12(1)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Ulik dato på de to språkene',
    nn: 'Ulik dato på dei to språka',
    en: 'The date differs between the languages',
  },
  why: {
    nb: 'Datoen sier hvilken tekst som gjelder. Er den ene versjonen eldre, er den trolig ikke oppdatert sammen med den andre.',
    nn: 'Datoen seier kva tekst som gjeld. Er den eine versjonen eldre, er han truleg ikkje oppdatert saman med den andre.',
    en: 'The date says which text holds. Where one version is older, it was probably not updated together with the other.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\nSist oppdatert 3. mars 2026.\n\nVi behandler navnet ditt.',
          '# Privacy policy\n\nLast updated 4 May 2025.\n\nWe process your name.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\nSist oppdatert 3. mars 2026.\n\nVi behandler navnet ditt.',
          '# Privacy policy\n\nLast updated: 2026-03-03\n\nWe process your name.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\nSist oppdatert 3. mars 2026.\n\nVi behandlar namnet ditt.',
          '# Personvernerklæring\n\nSist oppdatert 3. mars 2025.\n\nVi behandler navnet ditt.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\nSist endra 3. mars 2026.\n\nVi behandlar namnet ditt.',
          '# Personvernerklæring\n\nSist oppdatert 03.03.2026.\n\nVi behandler navnet ditt.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\nWe process your name.\n\nVersion 2.1',
          '# Personvernerklæring\n\nVi behandler navnet ditt.\n\nVersjon 2.0',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\nLast updated March 2026.\n\nWe process your name.',
          '# Personvernerklæring\n\nSist oppdatert 3. mars 2026.\n\nVi behandler navnet ditt.',
        ],
      ],
    },
  },
  *compare(pair) {
    const [mine, yours] = [datesIn(pair.one.analysis.reading), datesIn(pair.other.analysis.reading)];
    for (const kind of ['day', 'version'] as const) {
      const here = without(mine, yours, kind);
      const there = without(yours, mine, kind);
      if (here && there) yield unlike(pair, [here, there], messageFor);
    }
  },
});

/** A date as `YYYY-MM-DD` or `YYYY-MM`, or a version as its number. */
interface Dated extends Place {
  readonly kind: 'day' | 'version';
  readonly value: string;
}

const datesIn = (reading: Reading): readonly Dated[] =>
  [...reading.of(policyDates), ...writtenOut(reading)].flatMap(
    ({ value: { text, iso }, block, start, end }): Dated[] => {
      const version = /^\D*(\d{1,3}(?:\.\d{1,3})*)$/.exec(text)?.[1];
      if (iso !== undefined) return [{ kind: 'day', value: iso, block, start, end }];
      return version === undefined ? [] : [{ kind: 'version', value: version, block, start, end }];
    },
  );

/** Dates with a day, wherever they stand: when a change takes effect, until when the last version held. */
const writtenOut = ({ document }: Reading): readonly Fact<PolicyDate>[] =>
  document.blocks
    .filter(({ kind }) => kind !== 'code')
    .flatMap((block) => datesOf(block).filter(({ value: { iso } }) => iso !== undefined && iso.length > 7));

/** The first date of a kind that the other version does not have. */
const without = (dates: readonly Dated[], others: readonly Dated[], kind: Dated['kind']): Dated | undefined =>
  dates.find(
    (date) =>
      date.kind === kind && !others.some(({ value }) => value.startsWith(date.value) || date.value.startsWith(value)),
  );

const messageFor = (here: Place, there: Place): Localized => ({
  nb: `Her står «${wordsAt(here)}», i {other} «${wordsAt(there)}». Sjekk om begge versjonene er oppdatert, og skriv samme dato.`,
  nn: `Her står «${wordsAt(here)}», i {other} «${wordsAt(there)}». Sjekk om begge versjonane er oppdaterte, og skriv same dato.`,
  en: `It says “${wordsAt(here)}” here and “${wordsAt(there)}” in {other}. Check that both versions are up to date, and write the same date.`,
});
