/** Names of organisations as the text writes them: with a legal form, or with a word for their kind. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineLocalFacts, fact, type Fact } from '../reading/fact.js';
import { nameAtEnd } from '../reading/names.js';
import { sentenceOf } from '../reading/hit.js';

/** A named organisation. */
export interface Organisation {
  readonly name: string;
  /** `legal`: the name carries its legal form; `kind`: a word for what it is (kommune, klubb, society). */
  readonly by: 'legal' | 'kind';
  readonly publicBody: boolean;
}

const LEGAL = cue('legal-form', {
  all: [
    '(as|asa|enk|ans|da|sa|nuf|ba|hf|iks|kf|sf|ab|aps|a/s|oy|oyj|sa|ag|kg|ug|se|nv|spa|srl|sas|oü|sia|uab|kft|ehf|ohf|dac|cic|lp|pbc|pte|kgaa|i/s|k/s|p/s|gmbh|ltd|limited|llc|inc|plc|bv|sarl|llp|ub|sb|fkf|bl|corp|corporation|foundation|stiftelse|incorporated)',
    'pty',
    '(s a|n v|b v|s p a|s r l|s a s|e v|a s|d o o|s l|p l c|l l c|l t d)',
  ],
});

const KIND = cue('organisation-kind', {
  // Norwegian bodies keep their names in English texts
  all: ['(foreningen|foreininga|stiftelsen|stiftinga|*idrettslag|*borettslag|*folkehøgskole|*folkehøgskule)'],
  nb: [
    '(*kommune|*fylkeskommune|*direktorat|*direktoratet|*etaten|*departementet|*tilsynet|*universitet|universitetet|høgskolen|*høyskole|*sykehus|sykehuset|helseforetak|politiet|*verket|skatteetaten|nav)',
    '(*klubb|*klubben|*lag|*laget|*forening|*foreningen|*forbund|*forbundet|*idrettslag|stiftelsen|stiftinga|samvirkelag|menighet|borettslag|*sameie|*korps|*kor|senter|*senteret|*skole|*skolen|museum|museet)',
  ],
  nn: [
    '(*kommune|*fylkeskommune|*direktoratet|*etaten|*departementet|*universitet|universitetet|høgskulen|*sjukehus|*verket)',
    '(*klubb|*lag|*laget|*foreining|*foreininga|*forbund|*forbundet|*idrettslag|stiftinga|*skule|*skulen|museum|museet)',
  ],
  en: [
    '(department for|department of|ministry of|university of|*university|council|municipality|authority|agency|county)',
    '(society|association|club|charity|trust|institute|federation|union|school|college|hospital|church|cooperative)',
  ],
});

const PUBLIC =
  /(?:kommune|direktorat|etat|departement|tilsyn|universitet|høg?skole|høgskul|sykehus|sjukehus|helseforetak|politi|skatteetat|\bhf\b|\bkf\b|\biks\b|department|ministry|university|council|municipality|county|\bauthority|government)/i;

/** Schools of their own kind, foundations, and forms of companies that no authority has. */
export const PRIVATE =
  /[Ff]olkehø[gy]|[Ff]olk [Hh]igh|[Ss]tiftelse|[Ss]tifting|(?<!\p{L})(?:AS|ASA|AB|ApS|Oy|Oyj|OÜ|UAB|Ltd|Limited|GmbH|Inc|LLC|plc)(?!\p{L})/u;

/** All organisations that are named, in the order of the text. */
export const organisations = defineLocalFacts<Organisation>('organisations', (reading) => {
  const found: Fact<Organisation>[] = [];
  for (const hit of reading.hits(LEGAL, KIND)) {
    const legal = hit.cue === LEGAL.id;
    const words = hit.block.text.slice(hit.start, hit.end);
    if (!legal && NO_KIND.test(words)) continue;
    if (legal && !/^(?:\p{Lu}|plc|ltd|inc|llc|gmbh|limited|aps|ehf|ohf)/u.test(words)) continue;
    const span = nameAround(hit.block, hit.start, hit.end, legal);
    if (!span) continue;
    const name = hit.block.text.slice(span.start, span.end);
    found.push(
      fact(
        { name, by: legal ? 'legal' : 'kind', publicBody: PUBLIC.test(name) && !PRIVATE.test(name) },
        { block: hit.block, ...span },
      ),
    );
  }
  return found;
});

