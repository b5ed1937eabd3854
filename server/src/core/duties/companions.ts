/** Disclosures made in a file that the policy names under `with` count as made. */
import { parsePolicy } from '../document/parsePolicy.js';
import { Reading } from '../reading/reading.js';
import { assessDuties, type Disclosure } from './assess.js';
import type { Duty } from './duty.js';
import type { DisclosureId } from './disclosure.js';

/** Readings of companions by their text, kept from one version of the policy to the next. */
export class CompanionReadings {
  #stated = new Map<string, ReadonlySet<DisclosureId>>();

  /** The disclosures, those that are missing in the policy but stand in a companion turned to present. */
  supplement(disclosures: readonly Disclosure[], duties: readonly Duty[], { options }: Reading): readonly Disclosure[] {
    const { companions } = options;
    if (companions.length === 0) return disclosures;
    const known = this.#stated;
    this.#stated = new Map(companions.map((text) => [text, known.get(text) ?? statedIn(text, duties, options)]));
    const stated = new Set([...this.#stated.values()].flatMap((ids) => [...ids]));
    return disclosures.map((one) =>
      (one.status === 'absent' || one.status === 'partial') && stated.has(one.id)
        ? { ...one, status: 'present', basis: 'companion', evidence: [] }
        : one,
    );
  }
}

/** The duties that a companion meets by itself; settings say nothing of it. */
function statedIn(text: string, duties: readonly Duty[], options: Reading['options']): ReadonlySet<DisclosureId> {
  const reading = new Reading(parsePolicy(text), { ...options, companions: [], notApplicable: {}, facts: {} });
  const present = assessDuties(duties, reading).disclosures.filter(
    ({ status, basis }) => status === 'present' && basis === 'text',
  );
  return new Set(present.map(({ id }) => id));
}
