/** Legitimate interests relied on, and whether the text says which. */
import type { Block } from '../document/block.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { hitsIn, says, sentenceAt, sentenceOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { isUnder, topicsIn } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';
import { cue } from '../marking/cue.js';
import { DATA_KIND } from './dataKinds.js';
import { LEGITIMATE_INTEREST } from './legalBases.js';
import { purposes } from './purposes.js';

const ARTICLE_F = cue('article-6-1-f', {
  nb: ['(artikkel|art) 6 ..4 f'],
  nn: ['(artikkel|art) 6 ..4 f'],
  en: ['(article|art) 6 ..4 f'],
});

/** «artikkel 6 nr. 1 bokstav b …, og ellers bokstav f»: the letter stands far from its article. */
const LETTER_F = cue('letter-f', {
  nb: ['(bokstav|litra) f', '(a|b|c|d|e) (og|eller|samt) f'],
  nn: ['(bokstav|litra) f', '(a|b|c|d|e) (og|eller|samt) f'],
  en: ['(point|letter|subparagraph|otherwise) f', '(or|and) f'],
});
const ARTICLE_6 = cue('article-6', { nb: ['(artikkel|art) 6'], nn: ['(artikkel|art) 6'], en: ['(article|art) 6'] });

/** Each reliance on Article 6(1)(f): full where the interest (or the purpose beside it) is said. */
export const legitimateInterests = defineFacts<null>('legitimate-interests', (reading) => {
  const found = reading.eachUnit(readUnit);
  return [
    ...found.filter(({ strength }) => strength === 'full'),
    ...found.filter(({ strength }) => strength !== 'full'),
  ];
});

function readUnit(reading: Reading): readonly Fact<null>[] {
  const purposeBlocks = new Map<Block, Fact<null>>();
  for (const purpose of reading.of(purposes))
    if (purpose.strength === 'full' && !purposeBlocks.has(purpose.block)) purposeBlocks.set(purpose.block, purpose);
  return reading
    .hits(LEGITIMATE_INTEREST, ARTICLE_F, LETTER_F)
    .filter((hit) => (!isNegated(hit) || isWeighed(hit)) && !isRight(hit) && !isNeedToKeep(hit) && isOfArticle6(hit))
    .map(untilInterest)
    .map((hit) => {
      const sentence = sentenceOf(hit);
      // a recital of all the bases there are says of none what it is used for
      const recital = hitsIn(hit.block, OTHER_BASES, sentence.index).length > 1;
      const clause = clauseOf(textOf(sentence), hit.start - sentence.start, hit.end - sentence.start, recital);
      if (namesInterest(clause.text, clause.start, clause.end)) return fact(null, sentence);
      if (isToldBeside(sentence, recital) || ACTIVITY.test(textOf(sentence))) return fact(null, sentence);
      if (recital || LEFTOVER.test(textOf(sentence))) return fact(null, sentence, 'weak');
      const near = besides(hit.block)
        .map((block) => purposeBlocks.get(block))
        .filter((purpose) => !purpose || !isMerePursuit(purpose, hit, sentence))
        .find((purpose) => purpose !== undefined);
      const row = near ? undefined : namedRow(hit.block);
      return near || row ? fact(null, near ?? row!) : fact(null, sentence, 'weak');
    });
}

/** «Direkte markedsføring skjer på grunnlag av …»: the activity that rests on the interest is what it is for; collecting or storing data is none. */
const ACTIVITY =
  /^(?:\p{L}+ (?:og|and|eller|or) )?(?:(?:direkte|direct|our|the|vår|intern|internal|website|web|customer) )*(?!(?:slik|such|denne|denna|noe|noko|annen|all|behandl|handsam|process|opplysning|personopplysning|innsamling|lagring|registrering|bruk|overføring|deling|utlevering|oppbevaring|collection|storage|retention|disclosure|information)(?:\p{L}*))(?:\p{L}{3,}(?:ing|inga|ingen|sjon|sjonen|else|elsen|tion|ment|vern)|\p{L}*(?:statistikk|statistikken|analyse|analysen|analytics|statistics|sikkerhet|tryggleik|security|service)) (?:(?:av|of|mot|på|on|i|in|til|to) [^,.;]{2,50}? )?(?:skjer|foregår|går føre seg|bygger|byggjer|er basert|baseres|hviler|kviler|takes? place|is|are|rests?|relies|happens)(?!\p{L})/iu;

/** «… og kundens interesser ikke veier tyngre»: the weighing is denied, and not the interest. */
const isWeighed = ({ block, start, end }: Hit): boolean =>
  /interes[^.;]{0,80}(?:veier|veg|overstig|går foran|overrid|outweigh)/iu.test(block.text.slice(start, end + 60)) &&
  !/(?<!\p{L})(?:ikke|ikkje|not|no|never|ingen|aldri)(?!\p{L})/iu.test(
    block.text.slice(Math.max(0, start - 30), start),
  );

