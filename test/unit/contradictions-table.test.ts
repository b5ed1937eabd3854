/** The table of docs/contradictions.md names rules and duties that exist, and leaves no rule of these families out. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DUTIES } from '../../server/src/core/duties/index.js';
import { PAIR_RULES, RULES } from '../../server/src/core/rules/index.js';

const rows = readFileSync('docs/contradictions.md', 'utf8')
  .split(/\r?\n/)
  .filter((line) => /^\| [A-Z]\d+ \|/.test(line));
const named = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+(?:\/[a-z*-]+)?)`/g)].map(([, id]) => id!));
const rules = new Set([...RULES, ...PAIR_RULES].map(({ id }) => id as string));
const duties = new Set(DUTIES.map(({ id }) => id as string));

describe('the table of contradictions', () => {
  it('has every class once', () => {
    const classes = rows.map((row) => row.split(' ')[1]);
    assert.equal(new Set(classes).size, classes.length);
    assert.match(readFileSync('docs/contradictions.md', 'utf8'), new RegExp(`The ${classes.length} classes`));
  });
  it('names rules and duties that exist', () => {
    const unknown = named.filter((id) =>
      id.endsWith('/*')
        ? ![...rules].some((rule) => rule.startsWith(id.slice(0, -1)))
        : !rules.has(id) && !duties.has(id),
    );
    assert.deepEqual(unknown, []);
  });
  it('leaves no contradiction and no statement that the law does not allow without a class', () => {
    const left = [...rules].filter((id) => /^(?:contradiction|lawfulness)\//.test(id) && !named.includes(id));
    assert.deepEqual(left, []);
  });
});
