/** "New privacy policy": any choices, in any language, give no finding but blanks; filled in, none; and the files mirror each other. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { inSession } from '../harness/inSession.js';
import '../harness/seed.js';
import type { Analysis, Finding } from '../../server/src/core/analyse.js';
import { ORGANISATION_KINDS, POLICY_FACTS, type PolicyFactId } from '../../server/src/core/clauses/kinds.js';
import { newPolicy, type NewPolicy, type PolicyChoices } from '../../server/src/core/clauses/newPolicy.js';
import type { Options } from '../../server/src/core/options.js';
import { withTranslations } from '../../server/src/core/translation/compare.js';
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
      { controller: 'Fjordlys AS', email: 'personvern@fjordlys.no', orgNumber: '912 345 688' },
    ),
  }),
);

/** One session for each file. */
const sessions = new Map<string, ReturnType<typeof inSession>>();

function analyse(text: string, path: string, options: Partial<Options> = {}): Analysis {
  if (!sessions.has(path)) sessions.set(path, inSession());
  return sessions.get(path)!(text, { path, ...options });
}

const namesOf = (findings: readonly Finding[], text: string): readonly string[] =>
  findings.map(({ rule, span }) => `${rule} «${text.slice(span.start, Math.min(span.end, span.start + 80))}»`);

const findingsOf = ({ text, fileName }: Pick<NewPolicy, 'text' | 'fileName'>): readonly string[] =>
  namesOf(analyse(text, fileName).findings, text);

/** What the files of one policy say differently. */
const differencesOf = (policies: readonly NewPolicy[]): readonly string[] => {
  const versions = policies.map(({ text, fileName }) => ({
    path: fileName,
    analysis: analyse(text, fileName),
  }));
  return versions.flatMap((one) =>
    withTranslations(
      one,
      versions.filter((other) => other !== one),
    ).findings.flatMap(({ rule, message }) =>
      rule.startsWith('translation/') ? [`${one.path} ${rule} ${message}`] : [],
    ),
  );
};

const onlyBlanks = (policy: NewPolicy): void => {
  const { isPolicy, document, findings } = analyse(policy.text, policy.fileName);
  assert.ok(isPolicy);
  assert.equal(document.language, policy.language);
  const others = namesOf(findings, policy.text).filter((finding) => !finding.startsWith('draft/placeholder'));
  assert.deepEqual(others, [], policy.language);
};

/** What the sections are, without the words: how many, and of what blocks. */
const shapeOf = ({ text, fileName }: NewPolicy): readonly string[] =>
  analyse(text, fileName, { policy: true }).document.blocks.map(
    // whether a lead-in is short enough for a label is no difference
    ({ kind, level }) => `${kind === 'label' ? 'paragraph' : kind}${level}`,
  );

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
      assert.deepEqual(differencesOf(policies), []);
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

/** What an author might write into a blank, by its words in the three languages. */
const FILLED: readonly (readonly [RegExp, string, string])[] = [
  [/e-post|e-mail/, 'personvern@fjordlys.no', 'privacy@fjordlys.no'],
  [/telefon|phone/, '22 33 44 55', '22 33 44 55'],
  [/postadresse|postal/, 'Storgata 1, 0155 Oslo', 'Storgata 1, 0155 Oslo'],
  [/organisasjonsnummer|organisation number/, '912 345 688', '912 345 688'],
  [/^(?:virksomhetens navn|namnet på verksemda|name of the organisation)$/, 'Fjordlys AS', 'Fjordlys AS'],
  [/regnes fra|rekna frå|runs from/, 'opplæringen var ferdig', 'the training was completed'],
  [/^frist$|time limit|levetid|lifetime/, 'seks måneder', 'six months'],
  [/tid u|time without/, 'to år', 'two years'],
  [/dato|date/, '22. november 2026', '22 November 2026'],
  [/landet|country/, 'Japan', 'Japan'],
  [/nettst|website/, 'fjordlys.no', 'fjordlys.no'],
  [/lov og paragraf|act and section/, 'bokføringsloven § 13', 'section 13 of the Bookkeeping Act'],
  [/paragraf|section/, '13', '13'],
  [
    /mottakaren|mottakeren|the recipient|konsern|group|navn|namn|name|mottakar|recipients|tenester|tjenester|services/,
    'Nordlys Drift AS',
    'Nordlys Drift AS',
  ],
  [/opplysninge|opplysningane|typer|typar|kinds|data/, 'navn og e-postadresse', 'name and e-mail address'],
  [/rolle|roller|role/, 'daglig leder', 'the manager'],
  [/./, 'svare på henvendelser', 'answering enquiries'],
];

const filled = ({ text, language }: NewPolicy, pick: (choices: number) => number = () => 0): string =>
  text.replace(/\[([^[\]\n]+)\]/g, (_, words: string) => {
    const choices = words.split(' / ');
    if (choices.length > 1) return choices[pick(choices.length)]!;
    const [, norwegian, english] = FILLED.find(([cue]) => cue.test(words))!;
    return language === 'en' ? english : norwegian;
  });

test('with its blanks filled in, no policy has a finding', () => {
  for (const kind of ORGANISATION_KINDS)
    for (const fact of [undefined, ...kind.facts])
      for (const id of fact ? POLICY_FACTS[fact].answers.map((answer) => answer.id) : [''])
        for (const policy of newPolicy({ kind: kind.id, languages: LANGUAGES, facts: fact ? { [fact]: id } : {} })) {
          const text = filled(policy);
          const found = findingsOf({ text, fileName: policy.fileName });
          assert.deepEqual(found, [], `${kind.id} ${fact} ${id} ${policy.language}`);
        }
});

test('any combination of facts, with any of the choices taken, has no finding once it is filled in', () => {
  fc.assert(
    fc.property(choices, fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }), (chosen, picks) => {
      for (const policy of newPolicy(chosen)) {
        let at = 0;
        const text = filled(policy, (count) => picks[at++ % picks.length]! % count);
        assert.deepEqual(findingsOf({ text, fileName: policy.fileName }), [], text);
      }
    }),
    { numRuns: 10 },
  );
});

test('the files of a pair ask for the same blanks', () => {
  for (const { id } of ORGANISATION_KINDS) {
    const blanks = newPolicy({ kind: id, languages: LANGUAGES }).map(({ text }) =>
      [...text.matchAll(/\[([^[\]\n]+)\]/g)].map(([, words = '']) => words.split(' / ').length),
    );
    assert.deepEqual(blanks[1], blanks[0], id);
    assert.deepEqual(blanks[2], blanks[0], id);
  }
});
