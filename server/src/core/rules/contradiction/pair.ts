/** Two places that cannot both be true, as one finding. */
import type { Block } from '../../document/block.js';
import { spanIn } from '../../document/policyDocument.js';
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import type { Found } from '../rule.js';

/** Words of a block; offsets in its text. */
export interface Place {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** The most that a finding may stand on. */
const MOST = 400;

/** Words that make a finding, cut where they are many. */
export const placeSpan = ({ document }: Reading, { block, start, end }: Place): Found['span'] =>
  spanIn(document, block, start, Math.min(end, start + MOST));

/** A finding on the claim, with the place that speaks against it. */
export const opposed = (reading: Reading, claim: Place, against: Place, message: Localized): Found => ({
  span: placeSpan(reading, claim),
  message,
  related: [{ span: placeSpan(reading, against), message: AGAINST }],
});

/** Claims that are held against the text: a policy repeats itself, and one of them is enough. */
const MOST_CLAIMS = 4;

/** The first of the claims that something speaks against, as a finding. */
export function firstOpposed<T extends Place>(
  reading: Reading,
  claims: readonly T[],
  speaksAgainst: (reading: Reading, claim: T) => Place | undefined,
  message: Localized,
): readonly Found[] {
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    const against = speaksAgainst(reading, claim);
    if (against) return [opposed(reading, claim, against, message)];
  }
  return [];
}

const AGAINST: Localized = {
  nb: 'Dette stemmer ikke med det',
  nn: 'Dette stemmer ikkje med det',
  en: 'This does not agree with it',
};

/** Whether two places are the same sentence. */
export const isSame = (a: Place, b: Place): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
