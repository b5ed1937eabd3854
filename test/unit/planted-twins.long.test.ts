/** Faults planted in short policies are found and their twins left alone, also by every other rule of these families: data in `planted/twins/`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/core/languages/language.js';
import { inSession } from '../harness/inSession.js';
import { FRESH, TERMS, TWINS, WAYS } from './planted/twins/index.js';
import { pairsOf } from './planted/twins/twins.js';

/** Shares that each rule has to reach in each language. */
const FOUND = 0.95;
const SILENT = 0.99;
/** Of sets in other words, which are smaller. */
const FOUND_FRESH = 0.85;
const SILENT_FRESH = 0.98;

/** Families of which nothing may be found in a clean twin; hints of other kinds stand in any short policy. */
const QUIET = /^(?:contradiction|lawfulness|structure|language|draft|reference)\//;

for (const [name, sets] of [
  ['planted faults and their twins', TWINS],
  ['planted faults in other words', FRESH],
  ['planted faults in other forms', WAYS],
  ['planted faults of terms and promises', TERMS],
] as const)
  describe(name, () => {
    for (const [rule, byLanguage] of Object.entries(sets)) {
      for (const language of LANGUAGES) {
        const lines = byLanguage[language];
        if (lines === undefined) continue;
        it(`${rule} in ${language}`, () => {
          const pairs = pairsOf(lines, language);
          const analyse = inSession();
          const rulesIn = (text: string): readonly string[] =>
            analyse(text, { policy: true, today: '2026-11-22' }).findings.map(({ rule }) => rule);
          const missed = pairs.filter(({ faulty }) => !rulesIn(faulty).includes(rule)).map(({ faulty }) => faulty);
          const alarmed = pairs.flatMap(({ clean }) => {
            const rules = rulesIn(clean).filter((found) => found === rule || QUIET.test(found));
            return rules.length > 0 ? [`${rules.join()}: ${clean}`] : [];
          });
          if (process.env['KLAUSUL_PLANTED']) {
            const figures = [pairs.length - missed.length, pairs.length, pairs.length - alarmed.length, pairs.length];
            console.log([rule, language, ...figures].join('\t'));
            for (const text of missed) console.log('  MISSED', JSON.stringify(text));
            for (const text of alarmed) console.log('  FALSE', JSON.stringify(text));
          }
          assert.ok(
            missed.length <=
              (sets !== TWINS ? Math.max(1, pairs.length * (1 - FOUND_FRESH)) : pairs.length * (1 - FOUND)),
            `missed:\n${missed.join('\n---\n')}`,
          );
          assert.ok(
            alarmed.length <=
              Math.max(sets !== TWINS ? 1 : 0, pairs.length * (1 - (sets !== TWINS ? SILENT_FRESH : SILENT))),
            `not silent:\n${alarmed.join('\n---\n')}`,
          );
        });
      }
    }
  });
