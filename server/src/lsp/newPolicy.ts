/** "New privacy policy": what is asked, and the texts that the answers make. */
import { ORGANISATION_KINDS, POLICY_FACTS, type OrganisationKindId, type PolicyFactId } from '../core/clauses/kinds.js';
import { newPolicy as write, type NewPolicy } from '../core/clauses/newPolicy.js';
import { writeDate } from '../core/clauses/writeDate.js';
import { LANGUAGES, type Language } from '../core/languages/language.js';
import type { Handler } from './context.js';

/** The kinds of organisation, and the questions of each, in one language. */
export interface PolicyQuestions {
  readonly kinds: readonly { readonly id: string; readonly label: string; readonly facts: readonly string[] }[];
  readonly facts: Readonly<
    Record<
      string,
      { readonly question: string; readonly answers: readonly { readonly id: string; readonly label: string }[] }
    >
  >;
}

/** What is asked before a policy is written. */
export const policyQuestions: Handler<{ readonly language: Language }, PolicyQuestions> = (_, { language }) => ({
  kinds: ORGANISATION_KINDS.map(({ id, name, facts }) => ({ id, label: name[language], facts })),
  facts: Object.fromEntries(
    Object.entries(POLICY_FACTS).map(([id, { question, answers }]) => [
      id,
      { question: question[language], answers: answers.map((one) => ({ id: one.id, label: one.label[language] })) },
    ]),
  ),
});

/** What the author answered. */
export interface PolicyAnswers {
  readonly kind: string;
  readonly languages: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
  readonly known: Readonly<Record<string, string>>;
}

/** One policy for each language. */
export const newPolicy: Handler<PolicyAnswers, readonly NewPolicy[]> = (_, { kind, languages, facts, known }) =>
  write({
    kind: kind as OrganisationKindId,
    languages: LANGUAGES.filter((one) => languages.includes(one)).sort(
      (a, b) => languages.indexOf(a) - languages.indexOf(b),
    ),
    facts: facts as Partial<Record<PolicyFactId, string>>,
    known,
    date: (language) => writeDate(new Date().toISOString().slice(0, 10), language),
  });
