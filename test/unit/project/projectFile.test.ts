/** `.klausul.json`: what is read, what is said of what is broken, and which settings go before which. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv } from 'ajv';
import { DUTIES } from '../../../server/src/core/duties/index.js';
import { LANGUAGES } from '../../../server/src/core/languages/language.js';
import { circumstancesOf } from '../../../server/src/core/project/circumstances.js';
import { projectPlaces } from '../../../server/src/core/project/findProject.js';
import { projectFindings } from '../../../server/src/core/project/projectFindings.js';
import { readProject, withProject } from '../../../server/src/core/project/projectFile.js';
import { PAIR_RULES, RULES } from '../../../server/src/core/rules/index.js';
import { DEFAULT_SETTINGS, readSettings } from '../../../server/src/core/settings.js';

const NOTHING = { checked: [], used: new Set<string>() };
/** `words of the file: message` for each finding. */
const said = (text: string, language: 'nb' | 'nn' | 'en' = 'en'): string[] =>
  projectFindings(readProject(text), NOTHING, DEFAULT_SETTINGS.options, language).map(
    ({ span, message }) => `${text.slice(span.start, span.end)} ${message}`,
  );

test('a file with comments and trailing commas is read', () => {
  const { content, problems } = readProject(`// house rules
{
  "messageLanguage": "en", /* for all */
  "severity": { "plain-language": "off", },
  "policies": { "include": ["legal/**"] },
  "facts": { "publicBody": true },
  "notApplicable": { "dpo-contact": "none is required" },
  "plainLanguage": false,
  "clauseFolders": ["../clauses"],
  "suppressIn": "comment",
  "suppressions": [
    { "rule": "retention/vague", "path": "./legal/a.md", "words": "as  long\\nas", "reason": "agreed" },
    { "rule": ["disclosure/complaint", "disclosure/right-access"], "section": "Rights", "reason": "elsewhere" },
  ],
}`);
  assert.deepEqual(problems, []);
  const { settings, suppressions } = content;
  assert.equal(settings.options.messageLanguage, 'en');
  assert.deepEqual(settings.options.facts, { publicBody: 'true' });
  assert.deepEqual(settings.include, ['legal/**']);
  assert.equal(settings.suppressIn, 'comment');
  assert.deepEqual(suppressions, [
    { rules: ['retention/vague'], path: 'legal/a.md', words: 'as long as', reason: 'agreed', from: 'project' },
    {
      rules: ['disclosure/complaint', 'disclosure/right-access'],
      section: 'Rights',
      reason: 'elsewhere',
      from: 'project',
    },
  ]);
});

test('each fault is said on its words, and the rest holds', () => {
  const broken = `{
  "mesageLanguage": "nb",
  "messageLanguage": "svensk",
  "severity": { "retention/vag": "off", "retention/vague": "loud", "plain-language": "off" },
  "policies": { "include": ["legal/{a,b", "ok/*.md"], "exlude": [] },
  "facts": { "publicbody": true, "dpo": "kari" },
  "notApplicable": { "dpo-contct": "no", "data-source": "" },
  "plainLanguage": "yes",
  "suppressions": [{ "rule": "vague", "reason": "x" }, { "rule": "retention/vague", "wrods": "a", "reason": "x" }, 3,
    { "rule": "retention/vague", "path": "a.md" }]
}`;
  assert.deepEqual(
    said(broken),
    [
      '"mesageLanguage" Klausul does not know the key "mesageLanguage". Did you mean "messageLanguage"?',
      '"svensk" messageLanguage should be one of auto, nb, nn, en; "auto" is used.',
      '"retention/vag" There is no rule or family of rules "retention/vag". Did you mean "retention/vague"?',
      '"loud" severity.retention/vague should be one of warning, information, hint, off; it is left out.',
      '"legal/{a,b" policies.include[1] should be a glob pattern that can match something (the braces { } do not match); it is left out.',
      '"exlude" Klausul does not know the key "exlude". Did you mean "exclude"?',
      '"publicbody" "publicbody" is not a fact that Klausul asks for. Did you mean "publicBody"?',
      '"kari" facts.dpo should be one of none; it is left out.',
      '"dpo-contct" There is no disclosure "dpo-contct". Did you mean "dpo-contact"?',
      '"" notApplicable.data-source should be a reason in words; it is left out.',
      '"yes" plainLanguage should be true or false; "true" is used.',
      '"vague" There is no rule "vague". Did you mean "retention/vague"?',
      '"wrods" Klausul does not know the key "wrods". Did you mean "words"?',
      '3 suppressions[3] should be an object; it is left out.',
      '{ The suppression has no reason. Say why the finding is accepted, so that the next reader can judge it.',
    ].map((line) => line.replace(/^"" /, '"" ')),
  );
  const { content } = readProject(broken);
  assert.deepEqual(content.settings.options.severity, { 'plain-language': 'off' });
  assert.deepEqual(content.settings.include, ['ok/*.md']);
  // an entry with a broken anchor would cover more than was meant; one without a reason counts
  assert.deepEqual(
    content.suppressions.map(({ path }) => path),
    ['a.md'],
  );
});

