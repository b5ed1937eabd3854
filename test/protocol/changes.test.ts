/** `klausul/changes`: what changed since an older text, for a document as it is in the editor. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { Client } from './harness/client.js';
import { POOR_POLICY, README } from './harness/policies.js';

interface Answer {
  readonly title: string;
  readonly markdown: string;
  readonly changes: number;
  readonly links: readonly {
    readonly start: number;
    readonly end: number;
    readonly side: 'old' | 'new';
    readonly target: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
  }[];
}

const URI = 'file:///ws/personvern%20ny.md';
const ask = (client: Client, params: object): Promise<Answer | null> =>
  client.connection.sendRequest<Answer | null>('klausul/changes', params);
const ADDED = '\n## Markedsføring\n\nVi bruker e-postadressen din for å sende deg nyhetsbrev.\n';

test('an unsaved text is compared; links lead to the words of both versions', async (t) => {
  const client = await Client.start(t);
  const now = `${POOR_POLICY}${ADDED}`;
  await client.open(URI, now);
  const answer = await ask(client, { uri: URI, oldText: POOR_POLICY, oldName: 'siste commit' });
  assert.ok(answer);
  assert.equal(answer.title, 'Hva er endret i personvern ny.md');
  assert.ok(answer.changes > 0);
  assert.match(
    answer.markdown,
    /^# Hva er endret i personvern ny\.md\n\nSammenlignet: siste commit \(før\) og personvern ny\.md \(nå\)\.\n/,
  );
  assert.match(answer.markdown, /\n### Nytt formål: markedsføring\.\n/);
  const lines = { old: POOR_POLICY.split('\n'), new: now.split('\n') };
  for (const { start, end, side, target } of answer.links) {
    const label = answer.markdown.slice(start, end);
    assert.match(label, side === 'new' ? /^Nå, (?:under )?linje \d+$/ : /^Før, (?:under )?linje \d+$/);
    assert.equal(Number(label.split(' ').at(-1)), target.start.line + 1);
    assert.ok(target.end.line < lines[side].length);
  }
  const words = answer.links.find(
    ({ side, target }) => side === 'new' && lines.new[target.start.line]!.includes('nyhetsbrev'),
  );
  assert.ok(words, 'a link to the new sentence');
});

test('the same text has no changes; messages follow the setting', async (t) => {
  const client = await Client.start(t, { settings: { messageLanguage: 'en' } });
  await client.open(URI, POOR_POLICY);
  const same = await ask(client, { uri: URI, oldText: POOR_POLICY });
  assert.equal(same?.changes, 0);
  assert.match(same.markdown, /^# What changed in /);
  assert.match(same.markdown, /No legal changes/);
  assert.deepEqual(same.links, []);
});

test('what does not look like a policy is compared as one; what is not open or no text is answered with null', async (t) => {
  const client = await Client.start(t);
  await client.open(URI, README);
  assert.equal((await ask(client, { uri: URI, oldText: README }))?.changes, 0);
  assert.match((await ask(client, { uri: URI, oldText: '' }))?.title ?? '', /^Hva er endret i /);
  assert.equal(await ask(client, { uri: 'file:///ws/gone.md', oldText: '' }), null);
  assert.equal(await ask(client, { uri: URI }), null);
});

test('reports and older texts that a client shows are not checked', async (t) => {
  const client = await Client.start(t);
  const uri = 'klausul-changes:/1/personvern.md';
  await client.open(uri, POOR_POLICY);
  assert.deepEqual(await client.pull(uri), []);
});
