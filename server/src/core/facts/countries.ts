/** Countries by their names in the three languages, and whether the GDPR counts them in, finds them adequate, or neither. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { hitsIn, type Hit } from '../reading/hit.js';

/**
 * `eea`: the GDPR applies there. `adequate`: outside, with a decision under Article 45 as known on 2026-11-22 (Canada for
 * commercial bodies, the USA only for companies certified under the Data Privacy Framework: it is `third` here). `third`: outside.
 */
export type Standing = 'eea' | 'adequate' | 'third';

const EEA = {
  no: [
    'norge',
    'noreg',
    'sverige',
    'danmark',
    'finland',
    'island',
    'liechtenstein',
    'tyskland',
    'irland',
    'nederland',
    'belgia',
    'luxembourg',
    'frankrike',
    'spania',
    'portugal',
    'italia',
    'østerrike',
    'austerrike',
    'polen',
    'tsjekkia',
    'slovakia',
    'slovenia',
    'ungarn',
    'romania',
    'bulgaria',
    'hellas',
    'kypros',
    'malta',
    'estland',
    'latvia',
    'litauen',
    'kroatia',
  ],
  en: [
    'norway',
    'sweden',
    'denmark',
    'finland',
    'iceland',
    'liechtenstein',
    'germany',
    'ireland',
    '[the] netherlands',
    'belgium',
    'luxembourg',
    'france',
    'spain',
    'portugal',
    'italy',
    'austria',
    'poland',
    'czechia',
    'czech republic',
    'slovakia',
    'slovenia',
    'hungary',
    'romania',
    'bulgaria',
    'greece',
    'cyprus',
    'malta',
    'estonia',
    'latvia',
    'lithuania',
    'croatia',
  ],
  all: [
    'frankfurt',
    'dublin',
    'stockholm',
    'amsterdam',
    'københavn',
    'copenhagen',
    'oslo',
    'bergen',
    'trondheim',
    'helsinki',
    'paris',
    'eu-west-1',
    'eu-central-1',
    'eu-north-1',
  ],
};

const ADEQUATE = {
  no: [
    'storbritannia',
    'det forente kongerike',
    'england',
    'sveits',
    'israel',
    'japan',
    'sør-korea',
    'new zealand',
    'canada',
    'argentina',
    'uruguay',
    'brasil',
    'andorra',
    'færøyene',
    'færøyane',
    'guernsey',
    'jersey',
    'isle of man',
  ],
  en: [
    'united kingdom',
    '[the] uk',
    'great britain',
    'england',
    'switzerland',
    'israel',
    'japan',
    'south korea',
    'republic of korea',
    'new zealand',
    'canada',
    'argentina',
    'uruguay',
    'brazil',
    'andorra',
    'faroe islands',
    'guernsey',
    'jersey',
    'isle of man',
  ],
  all: [],
};

const THIRD = {
  no: [
    'usa',
    'us',
    'u s [a]',
    'de forente stater',
    'dei sameinte statane',
    'amerika',
    'california',
    'india',
    'kina',
    'hongkong',
    'hong kong',
    'taiwan',
    'singapore',
    'filippinene',
    'filippinane',
    'malaysia',
    'indonesia',
    'vietnam',
    'thailand',
    'pakistan',
    'bangladesh',
    'sri lanka',
    'nepal',
    'australia',
    'russland',
    'ukraina',
    'hviterussland',
    'belarus',
    'moldova',
    'serbia',
    'bosnia*',
    'montenegro',
    'albania',
    'nord-makedonia',
    'kosovo',
    'tyrkia',
    'georgia',
    'armenia',
    'kasakhstan',
    'mexico',
    'chile',
    'colombia',
    'peru',
    'bolivia',
    'ecuador',
    'costa rica',
    'panama',
    'sør-afrika',
    'egypt',
    'marokko',
    'tunisia',
    'nigeria',
    'kenya',
    'ghana',
    'etiopia',
    'mauritius',
    'de forente arabiske emirater',
    'dubai',
    'saudi-arabia',
    'qatar',
    'kuwait',
    'libanon',
    'jordan',
    'kambodsja',
  ],
  en: [
    'usa',
    '[the] us',
    '[the] u s [a]',
    'united states [of america]',
    'america',
    'california',
    'india',
    'china',
    'hong kong',
    'taiwan',
    'singapore',
    'philippines',
    'malaysia',
    'indonesia',
    'vietnam',
    'thailand',
    'pakistan',
    'bangladesh',
    'sri lanka',
    'nepal',
    'australia',
    'russia',
    'ukraine',
    'belarus',
    'moldova',
    'serbia',
    'bosnia',
    'montenegro',
    'albania',
    'north macedonia',
    'kosovo',
    'turkey',
    'türkiye',
    'georgia',
    'armenia',
    'kazakhstan',
    'mexico',
    'chile',
    'colombia',
    'peru',
    'bolivia',
    'ecuador',
    'costa rica',
    'panama',
    'south africa',
    'egypt',
    'morocco',
    'tunisia',
    'nigeria',
    'kenya',
    'ghana',
    'ethiopia',
    'mauritius',
    'united arab emirates',
    'uae',
    'dubai',
    'saudi arabia',
    'qatar',
    'kuwait',
    'lebanon',
    'jordan',
    'cambodia',
  ],
  all: ['us-east-1', 'us-west-2', 'us-east-2', 'us-west-1'],
};

