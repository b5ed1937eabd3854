/** Legal bases that are new, gone, or others than before for the same purpose. */
import type { Analysis } from '../../analyse.js';
import type { Block } from '../../document/block.js';
import { legalBases, type LegalBasis } from '../../facts/legalBases.js';
import type { Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import { differences, type ChangeReader, type Draft, type Inventory, type Words } from '../compare.js';
import { PURPOSE_KINDS } from '../words/purposeKinds.js';

/** A change of basis for a purpose tells more than that a basis is new or gone: where both are true, only the former is told. */
export const basisChanges: ChangeReader = (versions) => {
  const switched = switches(versions);
  const told = new Set(switched.flatMap(({ letters }) => letters));
  const global = differences(basesOf(versions.old), basesOf(versions.new))
    .filter(({ item }) => !told.has(item.key as LegalBasis))
    .map(({ how, item }): Draft => {
      const { name } = item;
      return {
        id: `legal-bases/${item.key}`,
        family: 'legal-bases',
        how,
        message:
          how === 'added'
            ? {
                nb: `Nytt rettslig grunnlag: ${name.nb}.`,
                nn: `Nytt rettsleg grunnlag: ${name.nn}.`,
                en: `New legal basis: ${name.en}.`,
              }
            : {
                nb: `Ikke lenger nevnt som rettslig grunnlag: ${name.nb}.`,
                nn: `Ikkje lenger nemnt som rettsleg grunnlag: ${name.nn}.`,
                en: `No longer named as a legal basis: ${name.en}.`,
              },
        ...(how === 'added' ? { new: item } : { old: item }),
      };
    });
  return [...switched.map(({ draft }) => draft), ...global];
};

const NAMES: Readonly<Record<string, Localized>> = {
  a: { nb: 'samtykke (bokstav a)', nn: 'samtykke (bokstav a)', en: 'consent (point (a))' },
  b: { nb: 'avtale (bokstav b)', nn: 'avtale (bokstav b)', en: 'contract (point (b))' },
  c: { nb: 'rettslig plikt (bokstav c)', nn: 'rettsleg plikt (bokstav c)', en: 'legal obligation (point (c))' },
  d: { nb: 'vitale interesser (bokstav d)', nn: 'vitale interesser (bokstav d)', en: 'vital interests (point (d))' },
  e: {
    nb: 'oppgave i allmennhetens interesse (bokstav e)',
    nn: 'oppgåve i ålmenta si interesse (bokstav e)',
    en: 'a task in the public interest (point (e))',
  },
  f: {
    nb: 'berettiget interesse (bokstav f)',
    nn: 'berettiga interesse (bokstav f)',
    en: 'legitimate interests (point (f))',
  },
};

const named = (letter: LegalBasis): Localized => NAMES[letter]!;
const isLetter = ({ value }: Fact<LegalBasis>): boolean => value !== 'law';

function basesOf({ reading }: Analysis): Inventory {
  const facts = reading.of(legalBases).filter(isLetter);
  const spoken = new Set<string>(facts.map(({ value }) => value));
  return {
    items: facts
      .filter(({ strength }) => strength === 'full')
      .map(({ value, block, start, end }) => ({ key: value, name: named(value), block, start, end })),
    mentions: (key) => spoken.has(key),
  };
}

/** The bases that a version ties to a purpose: in the same sentence, table row, or under a heading that names the purpose. */
function basesByPurpose({ reading }: Analysis): ReadonlyMap<string, ReadonlyMap<LegalBasis, Words>> {
  const found = new Map<string, Map<LegalBasis, Words>>();
  for (const fact of reading.of(legalBases)) {
    if (!isLetter(fact) || fact.strength !== 'full') continue;
    for (const purpose of purposesBeside(fact)) {
      const bases = found.get(purpose) ?? new Map<LegalBasis, Words>();
      found.set(purpose, bases);
      if (!bases.has(fact.value)) bases.set(fact.value, fact);
    }
  }
  return found;
}

function purposesBeside(fact: Fact<LegalBasis>): readonly string[] {
  const own = PURPOSE_KINDS.within(fact).map(({ key }) => key);
  const { block } = fact;
  if (own.length > 0 && block.kind !== 'cell') return [...new Set(own)];
  const heads = block.kind === 'cell' ? [...rowOf(block)] : [block.section.heading, block.label];
  return [
    ...new Set(heads.flatMap((head) => (head && head !== block ? PURPOSE_KINDS.in(head).map(({ key }) => key) : []))),
  ];
}

const rowOf = (cell: Block): readonly Block[] =>
  cell.section.blocks.filter(
    ({ base, raw }) =>
      base === cell.base && raw.cell?.table === cell.raw.cell?.table && raw.cell?.row === cell.raw.cell?.row,
  );

/** Purposes whose bases have nothing in common before and after. */
function switches({
  old,
  new: next,
}: Parameters<ChangeReader>[0]): readonly { readonly letters: readonly LegalBasis[]; readonly draft: Draft }[] {
  const [before, after] = [basesByPurpose(old), basesByPurpose(next)];
  const found: { letters: readonly LegalBasis[]; draft: Draft }[] = [];
  const seen = new Set<string>();
  for (const [purpose, bases] of after) {
    const earlier = before.get(purpose);
    if (!earlier || [...bases.keys()].some((basis) => earlier.has(basis))) continue;
    const [from, to] = [[...earlier.keys()], [...bases.keys()]];
    const [was] = earlier.values();
    const [is] = bases.values();
    // one sentence that ties a basis to several purposes is one change
    const key = `${was?.block.index}/${was?.start} ${is?.block.index}/${is?.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ letters: [...from, ...to], draft: switchOf(purpose, from, to, was, is) });
  }
  return found;
}

function switchOf(
  purpose: string,
  from: readonly LegalBasis[],
  to: readonly LegalBasis[],
  was: Words | undefined,
  is: Words | undefined,
): Draft {
  const name = PURPOSE_KINDS.nameOf(purpose);
  const list = (letters: readonly LegalBasis[], language: keyof Localized): string =>
    letters.map((letter) => named(letter)[language]).join(', ');
  return {
    id: `legal-bases/${purpose}`,
    family: 'legal-bases',
    how: 'changed',
    message: {
      nb: `Grunnlaget for ${name.nb} er endret fra ${list(from, 'nb')} til ${list(to, 'nb')}.`,
      nn: `Grunnlaget for ${name.nn} er endra frå ${list(from, 'nn')} til ${list(to, 'nn')}.`,
      en: `The basis for ${name.en} has changed from ${list(from, 'en')} to ${list(to, 'en')}.`,
    },
    old: was,
    new: is,
  };
}
