/** Countries that only one language version names. */
import type { Localized } from '../../languages/language.js';
import { countriesIn, countryName, type CountryPlace } from '../../translation/countries.js';
import { lacking, turn, unlike } from '../../translation/difference.js';
import { bothWays, type Pair } from '../../translation/pair.js';
import { pairUp } from '../../translation/pairUp.js';
import { definePairRule, type Difference } from '../pairRule.js';

export const translationCountry = definePairRule({
  id: 'translation/country',
  severity: 'warning',
  law: ['gdpr:13(1)(f)', 'gdpr:12(1)'],
  title: {
    nb: 'Et land nevnes bare på det ene språket',
    nn: 'Eit land er nemnt berre på det eine språket',
    en: 'A country is named in one language only',
  },
  why: {
    nb: 'Leseren skal få vite hvor opplysningene havner, uansett språk. Nevner bare den ene versjonen landet, får ikke alle lesere vite det; går opplysningene ut av EØS, skal overføringen alltid opplyses om.',
    nn: 'Lesaren skal få vite kvar opplysningane hamnar, same kva språk. Nemner berre den eine versjonen landet, får ikkje alle lesarar vite det; går opplysningane ut av EØS, skal det alltid opplysast om overføringa.',
    en: 'Readers are to learn where the data end up, whatever the language. Where only one version names the country, not all readers learn it; where the data leave the EEA, the transfer must always be disclosed.',
  },
  examples: {
    nb: {
      bad: [
        [
          '# Personvernerklæring\n\n## Overføring\n\nOpplysningene overføres til USA og India.',
          '# Privacy policy\n\n## Transfers\n\nData are transferred to the United States.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Overføring\n\nOpplysningene overføres til USA og Storbritannia.',
          '# Privacy policy\n\n## Transfers\n\nData are transferred to the UK and the United States.',
        ],
      ],
    },
    nn: {
      bad: [
        [
          '# Personvernerklæring\n\n## Overføring\n\nOpplysningane blir overførte til Sveits.',
          '# Personvernerklæring\n\n## Overføring\n\nOpplysningene overføres til Japan.',
        ],
      ],
      good: [
        [
          '# Personvernerklæring\n\n## Overføring\n\nOpplysningane blir overførte til Sveits.',
          '# Personvernerklæring\n\n## Overføring\n\nOpplysningene overføres til Sveits.',
        ],
      ],
    },
    en: {
      bad: [
        [
          '# Privacy policy\n\n## Transfers\n\nOur support team in the Philippines has access to the data.',
          '# Personvernerklæring\n\n## Overføring\n\nVår brukerstøtte har tilgang til opplysningene.',
        ],
      ],
      good: [
        [
          '# Privacy policy\n\n## Transfers\n\nData are transferred to a US-based provider.',
          '# Personvernerklæring\n\n## Overføring\n\nOpplysningene overføres til en amerikansk leverandør.',
        ],
      ],
    },
  },
  *compare(pair) {
    const { unlike: pairs, here, there } = pairUp(pair, [onlyIn(pair), onlyIn(pair.turned)]);
    for (const both of pairs) yield unlike(pair, both, messageFor);
    yield* bothWays(pair, (seen) => missing(seen, seen === pair ? here : there), turn);
  },
});

function onlyIn({ one, other }: Pair): readonly CountryPlace[] {
  const there = new Set(countriesIn(other.analysis.reading).map(({ country }) => country));
  return countriesIn(one.analysis.reading).filter(({ country }) => !there.has(country));
}

function* missing(pair: Pair, places: readonly CountryPlace[]): Iterable<Difference> {
  for (const place of places) yield lacking(pair, place, { states: onlyHere(place), lacks: onlyThere(place) });
}

const nameOf = ({ country }: CountryPlace): Localized => countryName(country);

const messageFor = (here: CountryPlace, there: CountryPlace): Localized => ({
  nb: `Her nevnes ${nameOf(here).nb}, i {other} ${nameOf(there).nb}. Finn ut hvor opplysningene overføres, og skriv det begge steder.`,
  nn: `Her er ${nameOf(here).nn} nemnt, i {other} ${nameOf(there).nn}. Finn ut kvar opplysningane blir overførte, og skriv det begge stader.`,
  en: `${capital(nameOf(here).en)} is named here, ${nameOf(there).en} in {other}. Find out where the data are transferred, and write it in both.`,
});

const onlyHere = (place: CountryPlace): Localized => ({
  nb: `{Other} nevner ikke ${nameOf(place).nb}. Sett det inn der også, eller ta det ut her.`,
  nn: `{Other} nemner ikkje ${nameOf(place).nn}. Set det inn der òg, eller ta det ut her.`,
  en: `{Other} does not name ${nameOf(place).en}. Insert it there as well, or take it out here.`,
});

const onlyThere = (place: CountryPlace): Localized => ({
  nb: `{Other} nevner ${nameOf(place).nb}, som ikke er nevnt her. Sett det inn her også, eller ta det ut der.`,
  nn: `{Other} nemner ${nameOf(place).nn}, som ikkje er nemnt her. Set det inn her òg, eller ta det ut der.`,
  en: `{Other} names ${nameOf(place).en}, which is not named here. Insert it here as well, or take it out there.`,
});

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
