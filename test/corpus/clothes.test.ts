/** For every visible policy the statuses stay the same in other clothes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
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

test('another company name changes no status', { skip: missing && 'no corpus beside the checkout' }, () => {
  const names = [
    'Porsgrunn Tennisklubb',
    'Techpros',
    'TECHPROS',
    'TechTorget',
    'Skolesaga',
    'Barteløpet',
    'Vestfold Båt og Utleie',
    'KELC',
    'Vaktmesterutleie',
    'Sportiverse',
    'Salmon Software',
    'Good Thinking Society',
    'Birdieswap',
    'Intech',
  ];
  const changed: string[] = [];
  for (const [file, text] of policies()) {
    const renamed = names.reduce(
      (all, name) =>
        all.replaceAll(
          name,
          name === name.toUpperCase() ? 'NORDVIK' : name.includes(' ') ? 'Nordvik Tenester' : 'Nordvik',
        ),
      text,
    );
    const before = statuses(text);
    statuses(renamed).forEach((status, index) => {
      if (status !== before[index]) changed.push(`${file}: ${before[index]} -> ${status.split(': ')[1]}`);
    });
  }
  assert.deepEqual(changed, []);
});
