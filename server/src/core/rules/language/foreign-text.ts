/** A block, heading, label or sentence in another language than the document's. */
import type { Block } from '../../document/block.js';
import { spanIn } from '../../document/policyDocument.js';
import type { BlockLanguage, Language, Localized } from '../../languages/language.js';
import { sentencesOf } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found } from '../rule.js';
import { perBlock } from '../../reading/perBlock.js';
import { foreignEvidence, hasForeignWord, type Evidence } from './evidence.js';
import { FOREIGN_EXAMPLES } from './foreign-text-examples.js';
import { governing, type Governing } from './versions.js';

export const foreignText = defineRule({
  id: 'language/foreign-text',
  severity: 'warning',
  law: ['gdpr:12(1)'],
  title: { nb: 'Tekst på et annet språk', nn: 'Tekst på eit anna språk', en: 'Text in another language' },
  why: {
    nb: 'Informasjonen skal være forståelig for leseren (GDPR artikkel 12 nr. 1). En bit på et annet språk er ofte en rest av en mal eller en oversettelse.',
    nn: 'Informasjonen skal vere forståeleg for lesaren (GDPR artikkel 12 nr. 1). Ein bit på eit anna språk er ofte ein rest av ein mal eller ei omsetjing.',
    en: 'The information has to be intelligible to the reader (Article 12(1) GDPR). A piece in another language is often left over from a template or a translation.',
  },
  examples: FOREIGN_EXAMPLES,
  *check(reading) {
    const govern = governing(reading);
    for (const run of foreignRuns(reading, govern).filter((pieces) => isSettled(reading, pieces)))
      yield* run.length > MANY ? [asOne(reading, run)] : run.map((piece) => asFound(reading, piece));
  },
});

/** So many foreign blocks in a row are reported as one. */
const MANY = 4;

/** A stretch in another language; offsets in the block's text. */
interface Piece {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly language: BlockLanguage;
  readonly expected: BlockLanguage;
}

