/** The national identity number called sensitive data. */
import { cue } from '../../marking/cue.js';
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

const STATEMENT = {
  cue: cue('law-identity-number-as-sensitive', {
    nb: [
      '(fødselsnummer*|personnummer*) ..7 (sensitiv*|særlig* kategori*)',
      '(sensitive|særlige kategorier) ..8 (fødselsnummer*|personnummer*)',
    ],
    nn: [
      '(fødselsnummer*|personnummer*) ..7 (sensitiv*|særleg* kategori*)',
      '(sensitive|særlege kategoriar) ..8 (fødselsnummer*|personnummer*)',
    ],
    en: [
      '(national identity number*|identity number*|personal number*|social security number*|national id) ..7 (sensitive|special category|special categories)',
      '(sensitive|special categories) ..8 (national identity number*|social security number*|national id)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:ikke|ikkje|not|og|and|samt|eller|or|we do|verken|nor|in the us|california|CCPA|CPRA)(?!\p{L})/iu,
  message: {
    nb: 'Fødselsnummer er ikke sensitivt etter artikkel 9, men har egne regler i personopplysningsloven § 12.',
    nn: 'Fødselsnummer er ikkje sensitivt etter artikkel 9, men har eigne reglar i personopplysningslova § 12.',
    en: 'The identity number is not sensitive under Article 9; section 12 of the Personal Data Act has rules of its own.',
  },
};
