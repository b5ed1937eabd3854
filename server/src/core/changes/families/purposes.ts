/** Purposes that one version names and the other does not. */
import type { Analysis } from '../../analyse.js';
import type { Block } from '../../document/block.js';
import { purposes as purposeFacts } from '../../facts/purposes.js';
import type { Fact } from '../../reading/fact.js';
import { hitsIn } from '../../reading/hit.js';
import { topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { differences, type ChangeReader, type Inventory, type Item } from '../compare.js';
import type { KindHit } from '../kinds.js';
import { PURPOSE_KINDS } from '../words/purposeKinds.js';
import { unmatchedPurposes } from './otherPurposes.js';

/** New and dropped purposes; those that no kind of purpose covers are compared by their words, and told as uncertain. */
export const purposeChanges: ChangeReader = ({ old, new: next }) => {
  const [before, after] = [purposesOf(old), purposesOf(next)];
  const known = differences(before, after).map(({ how, item }) => ({
    id: `purposes/${item.key}`,
    family: 'purposes' as const,
    how,
    message:
      how === 'added'
        ? {
            nb: `Nytt formål: ${item.name.nb}.`,
            nn: `Nytt føremål: ${item.name.nn}.`,
            en: `New purpose: ${item.name.en}.`,
          }
        : {
            nb: `Ikke lenger nevnt som formål: ${item.name.nb}.`,
            nn: `Ikkje lenger nemnt som føremål: ${item.name.nn}.`,
            en: `No longer named as a purpose: ${item.name.en}.`,
          },
    ...(how === 'added' ? { new: item } : { old: item }),
  }));
  return [...known, ...unmatchedPurposes({ old, new: next })];
};

/** Sections that speak of a purpose without having it: of the right to object to it, of complaints, of who answers. */
const ASIDE = ['rights', 'complaint', 'changes', 'contact', 'dpo', 'controller'] as const;
const isAside = (block: Block): boolean => ASIDE.some((topic) => topicsOf(block).includes(topic));

/** The purposes that a version states, by kind. */
export function purposesOf({ reading, document }: Analysis): Inventory {
  const items = reading.of(purposeFacts).flatMap((fact) => aimsIn(fact).map((hit) => toItem(hit, fact)));
  const spoken = new Set(
    document.blocks.flatMap((block) => (isAside(block) ? [] : PURPOSE_KINDS.in(block).map(({ key }) => key))),
  );
  return { items, mentions: (key) => spoken.has(key) };
}

const toItem = ({ key }: KindHit, { block, start, end }: Fact<unknown>): Item => ({
  key,
  name: PURPOSE_KINDS.nameOf(key),
  block,
  start,
  end,
});

/** The kinds behind the connector («for å», “in order to”); all of them where there is none, as in a list of purposes. */
export function aimsIn(fact: Fact<unknown>): readonly KindHit[] {
  if (isAside(fact.block) && !topicsOf(fact.block).includes('purposes')) return [];
  const hits = PURPOSE_KINDS.within(fact);
  const { words, starts } = fact.block.marks.tokens;
  const connector = words.findIndex(
    (word, at) => starts[at]! >= fact.start && starts[at]! < fact.end && CONNECTOR.has(word),
  );
  const behind = connector < 0 ? hits : hits.filter(({ first }) => first > connector);
  return behind.length > 0 || hitsIn(fact.block, DATA).length > 0 ? behind : hits;
}

const CONNECTOR: ReadonlySet<string> = new Set([
  'for',
  'til',
  'to',
  'formål',
  'formålet',
  'føremål',
  'føremålet',
  'purpose',
  'purposes',
  'slik',
  'so',
]);
