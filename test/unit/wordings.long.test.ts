/** Wordings that a duty must read as stated, stated in part, left out, or as something else: one file per duty in `wordings/`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import type { DisclosureId } from '../../server/src/core/duties/disclosure.js';
import type { Status } from '../../server/src/core/duties/duty.js';
import { LANGUAGES, type Language } from '../../server/src/core/languages/language.js';
import { wordings as automatedDecisions } from './wordings/automated-decisions.js';
import { wordings as complaint } from './wordings/complaint.js';
import { wordings as furtherProcessing } from './wordings/further-processing.js';
import { wordings as jointControllers } from './wordings/joint-controllers.js';
import { wordings as marketingObjection } from './wordings/marketing-objection.js';
import { wordings as representative } from './wordings/representative.js';
import { wordings as retentionPeriod } from './wordings/retention-period.js';
import { wordings as rightAccess } from './wordings/right-access.js';
import { wordings as rightErasure } from './wordings/right-erasure.js';
import { wordings as rightObjection } from './wordings/right-objection.js';
import { wordings as rightPortability } from './wordings/right-portability.js';
import { wordings as rightRectification } from './wordings/right-rectification.js';
import { wordings as rightRestriction } from './wordings/right-restriction.js';
import { wordings as withdrawConsent } from './wordings/withdraw-consent.js';
import { wordings as cookieConsent } from './wordings/cookie-consent.js';
import { wordings as dataCategories } from './wordings/data-categories.js';
import { wordings as dataSource } from './wordings/data-source.js';
import { wordings as recipients } from './wordings/recipients.js';
import { wordings as thirdCountryTransfer } from './wordings/third-country-transfer.js';
import { wordings as transferCopy } from './wordings/transfer-copy.js';
import { wordings as transferSafeguards } from './wordings/transfer-safeguards.js';
import { wordings as controllerIdentity } from './wordings/controller-identity.js';
import { wordings as controllerContact } from './wordings/controller-contact.js';
import { wordings as dpoContact } from './wordings/dpo-contact.js';
import { wordings as purposes } from './wordings/purposes.js';
import { wordings as legalBasis } from './wordings/legal-basis.js';
import { wordings as legitimateInterests } from './wordings/legitimate-interests.js';
import { wordings as provisionRequirement } from './wordings/provision-requirement.js';
import { wordings as lastUpdated } from './wordings/last-updated.js';
import type { Wordings } from './wordings/wordings.js';

/** A new file of wordings needs its import above and its line here. */
const FILES: readonly (readonly [DisclosureId, Wordings])[] = [
  ['automated-decisions', automatedDecisions],
  ['complaint', complaint],
  ['further-processing', furtherProcessing],
  ['joint-controllers', jointControllers],
  ['marketing-objection', marketingObjection],
  ['representative', representative],
  ['retention-period', retentionPeriod],
  ['right-access', rightAccess],
  ['right-erasure', rightErasure],
  ['right-objection', rightObjection],
  ['right-portability', rightPortability],
  ['right-rectification', rightRectification],
  ['right-restriction', rightRestriction],
  ['withdraw-consent', withdrawConsent],
  ['cookie-consent', cookieConsent],
  ['data-categories', dataCategories],
  ['data-source', dataSource],
  ['recipients', recipients],
  ['third-country-transfer', thirdCountryTransfer],
  ['transfer-copy', transferCopy],
  ['transfer-safeguards', transferSafeguards],
  ['controller-identity', controllerIdentity],
  ['controller-contact', controllerContact],
  ['dpo-contact', dpoContact],
  ['purposes', purposes],
  ['legal-basis', legalBasis],
  ['legitimate-interests', legitimateInterests],
  ['provision-requirement', provisionRequirement],
  ['last-updated', lastUpdated],
];

/** The share of wordings of one duty in one language that must be read right. */
const ENOUGH = 0.97;

const EXPECTED: readonly (readonly [keyof Wordings['nb'], readonly Status[]])[] = [
  ['states', ['present']],
  ['partial', ['partial']],
  ['gaps', ['absent']],
  ['lookAlikes', ['absent', 'na']],
];

/** A policy of a few words does not tell its language by itself: its front matter does. */
const inLanguage = (text: string, language: Language): string =>
  `---\nklausul:\n  language: ${language}\n---\n\n${text}\n`;

describe('wordings', () => {
  for (const [id, wordings] of FILES) {
    for (const language of LANGUAGES) {
      it(`${id} in ${language}`, () => {
        const wrong: string[] = [];
        let total = 0;
        for (const [list, statuses] of EXPECTED) {
          for (const text of wordings[language][list] ?? []) {
            total++;
            const status = analyse(inLanguage(text, language), { policy: true }).disclosures.find(
              (row) => row.id === id,
            )?.status;
            if (!status || !statuses.includes(status)) wrong.push(`${list} read as ${status}: ${JSON.stringify(text)}`);
          }
        }
        if (process.env['KLAUSUL_WORDINGS'])
          console.log([id, language, total - wrong.length, total, ...wrong].join('\n\t'));
        assert.ok(wrong.length <= total * (1 - ENOUGH), `${wrong.length} of ${total} wrong:\n${wrong.join('\n')}`);
      });
    }
  }
});
