/** Comparing what two versions state, item by item. */
import type { Analysis } from '../analyse.js';
import type { ClauseTopic } from '../clauses/clause.js';
import type { Block } from '../document/block.js';
import { spanIn, wordsOf } from '../document/policyDocument.js';
import type { Localized } from '../languages/language.js';
import { headingFor } from '../reading/topics.js';
import type { Change, Family, How, Place } from './change.js';
import { tellingOf } from './telling.js';

/** The two versions. */
export interface Versions {
  readonly old: Analysis;
  readonly new: Analysis;
}

/** Words of a block; offsets in its text. */
export interface Words {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** Something that a version states, by a key that is the same in every wording and language. */
export interface Item extends Words {
  readonly key: string;
  readonly name: Localized;
  /** False where it could be meant otherwise. */
  readonly certain?: boolean;
}

/** What one version states of a family, and what it at least speaks of. */
export interface Inventory {
  readonly items: readonly Item[];
  /** A key that is spoken of is neither new nor gone, even where it is not plainly stated. */
  readonly mentions: (key: string) => boolean;
}

/** A change before its place and what follows from it are worked out. */
export interface Draft {
  readonly id: string;
  readonly family: Family;
  readonly how: How;
  readonly message: Localized;
  readonly certain?: boolean;
  readonly old?: Words | undefined;
  readonly new?: Words | undefined;
  /** Which rule of telling holds, where it is not the family's own. */
  readonly telling?: string;
}

/** One kind of change: what of it there is between two versions. The order of the versions only turns added into dropped. */
export type ChangeReader = (versions: Versions) => readonly Draft[];

/** Items that only one of the versions states, and that the other does not even speak of. */
export function differences(
  old: Inventory,
  next: Inventory,
): readonly { readonly how: 'added' | 'dropped'; readonly item: Item }[] {
  return [
    ...onlyIn(next, old).map((item) => ({ how: 'added' as const, item })),
    ...onlyIn(old, next).map((item) => ({ how: 'dropped' as const, item })),
  ];
}

function onlyIn(one: Inventory, other: Inventory): readonly Item[] {
  const stated = new Set(other.items.map(({ key }) => key));
  const seen = new Set<string>();
  return one.items.filter(({ key }) => {
    if (seen.has(key) || stated.has(key) || other.mentions(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The topic under which each family belongs. */
const TOPICS: Readonly<Record<Family, ClauseTopic>> = {
  controller: 'controller',
  purposes: 'purposes',
  'legal-bases': 'legal-basis',
  'automated-decisions': 'automated',
  data: 'data',
  recipients: 'recipients',
  transfers: 'transfer',
  retention: 'retention',
  rights: 'rights',
  cookies: 'cookies',
  contact: 'controller',
  other: 'purposes',
};

/** The change with its places in both versions and what is owed to readers. */
export function toChange(draft: Draft, versions: Versions): Change {
  const { id, family, how, message, certain = true, telling } = draft;
  return {
    id,
    family,
    how,
    message,
    certain,
    tell: tellingOf(telling ?? family, how),
    old: placeOf(draft.old, family, versions.old),
    new: placeOf(draft.new, family, versions.new),
  };
}

/** The most words that a place covers. */
const MOST = 400;

function placeOf(words: Words | undefined, family: Family, { document }: Analysis): Place | null {
  if (words) {
    const { block, start, end } = words;
    return { kind: 'words', span: spanIn(document, block, start, Math.min(end, start + MOST)) };
  }
  const headings = document.sections.flatMap(({ heading }) => (heading ? [heading] : []));
  const heading = headingFor(headings, TOPICS[family]);
  return heading ? { kind: 'section', span: wordsOf(document, heading) } : null;
}
