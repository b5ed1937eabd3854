/** Whether a text is a privacy policy at all: findings stand only in one. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { has, hitsIn, says, sentenceOf } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';
import { DATA, PROCESS, WE, YOU } from '../reading/vocabulary.js';

const TITLE = cue('policy-title', {
  nb: [
    '(personvernerklæring*|personvernpolicy*|personvernpolitikk*|personvernregler|personvernvilkår|personverninformasjon*|integritetspolicy*|integritetserklæring*)',
    '(erklæring|policy|informasjon|retningslinjer) (om|for) (personvern|behandling|personopplysninger|informasjonskapsler)',
    'personvern*',
    'behandling av personopplysninger',
    'vern av personopplysninger',
    'privacy (policy|notice|statement)',
  ],
  nn: [
    'personvern*',
    '(behandling|handsaming) av personopplysningar',
    'vern av personopplysningar',
    'privacy (policy|notice|statement)',
  ],
  en: [
    '(privacy|private) (policy|policies|notice|statement|declaration|rights|information|terms|charter|practices)',
    'data (protection|privacy) (policy|notice|statement|declaration|information)',
    'privacy',
    'privacy and (cookie*|data|security)',
    '(processing|protection) of personal data',
    'fair processing notice',
    'personvernerklæring*',
  ],
});

const OTHER_TITLE = cue('other-title', {
  nb: [
    '(*vilkår|*vilkårene|avtale|*avtale|*avtalen|betingelser|veileder*|guide|kurs|oppgave*|case*|artikkel|blogg|mal|rutine*|internkontroll*|protokoll|forskrift*|lov|vedtekter|eksempel|prinsippet|sjekkliste|hvordan (skrive|lage))',
  ],
  nn: [
    '(*vilkår|*vilkåra|avtale|*avtale|*avtala|rettleiar*|kurs|mal|rutine*|forskrift*|lov|vedtekter|døme|sjekkliste)',
  ],
  en: [
    '(terms|conditions|agreement|addendum|contract|guide|tutorial|blog|readme|template|checklist|regulation|act|directive|how to|course|case|faq|changelog|license|features|compliance|model|generator|installation|documentation|api)',
    '(cookie (list|declaration|table))',
  ],
});

const SELF = cue('this-policy', {
  nb: [
    '(denne|dette|vår) (personvernerklæring*|erklæring*|personvernpolicy*|policy*|dokument*)',
    'personvernerklæringen (beskriver|forklarer|gjelder|gir|informerer)',
  ],
  nn: [
    '(denne|dette|vår) (personvernerklæring*|erklæring*|dokument*)',
    'personvernerklæringa (beskriv|forklarer|gjeld|gir)',
  ],
  en: [
    '(this|our|the following) (privacy|data protection) (policy|notice|statement)',
    'this (policy|notice|statement)',
  ],
});

const NAMED = /(?:^|[\\/])(?:personvern|privacy|integritet)[^\\/]*$/i;

/** Decided from title and content; the file's name speaks for a draft that says little yet. */
export function isPolicy(reading: Reading): boolean {
  const { blocks } = reading.document;
  if (NAMED.test(reading.options.path ?? '')) return true;
  const top = blocks.filter(({ kind }) => kind !== 'code').slice(0, 8);
  const titles = top.filter((block, index) => block.kind === 'heading' || (index < 4 && block.text.length < 110));
  const title = titles.findIndex((block) => has(block, TITLE));
  const other = titles.findIndex((block) => isOtherTitle(block));
  const voice = reading.once(countVoice);
  if (title >= 0 && (other < 0 || title < other))
    return voice.own > 0 || reading.hits(SELF).length > 0 || blocks.length < 12;
  if (other >= 0 || voice.code > 2) return false;
  return (
    (voice.own >= 3 && voice.distinct >= 2 && reading.hits(TITLE, SELF).length > 0) ||
    (voice.own >= 8 && voice.distinct >= 3)
  );
}

const isOtherTitle = (block: Block): boolean =>
  has(block, OTHER_TITLE) &&
  !hitsIn(block, TITLE).some(
    ({ last, first }) => last - first > 1 || /erklæring|policy/.test(block.marks.tokens.words[first]!),
  );

interface Voice {
  /** Sentences in which the controller says what it does with the reader's data. */
  readonly own: number;
  /** Sentences that tell what is done with data, whoever speaks: «Selskapet lagrer opplysninger». */
  readonly told: number;
  /** Sections or paragraphs of them. */
  readonly distinct: number;
  /** Blocks of code. */
  readonly code: number;
}

function countVoice(reading: Reading): Voice {
  const sentences = new Set<string>();
  const places = new Set<Block>();
  const told = new Set<string>();
  for (const hit of reading.hits(PROCESS)) {
    const sentence = sentenceOf(hit);
    if (says(sentence, DATA)) told.add(`${hit.block.index}/${sentence.index}`);
    if (!says(sentence, WE) || !says(sentence, [DATA, YOU])) continue;
    sentences.add(`${hit.block.index}/${sentence.index}`);
    places.add(hit.block);
  }
  return {
    own: sentences.size,
    told: told.size,
    distinct: places.size,
    code: reading.document.blocks.filter(({ kind }) => kind === 'code').length,
  };
}
