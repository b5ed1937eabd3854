/** The national identity number called sensitive data. */
import { cue } from '../../marking/cue.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const identityNumberAsSensitive = defineRule({
  id: 'lawfulness/identity-number-as-sensitive',
  severity: 'information',
  law: ['gdpr:9(1)', 'pol:12'],
  title: {
    nb: 'Fødselsnummer kalt sensitivt',
    nn: 'Fødselsnummer kalla sensitivt',
    en: 'Identity number called sensitive',
  },
  why: {
    nb: 'Fødselsnummer er ikke en særlig kategori etter GDPR artikkel 9. Bruken reguleres av personopplysningsloven § 12: saklig behov for sikker identifisering, og nummeret må være nødvendig for det.',
    nn: 'Fødselsnummer er ikkje ein særleg kategori etter GDPR artikkel 9. Bruken er regulert av personopplysningslova § 12: sakleg behov for sikker identifisering, og nummeret må vere nødvendig for det.',
    en: 'The national identity number is not a special category under Article 9 GDPR. Section 12 of the Personal Data Act governs its use: a justified need for certain identification, and the number must be necessary for it.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nFødselsnummer er en sensitiv personopplysning etter artikkel 9.'],
      good: ['# Personvern\n\nFødselsnummer er ikke en sensitiv personopplysning, men har egne regler.'],
    },
    nn: {
      bad: ['# Personvern\n\nFødselsnummer er ei sensitiv personopplysning.'],
      good: ['# Personvern\n\nFødselsnummer har eigne reglar i personopplysningslova § 12.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYour national identity number is sensitive data under Article 9.'],
      good: ['# Privacy policy\n\nYour national identity number is not sensitive data.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

/** «Fødselsnummer er en sensitiv …» */
const IS =
  /(?:fødselsnummer|personnummer|d-nummer|identity number|identification number|national id|id number|social security number|personal number|D number)[^.:;]{0,60}?(?<!\p{L})(?:er|rekna|reknes|regnes|regna|anses|hører|høyrer|gjeld|is|are|as|belong|count)(?!\p{L})[^.;]{0,45}?(?:sensitiv|særlige? kategori|særlege? kategori|særleg kategori|special categor|(?:artikkel|art\.|article) 9)/iu;
/** «Sensitive opplysninger, som fødselsnummer», «… : helse og fødselsnummer» */
const LISTED =
  /(?:sensitiv|særlige? kategori|særlege? kategori|særleg kategori|special categor|(?:artikkel|art\.|article) 9)[^.;:(]{0,60}?(?:[:(]|(?<!\p{L})(?:som|for eksempel|f\.eks\.|til dømes|slik som|inkludert|herunder|such as|for example|e\.g\.|including|like|er|are)(?!\p{L}))[^.;)]{0,60}?(?:fødselsnummer|personnummer|d-nummer|identity number|identification number|national id|id number|social security number|personal number|D number)/iu;
const DENIED = /(?<!\p{L})(?:ikke|ikkje|not|nor|neither|verken|korkje)(?!\p{L})/iu;

const STATEMENT = {
  cue: cue('law-identity-number-as-sensitive', {
    nb: ['(fødselsnummer*|personnummer*|d-nummer*)'],
    nn: ['(fødselsnummer*|personnummer*|d-nummer*)'],
    en: [
      '(identity number*|identification number*|national id|id number*|social security number*|personal number*|d number*)',
    ],
  }),
  wide: {
    cue: cue('law-identity-number-as-sensitive-wide', {
      nb: ['(fødselsnummer*|personnummer*)'],
      nn: ['(fødselsnummer*|personnummer*)'],
      en: ['(identity number*|identification number*|id number*|personal number*)'],
    }),
    says: [
      /(?:blant|mellom|among|amongst|one of|ein av|en av|et av|eit av)\s(?:de |dei |the )?(?:sensitive\p{L}*|særl\p{L}+ kategori\p{L}*|special categor\p{L}+)(?!\p{L})[^.;]{0,60}?(?:er|finn|hører|høyrer|is|are|we find)(?!\p{L})[^.;]{0,25}?(?:fødselsnummer|personnummer|(?:identity|identification|id|personal) number)/iu,
    ],
    unless: /(?<!\p{L})(?:ikke|ikkje|not|no|never)(?!\p{L})/iu,
  },
  unless: /(?<!\p{L})(?:in the us|tax identification|identifiers|california|CCPA|CPRA)(?!\p{L})/iu,
  fits: (sentence: Sentence): boolean => {
    const text = textOf(sentence);
    return [IS, LISTED].some((pattern) => {
      const words = pattern.exec(text)?.[0];
      return words !== undefined && !DENIED.test(words);
    });
  },
  message: {
    nb: 'Fødselsnummer er ikke sensitivt etter artikkel 9, men har egne regler i personopplysningsloven § 12.',
    nn: 'Fødselsnummer er ikkje sensitivt etter artikkel 9, men har eigne reglar i personopplysningslova § 12.',
    en: 'The identity number is not sensitive under Article 9; section 12 of the Personal Data Act has rules of its own.',
  },
};
