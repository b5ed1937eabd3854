/** The client's nodes: the same objects from version to version, and only what changed is drawn again. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DisclosureTree } from '../../../client/src/disclosureTree.js';
import { Latest } from '../../../client/src/latest.js';
import { paragraphs } from '../../../client/src/plainMarkdown.js';
import type { DutyRow, GroupRow, WireRange } from '../../../client/src/protocol.js';

const at = (line: number, from: number, to: number): WireRange => ({
  start: { line, character: from },
  end: { line, character: to },
});
const words = (label: string, range: WireRange): DutyRow['evidence'][number] => ({ label, description: '', range });
const duty = (id: string, evidence: DutyRow['evidence'], clauses: DutyRow['clauses'] = []): DutyRow => ({
  id,
  standing: evidence.length > 0 ? 'present' : 'absent',
  label: id,
  description: evidence.length > 0 ? 'stated' : 'missing',
  details: [],
  spoken: id,
  place: evidence[0]?.range ?? null,
  evidence,
  more: '',
  exemption: null,
  clauses,
});
const group = (id: string, ...duties: readonly DutyRow[]): GroupRow => ({
  id,
  label: id,
  description: '',
  spoken: id,
  duties,
});
const clause = { id: 'complaint', label: 'Insert: Complaint', when: 'Always.' };
const first = [
  group('rights', duty('access', [words('a right', at(3, 0, 20))]), duty('complaint', [], [clause])),
  group('others', duty('source', [words('a source', at(3, 5, 9))])),
];

test('the first version draws everything, the same version nothing', () => {
  const tree = new DisclosureTree();
  assert.equal(tree.update(first), 'all');
  assert.deepEqual(tree.update(structuredClone(first)), []);
});

test('text that moves draws nothing, and choosing leads to the new place', () => {
  const tree = new DisclosureTree();
  tree.update(first);
  const moved = structuredClone(first).map((one) => ({
    ...one,
    duties: one.duties.map((row) => ({ ...row, evidence: row.evidence.map((e) => ({ ...e, range: at(9, 0, 4) })) })),
  }));
  assert.deepEqual(tree.update(moved), []);
  assert.deepEqual(tree.node('duty/access/evidence/0')!.place, at(9, 0, 4));
});

test('a gap that is closed draws its own row again, which is still the same object', () => {
  const tree = new DisclosureTree();
  tree.update(first);
  const complaint = tree.node('duty/complaint')!;
  const closed = [
    { ...first[0]!, duties: [first[0]!.duties[0]!, duty('complaint', [words('Complain', at(8, 0, 8))])] },
    first[1]!,
  ];
  assert.deepEqual(tree.update(closed), [complaint]);
  assert.equal(tree.node('duty/complaint'), complaint);
  assert.equal(complaint.shown.description, 'stated');
  assert.deepEqual(
    complaint.children.map(({ kind }) => kind),
    ['evidence'],
  );
  assert.equal(complaint.children[0]!.parent, complaint);
});

test('a group whose own words change draws itself once, its children with it', () => {
  const tree = new DisclosureTree();
  tree.update(first);
  const changed = [
    { ...first[0]!, description: '1 missing', duties: [duty('access', []), first[0]!.duties[1]!] },
    first[1]!,
  ];
  assert.deepEqual(tree.update(changed), [tree.node('group/rights')]);
});

test('no policy, no rows', () => {
  const tree = new DisclosureTree();
  tree.update(first);
  assert.equal(tree.update([]), 'all');
  assert.deepEqual(tree.roots, []);
  assert.equal(tree.node('duty/access'), undefined);
});

test('the cursor finds the closest words; the duty that is chosen stays chosen where it holds the cursor too', () => {
  const tree = new DisclosureTree();
  tree.update(first);
  const access = tree.node('duty/access')!;
  assert.equal(tree.dutyAt(3, 7)?.duty, 'source');
  assert.equal(tree.dutyAt(3, 7, access), access);
  assert.equal(tree.dutyAt(3, 20)?.duty, 'access');
  assert.equal(tree.dutyAt(4, 0), undefined);
});

const ticks = async (t: { mock: { timers: { tick: (ms: number) => void } } }, ms: number): Promise<void> => {
  t.mock.timers.tick(ms);
  for (let i = 0; i < 5; i++) await Promise.resolve();
};

test('nothing is worked out for a hidden view', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let [runs, visible] = [0, false];
  const latest = new Latest(async () => void runs++, { delay: 100, wanted: () => visible });
  for (let key = 0; key < 50; key++) latest.ask();
  await ticks(t, 1000);
  assert.equal(runs, 0);
  visible = true;
  latest.ask();
  visible = false;
  await ticks(t, 1000);
  assert.equal(runs, 0, 'hidden meanwhile');
  visible = true;
  latest.ask();
  await ticks(t, 1000);
  assert.equal(runs, 1);
});

test('typing asks many times and is answered at a steady pace; the last asking is always answered', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let [runs, finish] = [0, (): void => undefined];
  const work = (): Promise<void> => {
    runs++;
    return new Promise((done) => (finish = done));
  };
  const latest = new Latest(work, { delay: 100, wanted: () => true });
  for (let ms = 0; ms < 100; ms += 20) {
    latest.ask();
    await ticks(t, 20);
  }
  assert.equal(runs, 1, 'the first asking starts the clock');
  latest.ask();
  latest.ask();
  await ticks(t, 500);
  assert.equal(runs, 1, 'one at a time');
  finish();
  await ticks(t, 100);
  await ticks(t, 100);
  assert.equal(runs, 2);
  latest.dispose();
});

test('work that fails does not stop the next', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let runs = 0;
  const latest = new Latest(() => Promise.reject(new Error(String(runs++))), { delay: 10, wanted: () => true });
  latest.ask();
  await ticks(t, 10);
  latest.ask();
  await ticks(t, 10);
  assert.equal(runs, 2);
});

test('text of a policy is no Markdown', () => {
  assert.equal(paragraphs(['a', 'b']), '**a**\n\nb');
  const nasty = paragraphs(['', '[x](command:y) <img src=z> www.a.no post@b.no\n\n# c ![d](https://e.no) `f` **g**']);
  assert.doesNotMatch(nasty, /(?<!\\)[[\]()<>@:.!`#]/);
  assert.doesNotMatch(nasty.slice(6), /\n/);
});
