/** A fix removes its finding, adds no other, and changes only its own words; the hover and the schedule say what was read. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse, type Finding } from '../../../server/src/core/analyse.js';
import { retentionHover } from '../../../server/src/core/facts/retention/hover.js';
import { LANGUAGES } from '../../../server/src/core/languages/language.js';
import { retentionTable } from '../../../server/src/core/report/retentionTable.js';
import { applyEdits } from '../../harness/edits.js';
import { aboveStatute } from './planted/above-statute.js';
import { belowStatute } from './planted/below-statute.js';
import { conflict } from './planted/conflict.js';
import { exceedsOwnMaximum } from './planted/exceeds-own-maximum.js';
import { numberMismatch } from './planted/number-mismatch.js';
import { openEnded } from './planted/open-ended.js';
import { pairsOf } from './planted/planted.js';
import { vague } from './planted/vague.js';

const retention = (text: string): readonly Finding[] =>
  analyse(text, { policy: true }).findings.filter(({ rule }) => rule.startsWith('retention/'));

const FIXED = {
  conflict,
  'exceeds-own-maximum': exceedsOwnMaximum,
  'below-statute': belowStatute,
  'above-statute': aboveStatute,
  'open-ended': openEnded,
  vague,
  'number-mismatch': numberMismatch,
};

for (const [kind, planted] of Object.entries(FIXED)) {
  for (const language of LANGUAGES) {
    test(`fixes of retention/${kind} mend in ${language}`, () => {
      let offered = 0;
      const pairs = pairsOf(planted, language);
      for (const { bad } of pairs) {
        const before = retention(bad);
        for (const finding of before.filter(({ rule }) => rule === `retention/${kind}`)) {
          for (const fix of finding.fixes().filter(({ clause }) => clause === undefined)) {
            offered++;
            const after = retention(applyEdits(bad, fix.edits));
            const same = after.filter(({ rule }) => rule === finding.rule).length;
            assert.ok(
              same < before.filter(({ rule }) => rule === finding.rule).length,
              `${fix.title[language]}:\n${applyEdits(bad, fix.edits)}`,
            );
            const others = after.filter(({ rule }) => !before.some((was) => was.rule === rule));
            assert.deepEqual(
              others.map(({ rule }) => rule),
              [],
              `${fix.title[language]}:\n${applyEdits(bad, fix.edits)}`,
            );
          }
        }
      }
      assert.ok(offered >= pairs.length * 0.7, `${offered} fixes for ${pairs.length} policies`);
    });
  }
}

test('a fix writes in the style of the text: words for words, figures for figures', () => {
  const fixed = (text: string): string => applyEdits(text, retention(text)[0]!.fixes()[0]!.edits);
  assert.match(fixed('# Personvern\n\nFakturaer lagres i tre år etter bokføringsloven.'), /lagres i fem år etter/);
  assert.match(fixed('# Personvern\n\nFakturaer lagres i 3 år etter bokføringsloven.'), /lagres i 5 år etter/);
  assert.match(
    fixed('# Privacy\n\nInvoices are kept for three years under the Bookkeeping Act.'),
    /for five years under/,
  );
});

test('the hover says what a period comes to and which act says what', () => {
  const text = '# Personvern\n\nFakturaer lagres i 36 måneder etter bokføringsloven. Vi svarer innen 30 dager.';
  const { reading } = analyse(text, { policy: true });
  const markdown = retentionHover(reading, text.indexOf('måneder'), 'nb')?.markdown ?? '';
  assert.match(markdown, /\*\*36 måneder\*\* \(nøyaktig, `P36M`\), det samme som 3 år/);
  assert.match(markdown, /bokføringsloven § 13.*5 år.*kortere enn loven krever/);
  assert.match(retentionHover(reading, text.indexOf('30 dager'), 'nb')?.markdown ?? '', /Leses ikke som lagringstid/);
  assert.equal(retentionHover(reading, 3, 'nb'), undefined);
});

test('the schedule has a row for each statement, in Markdown and CSV', () => {
  const text =
    '# Privacy policy\n\n## Retention\n\n- Customer data: 3 years after your last purchase\n- Logs: up to 30 days\n- Account: until you delete it\n- =Formula: 2 years\n';
  const analysis = analyse(text, { policy: true });
  const markdown = retentionTable(analysis, 'markdown');
  assert.equal(markdown.trim().split('\n').length, 6, markdown);
  assert.match(markdown, /\| Customer data \| 3 years \| P3Y \| P3Y \| your last purchase \|/);
  assert.match(markdown, /\| Logs \| at most 30 days \|/);
  const csv = retentionTable(analysis, 'csv');
  assert.match(csv, /^For,Period,Min,Max,Event,Act,Wording,Line\r\n/);
  assert.match(csv, /\r\n'=Formula,/);
});

test('a placeholder in the text counts as a period given', () => {
  for (const text of [
    'Vi lagrer opplysningene i [lagringstid].',
    'Vi lagrer opplysningene i ___ år.',
    'We keep the data for [number] years.',
    'Opplysningene slettes etter XX måneder.',
  ]) {
    const row = analyse(`# Personvern\n\n${text}`, { policy: true }).disclosures.find(
      ({ id }) => id === 'retention-period',
    );
    assert.equal(row?.status, 'present', text);
  }
});
