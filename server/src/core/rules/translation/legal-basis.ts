/** A legal basis of Article 6 that only one language version relies on. */
import { legalBases, type LegalBasis } from '../../facts/legalBases.js';
import type { Localized } from '../../languages/language.js';
import type { Fact } from '../../reading/fact.js';
import { isUnder } from '../../reading/topics.js';
import { hasLike } from '../../translation/alike.js';
import { lacking, turn, unlike } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationLegalBasis = definePairRule({
  id: 'translation/legal-basis',
  severity: 'warning',
  law: ['gdpr:13(1)(c)', 'gdpr:6(1)', 'gdpr:12(1)'],
  title: {
    nb: 'Ulikt behandlingsgrunnlag på de to språkene',
    nn: 'Ulikt behandlingsgrunnlag på dei to språka',
    en: 'The legal basis differs between the languages',
  },
  why: {
    nb: 'Rettighetene følger grunnlaget: et samtykke kan trekkes tilbake, en berettiget interesse kan man protestere mot. Leserne av de to versjonene får da ulike rettigheter.',
    nn: 'Rettane følgjer grunnlaget: eit samtykke kan trekkjast tilbake, ei berettiga interesse kan ein protestere mot. Lesarane av dei to versjonane får då ulike rettar.',
    en: 'Rights follow the basis: consent can be withdrawn, a legitimate interest can be objected to. Readers of the two versions are told of different rights.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Nyhetsbrev\n\nVi sender nyhetsbrev på grunnlag av samtykket ditt.',
          '# Privacy policy\n\n## Newsletter\n\nWe send newsletters on the basis of our legitimate interests.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Nyhetsbrev\n\nVi sender nyhetsbrev på grunnlag av samtykket ditt.',
          '# Privacy policy\n\n## Newsletter\n\nOur legal basis for sending you newsletters is your consent.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Ordrar\n\nGrunnlaget er avtala med deg.',
          '# Personvernerklæring\n\n## Ordrer\n\nGrunnlaget er vår berettigede interesse.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Ordrar\n\nGrunnlaget er avtala med deg (artikkel 6 nr. 1 bokstav b).',
          '# Personvernerklæring\n\n## Ordrer\n\nVi behandler opplysningene for å oppfylle avtalen med deg, jf. artikkel 6 nr. 1 bokstav b.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Accounts\n\nWe keep receipts because we have a legal obligation. We handle orders to perform our contract with you.',
          '# Personvernerklæring\n\n## Regnskap\n\nVi behandler bestillinger for å oppfylle avtalen med deg.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Accounts\n\nWe keep receipts because we have a legal obligation.',
          '# Personvernerklæring\n\n## Regnskap\n\nVi oppbevarer kvitteringer fordi vi har en rettslig plikt til det.',
        ],
      ],
    },
  },
  *compare(pair) {
    const [here, there] = [onlyIn(pair), onlyIn(pair.turned)];
    const [first] = here;
    const [second] = there;
    // one basis here, another there: the same processing, most likely
    if (here.length === 1 && there.length === 1 && first && second) yield unlike(pair, [first, second], messageFor);
    else yield* bothWays(pair, (seen) => missing(seen, seen === pair ? here : there), turn);
  },
});

type Based = Fact<LegalBasis>;

/** The first full statement of each basis that the other version does not even hint at. */
function onlyIn(pair: Pair): readonly Based[] {
  const { one, other } = pair;
  const there = new Set(other.analysis.reading.of(legalBases).map(({ value }) => value));
  const seen = new Set<LegalBasis>(['law', 'd']);
  return one.analysis.reading.of(legalBases).filter((fact) => {
    const { value, strength, block } = fact;
    // among the rights, exceptions are told, not bases
    if (strength !== 'full' || there.has(value) || seen.has(value) || isUnder(block, 'rights')) return false;
    seen.add(value);
    return there.size > 0 || !hasLike(pair, block);
  });
}

function* missing(pair: Pair, facts: readonly Based[]): Iterable<Difference> {
  for (const fact of facts) yield lacking(pair, fact, { states: onlyHere(fact), lacks: onlyThere(fact) });
}

const NAMES: Readonly<Record<LegalBasis, Localized>> = {
  a: { nb: 'samtykke', nn: 'samtykke', en: 'consent' },
  b: { nb: 'avtale', nn: 'avtale', en: 'contract' },
  c: { nb: 'rettslig plikt', nn: 'rettsleg plikt', en: 'legal obligation' },
  d: { nb: 'vitale interesser', nn: 'vitale interesser', en: 'vital interests' },
  e: {
    nb: 'allmenn interesse eller offentlig myndighet',
    nn: 'allmenn interesse eller offentleg mynde',
    en: 'public task',
  },
  f: { nb: 'berettiget interesse', nn: 'berettiga interesse', en: 'legitimate interests' },
  law: { nb: 'loven', nn: 'lova', en: 'the law' },
};

const messageFor = ({ value: here }: Based, { value: there }: Based): Localized => ({
  nb: `Her er grunnlaget ${NAMES[here].nb}, i {other} ${NAMES[there].nb}. Finn ut hvilket grunnlag som gjelder, og skriv det begge steder.`,
  nn: `Her er grunnlaget ${NAMES[here].nn}, i {other} ${NAMES[there].nn}. Finn ut kva grunnlag som gjeld, og skriv det begge stader.`,
  en: `The basis is ${NAMES[here].en} here and ${NAMES[there].en} in {other}. Find out which one holds, and write it in both.`,
});

const onlyHere = ({ value }: Based): Localized => ({
  nb: `{Other} nevner ikke dette behandlingsgrunnlaget: ${NAMES[value].nb}. Sett det inn der også, eller ta det ut her.`,
  nn: `{Other} nemner ikkje dette behandlingsgrunnlaget: ${NAMES[value].nn}. Set det inn der òg, eller ta det ut her.`,
  en: `{Other} does not name this legal basis: ${NAMES[value].en}. Insert it there as well, or take it out here.`,
});

const onlyThere = ({ value }: Based): Localized => ({
  nb: `{Other} bygger på et grunnlag som ikke er nevnt her: ${NAMES[value].nb}. Sett det inn her også, eller ta det ut der.`,
  nn: `{Other} byggjer på eit grunnlag som ikkje er nemnt her: ${NAMES[value].nn}. Set det inn her òg, eller ta det ut der.`,
  en: `{Other} relies on a basis that is not named here: ${NAMES[value].en}. Insert it here as well, or take it out there.`,
});