/** A letter alone counts in a sentence that names Article 6, and nowhere twice. */
function isOfArticle6(hit: Hit): boolean {
  if (
    !/^(?:bokstav|litra|point|letter|subparagraph|otherwise|or|and|[a-e])(?!\p{L})/iu.test(
      hit.block.text.slice(hit.start, hit.end),
    )
  )
    return true;
  const sentence = sentenceOf(hit);
  return says(sentence, ARTICLE_6) && hitsIn(hit.block, ARTICLE_F, sentence.index).length === 0;
}

/** «Noe behandling skjer på grunnlag av berettiget interesse»: what is left over has none of the purposes told around it. */
const LEFTOVER =
  /^(?:(?:for|i|in|to) )?(?:noe|noen|enkelte|visse|annen|andre|anna|all annen|øvrige?|noko|nokre|einskilde|nokre få|some|certain|(?:any |all )?other|the remaining|resten|the rest)(?: (?:av|of|grad|tilfelle[rt]?|cases|extent|instances|situations))?(?: (?:the|our|denne|denna))?(?: \p{L}+)?(?: (?:behandl|handsam|opplysning|personopplysning|data|informa|process|bruk|use|formål|føremål|purpose)\p{L}*|,)|^(?:i|for|in) (?:(?:alle|all|any|dei|de|the) )?(?:øvrige?|andre|resterende|other|remaining) (?:tilfelle\p{L}*|høve|cases|instances|situations)(?!\p{L})|(?<!\p{L})(?:also|også|òg) (?:process|treat|handle|use|collect|behandl|handsam)\p{L}*|(?:behandler|handsamar|behandlar|bruker|brukar) (?:vi |me )?(?:også|òg|i tillegg) |(?<!\p{L})(?:ellers|elles|for øvrig|otherwise)(?!\p{L})/iu;

/** “We count visits to see what is read. The basis is …”, «… bokstav f. Interessen er å …»: the sentence before or behind tells it; a recital of bases says of none which aim is its own. */
function isToldBeside({ block, index }: Sentence, recital: boolean): boolean {
  const last = block.marks.tokens.sentenceSpans.length / 2 - 1;
  const before = index > 0 ? textOf(sentenceAt(block, index - 1)) : '';
  const behind = index < last ? textOf(sentenceAt(block, index + 1)) : '';
  return (
    (!recital && POINTS_BACK.test(textOf(sentenceAt(block, index))) && AIMED.test(before)) ||
    THE_INTEREST.test(behind) ||
    EXAMPLES.test(behind) ||
    (POINTS_BACK.test(textOf(sentenceAt(block, index))) && THE_INTEREST.test(before))
  );
}

const POINTS_BACK =
  /^(?:(?:the|our|vårt|det|den|her er) )?(?:rettslege? |rettslige? |legal |lawful )?(?:grunnlag\p{L}*|behandlingsgrunnlag\p{L}*|basis|ground)(?: (?:for (?:this|dette|it)|her|here|vårt))? (?:er|is)(?!\p{L})|^(?:dette|det|this|that|it|we do (?:so|this|that)|vi gjør (?:dette|det)|vi gjer (?:dette|det)) (?:\p{L}+ ){0,2}(?:på|on|etter|med|under|based|basert|bygger|byggjer|rests?|hviler|kviler|with|out)(?!\p{L})/iu;
const AIMED =
  /(?<!\p{L})(?:for å|slik at|in order to|so that|so we can|to (?!(?:the|a|an|our|your|you|us|it|them|others|third|do)(?!\p{L}))\p{L}{3,}) .{8,}/iu;
/** “For example, we do so to …”, «Det gjelder …»: what follows tells the interests. */
const EXAMPLES =
  /^(?:for example|for instance|e\.g\.|for eksempel|til dømes|blant annet|mellom anna|(?:this|that|these) (?:includes?|covers?|means?|concerns?)|(?:det|dette) (?:omfatter|omfattar|gjelder|gjeld|kan være|kan vere))(?!\p{L}).{20,}/iu;
const THE_INTEREST =
  /^(?:(?:den|denne|denna|vår|our|the|this|that|these|those) )?(?:\p{L}+ )?interes\p{L}*(?: \p{L}+){0,3}? (?:er|is|are|består|lies?|ligger|ligg|gjelder|gjeld)(?!\p{L}).{12,}/iu;

/** “kept for legitimate business purposes” is a reason to keep, and no reliance on Article 6(1)(f). */
const isNeedToKeep = ({ block, start, end }: Hit): boolean =>
  /(?:purpose|need|reason)s?$/iu.test(block.text.slice(start, end)) &&
  (isUnder(block, 'retention') || /(?<!\p{L})(?:retain|keep|store)(?!\p{L})/iu.test(block.text));

