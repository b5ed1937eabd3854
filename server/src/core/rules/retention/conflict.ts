/** Two periods for the same data and purpose, counted from the same event. */
import { spanIn } from '../../document/policyDocument.js';
import { daysOf } from '../../facts/durations/period.js';
import { differ, isSamePlace, keysOf, sayingOf } from '../../facts/retention/compare.js';
import { inAll, setLength } from '../../facts/retention/fixes.js';
import { shareEnd } from '../../facts/retention/events.js';
import { DELETE } from '../../facts/retention/vocabulary.js';
import { has } from '../../reading/hit.js';
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
      bad: [
        'Vi lagrer kundedata i tre år.\n\nKundeopplysninger slettes etter ett år.',
        '## Skolen\n\nOppmøtelistene slettes når skoleåret er omme.\n\n## Lagring\n\nOppmøtelistene ligger i systemet i to år etter at skoleåret er omme.',
      ],
      good: [
        'Vi lagrer kundedata i tre år.\n\nKundeopplysninger slettes etter 36 måneder.',
        'Kundedata lagres i tre år.\n\nSøknader slettes etter ett år.',
        '## Skolen\n\nOppmøtelistene slettes når skoleåret er omme.\n\n## Lagring\n\nFakturaer ligger i systemet i fem år etter at skoleåret er omme.',
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
    const groups = new Map<string, Group>();
    for (const fact of reading.of(retentionStatements)) {
      if (fact.value.kind !== 'period') continue;
      const group = getOr(groups, [...keysOf(fact)].sort().join('|'), () => ({ facts: [], classes: new Map() }));
      const own = getOr(group.classes, sayingOf(fact), () => ({
        fact,
        words: fact.value.subject.words,
        against: new Set<Class>(),
      }));
      group.facts.push({ fact, own });
    }
    return [
      ...[...groups.values()].flatMap((group) => conflictsIn(group).flatMap((one) => found(reading, one))),
      ...keptPastTheirEnd(reading),
    ];
  },
});

/** Deleted when something ends in one section, and kept for a time after that very end in another. */
function* keptPastTheirEnd(reading: Reading): Iterable<Found> {
  const statements = reading.of(retentionStatements).filter(isPlain);
  const ends = statements.filter(
    ({ value, block }) => value.kind === 'criterion' && has(block, DELETE, value.sentence.index),
  );
  if (ends.length === 0) return;
  for (const fact of statements) {
    const { value, block } = fact;
    if (value.kind !== 'period' || value.bound !== 'exact' || value.event === undefined) continue;
    if (has(block, DELETE, value.sentence.index)) continue;
    const end = ends.find(
      (other) =>
        other.block.section !== block.section &&
        saySameData(fact, other) &&
        shareEnd(value.event!, other.block.text.slice(other.start, other.end)),
    );
    if (end) yield past(reading, fact, end);
  }
}

/** Of data that the sentence itself names, without an exception or a condition. */
const isPlain = ({ value }: RetentionFact): boolean =>
  value.subject.keys.length + value.subject.words.length > 0 &&
  !value.subject.general &&
  !value.conditional &&
  !value.excepts &&
  value.acts.length === 0;

/** The same kind, and of its words all that the one with fewer has: «oppmøtelistene» and «oppmøtelistene … i systemet». */
function saySameData({ value: { subject: a } }: RetentionFact, { value: { subject: b } }: RetentionFact): boolean {
  const [small, large] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return (
    a.keys.join() === b.keys.join() &&
    small.every((word) => large.includes(word)) &&
    (small.length > 0 || large.length === 0) &&
    large.length - small.length <= 1
  );
}

const past = ({ document }: Reading, { block, start, end, value }: RetentionFact, other: RetentionFact): Found => {
  const own = inAll(value.duration!.max);
  return {
    span: spanIn(document, block, start, end),
    message: {
      nb: `Her lagres opplysningene i ${own.nb} etter slutten, men et annet sted slettes de da. Bestem hva som gjelder, og skriv det begge steder, eller si hva som skiller dem.`,
      nn: `Her blir opplysningane lagra i ${own.nn} etter slutten, men ein annan stad blir dei sletta då. Avgjer kva som gjeld, og skriv det begge stader, eller sei kva som skil dei.`,
      en: `Here the data is kept for ${own.en} after the end, but elsewhere it is deleted then. Decide which applies and state it in both places, or say what sets them apart.`,
    },
    related: [
      {
        span: spanIn(document, other.block, other.start, other.end),
        message: {
          nb: 'Her slettes de ved slutten.',
          nn: 'Her blir dei sletta ved slutten.',
          en: 'Here it is deleted at the end.',
        },
      },
    ],
  };
};

/** Statements about data of the same kind, in the order of the text; those that say the same are in one class, by what they say. */
interface Group {
  readonly facts: { readonly fact: RetentionFact; readonly own: Class }[];
  readonly classes: Map<string, Class>;
}

