/** Two different age limits for the same thing. */
import { cue } from '../../marking/cue.js';
import { clausesOf } from '../../reading/clauses.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { isUnder } from '../../reading/topics.js';
import type { Block } from '../../document/block.js';
import { defineRule } from '../rule.js';
import { PAST, sentencesWith } from './limits.js';
import { opposed } from './pair.js';

export const ageLimits = defineRule({
  id: 'contradiction/age-limits',
  severity: 'warning',
  law: ['gdpr:8', 'pol:5'],
  title: {
    nb: 'To aldersgrenser for det samme',
    nn: 'To aldersgrenser for det same',
    en: 'Two age limits for the same thing',
  },
  why: {
    nb: 'Teksten setter ulike aldersgrenser for det samme. For samtykke til digitale tjenester er grensen i Norge 13 år (personopplysningsloven § 5); en høyere grense kan virksomheten velge selv, men den må være én.',
    nn: 'Teksten set ulike aldersgrenser for det same. For samtykke til digitale tenester er grensa i Noreg 13 år (personopplysningslova § 5); ei høgare grense kan verksemda velje sjølv, men det må vere éi.',
    en: 'The text sets different age limits for the same thing. For consent to digital services the limit in Norway is 13 (section 5 of the Personal Data Act); a higher one may be chosen, but there must be one.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nBarn under 13 år må ha samtykke fra foreldre.\n\nEr du under 16 år, må foresatte samtykke for deg.',
      ],
      good: [
        '# Personvern\n\nBarn under 13 år må ha samtykke fra foreldre.\n\nDu må være 18 år for å kjøpe på faktura.',
        '# Personvern\n\nFor barn under 15 år spør vi foreldrene før vi viser bilder.\n\n- Navn på foresatte (for alle under 18)',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nTenesta er ikkje for barn under 13 år.\n\nTenesta er ikkje meint for personar under 15 år.',
      ],
      good: ['# Personvern\n\nTenesta er ikkje for barn under 13 år.\n\nTilsette under 18 år får eit eige skriv.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nThe service is not directed to children under 13.\n\nWe do not knowingly collect data from anyone under 16 years of age.',
      ],
      good: [
        '# Privacy policy\n\nThe service is not directed to children under 13.\n\nYou must be 18 to enter the competition.',
      ],
    },
  },
  *check(reading) {
    const limits = reading.eachUnit(readLimits);
    for (const limit of limits) {
      const first = limits.find((earlier) => isOpposed(earlier, limit));
      if (!first || first === limit) continue;
      const [early, late] = limits.indexOf(first) < limits.indexOf(limit) ? [first, limit] : [limit, first];
      yield opposed(reading, late.sentence, early.sentence, messageFor(late.age, early.age));
      return;
    }
  },
});

interface Limit {
  /** `service`: who may take part at all; `consent`: below which somebody else has to agree. */
  readonly kind: 'service' | 'consent';
  readonly age: string;
  /** What the limit is for, where it is not the service as such. */
  readonly matter: string;
  /** Whether those who have reached it need nobody's leave: «kan lage sin egen bruker». */
  readonly alone: boolean;
  readonly sentence: Sentence;
}

/** The same kind of limit for the same matter with another age; or consent asked of those who may not take part. */
function isOpposed(a: Limit, b: Limit): boolean {
  if (a.matter !== b.matter || a.age === b.age) return false;
  if (a.kind !== b.kind) {
    if (areApart(a.sentence.block, b.sentence.block)) return false;
    const [service, consent] = a.kind === 'service' ? [a, b] : [b, a];
    if (Number(consent.age) < Number(service.age)) return MUST_BE.test(textOf(service.sentence));
    return service.alone && ACCOUNT.test(textOf(service.sentence)) && ACCOUNT.test(textOf(consent.sentence));
  }
  return !(a.kind === 'service' && a.sentence.block === b.sentence.block);
}

/** Each under its own heading, and neither about children as such: the members' club and the drawing contest. */
const areApart = (a: Block, b: Block): boolean =>
  a.section !== b.section &&
  [a, b].every(({ section }) => section.parent?.heading !== undefined || section.level > 1) &&
  ![a, b].some((block) => isUnder(block, 'children'));

