/** LIX, the Scandinavian measure of how hard a text is to read: words to a sentence, plus the share of words over six letters. */
import type { Block } from '../../document/block.js';
import type { PolicyDocument } from '../../document/policyDocument.js';
import type { Section } from '../../document/section.js';
import { ofUnit, type Unit } from '../../document/units.js';
import { perBlock } from '../../reading/perBlock.js';

/** LIX of a stretch of text. Below 40 is easy, 45–55 is what authorities write, above 55 is hard. */
export interface Lix {
  readonly value: number;
  readonly words: number;
  readonly sentences: number;
}

/** LIX of a section by itself, its subsections left out. */
export interface SectionLix extends Lix {
  readonly section: Section;
}

/** LIX of a document, and of its sections, the hardest first. */
export interface DocumentLix extends Lix {
  readonly sections: readonly SectionLix[];
}

/** A section of fewer words tells nothing. */
const ENOUGH = 50;

/** LIX of the document and of each section that is long enough; 0 for a text without sentences. Table cells do not count. */
export function lix(document: PolicyDocument): DocumentLix {
  const whole = new Count();
  const sections: SectionLix[] = [];
  for (const unit of document.units) {
    const own = ofUnit(unit, countUnit);
    const section = unit.blocks[0]?.section;
    whole.add(own);
    if (own.words >= ENOUGH && section?.heading) sections.push({ section, ...own.lix() });
  }
  return { ...whole.lix(), sections: sections.sort((a, b) => b.value - a.value) };
}

/** What closes a stretch as a full stop does in LIX: a colon or semicolon with more behind it, as between the parts of a list. */
const PAUSE = /[:;](?=\s\S)/gu;

/** The words of a block that count, and how many of them are long. */
function countWords({ marks, text }: Block): Pick<Count, 'words' | 'long' | 'sentences'> {
  const counted = marks.tokens.words.filter((word) => /\p{L}/u.test(word) && !word.includes('@'));
  const pauses = text.match(PAUSE)?.length ?? 0;
  return {
    words: counted.length,
    long: counted.filter((word) => word.length > 6).length,
    sentences: marks.tokens.sentenceSpans.length / 2 + pauses,
  };
}

function countUnit({ blocks }: Unit): Count {
  const count = new Count();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
    const { words, long, sentences } = perBlock(block, countWords);
    if (words > 0) count.add({ words, long, sentences });
  }
  return count;
}

class Count {
  words = 0;
  long = 0;
  sentences = 0;

  add({ words, long, sentences }: Pick<Count, 'words' | 'long' | 'sentences'>): void {
    this.words += words;
    this.long += long;
    this.sentences += sentences;
  }

  lix(): Lix {
    const value = this.sentences === 0 ? 0 : Math.round(this.words / this.sentences + (100 * this.long) / this.words);
    return { value, words: this.words, sentences: this.sentences };
  }
}
