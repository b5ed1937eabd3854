/** Countries outside the EEA to which policies say that data go, by their names and adjectives in the three languages. */
import type { Localized } from '../languages/language.js';
import { cue } from '../marking/cue.js';
import type { Reading } from '../reading/reading.js';
import type { Place } from './difference.js';

/** A country: its name in running text, and the words that mean it. */
interface Country {
  readonly name: Localized;
  readonly words: RegExp;
}

/** A country where it is first named. */
export interface CountryPlace extends Place {
  /** Key of `COUNTRIES`. */
  readonly country: string;
}

const named = (no: string, en: string, words: RegExp): Country => ({ name: { nb: no, nn: no, en }, words });

export const COUNTRIES: Readonly<Record<string, Country>> = {
  us: named(
    'USA',
    'the United States',
    /^(?:usa|us|u\.s\.a?|united states.*|amerika\p{L}*|american|us-\p{L}+|usa-\p{L}+|forente stater)$/iu,
  ),
  gb: named(
    'Storbritannia',
    'the United Kingdom',
    /^(?:uk|storbritannia|britisk\p{L}*|british|united kingdom|great britain|england|uk-\p{L}+)$/iu,
  ),
  ch: named('Sveits', 'Switzerland', /^(?:sveits\p{L}*|switzerland|swiss)$/iu),
  in: named('India', 'India', /^(?:india|indisk\p{L}*|indian|india-\p{L}+)$/iu),
  cn: named('Kina', 'China', /^(?:kina|kinesisk\p{L}*|china|chinese)$/iu),
  jp: named('Japan', 'Japan', /^(?:japan\p{L}*)$/iu),
  ca: named('Canada', 'Canada', /^(?:canada|kanad\p{L}*|canadian)$/iu),
  il: named('Israel', 'Israel', /^(?:israel\p{L}*)$/iu),
  au: named('Australia', 'Australia', /^(?:austral\p{L}*)$/iu),
  nz: named('New Zealand', 'New Zealand', /^new zealand$/iu),
  kr: named('Sør-Korea', 'South Korea', /^(?:sør-korea\p{L}*|south korea\p{L}*)$/iu),
  sg: named('Singapore', 'Singapore', /^singapore$/iu),
  ph: named('Filippinene', 'the Philippines', /^(?:filippin\p{L}*|philippines?)$/iu),
  ua: named('Ukraina', 'Ukraine', /^(?:ukrain\p{L}*)$/iu),
  rs: named('Serbia', 'Serbia', /^(?:serbi\p{L}*)$/iu),
  tr: named('Tyrkia', 'Turkey', /^(?:tyrki\p{L}*|turkey|türkiye|turkish)$/iu),
  br: named('Brasil', 'Brazil', /^(?:brasil\p{L}*|brazil\p{L}*)$/iu),
  ru: named('Russland', 'Russia', /^(?:russ\p{L}*)$/iu),
  za: named('Sør-Afrika', 'South Africa', /^(?:sør-afrika\p{L}*|south africa\p{L}*)$/iu),
  vn: named('Vietnam', 'Vietnam', /^(?:vietnam\p{L}*)$/iu),
  pk: named('Pakistan', 'Pakistan', /^(?:pakistan\p{L}*)$/iu),
};

/** Whether a word means a country outside the EEA. */
export const isCountry = (word: string): boolean => Object.values(COUNTRIES).some(({ words }) => words.test(word));

/** In every language, since a name may be written in the other one's. */
const COUNTRY = cue('translated-country', {
  all: [
    '(usa|u.s|us|uk|amerika|amerikansk*|american|us-based|us-basert*|usa-basert*|uk-based|india-based)',
    '(united states|united kingdom|great britain|forente stater|england|storbritannia|britisk*|british)',
    '(sveits*|switzerland|swiss|india|indisk*|indian|kina|kinesisk*|china|chinese|japan*|canada|kanadisk*|canadian)',
    '(israel*|australi*|australsk*|new zealand|sør-korea*|south korea*|singapore|filippin*|philippine|philippines)',
    '(ukrain*|serbi*|tyrkia|turkey|türkiye|brasil*|brazil*|russland|russia|russisk*|russian|sør-afrika*|south africa|vietnam*|pakistan*)',
  ],
});

/** The countries that a version names in its text, each once; headings only repeat what stands below. */
export const countriesIn = (reading: Reading): readonly CountryPlace[] => reading.once(readCountries);

function readCountries(reading: Reading): readonly CountryPlace[] {
  const seen = new Set<string>();
  return reading.hits(COUNTRY).flatMap(({ block, start, end }): CountryPlace[] => {
    const words = block.text.slice(start, end);
    // “us” is a pronoun; “UK GDPR” is an act
    if (block.kind === 'heading' || !/^\p{Lu}|^(?:amerikansk|britisk|sveitsisk|indisk|kinesisk)/u.test(words))
      return [];
    if (/^us$/i.test(words) && words !== 'US') return [];
    if (/^\s(?:GDPR|Data|General|DPA)/u.test(block.text.slice(end, end + 10))) return [];
    const [country] = Object.entries(COUNTRIES).find(([, { words: of }]) => of.test(words)) ?? [];
    return country === undefined || seen.has(country) || !seen.add(country) ? [] : [{ country, block, start, end }];
  });
}
