/** Bare mentions of rights («dine rettigheter etter GDPR») in a policy that does not list them. */
import type { Block } from '../document/block.js';
import { sectionsOf } from '../document/policyDocument.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { says, sentenceOf, type Hit } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';
import { accessRight } from './accessRight.js';
import { erasureRight } from './erasureRight.js';
import { objectionRight } from './objectionRight.js';
import { portabilityRight } from './portabilityRight.js';
import { rectificationRight } from './rectificationRight.js';
import { restrictionRight } from './restrictionRight.js';

/** The six rights of Article 13(2)(b). */
const RIGHTS = [accessRight, rectificationRight, erasureRight, restrictionRight, objectionRight, portabilityRight];

/** A policy that states so many of the six lists them, and leaves the others out. */
const A_LIST = 3;

const MENTION = cue('mentions-rights', {
  nb: [
    '(dine|deres|registrertes|registrerte|personvern*|lovfestede) … rettighet*',
    'rettighet* … (dine|har|gdpr|personvernforordning*|personopplysningslov*|registrert*|personvern*)',
    '(har|visse|flere) … rettighet*',
    'rettighet* etter',
    'rett* etter (gdpr|personvern*|personopplysningslov*)',
  ],
  nn: [
    '(rettane|rettar) … (dine|har|etter|gdpr|personvern*|registrert*)',
    '(har|visse|fleire|lovfesta) ..4 rettar',
    'rettane dine',
    'dei registrerte sine rettar',
  ],
  en: [
    '(your|data subject|subject|individual|privacy|protection|information|statutory|certain|several|following) ..3 rights',
    '(have|enjoy|has) ..5 rights',
    'rights (under|that|as|regarding|concerning|in relation)',
  ],
});

/** What the policy says of itself («denne erklæringen forklarer rettighetene dine»), and denials. */
const ANNOUNCED = cue('announces-rights', {
  nb: [
    '(erklæring*|policy*|dokumentet|nedenfor|her) ..8 (beskriver|forklarer|informerer|forteller|gjør rede|inneholder) ..8 rettighet*',
    'rettigheter og (plikter|forpliktelser)',
    '(ikke|ingen) … rettighet*',
  ],
  nn: [
    '(erklæring*|policy*|dokumentet|nedanfor|her) ..8 (skildrar|forklarer|informerer|fortel|gjer greie|inneheld) ..8 (rettar|rettane)',
    'rettar og (plikter|skyldnader)',
    '(ikkje|ingen) … rettar',
  ],
  en: [
    '(describe*|describing|explain*|tell*|outline*|inform*|set* out|detail*) ..30 rights',
    '(policy|notice|statement) ..12 (describe*|explain*|tell*|outline*) ..16 rights',
    '(not|no) … rights',
    'rights and (liabilities|obligations|duties|remedies)',
    'all rights reserved',
    'rights reserved',
    'property rights',
  ],
});

/** Weak facts; none where the section of the mention, or the policy as a whole, does list rights. */
export const generalRights = defineFacts('general-rights', (reading) => {
  const stated = RIGHTS.map((kind) => reading.of(kind)).filter((facts) => facts.length > 0);
  if (stated.length >= A_LIST) return [];
  const listed = new Set(stated.flatMap((facts) => facts.map(({ block }) => block)));
  return reading.eachUnit(mentions).filter(({ block }) => !hasListed(block, listed));
});

const mentions = (reading: Reading): readonly Fact<null>[] =>
  reading
    .hits(MENTION)
    .filter(
      ({ block, start }) =>
        !/(?:våre|our|their|andres|others['’]?) (?:\p{L}+ )?$/iu.test(block.text.slice(Math.max(0, start - 30), start)),
    )
    .filter((hit) => !says(sentenceOf(hit), ANNOUNCED) && !isVerb(hit))
    .map((hit) => fact(null, sentenceOf(hit), 'weak'));

/** Nynorsk «vi rettar» is the verb. */
const isVerb = ({ block, first }: Hit): boolean =>
  block.marks.tokens.words[first] === 'rettar' && /^(?:vi|me|som|og)$/.test(block.marks.tokens.words[first - 1] ?? '');

/** Whether a right is stated in the same block, or in the same section unless that is the whole policy. */
function hasListed(block: Block, listed: ReadonlySet<Block>): boolean {
  if (listed.has(block)) return true;
  const own = block.section;
  return [...listed].some((other) => {
    if (own.heading && own.level > 1) return [...sectionsOf(other)].includes(own);
    return other.section === own && Math.abs(other.index - block.index) <= 12;
  });
}
