/** After "Insert missing disclosures" nothing is missing, nothing but blanks is new, and every other character is as it was. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { inSession } from '../harness/inSession.js';
import '../harness/seed.js';
import { analyse, type Analysis } from '../../server/src/core/analyse.js';
import { editsOf } from '../../server/src/core/clauses/insert.js';
import { insertMissing } from '../../server/src/core/clauses/insertMissing.js';
import { applyEdits } from '../harness/edits.js';

const HEADINGS = ['Formål', 'Lagring', 'Dine rettigheter', 'Kontakt', 'Informasjonskapsler', 'Sikkerhet', 'Om oss'];
const TEXTS = [
  'Vi behandler navn og e-post for å levere varene du har bestilt.',
  'Vi lagrer opplysningene så lenge det er nødvendig.',
  'Fjordlys AS er behandlingsansvarlig.',
  'Kontakt oss på post@fjordlys.no.',
  'Du har rettigheter etter personvernforordningen.',
  '- Innsyn: Du kan få vite hva vi har om deg.\n- Retting: Du kan få rettet det som er feil.',
  'Vi deler opplysninger med andre.',
  'Noen opplysninger må du oppgi. Se punkt 2.',
  '| Data | Tid |\n| --- | --- |\n| Navn | tre år |',
];
const STYLES: readonly ((words: string, number: number) => string)[] = [
  (words) => `## ${words}`,
  (words, number) => `## ${number}. ${words}`,
  (words) => `**${words}**`,
  (words) => words.toUpperCase(),
  (words, number) => `${number}. ${words}`,
];

const policy = fc
  .record({
    style: fc.constantFrom(...STYLES),
    sections: fc.uniqueArray(
      fc.tuple(fc.constantFrom(...HEADINGS), fc.subarray(TEXTS, { minLength: 1, maxLength: 3 })),
      {
        maxLength: 6,
        selector: ([heading]) => heading,
      },
    ),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ style, sections, eol }) => {
    const parts = sections.flatMap(([heading, texts], index) => [style(heading, index + 1), ...texts]);
    return `${['# Personvernerklæring', 'Vi tar vare på opplysningene dine.', ...parts].join('\n\n')}\n`.replaceAll(
      '\n',
      eol,
    );
  });

const count = ({ findings }: Analysis): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** What was inserted is much the same each time. */
const completed = inSession();

test('nothing is missing, nothing new but blanks, nothing else changed', () => {
  fc.assert(
    fc.property(policy, (text) => {
      const before = analyse(text, { policy: true, plainLanguage: false });
      const plan = insertMissing(before);
      const { insertions, numbers } = plan;
      for (const { edit } of insertions) assert.equal(edit.span.start, edit.span.end);
      for (const { span } of numbers) assert.match(text.slice(span.start, span.end), /^\d+(?:\.\d+)*$/);
      const after = completed(applyEdits(text, editsOf(plan)), { policy: true, plainLanguage: false });
      const missing = after.disclosures.filter(({ status }) => status === 'absent' || status === 'partial');
      assert.deepEqual(
        missing.map(({ id, status }) => `${id} ${status}`),
        [],
      );
      const known = count(before);
      for (const [rule, number] of count(after))
        assert.ok(rule === 'draft/placeholder' || number <= (known.get(rule) ?? 0), rule);
    }),
    { numRuns: 120 },
  );
});