const AGE = cue('age-limit', {
  nb: [
    '(under|fylt|minst|over|yngre enn|eldre enn|fra|mellom) … (10|11|12|13|14|15|16|17|18|tolv|tretten|femten|seksten|atten)',
    '(10|11|12|13|14|15|16|17|18|tolv|tretten|femten|seksten|atten) år',
    'aldersgrense* ..6 (10|11|12|13|14|15|16|17|18|tolv|tretten|femten|seksten|atten)',
  ],
  nn: [
    '(under|fylt|minst|over|yngre enn|eldre enn|frå|mellom) … (10|11|12|13|14|15|16|17|18|tolv|tretten|femten|seksten|atten)',
    '(10|11|12|13|14|15|16|17|18|tolv|tretten|femten|seksten|atten) år',
    'aldersgrens* ..6 (10|11|12|13|14|15|16|17|18|tolv|tretten|femten|seksten|atten)',
  ],
  en: [
    '(under|below|over|younger|least|age of|ages of|aged|from|between|turned) … (10|11|12|13|14|15|16|17|18|twelve|thirteen|fifteen|sixteen|eighteen)',
    '(10|11|12|13|14|15|16|17|18) (years|or older|and over|or over|and above)',
    'minimum age ..8 (10|11|12|13|14|15|16|17|18)',
  ],
});

const WORDS: Readonly<Record<string, string>> = {
  tolv: '12',
  twelve: '12',
  tretten: '13',
  thirteen: '13',
  femten: '15',
  fifteen: '15',
  seksten: '16',
  sixteen: '16',
  atten: '18',
  eighteen: '18',
};
const NUMBER =
  /(?<![\p{L}\d.,-])(1[0-8]|tolv|twelve|tretten|thirteen|femten|fifteen|seksten|sixteen|atten|eighteen)(?![\p{L}\d]|[.,]\d| ?(?:%|kr|dag|day|month|måned|månad|uke|veke|week|time|hour))/giu;
const CONSENT =
  /(?<!\p{L})(?:samtykk|consent|tillat|løyve|permission|permit|godkjen|approv|authori[sz]|underskrift|signatur|heimanfrå|hjemmefra)/iu;
/** Parents who are asked, not only named. */
const PARENTS = /(?<!\p{L})(?:foreld|foresatt|føresett|parent|guardian)\p{L}*(?!\p{L})/iu;
const ASKED =
  /(?<!\p{L})(?:spør|spørje[rs]?|spurt|spurd|ber|bed|be om|må|skal|kan ikke|kan ikkje|krev\p{L}*|trenger|treng|ask|asks|asked|must|need|needs|require[sd]?|should|may not|cannot|without|uten|utan)(?!\p{L})/iu;
const isConsent = (text: string): boolean =>
  CONSENT.test(text) || (PARENTS.test(text) && ASKED.test(text) && !ENROLS.test(text));
/** Who signs the contract and enrols a child: no age of consent. */
const ENROLS =
  /(?<!\p{L})(?:meld(?:er|e)?(?: \p{L}+)? (?:på|inn)|påmeld\p{L}*|innmeld\p{L}*|skriv(?:er|e)? (?:inn|under)|sign(?:s|ed)?|signer\p{L}*|avtale\p{L}*|kontrakt\p{L}*|contracts?|agreements?|enrol\p{L}*|book|books|bestill\p{L}*|betal\p{L}*|pays?)(?!\p{L})/iu;
const SERVICE =
  /(?<!\p{L})(?:ikke (?:rettet mot|beregnet på|ment for|laget for|for (?:barn|personer)|tillatt)|ikkje (?:retta mot|rekna på|meint for|laga for|for (?:barn|personar)|tillate)|(?:retter|henvender|vender) oss ikke|(?:rettar|vender) oss ikkje|samler ikke|samlar ikkje|behandler ikke|handsamar ikkje|behandlar ikkje|må (?:du )?(?:være|ha fylt)|må (?:du )?(?:vere|ha fylt)|(?:er |is )?(?:open|åpen|åpent|ope|opne) (?:to|for) (?:anyone|everyone|all|alle|dei|dem)|(?:lag|opprett|regist)\p{L}* (?:\p{L}+ ){0,2}?(?:sin|sjølv|selv|eg[ie]n)|(?:may|can) open|er for (?:deg|dem|dei|personer|personar|alle)|aldersgrense\p{L}*|aldersgrensa|(?:kan|får) (?:ikke |ikkje )?(?:\p{L}+ ){0,2}?(?:opprette|lage|registrere|melde|bruke|delta|bli med|ha (?:egen|eigen|en|ein) (?:egen |eigen )?(?:bruker|brukar|konto|profil))|not (?:directed|intended|aimed|designed|meant|addressed|for (?:children|anyone|persons|use))|do(?:es)? not (?:knowingly|address|target|collect|permit|allow|intend)|never knowingly|must be|intended for|minimum age|age limit|(?:can|may) (?:not )?(?:create|register|join|use|take part|sign up|open))(?!\p{L})/iu;
