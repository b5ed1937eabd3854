/** All planted sets of this folder. */
import { CLAIMS } from './lawfulness-claims.js';
import { CONSENT } from './lawfulness-consent.js';
import { LIX } from './lix.js';
import { NAMES } from './names.js';
import { NOTICE } from './notice.js';
import type { Twins } from './twins.js';
import { WORDING } from './wording.js';

export const TWINS: Twins = { ...CONSENT, ...CLAIMS, ...NOTICE, ...WORDING, ...LIX, ...NAMES };