const OTHER_BASES = cue('other-bases', {
  nb: ['(samtykke*|avtale*|kontrakt*|avtalen)', '(rettslig*|lovpålagt*) (forpliktelse*|plikt*)'],
  nn: ['(samtykke*|avtale*|kontrakt*|avtala)', '(rettsleg*|lovpålagd*) plikt*'],
  en: ['(consent*|contract*|agreement)', '(legal|statutory) (obligation*|requirement*)', 'required by law'],
});

/** The clause of an enumeration of bases that the words stand in: “…; (iii) for our legitimate interests, so long as …”. */
function clauseOf(
  text: string,
  start: number,
  end: number,
  recital: boolean,
): { text: string; start: number; end: number } {
  const from = Math.max(
    recital ? text.lastIndexOf(', ', start) + 1 : 0,
    ...[...text.slice(0, start).matchAll(CLAUSE_BREAK)].map(({ 0: cut, index }) => index + cut.length),
  );
  const behind = text.slice(end);
  const cut = recital && /^[,.]/.test(behind) ? 0 : behind.search(CLAUSE_BREAK);
  const to = end + (cut < 0 ? behind.length : cut);
  const tail = text.slice(end, to).replace(POSSESSOR, ' ').replace(BALANCE, ' ');
  return { text: text.slice(from, end) + tail, start: start - from, end: end - from };
}

const CLAUSE_BREAK =
  /;\s|\s\((?:[ivx]{1,4}|[a-h]|\d)\)\s|,\s(?:or|eller)\s(?:where|if|when|der|når|hvor|viss)\s|,\s(?:where|if|when)\s(?=we|the\s)/gu;

/** Whose the interests are and that they outweigh others names none: “pursued by us or by a third party”, “not overridden by your rights”. */
const POSSESSOR =
  /^\s?(?:of|til) (?:the |our |den )?(?:\p{Lu}[\p{L}&]*|company|controller|institution|business|organi[sz]ation|behandlingsansvarlige|virksomheten)(?: (?:or|eller|and|og) (?:of |those of )?(?:a |an |en |ein |any )?(?:third part(?:y|ies)|tredjepart\p{L}*))?(?=[\s,.;)(]|$)/u;
const BALANCE =
  /\(?(?:(?:pursued|held|sought|forfulgt|forfølges) )?(?:by|av) (?:us|the controller|ourselves|our company|oss|den behandlingsansvarlige)(?:,? (?:or|eller) (?:(?:by|av) )?(?:a|an|en|ein) (?:third party|tredjepart\p{L}*))?\)?|\((?:or|eller) (?:those|that) of [^)]{0,30}\)|[(,]?\s(?:and|but|which|that|where|when|so long as|as long as|provided|except|unless|og|men|som|med mindre|så lenge)\s[^.;]{0,60}(?:overrid|outweigh|går foran|veier tyngre|veg tyngre|overstig)[^.;]*|\s(?:is|are) not (?:overridden|outweighed)[^.;]*|\s(?:ikke|ikkje) (?:veier|veg|går|overstig)[^.;]*|,? (?:we|vi) (?:will|shall|vil|skal) (?:make clear|tell|inform|opplyse|fortelle)[^.;]*/giu;

/** «Stoppe misbruk | IP-adresse | berettiget interesse»: what the row is about, unless its first column holds data. */
function namedRow({ rowHead }: Block): Pick<Fact<null>, 'block' | 'start' | 'end'> | undefined {
  if (!rowHead || rowHead.text.length < 8 || (rowHead.columnHead && topicsIn(rowHead.columnHead).includes('data')))
    return undefined;
  return hitsIn(rowHead, [LEGITIMATE_INTEREST, DATA, DATA_KIND]).length > 0
    ? undefined
    : { block: rowHead, start: 0, end: rowHead.text.length };
}

/** The right to object names the basis too, and relies on nothing. */
const isRight = ({ block }: Hit): boolean =>
  isUnder(block, 'rights') && /protest|innsigelse|motsette|object/i.test(block.text);

/** «… interesse i behandlingen» names no interest. */
const MERE_PROCESSING =
  /^\s(?:i|av|for|in|of)\s(?:(?:denne|denna|the|this|å|our)\s)?(?:behandl\p{L}*|handsam\p{L}*|process\p{L}*)(?:\s(?:av|of)?\s?(?:personopplysning\p{L}*|opplysning\p{L}*|your|dine|personal|data|information)){0,4}[.;]?$/iu;

/** «Statistikk over besøk (art. 6 nr. 1 f)»: what stands before the article in brackets, or before the colon or dash, is the purpose. */
const besideArticle = (before: string, behind: string): boolean =>
  before.includes('(') &&
  /^(?:gdpr|personvernforordning(?:en|a))?$/iu.test(behind.replace(/[\s\p{P}]+/gu, '')) &&
  before
    .slice(0, before.lastIndexOf('('))
    .split(/[^\p{L}-]+/u)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:the|our|vår|våre|legal|basis|grunnlag\p{L}*|behandlingsgrunnlag\p{L}*|rettslig|rettsleg|lawful|legitim\p{L}*|legitimate|berettig\p{L}*|rettkom\p{L}*|interes\p{L}*|art|artikkel|article|gdpr|nr|bokstav|is|er|and|this|processing|we|rely|based|basert|behandling\p{L}*|med|with|for|har|have|øvrige?|andre|ellers|elles|tilfelle\p{L}*|other|cases|otherwise)$/iu.test(
          word,
        ),
    ).length >= 2;

