/** The right to withdraw consent. */
import { consentUsed } from '../facts/consentUsed.js';
import { consentWithdrawal } from '../facts/consentWithdrawal.js';
import { marketingObjection } from '../facts/marketingObjection.js';
import { consentOutOfReach } from '../facts/withdrawalReach.js';
import { defineDuty, notApplicable, type Assessment } from './duty.js';
import type { Reading } from '../reading/reading.js';

export const withdrawConsent = defineDuty({
  id: 'withdraw-consent',
  law: ['gdpr:13(2)(c)', 'gdpr:14(2)(d)', 'gdpr:7(3)'],
  severity: 'warning',
  topic: 'rights',
  name: {
    nb: 'retten til å trekke tilbake samtykke',
    nn: 'retten til å trekkje tilbake samtykke',
    en: 'the right to withdraw consent',
  },
  absent: {
    nb: 'Dere bruker samtykke, men sier ikke at det kan trekkes tilbake (artikkel 13 nr. 2 bokstav c). Skriv at det kan skje når som helst, hvordan, og at det ikke påvirker behandlingen fram til da.',
    nn: 'De bruker samtykke, men seier ikkje at det kan trekkjast tilbake (artikkel 13 nr. 2 bokstav c). Skriv at det kan skje når som helst, korleis, og at det ikkje påverkar behandlinga fram til då.',
    en: 'You rely on consent, but do not say that it can be withdrawn (Article 13(2)(c)). Say that this can be done at any time, how, and that it does not affect processing up to then.',
  },
  partial: {
    unsubscribe: {
      nb: 'Teksten viser bare hvordan man melder seg av et nyhetsbrev. At samtykket kan trekkes tilbake, står ikke (artikkel 13 nr. 2 bokstav c). Skriv at det gjelder alle samtykker, når som helst, og hvordan.',
      nn: 'Teksten viser berre korleis ein melder seg av eit nyheitsbrev. At samtykket kan trekkjast tilbake, står ikkje (artikkel 13 nr. 2 bokstav c). Skriv at det gjeld alle samtykke, når som helst, og korleis.',
      en: 'The policy only shows how to unsubscribe from a newsletter. It does not say that consent can be withdrawn (Article 13(2)(c)). Say that this goes for every consent, at any time, and how.',
    },
    one: {
      nb: 'Her står det at ett samtykke kan trekkes tilbake, men teksten bygger på samtykke flere steder (artikkel 13 nr. 2 bokstav c). Skriv at det gjelder alle samtykker, når som helst, og hvordan.',
      nn: 'Her står det at eitt samtykke kan trekkjast tilbake, men teksten byggjer på samtykke fleire stader (artikkel 13 nr. 2 bokstav c). Skriv at det gjeld alle samtykke, når som helst, og korleis.',
      en: 'This says that one consent can be withdrawn, but the policy relies on consent in several places (Article 13(2)(c)). Say that this goes for every consent, at any time, and how.',
    },
    managed: {
      nb: 'Teksten viser til et sted der samtykker administreres, men sier ikke at de kan trekkes tilbake når som helst (artikkel 13 nr. 2 bokstav c). Skriv det rett ut.',
      nn: 'Teksten viser til ein stad der ein administrerer samtykke, men seier ikkje at dei kan trekkjast tilbake når som helst (artikkel 13 nr. 2 bokstav c). Skriv det rett ut.',
      en: 'The policy points to a place where consents are managed, but does not say that they can be withdrawn at any time (Article 13(2)(c)). Say so plainly.',
    },
  },
  why: {
    nb: 'Et samtykke er bare frivillig når det kan trekkes tilbake like enkelt som det ble gitt (artikkel 7 nr. 3). Den registrerte skal få vite det før samtykket gis.',
    nn: 'Eit samtykke er berre frivillig når det kan trekkjast tilbake like enkelt som det vart gitt (artikkel 7 nr. 3). Den registrerte skal få vite det før samtykket blir gitt.',
    en: 'Consent is only free when it can be withdrawn as easily as it was given (Article 7(3)). People must be told so before they give it.',
  },
  clauses: ['withdraw-consent', 'newsletter'],
  examples: {
    nb: {
      states: [
        'Du kan når som helst trekke tilbake samtykket ditt.',
        'Samtykket er frivillig og kan tilbakekalles til enhver tid.',
      ],
      partial: ['Vi sender nyhetsbrev til deg som har samtykket. Du kan melde deg av med lenken i hver e-post.'],
      lookAlikes: [
        'Du kan trekke tilbake en bestilling innen 24 timer.',
        'Det kreves ikke samtykke til denne behandlingen.',
      ],
    },
    nn: {
      states: [
        'Du kan når som helst trekkje tilbake samtykket ditt.',
        'Du kan kalle tilbake eit samtykke du har gjeve oss.',
      ],
      partial: ['Vi sender nyheitsbrev til deg som har samtykt. Du kan melde deg av med lenkja i kvar e-post.'],
      lookAlikes: ['Du kan trekkje tilbake ei bestilling innan 24 timar.'],
    },
    en: {
      states: [
        'You may withdraw your consent at any time.',
        'Consent is voluntary and may be revoked whenever you like.',
      ],
      partial: ['We send newsletters to those who have consented. You can unsubscribe with the link in every email.'],
      lookAlikes: ['You can withdraw an order within 24 hours.', 'No consent is needed for this processing.'],
    },
  },
  assess,
});

function assess(reading: Reading): Assessment {
  const withdrawals = reading.of(consentWithdrawal);
  const full = withdrawals.filter(({ strength }) => strength === 'full');
  if (full.length > 0)
    return consentOutOfReach(reading) === undefined
      ? { status: 'present', evidence: full }
      : { status: 'partial', evidence: full, missing: 'one' };
  const used = reading.of(consentUsed);
  if (used.length === 0) return notApplicable;
  const unsubscribe = used.some(({ value }) => value.scope === 'marketing') ? reading.of(marketingObjection) : [];
  if (unsubscribe.length > 0) return { status: 'partial', evidence: unsubscribe, missing: 'unsubscribe' };
  if (withdrawals.length > 0) return { status: 'partial', evidence: withdrawals, missing: 'managed' };
  return { status: 'absent', evidence: used };
}
