/** Sentences that stand in the same place and say the same of what is done, one with a denial and the other without. */
import type { Block } from '../document/block.js';
import { sentencesOf, textOf, type Sentence } from '../reading/hit.js';
import type { Place } from './difference.js';
import type { Pair } from './pair.js';

/** What one version says and the other denies. */
export interface Denied {
  readonly here: Place;
  readonly there: Place;
  /** Whether it is the first version that denies it. */
  readonly deniedHere: boolean;
}

/** In blocks with as many sentences, under headings that correspond and have as many blocks. */
export function* deniedInOne(pair: Pair): Iterable<Denied> {
  for (const section of pair.one.analysis.document.sections) {
    const other = pair.counterpart(section);
    if (!other || other.blocks.length !== section.blocks.length) continue;
    for (const [index, block] of section.blocks.entries()) yield* inBlocks(block, other.blocks[index]!);
  }
}

function* inBlocks(one: Block, other: Block): Iterable<Denied> {
  if (one.kind !== other.kind || one.kind === 'code' || denies(one.text) === denies(other.text)) return;
  const [mine, yours] = [sentencesOf(one), sentencesOf(other)];
  if (mine.length !== yours.length) return;
  for (const [index, here] of mine.entries()) {
    const there = yours[index]!;
    if (isDeniedInOne(textOf(here), textOf(there)))
      yield { here: placeOf(here), there: placeOf(there), deniedHere: denies(textOf(here)) };
  }
}

const placeOf = ({ block, start, end }: Sentence): Place => ({ block, start, end });

/** How many words more or less two translations of a sentence may have. */
const APART = 5;

function isDeniedInOne(here: string, there: string): boolean {
  if (denies(here) === denies(there) || TURNS.test(here) || TURNS.test(there)) return false;
  if (Math.abs(wordsIn(here) - wordsIn(there)) > APART) return false;
  const yours = actsIn(there);
  return [...actsIn(here)].some((act) => yours.has(act));
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Whether a text has a word that denies. */
export const denies = (text: string): boolean =>
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|intet|verken|hverken|korkje|not|(?<!\b(?:say|says|said|saying|answer|or) )no(?!\.)|nothing|never|none|neither|cannot|nobody|\p{L}{2,6}n['’]t)(?!\p{L})/iu.test(
    text,
  );

/** Words that turn a sentence round by themselves, or only limit it. */
const TURNS =
  /(?<!\p{L})(?:uten|utan|bare|berre|kun|med mindre|unntatt|unnateke|bortsett|utenfor|utanfor|innenfor|innanfor|forblir|blir i|nekte\p{L}*|hindr\p{L}*|unng\p{L}*|avst\p{L}*|frivillig\p{L}*|anonym\p{L}*|only|unless|without|except|other than|outside|within|remain|stay|refuse|prevent|avoid|refrain|voluntary|free to|longer|lenger|lenge|enn|than|hvis|dersom|if|men|but)(?!\p{L})/iu;

/** What is done, by words that every language has for it. */
const ACTS: Readonly<Record<string, RegExp>> = {
  sell: /(?<!\p{L})(?:selg\p{L}*|sel|selje|selj\p{L}*|solgt|sold|sells?|selling)(?!\p{L})/iu,
  share:
    /(?<!\p{L})(?:del(?:er|t|e|te|es|ar)?|utlever\p{L}*|gis|gjevne?|gir|gjev|ut|shar(?:e|es|ed|ing)|disclos\p{L}*|pass(?:ed|es)?|given?)(?!\p{L})/iu,
  transfer: /(?<!\p{L})(?:overfør\p{L}*|transfer\p{L}*|send(?:er|es|e|t|s)?|sent)(?!\p{L})/iu,
  collect: /(?<!\p{L})(?:saml\p{L}*|innhent\p{L}*|hent(?:er|es|ar)|collect\p{L}*|obtain\p{L}*|gather\p{L}*)(?!\p{L})/iu,
  use: /(?<!\p{L})(?:bruk(?:er|ar|es|t|e)?|nytt(?:ar|er)|benytt\p{L}*|use[sd]?|using)(?!\p{L})/iu,
  process: /(?<!\p{L})(?:behandl\p{L}*|handsam\p{L}*|process\p{L}*)(?!\p{L})/iu,
  store: /(?<!\p{L})(?:lagr\p{L}*|oppbevar\p{L}*|stor(?:e|ed|es|ing)|keep|kept|retain\p{L}*)(?!\p{L})/iu,
  track: /(?<!\p{L})(?:spor(?:er|ar|es|e|ing)?|track\p{L}*)(?!\p{L})/iu,
  profile: /(?<!\p{L})(?:profil\p{L}*)(?!\p{L})/iu,
  automated: /(?<!\p{L})(?:automat\p{L}*)(?!\p{L})/iu,
  read: /(?<!\p{L})(?:les(?:er|t|e|es|ne)?|read|reads)(?!\p{L})/iu,
  record: /(?<!\p{L})(?:registrer\p{L}*|tar opp|tek opp|record\p{L}*|regist(?:er|ers|ered))(?!\p{L})/iu,
  combine:
    /(?<!\p{L})(?:kobl\p{L}*|kopl\p{L}*|sammenstill\p{L}*|samanstill\p{L}*|combin\p{L}*|link(?:ed|s)?)(?!\p{L})/iu,
  require: /(?<!\p{L})(?:må|pålagt|obligatorisk|must|required?|mandatory)(?!\p{L})/iu,
  publish: /(?<!\p{L})(?:publiser\p{L}*|offentligg\p{L}*|offentleggj\p{L}*|publish\p{L}*)(?!\p{L})/iu,
  officer: /(?<!\p{L})(?:personvernomb\p{L}*|data protection officer)(?!\p{L})/iu,
};

const actsIn = (text: string): ReadonlySet<string> =>
  new Set(Object.entries(ACTS).flatMap(([act, words]) => (words.test(text) ? [act] : [])));
