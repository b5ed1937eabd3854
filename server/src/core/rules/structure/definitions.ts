/** Where a text says what it means by a term: «(heretter «Selskapet»)», «Med «Kunden» menes …», “User” means …. */
import type { Block } from '../../document/block.js';
import { sentencesOf, textOf } from '../../reading/hit.js';
import type { Place } from '../contradiction/pair.js';

export interface Definition extends Place {
  readonly term: string;
  /** The words that it stands for, as far as they tell one definition from another. */
  readonly what: string;
}

const TERM = String.raw`[«“"](?:the )?(\p{Lu}[\p{L} ]{1,30})[»”"]`;

/** In brackets behind what it stands for: (heretter «X»), (the “X”), («X»). */
const BRACKETS = new RegExp(
  String.raw`\((?:(?:heretter|herunder|hereinafter|hereafter|i det følgende|i det følgjande|i denne teksten|nedenfor|nedanfor|below|from here on|in the following|the|også kalt|også kalla|òg kalla|together|collectively|jointly|samlet|samla|i fellesskap|i lag|til sammen|in short|kort|kalt|kalla)(?!\p{L})[^()«“"]{0,30})?${TERM}\)`,
  'gu',
);

/** In a sentence of its own, which begins with the term or says «heretter kalt». */
const SENTENCES = [
  String.raw`^(?:I (?:denne|dette) \p{L}+ (?:betyr|tyder|er|menes(?: med)?) |In this \p{L}+,? |(?:For|With) the purposes of this \p{L}+,? |In what follows,? |In the following,? |I det følgende |I det følgjande |Nedenfor |Nedanfor |Below,? |Med |Som |The (?:term )?|By |Begrepet |Omgrepet )?${TERM} (?:betyr|tyder|menes|meiner|meines|omfatter|omfattar|regnes|reknar|means|refers|also refers|includes|is defined|shall mean)(?!\p{L})`,
  String.raw`^(?:The )?${TERM} (?:er|is|are)(?!\p{L})`,
  String.raw`^(?:I (?:denne|dette) \p{L}+|In this \p{L}+,?) (?:betyr|tyder|menes med) ${TERM}`,
  String.raw`(?<!\p{L})(?:kalles|kallast|omtales|omtalast|betegnes|nemnast|nevnes|(?:blir|vert) (?:kalla|kalt|omtala|omtalt|nemnd|nemnt)|(?:is|are) (?:called|known as|referred to (?:below |here |hereafter |in this \p{L}+ )?as|named))\s(?:[^.«“"]{1,60}\s)?(?:(?:for|som|as|the)\s){0,2}${TERM}`,
  String.raw`(?<!\p{L})(?:kaller|kallar|call|refer to)\s(?:\p{L}+\s){1,4}?(?:the\s)?${TERM}`,
  String.raw`(?:heretter|hereinafter|hereafter|her|here|(?:is|are) (?:referred to as|called)|kalles|heter|heiter|kallar|er)\s(?:(?:kalt|kalla|kalles|called|referred to as|heretter|for|the)\s){0,2}${TERM}(?=[,.]|$|\s(?:and|og|i|in)\s)`,
].map((source) => new RegExp(source, 'giu'));

/** «Kunde: den som …»: an item of a list of terms. */
const ITEM =
  /^(\p{Lu}\p{L}{2,30}):\s(?:den|de|dei|en person|ein person|personer|personar|a person|any person|anyone|someone|the person|those|a company)\s(?:som|who|which|that)\s/u;

const inItem = (block: Block): readonly Definition[] => {
  const found = block.kind === 'item' ? ITEM.exec(block.text) : null;
  return found ? [{ block, start: 0, end: found[1]!.length, term: found[1]!, what: block.text }] : [];
};

/** The definitions that a block gives; offsets in its text. */
export const definitionsIn = (block: Block): readonly Definition[] => [
  ...inItem(block),
  ...[...block.text.matchAll(BRACKETS)].map(({ 0: words, 1: term, index }) =>
    // the words before the bracket tell one definition from the other
    ({ block, start: index, end: index + words.length, term: term!, what: ending(block.text.slice(0, index)) }),
  ),
  ...sentencesOf(block).flatMap((sentence) => {
    const text = textOf(sentence);
    if (!/[«“"]/.test(text)) return [];
    return SENTENCES.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: words, 1: term, index }) => ({
        block,
        start: sentence.start + index,
        end: sentence.start + index + words.length,
        term: term!,
        what: text,
      })),
    );
  }),
];

const ending = (text: string): string => text.slice(-25).trim();
