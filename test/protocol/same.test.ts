/** Command line and editor report the same findings for the same text and settings. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { Client } from './harness/client.js';
import { inMemory, reportOf } from './harness/cli.js';
import { messageOf } from './harness/places.js';
import { POOR_POLICY, README } from './harness/policies.js';

const workspace = 'test/editor/workspace';
const texts: Readonly<Record<string, string>> = {
  'personvern.md': POOR_POLICY,
  'crlf.md': POOR_POLICY.replaceAll('\n', '\r\n'),
  'cr.md': POOR_POLICY.replaceAll('\n', '\r'),
  'odd.md': POOR_POLICY.replace('Vi', '😀 Vi\u00a0\u00ad').replaceAll('å', 'a\u030a'),
  'matter.md': `---\nklausul:\n  language: nn\n---\n${POOR_POLICY}`,
  'README.md': README,
  ...Object.fromEntries(
    readdirSync(workspace).map((name) => [`ws-${name}`, readFileSync(join(workspace, name), 'utf8')]),
  ),
};
const SEVERITY = { warning: 2, information: 3, hint: 4 };

/** A project file that changes something in every way that there is. */
const PROJECT = `{
  // agreed with the editor
  "severity": { "plain-language": "off", "disclosure/complaint": "hint" },
  "facts": { "publicBody": true },
  "notApplicable": { "right-portability": "ingen avtale og ikke samtykke" },
  "policies": { "include": ["/README.md"], "exclude": ["odd.md"] },
  "suppressions": [
    { "rule": "disclosure/right-access", "path": "personvern.md", "reason": "står i en egen side" },
    { "rule": "disclosure/recipients", "reason": "ingen mottakere" },
    { "rule": "retention/open-ended", "path": "ws-*.md", "section": "Lagring", "reason": "avklart" },
    { "rule": "lawfulness/fee", "path": "personvern.md", "reason": "finnes ikke" },
    { "rule": "disclosure/purposes", "path": "crlf.md" }
  ]
}`;

async function compare(
  client: Client,
  argv: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const { documents, projects } = reportOf(await inMemory(argv, files));
  for (const { path, findings } of documents) {
    const uri = `file:///ws/${path}`;
    await client.open(uri, files[path]!);
    const shown = await client.pull(uri);
    const gathered = shown.find(({ code }) => code === 'disclosure/rights');
    const rights = findings.filter(
      ({ rule, disclosure, range }) =>
        disclosure &&
        /^disclosure\/right-/.test(rule) &&
        !shown.some((one) => one.code === rule && one.range.start.line === range.start.line),
    );
    assert.equal(rights.length > 1, gathered !== undefined, `${path}: rights`);
    const single = shown
      .filter((one) => one !== gathered)
      .map((one) => ({ rule: one.code, severity: one.severity, message: messageOf(one), range: one.range }));
    const reported = findings
      .filter((one) => !rights.includes(one))
      .map(({ rule, severity, message, range }) => ({ rule, severity: SEVERITY[severity], message, range }));
    assert.deepEqual(single, reported, path);
  }
  for (const { path, findings } of projects) {
    const wanted = findings.map(({ rule, severity, message, range }) => ({
      rule,
      severity: SEVERITY[severity],
      message,
      range,
    }));
    const shown = (): unknown =>
      client.published
        .filter(({ uri }) => uri === `file:///ws/${path}`)
        .at(-1)
        ?.diagnostics.map((one) => ({
          rule: one.code,
          severity: one.severity,
          message: messageOf(one),
          range: one.range,
        }));
    await client.until(() => isDeepStrictEqual(shown(), wanted), `what is said of ${path}`);
  }
}

for (const language of ['auto', 'nb', 'nn', 'en'])
  test(`messages in ${language}`, async (t) => {
    const client = await Client.start(t, { settings: { messageLanguage: language } });
    await compare(client, ['check', '--format', 'json', '--language', language, ...Object.keys(texts)], texts);
  });

for (const language of ['auto', 'nn'])
  test(`under a project file, messages in ${language}`, async (t) => {
    const settings = { messageLanguage: language };
    const client = await Client.start(t, { settings, folders: ['file:///ws'] });
    await client.open('file:///ws/.klausul.json', PROJECT, 'jsonc');
    const files = { ...texts, '.klausul.json': PROJECT };
    const argv = ['check', '--format', 'json', '--language', language, ...Object.keys(texts)];
    await compare(client, argv, files);
    const report = reportOf(await inMemory(argv, files));
    const [first] = report.documents;
    assert.deepEqual(first!.suppressed.map(({ rule, reason }) => [rule, reason]).sort(), [
      ['disclosure/recipients', 'ingen mottakere'],
      ['disclosure/right-access', 'står i en egen side'],
    ]);
    assert.deepEqual(
      report.projects.map(({ findings }) => findings.map(({ rule }) => rule)),
      [['suppression/unused', 'suppression/reason']],
    );
  });
