/** Kinds of personal data that only one language version names. */
import { dataChanges } from '../../changes/families/data.js';
import { DATA_CATEGORIES } from '../../changes/words/dataCategories.js';
import { isUnder } from '../../reading/topics.js';
import { namedInOneOnly } from '../../translation/inventories.js';
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
      reader: dataChanges,
      // what is said of sharing or security names data in passing
      isMeant: (_, { block }) => isUnder(block, 'data'),
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
