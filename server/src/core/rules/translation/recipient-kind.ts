/** Kinds of recipients that only one language version names. */
import { recipientChanges } from '../../changes/families/recipients.js';
import { RECIPIENT_KINDS } from '../../changes/words/recipientKinds.js';
import { namedInOneOnly } from '../../translation/inventories.js';
import { definePairRule } from '../pairRule.js';

export const translationRecipientKind = definePairRule({
  id: 'translation/recipient-kind',
  severity: 'warning',
  law: ['gdpr:13(1)(e)', 'gdpr:12(1)'],
  title: {
    nb: 'En type mottakere nevnes bare på det ene språket',
    nn: 'Ein type mottakarar er nemnt berre på det eine språket',
    en: 'A kind of recipients is named in one language only',
  },
  why: {
    nb: 'Hvem som får opplysningene, er det samme på alle språk.',
    nn: 'Kven som får opplysningane, er det same på alle språk.',
    en: 'Who gets the data is the same in every language.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Hvem vi deler opplysningene med\n\nVi deler opplysninger med:\n\n- banken vår\n- forsikringsselskaper\n- offentlige myndigheter',
          '# Privacy policy\n\n## Who we share the data with\n\nWe share data with:\n\n- our bank\n- public authorities',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Hvem vi deler opplysningene med\n\nVi deler opplysninger med:\n\n- forsikringsselskaper\n- offentlige myndigheter',
          '# Privacy policy\n\n## Who we share the data with\n\nWe share data with:\n\n- public authorities\n- insurance companies',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Kven vi deler opplysningane med\n\nVi deler ikkje opplysningane med andre enn:\n\n- inkassoselskap\n- forsikringsselskap',
          '# Personvernerklæring\n\n## Hvem vi deler opplysningene med\n\nVi deler ikke opplysningene med andre enn:\n\n- forsikringsselskap',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Kven vi deler opplysningane med\n\nVi deler ikkje opplysningane med andre enn:\n\n- inkassoselskap\n- forsikringsselskap',
          '# Personvernerklæring\n\n## Hvem vi deler opplysningene med\n\nVi deler ikke opplysningene med andre enn:\n\n- forsikringsselskap\n- inkassoselskap',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Who we share the data with\n\nWe share data with:\n\n- our accountants\n- public authorities when the law requires it',
          '# Personvernerklæring\n\n## Hvem vi deler opplysningene med\n\nVi deler opplysninger med:\n\n- regnskapsføreren vår',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Who we share the data with\n\nWe share data with:\n\n- our accountants\n- public authorities',
          '# Personvernerklæring\n\n## Hvem vi deler opplysningene med\n\nVi deler opplysninger med:\n\n- regnskapsføreren vår\n- offentlige myndigheter',
        ],
      ],
    },
  },
  compare: (pair) =>
    namedInOneOnly(pair, {
      reader: recipientChanges,
      // companies by name are a rule of their own
      isMeant: (id) => RECIPIENT_KINDS.has(id.slice(id.indexOf('/') + 1)),
      isPlain: (key) => PLAIN.has(key),
      nameOf: (key) => RECIPIENT_KINDS.nameOf(key),
      onlyHere: {
        nb: '{Other} nevner ikke disse mottakerne: {names}. Sett dem inn der også, eller ta dem ut her.',
        nn: '{Other} nemner ikkje desse mottakarane: {names}. Set dei inn der òg, eller ta dei ut her.',
        en: '{Other} does not name these recipients: {names}. Insert them there as well, or take them out here.',
      },
      onlyThere: {
        nb: '{Other} nevner mottakere som ikke er nevnt her: {names}. Sett dem inn her også, eller ta dem ut der.',
        nn: '{Other} nemner mottakarar som ikkje er nemnde her: {names}. Set dei inn her òg, eller ta dei ut der.',
        en: '{Other} names recipients that are not named here: {names}. Insert them here as well, or take them out there.',
      },
    }),
});

const PLAIN: ReadonlySet<string> = new Set([
  'debt-collection',
  'credit-bureau',
  'insurer',
  'pension',
  'police',
  'nav',
  'buyer',
  'advertisers',
  'sponsors',
]);