/** Ends like a word for an organisation, and is none: «Rettslig grunnlag», «Regelverket». */
const NO_KIND =
  /(?:grunn|under|for|av|an|ut|be|opp|over|ned|til|på|inn|fore?)(?:lag|slag)(?:et)?$|(?:regel|lov|nett|ramme|hånd|hand|kunst|måle)verket$|(?:sikkerhets|ny|rett)etaten$/iu;

const COORDINATED = /(?<!\p{L})\p{Lu}\p{L}{1,30}-,? (?:og|and) $/u;

/** «Blåveis barnehage AS», «Fjord bakeri og kafé AS»: names with common nouns before the legal form. */
const NORDIC_FORM = /^(?:AS|ASA|SA|ANS|DA|BA|ApS|A\/S|ENK|NUF)$/u;
const LOWER_NAME =
  /(?:^|[\s(])(\p{Lu}[\p{L}.'-]+(?: (?!(?:er|is|har|med|til|av|som|i|på|for|fra|frå|the|our|vår|ved|hos|at|of|by|kan|vil|skal|ikke|ikkje|den|det|de|en|et|ein|eit|norsk|norske|private?)(?!\p{L}))\p{Ll}[\p{Ll}-]+){1,3} )$/u;

/** A preposition that begins a sentence is no part of the name behind it. */
const SMALL_START = /^(?:I|Hos|Ved|For|At|In|By|The|På|Fra|From)$/;

/** The capitalised words around the legal form or kind; undefined where it is no name («en kommune», “our partners as”). */
function nameAround(
  block: Block,
  start: number,
  end: number,
  legal: boolean,
): { readonly start: number; readonly end: number } | undefined {
  const { text } = block;
  const sentence = sentenceOf({ block, first: block.marks.tokens.starts.indexOf(start) });
  // «Pakhus 9 ApS»: a figure that belongs to the name
  const figure = legal ? (/\s\d{1,4}\s$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0) : 0;
  const named = nameAtEnd(text.slice(Math.max(0, start - 80), start - figure));
  // «Arbeids- og velferdsdirektoratet»: the first half of the name ends in a hyphen
  const half = COORDINATED.exec(text.slice(Math.max(0, start - 60), start))?.[0];
  if (half !== undefined && !legal) return { start: start - half.length, end };
  const from = named ? Math.max(0, start - 80) + named.start : start;
  const before = named && !SMALL_START.test(named.name) ? named : undefined;
  if (legal && !before) {
    const common = !NORDIC_FORM.test(text.slice(start, end))
      ? undefined
      : LOWER_NAME.exec(text.slice(Math.max(sentence.start, start - 60), start))?.[1];
    return common === undefined ? undefined : { start: start - common.length, end };
  }
  if (legal) return { start: from, end };
  const word = text.slice(start, end);
  const after = /^(?:\s+(?:i|for|of|the|and|og)){0,2}(?:\s+\p{Lu}[\p{L}\p{N}&.'’-]*){1,4}/u.exec(
    text.slice(end, end + 80),
  );
  if (
    /^\p{Lu}/u.test(word) &&
    after &&
    /^(?:stiftelsen|stiftinga|universitetet|høgskol|høgskul|department|ministry|university|museet|foreningen|foreininga)/i.test(
      word,
    )
  )
    return { start, end: end + after[0].length };
  if (before && from >= sentence.start) {
    // a capital at the beginning of a sentence alone makes no name
    const only = text.slice(from, start).trim().split(/\s+/);
    if (
      only.length === 1 &&
      from === sentence.start &&
      /^(?:vår|en|et|ein|din|denne|the|our|a|this|each|any|som)$/i.test(only[0]!)
    )
      return undefined;
    return { start: from, end };
  }
  // «Grendahuslaget v/ kasserar Jon Haug»: with somebody who acts for it, it is a name wherever it stands
  return /^\p{Lu}\p{L}+/u.test(word) &&
    word.length > 9 &&
    (start !== sentence.start || /^,? (?:v\/|ved (?:\p{Ll}+ )?\p{Lu})/u.test(text.slice(end, end + 40)))
    ? { start, end }
    : undefined;
}
