/** Around the law over the wire: links, places of the document, articles to choose from, colours; hover for poor clients. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  DefinitionRequest,
  DocumentLinkRequest,
  HoverRequest,
  ReferencesRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ClientCapabilities,
  type CompletionList,
  type Location,
  type LocationLink,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';
import { Client, FULL } from './harness/client.js';

const POLICY = `# Personvernerklæring for Fjordkaffe AS

## 1. Formål

Vi behandler personopplysninger etter GDPR artikkel 6 nr. 1 bokstav b og f, se punkt 3. Se også avsnittet «Lagring».
Vi viser til [artikkel 13](https://example.com) og personopplysningsloven § 28.

## 2. Lagring

Vi lagrer opplysningene i [antall] år, høyst 24 måneder, se punkt 1 til 3.

## 3. Rettigheter

Du har rettigheter etter artikkel 15–22. Se punkt 9. Etter art.
`;

const uri = 'file:///ws/personvern.md';
const plain = 'file:///ws/personvern.txt';

async function opened(t: TestContext, capabilities: ClientCapabilities = FULL): Promise<Client> {
  const client = await Client.start(t, { capabilities });
  await client.open(uri, POLICY);
  return client;
}

const at = (client: Client, words: string, offset = 1) =>
  client.texts.get(uri)!.positionAt(client.textOf(uri).indexOf(words) + offset);

test('references lead to the law; the author’s own links and what is ambiguous are left alone', async (t) => {
  const client = await opened(t, {
    ...FULL,
    textDocument: { ...FULL.textDocument, documentLink: { tooltipSupport: true } },
  });
  const links = (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } }))!;
  assert.deepEqual(
    links.map(({ range }) => client.wordsAt(uri, range)),
    ['GDPR artikkel 6 nr. 1 bokstav b og f', 'artikkel 15–22'],
  );
  for (const { target } of links) assert.match(target ?? '', /^https:\/\/lovdata\.no\//);
  assert.match(links[0]!.tooltip ?? '', /^GDPR artikkel 6 nr\. 1 bokstav b · /);
});

test('«se punkt 3» leads to its heading, a title in quotes to that of its words, a range to all', async (t) => {
  const client = await opened(t);
  const headings = async (words: string, offset = 1): Promise<readonly string[]> => {
    const position = at(client, words, offset);
    const found = await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
    return ((found ?? []) as Location[]).map(({ range }) => client.wordsAt(uri, range));
  };
  assert.deepEqual(await headings('punkt 3'), ['3. Rettigheter']);
  assert.deepEqual(await headings('«Lagring»'), ['2. Lagring']);
  assert.deepEqual(await headings('punkt 1 til 3'), ['1. Formål', '2. Lagring', '3. Rettigheter']);
  assert.deepEqual(await headings('punkt 9'), []);
  assert.deepEqual(await headings('Fjordkaffe'), []);
});

test('a client that takes links gets the words that lead there', async (t) => {
  const client = await opened(t, {
    ...FULL,
    textDocument: { ...FULL.textDocument, definition: { linkSupport: true } },
  });
  const position = at(client, 'punkt 3');
  const found = await client.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
  const [link] = found as LocationLink[];
  assert.equal(client.wordsAt(uri, link!.originSelectionRange!), 'punkt 3');
  assert.equal(client.wordsAt(uri, link!.targetSelectionRange), '3. Rettigheter');
});

test('a heading knows where it is referred to', async (t) => {
  const client = await opened(t);
  const references = async (words: string, includeDeclaration: boolean): Promise<readonly string[]> => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position: at(client, words, 4),
      context: { includeDeclaration },
    });
    return (found ?? []).map(({ range }) => client.wordsAt(uri, range));
  };
  assert.deepEqual(await references('3. Rettigheter', false), ['punkt 3', 'punkt 1 til 3']);
  assert.deepEqual(await references('punkt 3', true), ['3. Rettigheter', 'punkt 3', 'punkt 1 til 3']);
  assert.deepEqual(await references('Fjordkaffe', false), []);
});

async function complete(client: Client, typed: string, space = true): Promise<CompletionList | null> {
  const end = client.textOf(uri).length;
  await client.edit(uri, end, end, `\n\n${typed}`);
  const position = client.texts.get(uri)!.positionAt(client.textOf(uri).length);
  return (await client.connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position,
    context: space
      ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' }
      : { triggerKind: CompletionTriggerKind.Invoked },
  })) as CompletionList | null;
}

test('behind «art. » stand the articles with their titles', async (t) => {
  const client = await opened(t);
  const items = (await complete(client, 'Vi bygger på art. '))!.items;
  assert.equal(items.length, 99);
  const thirteen = items.find(({ label }) => label === '13')!;
  assert.match(thirteen.detail ?? '', /^Informasjon som skal gis/);
  const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, thirteen);
  assert.match((resolved.documentation as MarkupContent).value, /artikkel 13/);
});

test('behind an act and «§ » stand its sections', async (t) => {
  const client = await opened(t);
  const items = (await complete(client, 'Jf. ekomloven § '))!.items;
  assert.ok(items.some(({ label, detail }) => label === '3-15' && /Bruk av informasjonskapsler/.test(detail ?? '')));
  assert.ok(!items.some(({ detail }) => /personopplysningsloven/.test(detail ?? '')));
  const any = (await complete(client, 'Dette følger av § 1', false))!.items;
  assert.ok(any.some(({ label, detail }) => label === '12' && /personopplysningsloven/.test(detail ?? '')));
});

test('a space behind a sentence or a word thrusts nothing on the author', async (t) => {
  const client = await opened(t);
  for (const typed of ['Vi sletter opplysningene. ', 'Vi er på art ', 'Hun er art director ', 'Del 3 '])
    assert.equal(await complete(client, typed), null, typed);
});

/** The words of the tokens with their kinds. */
function decoded(client: Client, address: string, data: readonly number[]): readonly string[] {
  let [line, character] = [0, 0];
  const words: string[] = [];
  const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider!.legend;
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, kind = 0] = data.slice(index);
    character = down > 0 ? right : character + right;
    line += down;
    const end = { line, character: character + length };
    words.push(`${tokenTypes[kind]}: ${client.wordsAt(address, { start: { line, character }, end })}`);
  }
  return words;
}