test('text that is not JSON is said once, and what can be read counts', () => {
  const cut = '{\n  "messageLanguage": "nn",\n  "severity": { "retention/vague": "off"';
  assert.deepEqual(said(cut, 'nb'), ['" Filen er ikke gyldig JSON herfra. Det som lar seg lese, gjelder fortsatt.']);
  assert.equal(readProject(cut).content.settings.options.messageLanguage, 'nn');
  for (const text of ['[', 'null', '7', '"x"', '[]', '{"a"', '{]', '//', '\ufeff{', '['.repeat(200_000)])
    assert.ok(said(text).length >= 1, text.slice(0, 10));
  for (const text of ['', ' \n', '\ufeff', '{}', '\ufeff{}\r\n']) assert.deepEqual(said(text), [], text);
});

test('every message exists in every language, and differs', () => {
  const text =
    '{ "x": 1, "severity": { "y": "off", "retention": 3 }, "policies": 1, "facts": { "z": 1, "dpo": {} }, "notApplicable": { "q": "r", "dpo-contact": 1 }, "plainLanguage": 1, "clauseFolders": 1, "suppressions": {} } x';
  const [nb, nn, en] = LANGUAGES.map((language) => said(text, language));
  assert.equal(nb!.length, 12);
  for (const [index, line] of nb!.entries()) {
    assert.notEqual(line, nn![index]);
    assert.notEqual(line, en![index]);
  }
});

test('names that lead out of the object they stand in do no harm', () => {
  const { content } = readProject(
    '{ "__proto__": { "messageLanguage": "nn" }, "facts": { "__proto__": { "dpo": 1 } } }',
  );
  assert.equal(content.settings.options.messageLanguage, 'auto');
  assert.equal(({} as Record<string, unknown>).messageLanguage, undefined);
});

test('a key of the project goes before the same key of the editor as a whole; the others stay', () => {
  const editor = readSettings({ messageLanguage: 'en', severity: { retention: 'hint' }, plainLanguage: false });
  const project = readProject('{ "severity": { "retention/vague": "off" }, "plainLanguage": true }').content;
  const { options } = withProject(editor, project);
  assert.equal(options.messageLanguage, 'en');
  assert.deepEqual(options.severity, { 'retention/vague': 'off' });
  assert.equal(options.plainLanguage, true);
});

test('patterns of the project are relative to its folder, those of the editor to nothing', () => {
  const content = readProject('{ "policies": { "include": ["/legal/*.md"], "exclude": ["old.md"] } }').content;
  const project = { uri: 'file:///ws/sub/.klausul.json', content };
  const policy = (uri: string): boolean | undefined => circumstancesOf(DEFAULT_SETTINGS, project, uri).options.policy;
  assert.equal(policy('file:///ws/sub/legal/a.md'), true);
  assert.equal(policy('file:///ws/sub/legal/old.md'), false);
  assert.equal(policy('file:///ws/sub/x/legal/a.md'), undefined);
  assert.equal(policy('file:///ws/sub/.klausul/clauses/a.md'), false);
  const editor = readSettings({ policies: { include: ['legal/**'] } });
  assert.equal(circumstancesOf(editor, undefined, 'file:///ws/legal/a.md').options.policy, true);
});

test('the nearest file counts, up to the top of the workspace and no further', () => {
  assert.deepEqual(projectPlaces('file:///ws/a/b/p.md', 'file:///ws/'), [
    'file:///ws/a/b/.klausul.json',
    'file:///ws/a/.klausul.json',
    'file:///ws/.klausul.json',
  ]);
  assert.deepEqual(projectPlaces('file:///ws/p.md', undefined), ['file:///ws/.klausul.json']);
  assert.deepEqual(projectPlaces('vscode-vfs://github/p.md', 'vscode-vfs://github'), [
    'vscode-vfs://github/.klausul.json',
  ]);
});

test('the schema offers every name, explains each, and refuses nothing', () => {
  const schema = JSON.parse(readFileSync('schema/klausul.schema.json', 'utf8'));
  const { properties } = schema;
  for (const { id, title } of [...RULES, ...PAIR_RULES])
    assert.ok(properties.severity.properties[id].description.includes(`(${title.nb})`), id);
  for (const { id } of DUTIES) {
    assert.ok(properties.notApplicable.properties[id].description, id);
    assert.ok(properties.suppressions.items.properties.rule.anyOf[0].enum.includes(`disclosure/${id}`), id);
  }
  for (const [key, property] of Object.entries<{ markdownDescription?: string }>(properties))
    assert.ok(property.markdownDescription, key);
  // every key that the reader knows is offered, and no other
  const all = Object.fromEntries(Object.keys(properties).map((key) => [key, null]));
  assert.deepEqual(said(JSON.stringify(all)), []);
  const validate = new Ajv({ strict: false }).compile(schema);
  for (const wrong of [{}, { severity: 3, suppressions: 'x' }, { messageLanguage: 'svensk', x: 1 }])
    assert.ok(validate(wrong), 'Klausul says what is wrong, the schema does not say it too');
});
