/** The six rights in every syntax: subject, modal, verb and object in sentences, lists, tables, questions and self-service. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { en } from './rights-grid/en.js';
import type { Grid, Right } from './rights-grid/grid.js';
import { nb } from './rights-grid/nb.js';
import { nn } from './rights-grid/nn.js';

const RIGHTS: readonly Right[] = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'];

/** A short policy with the words under a heading. */
const policyOf = ({ title, intro }: Grid, heading: string, words: string): string =>
  `# ${title}\n\n${intro}\n\n## ${heading}\n\n${words}\n`;

/** The rights that a policy is read to grant. */
function granted(text: string): readonly Right[] {
  const present = new Set<string>(
    analyse(text)
      .disclosures.filter(({ status }) => status === 'present')
      .map(({ id }) => id),
  );
  return RIGHTS.filter((right) => present.has(`right-${right}`));
}

/** The form built into the sentence; a question is asked in the person's own name. */
function filled(grid: Grid, { words, asks }: Grid['sentences'][number], form: string): string {
  const said = asks ? grid.own.reduce((text, [from, to]) => text.replaceAll(from, to), form) : form;
  return words.replaceAll('%', said).replaceAll('^', said.charAt(0).toUpperCase() + said.slice(1));
}

describe('rights in every syntax', () => {
  for (const [language, grid] of Object.entries({ nb, nn, en })) {
    it(`are granted in ${language}`, () => {
      const missed = grid.sentences.flatMap((sentence, at) =>
        RIGHTS.flatMap((right) => {
          // one form of each right for each sentence, in turn: the whole product says little more
          const forms = grid.forms[right][sentence.form] ?? [];
          const form = forms[at % forms.length];
          if (form === undefined) return [];
          const words = filled(grid, sentence, form);
          const heading = sentence.under === 'rights' ? grid.rightsHeading : grid.otherHeading;
          return granted(policyOf(grid, heading, words)).includes(right) ? [] : [`${right}: ${words}`];
        }),
      );
      assert.deepEqual(missed, []);
    });

    it(`are granted several at once in ${language}`, () => {
      const missed = grid.several.flatMap(({ words, rights }) => {
        const read = granted(policyOf(grid, grid.otherHeading, words));
        const left = rights.filter((right) => !read.includes(right));
        return left.length === 0 ? [] : [`${left.join()}: ${words}`];
      });
      assert.deepEqual(missed, []);
    });

    it(`are told from near-misses in ${language}`, () => {
      const mistaken = grid.nearMisses.flatMap((words) => {
        const rights = granted(policyOf(grid, grid.otherHeading, words));
        return rights.length === 0 ? [] : [`${rights.join()}: ${words}`];
      });
      assert.deepEqual(mistaken, []);
    });
  }
});
