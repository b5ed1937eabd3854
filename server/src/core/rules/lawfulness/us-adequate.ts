/** The USA taken as an approved country. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const usAdequate = defineRule({
  id: 'lawfulness/us-adequate',
  severity: 'warning',
  law: ['gdpr:45'],
  title: {
    nb: 'USA regnet som godkjent land',
    nn: 'USA rekna som godkjent land',
    en: 'The USA taken as an approved country',
  },
  why: {
    nb: 'Kommisjonens beslutning for USA gjelder bare virksomheter som er sertifisert under EU-US Data Privacy Framework, ikke landet (beslutning (EU) 2023/1795; sjekk at den fortsatt gjelder).',
    nn: 'Avgjerda til Kommisjonen for USA gjeld berre verksemder som er sertifiserte under EU-US Data Privacy Framework, ikkje landet (avgjerd (EU) 2023/1795; sjekk at ho framleis gjeld).',
    en: 'The Commission’s decision on the USA covers only companies certified under the EU-US Data Privacy Framework, not the country (Decision (EU) 2023/1795; check that it still holds).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nUSA er et godkjent land, så vi trenger ingen avtale.'],
      good: ['# Personvern\n\nUSA er godkjent for virksomheter som er sertifisert under Data Privacy Framework.'],
    },
    nn: {
      bad: ['# Personvern\n\nUSA er eit godkjent tredjeland.'],
      good: ['# Personvern\n\nUSA er ikkje eit godkjent tredjeland.'],
    },
    en: {
      bad: ['# Privacy policy\n\nThe United States is an approved country for transfers.'],
      good: ['# Privacy policy\n\nThe United States is not an approved country for transfers.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-us-adequate', {
    nb: [
      '(usa|amerika) ..8 (godkjent|trygt|sikkert|tilstrekkelig|tilstrekkelige|adekvat*)',
      '(godkjent|godkjente|trygge|sikre) (tredjeland|land) ..6 usa',
    ],
    nn: [
      '(usa|amerika) ..8 (godkjent|trygt|sikkert|tilstrekkeleg|adekvat*)',
      '(godkjent|godkjende|trygge|sikre) (tredjeland|land) ..6 usa',
    ],
    en: [
      '(usa|us|united states) ..8 (approved|adequate|safe|secure) (country|third country|level|protection|jurisdiction)',
      '(approved|adequate|safe) (countries|country|third country) ..6 (usa|us|united states)',
    ],
  }),
  unless:
    /(?<!\p{L})(?:ikke|ikkje|not|no longer|lacks?|sertifi\p{L}*|certif\p{L}*|framework|DPF|rammeverk\p{L}*|uten|utan|without|does not|mangler|manglar|if|hvis|dersom|nor)(?!\p{L})/iu,
  message: {
    nb: 'USA er ikke godkjent som land. Bare mottakere som er sertifisert under Data Privacy Framework, er dekket.',
    nn: 'USA er ikkje godkjent som land. Berre mottakarar som er sertifiserte under Data Privacy Framework, er dekte.',
    en: 'The USA is not approved as a country. Only recipients certified under the Data Privacy Framework are covered.',
  },
};
