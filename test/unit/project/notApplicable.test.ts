/** «Gjelder ikke oss, fordi …»: what is written into the project file, what it does, and that it can be taken back. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { disclosureGroups, type ShownDuty } from '../../../server/src/core/desk/disclosureView.js';
import { DUTIES } from '../../../server/src/core/duties/index.js';
import { LANGUAGES } from '../../../server/src/core/languages/language.js';
import { EXEMPTION_WORDS } from '../../../server/src/core/project/exemption.js';
import { readProject } from '../../../server/src/core/project/projectFile.js';
import { removeNotApplicable, writeNotApplicable } from '../../../server/src/core/project/writeNotApplicable.js';
import type { TextEdit } from '../../../server/src/core/rules/rule.js';

const applied = (text: string, edits: readonly TextEdit[] | undefined): string =>
  [...edits!]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((source, { span, text: words }) => source.slice(0, span.start) + words + source.slice(span.end), text);
const entry = { id: 'automated-decisions', reason: 'avklart med «ombudet»' } as const;

const POLICY = `# Personvernerklæring for Fjordkaffe AS

Fjordkaffe AS er behandlingsansvarlig for personopplysningene om kundene våre. Skriv til post@fjordkaffe.example.
`;
const shown = (notApplicable = {}): ReadonlyMap<string, ShownDuty> =>
  new Map(
    disclosureGroups(analyse(POLICY, { policy: true, notApplicable })).flatMap(({ duties }) =>
      duties.map((duty) => [duty.id, duty]),
    ),
  );

test('it is written into no file, an empty one, one with comments and one with Windows line ends, and is read back', () => {
  for (const text of [
    '',
    '\uFEFF',
    '{}',
    '{\n  // felles\n  "messageLanguage": "nn",\n}\n',
    '{\r\n\t"notApplicable": {\r\n\t\t"data-source": "alt kommer fra kunden"\r\n\t}\r\n}\r\n',
  ]) {
    const written = applied(text, writeNotApplicable(text, entry, {}));
    const { content, problems } = readProject(written);
    assert.deepEqual(problems, [], written);
    assert.equal(content.settings.options.notApplicable['automated-decisions'], entry.reason);
    assert.equal(written.includes('// felles'), text.includes('// felles'));
    assert.equal(/[^\r]\n/.test(written), !text.includes('\r\n'));
    const taken = applied(written, removeNotApplicable(written, entry.id));
    assert.equal(readProject(taken).content.settings.options.notApplicable['automated-decisions'], undefined);
  }
});

test('what only the settings of the editor say goes along, since the key in the file goes before theirs', () => {
  const written = applied('', writeNotApplicable('', entry, { 'data-source': 'alt kommer fra kunden' }));
  assert.deepEqual(JSON.parse(written), {
    notApplicable: { 'data-source': 'alt kommer fra kunden', 'automated-decisions': entry.reason },
  });
});

test('a file that is broken, or has something else under the key, is left alone', () => {
  for (const text of ['{ "severity": ', '[]', '{ "notApplicable": ["automated-decisions"] }'])
    assert.equal(writeNotApplicable(text, entry, {}), undefined, text);
  assert.equal(removeNotApplicable('{ "notApplicable": {} }', entry.id), undefined);
});

test('it is offered for what hangs on a condition, and never for what every controller owes', () => {
  const duties = shown();
  for (const id of ['recipients', 'provision-requirement', 'last-updated'])
    assert.equal(duties.get(id)!.exemption, 'offered', id);
  for (const id of ['purposes', 'legal-basis', 'retention-period', 'right-access', 'right-erasure', 'complaint'])
    assert.equal(duties.get(id)!.exemption, null, id);
  assert.equal(duties.get('controller-identity')!.exemption, null);
});

test('with the reason, the disclosure is not applicable, and the view says why', () => {
  const duty = shown({ 'automated-decisions': entry.reason }).get('automated-decisions')!;
  assert.equal(duty.standing, 'na');
  assert.equal(duty.exemption, 'stated');
  assert.deepEqual(duty.details.slice(-2), ['Plikten gjelder ikke, med denne begrunnelsen:', entry.reason]);
  assert.deepEqual(duty.clauses, []);
});

test('every word exists in every language, and differs', () => {
  for (const key of Object.keys(EXEMPTION_WORDS.nb) as (keyof typeof EXEMPTION_WORDS.nb)[])
    assert.equal(new Set(LANGUAGES.map((language) => EXEMPTION_WORDS[language][key])).size, 3, key);
  assert.ok(DUTIES.length > 25);
});
