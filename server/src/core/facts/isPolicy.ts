/** Whether a text is a privacy policy at all: findings stand only in one. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { has, hitsIn, says, sentenceOf } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';
import { DATA, PROCESS, WE, YOU } from '../reading/vocabulary.js';
import { disclosuresMade } from './disclosuresMade.js';

const TITLE = cue('policy-title', {
  nb: [
    '(personvernerklæring*|personvernpolicy*|personvernpolitikk*|personvernregler|personvernvilkår|personverninformasjon*|integritetspolicy*|integritetserklæring*)',
    '(slik|hvordan) … (behandler|bruker|håndterer|lagrer|samler) ..6 (personopplysning*|opplysning*|personvern*)',
    '(slik|hvordan) … tar … vare på ..4 (personopplysning*|opplysning*|personvern*)',
    '(erklæring|policy|informasjon|retningslinjer) (om|for) (personvern|behandling|personopplysninger|informasjonskapsler)',
    'personvern*',
    'behandling av personopplysninger',
    'hva ..6 gjør med ..3 (*opplysning*|data|informasjon*)',
    'personopplysninger (om|for|til) ..4 (elever|foreldre|medlemmer|kunder|gjester|pasienter|givere|søkere|ansatte|brukere|besøkende|leietakere|barn)',
    'vern av personopplysninger',
    'privacy (policy|notice|statement)',
  ],
  nn: [
    'personvern*',
    '(slik|korleis) … (behandlar|handsamar|brukar|nyttar|lagrar|samlar) ..6 (personopplysning*|opplysning*|personvern*)',
    '(behandling|handsaming) av personopplysningar',
    'kva ..6 gjer med ..3 (*opplysning*|data|informasjon*)',
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
    '(your|our|members|customers|guests|visitors) … (data|personal information|personal details)',
    'what … (happens|happens to|become|becomes) … (data|information|details|address)',
    '(what|how) (we|i) … (do|handle|know|keep) ..6 (data|information|details|about you)',
    'what ..6 (does|do|does) with ..3 (data|information|details)',
    'personal data (of|about) ..6 (pupils|parents|members|customers|guests|patients|donors|applicants|employees|users|visitors|tenants|students|children)',
    'how … (use|uses|process|processes|handle|handles|treat|treats|look after|looks after) ..5 (information|data)',
    'personvernerklæring*',
  ],
});

const OTHER_TITLE = cue('other-title', {
  nb: [
    '(*konsekvensvurdering*|dpia|*behandlingsprotokoll*|*vilkår|*vilkårene|avtale|*avtale|*avtalen|betingelser|veileder*|guide|kurs|oppgave*|case*|artikkel|blogg|mal|rutine*|internkontroll*|protokoll|forskrift*|lov|vedtekter|eksempel|prinsippet|sjekkliste|*stilling|*stillinger|*referat*|*protokoll|protokollen|årsmelding*|årsmøte*|styremøte*|pressemelding*|nyheter|rundskriv*|høring*|kronikk*|avviksmelding*|instruks*|hvordan (skrive|lage))',
    '(ledig|ledige) *',
    'ting du bør vite',
  ],
  nn: [
    '(*konsekvensvurdering*|dpia|*vilkår|*vilkåra|avtale|*avtale|*avtala|rettleiar*|kurs|mal|rutine*|forskrift*|lov|vedtekter|døme|sjekkliste|*stilling|*stillingar|*referat*|*protokoll|årsmelding*|årsmøte*|styremøte*|pressemelding*|nyhende|rundskriv*|høyring*|instruks*|blogg|artikkel)',
    '(ledig|ledige) *',
    'ting du bør vite',
  ],
  en: [
    '(terms|conditions|agreement|addendum|contract|guide|tutorial|blog|readme|template|checklist|regulation|act|directive|how to|course|case|faq|changelog|license|features|compliance|model|generator|installation|documentation|api|vacancy|vacancies|job|minutes|meeting|press release|news|procedure|procedures|training|webinar|whitepaper)',
    'things (to|you)',
    'impact assessment',
    '(dpia|record of processing)',
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
  if (NAMED.test(reading.options.path ?? '')) return true;
  const { blocks } = reading.document;
  const top = blocks.filter(({ kind }) => kind !== 'code').slice(0, 8);
  const titles = top.filter(
    ({ kind, text }, index) =>
      kind === 'heading' || (index < 4 && text.length < 110 && (text.length < 60 || !/[.!]$/.test(text.trimEnd()))),
  );
  const title = titles.findIndex((block) => has(block, TITLE));
  const other = titles.findIndex((block) => isOtherTitle(block));
  const voice = reading.once(countVoice);
  const speaks = voice.own > 0 || voice.told >= 2 || reading.hits(SELF).length > 0;
  if (title >= 0 && (other < 0 || title < other))
    return speaks || blocks.length < 12 || disclosuresMade(blocks, true, reading) >= ENOUGH;
  if (isNamedAbove(reading)) return speaks;
  // «Personvern og vilkår»: the content decides which of the two it is
  if (title >= 0 && title === other) return voice.own > 0 || voice.told >= 2;
  if (other >= 0 || voice.code > 2) return voice.code <= 2 && isCombined(reading);
  const aboutPrivacy = reading.hits(TITLE, SELF).length > 0 || reading.hits(RIGHTS_OR_CONTROLLER).length > 1;
  return (
    (voice.own >= 2 && aboutPrivacy) ||
    (voice.own >= 6 && voice.distinct >= 3) ||
    disclosuresMade(blocks, voice.own > 0, reading) >= (blocks.length > LONG ? MORE : ENOUGH)
  );
}

/** A title in the front matter of a page, where the text itself has none. */
const isNamedAbove = ({ document }: Reading): boolean =>
  /^\s{0,4}(?:title|tittel|heading|name|slug|description)\s{0,4}:[^\n]{0,80}(?:personvern|privacy|integritetspolicy)/im.test(
    document.source.slice(0, document.frontMatter.end),
  );

