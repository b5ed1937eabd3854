/** Planted differences between two language versions are found in both, and twins that only word it differently left alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../server/src/core/languages/language.js';
import { withTranslations } from '../../server/src/core/translation/compare.js';
import { analysed } from '../harness/analysed.js';
import { FRAME, PAIRS, type PlantedPair, type PlantedPairs } from './planted/translation-pairs.js';

const versionOf = (language: Language, { heading }: PlantedPairs, words: string) => ({
  path: `privacy.${language}.md`,
  analysis: analysed(`${FRAME[language][0]}\n\n## ${heading[language]}\n\n${words}\n\n${FRAME[language][1]}\n`, {
    policy: true,
    today: '2026-11-22',
  }),
});

/** The rules that say something, in each of the two. */
function found(planted: PlantedPairs, languages: readonly [Language, Language], words: readonly [string, string]) {
  const [one, other] = [versionOf(languages[0], planted, words[0]), versionOf(languages[1], planted, words[1])];
  return [withTranslations(one, [other]), withTranslations(other, [one])].map(({ findings, failures }) => {
    assert.deepEqual(failures, []);
    return findings.filter(({ rule }) => rule.startsWith('translation/')).map(({ rule }) => rule);
  });
}

const CASES: readonly (readonly ['nbEn' | 'nnNb', readonly [Language, Language], number])[] = [
  ['nbEn', ['nb', 'en'], 15],
  ['nnNb', ['nn', 'nb'], 2],
];

describe('planted differences between versions', () => {
  for (const planted of PAIRS)
    for (const [key, languages, fewest] of CASES)
      it(`${planted.rule} in ${languages.join(' and ')}`, () => {
        const rows = planted[key];
        assert.ok(rows.length >= fewest, 'too few pairs');
        const missed: PlantedPair[] = [];
        const alarmed: (readonly [PlantedPair, string])[] = [];
        for (const row of rows) {
          const [here, there, faulty] = row;
          if (!found(planted, languages, [here, faulty]).every((rules) => rules.includes(planted.rule)))
            missed.push(row);
          const wrong = found(planted, languages, [here, there]).flat();
          if (wrong.length > 0) alarmed.push([row, wrong.join()]);
        }
        assert.ok(missed.length <= rows.length * 0.15, `missed:\n${missed.map((row) => row.join('\n  ')).join('\n')}`);
        assert.deepEqual(alarmed, []);
      });
});
