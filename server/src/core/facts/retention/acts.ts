/** The acts that a retention statement is tied to: by name, or by its matter («regnskapslovgivningen»). */
import type { Block } from '../../document/block.js';
import { cue, type Cue } from '../../marking/cue.js';
import { has, hitsIn, sentenceAt, textOf, type Hit } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import type { CitedAct, RetentionStatement } from './statement.js';
import { RETENTION_HEAD } from './vocabulary.js';

interface ActWords {
  readonly act: string;
  readonly loose: boolean;
  readonly words: Cue;
}

const words = (
  act: string,
  loose: boolean,
  nb: readonly string[],
  nn: readonly string[],
  en: readonly string[],
): ActWords => ({
  act,
  loose,
  words: cue(`act-${act}${loose ? '-loose' : ''}`, { nb, nn, en }),
});

/** Acts with a storage period of their own, by the ids of `law/`. */
const ACTS: readonly ActWords[] = [
  words(
    'bokf',
    false,
    ['bokføringslov*', 'bokføringslovens', '(lov|loven) om bokføring'],
    ['bokføringslov*', '(lov|lova) om bokføring'],
    [
      'bookkeeping act*',
      'book-keeping act',
      'bookkeeping law*',
      'bokføringsloven',
      'act on (bookkeeping|book-keeping)',
    ],
  ),
  words(
    'bokf',
    true,
    [
      'regnskapslov*',
      'bokføringsregel*',
      'bokføringsreglene',
      'bokføringsforskrift*',
      'bokføringsplikt*',
      'regnskapsregel*',
      'regnskapsregl*',
      'regnskapskrav*',
      'bokføringskrav*',
      '(regnskaps|bokførings) … (lovgivning*|regelverk*)',
      '(krav|lovkrav|plikt*) … (regnskap*|bokføring*)',
      '(lovpålagt|lovkrav) … (regnskap*|bokføring*)',
    ],
    [
      'rekneskapslov*',
      'bokføringsregl*',
      'bokføringsforskrift*',
      'bokføringsplikt*',
      'rekneskapsregl*',
      'rekneskapskrav*',
      'bokføringskrav*',
      '(krav|lovkrav|plikt*) … (rekneskap*|bokføring*)',
    ],
    [
      'accounting act',
      '(accounting|bookkeeping) (law*|legislation|rules|regulation*|requirement*|obligation*|dut*|act)',
      '(law|act|regulations) … (accounting|bookkeeping)',
    ],
  ),
  words(
    'hvl',
    false,
    ['hvitvaskingslov*', 'hvl'],
    ['kvitvaskingslov*', 'hvitvaskingslov*'],
    ['anti-money laundering act', 'anti money laundering act', 'money laundering act', 'aml act', 'aml legislation'],
  ),
  words(
    'hvl',
    true,
    [
      'hvitvaskingsregel*',
      'hvitvaskingsregl*',
      '*hvitvaskingslovgivning*',
      'hvitvaskingsforskrift*',
      '(tiltak|regler|krav) mot hvitvasking',
    ],
    ['kvitvaskingsregel*', 'kvitvaskingsregl*', '(tiltak|reglar|krav) mot kvitvasking'],
    [
      'anti-money laundering (law*|legislation|rules|regulation*|requirement*|obligation*)',
      'money laundering (law*|legislation|rules|regulation*)',
      'aml (rules|law*|regulation*|requirement*)',
    ],
  ),
  words(
    'kamera',
    false,
    [
      'kameraforskrift*',
      'kameraovervåkingsforskrift*',
      'forskrift* … kameraovervåk*',
      'kameraregl*',
      'kameraregelverk*',
      '(regler|reglene|regelverk*) … kameraovervåk*',
    ],
    ['kameraforskrift*', 'forskrift* … kameraovervak*', '(reglane|reglar|regelverk*) … kameraovervak*'],
    [
      '(regulation*|rules|law) … (camera|cctv|video) surveillance',
      'camera (surveillance) (regulation*|rules|law*)',
      'camera regulation*',
      'cctv (regulation*|rules|law*)',
      '(regulation*|rules|law) on (cameras|cctv)',
    ],
  ),
  words('regnskapsforer', false, ['regnskapsførerlov*'], ['rekneskapsførarlov*'], ['accountants act']),
  words('revisor', false, ['revisorlov*'], ['revisorlov*'], ['auditors act']),
  words('advokat', false, ['advokatlov*'], ['advokatlov*'], ['lawyers act']),
  words(
    'emf',
    false,
    ['eiendomsmeglingsforskrift*', 'eiendomsmeglingslov*'],
    ['eigedomsmeklingsforskrift*', 'eigedomsmeklingslov*'],
    ['estate agency (act|regulation*)'],
  ),
  words('ekom', false, ['ekomlov*'], ['ekomlov*'], ['electronic communications act']),
  words('kreditt', false, ['kredittopplysningslov*'], ['kredittopplysningslov*'], ['credit information act']),
  words('aksje', false, ['aksjelov*'], ['aksjelov*'], ['limited liability companies act', 'companies act']),
  words(
    'trafikkopplaring',
    false,
    ['trafikkopplæringsforskrift*'],
    ['trafikkopplæringsforskrift*'],
    ['driver training regulation*'],
  ),
  words('dyrejournal', false, ['dyrehelsepersonell*'], ['dyrehelsepersonell*'], []),
  words(
    'mval',
    false,
    ['merverdiavgiftslov*', 'mva-lov*'],
    ['meirverdiavgiftslov*'],
    ['vat act', 'value added tax act'],
  ),
  words('skatteforvaltning', false, ['skatteforvaltningslov*'], ['skatteforvaltningslov*'], ['tax administration act']),
  words('foreld', false, ['foreldelseslov*'], ['foreldingslov*'], ['limitation act']),
  words('fkjl', false, ['forbrukerkjøpslov*'], ['forbrukarkjøpslov*'], ['consumer (purchases|sales) act']),
  words(
    'pasientjournal',
    false,
    ['pasientjournallov*', 'pasientjournalforskrift*', 'helsepersonellov*'],
    ['pasientjournallov*', 'helsepersonellov*'],
    ['patient records act', 'health personnel act'],
  ),
  words('arkiv', false, ['arkivlov*'], ['arkivlov*'], ['archives act']),
];

