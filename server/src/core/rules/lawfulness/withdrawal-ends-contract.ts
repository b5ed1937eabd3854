/** Withdrawing consent ends the contract. */
import { cue } from '../../marking/cue.js';
import { textOf, type Sentence } from '../../reading/hit.js';
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

const CONTRACT =
  /(?<!\p{L})(?:\p{L}*avtal\p{L}*|kontrakt\p{L}*|medlemskap\p{L}*|abonnement\p{L}*|kundeforhold\p{L}*|konto\p{L}*|contract\p{L}*|agreement|membership|subscription|account|customer relationship)(?!\p{L})/iu;

const ENDS =
  /(?<!\p{L})(?:opphør\p{L}*|opphøyr\p{L}*|avslutt\p{L}*|avslutning\p{L}*|heves?|hevet|heva|hevast|bortfall\p{L}*|(?:falle?r?|fell) bort|sagt opp|sagd opp|(?:sie[rs]?|seier|seiast) (?:\p{L}+ )?opp|sagt opp|oppsigelse|oppseiing|mist\p{L}*|steng\p{L}*|tek .{0,30}slutt|terminat\p{L}*|cancel\p{L}*|clos(?:ed|ure)|ends?|lapses?|los(?:e|es)|rescission|ceases?|void|come[s]? to an end)(?!\p{L})/iu;

const STATEMENT = {
  cue: cue('law-withdrawal-ends-contract', {
    nb: ['(trekk*|trukket|tilbaketrukk*|tilbaketrekking*|tilbakekal*)', 'kall* … tilbake'],
    nn: ['(trekk*|trekt|tilbaketrekt|tilbaketrekking*|tilbakekal*)', 'kall* … tilbake'],
    en: ['(withdraw|withdraws|withdrawn|withdrawal|withdrawing|revoke|revoked|revoking|revocation)'],
  }),
  needs: /samtykk|consent/iu,
  unless:
    /(?<!\p{L})(?:(?:adgang|rett|retten|adgangen|muligheten|mulighet|høve|possibility|right) (?:til å|for å|to|of) (?:trekk\p{L}*|kalle|withdr\p{L}*|revok\p{L}*)|(?:ikke|ikkje)(?! lenger| lengre)|ingen|not|no|eller|or|men|but|fortsatt|framleis|beholder?|remain\p{L}*|continue\p{L}*|unaffected|(?:ved å|by|gjennom å) (?:\p{L}+ )?(?:avslutt\p{L}*|si opp|seie opp|steng\p{L}*|slett\p{L}*|clos\p{L}*|cancel\p{L}*|terminat\p{L}*|delet\p{L}*))(?!\p{L})/iu,
  fits: (sentence: Sentence): boolean => {
    const text = textOf(sentence);
    return CONTRACT.test(text) && ENDS.test(text);
  },
  wide: {
    cue: cue('law-withdrawal-ends-contract-wide', {
      nb: ['samtykk*'],
      nn: ['samtykk*'],
      en: ['consent*'],
    }),
    says: [
      /(?:uten|utan|without|absent)\s(?:\p{L}+\s){0,2}?(?:samtykk\p{L}*|consent)\s(?:til|to|for)\s[^.;,]{0,25}?(?:nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|markedsf\p{L}*|marknadsf\p{L}*|reklame|bilde\p{L}*|bilete\p{L}*|newsletter\p{L}*|marketing|advertising|photo\p{L}*)(?!\p{L})[^.;]{0,20}?(?:ikke|ikkje|cannot|can't|not|no longer)(?!\p{L})[^.;]{0,40}?(?:medlem|konto|avtal|abonnement|kundeforhold|kunde|member|account|contract|subscription|customer|tjenest|tenest|service)/iu,
    ],
    unless: /(?<!\p{L})(?:består|får du ikke nyhets|no newsletter|but|men)(?!\p{L})/iu,
  },
  message: {
    nb: 'At avtalen opphører når samtykket trekkes, tyder på at samtykket ikke er frivillig, eller at grunnlaget egentlig er avtalen.',
    nn: 'At avtala opphøyrer når samtykket blir trekt, tyder på at samtykket ikkje er frivillig, eller at grunnlaget eigentleg er avtala.',
    en: 'That the contract ends when consent is withdrawn suggests that the consent is not free, or that the basis really is the contract.',
  },
};