/** Words behind «interesse i å …», before it («for å forebygge svindel»), or enough of them around it to say what for. */
function namesInterest(text: string, start: number, end: number): boolean {
  const behind = text.slice(end).replace(/(?<!\p{L})nr\. /giu, 'nr ');
  if (besideArticle(text.slice(0, start), behind)) return true;
  if (/interes\p{L}*\s(?:\p{L}+\s)?(?:i|av|in|of)\s.{10,}/iu.test(text.slice(start, end))) return true;
  const noun = /interes\p{L}*/iu.exec(text.slice(start, end));
  const complement = noun ? text.slice(start + noun.index + noun[0].length) : behind;
  if (MERE_PROCESSING.test(behind.trimEnd()) || MERE_PROCESSING.test(complement.trimEnd())) return false;
  // «vår interesse i å …»: the preposition is among the words of the hit
  if (complement !== behind && /^\s(?:(?:vår|våre|vårt)\s)?(?:i|av|in|of)\s(?:å\s)?\p{L}.{10,}/iu.test(complement))
    return true;
  if (
    /^[^.]{0,40}?\s(?:i|av|for|ved|er|is|are|to|in|of|by|such as|som|slik som|nemlig|namely|altså|that is|det vil si|det vil seie|herunder|including|knyttet til|knytt til|\(|:)\s?.{12,}/i.test(
      behind,
    ) &&
    !/^[^.]{0,40}(?:art|gdpr|personvernforordning)\S*\s[^.]{0,30}\.?$/i.test(behind)
  )
    return true;
  const rest = `${text.slice(0, start).replace(PURSUED, '')} ${behind}`.replace(
    /\(?(?:gdpr|personvernforordning\p{L}*|artikkel|article|art\.?|nr\.?|bokstav|litra|point)\s?[\d()a-f. ]*\)?/giu,
    ' ',
  );
  return /(?:for å|slik at|to \p{L}+|in order|for the purpose|ved at|because|fordi)\s.{10,}/iu.test(rest);
}

/** «for å ivareta våre (berettigede interesser)»: to pursue an interest is no interest. */
const PURSUED =
  /(?<!\p{L})(?:for å|to) (?:ivareta|vareta|fremme|forfølge|oppnå|sikre|verne|beskytte|ta vare på|følgje|fremje|oppfylle|pursue|protect|serve|further|safeguard|satisfy|meet|achieve|realise|fulfil) (?:\p{L}+ ){0,3}$/iu;

/** “legitimate interests, and your interests”: what is weighed against them is not part of the words. */
function untilInterest(hit: Hit): Hit {
  const words = /^(?!inter)[^,.;]{2,60}?interes\p{L}*(?=,? (?:and|og|where|der) )/iu.exec(
    hit.block.text.slice(hit.start, hit.end),
  );
  return words ? { ...hit, end: hit.start + words[0].length } : hit;
}

/** “We use your data to pursue our legitimate interests”: the purpose is the interest again. */
const isMerePursuit = ({ block, start }: Fact<null>, hit: Hit, sentence: Sentence): boolean =>
  block === hit.block &&
  start >= sentence.start &&
  start < sentence.end &&
  PURSUED.test(block.text.slice(sentence.start, hit.start));

/** The blocks that stand beside one: the row of a table, the item with its lead-in, the section. */
function besides(block: Block): readonly Block[] {
  // a paragraph speaks for itself; the pieces of a list or table belong together
  if (block.kind === 'paragraph' && !block.label)
    return block.section.heading ? [block, block.section.heading] : [block];
  const around = block.section.blocks.filter((other) => other.raw.cell?.row === block.raw.cell?.row || !block.raw.cell);
  if (block.section.heading) around.unshift(block.section.heading);
  return [
    block,
    ...(block.leadIn ? [block.leadIn] : []),
    ...around.filter((other) => Math.abs(other.index - block.index) <= 40),
  ];
}
