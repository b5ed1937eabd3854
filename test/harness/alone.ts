/** One duty or one rule over a short text: nothing is worked out that it does not ask for. */
import assert from 'node:assert/strict';
import { BlockCache } from '../../server/src/core/document/blockCache.js';
import { parsePolicy } from '../../server/src/core/document/parsePolicy.js';
import { assessDuties } from '../../server/src/core/duties/assess.js';
import type { Duty, Status } from '../../server/src/core/duties/duty.js';
import { DEFAULT_OPTIONS, type Options } from '../../server/src/core/options.js';
import { Reading } from '../../server/src/core/reading/reading.js';
import { checkRules } from '../../server/src/core/rules/check.js';
import type { Rule } from '../../server/src/core/rules/rule.js';

/** What the text is read as, as a policy. */
export const readingOf = (text: string, options: Partial<Options> = {}): Reading =>
  new Reading(parsePolicy(text, new BlockCache()), { ...DEFAULT_OPTIONS, policy: true, ...options });

/** How the text meets the duty. */
export function statusOf(duty: Duty, reading: Reading): Status {
  const { disclosures, failures } = assessDuties([duty], reading);
  assert.deepEqual(failures, []);
  return disclosures[0]!.status;
}

/** Whether the rule finds something in the text. */
export function finds(rule: Rule, reading: Reading): boolean {
  const { found, failures } = checkRules([rule], reading);
  assert.deepEqual(failures, []);
  return found.length > 0;
}
