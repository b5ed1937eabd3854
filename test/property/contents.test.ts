/** Sections that go in: their numbers, the references and links to later ones, and the table of contents keep together. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import '../harness/seed.js';
import { analyse } from '../../server/src/core/analyse.js';
import { CLAUSES } from '../../server/src/core/clauses/index.js';
import { editsOf, insertClauses } from '../../server/src/core/clauses/insert.js';
import { insertMissing } from '../../server/src/core/clauses/insertMissing.js';
import type { Clause } from '../../server/src/core/clauses/clause.js';
import { anchorOf } from '../../server/src/core/reading/anchors.js';
import { contentsOf } from '../../server/src/core/reading/contents.js';
import { applyEdits } from '../harness/edits.js';

const HEADINGS = ['Formål', 'Lagring av kjøp', 'Informasjonskapsler', 'Sikkerhet', 'Kontakt oss', 'Til foresatte'];
const ABOUT = ['complaint', 'recipients', 'security', 'transfer-scc', 'automated-none', 'changes', 'rights-all'];

/** How the table writes its entries; `words` with the number where headings have one. */
const ENTRIES: readonly ((heading: string, words: string, index: number) => string)[] = [
  (heading) => `- [${heading}](#${anchorOf(heading)})`,
  (heading) => `- [${heading}](#${encodeURIComponent(anchorOf(heading))})`,
  (heading, words, index) => `${index}. [${words}](#${anchorOf(heading)})`,
  (heading, words) => `1. [${words}](#${anchorOf(heading)})`,
  (_, words, index) => `${index}. ${words}`,
  (heading) => `* **${heading.replace(/^(\d+)\./, '$1\\.')}**`,
];

interface Made {
  readonly text: string;
  readonly ids: readonly string[];
}

const made: fc.Arbitrary<Made> = fc
  .record({
    headings: fc.shuffledSubarray(HEADINGS, { minLength: 3 }),
    numbered: fc.boolean(),
    entry: fc.constantFrom(...ENTRIES),
    aims: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    ids: fc.shuffledSubarray(ABOUT, { minLength: 1 }),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ headings, numbered, entry, aims, ids, eol }) => {
    const written = headings.map((words, index) => (numbered ? `${index + 1}. ${words}` : words));
    const contents = headings.map((words, index) => entry(written[index]!, words, index + 1)).join('\n');
    const parts = written.map((heading, index) => {
      const aim = aims[index]! % headings.length;
      const words = numbered ? `punkt ${aim + 1}` : headings[aim];
      return `## ${heading}\n\nVi skriver mer om dette annet sted, se [${words}](#${anchorOf(written[aim]!)}) om «${headings[aim]}».`;
    });
    const text = `# Personvernerklæring\n\n## Innhold\n\n${contents}\n\n${parts.join('\n\n')}\n`;
    return { text: text.replaceAll('\n', eol), ids };
  });

/** The headings of a text by their anchors, with their number and words. */
function headingsIn(
  text: string,
): ReadonlyMap<string, { readonly number: string | undefined; readonly words: string }> {
  const found = [...text.matchAll(/^## (?:(\d+)\. )?([^\r\n]+)/gm)].map(
    ([line, number, words = '']) => [anchorOf(line.slice(3)), { number, words }] as const,
  );
  return new Map(found.filter(([, { words }]) => words !== 'Innhold'));
}

/** The entries of the table under «Innhold»: mark, words with any number, link. */
const entriesIn = (text: string): readonly (readonly [string, string, string | undefined])[] =>
  text
    .split(/\r?\n## /)
    .find((part) => part.startsWith('Innhold'))!
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, mark = '', words = '', link] = /^([-*]|\d+\.) \*{0,2}\[?([^\]*]+)\]?\*{0,2}(?:\(#([^)]+)\))?$/.exec(
        line,
      )!;
      return [mark, words.replace('\\', ''), link] as const;
    });

function check(before: string, after: string): void {
  const headings = headingsIn(after);
  const numbers = [...headings.values()].map(({ number }) => number);
  if (numbers[0] !== undefined)
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => String(index + 1)),
    );
  const entries = entriesIn(after);
  assert.deepEqual(
    entries.map(([, words]) => words.replace(/^\d+\. /, '')),
    [...headings.values()].map(({ words }) => words),
    'the table has every heading in its order',
  );
  const numeric = entries.map(([mark]) => Number.parseInt(mark, 10)).filter((mark) => !Number.isNaN(mark));
  if (entriesIn(before)[1]![0] === '2.')
    assert.deepEqual(
      numeric,
      numeric.map((_, index) => index + 1),
    );
  for (const [, words, link] of entries) {
    if (link !== undefined) assert.equal(headings.get(decodeURIComponent(link))?.words, words.replace(/^\d+\. /, ''));
    const [, number] = /^(\d+)\. /.exec(words) ?? [];
    if (number !== undefined)
      assert.equal(
        [...headings.values()].find((heading) => heading.number === number)?.words,
        words.replace(/^\d+\. /, ''),
      );
  }
  for (const [, words, anchor, aim] of after.matchAll(/se \[([^\]]+)\]\(#([^)]+)\) om «([^»]+)»/g)) {
    assert.equal(headings.get(anchor!)?.words, aim, 'links lead where they led');
    const [, number] = /^punkt (\d+)$/.exec(words!) ?? [];
    if (number !== undefined) assert.equal(headings.get(anchor!)?.number, number, 'references name where they led');
  }
}

test('numbers, references, links and the table of contents keep together when sections go in', () => {
  fc.assert(
    fc.property(made, ({ text, ids }) => {
      const { reading } = analyse(text, { policy: true });
      assert.ok(contentsOf(reading).length >= 3);
      const clauses = ids.map((id) => CLAUSES.find((one) => one.id === id)! as Clause);
      const edits = insertClauses(clauses, reading);
      const after = applyEdits(text, edits);
      check(text, after);
      for (const { span } of edits)
        if (span.end > span.start) assert.match(text.slice(span.start, span.end), /^\d+$/, 'only digits are replaced');
    }),
    { numRuns: 150 },
  );
});

test('all that is missing goes in once: a second time nothing is left to do', () => {
  fc.assert(
    fc.property(made, ({ text }) => {
      const after = applyEdits(text, insertClauses([], analyse(text, { policy: true }).reading));
      assert.equal(after, text, 'nothing to insert, nothing changes');
      const plan = insertMissing(analyse(text, { policy: true }));
      const once = applyEdits(text, editsOf(plan));
      check(text, once);
      const again = insertMissing(analyse(once, { policy: true }));
      assert.deepEqual([...again.insertions, ...again.numbers], []);
    }),
    { numRuns: 25 },
  );
});
