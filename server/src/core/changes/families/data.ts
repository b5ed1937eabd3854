/** Categories of data that one version names and the other does not. */
import type { Analysis } from '../../analyse.js';
import type { Block } from '../../document/block.js';
import { dataKinds } from '../../facts/dataKinds.js';
import { topicsOf } from '../../reading/topics.js';
import { differences, type ChangeReader, type Inventory } from '../compare.js';
import type { KindHit } from '../kinds.js';
import { DATA_CATEGORIES, NO_DATA, SPECIAL } from '../words/dataCategories.js';

/** New and dropped categories of data. */
export const dataChanges: ChangeReader = ({ old, new: next }) =>
  differences(categoriesOf(old), categoriesOf(next)).map(({ how, item }) => ({
    id: `data/${item.key}`,
    family: 'data',
    how,
    message:
      how === 'added'
        ? {
            nb: `Nye opplysninger behandles: ${item.name.nb}.`,
            nn: `Nye opplysningar blir behandla: ${item.name.nn}.`,
            en: `New data is processed: ${item.name.en}.`,
          }
        : {
            nb: `Ikke lenger nevnt blant opplysningene: ${item.name.nb}.`,
            nn: `Ikkje lenger nemnt blant opplysningane: ${item.name.nn}.`,
            en: `No longer named among the data: ${item.name.en}.`,
          },
    ...(how === 'added' ? { new: item, telling: tellingFor(item.key) } : { old: item }),
  }));

const tellingFor = (key: string): string =>
  SPECIAL.has(key) ? 'special-data' : key === 'criminal' ? 'criminal-data' : 'data';

/** Where a word such as «e-post» is a way to reach somebody and no data that are processed. */
const ASIDE = ['contact', 'dpo', 'controller', 'complaint', 'rights', 'changes', 'security'] as const;
const isAside = (block: Block): boolean =>
  ASIDE.some((topic) => topicsOf(block).includes(topic)) && !topicsOf(block).includes('data');

/** The categories that a version says it processes, and those that it at least speaks of. */
export function categoriesOf({ reading, document }: Analysis): Inventory {
  const items = reading.of(dataKinds).flatMap((fact) =>
    fact.value === 'kind'
      ? DATA_CATEGORIES.within(fact)
          .filter(isData)
          .map(({ key }) => ({
            key,
            name: DATA_CATEGORIES.nameOf(key),
            block: fact.block,
            start: fact.start,
            end: fact.end,
          }))
      : [],
  );
  const spoken = new Set(
    document.blocks.flatMap((block) =>
      isAside(block)
        ? []
        : DATA_CATEGORIES.in(block)
            .filter(isData)
            .map(({ key }) => key),
    ),
  );
  return { items, mentions: (key) => spoken.has(key) };
}

/** Whether a word names data, and not the way to reach somebody. */
export const isData = (hit: KindHit): boolean => hit.key !== NO_DATA && !isChannel(hit);

/** «på e-post», “by phone”, «E-post: post@…»: the way, not the data. */
const isChannel = ({ key, block, first, end }: KindHit): boolean =>
  CHANNELS.has(key) &&
  (/^(?:på|via|per|by|through|over)$/.test(block.marks.tokens.words[first - 1] ?? '') ||
    /^\s?:?\s?(?:\+?\d{2}|\S{1,60}@)/.test(block.text.slice(end, end + 70)));

const CHANNELS: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'address',
  'communication',
  'account',
  'usage',
  'social',
]);