/** The names of all acts with a storage period. */
export const ACT_WORDS = ACTS.map(({ words: of }) => of);
const BY_ID = new Map(ACTS.map((act) => [act.words.id, act]));

/** A section or sentence whose matter is the law's demands. */
const LEGAL_PURPOSE = cue('legal-purpose', {
  nb: [
    '(juridiske|rettslige|lovpålagte|juridisk|rettslig) (forpliktelse*|plikt*)',
    'lovkrav*',
    'lovpålagt*',
    '*regnskap*',
    'bokføring*',
    'hvitvasking*',
    'kameraovervåk*',
  ],
  nn: [
    '(juridiske|rettslege|lovpålagde|juridisk|rettsleg) (plikt*|skyldnad*)',
    'lovkrav*',
    'lovpålag*',
    '*rekneskap*',
    'bokføring*',
    'kvitvasking*',
    'kameraovervak*',
  ],
  en: ['(legal|statutory) (obligation*|requirement*|dut*)', 'accounting', 'bookkeeping', 'money laundering', 'cctv'],
});

/** A general remark that acts may ask for more. */
const REMARK = cue('law-remark', {
  nb: ['(lenger|lengre)', 'unntatt', 'med (mindre|unntak)'],
  nn: ['(lenger|lengre)', 'med mindre', 'med unntak'],
  en: ['longer', 'unless', 'except', 'other than', 'apart from'],
});

/** A reason for what the sentence before says: «Dette følger av bokføringsloven». */
const BASIS_SENTENCE =
  /^\s*(?:dette|det|kravet|fristen|plikten|grunnlaget|grunnen|this|that|the (?:period|requirement|duty|basis)|such)\b/i;

const cited = (hit: Hit, place: CitedAct['place']): CitedAct => {
  const { act, loose } = BY_ID.get(hit.cue)!;
  return { act, loose, place, block: hit.block, start: hit.start, end: hit.end };
};

/** Whether a sentence names an act only to say that more may be asked, or that it does not ask. */
const isRemark = (hit: Hit): boolean => {
  const sentence = hit.block.marks.tokens.sentences[hit.first];
  return isNegated(hit) || hitsIn(hit.block, REMARK, sentence).some(({ last }) => last <= hit.first);
};

/** “Danish Bookkeeping Act”, «den svenske bokføringsloven», “the Accounting Act of Finland”: it asks what another country's law asks. */
const isForeign = ({ block, start, end }: Hit): boolean =>
  FOREIGN.test(block.text.slice(Math.max(0, start - 24), start)) ||
  FOREIGN_BEHIND.test(block.text.slice(end, end + 24));

const FOREIGN =
  /(?<!\p{L})(?:danske?|danish|svenske?|swedish|finske?|finnish|islandske?|icelandic|tyske?|german|austrian|britiske?|british|uk|irish|irske?|dutch|nederlandske?|belgian|french|franske?|spanish|spanske?|italian|italienske?|polish|polske?|estonian|latvian|lithuanian|swiss|sveitsiske?|american|us)\s$/iu;
