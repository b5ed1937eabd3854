/** Only a minimum, or «permanent»: no end that a reader could count to. */
import { spanIn } from '../../document/policyDocument.js';
import { addEnd, inAll, replaceEndless } from '../../facts/retention/fixes.js';
import { hasLaterEnd, isAnonymous, isArchive } from '../../facts/retention/endings.js';
import { retentionStatements, type RetentionFact } from '../../facts/retention/statements.js';
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';

export const openEnded = defineRule({
  id: 'retention/open-ended',
  severity: 'warning',
  law: ['gdpr:13(2)(a)', 'gdpr:5(1)(e)'],
  title: { nb: 'Lagringstid uten slutt', nn: 'Lagringstid utan slutt', en: 'Retention with no end' },
  why: {
    nb: 'Et minimum sier når opplysningene tidligst slettes, ikke når de senest gjør det. Loven spør etter det siste.',
    nn: 'Eit minimum seier når opplysningane tidlegast blir sletta, ikkje når dei seinast blir det. Lova spør etter det siste.',
    en: 'A minimum says when data is deleted at the earliest. The law asks for the latest.',
  },
  examples: {
    nb: {
      bad: ['Logger lagres i minst 30 dager.', 'Kundedata lagres på ubestemt tid.'],
      good: [
        'Logger lagres i minst 30 dager, men aldri lenger enn 90 dager.',
        'Logger lagres i minst 30 dager. Deretter slettes de.',
        'Vi lagrer også når du sjekker inn, og avtaler med treneren.',
      ],
    },
    nn: {
      bad: ['Loggar blir lagra i minst 30 dagar.'],
      good: [
        'Loggar blir lagra i inntil 30 dagar.',
        'Bilag blir oppbevarte i minst fem år, og blir sletta før det sjette året er omme.',
      ],
    },
    en: {
      bad: ['Logs are kept for at least 30 days.', 'Customer data is kept indefinitely.'],
      good: [
        'Logs are kept for up to 30 days.',
        'Logs are kept for at least 30 days and deleted after 60 days at the latest.',
      ],
    },
  },
  check: (reading) => reading.of(retentionStatements).flatMap((fact) => found(reading, fact)),
});

function found(reading: Reading, fact: RetentionFact): readonly Found[] {
  const { document } = reading;
  const { kind, bound, ends, duration } = fact.value;
  if (bound !== 'at-least' || isAnonymous(fact)) return [];
  if (kind === 'endless' && isArchive(fact)) return [];
  if (kind === 'period' && hasLaterEnd(reading, fact)) return [];
  const span = spanIn(document, fact.block, fact.start, fact.end);
  if (kind === 'endless')
    return [
      {
        span,
        message: ENDLESS,
        ...(isFirstDate(fact) ? { severity: 'information' as const } : {}),
        fixes: () => replaceEndless(document, fact, TITLE),
      },
    ];
  const least = inAll(duration!.min);
  return [
    {
      span,
      message: ends ? afterEvent(least) : bareMinimum(least),
      ...(ends ? { severity: 'information' as const } : {}),
      fixes: () => addEnd(document, fact, TITLE),
    },
  ];
}

/** «kan slettes etter …»: a first date. */
const isFirstDate = ({ value, block, start }: RetentionFact): boolean =>
  value.kind === 'endless' &&
  value.event !== undefined &&
  /kan |may |can |could /i.test(block.text.slice(Math.max(0, start - 40), start));

const TITLE: Localized = {
  nb: 'Legg til en siste frist',
  nn: 'Legg til ein siste frist',
  en: 'Add a latest time limit',
};

const ENDLESS: Localized = {
  nb: 'Her er ingen slutt på lagringen. Oppgi når opplysningene senest slettes, eller hendelsen som avgjør det (artikkel 13 nr. 2 bokstav a).',
  nn: 'Her er det ingen slutt på lagringa. Oppgi når opplysningane seinast blir sletta, eller hendinga som avgjer det (artikkel 13 nr. 2 bokstav a).',
  en: 'There is no end to this retention. State when the data is deleted at the latest, or the event that decides it (Article 13(2)(a)).',
};

const bareMinimum = (least: Localized): Localized => ({
  nb: `${least.nb} er bare et minimum. Oppgi også når opplysningene senest slettes (artikkel 13 nr. 2 bokstav a).`,
  nn: `${least.nn} er berre eit minimum. Oppgi òg når opplysningane seinast blir sletta (artikkel 13 nr. 2 bokstav a).`,
  en: `${least.en} is only a minimum. State also when the data is deleted at the latest (Article 13(2)(a)).`,
});

const afterEvent = (least: Localized): Localized => ({
  nb: `Sluttpunktet er klart nok, men «minst ${least.nb}» åpner for lengre lagring. Oppgi også en siste frist.`,
  nn: `Sluttpunktet er klart nok, men «minst ${least.nn}» opnar for lengre lagring. Oppgi òg ein siste frist.`,
  en: `The end point is clear, but “at least ${least.en}” allows longer retention. Give a latest time limit as well.`,
});
