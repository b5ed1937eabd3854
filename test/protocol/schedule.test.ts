/** The retention schedule over the wire. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { Client } from './harness/client.js';
import { README } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';

const POLICY = `# Personvernerklæring for Fjordkaffe AS

Vi behandler personopplysninger om kundene våre.

## Hvor lenge vi lagrer opplysningene

- Kundeopplysninger lagres i tre år etter siste kjøp.
- Fakturaer oppbevares i tre år etter bokføringsloven.
- Kundeopplysninger om kjøp slettes når saken er avsluttet.
`;

interface Shown {
  readonly version: number;
  readonly summary: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly label: string;
    readonly notes: readonly { readonly title: string }[];
    readonly range: { readonly start: { readonly line: number; readonly character: number } } & Parameters<
      Client['wordsAt']
    >[1];
  }[];
  readonly svg: string | null;
}

const ask = (client: Client, width?: number, of = uri): Promise<Shown | null> =>
  client.connection.sendRequest<Shown | null>('klausul/schedule', { uri: of, width });

test('each statement with its cells, its notes and the place of its words', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POLICY);
  const shown = (await ask(client))!;
  assert.deepEqual(
    shown.rows.map(({ range }) => client.wordsAt(uri, range)),
    ['tre år etter siste kjøp', 'tre år etter bokføringsloven', 'når saken er avsluttet'],
  );
  assert.deepEqual(shown.rows[1]!.cells, [
    'Fakturaer',
    '3 år',
    '–',
    'bokføringsloven § 13 andre ledd: minst 5 år etter regnskapsårets slutt',
    '«tre år etter bokføringsloven», linje 8',
  ]);
  assert.deepEqual(
    shown.rows[1]!.notes.map(({ title }) => title),
    ['Kortere enn loven krever'],
  );
  assert.equal(shown.heads.length, 6);
  assert.match(
    shown.rows[1]!.label,
    /^Fakturaer «tre år etter bokføringsloven» 3 år\. .*Kortere enn loven krever\. linje 8$/,
  );
  assert.equal(shown.summary, '3 lagringstider, 1 med merknad');
});

test('it follows the text, the width and the language of messages', async (t) => {
  const client = await Client.start(t, { settings: { messageLanguage: 'en' } });
  await client.open(uri, POLICY);
  const before = (await ask(client, 500))!;
  assert.match(before.svg!, /^<svg [^>]*width="500"/);
  assert.match(before.summary, /^3 retention periods/);
  const at = client.textOf(uri).indexOf('tre år etter siste');
  await client.edit(uri, at, at + 3, 'fem');
  const after = (await ask(client))!;
  assert.equal(after.rows[0]!.cells[1], '5 years');
  assert.ok(after.version > before.version);
});

test('other files have none, and it is said why; a file that is not open is not answered for', async (t) => {
  const client = await Client.start(t);
  assert.equal(await ask(client), null);
  const readme = 'file:///ws/README.md';
  await client.open(readme, README);
  const shown = (await ask(client, 800, readme))!;
  assert.deepEqual([shown.rows, shown.svg], [[], null]);
  assert.match(shown.summary, /ikke som personvernerklæring/);
});

test('as Markdown, as CSV with the separator that spreadsheets of the language take, as a picture', async (t) => {
  const client = await Client.start(t);
  await client.open(uri, POLICY);
  const text = (format: string): Promise<string> =>
    client.connection.sendRequest<string>('klausul/scheduleText', { uri, format });
  assert.match(await text('markdown'), /^\| Gjelder \|/);
  assert.match(await text('csv'), /^Gjelder;.*\r\nKundeopplysninger;3 år;P3Y;P3Y;/);
  assert.match(await text('svg'), /^<svg [^>]*width="960"/);
});
