/** The names that settings and suppressions may use: rules, families, disclosures, facts. */
import { DUTIES } from '../duties/index.js';
import { PAIR_RULES, RULES } from '../rules/index.js';

/** What Klausul says of suppressions themselves. */
export const SUPPRESSION_RULES = ['suppression/unused', 'suppression/reason'] as const;

/** Ids of all that may be found in a policy: rules, and one id for each disclosure. */
export const ruleIds = (): ReadonlySet<string> =>
  (known ??= new Set([
    ...RULES.map(({ id }) => id),
    ...PAIR_RULES.map(({ id }) => id),
    ...DUTIES.map(({ id }) => `disclosure/${id}`),
  ]));
let known: ReadonlySet<string> | undefined;

/** Rules and families: what a severity may be set for. */
export const severityKeys = (): ReadonlySet<string> => {
  const ids = [...ruleIds(), ...SUPPRESSION_RULES];
  return new Set([...new Set(ids.map((id) => id.split('/')[0]!)), ...ids]);
};

/** Ids of the disclosure duties. */
export const dutyIds = (): ReadonlySet<string> => new Set(DUTIES.map(({ id }) => id));

/** Facts about the controller that a duty asks for, and the values that mean something. */
export const CONTROLLER_FACTS: Readonly<Record<string, readonly string[]>> = {
  publicBody: ['true', 'false', 'yes', 'no', 'ja', 'nei'],
  dpo: ['none'],
};
