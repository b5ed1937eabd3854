/** A period longer than the maximum that the policy itself sets for everything. */
import { spanIn } from '../../document/policyDocument.js';
import { compare } from '../../facts/durations/period.js';
import { inAll, setLength } from '../../facts/retention/fixes.js';
import { retentionStatements, type RetentionFact } from '../../facts/retention/statements.js';
import { DATA, DELETE } from '../../facts/retention/vocabulary.js';
import { cue } from '../../marking/cue.js';
import { has, hitsIn } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';

/** What excepts a period from a general rule, at either place. */
const EXCEPTED = cue('own-maximum-excepted', {
  nb: [
    'unntak*',
    'unntatt',
    'likevel',
    'annet (er|fremgår|følger|står)',
    '(særskilt|uttrykkelig) … (oppgitt|angitt)',
    'til forskjell fra',
    'uavhengig av',
    'uansett hva som står',
    'også når (andre|annet) ..6 slettet',
  ],
  nn: [
    'unntak*',
    'unnateke',
    'også når (andre|anna) ..6 sletta',
    'likevel',
    'anna (er|går|følgjer|står)',
    '(særskilt|uttrykkeleg) … oppgitt',
  ],
  en: [
    'exception*',
    'exempt*',
    'except',
    'notwithstanding',
    'otherwise (stated|specified|indicated|set)',
    '(stated|specified|set out) otherwise',
    'regardless',
    'however',
    'by way of',
    'even where other',
  ],
});

/** What the law asks, without an act by name. */
const LAW = cue('own-maximum-law', {
  nb: ['lovpålagt*', 'lov*', '*loven', '*lovgivning*', 'forskrift*', '*plikt*', 'pålagt'],
  nn: ['lovpålagt*', 'lov*', '*lova', '*lovgiving*', 'forskrift*', '*plikt*', 'pålagt'],
  en: ['law', 'laws', 'legal', 'legally', 'statutory', 'act', 'legislation', 'regulation*', 'required', 'obligation*'],
});

/** «Ingenting», “everything”: all data, without a word for data. */
const NOTHING = cue('own-maximum-all', {
  nb: ['(ingenting|alt|noe|intet)'],
  nn: ['(ingenting|alt|noko|inkje)'],
  en: ['(nothing|everything|anything|all of it)'],
});

export const exceedsOwnMaximum = defineRule({
  id: 'retention/exceeds-own-maximum',
  severity: 'warning',
  law: ['gdpr:13(2)(a)', 'gdpr:5(1)(e)'],
  title: {
    nb: 'Lenger enn egen øvre grense',
    nn: 'Lengre enn eiga øvre grense',
    en: 'Longer than the policy’s own maximum',
  },
  why: {
    nb: 'Et løfte om at ingenting lagres lenger enn en viss tid, binder. Et unntak må stå i teksten.',
    nn: 'Ein lovnad om at ingenting blir lagra lenger enn ei viss tid, bind. Eit unntak må stå i teksten.',
    en: 'A promise that nothing is kept beyond a certain time is binding. An exception has to be stated.',
  },
  examples: {
    nb: {
      bad: ['Vi lagrer aldri personopplysninger lenger enn ett år.\n\nFakturaer oppbevarer vi i fem år.'],
      good: [
        'Vi lagrer aldri personopplysninger lenger enn fem år.\n\nFakturaer oppbevarer vi i fem år.',
        'Tilbud som ikke er akseptert, slettes etter tolv måneder.\n\nFakturaer oppbevarer vi i fem år.',
        'Vi lagrer aldri personopplysninger lenger enn ett år, med mindre loven krever det.\n\nFakturaer oppbevarer vi i fem år, slik bokføringsloven krever.',
      ],
    },
    nn: {
      bad: ['Vi lagrar aldri personopplysningar lenger enn eitt år.\n\nSøknader oppbevarer vi i to år.'],
      good: ['Vi lagrar aldri personopplysningar lenger enn to år.\n\nSøknader oppbevarer vi i to år.'],
    },
    en: {
      bad: ['We never keep personal data for more than one year.\n\nInvoices are kept for five years.'],
      good: [
        'We never keep personal data for more than five years.\n\nInvoices are kept for five years.',
        'All access data is deleted no later than seven days after your visit.\n\nInvoices are kept for five years.',
      ],
    },
  },
  check: (reading) => {
    const statements = reading.of(retentionStatements);
    const caps = statements.filter(isCap);
    const cap = [...caps].sort((a, b) => compare(a.value.duration!.max, b.value.duration!.max))[0];
    return cap ? statements.flatMap((fact) => found(reading, fact, cap)) : [];
  },
});

