/** The eight rules on short policies with a planted defect, and on their clean twins. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { LANGUAGES } from '../../../server/src/core/languages/language.js';
import { aboveStatute } from './planted/above-statute.js';
import { belowStatute } from './planted/below-statute.js';
import { conflict } from './planted/conflict.js';
import { exceedsOwnMaximum } from './planted/exceeds-own-maximum.js';
import { missingForPurpose } from './planted/missing-for-purpose.js';
import { numberMismatch } from './planted/number-mismatch.js';
import { openEnded } from './planted/open-ended.js';
import { pairsOf, type Planted } from './planted/planted.js';
import { vague } from './planted/vague.js';

const ALL: Readonly<Record<string, Planted>> = {
  conflict,
  'exceeds-own-maximum': exceedsOwnMaximum,
  'below-statute': belowStatute,
  'above-statute': aboveStatute,
  'open-ended': openEnded,
  vague,
  'missing-for-purpose': missingForPurpose,
  'number-mismatch': numberMismatch,
};

const found = (text: string): readonly string[] =>
  analyse(text, { policy: true })
    .findings.filter(({ rule }) => rule.startsWith('retention/'))
    .map(({ rule }) => rule);

for (const [kind, planted] of Object.entries(ALL)) {
  for (const language of LANGUAGES) {
    test(`retention/${kind} (${language}): 95% of the planted defects found, 98% of the twins silent`, () => {
      const pairs = pairsOf(planted, language);
      assert.ok(pairs.length >= 20, `only ${pairs.length} policies`);
      const missed = pairs.filter(({ bad }) => !found(bad).includes(`retention/${kind}`)).map(({ bad }) => bad);
      const loud = pairs
        .filter(({ good }) => found(good).length > 0)
        .map(({ good }) => `${found(good).join()}: ${good}`);
      assert.ok(missed.length <= pairs.length * 0.05, `missed:\n${missed.join('\n---\n')}`);
      assert.ok(loud.length <= pairs.length * 0.02, `not silent:\n${loud.join('\n---\n')}`);
    });
  }
}
