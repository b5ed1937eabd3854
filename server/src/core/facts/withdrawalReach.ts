/** How far a withdrawal reaches: every consent, or only the one that is spoken of where it stands. */
import type { Block } from '../document/block.js';
import type { Fact } from '../reading/fact.js';
import { has, sentencesOf, textOf } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';
import { topicsIn } from '../reading/topics.js';
import { MARKETING } from './consentUsed.js';
import { consentWithdrawal } from './consentWithdrawal.js';
import { legalBases } from './legalBases.js';

/** A consent that the controller relies on and that no withdrawal reaches; undefined where one withdrawal goes for all, or there is none. */
export function consentOutOfReach(reading: Reading): Fact<unknown> | undefined {
  const withdrawals = reading.of(consentWithdrawal).filter(({ strength }) => strength === 'full');
  if (withdrawals.length === 0 || withdrawals.some(isForAll)) return undefined;
  const narrow = withdrawals.every(({ block, start, end }) => OF_MARKETING.test(block.text.slice(start, end)));
  const own = new Set(withdrawals.map(({ block }) => block));
  const marketing = withdrawals.some(({ block }) => isMarketing(block));
  const relied = reading
    .of(legalBases)
    .filter(({ value, strength, block }) => value === 'a' && strength === 'full' && !isAside(block));
  // «Samtykket er frivillig …» goes on about the consent that was spoken of
  const named = new Set(relied.map(({ block }) => block).filter(({ text }) => !GOES_ON.test(text)));
  const reached = (consent: Fact<unknown>, block = consent.block): boolean =>
    (own.has(block) && !(narrow && isBeforeMarketing(consent))) ||
    (marketing && isMarketing(block) && !isBeforeMarketing(consent)) ||
    withdrawals.some(
      (withdrawal) =>
        sameRow(withdrawal.block, block) ||
        (!named.has(withdrawal.block) &&
          withdrawal.block.section === block.section &&
          Math.abs(withdrawal.block.index - block.index) <= 2),
    );
  return relied.find((consent) => !reached(consent));
}

/** Another consent that stands before the one to marketing, in the same block: neither its sentence nor what precedes it speaks of marketing. */
const isBeforeMarketing = ({ block, start, end }: Fact<unknown>): boolean =>
  !headsOf(block).some((head) => has(head, MARKETING)) &&
  start < end &&
  !sentencesOf(block).some((sentence) => sentence.start < end && has(block, MARKETING, sentence.index));

const GOES_ON =
  /^(?:samtykket|samtykka|samtykke(?:t|ne)? er|eit slikt|et slikt|slikt samtykke|the consent|this consent|such consent)(?!\p{L})/iu;

const sameRow = (a: Block, b: Block): boolean =>
  a.raw.cell !== undefined &&
  a.base === b.base &&
  a.raw.cell.row === b.raw.cell?.row &&
  a.raw.cell.table === b.raw.cell.table;

/** What governs a block by itself: its row, label or lead-in, and its section's heading unless that is the title. */
const headsOf = ({ rowHead, label, leadIn, section }: Block): readonly Block[] =>
  [rowHead, label, leadIn, section.heading?.index === 0 ? undefined : section.heading].filter(
    (head): head is Block => head !== undefined,
  );

const isMarketing = (block: Block): boolean =>
  has(block, MARKETING) || headsOf(block).some((head) => has(head, MARKETING));

/** Cookies are chosen at the site itself; rights and children tell of consent without relying on it. */
const isAside = (block: Block): boolean =>
  headsOf(block).some((head) => topicsIn(head).some((topic) => /^(?:cookies|rights|children|complaint)$/.test(topic)));

/** Words by which a withdrawal goes for every consent: a plural, an article or possessive, processing that rests on consent. */
const ANY =
  /samtykk(?:er|ene|a)(?!\p{L})|(?:samtlige|alle|alt|hvert|ethvert|kvart|eitkvart|slike?|slikt|et|eit|any|all|each|every|such|a|consents)\s(?:\p{L}+\s){0,3}(?:samtykke|consents?)|consents(?!\p{L})|(?:bygger|byggjer|basert|basere[rs]|based|rel(?:y|ies)|grunnlag\p{L}*)\s(?:\p{L}+\s){0,3}(?:samtykk|consent)|samtykke (?:du|dere|de|som|er)(?!\p{L})|(?:når|der|dersom|hvis|viss|if|where|when)(?!\p{L})[^.]{0,60}(?:samtykk|consent)/iu;
/** One's own consent, which goes for all where the place does not narrow it. */
const OWN =
  /samtykket (?:ditt|deres|dykkar|sitt|du|som|de|dere)(?!\p{L})|(?:ditt|deres|dine|dykkar|sitt|sine|your|their|his) (?:\p{L}+ )?(?:samtykk|consent)|consent (?:you|that|which)/iu;

function isForAll(withdrawal: Fact<unknown>): boolean {
  const { block, start, end } = withdrawal;
  const text = textOf({ block, start, end, index: 0 });
  const heads = headsOf(block);
  // «samtykke til markedsføring kan trekkes tilbake» goes for no other consent, wherever it stands
  if (OF_MARKETING.test(text) && !EVERY.test(text)) return false;
  if (
    heads.some((head) => topicsIn(head).some((topic) => /^(?:rights|consent|legal-basis|contact|changes)$/.test(topic)))
  )
    return true;
  if (block.text.length > LONG && block.section.heading === undefined) return true;
  if (isMarketing(block) || isCookies(block)) return EVERY.test(text);
  // «et samtykke», «har du gitt samtykke» is any; «samtykket» is the one that was spoken of
  return block.language === 'en' || /(?<!\p{L})samtykke(?!\p{L})/iu.test(text) || ANY.test(text) || OWN.test(text);
}

const EVERY =
  /(?<!\p{L})(?:alle|andre|any|all|every|other)(?!\p{L}|\s(?:time|moment|point|stage|e-?mail|e-post|message|newsletter|nyhetsbrev|nyheitsbrev|nyhendebrev|letter|sms|utsend|melding)\p{L}*)|^(?:a|et|eit) (?:consent|samtykke)(?!\p{L})|regardless of what|uansett (?:hva|kva)(?!\p{L})/iu;
const OF_MARKETING =
  /(?:samtykke\p{L}*|consents?) (?:\p{L}+ )?(?:til|to) (?:\p{L}+ ){0,2}(?:direkte )?(?:markedsføring|marknadsføring|nyhetsbrev|nyheitsbrev|reklame|newsletter|marketing|direct marketing|advertis)\p{L}*(?!\p{L})(?! (?:og|eller|and|or) )/iu;

const isCookies = (block: Block): boolean => headsOf(block).some((head) => topicsIn(head).includes('cookies'));

/** A paragraph as long as this speaks of more than one thing. */
const LONG = 900;
