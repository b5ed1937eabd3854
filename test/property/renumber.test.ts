/** Renumbering keeps every reference right, and a second time changes nothing more: over generated documents. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { applyEdits } from '../harness/edits.js';

/** A small generator of numbers, the same in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Made {
  readonly text: string;
  /** For each reference in order: the words of the heading that it points at. */
  readonly aims: readonly string[];
}

const anchorOf = (heading: { readonly number: number | string; readonly name: string }): string =>
  `${heading.number}-${heading.name.toLowerCase().replace(' ', '-')}`;

/** Words without figures: a heading's own name. */
const name = (index: number): string => `Emne ${'abcdefghijklmnop'[index]!.repeat(3)}`;

/** A policy whose numbers leave out one or two, with references to headings by the numbers that they have. */
function make(seed: number): Made {
  const random = seeded(seed);
  const count = 5 + random(6);
  const skipped = new Set([1 + random(count - 2), ...(random(2) === 0 ? [1 + random(count - 2)] : [])]);
  let number = 0;
  const headings = Array.from({ length: count }, (_, index) => ({
    number: (number += skipped.has(index) ? 2 : 1),
    name: name(index),
  }));
  const deeper = random(count);
  const aims: string[] = [];
  const parts = headings.map((heading, index) => {
    const target = headings[random(count)]!;
    aims.push(target.name);
    const below =
      index === deeper
        ? `\n\n### ${heading.number}.1 Under en\n\nTekst.\n\n### ${heading.number}.2 Under to\n\nTekst.`
        : '';
    return `## ${heading.number}. ${heading.name}\n\nVi lagrer opplysninger om dette, se punkt ${target.number}.${below}`;
  });
  const contents = headings
    .map((heading) => `- [${heading.number}. ${heading.name}](#${anchorOf(heading)})`)
    .join('\n');
  return { text: `# Personvern\n\n## Innhold\n\n${contents}\n\n${parts.join('\n\n')}\n`, aims };
}

const faults = (text: string) =>
  analyse(text, { policy: true }).findings.filter(({ rule }) => rule === 'structure/numbering');

for (let seed = 1; seed <= 60; seed++) {
  test(`renumbering document ${seed} keeps its references`, () => {
    const { text, aims } = make(seed);
    const [finding] = faults(text);
    if (!finding) return;
    const [fix] = finding.fixes();
    const mended = applyEdits(text, fix!.edits);
    assert.deepEqual(faults(mended), []);
    const numbers = new Map([...mended.matchAll(/^## (\d+)\. (.+)$/gm)].map(([, number, words]) => [number!, words!]));
    const pointed = [...mended.matchAll(/se punkt (\d+)/g)].map(([, number]) => numbers.get(number!));
    assert.deepEqual(pointed, aims);
    for (const [number] of mended.matchAll(/^### \d+/gm))
      assert.ok(numbers.has(number.slice(4)), 'a part stands under its chapter');
    const entries = [...mended.matchAll(/^- \[(\d+)\. ([^\]]+)\]\(#([^)]+)\)$/gm)];
    assert.equal(entries.length, numbers.size);
    for (const [, number = '', words = '', anchor] of entries) {
      assert.equal(numbers.get(number), words, 'the table of contents follows');
      assert.equal(anchor, anchorOf({ number, name: words }), 'and so do its links');
    }
    assert.equal(mended.replace(/\d/g, ''), text.replace(/\d/g, ''));
  });
}
