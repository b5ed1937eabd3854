/** What package.json promises, and what stands behind it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { DUTIES } from '../../server/src/core/duties/index.js';
import { PAIR_RULES, RULES } from '../../server/src/core/rules/index.js';
import { DEFAULT_SETTINGS, readSettings } from '../../server/src/core/settings.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const properties: Readonly<Record<string, { default: unknown; scope: string; propertyNames?: { enum: string[] } }>> =
  manifest.contributes.configuration.properties;

test('settings that are left alone are the defaults of the engine, and none is broken', () => {
  const raw: Record<string, unknown> = {};
  for (const [key, { default: value }] of Object.entries(properties)) {
    const [, name = '', inner] = key.split('.');
    raw[name] = inner === undefined ? value : { ...(raw[name] as object | undefined), [inner]: value };
  }
  const { stated, ...settings } = readSettings(raw);
  assert.deepEqual({ ...settings, stated: new Set() }, DEFAULT_SETTINGS);
  assert.equal(stated.size, Object.keys(properties).length, 'every setting is read');
});

test('the settings know the name of every duty and rule', () => {
  const duties = new Set(properties['klausul.notApplicable']!.propertyNames!.enum);
  for (const { id } of DUTIES) assert.ok(duties.has(id), id);
  const keys = new Set(properties['klausul.severity']!.propertyNames!.enum);
  for (const { id } of RULES) assert.ok(keys.has(id) && keys.has(id.split('/')[0]!), id);
  for (const { id } of DUTIES) assert.ok(keys.has(`disclosure/${id}`), id);
});

test('every rule and duty has the page that "Explain" opens', () => {
  for (const id of [
    ...[...RULES, ...PAIR_RULES].map((rule) => rule.id),
    ...DUTIES.map((duty) => `disclosure/${duty.id}`),
  ])
    assert.ok(existsSync(`docs/rules/${id}.md`), id);
});

test('what the manifest names is there', () => {
  const { snippets = [], grammars = [], commands } = manifest.contributes;
  for (const { path } of [...snippets, ...grammars]) assert.ok(existsSync(path), path);
  for (const { category, title } of commands) {
    assert.equal(category, 'Klausul (personvern)');
    assert.match(title, /^[A-Z].* \([a-zæøå].*\)$/, 'English, and Norwegian beside it');
  }
});
