/** For every visible policy the statuses stay the same in other clothes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { controllers } from '../../server/src/core/facts/controllers.js';
import { CLOTHES } from '../harness/clothes.js';

const corpus = process.env.KLAUSUL_CORPUS ?? '../shared/corpus';
const missing = !existsSync(corpus);

function* policies(): Generator<readonly [name: string, text: string]> {
  const check = readFileSync(join(corpus, 'policies/CHECK'), 'utf8').split(/\s+/).filter(Boolean);
  for (const folder of ['seeds', 'policies']) {
    for (const name of readdirSync(join(corpus, folder))) {
      if (!/\.(?:md|txt)$/.test(name) || /^4\d\d-/.test(name) || check.some((stem) => name.startsWith(`${stem}-`)))
        continue;
      yield [name, readFileSync(join(corpus, folder, name), 'utf8')];
    }
  }
}

const statuses = (text: string): readonly string[] =>
  analyse(text, { policy: true }).disclosures.map(({ id, status }) => `${id}: ${status}`);

for (const { name, dress } of CLOTHES) {
  test(`${name} change no status`, { skip: missing && 'no corpus beside the checkout' }, () => {
    const changed: string[] = [];
    for (const [file, text] of policies()) {
      const before = statuses(text);
      statuses(dress(text)).forEach((status, index) => {
        if (status !== before[index]) changed.push(`${file}: ${before[index]} -> ${status.split(': ')[1]}`);
      });
    }
    assert.deepEqual(changed, []);
  });
}

/** Names by which the policy calls its controller, the longest first; common words and short names might stand for something else. */
const controllerNames = (text: string): readonly string[] =>
  [
    ...new Set(
      analyse(text, { policy: true })
        .reading.of(controllers)
        .flatMap(({ value, strength }) =>
          strength === 'full' && value.by !== 'named' && value.by !== 'brand' ? [value.name.trim()] : [],
        ),
    ),
  ]
    .filter((name) => name.length >= 5 && /^\p{Lu}/u.test(name) && !/[@.\n]/.test(name))
    .sort((a, b) => b.length - a.length);

/** A new name of the same make: capitals stay capitals, a legal form stays, one word stays one word. */
const renamedFrom = (name: string): string => {
  const form = /\s(?:AS|ASA|SA|BA|DA|ANS|Inc\.?|Ltd\.?|LLC|AB|kommune)$/i.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - form.length);
  const fresh = bare.includes(' ') ? 'Nordvik Tenester' : 'Nordvik';
  return (bare === bare.toUpperCase() ? fresh.toUpperCase() : fresh) + form;
};

test('another company name changes no status', { skip: missing && 'no corpus beside the checkout' }, () => {
  const changed: string[] = [];
  let named = 0;
  for (const [file, text] of policies()) {
    const names = controllerNames(text);
    if (names.length > 0) named++;
    const renamed = names.reduce((all, name) => all.replaceAll(name, renamedFrom(name)), text);
    const before = statuses(text);
    statuses(renamed).forEach((status, index) => {
      if (status !== before[index]) changed.push(`${file}: ${before[index]} -> ${status.split(': ')[1]}`);
    });
  }
  assert.ok(named >= 10, `only ${named} policies name their controller`);
  assert.deepEqual(changed, []);
});
