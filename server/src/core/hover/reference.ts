/** A reference to law explained where it stands: the provision under the cursor first, then what else the same words cite. */
import type { Block } from '../document/block.js';
import { spanIn } from '../document/policyDocument.js';
import { lawReferences, type LawReference } from '../facts/references.js';
import type { Language } from '../languages/language.js';
import { explain, listed } from '../law/explain.js';
import { cited, EXPLAINING } from '../law/explaining.js';
import { partsOf } from '../law/links.js';
import type { ResolvedTarget } from '../law/references/resolve-reference.js';
import type { Fact } from '../reading/fact.js';
import type { Reading } from '../reading/reading.js';
import type { Explained } from './explained.js';

/** The reference at `offset` in the block's text. */
export const referenceIn = (reading: Reading, block: Block, offset: number): Fact<LawReference> | undefined =>
  referencesByBlock(reading)
    .get(block)
    ?.find(({ start, end }) => start <= offset && offset <= end);

/** What the words at `offset` cite, resolved in their place. */
export function referenceHover(
  { document }: Reading,
  { value: { resolution }, block, start, end }: Fact<LawReference>,
  offset: number,
  language: Language,
): Explained | undefined {
  const { targets, act } = resolution;
  const value =
    targets.length === 0 ? act && explain(act, language) : explainTargets(targets, under(targets, offset), language);
  return value ? { value, span: spanIn(document, block, start, end) } : undefined;
}

/** The references of each block, sorted out once for a version of the text. */
const referencesByBlock = (reading: Reading): ReadonlyMap<Block, readonly Fact<LawReference>[]> =>
  reading.once(byBlock);

const byBlock = (reading: Reading): ReadonlyMap<Block, readonly Fact<LawReference>[]> => {
  const found = new Map<Block, Fact<LawReference>[]>();
  for (const fact of reading.of(lawReferences)) {
    const list = found.get(fact.block);
    if (list) list.push(fact);
    else found.set(fact.block, [fact]);
  }
  return found;
};

const under = (targets: readonly ResolvedTarget[], offset: number): ResolvedTarget | undefined =>
  targets.find(({ target }) => target.start <= offset && offset <= target.end);

/** One target with its own explanation; several of one article together; several articles as a list where none is pointed at. */
function explainTargets(
  targets: readonly ResolvedTarget[],
  pointed: ResolvedTarget | undefined,
  language: Language,
): string | undefined {
  const first = pointed ?? targets[0]!;
  const ref = first.canonical[0];
  if (ref === undefined) return undefined;
  if (first.status === 'ambiguous') return explainAmbiguous(first, language);
  const provision = provisionPart(ref);
  const others = targets.filter((target) => target !== first && target.canonical.length === 1);
  const beside = others.filter(({ canonical }) => provisionPart(canonical[0]!) !== provision);
  if (!pointed && beside.length > 0)
    return listed([...new Set(targets.flatMap(({ canonical }) => canonical))], language);
  const points = others
    .filter(({ canonical, status }) => status === 'ok' && provisionPart(canonical[0]!) === provision)
    .map(({ canonical }) => partsOf(canonical[0]!).point);
  return explain(ref, language, {
    points,
    also: [...new Set(beside.map(({ canonical }) => canonical[0]!))].slice(0, 8),
    fault: first.fault,
    today: first.today,
  });
}

const provisionPart = (ref: string): string => `${partsOf(ref).act}:${partsOf(ref).number}`;

/** A number that two acts of one name use for different things: both, and what the old one became. */
function explainAmbiguous({ canonical, today = [] }: ResolvedTarget, language: Language): string {
  const words = EXPLAINING[language];
  const now = today.map((ref) => cited(ref, language)).join(' · ');
  return [
    `**${words.either}**`,
    ...canonical.map((ref) => explain(ref, language)?.split('\n\n').slice(0, 1).join('') ?? ''),
    now && `${words.today} ${now}`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