const FOREIGN_BEHIND =
  /^\s?(?:\(|of |in |i )(?:the )?(?:danmark|denmark|sverige|sweden|finland|island|iceland|tyskland|germany|storbritannia|uk|united kingdom|irland|ireland|nederland|netherlands|estonia|estland)(?!\p{L})/iu;

/** Acts of this country named in a sentence, or anywhere in a block. */
const actHits = (block: Block, sentence?: number): readonly Hit[] =>
  hitsIn(block, ACT_WORDS, sentence).filter((hit) => !isForeign(hit));

/** Acts named in the sentence of a statement, in the sentence that gives its reason, or in its table row. */
export function actsBeside(block: Block, sentence: number, row: readonly Block[]): readonly CitedAct[] {
  const own = actHits(block, sentence).filter((hit) => !isRemark(hit) || hitsIn(block, REMARK, sentence).length === 0);
  const { sentenceSpans } = block.marks.tokens;
  const following = block.text.slice(
    sentenceSpans[sentence * 2 + 2] ?? block.text.length,
    sentenceSpans[sentence * 2 + 3] ?? block.text.length,
  );
  const behind = BASIS_SENTENCE.test(following) && !OTHER_RULE.test(following) ? actHits(block, sentence + 1) : [];
  // «Loven pålegger oss å ta vare på bilag. Disse slettes etter …»
  const before = sentence > 0 && THESE.test(textOf(sentenceAt(block, sentence))) ? namedIn(block, sentence - 1) : [];
  const beside = row.filter((cell) => cell !== block).flatMap((cell) => actHits(cell));
  return unique([...own, ...before, ...behind, ...beside].map((hit) => cited(hit, 'beside')));
}

/** «Det samme gjør vi ikke med bilag …»: not the reason for what stands before. */
const OTHER_RULE = /^\s*(?:dette|det|that|this)(?: (?:samme|same))?\s(?:[\p{L}]+\s){0,5}(?:ikke|ikkje|not)(?!\p{L})/iu;

/** Where the Bookkeeping Act is named as what asks for something: undefined where it is not. */
export const accountsActIn = (reading: Reading): CitedAct | undefined => {
  const [hit] = reading.eachUnit(accountsActs);
  return hit && cited(hit, 'section');
};

const accountsActs = (unit: Reading): readonly Hit[] =>
  unit
    .hits(...ACTS.filter(({ act, loose }) => act === 'bokf' && !loose).map(({ words: of }) => of))
    .filter((hit) => hit.block.kind !== 'heading' && !isRemark(hit) && !isForeign(hit));

const THESE =
  /^\s*(?:disse|desse|de|dei|dette|det|opplysningene|opplysningane|dataene|these|they|it|this|such|the data)\s/i;

const namedIn = (block: Block, sentence: number): readonly Hit[] =>
  actHits(block, sentence).filter((hit) => !isRemark(hit));

/** Whether any section names the act behind its purpose. */
export const hasSectionActs = (reading: Reading): boolean => reading.once(sectionActs).size > 0;

/** Acts named with the purpose under the same heading, where that purpose is what the law asks for. */
export function actsOfSection(reading: Reading, block: Block): readonly CitedAct[] {
  const known = reading.once(sectionActs);
  const own = known.get(block.section);
  const { section } = block;
  if (own || !section.heading || !has(section.heading, RETENTION_HEAD)) return own ?? [];
  return (section.parent && known.get(section.parent)) ?? previous(section, known);
}

/** Acts of the section before, where a heading only says that its storage period follows. */
function previous(
  { parent, heading, level }: Block['section'],
  known: ReadonlyMap<Block['section'], readonly CitedAct[]>,
): readonly CitedAct[] {
  if (!heading || heading.text.length > 40 || !parent) return [];
  const siblings = parent.children;
  const before = siblings[siblings.findIndex((section) => section.heading === heading) - 1];
  return before && before.level === level && isLegalPurpose(before) ? (known.get(before) ?? []) : [];
}

const isLegalPurpose = ({ heading }: Block['section']): boolean => heading !== undefined && has(heading, LEGAL_PURPOSE);

function sectionActs(reading: Reading): ReadonlyMap<Block['section'], readonly CitedAct[]> {
  const acts = new Map<Block['section'], readonly CitedAct[]>();
  for (const { block, act } of reading.eachUnit(governingActs))
    acts.set(block.section, unique([...(acts.get(block.section) ?? []), act]));
  return acts;
}

const governingActs = (unit: Reading): readonly { readonly block: Block; readonly act: CitedAct }[] =>
  unit.hits(...ACT_WORDS).flatMap((hit) => {
    const { block } = hit;
    if (block.kind === 'heading' || isRemark(hit) || isForeign(hit)) return [];
    const legal = [block.section.heading, block.label, block.leadIn].some((head) => head && has(head, LEGAL_PURPOSE));
    return legal ? [{ block, act: cited(hit, 'section') }] : [];
  });

const unique = (acts: readonly CitedAct[]): readonly CitedAct[] =>
  acts.filter(({ act }, index) => acts.findIndex((other) => other.act === act) === index);

const remarks = (unit: Reading): readonly Hit[] =>
  unit.hits(...ACT_WORDS).filter((hit) => hit.block.kind !== 'heading' && isRemark(hit) && !isNegated(hit));

/** Remarks elsewhere that an act may ask for more: said in the message, and mending nothing. */
export function lawRemarks(reading: Reading): readonly Hit[] {
  return reading.eachUnit(remarks);
}

/** What the time runs from or until; nothing where it is the act itself: «to år etter bokføringsloven» counts from no event. */
export const eventBeside = ({ event, acts }: RetentionStatement): string | undefined =>
  event !== undefined && acts.some(({ block, start, end }) => event.startsWith(block.text.slice(start, end)))
    ? undefined
    : event;
