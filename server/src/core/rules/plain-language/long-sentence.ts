/** Sentences of more than forty words. */
import { sentencesOf, textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { placeSpan } from '../contradiction/pair.js';
import { blanksIn } from '../draft/placeholder.js';
import { defineRule } from '../rule.js';

export const longSentence = defineRule({
  id: 'plain-language/long-sentence',
  severity: 'hint',
  law: ['gdpr:12(1)'],
  title: { nb: 'Lang setning', nn: 'Lang setning', en: 'Long sentence' },
  why: {
    nb: 'Lange setninger er vanskelige å følge. Språket skal være klart og enkelt (GDPR artikkel 12 nr. 1).',
    nn: 'Lange setningar er vanskelege å følgje. Språket skal vere klart og enkelt (GDPR artikkel 12 nr. 1).',
    en: 'Long sentences are hard to follow. The language has to be clear and plain (Article 12(1) GDPR).',
  },
  examples: {
    nb: {
      bad: [`# Personvern\n\nVi bruker navnet ${'og adressen din for å levere varene '.repeat(8)}til deg.`],
      good: ['# Personvern\n\nVi bruker navnet og adressen din for å levere varene til deg.'],
    },
    nn: {
      bad: [`# Personvern\n\nVi bruker namnet ${'og adressa di for å levere varene '.repeat(8)}til deg.`],
      good: ['# Personvern\n\nVi bruker namnet og adressa di for å levere varene til deg.'],
    },
    en: {
      bad: [`# Privacy policy\n\nWe use your name ${'and your address in order to deliver '.repeat(8)}the goods.`],
      good: ['# Privacy policy\n\nWe use your name and address to deliver the goods.'],
    },
  },
  *check(reading) {
    if (!reading.options.plainLanguage) return;
    for (const { sentence, count } of reading.eachUnit(longSentences))
      yield {
        span: placeSpan(reading, sentence),
        message: {
          nb: `Setningen har ${count} ord. Del den opp, gjerne i en liste.`,
          nn: `Setninga har ${count} ord. Del henne opp, gjerne i ei liste.`,
          en: `This sentence has ${count} words. Split it, perhaps into a list.`,
        },
      };
  },
});

const longSentences = ({ blocks }: Reading): readonly { readonly sentence: Sentence; readonly count: number }[] =>
  blocks.flatMap((block) => {
    const { words, sentences } = block.marks.tokens;
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || words.length <= MOST) return [];
    const counts = new Map<number, number>();
    for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return sentencesOf(block).flatMap((sentence) => {
      const count = counts.get(sentence.index) ?? 0;
      // a sentence with blanks is not finished: choices stand in it side by side
      return count <= MOST || blanksIn({ text: textOf(sentence) }).length > 0 ? [] : [{ sentence, count }];
    });
  });

const MOST = 40;
