/** The checker on the labelled policies that stand beside the checkout: it may get better, not worse. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse, type Analysis } from '../../server/src/core/analyse.js';

const corpus = process.env.KLAUSUL_CORPUS ?? '../shared/corpus';
const missing = !existsSync(corpus);

interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly isPolicy: boolean;
  readonly disclosures: Readonly<Record<string, { readonly label: string; readonly alt?: string }>>;
}

function load(folder: string, half: 'all' | 'tune' = 'all'): readonly Labelled[] {
  const check =
    half === 'tune'
      ? readFileSync(join(corpus, folder, 'CHECK'), 'utf8')
          .split(/\s+/)
          .filter(Boolean)
      : [];
  const names = readdirSync(join(corpus, folder));
  return names
    .filter((name) => name.endsWith('.labels.json') && !check.some((stem) => name.startsWith(`${stem}-`)))
    .map((name) => {
      const stem = name.slice(0, -'.labels.json'.length);
      const labels = JSON.parse(readFileSync(join(corpus, folder, name), 'utf8')) as {
        isPolicy?: boolean;
        disclosures?: Labelled['disclosures'];
      };
      const file = names.find((other) => other === `${stem}.md` || other === `${stem}.txt`)!;
      return {
        name: file,
        text: readFileSync(join(corpus, folder, file), 'utf8'),
        isPolicy: labels.isPolicy !== false,
        disclosures: labels.disclosures ?? {},
      };
    });
}

const gap = (status: string): boolean => status === 'absent' || status === 'partial';

function rates(
  documents: readonly Labelled[],
  analyses: ReadonlyMap<string, Analysis>,
): { readonly precision: number; readonly recall: number } {
  let [right, wrong, unseen] = [0, 0, 0];
  for (const { name, disclosures } of documents) {
    const rows = new Map(analyses.get(name)!.disclosures.map(({ id, status }) => [id as string, status as string]));
    for (const [id, { label, alt }] of Object.entries(disclosures)) {
      const status = rows.get(id) ?? 'na';
      const wanted = gap(alt === status ? alt : label);
      if (wanted && gap(status)) right++;
      else if (gap(status)) wrong++;
      else if (wanted) unseen++;
    }
  }
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, right + unseen) };
}

test(
  'every seed and policy is told from what is none, and what is none has no findings',
  { skip: missing && 'no corpus beside the checkout' },
  () => {
    for (const { name, text, isPolicy } of [...load('seeds'), ...load('policies', 'tune')]) {
      const analysis = analyse(text, { path: name });
      assert.equal(analysis.isPolicy, isPolicy, name);
      if (!isPolicy) assert.deepEqual(analysis.findings, [], name);
      assert.deepEqual(analysis.failures, [], name);
    }
  },
);

test(
  'gaps of the visible policies are found with precision and recall of at least 95%, each with one finding',
  { skip: missing && 'no corpus beside the checkout' },
  () => {
    const documents = [...load('seeds'), ...load('policies', 'tune')].filter(({ isPolicy }) => isPolicy);
    const analyses = new Map(documents.map(({ name, text }) => [name, analyse(text, { path: name })]));
    for (const [name, { disclosures, findings }] of analyses) {
      for (const { id, status } of disclosures) {
        assert.equal(
          findings.filter(({ disclosure }) => disclosure === id).length,
          gap(status) ? 1 : 0,
          `${name}: ${id}`,
        );
      }
    }
    const { precision, recall } = rates(documents, analyses);
    assert.ok(precision >= 0.95 && recall >= 0.95, `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  },
);
