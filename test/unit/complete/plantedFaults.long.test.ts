/** Faults planted at various places of the long, complete examples: each is found, and brings no other finding of these families. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { LANGUAGES, type Language } from '../../../server/src/core/languages/language.js';
import { TWINS } from '../planted/twins/index.js';
import { sidesOf } from '../planted/twins/twins.js';
import { EXAMPLES } from './passages.js';

/** Rules whose faults are one passage and do not depend on what the rest of the policy leaves out. */
const RULES = [
  'lawfulness/withdrawal-harder',
  'lawfulness/withdrawal-ends-contract',
  'lawfulness/employment-consent',
  'lawfulness/change-as-acceptance',
  'lawfulness/child-age',
  'lawfulness/breach-hours',
  'lawfulness/statistics-as-necessary',
  'lawfulness/identity-number-as-sensitive',
  'lawfulness/processor-own-purposes',
  'lawfulness/absolute-security',
  'lawfulness/eea-country-as-third',
  'lawfulness/us-adequate',
  'draft/placeholder',
  'structure/organisation-number',
  'structure/defined-terms',
  'contradiction/only-you',
] as const;

/** Hints may stand beside the fault: a fault on identity numbers also leaves out why they are used. */
const FAMILIES = /^(?:contradiction|lawfulness|structure|language|draft|reference|retention)\//;

const found = (text: string): readonly string[] =>
  analyse(text, { policy: true, today: '2026-11-22' })
    .findings.map(({ rule }) => rule)
    .filter((rule) => FAMILIES.test(rule));

/** The passage between two paragraphs of the example: the first third for the first rule, and so on through the text. */
const placed = (paragraphs: readonly string[], passage: string, at: number): string =>
  [...paragraphs.slice(0, at), ...passage.split(' ¶ '), ...paragraphs.slice(at)].join('\n\n');

for (const language of LANGUAGES) {
  const paragraphs = readFileSync(join('examples', EXAMPLES[language]), 'utf8').replaceAll('\r\n', '\n').split('\n\n');
  // not between a heading and its text, nor in front of the title
  const places = paragraphs.flatMap((text, index) => (index > 4 && !text.startsWith('#') ? [index + 1] : []));
  for (const [number, rule] of RULES.entries()) {
    test(`${language}: ${rule} in a long policy`, () => {
      const faults = passagesOf(rule, language);
      assert.ok(faults.length === 3);
      for (const [turn, [fault, clean]] of faults.entries()) {
        const at = places[(number * 7 + turn * 11) % places.length]!;
        assert.deepEqual(
          [...new Set(found(placed(paragraphs, fault, at)))],
          [rule],
          `${rule}: ${fault} (behind “${paragraphs[at - 1]}”)`,
        );
        assert.deepEqual(found(placed(paragraphs, clean, at)), [], clean);
      }
    });
  }
}

/** Three of the passages planted for a rule, that name neither the writer nor a table. */
function passagesOf(rule: string, language: Language): readonly (readonly [string, string])[] {
  const plain = sidesOf(TWINS[rule]?.[language] ?? '').filter((sides) => sides.every((text) => !/[¤°⏎|]/.test(text)));
  return [0, 1, 2].map((index) => plain[(index * 3) % plain.length]!);
}
