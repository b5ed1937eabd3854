/** Silence or continued use taken as acceptance of changes. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const changeAsAcceptance = defineRule({
  id: 'lawfulness/change-as-acceptance',
  severity: 'hint',
  law: ['gdpr:12(1)', 'gdpr:13(3)'],
  title: {
    nb: 'Fortsatt bruk regnet som aksept av endringer',
    nn: 'Vidare bruk rekna som aksept av endringar',
    en: 'Continued use as acceptance of changes',
  },
  why: {
    nb: 'En personvernerklæring er informasjon, ikke en avtale: den kan ikke aksepteres ved taushet. Ved vesentlige endringer må leserne få beskjed, og nye formål krever ny informasjon (GDPR artikkel 13 nr. 3).',
    nn: 'Ei personvernerklæring er informasjon, ikkje ein avtale: ho kan ikkje aksepterast ved å teie. Ved vesentlege endringar må lesarane få beskjed, og nye føremål krev ny informasjon (GDPR artikkel 13 nr. 3).',
    en: 'A privacy policy is information, not a contract: silence does not accept it. Readers must be told of material changes, and new purposes need new information (Article 13(3) GDPR).',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nFortsatt bruk av tjenesten etter endringer betyr at du godtar den nye erklæringen.'],
      good: ['# Personvern\n\nVed vesentlige endringer sender vi deg e-post.'],
    },
    nn: {
      bad: ['# Personvern\n\nVidare bruk etter endringar tyder at du godtek den nye erklæringa.'],
      good: ['# Personvern\n\nVed vesentlege endringar sender vi deg e-post.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nYour continued use of the service after changes means that you accept the new policy.',
      ],
      good: ['# Privacy policy\n\nWe e-mail you before material changes take effect.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-change-as-acceptance', {
    nb: [
      '(fortsatt|videre) bruk ..14 (godtar|aksept*|godkjenn*|samtykk*)',
      'fortsetter (du|å) ..12 (godtar|aksepterer)',
    ],
    nn: [
      '(vidare|framhalden) bruk ..14 (godtek|godtar|aksept*|godkjenn*|samtykk*)',
      'held (du|fram) ..12 (godtek|godtar|aksepterer)',
    ],
    en: [
      '(continued|continue|continuing|further) ..4 use ..16 (accept*|agree*|acknowledg*|consent*)',
      'continue to use ..14 (accept|agree)',
    ],
  }),
  needs: /endring|oppdater|erklæring|chang|updat|modif|revis|amend|policy|notice/iu,
  message: {
    nb: 'Fortsatt bruk er ingen aksept av endringer. Si heller hvordan leserne får beskjed.',
    nn: 'Vidare bruk er ingen aksept av endringar. Sei heller korleis lesarane får beskjed.',
    en: 'Continued use accepts no changes. Rather say how readers are told.',
  },
};
