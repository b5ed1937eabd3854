/** Whether a text tells of an outdated thing as outdated, or denies it: then it is right. */
import type { Block } from '../../document/block.js';
import type { Localized } from '../../languages/language.js';
import { LANGUAGES } from '../../languages/language.js';
import { historyCues } from '../../law/history-cues.js';
import { isMentionedIn } from '../../law/references/subject.js';
import { sentencesOf } from '../../reading/hit.js';

/** Words that, in the sentence beside, still speak of the same thing. */
const BESIDE: readonly string[] =
  'ugyldig opphev opphøy erstatt avløs avløys underkjen underkjen invalid annul struck repeal replac supersed declared'.split(
    ' ',
  );

const HISTORY = historyCues();
/** Words that mean the past only of a thing that came to its end. */
const TOO_LOOSE: ReadonlySet<string> = new Set(['until', 'known as', 'fram til', 'frem til', 'trukket', 'trekt']);

/** Whether the words between two offsets of a block stand in an account of history; `own` are stems of their own subject. */
export const isToldAsOld = (
  block: Block,
  start: number,
  end: number,
  own: Localized<readonly string[]> = HISTORY,
): boolean => {
  const { text } = block;
  const sentences = sentencesOf(block);
  const at = sentences.findIndex((sentence) => sentence.start <= start && sentence.end > start);
  const sentence = sentences[at] ?? { start: 0, end: text.length };
  const around = `${text.slice(sentence.start, start)} · ${text.slice(end, sentence.end)}`;
  if (isMentionedIn(around, stemsOf(own)) || isDenied(text.slice(sentence.start, start), text.slice(end, sentence.end)))
    return true;
  return [sentences[at - 1], sentences[at + 1]].some(
    (beside) => beside !== undefined && isMentionedIn(text.slice(beside.start, beside.end), BESIDE),
  );
};

const stemsOf = (own: Localized<readonly string[]>): readonly string[] => {
  const known = STEMS.get(own);
  if (known) return known;
  const stems = [...new Set(LANGUAGES.flatMap((language) => own[language]))].filter((stem) => !TOO_LOOSE.has(stem));
  STEMS.set(own, stems);
  return stems;
};

const STEMS = new WeakMap<Localized<readonly string[]>, readonly string[]>();

/** The same for the number of a provision: «ikke lenger enn nødvendig, jf. § 28» is no account of history. */
export const isProvisionToldAsOld = (block: Block, start: number, end: number): boolean => {
  const holding = sentencesOf(block).filter((sentence) => sentence.start < end && sentence.end > start);
  const around = holding.map((sentence) => block.text.slice(sentence.start, sentence.end)).join(' ');
  return isMentionedIn(around, PROVISION_HISTORY);
};

const PROVISION_HISTORY: readonly string[] =
  'opphev,erstatta,erstattet,erstatter,avløs,avløys,avskaff,den tidligere,den tidlegare,den gamle,tidligere lov,tidlegare lov,gamle lov,repeal,replaced,supersed,former,predecessor,previous act,abolish'.split(
    ',',
  );

const NEGATIONS: ReadonlySet<string> = new Set(
  'ikke ikkje aldri verken hverken korkje not never neither nor cannot no ingen inga'.split(' '),
);
const REACH_BEFORE = 5;
const REACH_AFTER = 3;

/** «Vi baserer oss ikke på Privacy Shield», "Privacy Shield does not …". */
const isDenied = (before: string, after: string): boolean => {
  const words = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}']+/u)
      .filter(Boolean);
  const near = [...words(before).slice(-REACH_BEFORE), ...words(after).slice(0, REACH_AFTER)];
  return near.some((word) => NEGATIONS.has(word) || word.endsWith("n't"));
};