/** The reader's own account, made by the reader. */
const OWN =
  /(?<!\p{L})(?:kan|can|may) (?:\p{L}+ ){0,3}?(?:lage|opprette|registrere|create|open|make|set up|register) (?:\p{L}+ ){0,2}?(?:egen|eigen|eiga|eget|eige|own|selv|sjølv)(?!\p{L})/iu;
const ACCOUNT = /(?<!\p{L})(?:bruker|brukar|konto|profil|accounts?|user|profile)(?!\p{L})/iu;
const MUST_BE = /(?<!\p{L})(?:må|must|minst|at least|aldersgrense\p{L}*|aldersgrensa|minimum)(?!\p{L})/iu;
/** “between 13 and 16” who may do it by themselves: the lower end counts. */
const BAND = /(?<!\p{L})(?:mellom|between)(?!\p{L})/iu;
const ADJACENT = /1\d\s(?:og|and|eller|or|to|til)\s1\d/iu;
const FREELY =
  /(?<!\p{L})(?:by (?:them|your|her|him)sel(?:f|ves)|på (?:egen|eiga?) h[aå]nd|selv|sjølv|uten å (?:spørre|ha|måtte)|utan å (?:spørje|ha|måtte)|treng(?:er)? (?:du )?(?:ikke|ikkje)|on (?:their|your) own|without (?:asking|your|their|a |any |parent)|(?:need|have to) (?:no|not)|do(?:es)? not need|don't need)(?!\p{L})/iu;

/** Limits of other things: two of them agree or differ only with others of the same. */
const MATTER =
  /(?<!\p{L})(?:kjøp|handl|bestill|leie|stemm|vote|order|rent|faktura|kreditt|alkohol|konkurranse|tilset|ansatt|jobb|søk|frivillig|kjøre|førerkort|abonnement|kundeklubb|bilde|bilete|helse|pasient|lån|purchase|buy|credit|alcohol|competition|contest|employ|job|staff|customer club|photo|health|patient|subscription|payment|marketing|markedsf|marknadsf|sell)/iu;
/** «medlemskap i kundeklubben» and «kundeklubben» are the same matter. */
const matterOf = (text: string): string =>
  /kundeklubb|customer club/iu.exec(text)?.[0].toLowerCase() ?? MATTER.exec(text)?.[0].toLowerCase() ?? '';

/** Bands of the law, other countries, and residents of one. */
const OTHER =
  /(?<!\p{L})(?:minors|california\p{L}*|CCPA|COPPA|EEA|EU|EØS|Europ\p{L}*|United States|US|USA|UK|Tyskland|Germany|country|countries|land|lokal\p{L}*|jurisdiction|majority|residents?|bosatt|busett|lov|loven|lova|law|artikkel|article)(?!\p{L})/iu;

const readLimits = (unit: Reading): readonly Limit[] =>
  sentencesWith(unit, AGE).flatMap(([whole]) => clausesOf(whole).flatMap(limitIn));

function limitIn(sentence: Sentence): readonly Limit[] {
  const text = textOf(sentence);
  const ages = [...new Set([...text.matchAll(NUMBER)].map(([age]) => WORDS[age.toLowerCase()] ?? age))];
  const free = FREELY.test(text);
  // “aged 13 and 14” is a band too: who may do it by themselves
  const band = (BAND.test(text) || ADJACENT.test(text)) && ages.length === 2;
  if ((ages.length !== 1 && !(band && free)) || (BAND.test(text) && !band) || OTHER.test(text) || PAST.test(text))
    return [];
  const kind =
    free || !isConsent(text)
      ? SERVICE.test(text) || (free && !isConsent(text))
        ? 'service'
        : free
          ? 'consent'
          : undefined
      : 'consent';
  const age = ages.sort((a, b) => Number(a) - Number(b))[0]!;
  return kind &&
    /(?<!\p{L})(?:under|below|younger|yngre|fylt|minst|least|over|age|aged|år|fra|frå|mellom|between|turned|grense\p{L}*|aldersgrens\p{L}*)(?!\p{L})/iu.test(
      text,
    )
    ? [{ kind, age, matter: matterOf(text), alone: free || OWN.test(text), sentence }]
    : [];
}

const messageFor = (age: string, other: string): { nb: string; nn: string; en: string } => ({
  nb: `Her er aldersgrensen ${age} år, et annet sted ${other} år for det samme.`,
  nn: `Her er aldersgrensa ${age} år, ein annan stad ${other} år for det same.`,
  en: `Here the age limit is ${age}, elsewhere ${other} for the same thing.`,
});
