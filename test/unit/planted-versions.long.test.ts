/** Planted differences between versions in three languages are found in both, whichever has the fault; translations are left alone: data in `planted/versions/`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse, type Analysis } from '../../server/src/core/analyse.js';
import { LANGUAGES, type Language } from '../../server/src/core/languages/language.js';
import { withTranslations } from '../../server/src/core/translation/compare.js';
import { FRAME } from './planted/translation-pairs.js';
import { textOf, type Planted, type Row } from './planted/versions/row.js';
import { STATEMENTS } from './planted/versions/statements.js';
import { VALUES } from './planted/versions/values.js';

/** Shares that each rule has to reach for each two languages, and all of them together. */
const FOUND_BY_EACH = 0.83;
const FOUND = 0.95;
const SILENT = 0.99;

const TWO: readonly (readonly [Language, Language])[] = [
  ['nb', 'nn'],
  ['nb', 'en'],
  ['nn', 'en'],
];

const read = ({ heading }: Planted, row: Row, language: Language, faulty: boolean): Analysis =>
  analyse(
    `${FRAME[language][0]}\n\n## ${heading[language]}\n\n${textOf(row, language, faulty)}\n\n${FRAME[language][1]}\n`,
    { policy: true, today: '2026-11-22' },
  );

/** The rules on translations that say something, in each of the two. */
function rulesOf(one: Analysis, other: Analysis): readonly (readonly string[])[] {
  const [a, b] = [one, other].map((analysis, index) => ({ path: `${index}.md`, analysis }));
  return [withTranslations(a!, [b!]), withTranslations(b!, [a!])].map(({ findings, failures }) => {
    assert.deepEqual(failures, []);
    return findings.flatMap(({ rule, message }) => (rule.startsWith('translation/') ? [`${rule}: ${message}`] : []));
  });
}

describe('planted differences between versions in three languages', () => {
  const all = { faults: 0, twins: 0, missed: [] as string[], alarmed: [] as string[] };
  for (const planted of [...VALUES, ...STATEMENTS]) {
    const texts = planted.rows.map((row) =>
      Object.fromEntries(
        LANGUAGES.map((language) => [language, [false, true].map((faulty) => read(planted, row, language, faulty))]),
      ),
    );
    for (const [here, there] of TWO)
      it(`${planted.rule} in ${here} and ${there}`, () => {
        const missed: string[] = [];
        const alarmed: string[] = [];
        texts.forEach((row, index) => {
          const [right, wrong] = [row[here]!, row[there]!];
          const shown = planted.rows[index]!.join(' == ');
          for (const [at, one, other] of [
            [there, right[0]!, wrong[1]!],
            [here, right[1]!, wrong[0]!],
          ] as const) {
            const rules = rulesOf(one, other);
            if (!rules.every((found) => found.some((rule) => rule.startsWith(`${planted.rule}:`))))
              missed.push(`${at} wrong, ${rules.map((found) => found.join(' + ')).join(' // ')}: ${shown}`);
          }
          const alarms = rulesOf(right[0]!, wrong[0]!).flat();
          if (alarms.length > 0) alarmed.push(`${alarms.join(' + ')}: ${shown}`);
        });
        const [faults, twins] = [texts.length * 2, texts.length];
        if (process.env['KLAUSUL_PLANTED']) {
          const figures = [faults - missed.length, faults, twins - alarmed.length, twins];
          console.log([planted.rule, `${here}-${there}`, ...figures].join('\t'));
          for (const text of missed) console.log('  MISSED', JSON.stringify(text));
          for (const text of alarmed) console.log('  FALSE', JSON.stringify(text));
        }
        assert.ok(missed.length <= faults * (1 - FOUND_BY_EACH), `missed:\n${missed.join('\n')}`);
        all.faults += faults;
        all.twins += twins;
        all.missed.push(...missed);
        all.alarmed.push(...alarmed);
      });
  }
  it('all together', () => {
    assert.ok(all.missed.length <= all.faults * (1 - FOUND), `missed:\n${all.missed.join('\n')}`);
    assert.ok(all.alarmed.length <= all.twins * (1 - SILENT), `not silent:\n${all.alarmed.join('\n')}`);
  });
});
