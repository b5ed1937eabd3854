/** Two periods for the same data and purpose, counted from the same event. */
import { spanIn } from '../../document/policyDocument.js';
import { daysOf } from '../../facts/durations/period.js';
import { differ, isSamePlace, keysOf, sayingOf } from '../../facts/retention/compare.js';
import { inAll, setLength } from '../../facts/retention/fixes.js';
import { retentionStatements, type RetentionFact } from '../../facts/retention/statements.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';

export const conflict = defineRule({
  id: 'retention/conflict',
  severity: 'warning',
  law: ['gdpr:13(2)(a)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'To lagringstider for det samme',
    nn: 'To lagringstider for det same',
    en: 'Two periods for the same data',
  },
  why: {
    nb: 'Den registrerte skal kunne vite når opplysningene slettes. Det går ikke når erklæringen gir to svar.',
    nn: 'Den registrerte skal kunne vite når opplysningane blir sletta. Det går ikkje når erklæringa gir to svar.',
    en: 'People must be able to tell when their data is deleted. They cannot where the policy gives two answers.',
  },
  examples: {
    nb: {
      bad: ['Vi lagrer kundedata i tre år.\n\nKundeopplysninger slettes etter ett år.'],
      good: [
        'Vi lagrer kundedata i tre år.\n\nKundeopplysninger slettes etter 36 måneder.',
        'Kundedata lagres i tre år.\n\nSøknader slettes etter ett år.',
      ],
    },
    nn: {
      bad: ['Vi lagrar kundedata i tre år.\n\nKundeopplysningar blir sletta etter eitt år.'],
      good: ['Vi lagrar kundedata i tre år.\n\nKundeopplysningar blir sletta etter 36 månader.'],
    },
    en: {
      bad: ['We keep customer data for three years.\n\nCustomer information is deleted after one year.'],
      good: ['We keep customer data for three years.\n\nCustomer information is deleted after 36 months.'],
    },
  },
  check: (reading) => {
    const groups = new Map<string, Map<string, RetentionFact[]>>();
    for (const fact of reading.of(retentionStatements)) {
      if (fact.value.kind !== 'period') continue;
      const classes = getOr(groups, [...keysOf(fact)].sort().join('|'), () => new Map<string, RetentionFact[]>());
      getOr(classes, sayingOf(fact), () => []).push(fact);
    }
    return [...groups.values()].flatMap((classes) => inGroup(reading, [...classes.values()]));
  },
});

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Statements about the same data, those that say the same in one class: classes are compared, not every statement with every other. */
const inGroup = (reading: Reading, classes: readonly (readonly RetentionFact[])[]): readonly Found[] =>
  classes.flatMap((own) => {
    const against = classesAgainst(own, classes);
    if (against.length === 0) return [];
    const shorter = inOrder(against.flatMap((others) => others.slice(0, MOST_PLACES + 2))).slice(0, MOST_PLACES + 2);
    return own.flatMap((fact) =>
      found(
        reading,
        fact,
        shorter.filter((other) => isBefore(other, fact) && !isSamePlace(other, fact)).slice(0, MOST_PLACES),
      ),
    );
  });

type Class = readonly RetentionFact[];

/** The classes of shorter or equal lengths that cannot stand beside one; compared again only when there are others. */
function classesAgainst([first]: Class, classes: readonly Class[]): readonly Class[] {
  const last = compared.get(first!);
  if (last?.among.length === classes.length && last.among.every((other, index) => other === classes[index]![0]))
    return last.against.map((index) => classes[index]!);
  const against = classes.flatMap(([other], index) =>
    other !== first && !isLonger(other!, first!) && differ(first!, other!) ? [index] : [],
  );
  compared.set(first!, { among: classes.map(([other]) => other!), against });
  return against.map((index) => classes[index]!);
}

/** By the first statement of a class: the first ones of all classes that it was compared with, and which of them are against it. */
const compared = new WeakMap<
  RetentionFact,
  { readonly among: readonly RetentionFact[]; readonly against: readonly number[] }
>();

/** As many places as a reader looks up. */
const MOST_PLACES = 5;

const inOrder = (facts: RetentionFact[]): RetentionFact[] =>
  facts.sort((a, b) => a.block.index - b.block.index || a.start - b.start);

const isLonger = (a: RetentionFact, b: RetentionFact): boolean =>
  daysOf(a.value.duration!.max) > daysOf(b.value.duration!.max);

/** A finding stands on the longer of the two; where they are equally long, on the later. */
function found({ document }: Reading, fact: RetentionFact, others: readonly RetentionFact[]): readonly Found[] {
  const [other] = others;
  if (!other) return [];
  const [own, theirs] = [inAll(fact.value.duration!.max), inAll(other.value.duration!.max)];
  const name = fact.value.subject.text;
  const [subject, emne, data] =
    name === '' ? ['disse opplysningene', 'desse opplysningane', 'this data'] : [`«${name}»`, `«${name}»`, `“${name}”`];
  return [
    {
      span: spanIn(document, fact.block, fact.start, fact.end),
      message: {
        nb: `Lagringstiden for ${subject} er ${own.nb} her og ${theirs.nb} et annet sted. Bestem hvilken som gjelder, og skriv den begge steder, eller si hva som skiller dem.`,
        nn: `Lagringstida for ${emne} er ${own.nn} her og ${theirs.nn} ein annan stad. Avgjer kva for ei som gjeld, og skriv henne begge stader, eller sei kva som skil dei.`,
        en: `The period for ${data} is ${own.en} here and ${theirs.en} elsewhere. Decide which applies and state it in both places, or say what sets them apart.`,
      },
      related: others.map((place) => ({
        span: spanIn(document, place.block, place.start, place.end),
        message: elsewhere(place),
      })),
      fixes: () => [
        ...setLength(document, fact, other.value.duration!.max, {
          nb: `Sett til ${theirs.nb}, som det andre stedet`,
          nn: `Set til ${theirs.nn}, som den andre staden`,
          en: `Set to ${theirs.en}, as in the other place`,
        }),
        ...setLength(document, other, fact.value.duration!.max, {
          nb: `Sett det andre stedet til ${own.nb}`,
          nn: `Set den andre staden til ${own.nn}`,
          en: `Set the other place to ${own.en}`,
        }),
      ],
    },
  ];
}

const elsewhere = ({ value }: RetentionFact): Found['message'] => {
  const length = inAll(value.duration!.max);
  return {
    nb: `Her er lagringstiden ${length.nb}.`,
    nn: `Her er lagringstida ${length.nn}.`,
    en: `Here the period is ${length.en}.`,
  };
};

function isBefore(a: RetentionFact, b: RetentionFact): boolean {
  const difference = daysOf(a.value.duration!.max) - daysOf(b.value.duration!.max);
  return (
    difference < 0 ||
    (difference === 0 && (a.block.index < b.block.index || (a.block === b.block && a.start < b.start)))
  );
}
