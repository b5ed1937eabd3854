/** A disclosure duty: when it applies, what states it, what states it only in part. */
import type { ClauseTopic } from '../clauses/clause.js';
import type { Localized } from '../languages/language.js';
import type { Severity } from '../options.js';
import type { Fact } from '../reading/fact.js';
import type { Reading } from '../reading/reading.js';
import type { DisclosureId } from './disclosure.js';

/** How a duty stands in a policy. */
export type Status = 'present' | 'partial' | 'absent' | 'na';

/** What the status rests on. */
export type Basis = 'text' | 'front-matter' | 'settings' | 'companion' | 'vendor';

/** The verdict on one duty. */
export interface Assessment {
  readonly status: Status;
  /** The words that it rests on: what states it (present, partial), or what makes it required (absent). */
  readonly evidence: readonly Fact<unknown>[];
  readonly basis?: Basis;
  /** For `partial`: which half is missing, a key of the duty's `partial` messages. */
  readonly missing?: string;
  /** Quieter than the duty's own severity, where the law does not require it of this controller. */
  readonly severity?: Severity;
}

/** Sentences (or small texts) that make the disclosure, make it in part, or only look like it. */
export interface DutyExamples {
  readonly states: readonly string[];
  readonly partial: readonly string[];
  readonly lookAlikes: readonly string[];
}

/** One duty of GDPR 13/14 or Norwegian law. */
export interface Duty {
  /** Equals the file name. */
  readonly id: DisclosureId;
  /** References under Article 13 (or the act), then under Article 14 where they differ. */
  readonly law: readonly string[];
  readonly severity: Severity;
  /** Under which heading a finding stands when the disclosure is missing. */
  readonly topic: ClauseTopic;
  /** Name of the disclosure in running text: «retten til innsyn». */
  readonly name: Localized;
  /** Message when it is absent: what is missing and what to write, with the article. */
  readonly absent: Localized;
  /** Messages when it is partial, by the missing half; `default` where only one half can be missing. */
  readonly partial: Readonly<Record<string, Localized>>;
  readonly why: Localized;
  /** Clauses that close the gap, best first: ids of `clauses/`. */
  readonly clauses: readonly string[];
  readonly examples: Localized<DutyExamples>;
  readonly assess: (reading: Reading) => Assessment;
}

/** Declares a duty. */
export const defineDuty = (duty: Duty): Duty => duty;

/** The verdict where every full fact is a statement and every weak one an attempt. */
export function fromFacts(facts: readonly Fact<unknown>[], missing = 'default'): Assessment {
  const full = facts.filter(({ strength }) => strength === 'full');
  if (full.length > 0) return { status: 'present', evidence: full };
  return facts.length > 0 ? { status: 'partial', evidence: facts, missing } : { status: 'absent', evidence: [] };
}

/** The verdict of a duty whose condition is not met. */
export const notApplicable: Assessment = { status: 'na', evidence: [] };
