/** Assesses every duty on what a policy states. */
import type { Fact } from '../reading/fact.js';
import type { Reading } from '../reading/reading.js';
import type { DisclosureId } from './disclosure.js';
import { notApplicable, type Assessment, type Basis, type Duty, type Status } from './duty.js';

/** The status of one duty in one policy. */
export interface Disclosure {
  readonly id: DisclosureId;
  readonly duty: Duty;
  readonly status: Status;
  readonly basis: Basis;
  readonly evidence: readonly Fact<unknown>[];
  readonly assessment: Assessment;
}

/** All duties with their status; one that fails counts as not applicable and is named in `failures`. */
export function assessDuties(
  duties: readonly Duty[],
  reading: Reading,
): { readonly disclosures: readonly Disclosure[]; readonly failures: readonly string[] } {
  const failures: string[] = [];
  const disclosures = duties.map((duty) => {
    let assessment = notApplicable;
    try {
      assessment =
        reading.options.notApplicable[duty.id] === undefined
          ? (reading.kept(duty, duty.assess) ?? notApplicable)
          : { ...notApplicable, basis: 'settings' };
    } catch (error) {
      failures.push(`duties/${duty.id}: ${error instanceof Error ? error.name : 'unknown'}`);
    }
    const { status, basis = 'text', evidence } = assessment;
    return { id: duty.id, duty, status, basis, evidence, assessment };
  });
  return { disclosures, failures };
}
