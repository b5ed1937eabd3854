/** Consent that is harder to withdraw than to give. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const withdrawalHarder = defineRule({
  id: 'lawfulness/withdrawal-harder',
  severity: 'warning',
  law: ['gdpr:7(3)'],
  title: {
    nb: 'Vanskeligere å trekke enn å gi samtykke',
    nn: 'Vanskelegare å trekkje enn å gi samtykke',
    en: 'Harder to withdraw consent than to give it',
  },
  why: {
    nb: 'Det skal være like enkelt å trekke tilbake et samtykke som å gi det (GDPR artikkel 7 nr. 3). Krav om brev eller oppmøte er det sjelden.',
    nn: 'Det skal vere like enkelt å trekkje tilbake eit samtykke som å gi det (GDPR artikkel 7 nr. 3). Krav om brev eller oppmøte er det sjeldan.',
    en: 'Consent must be as easy to withdraw as to give (Article 7(3) GDPR). Having to write a letter or turn up seldom is.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nSamtykket kan bare trekkes tilbake ved brev til oss.'],
      good: ['# Personvern\n\nSamtykket kan trekkes tilbake ved brev eller e-post.'],
    },
    nn: {
      bad: ['# Personvern\n\nFor å trekkje samtykket må du sende eit brev til oss.'],
      good: ['# Personvern\n\nSamtykket kan du trekkje i appen eller ved brev.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYou may withdraw your consent by registered letter only.'],
      good: ['# Privacy policy\n\nYou may withdraw your consent by letter or e-mail.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-withdrawal-harder', {
    nb: [
      'samtykk* ..12 (brev|rekommandert|oppmøte|møte opp|personlig oppmøte|posten|per post|i posten|faks)',
      '(trekke|trekk|trekkes|tilbaketrekking|tilbakekall*) ..12 (brev|rekommandert|oppmøte|møte opp|per post|i posten|faks)',
    ],
    nn: [
      'samtykk* ..12 (brev|rekommandert|oppmøte|møte opp|per post|i posten)',
      '(trekkje|trekk|trekkjast|trekkast|tilbakekall*) ..12 (brev|rekommandert|oppmøte|møte opp|per post|i posten)',
    ],
    en: [
      'consent ..12 (letter|registered mail|registered post|by post|in person|fax|notarised|notarized)',
      '(withdraw|withdrawn|withdrawal|revoke) ..12 (letter|registered mail|registered post|by post|in person|fax|notarised|notarized)',
    ],
  }),
  needs: /(?<!\p{L})(?:trekk\p{L}*|tilbakekall\p{L}*|tilbaketrekk\p{L}*|withdraw\p{L}*|revok\p{L}*)(?!\p{L})/iu,
  unless:
    /(?<!\p{L})(?:eller|e-?post\p{L}*|e-?mail\p{L}*|nettside\p{L}*|appen?|online|lenke\p{L}*|link|klikk\p{L}*|click\p{L}*|skjema|form|telefon\p{L}*|phone|nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|or|ikke nødvendig|for example)(?!\p{L})/iu,
  message: {
    nb: 'Et samtykke som er gitt med et klikk, må også kunne trekkes tilbake så enkelt.',
    nn: 'Eit samtykke som er gitt med eit klikk, må også kunne trekkjast tilbake så enkelt.',
    en: 'Consent given with a click must be as easy to withdraw.',
  },
};
