/** Recipients, by name and by kind, that one version states and the other does not. */
import type { Analysis } from '../../analyse.js';
import { isUsed, recipients, type RecipientKind } from '../../facts/recipients.js';
import { vendorsNamed } from '../../facts/vendors.js';
import type { Fact } from '../../reading/fact.js';
import { sentenceOf } from '../../reading/hit.js';
import { topicsOf } from '../../reading/topics.js';
import { differences, type ChangeReader, type Draft, type Inventory, type Item } from '../compare.js';
import { RECIPIENT_KINDS } from '../words/recipientKinds.js';
import { namesAmong } from './recipientNames.js';

/** New and dropped recipients, and a promise to share with nobody that came or went. */
export const recipientChanges: ChangeReader = ({ old, new: next }) => [
  ...differences(kindsOf(old), kindsOf(next)).map(({ how, item }) => draft(how, item, 'recipients')),
  ...differences(vendorsOf(old), vendorsOf(next)).map(({ how, item }) => draft(how, item, 'recipient-named')),
  ...differences(namesAmong(old), namesAmong(next)).map(({ how, item }) => draft(how, item, 'recipient-named')),
  ...promises(old, next),
];

const draft = (how: 'added' | 'dropped', item: Item, telling: string): Draft => ({
  id: `recipients/${item.key}`,
  family: 'recipients',
  how,
  certain: item.certain ?? true,
  message:
    how === 'added'
      ? {
          nb: `Ny mottaker: ${item.name.nb}.`,
          nn: `Ny mottakar: ${item.name.nn}.`,
          en: `New recipient: ${item.name.en}.`,
        }
      : {
          nb: `Ikke lenger nevnt som mottaker: ${item.name.nb}.`,
          nn: `Ikkje lenger nemnt som mottakar: ${item.name.nn}.`,
          en: `No longer named as a recipient: ${item.name.en}.`,
        },
  ...(how === 'added' ? { new: item, telling } : { old: item }),
});

const states = ({ value }: Fact<RecipientKind>): boolean => value === 'kind' || value === 'vendor';

function kindsOf({ reading, document }: Analysis): Inventory {
  const items = reading
    .of(recipients)
    .filter(states)
    .flatMap((fact) =>
      RECIPIENT_KINDS.within(fact).map(({ key }) => ({
        key,
        name: RECIPIENT_KINDS.nameOf(key),
        block: fact.block,
        start: fact.start,
        end: fact.end,
      })),
    );
  const spoken = new Set(
    document.blocks.flatMap((block) =>
      topicsOf(block).some((topic) => topic === 'complaint' || topic === 'rights')
        ? []
        : RECIPIENT_KINDS.in(block).map(({ key }) => key),
    ),
  );
  return { items, mentions: (key) => spoken.has(key) };
}

/** Known services: a link to a page in a social network is no recipient, any other mention in the other version counts. */
function vendorsOf({ reading }: Analysis): Inventory {
  const mentions = vendorsNamed(reading).filter(({ vendor }) => vendor.role !== 'none');
  const used = mentions.filter(isUsed);
  const spoken = new Set(
    mentions
      .filter((mention) => (mention.vendor.role !== 'social' && mention.vendor.role !== 'delivery') || isUsed(mention))
      .map(({ vendor }) => vendor.name),
  );
  const items = used.map(({ vendor, hit }): Item => {
    const { block, start, end } = sentenceOf(hit);
    return { key: vendor.name, name: { nb: vendor.name, nn: vendor.name, en: vendor.name }, block, start, end };
  });
  // «Google» says no more than «Google Analytics, levert av Google»
  return { items, mentions: (key) => spoken.has(key) || [...spoken].some((name) => name.startsWith(`${key} `)) };
}

/** «Vi deler ikke opplysninger med andre» that came or went. */
function promises(old: Analysis, next: Analysis): readonly Draft[] {
  const [before, after] = [promiseIn(old), promiseIn(next)];
  if ((before === undefined) === (after === undefined) || [old, next].every(deniesSharing)) return [];
  const how = after ? 'added' : 'dropped';
  return [
    {
      id: 'recipients/none',
      family: 'recipients',
      how,
      telling: 'no-recipients',
      message:
        how === 'added'
          ? {
              nb: 'Teksten sier nå at opplysninger ikke deles med andre.',
              nn: 'Teksten seier no at opplysningar ikkje blir delte med andre.',
              en: 'The text now says that data is not shared with others.',
            }
          : {
              nb: 'Teksten sier ikke lenger at opplysninger ikke deles med andre.',
              nn: 'Teksten seier ikkje lenger at opplysningar ikkje blir delte med andre.',
              en: 'The text no longer says that data is not shared with others.',
            },
      old: before,
      new: after,
    },
  ];
}

/** The promise, where it is all that the version says of recipients: beside others it is only a limit («ikke til markedsføring»). */
function promiseIn({ reading }: Analysis): Fact<RecipientKind> | undefined {
  const facts = reading.of(recipients);
  return facts.some((fact) => states(fact) && fact.strength === 'full')
    ? undefined
    : facts.find(({ value }) => value === 'none');
}

const deniesSharing = ({ reading }: Analysis): boolean => reading.of(recipients).some(({ value }) => value === 'none');