/** A maximum for everything: «aldri … lenger enn», “all data is deleted after”. */
function isCap({ value, block }: RetentionFact): boolean {
  const { subject, bound, duration, sentence, kind } = value;
  if (kind !== 'period' || !duration || !subject.general || subject.context.length > 0 || block.raw.cell) return false;
  // «Tilbud som ikke er akseptert»: some data, in words that no kind is known by
  if (subject.words.length > 0 && !has(block, NOTHING, sentence.index) && !isOfAllData(block, sentence.index))
    return false;
  if (has(block, EXCEPTED, sentence.index) && !value.excepts) return false;
  if (bound === 'at-most') return true;
  return bound === 'exact' && has(block, DELETE, sentence.index) && !value.event;
}

/** “All personal data”, «alle opplysningene»; not “all access data” or «alle tilgangsdata», which are some of them. */
const isOfAllData = (block: RetentionFact['block'], sentence: number): boolean =>
  hitsIn(block, DATA, sentence).some(
    ({ start, end }) =>
      WHOLE.test(block.text.slice(start, end)) && BEFORE_DATA.test(block.text.slice(Math.max(0, start - 40), start)),
  );

const WHOLE =
  /^(?:(?:person|kunde|bruker|brukar|customer|user)?(?:opplysning|data|informasjon|information|details|records?)\p{L}*|content)$/iu;
const BEFORE_DATA =
  /(?:^|[.!?:,;(]\s|(?<!\p{L})(?:personal|personlige?|personlege?|your|our|the|of|all|alle?|any|no|ingen|inga|nokon|noka|noko|noen|noe|einkvan|each|every|hver|enhver|some|these|those|this|such|slike?|disse|desse|de|dei|dine?|ditt|vi|we|other|andre|aldri|never|lagrede|lagra|stored|collected|innsamlede|innsamla|registrerte|ikke|ikkje|not|og|and|or|eller|hvilke som helst|kvar|store[sd]?|keep|kept|retain|hold|process|delete|erase|lagrer|lagrar|lagres|oppbevarer|oppbevarar|beholder|beheld|behandler|behandlar|sletter|slettar)\s)$/iu;

function found({ document }: Reading, fact: RetentionFact, cap: RetentionFact): readonly Found[] {
  const { value, block } = fact;
  if (fact === cap || value.kind !== 'period' || !value.duration || value.subject.general) return [];
  if (block === cap.block && value.sentence.index === cap.value.sentence.index) return [];
  const limit = cap.value.duration!.max;
  const length = value.bound === 'range' ? value.duration.max : value.duration.min;
  if (compare(length, limit) <= 0 || isExcepted(fact, cap)) return [];
  const [own, most] = [inAll(length), inAll(limit)];
  return [
    {
      span: spanIn(document, block, fact.start, fact.end),
      message: {
        nb: `${own.nb} er lenger enn ${most.nb}, som erklæringen selv setter som øvre grense for alle opplysninger. Endre den ene, eller skriv unntaket inn ved grensen.`,
        nn: `${own.nn} er lenger enn ${most.nn}, som erklæringa sjølv set som øvre grense for alle opplysningar. Endre den eine, eller skriv unntaket inn ved grensa.`,
        en: `${own.en} is longer than ${most.en}, which the policy itself sets as the maximum for all data. Change one of them, or state the exception beside the maximum.`,
      },
      related: [
        {
          span: spanIn(document, cap.block, cap.start, cap.end),
          message: { nb: `Øvre grense: ${most.nb}.`, nn: `Øvre grense: ${most.nn}.`, en: `The maximum: ${most.en}.` },
        },
      ],
      fixes: () => [
        ...setLength(document, fact, limit, {
          nb: `Sett til ${most.nb}`,
          nn: `Set til ${most.nn}`,
          en: `Set to ${most.en}`,
        }),
        ...setLength(document, cap, length, {
          nb: `Hev grensen til ${own.nb}`,
          nn: `Hev grensa til ${own.nn}`,
          en: `Raise the maximum to ${own.en}`,
        }),
      ],
    },
  ];
}

function isExcepted({ value, block }: RetentionFact, cap: RetentionFact): boolean {
  if (has(block, EXCEPTED, value.sentence.index) || has(cap.block, EXCEPTED, cap.value.sentence.index)) return true;
  const byLaw =
    value.acts.length > 0 ||
    has(block, LAW, value.sentence.index) ||
    (block.rowHead !== undefined && value.acts.length > 0);
  return cap.value.excepts && byLaw;
}
