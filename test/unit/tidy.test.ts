/** The house's rules about its own files. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

const listed = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));

const sources = [...listed('server/src'), ...listed('client/src'), ...listed('client/webview')];
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s(?:[^;']*?\sfrom\s)?'([^']+)';|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, name, lazy]) => (name ?? lazy)!);
const resolved = (file: string, name: string): string =>
  name.startsWith('.') ? normalize(join(dirname(file), name)).replaceAll('\\', '/') : name;

test('core imports core, and the libraries that it reads Markdown, front matter and project files with', () => {
  const allowed = new Set(['@lezer/markdown', '@lezer/common', 'yaml', 'jsonc-parser/lib/esm/main.js']);
  for (const file of sources.filter((name) => name.startsWith('server/src/core/'))) {
    for (const name of importsOf(file))
      assert.ok(allowed.has(name) || resolved(file, name).startsWith('server/src/core/'), `${file} imports ${name}`);
  }
});

test('the command line knows no LSP, the server knows no command line, and the client neither', () => {
  for (const file of sources) {
    for (const name of importsOf(file).map((found) => resolved(file, found))) {
      if (file.startsWith('server/src/cli/'))
        assert.ok(
          !name.includes('vscode-languageserver') && !name.startsWith('server/src/lsp/'),
          `${file} imports ${name}`,
        );
      if (file.startsWith('server/src/lsp/'))
        assert.ok(!name.startsWith('server/src/cli/') && name !== 'vscode', `${file} imports ${name}`);
      if (file.startsWith('client/')) assert.ok(!name.startsWith('server/'), `${file} imports ${name}`);
      if (name === 'vscode') assert.ok(file.startsWith('client/src/'), `${file} imports vscode`);
    }
  }
});

test('every source file begins with a sentence that says what it is', () => {
  for (const file of sources)
    assert.match(readFileSync(file, 'utf8').replace(/^#!.*\n/, ''), /^\/\*\*[\s\S]{5,}?\*\//, file);
});

test('nothing opens a connection, evaluates text, or reports home', () => {
  for (const file of sources) {
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(
      text,
      /\beval\(|new Function\(|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|from 'node:(?:http|https|net|dns|tls)'/,
      file,
    );
  }
});

test('file names of things with ids are their ids', () => {
  for (const [folder, define] of [
    ['clauses', 'defineClause'],
    ['duties', 'defineDuty'],
  ] as const) {
    for (const file of listed(`server/src/core/${folder}`)) {
      const text = readFileSync(file, 'utf8');
      if (!text.includes(`= ${define}(`)) continue;
      assert.equal(/\n {2}id: ['"]([^'"]+)['"]/.exec(text)?.[1], file.split('/').pop()!.slice(0, -3), file);
    }
  }
  for (const file of listed('server/src/core/rules')) {
    const text = readFileSync(file, 'utf8');
    const id = /= defineRule\(\{\s*id: ['"]([^'"]+)['"]/.exec(text)?.[1];
    if (id !== undefined) assert.equal(file, `server/src/core/rules/${id}.ts`);
  }
});
