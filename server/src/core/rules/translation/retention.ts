/** Storage periods that differ from one language version to the other. */
import { isoOf } from '../../facts/durations/period.js';
import { printPeriod } from '../../facts/durations/print.js';
import type { Language, Localized } from '../../languages/language.js';
import { lacking, takeOver, turn, unlike } from '../../translation/difference.js';
import { isStorage, unlikeLengths, type Length } from '../../translation/numbers.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { definePairRule, type Difference } from '../pairRule.js';
import type { Fix } from '../rule.js';

export const translationRetention = definePairRule({
  id: 'translation/retention',
  severity: 'warning',
  law: ['gdpr:13(2)(a)', 'gdpr:12(1)'],
  title: {
    nb: 'Ulik lagringstid på de to språkene',
    nn: 'Ulik lagringstid på dei to språka',
    en: 'The storage period differs between the languages',
  },
  why: {
    nb: 'Opplysningene lagres like lenge uansett hvilket språk erklæringen leses på. Er periodene ulike, er minst én av dem feil.',
    nn: 'Opplysningane blir lagra like lenge same kva språk erklæringa blir lesen på. Er periodane ulike, er minst éin av dei feil.',
    en: 'Data are kept equally long whatever language the policy is read in. Where the periods differ, at least one of them is wrong.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Lagringstid\n\nVi lagrer henvendelser i 12 måneder.',
          '# Privacy policy\n\n## Retention\n\nWe keep enquiries for 24 months.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Lagringstid\n\nVi lagrer henvendelser i 12 måneder.',
          '# Privacy policy\n\n## Retention\n\nEnquiries are deleted after one year.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Lagringstid\n\nVi lagrar søknader i seks månader og brukar dei ikkje til noko anna.',
          '# Personvernerklæring\n\n## Lagringstid\n\nVi lagrer søknader i tre måneder og bruker dem ikke til noe annet.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Lagringstid\n\nVi lagrar søknader i seks månader og brukar dei ikkje til noko anna.',
          '# Personvernerklæring\n\n## Lagringstid\n\nSøknader brukes ikke til noe annet og slettes etter 6 måneder.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Retention\n\nWe keep order data for five years.',
          '# Personvernerklæring\n\n## Lagringstid\n\nVi lagrer ordreopplysninger så lenge det er nødvendig.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Retention\n\nWe keep order data for five years.',
          '# Personvernerklæring\n\n## Lagringstid\n\nOrdreopplysninger oppbevares i 5 år.',
        ],
      ],
    },
  },
  *compare(pair) {
    yield* changed(pair);
    yield* bothWays(pair, saidHereOnly, turn);
  },
});

/** Where both set a period for the same, but not the same one. */
function* changed(pair: Pair): Iterable<Difference> {
  for (const { here, there } of unlikeLengths(pair))
    if (there && (isStorage(here) || isStorage(there))) yield unlike(pair, [here, there], messageFor, fixes);
}

function* saidHereOnly(pair: Pair): Iterable<Difference> {
  for (const { here, there } of unlikeLengths(pair))
    if (!there && isStorage(here)) yield lacking(pair, here, { states: onlyHere(here), lacks: onlyThere(here) });
}

/** The period of the other version in the words of this one. */
function fixes(pair: Pair, here: Length, there: Length): readonly Fix[] {
  const { one, other } = pair;
  const [mine, yours] = [one, other].map(({ analysis }) => analysis.document.language);
  return takeOver(pair, here, there, (place) => print(place, place === there ? mine! : yours!));
}

/** «12 måneder», «3–5 år» as «3 år – 5 år». */
function print({ min, max }: Length, language: Language): string {
  const low = printPeriod(min, language);
  return isoOf(min) === isoOf(max) ? low : `${low} – ${printPeriod(max, language)}`;
}

const messageFor = (here: Length, there: Length): Localized => ({
  nb: `Her er lagringstiden ${print(here, 'nb')}, i {other} ${print(there, 'nb')}. Finn ut hva som gjelder, og skriv det begge steder.`,
  nn: `Her er lagringstida ${print(here, 'nn')}, i {other} ${print(there, 'nn')}. Finn ut kva som gjeld, og skriv det begge stader.`,
  en: `The storage period is ${print(here, 'en')} here and ${print(there, 'en')} in {other}. Find out which one holds, and write it in both.`,
});

const onlyHere = (here: Length): Localized => ({
  nb: `Lagringstiden ${print(here, 'nb')} står ikke i {other}. Sett den inn der også.`,
  nn: `Lagringstida ${print(here, 'nn')} står ikkje i {other}. Set ho inn der òg.`,
  en: `The storage period of ${print(here, 'en')} is not in {other}. Insert it there as well.`,
});

const onlyThere = (there: Length): Localized => ({
  nb: `{Other} oppgir en lagringstid på ${print(there, 'nb')} som ikke står her. Sett den inn her også.`,
  nn: `{Other} gir opp ei lagringstid på ${print(there, 'nn')} som ikkje står her. Set ho inn her òg.`,
  en: `{Other} gives a storage period of ${print(there, 'en')} that is not stated here. Insert it here as well.`,
});
