/** Command line and editor report the same findings for the same text and settings. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
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

for (const language of ['auto', 'nb', 'nn', 'en'])
  test(`messages in ${language}`, async (t) => {
    const client = await Client.start(t, { settings: { messageLanguage: language } });
    const argv = ['check', '--format', 'json', '--language', language, ...Object.keys(texts)];
    for (const { path, findings } of reportOf(await inMemory(argv, texts)).documents) {
      const uri = `file:///ws/${path}`;
      await client.open(uri, texts[path]!);
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
  });
