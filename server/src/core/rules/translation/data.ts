/** Kinds of personal data that only one language version names. */
import type { Analysis } from '../../analyse.js';
import type { Inventory } from '../../changes/compare.js';
import { categoriesOf, isData } from '../../changes/families/data.js';
import { DATA_CATEGORIES } from '../../changes/words/dataCategories.js';
import type { Block } from '../../document/block.js';
import { isUnder, topicsOf } from '../../reading/topics.js';
import { namedInOneOnly, readerOf } from '../../translation/inventories.js';
import { definePairRule } from '../pairRule.js';

export const translationData = definePairRule({
  id: 'translation/data',
  severity: 'information',
  law: ['gdpr:14(1)(d)', 'gdpr:12(1)'],
  title: {
    nb: 'En type opplysninger nevnes bare på det ene språket',
    nn: 'Ein type opplysningar er nemnt berre på det eine språket',
    en: 'A kind of data is named in one language only',
  },
  why: {
    nb: 'Leseren skal kunne se hva dere behandler, uansett språk.',
    nn: 'Lesaren skal kunne sjå kva de handsamar, same kva språk.',
    en: 'Readers are to see what you process, whatever the language.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Hvilke opplysninger vi samler inn\n\nVi samler inn følgende opplysninger:\n\n- navn og e-postadresse\n- kortnummer og betalingsopplysninger\n- posisjonen din',
          '# Privacy policy\n\n## What data we collect\n\nWe collect the following data:\n\n- name and e-mail address\n- card number and payment details',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Hvilke opplysninger vi samler inn\n\nVi samler inn følgende opplysninger:\n\n- navn og e-postadresse\n- kortnummer',
          '# Privacy policy\n\n## What data we collect\n\nWe collect the following data:\n\n- name and e-mail address\n- payment card details',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Kva opplysningar vi samlar inn\n\nVi samlar inn desse opplysningane, og ikkje fleire:\n\n- namn og adresse\n- helseopplysningar\n- posisjonen din',
          '# Personvernerklæring\n\n## Hvilke opplysninger vi samler inn\n\nVi samler inn disse opplysningene, og ikke flere:\n\n- navn og adresse\n- posisjonen din',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Kva opplysningar vi samlar inn\n\nVi samlar inn desse opplysningane, og ikkje fleire:\n\n- namn og adresse\n- helseopplysningar',
          '# Personvernerklæring\n\n## Hvilke opplysninger vi samler inn\n\nVi samler inn disse opplysningene, og ikke flere:\n\n- navn og adresse\n- opplysninger om helse',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## What data we collect\n\nWe collect the following data:\n\n- name and e-mail address\n- copies of your passport',
          '# Personvernerklæring\n\n## Hvilke opplysninger vi samler inn\n\nVi samler inn følgende opplysninger:\n\n- navn og e-postadresse',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## What data we collect\n\nWe collect the following data:\n\n- name and e-mail address\n- your location',
          '# Personvernerklæring\n\n## Hvilke opplysninger vi samler inn\n\nVi samler inn følgende opplysninger:\n\n- navn og e-postadresse\n- posisjonen din',
        ],
      ],
    },
  },
  compare: (pair) =>
    namedInOneOnly(pair, {
      reader: readerOf(namedIn, 'data'),
      isMeant: () => true,
      isPlain: (key) => PLAIN.has(key),
      nameOf: (key) => DATA_CATEGORIES.nameOf(key),
      onlyHere: {
        nb: '{Other} nevner ikke disse opplysningene: {names}. Sett dem inn der også, eller ta dem ut her.',
        nn: '{Other} nemner ikkje desse opplysningane: {names}. Set dei inn der òg, eller ta dei ut her.',
        en: '{Other} does not name these data: {names}. Insert them there as well, or take them out here.',
      },
      onlyThere: {
        nb: '{Other} nevner opplysninger som ikke er nevnt her: {names}. Sett dem inn her også, eller ta dem ut der.',
        nn: '{Other} nemner opplysningar som ikkje er nemnde her: {names}. Set dei inn her òg, eller ta dei ut der.',
        en: '{Other} names data that are not named here: {names}. Insert them here as well, or take them out there.',
      },
    }),
});

/** Kinds with words that mean nothing else, in any language. */
const PLAIN: ReadonlySet<string> = new Set([
  'birth',
  'identity-number',
  'health',
  'biometric',
  'genetic',
  'union',
  'ip',
]);

/** That data are taken in, where no heading says so. */
const TAKES_IN =
  /(?<!\p{L})(?:saml\p{L}*|innhent\p{L}*|hent(?:er|ar|es)|registrer\p{L}*|lagr\p{L}*|noter\p{L}*|ta(?:r|s)? (?:opp|vare)|tek (?:opp|vare)|oppgi\p{L}*|oppgje\p{L}*|omfatt\p{L}*|får vite|krev\p{L}*|kravd|skjema\p{L}*|logge inn med|collect\p{L}*|obtain\p{L}*|record|records|recorded|recording|regist\p{L}*|stor(?:e|es|ed)|keeps?|notes?|state|provide|comprise\p{L}*|include\p{L}*|learn|required|form|sign in with|give us)(?!\p{L})/iu;

/** What is said of sharing, rights or security names data in passing. */
const isPlace = (block: Block): boolean =>
  isUnder(block, 'data') || topicsOf(block).every((topic) => topic === 'purposes');

const isMeant = (block: Block): boolean => isUnder(block, 'data') || (isPlace(block) && TAKES_IN.test(leadOf(block)));

const leadOf = ({ text, leadIn }: Block): string => (leadIn ? `${leadIn.text} ${text}` : text);

/** The kinds that a version names where it says what it processes; any mention in the other counts. */
function namedIn(analysis: Analysis): Inventory {
  const { blocks } = analysis.document;
  const hits = (block: Block): ReturnType<typeof DATA_CATEGORIES.in> => DATA_CATEGORIES.in(block).filter(isData);
  const items = blocks
    .filter((block) => block.kind !== 'heading' && isMeant(block))
    .flatMap((block) =>
      hits(block).map(({ key, start, end }) => ({ key, name: DATA_CATEGORIES.nameOf(key), block, start, end })),
    );
  const spoken = new Set(blocks.flatMap((block) => DATA_CATEGORIES.named(block).map(({ key }) => key)));
  const read = categoriesOf(analysis).items.filter(({ block }) => isPlace(block));
  return { items: [...items, ...read], mentions: (key) => spoken.has(key) };
}
