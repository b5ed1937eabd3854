/** Hover over the wire: the law that the words cite. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver-protocol/node';
import { Client } from './harness/client.js';
import { POOR_POLICY, README } from './harness/policies.js';

const uri = 'file:///ws/personvern.md';

async function hoverOn(client: Client, address: string, words: string): Promise<string | undefined> {
  const document = client.texts.get(address)!;
  const position = document.positionAt(document.getText().indexOf(words) + 2);
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: address }, position });
  return hover ? (hover.contents as MarkupContent).value : undefined;
}

test('a reference is explained, the cited point first', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open(uri, POOR_POLICY);
  const text = await hoverOn(client, uri, 'artikkel 6');
  assert.ok(text);
  assert.match(text.split('\n')[0]!, /GDPR artikkel 6 nr\. 1 bokstav b/);
  assert.match(text.split('\n')[2]!, /^> .*avtale/i);
  assert.match(text, /https:\/\/lovdata\.no\//);
  assert.match(text, /2026/);
  assert.ok(text.length < 1500);
  assert.equal(await hoverOn(client, uri, 'kundene'), undefined);
});

test('hover works in a text that is no policy', async (t) => {
  const client = await Client.start(t, { program: true });
  await client.open('file:///ws/README.md', README);
  assert.match((await hoverOn(client, 'file:///ws/README.md', 'artikkel 13')) ?? '', /artikkel 13/);
});
