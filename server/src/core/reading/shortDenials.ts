/** Denials whose matter stands elsewhere: «Deler dere data? Nei.», «Mottakere: ingen», a cell «Nei» behind its head. */
import type { Block } from '../document/block.js';
import { sentencesOf, textOf, type Sentence } from './hit.js';
import type { Reading } from './reading.js';

/** What is denied, and where the denial stands. */
export interface ShortDenial {
  readonly place: Sentence;
  /** The question, label or head: its words are what is denied. */
  readonly matter: Sentence;
}

/** «Nei», “None.”, «Nei, aldri», “No, not at all”: a denial with no matter of its own. */
const BARE =
  /^(?:nei|no|nope|nah|aldri|never|ingen|inga|ingenting|none|nobody|no one|nothing|intet|ikke|ikkje|absolutely not|certainly not|definitely not|overhodet ikke|slett ikke|not at all|ikke i det hele tatt|not applicable|n\/a|ikke aktuelt|ikkje aktuelt|ikke relevant|ikkje relevant)(?:[\s,.–—!-]{1,3}(?:aldri|never|ingen|ingenting|none|nobody|no one|nothing|det gjør vi (?:ikke|aldri)|det gjer (?:vi|me) (?:ikkje|aldri)|vi gjør (?:ikke )?(?:aldri )?det(?: ikke)?|we (?:do not|don't|never do)|we never (?:do|have|will)|not at all|ever|overhodet ikke|slett ikke|slett ikkje|ikke noen|ikkje nokon|under no circumstances|ikke under noen omstendigheter|på ingen måte|in no way)){0,2}[\s.!]*$/iu;

/** Answers and fields of a unit that deny in a word or two. */
export const shortDenials = (unit: Reading): readonly ShortDenial[] => unit.blocks.flatMap(denialsIn);

function denialsIn(block: Block): readonly ShortDenial[] {
  if (block.kind === 'code' || block.kind === 'heading') return [];
  const sentences = sentencesOf(block);
  const found: ShortDenial[] = [];
  sentences.forEach((place, at) => {
    if (!BARE.test(textOf(place))) return;
    const question = at > 0 ? sentences[at - 1] : questionAbove(block);
    if (question && textOf(question).trim().endsWith('?')) found.push({ place, matter: question });
  });
  const [first] = sentences;
  if (first && sentences.length === 1) {
    const head = block.kind === 'cell' ? headOf(block) : undefined;
    if (head && BARE.test(block.text)) found.push({ place: first, matter: head });
    const field = /^([^:.?!]{3,60}):\s+(.{2,40})$/u.exec(block.text);
    if (field && BARE.test(field[2]!))
      found.push({ place: first, matter: { ...first, end: first.start + field[1]!.length } });
  }
  return found;
}

/** The question right above: a heading, a label or a paragraph that asks. */
function questionAbove(block: Block): Sentence | undefined {
  const { heading, blocks } = block.section;
  const above = block.label ?? (blocks.find((other) => other !== heading) === block ? heading : undefined);
  return above && sentencesOf(above).at(-1);
}

/** What a cell is the answer to: the head of its row, where that is no number. */
const headOf = ({ rowHead }: Block): Sentence | undefined => (rowHead ? sentencesOf(rowHead)[0] : undefined);