const IN_EEA = cue('country-eea', { nb: EEA.no, en: EEA.en, all: EEA.all });
const IS_ADEQUATE = cue('country-adequate', { nb: ADEQUATE.no, en: ADEQUATE.en });
const IS_THIRD = cue('country-third', { nb: THIRD.no, en: THIRD.en, all: THIRD.all });

/** An adjective places a company: «et amerikansk selskap», “a US-based provider”. */
const FOREIGN = cue('foreign-company', {
  nb: [
    '(amerikansk*|indisk*|kinesisk*|britisk*|sveitsisk*|kanadisk*|australsk*|israelsk*|russisk*|japansk*|usa-basert*) … (selskap*|leverandør*|tjeneste*|firma*|virksomhet*|databehandler*|underleverandør*|verktøy*)',
    'us-basert*',
  ],
  nn: [
    '(amerikansk*|indisk*|kinesisk*|britisk*|sveitsisk*|kanadisk*|australsk*) … (selskap*|leverandør*|teneste*|firma*|verksemd*|databehandlar*|underleverandør*|verktøy*)',
  ],
  en: [
    '(american|indian|chinese|british|swiss|canadian|australian|israeli|russian|japanese|us) (company|companies|provider*|supplier*|service|services|vendor*|firm|processor*|corporation)',
    '(us-based|uk-based|india-based|us-hosted)',
  ],
});

/** Cities and states outside the EEA: where a team, a server or a call centre stands. No word on transfer by themselves (a shop may be there). */
export const FAR_CITY = cue('far-city', {
  all: [
    '(manila|cebu|bangalore|bengaluru|hyderabad|chennai|mumbai|delhi|pune|kolkata|colombo|dhaka|karachi|lahore|hanoi|saigon|bangkok|jakarta|seoul|tokyo|osaka|sydney|melbourne|auckland|wellington|shanghai|beijing|shenzhen|kyiv|kiev|lviv|kharkiv|beograd|belgrade|minsk|moskva|moscow|istanbul|ankara|kairo|cairo|nairobi|lagos|johannesburg|casablanca|accra|tunis|skopje|sarajevo|tirana|tbilisi|jerevan|yerevan|doha|riyadh|beirut|amman|bogotá|bogota|lima|santiago)',
    '(london|manchester|edinburgh|belfast|leeds|cardiff|glasgow|birmingham|zürich|zurich|genève|geneva|toronto|vancouver|montreal|ottawa|tel aviv|haifa)',
    '(seattle|boston|chicago|dallas|austin|atlanta|denver|oregon|texas|virginia|ohio|florida|utah|arizona|massachusetts|nevada|washington|houston|miami|portland|philadelphia|phoenix|minneapolis)',
    '(new york|san francisco|los angeles|silicon valley|san jose|salt lake city|las vegas|san diego|cape town|kuala lumpur|buenos aires|abu dhabi|ho chi minh)',
    '(são paulo|sao paulo|rio de janeiro|mexico city)',
  ],
});

/** A country that a block names. */
export interface CountryMention {
  readonly standing: Standing;
  readonly hit: Hit;
}

/** Countries outside the EEA named in a block (or one of its sentences), adjectives included. */
export const outsideCountries = (block: Block, sentence?: number): readonly Hit[] =>
  hitsIn(block, [IS_ADEQUATE, IS_THIRD, FOREIGN], sentence).filter(isName);

/** Countries of the EEA named in a block (or one of its sentences). */
export const eeaCountries = (block: Block, sentence?: number): readonly Hit[] =>
  hitsIn(block, IN_EEA, sentence).filter(isName);

/** The cues to start from. */
export const OUTSIDE_COUNTRY_CUES = [IS_ADEQUATE, IS_THIRD, FOREIGN] as const;
export const EEA_COUNTRY_CUES = [IN_EEA] as const;

/** “UK GDPR” is an act, “Example India Ltd” a firm. */
const LAW_OR_FIRM = /^(?:\s|-)(?:GDPR|General|Data|DPA|Act|Pvt|Private|Ltd|Limited|AS|AB|Inc|LLC|GmbH)/u;

/** A name begins with a capital: “us” is a pronoun, «amerikansk» no name but tells the place as well. */
export function isName({ cue: id, block, start, end }: Hit): boolean {
  const text = block.text.slice(start, end).replace(/^the /i, '');
  if (LAW_OR_FIRM.test(block.text.slice(end, end + 24))) return false;
  if (id === FOREIGN.id) return !/^us /.test(text);
  if (/^us$/i.test(text)) return text === 'US';
  return /^\p{Lu}/u.test(text) || /^(?:us|eu)-/.test(text);
}
