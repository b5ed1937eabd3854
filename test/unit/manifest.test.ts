/** What package.json promises, and what stands behind it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
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

test('the walkthrough has five steps in both languages, with pictures and commands that are there', () => {
  const [{ steps }] = manifest.contributes.walkthroughs;
  assert.equal(steps.length, 5);
  const known = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));
  for (const { id, title, description, media, completionEvents } of steps) {
    assert.match(title, /^[A-Z].* \([a-zæøå].*\)$/, id);
    assert.match(description, /[æøå]/, `${id} speaks Norwegian too`);
    assert.ok(existsSync(media.image) && media.altText.length > 20, media.image);
    const named = [...description.matchAll(/command:(klausul\.\w+)/g)].map(([, command]) => command);
    for (const event of completionEvents) named.push(/^onCommand:(klausul\.\w+)/.exec(event)?.[1]);
    for (const command of named.filter(Boolean)) assert.ok(known.has(command), command);
  }
});

test('pictures of the README are in the package, and no picture else', () => {
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
  assert.ok(shown.length >= 3);
  const steps: { media: { image: string } }[] = manifest.contributes.walkthroughs[0].steps;
  const needed = new Set([...shown, ...steps.map(({ media }) => media.image)]);
  assert.deepEqual(
    readdirSync('media/walkthrough').map((name) => `media/walkthrough/${name}`),
    [...needed].sort(),
  );
});

test('the examples that "Open an Example" opens are policies by what they say', () => {
  for (const name of ['personvern-mangelfull.nb.md', 'personvern-mangelfull.nn.md', 'privacy-poor.en.md']) {
    const { isPolicy, findings } = analyse(readFileSync(`examples/${name}`, 'utf8'));
    assert.ok(isPolicy && findings.length > 5, name);
  }
});
