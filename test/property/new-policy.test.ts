/** "New privacy policy": any choices, in any language, give no finding but blanks; filled in, none; and the files mirror each other. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analyse.js';
import { ORGANISATION_KINDS, POLICY_FACTS, type PolicyFactId } from '../../server/src/core/clauses/kinds.js';
import { newPolicy, type NewPolicy, type PolicyChoices } from '../../server/src/core/clauses/newPolicy.js';
import { LANGUAGES } from '../../server/src/core/languages/language.js';

const choices: fc.Arbitrary<PolicyChoices> = fc.constantFrom(...ORGANISATION_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind.id),
    languages: fc.shuffledSubarray([...LANGUAGES], { minLength: 1 }),
    facts: fc.record(
      Object.fromEntries(
        kind.facts.map((id) => [id, fc.constantFrom(...POLICY_FACTS[id].answers.map((answer) => answer.id))]),
      ) as Record<PolicyFactId, fc.Arbitrary<string>>,
    ),
    known: fc.constantFrom(
      {},
      { controller: 'Fjordlys AS', email: 'personvern@fjordlys.no', orgNumber: '912 345 678' },
    ),
  }),
);

const findingsOf = ({ text, fileName }: Pick<NewPolicy, 'text' | 'fileName'>): readonly string[] =>
  analyse(text, { path: fileName }).findings.map(
    ({ rule, span }) => `${rule} «${text.slice(span.start, Math.min(span.end, span.start + 80))}»`,
  );

const onlyBlanks = (policy: NewPolicy): void => {
  const { isPolicy, document } = analyse(policy.text, { path: policy.fileName });
  assert.ok(isPolicy);
  assert.equal(document.language, policy.language);
  const others = findingsOf(policy).filter((finding) => !finding.startsWith('draft/placeholder'));
  assert.deepEqual(others, [], policy.language);
};

/** What the sections are, without the words: how many, and of what blocks. */
const shapeOf = ({ text }: NewPolicy): readonly string[] =>
  analyse(text, { policy: true }).document.blocks.map(({ kind, level }) => `${kind}${level}`);

test('every kind with every answer on its own gives no finding but its blanks', () => {
  for (const kind of ORGANISATION_KINDS)
    for (const fact of kind.facts)
      for (const { id } of POLICY_FACTS[fact].answers)
        newPolicy({ kind: kind.id, languages: LANGUAGES, facts: { [fact]: id } }).forEach(onlyBlanks);
});

test('any combination of choices gives no finding but its blanks, and the files mirror each other', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const policies = newPolicy(chosen);
      assert.deepEqual(
        policies.map(({ language }) => language),
        chosen.languages,
      );
      policies.forEach(onlyBlanks);
      for (const policy of policies) assert.deepEqual(shapeOf(policy), shapeOf(policies[0]!));
    }),
    { numRuns: 25 },
  );
});

test('the tab stops of a snippet are numbered from one, each name once', () => {
  for (const { id } of ORGANISATION_KINDS)
    for (const { snippet } of newPolicy({ kind: id, languages: LANGUAGES })) {
      const numbers = [...snippet.matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        [...new Set(numbers)].sort((a, b) => a - b),
        Array.from({ length: new Set(numbers).size }, (_, index) => index + 1),
      );
      const emails = [...snippet.matchAll(/\$\{(\d+):\[(?:e-postadresse|e-mail address)\]\}/g)].map(
        ([, number]) => number,
      );
      assert.ok(new Set(emails).size <= 1);
    }
});
