/** "New privacy policy": what is asked, and the texts that the answers make. */
import { ORGANISATION_KINDS, POLICY_FACTS, type OrganisationKindId, type PolicyFactId } from '../core/clauses/kinds.js';
import { newPolicy as write, type NewPolicy } from '../core/clauses/newPolicy.js';
import type { Clause } from '../core/clauses/clause.js';
import { writeDate } from '../core/clauses/writeDate.js';
import { LANGUAGES, type Language } from '../core/languages/language.js';
import { withoutSlash } from '../core/files.js';
import { circumstancesOf } from '../core/project/circumstances.js';
import type { Context, Handler } from './context.js';

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
  /** The workspace folder where the policy will stand: the house's clauses there go before those of the library. */
  readonly folder?: string;
}

/** One policy for each language. */
export const newPolicy: Handler<PolicyAnswers, readonly NewPolicy[]> = async (context, answers) => {
  const { kind, languages, facts, known, folder } = answers;
  const clauses = folder === undefined ? [] : await houseOf(context, `${withoutSlash(folder)}/policy.md`);
  return write({
    clauses,
    kind: kind as OrganisationKindId,
    languages: LANGUAGES.filter((one) => languages.includes(one)).sort(
      (a, b) => languages.indexOf(a) - languages.indexOf(b),
    ),
    facts: facts as Partial<Record<PolicyFactId, string>>,
    known,
    date: (language) => writeDate(new Date().toISOString().slice(0, 10), language),
  });
};

/** The house's clauses for a file that does not stand there yet. */
async function houseOf({ settings, projects, house }: Context, uri: string): Promise<readonly Clause[]> {
  const project = await projects.of(uri);
  return house.of(uri, circumstancesOf(await settings.of(uri), project, uri));
}
