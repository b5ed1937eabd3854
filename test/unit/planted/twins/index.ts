/** All planted sets of this folder. */
import { CLAIMS } from './lawfulness-claims.js';
import { CONSENT } from './lawfulness-consent.js';
import { FRESH_CONTRADICTIONS } from './fresh-contradictions.js';
import { FRESH_LAWFULNESS } from './fresh-lawfulness.js';
import { FRESH_RETENTION } from './fresh-retention.js';
import { FRESH_TERMS } from './fresh-terms.js';
import { FRESH_WORDING } from './fresh-wording.js';
import { FRESH_WAYS } from './fresh-ways.js';
import { LIX } from './lix.js';
import { NAMES } from './names.js';
import { NOTICE } from './notice.js';
import type { Twins } from './twins.js';
import { WORDING } from './wording.js';

export const TWINS: Twins = { ...CONSENT, ...CLAIMS, ...NOTICE, ...WORDING, ...LIX, ...NAMES };

/** Sets written later than the rules, in words that nobody had tuned to: `first-run.tsv` has what was found then. */
export const FRESH: Twins = {
  ...FRESH_CONTRADICTIONS,
  ...FRESH_LAWFULNESS,
  ...FRESH_RETENTION,
  ...FRESH_WORDING,
};

/** Sets on the ways of saying things, of the fourth session. */
export const WAYS: Twins = FRESH_WAYS;

/** More of what had too few, of the fifth session. */
export const TERMS: Twins = FRESH_TERMS;
