/** A name in running text with nothing that says whose it is: the last resort where a policy names nobody else. */
import { fact, type Fact } from '../reading/fact.js';
import type { Reading } from '../reading/reading.js';
import type { Controller } from './controllers.js';
import { NO_BRAND, NOT_A_NAME } from './noNames.js';

/** A name that the text keeps using for whoever speaks, where nothing else names anybody. */
export function recurringNames(reading: Reading): readonly Fact<Controller>[] {
  const places = new Map<string, Fact<Controller>[]>();
  for (const found of reading.eachUnit(namesInProse)) {
    const known = places.get(found.value.name);
    if (known) known.push(found);
    else places.set(found.value.name, [found]);
  }
  const most = [...places.values()].sort((a, b) => b.length - a.length)[0];
  if (most && most.length > 1) return most.slice(0, 1);
  return [...places.values()].flatMap(([only]) => (only && isProduct(only) ? [only] : [])).slice(0, 1);
}

/** Named once, as what the reader uses: “my app (X)”, “when you register with X, we …”. */
const isProduct = ({ block, start, end }: Fact<Controller>): boolean =>
  /(?:(?:my|our|the|this) (?:app|application|game|website|site|service|blog|shop|store),? |(?:using|use|with|joining|visiting) |(?:appen|nettsiden|nettsida|nettbutikken|tjenesten|tenesta) )["«“']?$/iu.test(
    block.text.slice(Math.max(0, start - 30), start).replace(/\($/, ''),
  ) && /^["»”')]?(?:,? (?:we|i|does|is|do|vi|me|er)(?!\p{L})|\))/iu.test(block.text.slice(end, end + 8));

function namesInProse({ blocks }: Reading): readonly Fact<Controller>[] {
  const names: Fact<Controller>[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'code') continue;
    for (const { 0: name, index } of block.text.matchAll(
      /(?<=[\p{Ll},] \(?)\p{Lu}[\p{L}\p{N}]{2,}(?: \p{Lu}[\p{L}\p{N}]+){0,3}/gu,
    )) {
      if (NOT_A_NAME.test(name) || NO_BRAND.test(name)) continue;
      const found = fact(
        { name, by: 'brand' as const, publicBody: false },
        { block, start: index, end: index + name.length },
        'weak',
      );
      names.push(found);
    }
  }
  return names;
}
