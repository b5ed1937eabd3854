/** Silence or continued use taken as acceptance of changes. */
import { cue } from '../../marking/cue.js';
import { textOf, type Sentence } from '../../reading/hit.js';
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

const CHANGE =
  /endring|endr(?:ede|et|a|ar|er|ast|es)(?!\p{L})|oppdater|revider|(?<!\p{L})(?:den nye|siste|gjeldende|gjeldande) (?:versjon|erklæring|personvern)|chang|updat|modif|revis|amendments?|amend (?:this|the|our)|new (?:privacy|policy|notice|version)/iu;

/** Going on, using, or saying nothing. */
const SILENCE =
  /(?<!\p{L})(?:fortsatte?|fortset\p{L}*|framleis|vidare bruk|videre bruk|held(?:e|er)? (?:du )?fram|halde fram|bruk av|bruke[rs]?|brukar|besøke[rs]?|vitj\p{L}*|framhaldande|fortsatt\p{L}*|medlemskap\p{L}*|(?:protester|innsigels|motset)\p{L}*|taushet|stillhet|teie?r?|(?:hører|høyrer) vi (?:ikke|ikkje)|(?:ikke|ikkje) (?:protestere?r?|innsigelse\p{L}*|reagerer)|continu\p{L}*|remain\p{L}*|go(?:ing)? on using|you use|visiting|you visit|you object|keeping|staying|beholde[rs]?|behalde[r]?|blir værende|blir verande|å bli|use of|using|silence|not (?:hear|object))(?!\p{L})/iu;

const STATEMENT = {
  cue: cue('law-change-as-acceptance', {
    nb: ['(godta*|godtok|aksept*|godkjenn*|samtykker|samtykke|samtykket|enig|bundet)', 'slutter … deg', 'slutte seg'],
    nn: [
      '(godta*|godtek*|aksept*|godkjenn*|samtykkjer|samtykke|samtykt|einig|bunden|godteken|godtekne)',
      'sluttar … deg',
    ],
    en: [
      '(accept|accepts|accepted|accepting|acceptance|agree|agrees|agreed|agreement|acknowledge|acknowledges|consent|consents|approve|approval|bound)',
    ],
  }),
  needs: CHANGE,
  unless:
    /(?<!\p{L})(?:nytt samtykke|new consent|responsible|liab\p{L}*|withdraw\p{L}*|opt(?:ing)?[ -]in|change your mind|trekk\p{L}*|spør (?:vi|deg)|ask (?:you|for)|innhent\p{L}*|ikke regnes|ikkje reknast|does not (?:mean|constitute)|(?:ikke|ikkje|not) (?:samtykk\p{L}*|godta\p{L}*|godtek|agree|accept)|(?:endr\p{L}*|chang\p{L}*|oppdater\p{L}*|updat\p{L}*) (?:ditt |your )?(?:samtykke\p{L}*|consent\p{L}*|cookie\p{L}*|innstilling\p{L}*|settings?|preferences?)|(?:kjøps|bruks|bruker|avtale)vilkår\p{L}*|terms of (?:use|service|sale))(?!\p{L})/iu,
  fits: (sentence: Sentence): boolean => SILENCE.test(textOf(sentence)),
  wide: {
    cue: cue('law-change-as-acceptance-wide', {
      nb: ['(aksept*|godta*|godkjent*|samtykk*|vedtatt)'],
      nn: ['(aksept*|godtek*|godkjen*|samtykk*)'],
      en: ['(accepted|deemed|agreed|consent*)'],
    }),
    says: [
      /(?:protester\p{L}*|innvend\p{L}*|innsigelse\p{L}*|motset\p{L}*|reager\p{L}*|hører|høyrer|sier du|seier du|object|oppose|hear|tell us)(?!\p{L})[^.;]{0,50}?(?:akseptert|godtatt|godteke|godtekne|godkjent|godkjende|samtyk\p{L}*|accept\p{L}*|agree\p{L}*|consent\p{L}*)/iu,
    ],
    unless:
      /(?<!\p{L})(?:rett til|right to|behandling\p{L}* av|processing of|direct marketing|uten|utan|without|cookie\p{L}*|kaps\p{L}*)(?!\p{L})|^(?:(?!endr|ny |nye |versjon|chang|updat|new|version|amend|vilkår|terms).)*$/iu,
  },
  message: {
    nb: 'Fortsatt bruk er ingen aksept av endringer. Si heller hvordan leserne får beskjed.',
    nn: 'Vidare bruk er ingen aksept av endringar. Sei heller korleis lesarane får beskjed.',
    en: 'Continued use accepts no changes. Rather say how readers are told.',
  },
};
