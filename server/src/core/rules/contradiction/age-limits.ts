/** Two different age limits for the same thing. */
import { cue } from '../../marking/cue.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
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
    const limits = readLimits(reading);
    for (const kind of ['service', 'consent'] as const) {
      const [first, ...others] = limits.filter((limit) => limit.kind === kind);
      const other = first && others.find(({ age }) => age !== first.age);
      if (first && other && !(kind === 'service' && first.sentence.block === other.sentence.block))
        yield opposed(reading, other.sentence, first.sentence, messageFor(other.age, first.age));
    }
  },
});

interface Limit {
  readonly kind: 'service' | 'consent';
  readonly age: string;
  readonly sentence: Sentence;
}

const AGE = cue('age-limit', {
  nb: [
    '(under|fylt|minst|over|yngre enn|eldre enn) … (13|14|15|16|18|tretten|femten|seksten|atten)',
    '(13|14|15|16|18) år',
  ],
  nn: [
    '(under|fylt|minst|over|yngre enn|eldre enn) … (13|14|15|16|18|tretten|femten|seksten|atten)',
    '(13|14|15|16|18) år',
  ],
  en: [
    '(under|below|over|younger|least|age of|ages of) … (13|14|15|16|18|thirteen|sixteen|eighteen)',
    '(13|14|15|16|18) (years|or older|and over|or over)',
  ],
});

const WORDS: Readonly<Record<string, string>> = {
  tretten: '13',
  thirteen: '13',
  femten: '15',
  seksten: '16',
  sixteen: '16',
  atten: '18',
  eighteen: '18',
};
const CONSENT = /(?<!\p{L})(?:samtykk|consent|tillat|løyve|permission|permit|godkjen|approv|authori[sz])/iu;
/** Parents who are asked, not only named. */
const PARENTS = /(?<!\p{L})(?:foreld|foresatt|føresett|parent|guardian)\p{L}*(?!\p{L})/iu;
const ASKED =
  /(?<!\p{L})(?:spør|spørje[rs]?|spurt|spurd|ber|bed|be om|må|skal|kan ikke|kan ikkje|krev\p{L}*|trenger|treng|ask|asks|asked|must|need|needs|require[sd]?|should|may not|cannot|without|uten|utan)(?!\p{L})/iu;
const isConsent = (text: string): boolean => CONSENT.test(text) || (PARENTS.test(text) && ASKED.test(text));
const SERVICE =
  /(?<!\p{L})(?:ikke (?:rettet mot|beregnet på|ment for|laget for|for (?:barn|personer)|tillatt)|ikkje (?:retta mot|rekna på|meint for|laga for|for (?:barn|personar)|tillate)|retter oss ikke|rettar oss ikkje|samler ikke|samlar ikkje|behandler ikke|behandlar ikkje|må (?:du )?være|må (?:du )?vere|not (?:directed|intended|aimed|designed|meant|addressed|for (?:children|anyone|persons|use))|do(?:es)? not (?:knowingly|address|target|collect|permit|allow|intend)|never knowingly|must be)(?!\p{L})/iu;

/** Limits of other things: sales on credit, competitions, alcohol, staff, other countries, and bands of ages. */
const OTHER =
  /(?<!\p{L})(?:kjøp\p{L}*|faktura\p{L}*|kreditt\p{L}*|alkohol\p{L}*|konkurranse\p{L}*|tilset\p{L}*|ansatt\p{L}*|jobb\p{L}*|søk\p{L}*|frivillig\p{L}*|kjøre\p{L}*|førerkort|abonnement|medlem\p{L}*|bilde\p{L}*|bilete\p{L}*|helse\p{L}*|pasient\p{L}*|lån|purchase\p{L}*|buy|credit|alcohol|competition\p{L}*|contest|employ\p{L}*|job|staff|member\p{L}*|photo\p{L}*|health\p{L}*|patient\p{L}*|subscription\p{L}*|payment\p{L}*|minors|california\p{L}*|CCPA|COPPA|EEA|EU|EØS|Europ\p{L}*|United States|US|USA|UK|Tyskland|Germany|country|countries|land|mellom|between|marketing|markedsf\p{L}*|marknadsf\p{L}*|lokal\p{L}*|jurisdiction|sell|majority|residents?|bosatt|busett)(?!\p{L})/iu;

function readLimits(reading: Reading): readonly Limit[] {
  return sentencesWith(reading, AGE).flatMap(([sentence]): Limit[] => {
    const text = textOf(sentence);
    const ages = new Set(
      [
        ...text.matchAll(
          /(?<![\p{L}\d.-])(13|14|15|16|18|tretten|thirteen|femten|seksten|sixteen|atten|eighteen)(?![\p{L}\d.]\d|\p{L})/giu,
        ),
      ].map(([age]) => WORDS[age.toLowerCase()] ?? age),
    );
    if (ages.size !== 1 || OTHER.test(text) || PAST.test(text)) return [];
    const kind = isConsent(text) ? 'consent' : SERVICE.test(text) ? 'service' : undefined;
    return kind && /(?<!\p{L})(?:under|below|younger|yngre|fylt|minst|least|over|age|år)(?!\p{L})/iu.test(text)
      ? [{ kind, age: [...ages][0]!, sentence }]
      : [];
  });
}

const messageFor = (age: string, other: string): { nb: string; nn: string; en: string } => ({
  nb: `Her er aldersgrensen ${age} år, et annet sted ${other} år for det samme.`,
  nn: `Her er aldersgrensa ${age} år, ein annan stad ${other} år for det same.`,
  en: `Here the age limit is ${age}, elsewhere ${other} for the same thing.`,
});
