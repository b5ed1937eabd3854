/** Clauses in the style of the document: headings, numbers, lists, line ends, languages, and what they must not touch. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { completionsAt } from '../../server/src/core/clauses/completions.js';
import { clausesOf } from '../../server/src/core/clauses/fixes.js';
import { readHouse } from '../../server/src/core/clauses/house/houseClauses.js';
import { CLAUSES } from '../../server/src/core/clauses/index.js';
import { insertClauses } from '../../server/src/core/clauses/insert.js';
import { insertMissing } from '../../server/src/core/clauses/insertMissing.js';
import type { Clause } from '../../server/src/core/clauses/clause.js';
import { toPlain, toSnippet } from '../../server/src/core/clauses/snippet.js';
import type { Options } from '../../server/src/core/options.js';
import { analysed } from '../harness/analysed.js';
import { applyEdits } from '../harness/edits.js';

const clause = (id: string): Clause => CLAUSES.find((one) => one.id === id)!;
const inserted = (text: string, ...ids: string[]): string =>
  applyEdits(text, insertClauses(ids.map(clause), analysed(text, { policy: true }).reading));

const PARAGRAPH = 'Vi behandler navn og e-post for å levere varene du har bestilt hos oss.';

test('a new section looks like its neighbours and goes between them in the usual order', () => {
  for (const [before, expected] of [
    [`# Personvern\n\n## Formål\n\n${PARAGRAPH}\n\n## Kontakt\n\nSkriv til oss.\n`, '\n\n## Klage\n\n'],
    [
      `Personvern\n==========\n\nFormål\n------\n\n${PARAGRAPH}\n\nKontakt\n-------\n\nSkriv til oss.\n`,
      '\n\nKlage\n-----\n\n',
    ],
    [`# Personvern\n\n**Formål**\n\n${PARAGRAPH}\n\n**Kontakt**\n\nSkriv til oss.\n`, '\n\n**Klage**\n\n'],
    [`PERSONVERN\n\nFORMÅL\n\n${PARAGRAPH}\n\nKONTAKT\n\nSkriv til oss.\n`, '\n\nKLAGE\n\n'],
    [`# Personvern\n\n## 1. Formål\n\n${PARAGRAPH}\n\n## 2. Kontakt\n\nSkriv til oss.\n`, '\n\n## 2. Klage\n\n'],
    [`Personvern\n\n§ 1 Formål\n\n${PARAGRAPH}\n\n§ 2 Kontakt\n\nSkriv til oss.\n`, '\n\n§ 2 Klage\n\n'],
  ] as const) {
    const after = inserted(before, 'complaint');
    assert.ok(after.includes(expected), after);
    assert.ok(after.indexOf(expected) < after.search(/Kontakt|KONTAKT/), 'before the contact section');
  }
});

test('later numbers move, and the references to them; a gap is filled without moving anything', () => {
  const before = `# Personvern\n\n## 1. Formål\n\n${PARAGRAPH} Se punkt 2 og artikkel 6.\n\n## 2. Kontakt\n\nSkriv til oss, jf. punkt 2.1.\n\n### 2.1 Telefon\n\nRing oss gjerne.\n\n### 2.2 Post\n\nSkriv gjerne.\n`;
  const after = inserted(before, 'complaint');
  assert.match(after, /## 2\. Klage/);
  assert.match(after, /## 3\. Kontakt/);
  assert.match(after, /### 3\.1 Telefon/);
  assert.match(after, /Se punkt 3 og artikkel 6\./);
  assert.match(after, /jf\. punkt 3\.1\./);
  const gap = inserted(before.replace('## 2. Kontakt', '## 3. Kontakt'), 'complaint');
  assert.match(gap, /## 2\. Klage[^#]+## 3\. Kontakt/);
});

test('line ends stay as they are, and every other character', () => {
  for (const eol of ['\r\n', '\n', '\r']) {
    const before = `# Personvern\n\n## Formål\n\n${PARAGRAPH}  \n\n## Kontakt\n\nSkriv til oss.\t`.replaceAll(
      '\n',
      eol,
    );
    const { reading } = analyse(before, { policy: true });
    const edits = insertClauses([clause('complaint'), clause('rights-all')], reading);
    for (const { span } of edits) assert.equal(span.start, span.end, 'nothing is taken away');
    const after = applyEdits(before, edits);
    assert.deepEqual([...new Set(after.match(/\r\n|\r|\n/g))], [eol]);
  }
});

test('a clause never lands in a code block, a table, HTML or front matter', () => {
  const awkward = `---\nklausul:\n  policy: true\n---\n# Personvern\n\n## Dine rettigheter\n\n| Rett | Hvordan |\n| --- | --- |\n| Innsyn | Skriv til oss |\n\n\`\`\`\nkode\n\n## ikke en overskrift\n\`\`\`\n\n<div>\n<p>Hei</p>\n</div>\n`;
  for (const one of CLAUSES) {
    const after = inserted(awkward, one.id);
    for (const whole of [
      awkward.slice(0, 34),
      awkward.slice(awkward.indexOf('| Rett'), awkward.indexOf('```') - 1),
      awkward.slice(awkward.indexOf('```'), awkward.indexOf('<div>') - 1),
      awkward.slice(awkward.indexOf('<div>'), -1),
    ])
      assert.ok(after.includes(whole), `${one.id} in ${whole}`);
  }
});

test('a right becomes one more item of the list of rights, with its mark', () => {
  for (const mark of ['-', '*', '•', '–']) {
    const list = `${mark} Innsyn: Du kan få vite hva vi har om deg.\n${mark} Retting: Du kan få rettet det som er feil.`;
    const after = inserted(
      `# Personvern\n\n## Dine rettigheter\n\n${list}\n\nSkriv til oss om dette.\n`,
      'right-erasure',
    );
    assert.ok(after.includes(`det som er feil.\n${mark} Du`), after);
  }
});

test('lists of a clause have the bullets of the document', () => {
  const after = inserted(`Personvern\n\nFormål\n\n${PARAGRAPH}\n\n• navn\n• e-post\n`, 'recipients');
  assert.ok(after.includes('\n• ') && !after.includes('\n- '), after);
});

test('in a text with two languages the clause is in the language of its place', () => {
  const en =
    'We process your name and your e-mail address in order to deliver what you have ordered from us, and nothing else. ';
  const text = `# Personvern\n\n## Formål\n\n${PARAGRAPH.repeat(8)}\n\n# Privacy\n\n## Retention\n\n${en.repeat(6)}\n`;
  assert.match(inserted(text, 'retention-period'), /We keep the data about you/);
});

test('a half disclosure is completed where it stands', () => {
  const text =
    '# Personvern\n\n## Lagring\n\nVi lagrer opplysningene så lenge det er nødvendig.\n\n## Kontakt\n\nKontakt oss på post@fjordlys.no.\n';
  const analysis = analyse(text, { policy: true });
  const plan = insertMissing(analysis);
  const edit = plan.insertions.find(({ clauses }) => clauses.some(({ id }) => id === 'retention-period'))!.edit;
  assert.equal(text.slice(0, edit.span.start).split('\n').pop(), 'Vi lagrer opplysningene så lenge det er nødvendig.');
});

test('rights that are stated are not said again with the others', () => {
  const text = '# Personvern\n\n## Dine rettigheter\n\nDu har rett til innsyn i opplysningene vi har om deg.\n';
  const after = insertMissing(analyse(text, { policy: true }))
    .insertions.map(({ edit }) => edit.text)
    .join('');
  assert.match(after, /Du har også disse rettighetene/);
  assert.doesNotMatch(after, /Innsyn:/);
});

test('a blank that is left alone shows, as a tab stop too', () => {
  const shown = (snippet: string): string =>
    snippet
      .replace(/\$\{\d+\|((?:\\.|[^,|\\])*),(?:\\.|[^|\\])*\|\}/g, (_, first: string) => first)
      .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
      .replace(/\\([\\$},|])/g, '$1');
  for (const { id, text } of CLAUSES as readonly Clause[])
    for (const words of Object.values(text)) assert.equal(shown(toSnippet(words)), toPlain(words), id);
});

test('what the document says already is filled in', () => {
  const text =
    '# Personvern\n\nFjordlys AS (org.nr. 912 345 678) er behandlingsansvarlig. Kontakt oss på post@fjordlys.no.\n';
  assert.match(inserted(text, 'withdraw-consent', 'rights-all'), /skrive til post@fjordlys\.no/);
});

const HOUSE =
  '---\nid: retention-period\nlanguage: nb\nduty: retention-period\ntitle: Vår lagringstid\n---\nVi sletter opplysningene om deg [frist] etter at kundeforholdet er avsluttet. Skriv til ${email:e-post}.\n';
const house = (...texts: string[]): ReturnType<typeof readHouse> =>
  readHouse(
    texts.map((text, index) => ({
      uri: `file:///ws/.klausul/clauses/${index}.md`,
      name: `.klausul/clauses/${index}.md`,
      text,
    })),
  );

test('the house’s own clause goes first in its language, with its source; a broken file is reported and the rest work', () => {
  const { clauses, problems } = house(
    HOUSE,
    'no front matter',
    HOUSE.replace('id: ret', 'id: Ret ').replace('language: nb', 'language: no'),
    HOUSE,
    HOUSE.replace(/^Vi.*$/m, 'Sola skinner ${1:x').replace('retention-period\nl', 'other\nl'),
  );
  assert.equal(clauses.length, 1);
  assert.deepEqual(
    [...problems].map(([uri, found]) => [uri.slice(-4), found.length > 0]),
    [
      ['0.md', false],
      ['1.md', true],
      ['2.md', true],
      ['3.md', true],
      ['4.md', true],
    ],
  );
  const text = '# Personvern\n\nVi samler inn navn. Kontakt oss på post@fjordlys.no.\n';
  const options: Partial<Options> = { policy: true, clauses };
  const { disclosures, reading } = analyse(text, options);
  const gap = disclosures.find(({ id }) => id === 'retention-period')!;
  assert.equal(clausesOf(gap, reading)[0]?.source, '.klausul/clauses/0.md');
  const item = completionsAt(reading, text.length)!.items[0]!;
  assert.equal(item.clause.source, '.klausul/clauses/0.md');
  assert.match(item.text, /\[frist\].*post@fjordlys\.no/);
  const english = analyse('# Privacy policy\n\nWe collect your name and your e-mail address.\n', options);
  assert.ok(
    clausesOf(
      english.disclosures.find(({ id }) => id === 'retention-period')!,
      english.reading,
    ).every(({ source }) => source === undefined),
  );
});

test('a text of the house that is not read as its disclosure is reported', () => {
  const { problems } = house(HOUSE.replace(/^Vi.*$/m, 'Vi er glade i kundene våre og sender dem gjerne en blomst.'));
  assert.equal([...problems.values()].flat().length, 1);
});

test('completion begins at lines, items, cells and behind sentences, and knows articles', () => {
  const at = (text: string) => {
    const offset = text.indexOf('^');
    return completionsAt(analyse(text.replace('^', ''), { policy: true }).reading, offset);
  };
  for (const text of [
    '# A\n\n^',
    '# A\n\n- slett^',
    '# A\n\n| a | b |\n| - | - |\n| x | inn^ |',
    '# A\n\nVi lagrer navn. kla^',
    '# A\n\nart. 17^',
    '# A\n\n13(2)(a)^',
  ])
    assert.ok(at(text), text);
  for (const text of ['# A\n\nVi lagrer na^', '# A\n\n```\nx^\n```', '---\na: ^\n---\n'])
    assert.equal(at(text), undefined, text);
  const found = at('# A\n\nart. 17^')!;
  assert.equal(found.span.end - found.span.start, 7);
  assert.ok(found.items.find(({ clause: { id } }) => id === 'right-erasure')!.filter.includes('art. 17'));
  for (const typed of ['erasure', 'sletting', 'Rett']) {
    const erasure = at(`# A\n\n${typed}^`)!.items.find(({ clause: { id } }) => id === 'right-erasure')!;
    assert.match(erasure.filter, new RegExp(`^${typed}`, 'i'), 'what is typed already comes first');
  }
  assert.ok(at('# A\n\n- x^')!.items.every(({ text }) => !text.includes('\n')));
});
