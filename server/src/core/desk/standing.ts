/** How each disclosure stands for the author: what is missing by law, what to consider, what is stated. */
import type { Analysis, Finding } from '../analyse.js';
import type { Disclosure } from '../duties/assess.js';

/**
 * `absent` and `partial` are gaps that the law asks to be closed. `consider` is missing too, but the law does not
 * clearly require it of this controller. `muted` is missing, and the author has turned the finding off.
 */
export type Standing = 'present' | 'partial' | 'absent' | 'consider' | 'muted' | 'na';

/** One disclosure, how it stands, and the finding on it where there is one. */
export interface Standpoint {
  readonly disclosure: Disclosure;
  readonly standing: Standing;
  readonly finding: Finding | undefined;
}

/** All disclosures of a policy; none for a text that is no policy. */
export function standpointsOf({ disclosures, findings }: Analysis): readonly Standpoint[] {
  const found = new Map(findings.map((finding) => [finding.disclosure, finding]));
  return disclosures.map((disclosure) => {
    const finding = found.get(disclosure.id);
    return { disclosure, standing: standingOf(disclosure, finding), finding };
  });
}

/** Whether the law asks for something that the text does not say. */
export const isGap = (standing: Standing): boolean => standing === 'absent' || standing === 'partial';

/** How loud the law is decides, not how loud the author has set it. */
function standingOf({ status, assessment, duty }: Disclosure, finding: Finding | undefined): Standing {
  if (status === 'present' || status === 'na') return status;
  if (!finding) return 'muted';
  return (assessment.severity ?? duty.severity) === 'warning' ? status : 'consider';
}
