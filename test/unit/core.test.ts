/** The engine's own promises: parsing, clauses read back, fixes that mend. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse, Session } from '../../server/src/core/analyse.js';
import { CLAUSES } from '../../server/src/core/clauses/index.js';
import type { Clause } from '../../server/src/core/clauses/clause.js';
import { toPlain } from '../../server/src/core/clauses/snippet.js';
import { assessDuties } from '../../server/src/core/duties/assess.js';
import { DUTIES } from '../../server/src/core/duties/index.js';
import { LANGUAGES, type Language } from '../../server/src/core/languages/language.js';
import { defineFacts } from '../../server/src/core/reading/fact.js';
import type { Reading } from '../../server/src/core/reading/reading.js';
import { checkRules } from '../../server/src/core/rules/check.js';
import { PAIR_RULES, RULES } from '../../server/src/core/rules/index.js';
import type { PairExample } from '../../server/src/core/rules/pairRule.js';
import { withTranslations } from '../../server/src/core/translation/compare.js';
import { finds, readingOf, statusOf } from '../harness/alone.js';
import { applyEdits } from '../harness/edits.js';

const clauses: readonly Clause[] = CLAUSES;

/** The day on which the examples were written. */
const TODAY = '2026-11-22';
const titled = (language: Language, body: string): string =>
  `# ${language === 'en' ? 'Privacy policy' : 'Personvern'}\n\n${body}\n`;

for (const clause of clauses) {
  for (const language of LANGUAGES) {
    test(`clause ${clause.id} in ${language} is read back as what it states`, () => {
      const reading = readingOf(
        titled(language, `## ${clause.heading[language]}\n\n${toPlain(clause.text[language])}`),
      );
      assert.equal(reading.document.language, language);
      for (const duty of DUTIES)
        if (clause.states.includes(duty.id)) assert.equal(statusOf(duty, reading), 'present', duty.id);
    });
  }
}

for (const duty of DUTIES) {
  for (const language of LANGUAGES) {
    const { states, partial, lookAlikes } = duty.examples[language];
    const status = (text: string): string => statusOf(duty, readingOf(text));
    for (const text of states)
      test(`${duty.id} in ${language}: “${text}” states it`, () => assert.equal(status(text), 'present'));
    for (const text of partial)
      test(`${duty.id} in ${language}: “${text}” states it in part`, () => assert.equal(status(text), 'partial'));
    for (const text of lookAlikes)
      test(`${duty.id} in ${language}: “${text}” does not`, () =>
        assert.ok(['absent', 'na', 'partial'].includes(status(text))));
  }
}

for (const rule of RULES) {
  for (const language of LANGUAGES) {
    const found = (text: string): boolean => finds(rule, readingOf(text, { today: TODAY }));
    for (const text of rule.examples[language].bad)
      test(`${rule.id} in ${language} finds “${text}”`, () => assert.ok(found(text)));
    for (const text of rule.examples[language].good)
      test(`${rule.id} in ${language} is silent on “${text}”`, () => assert.ok(!found(text)));
  }
}

for (const rule of PAIR_RULES) {
  for (const language of LANGUAGES) {
    const found = (texts: PairExample): readonly boolean[] => {
      const [one, other] = texts.map((text, index) => ({
        path: `${index}.md`,
        analysis: analyse(text, { policy: true, today: TODAY }),
      }));
      assert.equal(one!.analysis.document.language, language);
      return [withTranslations(one!, [other!]), withTranslations(other!, [one!])].map(({ findings, failures }) => {
        assert.deepEqual(failures, []);
        return findings.some((finding) => finding.rule === rule.id);
      });
    };
    for (const texts of rule.examples[language].bad)
      test(`${rule.id} in ${language} finds in both “${texts.join('” and “')}”`, () =>
        assert.deepEqual(found(texts), [true, true]));
    for (const texts of rule.examples[language].good)
      test(`${rule.id} in ${language} is silent on “${texts.join('” and “')}”`, () =>
        assert.deepEqual(found(texts), [false, false]));
  }
}

for (const language of LANGUAGES) {
  test(`inserting the first clause for every gap of a poor policy in ${language} mends each and adds nothing but blanks`, () => {
    const poor = titled(
      language,
      language === 'en'
        ? 'We collect your name and e-mail.'
        : language === 'nn'
          ? 'Vi samlar inn namn og e-post frå deg.'
          : 'Vi samler inn navn og e-post fra deg.',
    );
    const before = analyse(poor, { policy: true });
    for (const finding of before.findings) {
      const [fix] = finding.fixes();
      if (!fix) continue;
      const after = analyse(applyEdits(poor, fix.edits), { policy: true });
      assert.ok(
        !after.findings.some(({ rule }) => rule === finding.rule),
        `${finding.rule} is still there after ${fix.clause}`,
      );
      const known = new Set(before.findings.map(({ rule }) => rule));
      for (const { rule } of after.findings)
        assert.ok(known.has(rule) || rule === 'draft/placeholder', `${fix.clause} adds ${rule}`);
    }
  });
}

test('one letter typed marks one block', () => {
  const text = titled(
    'nb',
    Array.from({ length: 200 }, (_, index) => `Avsnitt ${index}: Vi lagrer navnet ditt i ${index} dager.`).join('\n\n'),
  );
  const session = new Session();
  session.analyse(text);
  const { marked, parsed } = session.cache.counts;
  session.analyse(text.replace('Avsnitt 100: Vi', 'Avsnitt 100: VVi'));
  assert.equal(session.cache.counts.marked - marked, 1);
  assert.equal(session.cache.counts.parsed - parsed, 1);
});

test('an empty text, and one of white space, have no blocks and no findings', () => {
  for (const text of ['', ' \n\r\n\t', '\ufeff']) {
    const { document, findings } = analyse(text);
    assert.equal(document.blocks.length, 0);
    assert.deepEqual(findings, []);
  }
});

/** Something in the engine that fails. */
const fails = (): never => {
  throw new RangeError('the words of a policy');
};
const someReading = (): Reading => readingOf(titled('en', 'You can complain to the Data Protection Authority.'));
const complaint = DUTIES.find(({ id }) => id === 'complaint')!;

test('a failing duty hides nothing of the others, and is named without a word of the text', () => {
  const broken = { ...complaint, assess: fails };
  const { disclosures, failures } = assessDuties([broken, complaint], someReading());
  assert.deepEqual(
    disclosures.map(({ status }) => status),
    ['na', 'present'],
  );
  assert.deepEqual(failures, ['duties/complaint: RangeError']);
});

test('a failing rule hides nothing of the others, and is named without a word of the text', () => {
  const sound = RULES.find(({ id }) => id === 'structure/empty-section')!;
  const reading = analyse('# Privacy policy\n\n## Purposes\n\n## Contact\n\nWrite to us.\n').reading;
  const { found, failures } = checkRules([{ ...sound, id: 'structure/broken', check: fails }, sound], reading);
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['structure/empty-section'],
  );
  assert.deepEqual(failures, ['rules/structure/broken: RangeError']);
});

test('a failing reader of facts yields none, and is named without a word of the text', () => {
  const reading = someReading();
  assert.deepEqual(reading.of(defineFacts('broken', fails)), []);
  assert.deepEqual(reading.failures, [{ kind: 'broken', error: 'RangeError' }]);
});
