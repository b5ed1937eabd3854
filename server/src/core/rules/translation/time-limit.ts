/** Time limits other than storage periods that differ, or that only one version sets: to answer, to give notice, to object. */
import { printPeriod } from '../../facts/durations/print.js';
import type { Language, Localized } from '../../languages/language.js';
import { lacking, takeOver, turn, unlike } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { isDeadline, isStorage, mayHold, unlikeLengths, type Length } from '../../translation/numbers.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationTimeLimit = definePairRule({
  id: 'translation/time-limit',
  severity: 'warning',
  law: ['gdpr:12(1)', 'gdpr:12(3)'],
  title: {
    nb: 'Ulik frist på de to språkene',
    nn: 'Ulik frist på dei to språka',
    en: 'A time limit differs between the languages',
  },
  why: {
    nb: 'En frist er et løfte til leseren. Er den ulik på de to språkene, vet ingen hvilken dere holder dere til.',
    nn: 'Ein frist er eit løfte til lesaren. Er han ulik på dei to språka, veit ingen kva for ein de held dykk til.',
    en: 'A time limit is a promise to the reader. Where it differs between the languages, nobody knows which one you keep.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Rettigheter\n\nVi svarer på henvendelsen din innen 30 dager.',
          '# Privacy policy\n\n## Rights\n\nWe respond to your request.',
        ],
        [
          '# Personvernerklæring\n\n## Rettigheter\n\nVi svarer på henvendelsen din innen 30 dager.',
          '# Privacy policy\n\n## Rights\n\nWe respond to your request within 14 days.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Rettigheter\n\nVi svarer på henvendelsen din innen 30 dager.',
          '# Privacy policy\n\n## Rights\n\nWe respond to your request within one month.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Rettar\n\nVi svarar på førespurnaden din innan éin månad, og ikkje seinare.',
          '# Personvernerklæring\n\n## Rettigheter\n\nVi svarer på henvendelsen din innen to måneder, og ikke senere.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Rettar\n\nVi svarar på førespurnaden din innan éin månad, og ikkje seinare.',
          '# Personvernerklæring\n\n## Rettigheter\n\nVi svarer på henvendelsen din innen 1 måned, og ikke senere.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Changes\n\nWe notify you 30 days before the changes take effect.',
          '# Personvernerklæring\n\n## Endringer\n\nVi varsler deg 14 dager før endringene trer i kraft.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Changes\n\nWe notify you two weeks before the changes take effect.',
          '# Personvernerklæring\n\n## Endringer\n\nVi varsler deg 14 dager før endringene trer i kraft.',
        ],
      ],
    },
  },
  *compare(pair) {
    const [mine, yours] = [pair.one, pair.other].map(({ analysis }) => analysis.document.language);
    for (const { here, there } of unlikeLengths(pair))
      if (there && !isStorage(here) && !isStorage(there))
        yield unlike(pair, [here, there], messageFor, (side, one, other) =>
          takeOver(side, one, other, (place) => print(place, (place === other) === (side === pair) ? mine! : yours!)),
        );
    yield* bothWays(pair, setHereOnly, turn);
  },
});

/** A limit that the other version does not set, where nothing there could be its translation. */
function* setHereOnly(pair: Pair): Iterable<Difference> {
  for (const { here, there } of unlikeLengths(pair))
    if (!there && !here.statement && !isStorage(here) && isDeadline(here) && !mayHold(pair, here))
      yield lacking(pair, here, { states: onlyHere(here), lacks: onlyThere(here) });
}

const print = ({ max }: Length, language: Language): string => printPeriod(max, language);

const messageFor = (here: Length, there: Length): Localized => ({
  nb: `Her er fristen ${print(here, 'nb')}, i {other} ${print(there, 'nb')}. Finn ut hva som gjelder, og skriv det begge steder.`,
  nn: `Her er fristen ${print(here, 'nn')}, i {other} ${print(there, 'nn')}. Finn ut kva som gjeld, og skriv det begge stader.`,
  en: `The time limit is ${print(here, 'en')} here and ${print(there, 'en')} in {other}. Find out which one holds, and write it in both.`,
});

const onlyHere = (here: Length): Localized => ({
  nb: `Fristen på ${print(here, 'nb')} står ikke i {other}. Sett den inn der også, eller ta den ut her.`,
  nn: `Fristen på ${print(here, 'nn')} står ikkje i {other}. Set han inn der òg, eller ta han ut her.`,
  en: `The time limit of ${print(here, 'en')} is not in {other}. Insert it there as well, or take it out here.`,
});

const onlyThere = (there: Length): Localized => ({
  nb: `{Other} setter en frist på ${print(there, 'nb')} som ikke står her. Sett den inn her også, eller ta den ut der.`,
  nn: `{Other} set ein frist på ${print(there, 'nn')} som ikkje står her. Set han inn her òg, eller ta han ut der.`,
  en: `{Other} sets a time limit of ${print(there, 'en')} that is not stated here. Insert it here as well, or take it out there.`,
});
