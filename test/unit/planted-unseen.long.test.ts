/** Longer policies with planted faults, and their twins, by a writer who had not seen the rules: first run 16 of 42, 19 of 40, 20 of 48, 20 of 48 and 30 of 48 found. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';

const FAMILIES = /^(?:contradiction|lawfulness|retention|reference|structure|draft|language|plain-language|notice)\//;

/** What must be reached: no less than was found when the rules were last tuned. */
const SETS = [
  { file: 'first.txt', found: 36, silent: 14 },
  { file: 'second.txt', found: 36, silent: 12 },
  { file: 'third.txt', found: 42, silent: 12 },
  { file: 'fourth.txt', found: 46, silent: 4 },
  { file: 'fifth.txt', found: 46, silent: 4 },
] as const;

interface Policy {
  readonly name: string;
  readonly faults: readonly string[];
  readonly text: string;
}

/** `=== name`, lines `F: class | words | why`, `---`, the text; a name that ends in -twin has no fault. */
const policiesIn = (source: string): readonly Policy[] =>
  source
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [head = '', ...rest] = part.split(/^---\n/mu);
      const [name = '', ...lines] = head.split('\n');
      const faults = lines.filter((line) => line.startsWith('F: ')).map((line) => line.split(' | ')[1] ?? '');
      return { name: name.trim(), faults, text: rest.join('---\n') };
    });

const findingsIn = (text: string) =>
  analyse(text, { today: '2026-11-23' }).findings.filter(({ rule }) => FAMILIES.test(rule));

describe('faults planted by somebody who had not seen the rules', () => {
  for (const { file, found, silent } of SETS)
    it(file, () => {
      const policies = policiesIn(readFileSync(`test/unit/planted/unseen/${file}`, 'utf8'));
      const missed: string[] = [];
      let hits = 0;
      let quiet = 0;
      for (const { name, faults, text } of policies) {
        const findings = findingsIn(text);
        if (name.endsWith('-twin')) {
          if (findings.every(({ severity }) => severity === 'hint')) quiet += 1;
          continue;
        }
        for (const words of faults) {
          const start = text.indexOf(words);
          assert.ok(start >= 0, `${name}: ${words}`);
          const overlaps = (span: { readonly start: number; readonly end: number }): boolean =>
            span.start < start + words.length && span.end > start;
          if (findings.some((finding) => overlaps(finding.span) || finding.related.some(({ span }) => overlaps(span))))
            hits += 1;
          else missed.push(`${name}: ${words}`);
        }
      }
      assert.ok(hits >= found, `found ${hits}, missed:\n${missed.join('\n')}`);
      assert.ok(quiet >= silent, `${quiet} twins are silent`);
    });
});
