/** What only one version names of a family of things, put together by the block that names it. */
import { differences, type ChangeReader, type Inventory } from '../changes/compare.js';
import type { Analysis } from '../analyse.js';
import { LANGUAGES, type Language, type Localized } from '../languages/language.js';
import type { Difference } from '../rules/pairRule.js';
import { hasLike } from './alike.js';
import { lacking, turn, type Place } from './difference.js';
import { bothWays, type Pair, type Version } from './pair.js';

/** What of the names a rule is about, and how it says what is missing; `{names}` stands for them. */
export interface Named {
  readonly reader: ChangeReader;
  /** Whether the other version has a kind so close that the words for one may be words for the other. */
  readonly hasKin?: (other: Version, key: string) => boolean;
  /** The ids of its drafts that count, by their family: `recipients/`, and kinds alone. */
  readonly isMeant: (id: string, place: Place) => boolean;
  /** Kinds whose words are as plain in every language: the shape of the block speaks against nothing that they say. */
  readonly isPlain?: (key: string, place: Place) => boolean;
  readonly nameOf: (key: string) => Localized;
  readonly onlyHere: Localized;
  readonly onlyThere: Localized;
}

/** One difference for each block that names something which the other version does not speak of. */
export const namedInOneOnly = (pair: Pair, named: Named): Iterable<Difference> =>
  bothWays(pair, (seen) => namedHere(seen, named), turn);

function* namedHere(
  pair: Pair,
  { reader, isMeant, isPlain, hasKin, nameOf, onlyHere, onlyThere }: Named,
): Iterable<Difference> {
  const byBlock = new Map<Place['block'], { readonly place: Place; readonly keys: string[] }>();
  for (const { id, how, old } of reader({ old: pair.one.analysis, new: pair.other.analysis })) {
    if (how !== 'dropped' || !old || !isMeant(id, old)) continue;
    const key = id.slice(id.indexOf('/') + 1);
    if (hasKin?.(pair.other, key)) continue;
    if (!isPlain?.(key, old) && hasLike(pair, old.block, true)) continue;
    const known = byBlock.get(old.block);
    if (known) known.keys.push(key);
    else byBlock.set(old.block, { place: old, keys: [key] });
  }
  for (const { place, keys } of byBlock.values()) {
    const fill = (message: Localized): Localized => filled(message, keys.map(nameOf));
    yield lacking(pair, place, { states: fill(onlyHere), lacks: fill(onlyThere) });
  }
}

const filled = (message: Localized, names: readonly Localized[]): Localized =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      message[language].replace('{names}', () => names.map((name) => name[language]).join(', ')),
    ]),
  ) as Record<Language, string>;

/** A reader of what two versions name, from what each of them names. */
export const readerOf =
  (inventoryOf: (analysis: Analysis) => Inventory, family: 'data' | 'purposes'): ChangeReader =>
  (versions) =>
    differences(inventoryOf(versions.old), inventoryOf(versions.new)).map(({ how, item }) => ({
      id: `${family}/${item.key}`,
      family,
      how,
      message: item.name,
      ...(how === 'added' ? { new: item } : { old: item }),
    }));
