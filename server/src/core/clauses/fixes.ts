/** The fixes of a missing disclosure: its clauses, best first. */
import type { Disclosure } from '../duties/assess.js';
import { isPublicBody } from '../facts/publicBody.js';
import { LANGUAGES, type Localized } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import type { Fix } from '../rules/rule.js';
import type { Clause } from './clause.js';
import { CLAUSES } from './index.js';
import { editsOf, planInsertions } from './insert.js';
import { libraryOf } from './library.js';

/** One fix for each clause of the duty; the edits are worked out when somebody asks for them. */
export function clauseFixes(disclosure: Disclosure, reading: Reading): readonly Fix[] {
  return clausesOf(disclosure, reading).map((clause) => {
    let edits: Fix['edits'] | undefined;
    return {
      title: titleOf(clause),
      clause: clause.id,
      get edits() {
        return (edits ??= editsFor(clause, disclosure, reading));
      },
    };
  });
}

/** The clauses of a duty in the order in which they are offered: the house's own, those that the duty names, others written for it. */
export function clausesOf({ duty }: Pick<Disclosure, 'duty'>, reading?: Reading): readonly Clause[] {
  const all: readonly Clause[] = reading ? libraryOf(reading.options, reading.document.language) : CLAUSES;
  const own = all.filter(
    (clause) => clause.source !== undefined && (clause.duty === duty.id || duty.clauses.includes(clause.id)),
  );
  const named = duty.clauses
    .map((id) => all.find((clause) => clause.id === id))
    .filter((clause) => clause !== undefined);
  const others = all.filter((clause) => clause.duty === duty.id).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return [...new Set([...own, ...named, ...others])].filter((clause) => !(reading && isUnfit(clause, reading)));
}

/** A public authority has to have a data protection officer (Article 37(1)(a)): it cannot say that it has none. */
const isUnfit = ({ id }: Clause, reading: Reading): boolean => id === 'dpo-none' && isPublicBody(reading);

/** The words that a clause completes, where the disclosure is half made. */
export const attemptOf = ({ status, evidence }: Disclosure): Disclosure['evidence'][number] | undefined =>
  status === 'partial' ? evidence[0] : undefined;

function editsFor(clause: Clause, disclosure: Disclosure, reading: Reading): Fix['edits'] {
  return editsOf(planInsertions([{ clause, attempt: attemptOf(disclosure) }], reading));
}

const VERB: Localized = { nb: 'Sett inn', nn: 'Set inn', en: 'Insert' };

/** «Sett inn: Rett til innsyn», with the file that a clause of the house stands in. */
export const titleOf = ({ title, source }: Clause): Localized =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      `${VERB[language]}: ${title[language]}${source === undefined ? '' : ` (${source})`}`,
    ]),
  ) as Record<(typeof LANGUAGES)[number], string>;
