/** All planted sets of this folder. */
import { CLAIMS } from './lawfulness-claims.js';
import { CONSENT } from './lawfulness-consent.js';
import type { Twins } from './twins.js';

export const TWINS: Twins = { ...CONSENT, ...CLAIMS };
