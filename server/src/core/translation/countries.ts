/** Countries to which policies say that data go, by their names and adjectives in the three languages. */
import { Kinds, type Kind } from '../changes/kinds.js';
import { OUTSIDE, toKind } from '../changes/words/countries.js';
import type { Localized } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import type { Place } from './difference.js';

/** A country where it is first named. */
export interface CountryPlace extends Place {
  /** ISO code. */
  readonly country: string;
}

/**
 * Inside the EEA, with adjectives and the cities of data centres; in the form of the table of those outside. Norway, Iceland and
 * Liechtenstein are left out: a version may say what the EEA is, or that a city is Norwegian, without saying more.
 */
const INSIDE = `
SE | Sverige, Sverige | Sweden | svensk*; stockholm | swedish; stockholm
DK | Danmark, Danmark | Denmark | dansk*; københavn | danish; copenhagen
FI | Finland, Finland | Finland | finsk*; helsinki* | finnish; helsinki; hamina
DE | Tyskland, Tyskland | Germany | tysk*; frankfurt | german; frankfurt
IE | Irland, Irland | Ireland | irsk*; dublin; ireland | irish; dublin
NL | Nederland, Nederland | the Netherlands | nederlandsk*; amsterdam | dutch; amsterdam; holland
BE | Belgia, Belgia | Belgium | belgisk*; brussel | belgian; brussels
LU | Luxembourg, Luxembourg | Luxembourg | luxemburg |
FR | Frankrike, Frankrike | France | fransk*; paris | french; paris
ES | Spania, Spania | Spain | spansk*; madrid | spanish; madrid
PT | Portugal, Portugal | Portugal | portugisisk*; lisboa | portuguese; lisbon
IT | Italia, Italia | Italy | italiensk*; milano | italian; milan
AT | Østerrike, Austerrike | Austria | østerriksk*; austerriksk*; wien | austrian; vienna
PL | Polen, Polen | Poland | polsk*; warszawa | polish; warsaw
CZ | Tsjekkia, Tsjekkia | Czechia | tsjekkisk*; praha | czech*; prague
SK | Slovakia, Slovakia | Slovakia | slovakisk* | slovak*
SI | Slovenia, Slovenia | Slovenia | slovensk* | slovenian
HU | Ungarn, Ungarn | Hungary | ungarsk* | hungarian
RO | Romania, Romania | Romania | rumensk*; romansk* | romanian
BG | Bulgaria, Bulgaria | Bulgaria | bulgarsk* | bulgarian
GR | Hellas, Hellas | Greece | gresk* | greek
CY | Kypros, Kypros | Cyprus | kypriotisk* | cypriot
MT | Malta, Malta | Malta | maltesisk* | maltese
EE | Estland, Estland | Estonia | estisk* | estonian
LV | Latvia, Latvia | Latvia | latvisk* | latvian
LT | Litauen, Litauen | Lithuania | litauisk* | lithuanian
HR | Kroatia, Kroatia | Croatia | kroatisk* | croatian
`;

/** A country may be named in the other language: «EØS/UK». */
const ALL = [...OUTSIDE, ...INSIDE.trim().split('\n').map(toKind)].map((kind): Kind => {
  const words = [kind.words.nb, kind.words.nn, kind.words.en].join(';');
  return { ...kind, words: { nb: words, nn: '', en: words } };
});
const COUNTRIES = new Kinds(ALL);

/** Name of a country in running text, by its code. */
export const countryName = (country: string): Localized => COUNTRIES.nameOf(country);

const NAMES: ReadonlySet<string> = new Set(
  ALL.flatMap(({ name }) => [name.nb, name.nn, name.en]).map((name) => name.toLowerCase().replace(/^the /, '')),
);

/** Whether a word is the name of a country. */
export const isCountry = (word: string): boolean => NAMES.has(word.toLowerCase());

/** The countries that a version names in its text, each once; headings only repeat what stands below. */
export const countriesIn = (reading: Reading): readonly CountryPlace[] => reading.once(readCountries);

function readCountries({ document }: Reading): readonly CountryPlace[] {
  const seen = new Set<string>();
  return document.blocks.flatMap((block): readonly CountryPlace[] => {
    if (block.kind === 'heading' || block.kind === 'code') return [];
    return COUNTRIES.named(block).flatMap(({ key, start, end }): CountryPlace[] => {
      if (!isMeant(block.text, start, end) || seen.has(key)) return [];
      seen.add(key);
      return [{ country: key, block, start, end }];
    });
  });
}

/** “us” is a pronoun, “UK GDPR” an act, “Google Ireland Limited” a company; adjectives have no capital in Norwegian. */
function isMeant(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!/^\p{Lu}|^\p{L}{1,30}sk(?:e|t)?$|^(?:us|eu|ap)-/u.test(words) || (/^us$/i.test(words) && words !== 'US'))
    return false;
  const behind = text.slice(end, end + 16);
  return !/^\s(?:GDPR|Data|General|DPA|Ltd|Limited|Unlimited|International|Operations|Inc|GmbH|AB|AS|ApS|BV|B\.V|SARL|S\.)/u.test(
    behind,
  );
}