test('plain text gets colours from the server, Markdown in Klausul’s own client from its grammar', async (t) => {
  const client = await Client.start(t, { initializationOptions: { status: true } });
  await client.open(uri, POLICY);
  await client.open(plain, POLICY.replace('bokstav b og f', 'bokstav b\nog f'), 'plaintext');
  assert.equal(await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }), null);
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: plain } });
  assert.deepEqual(decoded(client, plain, tokens!.data), [
    'legalReference: GDPR artikkel 6 nr. 1 bokstav b',
    'legalReference: og f',
    'legalReference: artikkel 13',
    'legalReference: personopplysningsloven § 28',
    'placeholder: [antall]',
    'period: 24 måneder',
    'legalReference: artikkel 15–22',
  ]);
  const range = { start: { line: 9, character: 0 }, end: { line: 11, character: 0 } };
  const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
    textDocument: { uri: plain },
    range,
  });
  assert.deepEqual(decoded(client, plain, part!.data), ['placeholder: [antall]', 'period: 24 måneder']);
});

test('any other client gets the colours that every editor knows, in Markdown too', async (t) => {
  const client = await opened(t);
  const tokens = await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  assert.ok(decoded(client, uri, tokens!.data).includes('type: artikkel 15–22'));
});

test('a client without Markdown gets the hover as plain text', async (t) => {
  const client = await opened(t, {
    ...FULL,
    textDocument: { ...FULL.textDocument, hover: { contentFormat: ['plaintext'] } },
  });
  const position = at(client, 'artikkel 6');
  const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  const { kind, value } = hover!.contents as MarkupContent;
  assert.equal(kind, 'plaintext');
  assert.doesNotMatch(value, /\*\*|\]\(|^> /m);
  assert.match(value, /^GDPR artikkel 6 · /);
});
