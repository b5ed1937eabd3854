/** No visible policy has a legal change from itself in other clothes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { changesBetween } from '../../server/src/core/changes/changesBetween.js';
import { CLOTHES } from '../harness/clothes.js';

const corpus = process.env.KLAUSUL_CORPUS ?? '../shared/corpus';

test(
  'no visible policy changes from itself, in whatever clothes',
  { skip: !existsSync(corpus) && 'no corpus beside the checkout' },
  () => {
    const check = readFileSync(join(corpus, 'policies/CHECK'), 'utf8').split(/\s+/).filter(Boolean);
    const wrong: string[] = [];
    for (const folder of ['seeds', 'policies']) {
      for (const name of readdirSync(join(corpus, folder))) {
        if (!/\.(?:md|txt)$/.test(name) || /^4\d\d-/.test(name) || check.some((stem) => name.startsWith(`${stem}-`)))
          continue;
        const text = readFileSync(join(corpus, folder, name), 'utf8');
        const old = analyse(text, { policy: true });
        for (const [clothes, dressed] of [
          ['itself', text] as const,
          ...CLOTHES.map((one) => [one.name, one.dress(text)] as const),
        ]) {
          const { changes } = changesBetween(old, analyse(dressed, { policy: true }));
          const found = changes.map(({ how, id }) => `${how} ${id}`);
          if (found.length > 0) wrong.push(`${name}, ${clothes}: ${found.join(', ')}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  },
);
