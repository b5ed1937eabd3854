/** Withdrawing consent ends the contract. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const withdrawalEndsContract = defineRule({
  id: 'lawfulness/withdrawal-ends-contract',
  severity: 'information',
  law: ['gdpr:7(4)', 'gdpr:7(3)'],
  title: {
    nb: 'Trukket samtykke avslutter avtalen',
    nn: 'Trekt samtykke avsluttar avtala',
    en: 'Withdrawing consent ends the contract',
  },
  why: {
    nb: 'Er avtalen avhengig av et samtykke som ikke trengs for å oppfylle den, er samtykket neppe frivillig (GDPR artikkel 7 nr. 4).',
    nn: 'Er avtala avhengig av eit samtykke som ikkje trengst for å oppfylle henne, er samtykket neppe frivillig (GDPR artikkel 7 nr. 4).',
    en: 'Where a contract depends on consent that it does not need, the consent is hardly freely given (Article 7(4) GDPR).',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nTrekker du samtykket, vil avtalen opphører. ',
        '# Personvern\n\nHvis samtykket trekkes tilbake, blir medlemskapet avsluttet: avtalen opphører.',
      ],
      good: ['# Personvern\n\nTrekker du samtykket, gjelder avtalen fortsatt.'],
    },
    nn: {
      bad: ['# Personvern\n\nViss du trekkjer samtykket, blir kontoen stengd.'],
      good: ['# Personvern\n\nViss du trekkjer samtykket, gjeld avtala framleis.'],
    },
    en: {
      bad: ['# Privacy policy\n\nIf you withdraw your consent, the contract will be terminated.'],
      good: ['# Privacy policy\n\nIf you withdraw your consent, the contract remains in force.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-withdrawal-ends-contract', {
    nb: [
      '(trekker|trekkes|trukket|tilbaketrekking*|tilbakekall*) ..14 (avtalen|avtaleforholdet|kontoen|abonnementet|medlemskapet|kundeforholdet) ..4 (opphører|avsluttes|sies opp|heves|bortfaller|stenges|avslutter)',
    ],
    nn: [
      '(trekkjer|trekk|trekt|tilbakekall*) ..14 (avtala|avtalen|kontoen|abonnementet|medlemskapen|medlemskapet|kundeforholdet) ..4 (opphøyrer|avslutta|seiast opp|sagt opp|fell bort|stengd|stengt|avsluttar)',
    ],
    en: [
      '(withdraw|withdrawing|withdrawal|withdrawn|revoke|revoking) ..14 (contract|agreement|account|subscription|membership) ..6 (terminated|end|ends|cancelled|closed|terminates|terminate|cease|ceases|void)',
    ],
  }),
  needs: /samtykk|consent/iu,
  unless: /(?<!\p{L})(?:ikke|ikkje|not|fortsatt|framleis|remain\p{L}*|continue\p{L}*|unaffected)(?!\p{L})/iu,
  message: {
    nb: 'At avtalen opphører når samtykket trekkes, tyder på at samtykket ikke er frivillig, eller at grunnlaget egentlig er avtalen.',
    nn: 'At avtala opphøyrer når samtykket blir trekt, tyder på at samtykket ikkje er frivillig, eller at grunnlaget eigentleg er avtala.',
    en: 'That the contract ends when consent is withdrawn suggests that the consent is not free, or that the basis really is the contract.',
  },
};
