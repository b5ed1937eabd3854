/** Suppressions hold while the text around them changes, and end where their words do; writing one is read back. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../server/src/core/analyse.js';
import { gatherRights } from '../../server/src/core/duties/missingRights.js';
import { readProject, suppressionsFor } from '../../server/src/core/project/projectFile.js';
import { commentEdit, scopesFor, suppressionOf } from '../../server/src/core/project/suppressChoices.js';
import { removeSuppression, writeSuppression } from '../../server/src/core/project/writeSuppression.js';
import type { TextEdit } from '../../server/src/core/rules/rule.js';
import { COMPLETE, POLICY } from './suppressions/policies.js';

const apply = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((done, { span, text: words }) => done.slice(0, span.start) + words + done.slice(span.end), text);
const rules = ({ findings }: Analysis): string[] => findings.map(({ rule }) => rule).sort();
const path = 'policy.md';
const under = (text: string, project: string): Analysis =>
  analyse(text, { policy: true, suppressions: suppressionsFor(readProject(project).content, path) });

test('each finding, in each scope, is written, read back and gone; a gap stays told of', () => {
  const before = analyse(POLICY, { policy: true });
  assert.ok(before.findings.length > 8);
  for (const finding of gatherRights(before)) {
    for (const scope of scopesFor(finding, before, false)) {
      if (scope === 'comment') continue;
      const entry = suppressionOf(finding, before, scope, { path, reason: 'avklart' });
      const project = apply('', writeSuppression('', entry)!);
      assert.deepEqual(readProject(project).problems, []);
      const after = under(POLICY, project);
      const meant = finding.rule === 'disclosure/rights' ? /^disclosure\/right-/ : new RegExp(`^${finding.rule}$`);
      assert.ok(after.suppressed.length >= 1, `${finding.rule} ${scope}`);
      assert.ok(after.suppressed.every((one) => meant.test(one.finding.rule) && one.by.reason === 'avklart'));
      assert.ok(!gatherRights(after).some((one) => one.rule === finding.rule && one.span.start === finding.span.start));
      assert.equal(after.findings.length + after.suppressed.length, before.findings.length);
      for (const { id, status } of after.disclosures) {
        const carried = [...after.findings, ...after.suppressed.map((one) => one.finding)];
        const wanted = status === 'absent' || status === 'partial' ? 1 : 0;
        assert.equal(carried.filter(({ disclosure }) => disclosure === id).length, wanted, id);
      }
    }
  }
});

test('the same as a comment in the text: nothing else changes, and without the finding it is reported', () => {
  const before = analyse(POLICY, { policy: true });
  for (const finding of gatherRights(before)) {
    const edit = commentEdit(finding, before, 'avklart -- med <b>ombudet</b>-')!;
    const after = analyse(apply(POLICY, [edit]), { policy: true });
    assert.ok(after.suppressed.length >= 1, finding.rule);
    assert.equal(after.findings.length + after.suppressed.length, before.findings.length, finding.rule);
    assert.ok(after.suppressed.every(({ by }) => by.from === 'comment' && by.reason.startsWith('avklart –')));
  }
  const idle = analyse(`<!-- klausul-ignore retention/conflict: x -->\n\n${COMPLETE}`, { policy: true });
  assert.ok(rules(idle).includes('suppression/unused'));
  const unknown = analyse(`<!-- klausul-ignore retention/vag -->\n\n${COMPLETE}`, { policy: true });
  assert.deepEqual(
    rules(unknown).filter((rule) => rule.startsWith('suppression/')),
    ['suppression/reason', 'suppression/unused'],
  );
  const [fix] = idle.findings.find(({ rule }) => rule === 'suppression/unused')!.fixes();
  assert.equal(apply(idle.document.source, fix!.edits), `\n\n${COMPLETE}`);
});

const FEE = 'Du må betale 500 kroner for innsyn.';
const entry = { rule: 'lawfulness/fee', path, words: FEE, reason: 'avklart' };

test('words hold under edits anywhere else, and whatever the white space', () => {
  const project = apply('', writeSuppression('', entry)!);
  const whole = under(POLICY, project);
  assert.equal(whole.suppressed.length, 1);
  const at = POLICY.indexOf(FEE);
  const from = POLICY.lastIndexOf('\n\n', at);
  fc.assert(
    fc.property(
      fc.constantFrom(
        ...[
          '\n\nEn ny setning om noe helt annet.\n\n',
          '\n\n## Nytt avsnitt\n\nTekst.\n\n',
          '\n\n- punkt\n- punkt\n\n',
        ],
      ),
      fc.nat(),
      fc.constantFrom(' ', '\n', '\u00a0', '  '),
      (inserted, seed, space) => {
        const breaks = [...POLICY.matchAll(/\n\n/g)].map(({ index }) => index);
        const where = breaks[seed % breaks.length]!;
        fc.pre(where <= from);
        const text = apply(POLICY, [{ span: { start: where, end: where + 2 }, text: inserted }]).replace(
          FEE,
          FEE.replace(/ /g, space),
        );
        const found = under(text, project);
        const open = analyse(text, { policy: true }).findings.filter(({ rule }) => rule === 'lawfulness/fee');
        assert.deepEqual(
          found.suppressed.map(({ finding }) => finding.rule),
          open.map(({ rule }) => rule),
        );
      },
    ),
    { numRuns: 60 },
  );
  assert.equal(under(POLICY.replace('500', '300'), project).suppressed.length, 0);
});

/** Project files as people write them. */
const files = fc.record({
  indent: fc.constantFrom('  ', '    ', '\t'),
  eol: fc.constantFrom('\n', '\r\n'),
  comment: fc.boolean(),
  entries: fc.nat({ max: 3 }),
  trailing: fc.boolean(),
  list: fc.boolean(),
});

test('adding an entry to a file changes nothing else in it, and taking it out gives the entries back', () => {
  fc.assert(
    fc.property(files, ({ indent, eol, comment, entries, trailing, list }) => {
      const lines = ['{', `${indent}"messageLanguage": "nb"${list ? ',' : ''}${comment ? ' // ours' : ''}`];
      if (list) {
        lines.push(`${indent}"suppressions": [`);
        for (let index = 0; index < entries; index++) {
          const comma = index < entries - 1 || trailing ? ',' : '';
          lines.push(`${indent}${indent}{ "rule": "retention/vague", "path": "${index}.md", "reason": "r" }${comma}`);
        }
        lines.push(`${indent}]${comment ? ' /* end */' : ''}`);
      }
      const text = [...lines, '}', ''].join(eol);
      const before = readProject(text);
      assert.deepEqual(before.problems, []);
      const edits = writeSuppression(text, entry)!;
      const after = apply(text, edits);
      const read = readProject(after);
      assert.deepEqual(read.problems, [], after);
      assert.deepEqual(read.content.suppressions.slice(0, -1), before.content.suppressions);
      assert.equal(read.content.suppressions.at(-1)!.words, FEE);
      if (comment) assert.ok(after.includes('// ours'));
      if (eol === '\r\n') assert.doesNotMatch(after, /[^\r]\n/);
      const place = read.places.at(-1)!;
      const without = readProject(apply(after, removeSuppression(after, place.index)));
      assert.deepEqual(without.problems, []);
      assert.deepEqual(without.content.suppressions, before.content.suppressions);
    }),
    { numRuns: 150 },
  );
});

test('a file that is broken is left alone', () => {
  for (const text of ['{', '{ "suppressions": 3 }', '[]', '3', '{} {}'])
    assert.equal(writeSuppression(text, entry), undefined);
});
