#!/usr/bin/env node
// Starts a new rule, duty, clause or article: `npm run new rule retention/too-short`, `duty ID`, `clause ID`, `article gdpr/art-9`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const core = join(dirname(dirname(fileURLToPath(import.meta.url))), 'server/src/core');
const camel = (id) => id.replace(/[-/](\w)/g, (_, letter) => letter.toUpperCase());
const texts = "{ nb: '', nn: '', en: '' }";

const KINDS = {
  rule: (id) => [
    `rules/${id}.ts`,
    `/** TODO: what it finds, in one sentence. */
import { defineRule } from '../rule.js';

export const ${camel(id.split('/').at(-1))} = defineRule({
  id: '${id}',
  severity: 'warning',
  law: [],
  title: ${texts},
  why: ${texts},
  examples: {
    nb: { bad: [], good: [] },
    nn: { bad: [], good: [] },
    en: { bad: [], good: [] },
  },
  *check(reading) {
    void reading;
  },
});
`,
  ],
  duty: (id) => [
    `duties/${id}.ts`,
    `/** TODO: what must be told, in one sentence. */
import { defineDuty, notApplicable } from './duty.js';

export const ${camel(id)} = defineDuty({
  id: '${id}',
  law: [],
  severity: 'warning',
  topic: 'controller',
  name: ${texts},
  absent: ${texts},
  partial: { default: ${texts} },
  why: ${texts},
  clauses: [],
  examples: {
    nb: { states: [], partial: [], lookAlikes: [] },
    nn: { states: [], partial: [], lookAlikes: [] },
    en: { states: [], partial: [], lookAlikes: [] },
  },
  assess: () => notApplicable,
});
`,
  ],
  clause: (id) => [
    `clauses/${id}.ts`,
    `/** TODO: what the clause says, in one sentence. */
import { defineClause } from './clause.js';

export const ${camel(id)} = defineClause({
  id: '${id}',
  states: [],
  topic: 'controller',
  law: [],
  title: ${texts},
  heading: ${texts},
  when: ${texts},
  prefixes: { nb: [], nn: [], en: [] },
  text: ${texts},
});
`,
  ],
  article: (id) => [
    `law/${id}.ts`,
    `/** TODO: the provision, in one sentence. */
import { defineProvision } from '../provision.js';

export const ${camel(id)} = defineProvision({
  ref: '${id.replace(/\/(?:art|s)-/, ':')}',
  title: ${texts},
  gist: ${texts},
  certainty: 'uncertain',
  asOf: '${new Date().toISOString().slice(0, 10)}',
});
`,
  ],
};

const [kind, id] = process.argv.slice(2);
const write = Object.hasOwn(KINDS, kind ?? '') ? KINDS[kind] : undefined;
if (
  !write ||
  !/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(id ?? '') ||
  ((kind === 'rule' || kind === 'article') && !id.includes('/'))
) {
  console.error('usage: npm run new -- rule FAMILY/KIND | duty ID | clause ID | article ACT/s-NUMBER');
  process.exit(2);
}
const [path, text] = write(id);
const file = join(core, path);
if (existsSync(file)) {
  console.error(`${path} is there already`);
  process.exit(2);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, text);
console.log(`wrote server/src/core/${path}: fill it in, then npm run generate`);
