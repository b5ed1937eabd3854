/** Legal changes planted in short policies are found; the same said in other words is no change. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { changesBetween } from '../../../server/src/core/changes/changesBetween.js';
import type { Localized } from '../../../server/src/core/languages/language.js';
import { analysed } from '../../harness/analysed.js';
import { automatedDecisions } from './planted/automated-decisions.js';
import { contact } from './planted/contact.js';
import { controller } from './planted/controller.js';
import { cookies } from './planted/cookies.js';
import { data } from './planted/data.js';
import { legalBases } from './planted/legal-bases.js';
import { linesOf, policyWith, type Planted } from './planted/planted.js';
import { purposes } from './planted/purposes.js';
import { recipients } from './planted/recipients.js';
import { retention } from './planted/retention.js';
import { rights } from './planted/rights.js';
import { transfers } from './planted/transfers.js';

const ALL: Readonly<Record<string, Planted>> = {
  controller,
  purposes,
  'legal-bases': legalBases,
  'automated-decisions': automatedDecisions,
  data,
  recipients,
  transfers,
  retention,
  rights,
  cookies,
  contact,
};
/** Changes of the controller's number are told with the contact details, but belong to the controller. */
const between = (old: string, next: string): readonly string[] =>
  changesBetween(analysed(old, { policy: true }), analysed(next, { policy: true })).changes.map(
    ({ id, how }) => `${how} ${id.replaceAll(' ', '_')}`,
  );
const OPPOSITE: Readonly<Record<string, string>> = { added: 'dropped', dropped: 'added', changed: 'changed' };

for (const [family, planted] of Object.entries(ALL)) {
  test(`${family}: planted changes are found, forth and back; rewordings are none`, () => {
    const wrong: string[] = [];
    let count = 0;
    for (const language of ['nb', 'nn', 'en'] as const) {
      for (const line of linesOf(planted[language])) {
        count++;
        const [old, next] = [line.old, line.new].map((text) => policyWith(family, language as keyof Localized, text));
        const found = between(old!, next!);
        if (!found.includes(`${line.how} ${family}/${line.id}`))
          wrong.push(`${language} not found: ${line.how} ${line.id}: ${found.join(', ')} | ${line.old} => ${line.new}`);
        const back = between(next!, old!);
        if (!back.includes(`${OPPOSITE[line.how]} ${family}/${line.id}`))
          wrong.push(
            `${language} not found back: ${line.how} ${line.id}: ${back.join(', ')} | ${line.old} => ${line.new}`,
          );
        if (line.twin === undefined) continue;
        const same = between(old!, policyWith(family, language, line.twin));
        if (same.length > 0) wrong.push(`${language} reworded: ${same.join(', ')} | ${line.old} == ${line.twin}`);
      }
    }
    assert.ok(count >= 15, `${count} planted`);
    assert.deepEqual(wrong, []);
  });
}
