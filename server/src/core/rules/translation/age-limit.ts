/** Age limits that differ, or that only one language version sets. */
import type { Localized } from '../../languages/language.js';
import { agesIn, hasAge, type AgePlace } from '../../translation/ages.js';
import { lacking, takeOver, turn, unlike } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { pairUp } from '../../translation/pairUp.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationAgeLimit = definePairRule({
  id: 'translation/age-limit',
  severity: 'warning',
  law: ['gdpr:8(1)', 'pol:5', 'gdpr:12(1)'],
  title: {
    nb: 'Ulik aldersgrense på de to språkene',
    nn: 'Ulik aldersgrense på dei to språka',
    en: 'An age limit differs between the languages',
  },
  why: {
    nb: 'Aldersgrensen avgjør hvem som kan bruke tjenesten eller samtykke selv. Er den ulik på de to språkene, eller står den bare på det ene, vet verken barn eller foreldre hva som gjelder.',
    nn: 'Aldersgrensa avgjer kven som kan bruke tenesta eller samtykkje sjølv. Er ho ulik på dei to språka, eller står ho berre på det eine, veit verken barn eller foreldre kva som gjeld.',
    en: 'The age limit decides who may use the service or consent for themselves. Where it differs between the languages, or stands in one only, neither children nor parents know what holds.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Barn\n\nBarn under 13 år må ha samtykke fra foreldrene.',
          '# Privacy policy\n\n## Children\n\nChildren under 16 need the consent of their parents.',
        ],
        [
          '# Personvernerklæring\n\n## Barn\n\nTjenesten er for deg som er fylt 15 år.',
          '# Privacy policy\n\n## Children\n\nThe service is for young people.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Barn\n\nTjenesten er ikke for barn under 13 år.',
          '# Privacy policy\n\n## Children\n\nYou must be at least thirteen years old to use the service.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Barn\n\nEr du under 15 år, må ein forelder samtykkje for deg, og ikkje du sjølv.',
          '# Personvernerklæring\n\n## Barn\n\nEr du under 13 år, må en forelder samtykke for deg, og ikke du selv.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Barn\n\nEr du under 15 år, må ein forelder samtykkje for deg, og ikkje du sjølv.',
          '# Personvernerklæring\n\n## Barn\n\nFor barn yngre enn femten år må en forelder samtykke, og ikke barnet selv.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Children\n\nThe shop is for people of 18 and over.',
          '# Personvernerklæring\n\n## Barn\n\nButikken er for deg som er fylt 16 år.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Children\n\nThe shop is for people of 18 and over.',
          '# Personvernerklæring\n\n## Barn\n\nButikken har 18-årsgrense.',
        ],
      ],
    },
  },
  *compare(pair) {
    const { unlike: pairs, here, there } = pairUp(pair, [onlyIn(pair), onlyIn(pair.turned)]);
    for (const both of pairs)
      yield unlike(pair, both, messageFor, (side, one, other) => takeOver(side, one, other, ({ age }) => `${age}`));
    yield* bothWays(pair, (seen) => missing(seen, seen === pair ? here : there), turn);
  },
});

const onlyIn = ({ one, other }: Pair): readonly AgePlace[] => {
  const there = new Set(agesIn(other.analysis.reading).map(({ age }) => age));
  return agesIn(one.analysis.reading).filter(({ age }) => !there.has(age) && !hasAge(other, age));
};

function* missing(pair: Pair, places: readonly AgePlace[]): Iterable<Difference> {
  for (const place of places) yield lacking(pair, place, { states: onlyHere(place), lacks: onlyThere(place) });
}

const messageFor = ({ age: here }: AgePlace, { age: there }: AgePlace): Localized => ({
  nb: `Her er aldersgrensen ${here} år, i {other} ${there} år. Finn ut hva som gjelder, og skriv det begge steder.`,
  nn: `Her er aldersgrensa ${here} år, i {other} ${there} år. Finn ut kva som gjeld, og skriv det begge stader.`,
  en: `The age limit is ${here} here and ${there} in {other}. Find out which one holds, and write it in both.`,
});

const onlyHere = ({ age }: AgePlace): Localized => ({
  nb: `Aldersgrensen på ${age} år står ikke i {other}. Sett den inn der også, eller ta den ut her.`,
  nn: `Aldersgrensa på ${age} år står ikkje i {other}. Set ho inn der òg, eller ta ho ut her.`,
  en: `The age limit of ${age} is not in {other}. Insert it there as well, or take it out here.`,
});

const onlyThere = ({ age }: AgePlace): Localized => ({
  nb: `{Other} har en aldersgrense på ${age} år som ikke står her. Sett den inn her også, eller ta den ut der.`,
  nn: `{Other} har ei aldersgrense på ${age} år som ikkje står her. Set ho inn her òg, eller ta ho ut der.`,
  en: `{Other} has an age limit of ${age} that is not stated here. Insert it here as well, or take it out there.`,
});