/** Foreign pieces, those of blocks one after the other in the same language together. */
function foreignRuns(reading: Reading, govern: Governing): readonly (readonly Piece[])[] {
  const pieces = govern.plain
    ? reading.eachUnit(IN_UNIT[reading.document.language])
    : reading.blocks.flatMap((block) => piecesOf(block, govern));
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last && last.language === piece.language && piece.block.index - last.block.index === 1;
    if (goesOn) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const NONE: ReadonlySet<BlockLanguage> = new Set();
const piecesIn =
  (language: Language) =>
  ({ blocks }: Reading): readonly Piece[] =>
    blocks.flatMap((block) => piecesOf(block, { languageOf: () => language, throughout: NONE }));

/** Foreign pieces of a unit of a document that is in one language. */
const IN_UNIT: Readonly<Record<Language, (unit: Reading) => readonly Piece[]>> = {
  nb: piecesIn('nb'),
  nn: piecesIn('nn'),
  en: piecesIn('en'),
};

function piecesOf(block: Block, { languageOf, throughout }: Omit<Governing, 'plain'>): readonly Piece[] {
  if (block.kind === 'code' || block.text.length < 4) return [];
  const expected = languageOf(block);
  if (!perBlock(block, foreignTo[expected])) return [];
  const whole = evidenceIn(block, 0, block.text.length, expected);
  if (!whole || throughout.has(whole.language)) return [];
  if (isForeign(whole, block)) return [{ block, start: 0, end: block.text.length, language: whole.language, expected }];
  const label = labelIn(block);
  const before = label > 0 ? foreignEvidence(block, 0, label, expected) : undefined;
  if (before && !throughout.has(before.language) && isForeignLabel(before, 'label'))
    return [{ block, start: 0, end: label, language: before.language, expected }];
  const sentences = sentencesOf(block);
  if (sentences.length < 2 || whole.speaking < LONG) return [];
  return sentences.flatMap(({ start, end }) => {
    const evidence = evidenceIn(block, start, end, expected);
    return evidence && evidence.words > 3 && isForeignProse(evidence) && !throughout.has(evidence.language)
      ? [{ block, start, end, language: evidence.language, expected }]
      : [];
  });
}

/** The evidence in a stretch, counted once while the block stays the same. */
function evidenceIn(block: Block, start: number, end: number, expected: BlockLanguage): Evidence | undefined {
  const known = perBlock(block, evidenceSeen);
  // capitals are told by the kind of the block
  const key = `${start} ${end} ${expected} ${block.kind}`;
  if (!known.has(key)) known.set(key, foreignEvidence(block, start, end, expected));
  return known.get(key);
}

const evidenceSeen = (): Map<string, Evidence | undefined> => new Map();

/** Whether a block has a word that only another language has: most have none. */
const foreignTo: Readonly<Record<BlockLanguage, (block: Block) => boolean>> = {
  nb: (block) => hasForeignWord(block, 'nb'),
  nn: (block) => hasForeignWord(block, 'nn'),
  en: (block) => hasForeignWord(block, 'en'),
  sv: (block) => hasForeignWord(block, 'sv'),
  da: (block) => hasForeignWord(block, 'da'),
};

/** Where the label in front of the text ends: «Lagringstid: ett år»; 0 where there is none. */
function labelIn({ text, kind }: Block): number {
  const colon = text.indexOf(':');
  return (kind === 'paragraph' || kind === 'item') && colon > 3 && colon < 40 && /^\p{Lu}/u.test(text) ? colon : 0;
}

/** Words that a sentence needs. */
const LONG = 3;

const isForeign = (evidence: Evidence, block: Block): boolean =>
  evidence.words > 6 ? isForeignProse(evidence) : isForeignLabel(evidence, block.kind);

/** Most of what tells anything speaks for the other language; Danish and the other Norwegian share most words with the expected one. */
function isForeignProse({ language, speaking, against, words }: Evidence): boolean {
  const share = language === 'en' || language === 'sv' ? 0.25 : 0.15;
  return speaking >= LONG && speaking >= 3 * against && speaking / words >= share;
}

/** A heading, label or cell: nothing in it is of the expected language. */
function isForeignLabel(
  { language, speaking, against, words, unknown, listed, titled }: Evidence,
  kind: Block['kind'],
): boolean {
  // words that no list knows are of yet another language, or names
  if (against > 0 || unknown > words / 2 || !listed) return false;
  // “Google Play Services”, “The Rocket Science Group”: a name
  if (titled && words > 1 && unknown > 0) return false;
  if (language !== 'en') return words - unknown >= 1 && speaking >= 1;
  const needed = kind === 'heading' || kind === 'label' ? 1 : 2;
  return words > 1 && speaking >= needed && speaking / words >= 0.5;
}

/** The most that a finding may stand on. */
const MOST = 400;

function asFound({ document }: Reading, { block, start, end, language, expected }: Piece): Found {
  const first = end - start > MOST ? sentencesOf(block).find((sentence) => sentence.start >= start)?.end : undefined;
  const stop = Math.min(first ?? end, start + MOST);
  const akin = NORWEGIAN.has(language) && NORWEGIAN.has(expected);
  return {
    span: spanIn(document, block, start, stop),
    message: messageFor(language, expected),
    ...(akin ? { severity: 'hint' as const } : {}),
  };
}

/** Whether the text elsewhere has words that only its own language has: a few neutral lines may be either Norwegian. */
function isSettled({ document }: Reading, [first]: readonly Piece[]): boolean {
  const { language, expected } = first!;
  if (!NORWEGIAN.has(language) || !NORWEGIAN.has(expected)) return true;
  return document.blocks.some(
    (block) => block !== first!.block && evidenceIn(block, 0, block.text.length, language)?.language === expected,
  );
}

const NORWEGIAN: ReadonlySet<BlockLanguage> = new Set(['nb', 'nn']);

/** One finding for a long stretch, with its end as the other place. */
function asOne(reading: Reading, run: readonly Piece[]): Found {
  const last = run.at(-1)!;
  return {
    ...asFound(reading, run[0]!),
    related: [
      {
        span: spanIn(reading.document, last.block, last.start, Math.min(last.end, last.start + MOST)),
        message: TO_HERE,
      },
    ],
  };
}

const TO_HERE: Localized = {
  nb: 'Hit går teksten på det andre språket.',
  nn: 'Hit går teksten på det andre språket.',
  en: 'The text in the other language goes on to here.',
};

const NAMES: Readonly<Record<BlockLanguage, Localized>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian Nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
  sv: { nb: 'svensk', nn: 'svensk', en: 'Swedish' },
  da: { nb: 'dansk', nn: 'dansk', en: 'Danish' },
};

const messageFor = (language: BlockLanguage, expected: BlockLanguage): Localized => ({
  nb: `Dette er på ${NAMES[language].nb}, mens resten av teksten er på ${NAMES[expected].nb}. Oversett det, eller ta det bort.`,
  nn: `Dette er på ${NAMES[language].nn}, medan resten av teksten er på ${NAMES[expected].nn}. Set det om, eller ta det bort.`,
  en: `This is in ${NAMES[language].en}, while the rest of the text is in ${NAMES[expected].en}. Translate it, or remove it.`,
});
