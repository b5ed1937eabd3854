/** The four rules: found where a defect is planted, silent on its clean twin, and on their own examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, type Language } from '../../../server/src/core/languages/language.js';
import { nonexistentReference } from '../../../server/src/core/rules/reference/nonexistent.js';
import { staleReference } from '../../../server/src/core/rules/reference/stale.js';
import { wrongArticle } from '../../../server/src/core/rules/reference/wrong-article.js';
import { wrongAuthority } from '../../../server/src/core/rules/reference/wrong-authority.js';
import { BlockCache } from '../../../server/src/core/document/blockCache.js';
import { parsePolicy } from '../../../server/src/core/document/parsePolicy.js';
import { DEFAULT_OPTIONS } from '../../../server/src/core/options.js';
import { Reading } from '../../../server/src/core/reading/reading.js';
import { NONEXISTENT } from './planted/nonexistent.js';
import type { Planted } from './planted/planted.js';
import { STALE } from './planted/stale.js';
import { WRONG_ARTICLE } from './planted/wrong-article.js';
import { WRONG_AUTHORITY } from './planted/wrong-authority.js';

const SETS: readonly (readonly [string, Planted])[] = [
  ['reference/nonexistent', NONEXISTENT],
  ['reference/stale', STALE],
  ['reference/wrong-article', WRONG_ARTICLE],
  ['reference/wrong-authority', WRONG_AUTHORITY],
];

const RULES = [nonexistentReference, staleReference, wrongArticle, wrongAuthority];

/** What the four rules find in a text, taken for a policy. */
const check = (text: string) => {
  const reading = new Reading(parsePolicy(text, new BlockCache()), DEFAULT_OPTIONS);
  return RULES.flatMap((rule) =>
    [...rule.check(reading)].map((found) => ({
      ...found,
      rule: rule.id,
      severity: found.severity ?? rule.severity,
      fixes: found.fixes ?? (() => []),
    })),
  );
};

/** The findings of the reference rules on a sentence in a small policy of its language. */
const findingsOn = (language: Language, sentence: string) =>
  check(`${HEADS[language]}\n\n${sentence}\n`).filter(
    ({ rule, severity }) =>
      rule.startsWith('reference/') &&
      (severity !== 'hint' || sentence.includes('0034') || sentence.includes('Tollbugata')),
  );

const HEADS = {
  nb: '# Personvernerklæring\n\nFjordby Idrettslag er behandlingsansvarlig for personopplysningene dine, og vi forklarer her hva vi bruker dem til.',
  nn: '# Personvernerklæring\n\nFjordby Idrettslag er behandlingsansvarleg for personopplysningane dine, og vi forklarer her kva vi bruker dei til.',
  en: '# Privacy policy\n\nFjordby Sports Club, Bergen, Norway, is the controller of your personal data, and explains here what we use them for.',
};

for (const [rule, planted] of SETS) {
  for (const language of LANGUAGES) {
    test(`${rule} in ${language}`, () => {
      const { defects, clean } = planted[language];
      assert.ok(defects.length >= 20 && clean.length >= 20, `${defects.length} and ${clean.length} sentences`);
      const missed = defects.filter(
        (sentence) => !findingsOn(language, sentence).some((finding) => finding.rule === rule),
      );
      const wrongly = clean.filter((sentence) => findingsOn(language, sentence).length > 0);
      console.log(
        `${rule} ${language}: ${defects.length - missed.length} of ${defects.length} found, ${clean.length - wrongly.length} of ${clean.length} twins silent`,
      );
      for (const sentence of missed) console.log(`  missed: ${sentence}`);
      for (const sentence of wrongly)
        console.log(
          `  wrongly: ${sentence}: ${findingsOn(language, sentence)
            .map((finding) => `${finding.rule} ${finding.message.en}`)
            .join(' ')}`,
        );
      assert.ok(missed.length <= defects.length * 0.05, missed.join('\n'));
      assert.ok(wrongly.length <= clean.length * 0.02, wrongly.join('\n'));
    });
  }
}

for (const rule of RULES) {
  test(`${rule.id}: its examples`, () => {
    for (const language of LANGUAGES) {
      const { bad, good } = rule.examples[language];
      for (const text of bad)
        assert.ok(
          check(text).some((finding) => finding.rule === rule.id),
          text,
        );
      for (const text of good) assert.ok(!check(text).some((finding) => finding.rule === rule.id), text);
    }
  });
}

test('a finding stands on the words of the reference, and its certain fix removes it', () => {
  for (const language of LANGUAGES) {
    for (const sentence of STALE[language].defects) {
      const text = `${HEADS[language]}\n\n${sentence}\n`;
      for (const finding of check(text).filter(({ rule }) => rule === 'reference/stale')) {
        assert.ok(finding.span.end - finding.span.start <= 400);
        for (const fix of finding.fixes().filter(({ certain }) => certain)) {
          const [edit] = fix.edits;
          const mended = text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end);
          const before = check(text).filter(({ rule }) => rule.startsWith('reference/')).length;
          const after = check(mended).filter(({ rule }) => rule.startsWith('reference/')).length;
          assert.equal(after, before - 1, mended);
        }
      }
    }
  }
});
