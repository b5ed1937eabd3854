/** The verdict on one of the six rights: stated, stated in part, only meant by a bare «rettigheter», or left out. */
import { generalRights } from '../facts/generalRights.js';
import type { FactKind } from '../reading/fact.js';
import type { Reading } from '../reading/reading.js';
import { fromFacts, type Assessment } from './duty.js';

/** A right is stated by its own facts; a bare mention of rights counts as an attempt at all of them. */
export function assessRight(reading: Reading, kind: FactKind<null>): Assessment {
  const stated = fromFacts(reading.of(kind), 'half');
  return stated.status === 'absent' ? fromFacts(reading.of(generalRights), 'unnamed') : stated;
}
