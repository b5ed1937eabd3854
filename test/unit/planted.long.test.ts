/** Planted faults are found, and their clean twins left alone: data in `planted/`. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/core/languages/language.js';
import { inSession } from '../harness/inSession.js';
import { FACTS } from './planted/contradiction-facts.js';
import { PROMISES } from './planted/contradiction-promises.js';
import { LAWFULNESS } from './planted/lawfulness-statements.js';
import { FOREIGN } from './planted/language-foreign-text.js';
import { policiesOf, type Planted } from './planted/planted.js';
import { STRUCTURE } from './planted/structure-order.js';

const ALL: readonly Planted[] = [...PROMISES, ...FACTS, ...LAWFULNESS, ...FOREIGN, ...STRUCTURE];

/** Shares that each rule has to reach in each language. */
const FOUND = 0.85;
const SILENT = 0.98;
const FEWEST = 15;

describe('planted faults', () => {
  for (const planted of ALL) {
    for (const language of LANGUAGES) {
      it(`${planted.rule} in ${language}`, () => {
        const { faulty, clean } = policiesOf(planted, language);
        const analyse = inSession();
        const finds = (text: string): boolean =>
          analyse(text, { policy: true, today: '2026-11-22' }).findings.some(({ rule }) => rule === planted.rule);
        const missed = faulty.filter((text) => !finds(text));
        const alarmed = clean.filter(finds);
        if (process.env['KLAUSUL_PLANTED']) {
          console.log(
            planted.rule,
            language,
            `${faulty.length - missed.length}/${faulty.length} found, ${clean.length - alarmed.length}/${clean.length} silent`,
          );
          for (const text of missed) console.log('  MISSED', JSON.stringify(text));
          for (const text of alarmed) console.log('  FALSE', JSON.stringify(text));
        }
        assert.ok(faulty.length >= FEWEST, 'too few policies');
        assert.ok(
          missed.length <= faulty.length * (1 - FOUND),
          `missed ${missed.length} of ${faulty.length}:\n${missed.join('\n---\n')}`,
        );
        assert.ok(
          alarmed.length <= clean.length * (1 - SILENT),
          `false on ${alarmed.length} of ${clean.length}:\n${alarmed.join('\n---\n')}`,
        );
      });
    }
  }
});
