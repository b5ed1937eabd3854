/** Purposes that only one language version names. */
import type { Analysis } from '../../analyse.js';
import type { Inventory } from '../../changes/compare.js';
import { purposesOf } from '../../changes/families/purposes.js';
import { PURPOSE_KINDS } from '../../changes/words/purposeKinds.js';
import type { Reading } from '../../reading/reading.js';
import { isUnder, topicsOf, type Topic } from '../../reading/topics.js';
import { namedInOneOnly, readerOf } from '../../translation/inventories.js';
import type { Version } from '../../translation/pair.js';
import { definePairRule } from '../pairRule.js';

export const translationPurpose = definePairRule({
  id: 'translation/purpose',
  severity: 'warning',
  law: ['gdpr:13(1)(c)', 'gdpr:12(1)'],
  title: {
    nb: 'Et formål nevnes bare på det ene språket',
    nn: 'Eit føremål er nemnt berre på det eine språket',
    en: 'A purpose is named in one language only',
  },
  why: {
    nb: 'Opplysninger kan bare brukes til formål som leseren har fått vite om. Står et formål bare på det ene språket, er det ikke opplyst om for dem som leser det andre.',
    nn: 'Opplysningar kan berre brukast til føremål som lesaren har fått vite om. Står eit føremål berre på det eine språket, er det ikkje opplyst om for dei som les det andre.',
    en: 'Data may only be used for purposes that readers have been told of. Where a purpose stands in one language only, those who read the other have not been told.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til:\n\n- å levere varer\n- markedsføring\n- statistikk',
          '# Privacy policy\n\n## Purposes\n\nWe use the data for:\n\n- delivering goods\n- statistics',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til:\n\n- å levere varer\n- markedsføring',
          '# Privacy policy\n\n## Purposes\n\nWe use the data for:\n\n- delivering goods\n- sending you newsletters and offers',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Føremål\n\nVi bruker opplysningane til desse føremåla, og ikkje andre:\n\n- å levere varer\n- å førebyggje svindel',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til disse formålene, og ikke andre:\n\n- å levere varer',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Føremål\n\nVi bruker opplysningane til desse føremåla, og ikkje andre:\n\n- å levere varer\n- å førebyggje svindel',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til disse formålene, og ikke andre:\n\n- å levere varer\n- å forhindre svindel',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Purposes\n\nWe use the data for:\n\n- answering your questions\n- targeted advertising',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til:\n\n- å svare på spørsmål',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Purposes\n\nWe use the data for:\n\n- answering your questions\n- targeted advertising',
          '# Personvernerklæring\n\n## Formål\n\nVi bruker opplysningene til:\n\n- å svare på spørsmål\n- å vise deg tilpassede annonser',
        ],
      ],
    },
  },
  compare: (pair) =>
    namedInOneOnly(pair, {
      // those that no kind of purpose covers are compared by their words elsewhere, which only holds within a language
      reader: readerOf(namedIn, 'purposes'),
      isMeant: () => true,
      hasKin,
      isPlain: (key, { block }) => PLAIN.has(key) && isUnder(block, 'purposes'),
      nameOf: (key) => PURPOSE_KINDS.nameOf(key),
      onlyHere: {
        nb: '{Other} nevner ikke dette som formål: {names}. Sett det inn der også, eller ta det ut her.',
        nn: '{Other} nemner ikkje dette som føremål: {names}. Set det inn der òg, eller ta det ut her.',
        en: '{Other} does not name this purpose: {names}. Insert it there as well, or take it out here.',
      },
      onlyThere: {
        nb: '{Other} nevner et formål som ikke er nevnt her: {names}. Sett det inn her også, eller ta det ut der.',
        nn: '{Other} nemner eit føremål som ikkje er nemnt her: {names}. Set det inn her òg, eller ta det ut der.',
        en: '{Other} names a purpose that is not named here: {names}. Insert it here as well, or take it out there.',
      },
    }),
});

/** Purposes whose words mean no less outside a sentence on purposes: «Vi sender deg nyhetsbrev». */
const PLAIN: ReadonlySet<string> = new Set([
  'marketing',
  'advertising',
  'profiling',
  'fraud',
  'credit',
  'debt',
  'survey',
  'ai',
  'camera',
  'monitoring-staff',
  'resale',
]);

/** Sections that name a purpose without having it: of the right to object to it, of cookies, of who gets data for it. */
const ASIDE: readonly Topic[] = [
  'rights',
  'complaint',
  'consent',
  'contact',
  'dpo',
  'changes',
  'recipients',
  'cookies',
  'children',
];

/** What a version states as its purposes, and the plain ones wherever it names them. */
function namedIn(analysis: Analysis): Inventory {
  const { blocks } = analysis.document;
  const { items } = purposesOf(analysis);
  const plain = blocks.flatMap((block) =>
    block.kind === 'heading' || topicsOf(block).some((topic) => ASIDE.includes(topic))
      ? []
      : PURPOSE_KINDS.in(block)
          .filter(({ key }) => PLAIN.has(key))
          .map(({ key, start, end }) => ({ key, name: PURPOSE_KINDS.nameOf(key), block, start, end })),
  );
  return { items: [...items, ...plain], mentions: (key) => analysis.reading.once(spokenIn).has(key) };
}

/** Every kind that a version has a word for, denied or not. */
const spokenIn = ({ document: { blocks } }: Reading): ReadonlySet<string> =>
  new Set(blocks.flatMap((block) => PURPOSE_KINDS.named(block).map(({ key }) => key)));

/** Kinds that one language parts and the other does not: «reklame», “advertising”; «kreve inn», “collect debts”. */
const KIN: readonly (readonly string[])[] = [
  ['marketing', 'advertising', 'partners-offers', 'personalisation', 'loyalty'],
  ['analytics', 'improvement', 'survey'],
  ['support', 'complaints'],
  ['security', 'camera', 'access-control'],
  ['account', 'member'],
  ['order', 'payment', 'booking'],
  ['accounting', 'statutory-reporting', 'archive'],
  ['staff', 'recruitment', 'monitoring-staff'],
];

/** Whether the other version names a purpose of the same kin that this one does not distinguish. */
const hasKin = ({ analysis: { reading } }: Version, key: string): boolean =>
  KIN.some((kin) => kin.includes(key) && kin.some((other) => other !== key && reading.once(spokenIn).has(other)));
