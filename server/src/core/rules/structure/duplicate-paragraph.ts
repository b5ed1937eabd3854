/** A paragraph that stands in the text twice, word for word. */
import type { Block } from '../../document/block.js';
import { wordsOf } from '../../document/policyDocument.js';
import { perBlock } from '../../reading/perBlock.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule } from '../rule.js';

export const duplicateParagraph = defineRule({
  id: 'structure/duplicate-paragraph',
  severity: 'information',
  law: ['gdpr:12(1)'],
  title: { nb: 'Samme avsnitt to ganger', nn: 'Same avsnitt to gonger', en: 'Paragraph repeated' },
  why: {
    nb: 'Teksten skal være kortfattet (GDPR artikkel 12 nr. 1). Et avsnitt som står to ganger, blir ofte bare rettet det ene stedet.',
    nn: 'Teksten skal vere kortfatta (GDPR artikkel 12 nr. 1). Eit avsnitt som står to gonger, blir ofte berre retta den eine staden.',
    en: 'The text has to be concise (Article 12(1) GDPR). A paragraph that stands twice is often mended in one place only.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi bruker navnet og adressen din for å levere varene du har bestilt, og for å svare på spørsmål om leveringen.\n\n## Levering\n\nVi bruker navnet og adressen din for å levere varene du har bestilt, og for å svare på spørsmål om leveringen.',
      ],
      good: ['# Personvern\n\nVi sletter etter ett år.\n\n## Levering\n\nVi sletter etter ett år.'],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi bruker namnet og adressa di for å levere varene du har tinga, og for å svare på spørsmål om leveringa.\n\n## Levering\n\nVi bruker namnet og adressa di for å levere varene du har tinga, og for å svare på spørsmål om leveringa.',
      ],
      good: ['# Personvern\n\nVi slettar etter eitt år.\n\n## Levering\n\nVi slettar etter eitt år.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe use your name and address to deliver the goods you have ordered, and to answer questions about the delivery.\n\n## Delivery\n\nWe use your name and address to deliver the goods you have ordered, and to answer questions about the delivery.',
      ],
      good: ['# Privacy policy\n\nWe delete after one year.\n\n## Delivery\n\nWe delete after one year.'],
    },
  },
  *check(reading) {
    const { document } = reading;
    const seen = new Map<string, Block[]>();
    for (const block of reading.eachUnit(longParagraphs)) {
      const key = perBlock(block, wordsJoined);
      const same = seen.get(key);
      if (same) same.push(block);
      else seen.set(key, [block]);
    }
    for (const [first, ...others] of seen.values()) {
      // what comes again and again is a form that the author keeps to
      if (others.length === 0 || others.length > 2) continue;
      for (const other of others) {
        const { start, end } = wordsOf(document, other);
        yield {
          span: { start, end: Math.min(end, start + MOST) },
          message: {
            nb: 'Dette avsnittet står ordrett lenger oppe.',
            nn: 'Dette avsnittet står ordrett lenger oppe.',
            en: 'This paragraph stands further up, word for word.',
          },
          related: [
            {
              span: wordsOf(document, first!),
              message: { nb: 'Første gang', nn: 'Første gong', en: 'The first time' },
            },
          ],
        };
      }
    }
  },
});

/** What stands under the same label again belongs to another thing. */
const longParagraphs = ({ blocks }: Reading): readonly Block[] =>
  blocks.filter(({ label, kind, marks }) => !label && kind === 'paragraph' && marks.tokens.words.length >= LONG);

/** Without the number of the paragraph, which differs where the words are the same. */
const wordsJoined = ({ marks }: Block): string => marks.tokens.words.join(' ').replace(/^(?:[\d.]+ ){1,3}/, '');

/** Short sentences may come again. */
const LONG = 12;
const MOST = 400;
