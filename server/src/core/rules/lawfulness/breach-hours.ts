/** The 72 hours of the controller laid on the reader. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const breachHours = defineRule({
  id: 'lawfulness/breach-hours',
  severity: 'warning',
  law: ['gdpr:33(1)'],
  title: { nb: '72 timer lagt på leseren', nn: '72 timar lagt på lesaren', en: 'The 72 hours laid on the reader' },
  why: {
    nb: 'Fristen på 72 timer gjelder den behandlingsansvarliges melding til tilsynet (GDPR artikkel 33), ikke brukerne.',
    nn: 'Fristen på 72 timar gjeld meldinga frå den behandlingsansvarlege til tilsynet (GDPR artikkel 33), ikkje brukarane.',
    en: 'The 72 hours are for the controller’s report to the authority (Article 33 GDPR), not for users.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nDu må melde brudd på personopplysningssikkerheten innen 72 timer.'],
      good: ['# Personvern\n\nVi melder brudd til Datatilsynet innen 72 timer.'],
    },
    nn: {
      bad: ['# Personvern\n\nDu må melde brot på personopplysningstryggleiken innan 72 timar.'],
      good: ['# Personvern\n\nVi melder brot til Datatilsynet innan 72 timar.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYou must report personal data breaches to us within 72 hours.'],
      good: ['# Privacy policy\n\nWe report breaches to the authority within 72 hours.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-breach-hours', {
    nb: ['(du|brukeren|brukere|kunden|kunder) … må ..14 72 timer'],
    nn: ['(du|brukaren|brukarar|kunden|kundar) … må ..14 72 timar'],
    en: ['(you|users|customers|user) … (must|shall|have to|are required) ..14 72 hours'],
  }),
  needs:
    /(?<!\p{L})(?:brudd\p{L}*|brot\p{L}*|avvik\p{L}*|lekkasje\p{L}*|breach\p{L}*|incident\p{L}*|leak\p{L}*)(?!\p{L})/iu,
  message: {
    nb: 'Fristen på 72 timer gjelder virksomheten, ikke leseren.',
    nn: 'Fristen på 72 timar gjeld verksemda, ikkje lesaren.',
    en: 'The 72 hours are for the organisation, not for the reader.',
  },
};