const RIGHTS_OR_CONTROLLER = cue('policy-matters', {
  nb: [
    'behandlingsansvarlig*',
    'personopplysninger',
    '(innsyn|retting|sletting) … (sletting|retting|innsyn)',
    'datatilsynet',
    'behandlingsgrunnlag*',
  ],
  nn: [
    'behandlingsansvarleg*',
    'personopplysningar',
    '(innsyn|retting|sletting) … (sletting|retting|innsyn)',
    'datatilsynet',
  ],
  en: ['data controller', 'personal (data|information)', 'supervisory authority', 'your rights', 'gdpr'],
});

/** How many kinds of disclosure make a policy of a text whose title does not say so. */
const ENOUGH = 4;
/** A long text speaks of many of them by chance. */
const MORE = 6;
const LONG = 30;

/** «Vilkår og personvern»: a text of another kind with a section of its own that is a policy. */
const isCombined = (reading: Reading): boolean =>
  reading.document.sections.some(
    ({ heading, blocks }) =>
      heading !== undefined &&
      has(heading, TITLE) &&
      !isOtherTitle(heading) &&
      disclosuresMade(blocks, reading.once(countVoice).own > 0, reading) >= ENOUGH,
  );

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
  const voices = reading.eachUnit(voiceOf);
  const sum = (count: keyof Voice): number => voices.reduce((total, voice) => total + voice[count], 0);
  return { own: sum('own'), told: sum('told'), distinct: sum('distinct'), code: sum('code') };
}

function voiceOf(unit: Reading): readonly [Voice] {
  const sentences = new Set<string>();
  const places = new Set<Block>();
  const told = new Set<string>();
  for (const hit of unit.hits(PROCESS)) {
    const sentence = sentenceOf(hit);
    if (says(sentence, DATA)) told.add(`${hit.block.index}/${sentence.index}`);
    if (!says(sentence, WE) || !says(sentence, [DATA, YOU])) continue;
    sentences.add(`${hit.block.index}/${sentence.index}`);
    places.add(hit.block);
  }
  const code = unit.blocks.filter(({ kind }) => kind === 'code').length;
  return [{ own: sentences.size, told: told.size, distinct: places.size, code }];
}