/** Statements that say the same: one of them is compared with others in the place of all. */
interface Class {
  readonly fact: RetentionFact;
  readonly words: readonly string[];
  /** The classes of shorter or equal length that cannot stand beside this one. */
  readonly against: Set<Class>;
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** A statement with those that it cannot stand beside, the first places of them. */
interface Conflict {
  readonly fact: RetentionFact;
  readonly others: readonly RetentionFact[];
}

/** The conflicts of a group: those of before, where it holds the same statements in the same order. */
function conflictsIn(group: Group): readonly Conflict[] {
  const facts = group.facts.map(({ fact }) => fact);
  const known = ofGroups.get(facts[0]!);
  if (known?.facts.length === facts.length && facts.every((fact, index) => fact === known.facts[index]))
    return known.conflicts;
  const conflicts = inGroup(group);
  ofGroups.set(facts[0]!, { facts, conflicts });
  return conflicts;
}

/** The conflicts of groups, by the first statement of each. */
const ofGroups = new WeakMap<
  RetentionFact,
  { readonly facts: readonly RetentionFact[]; readonly conflicts: readonly Conflict[] }
>();

function inGroup({ facts, classes }: Group): readonly Conflict[] {
  for (const [a, b] of pairs([...classes.values()])) {
    if (!differ(a.fact, b.fact)) continue;
    if (!isLonger(b.fact, a.fact)) a.against.add(b);
    if (!isLonger(a.fact, b.fact)) b.against.add(a);
  }
  const rivals = new Map<Class, { readonly found: RetentionFact[]; next: number }>();
  return facts.flatMap(({ fact, own }) => {
    if (own.against.size === 0) return [];
    // what one statement of a class has looked through, the others need not
    const seen = getOr(rivals, own, () => ({ found: [], next: 0 }));
    const others: RetentionFact[] = [];
    for (let at = 0; others.length < MOST_PLACES; at++) {
      while (at >= seen.found.length && seen.next < facts.length) {
        const other = facts[seen.next++]!;
        if (own.against.has(other.own)) seen.found.push(other.fact);
      }
      const other = seen.found[at];
      if (!other) break;
      if (isBefore(other, fact) && !isSamePlace(other, fact)) others.push(other);
    }
    return others.length > 0 ? [{ fact, others }] : [];
  });
}

/**
 * The pairs of classes that may speak of the same data. Words that only one of two has narrow it, so the one with fewer words has each of
 * them in the other: its rarest word finds all of those, and a policy with a thousand periods is not compared a million times.
 */
function* pairs(classes: readonly Class[]): Generator<readonly [Class, Class]> {
  const order = [...classes].sort((a, b) => a.words.length - b.words.length);
  const begins = order.map(({ words }) => words.filter(hasBeginning).map(beginning));
  const everywhere = order.map((_, index) => index);
  // a word shorter than a beginning may begin any other
  const anywhere = everywhere.filter((index) => begins[index]!.length < order[index]!.words.length);
  const places = new Map<string, number[]>();
  begins.forEach((own, index) => new Set(own).forEach((begin) => getOr(places, begin, () => []).push(index)));
  for (const [index, own] of order.entries()) {
    const lists = begins[index]!.map((begin) => places.get(begin)!);
    const [rarest] = lists.sort((a, b) => a.length - b.length);
    const others = rarest && anywhere.length > 0 ? new Set([...rarest, ...anywhere]) : (rarest ?? everywhere);
    for (const other of others) if (other > index) yield [own, order[other]!];
  }
}

/** How a word begins: of two that count as the same, one begins the other. */
const beginning = (word: string): string => word.slice(0, BEGINNING);
const hasBeginning = (word: string): boolean => word.length >= BEGINNING;

/** Letters. */
const BEGINNING = 3;

/** As many places as a reader looks up. */
const MOST_PLACES = 5;

const isLonger = (a: RetentionFact, b: RetentionFact): boolean =>
  daysOf(a.value.duration!.max) > daysOf(b.value.duration!.max);

/** A finding stands on the longer of the two; where they are equally long, on the later. */
function found({ document }: Reading, { fact, others }: Conflict): readonly Found[] {
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

function elsewhere(fact: RetentionFact): Found['message'] {
  let words = pointers.get(fact);
  if (!words) {
    const length = inAll(fact.value.duration!.max);
    words = {
      nb: `Her er lagringstiden ${length.nb}.`,
      nn: `Her er lagringstida ${length.nn}.`,
      en: `Here the period is ${length.en}.`,
    };
    pointers.set(fact, words);
  }
  return words;
}

/** What is said of a statement where others point to it, written once: many may point to the same one. */
const pointers = new WeakMap<RetentionFact, Found['message']>();

function isBefore(a: RetentionFact, b: RetentionFact): boolean {
  const difference = daysOf(a.value.duration!.max) - daysOf(b.value.duration!.max);
  return (
    difference < 0 ||
    (difference === 0 && (a.block.index < b.block.index || (a.block === b.block && a.start < b.start)))
  );
}
