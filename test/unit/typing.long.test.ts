/** Letters typed into a policy one after the other say the same as the whole text read anew, and are read where they stand alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { analyse, Session, type Analysis } from '../../server/src/core/analyse.js';
import type { Section } from '../../server/src/core/document/section.js';
import { policyText, random } from '../bench/texts.js';

const options = { path: 'personvern.md' };

const TYPED = [
  'e',
  'n',
  ' ',
  '.',
  ',',
  '2',
  '-',
  '\n',
  '|',
  ':',
  '# ',
  '1. ',
  '**',
  'ikke ',
  'slettes etter 3 år ',
  'samtykke ',
];

/** A text with a letter or so more or less, somewhere. */
function edited(text: string, next: () => number): string {
  const int = (below: number): number => Math.floor(next() * below);
  const at = int(text.length + 1);
  const piece = TYPED[int(TYPED.length)]!;
  const kind = int(10);
  if (kind < 6) return text.slice(0, at) + piece + text.slice(at);
  if (kind < 8) return text.slice(0, at) + text.slice(at + 1 + int(3));
  return text.slice(0, at) + (kind === 8 ? piece : '') + text.slice(at + int(40));
}

const places = ({ heading, level, number, span, blocks, children }: Section): unknown => [
  heading?.index,
  level,
  number,
  span,
  blocks.map(({ index }) => index),
  children.map(places),
];

/** All that is said of a text, its fixes with it. */
const said = ({ document, findings, disclosures, failures }: Analysis): unknown => ({
  findings: findings.map(({ rule, severity, span, message, related, fixes }, index) => [
    rule,
    severity,
    span,
    message,
    related,
    index % 5 === 0 ? fixes() : undefined,
  ]),
  disclosures: disclosures.map(({ id, status, evidence }) => [
    id,
    status,
    evidence.map(({ block, start, end }) => [block.index, start, end]),
  ]),
  failures,
  sections: places(document.root),
  blocks: document.blocks.map(({ index, kind, level, language, span, text, leadIn, label, section }) => [
    index,
    kind,
    level,
    language,
    span,
    text,
    leadIn?.index,
    label?.index,
    section.heading?.index,
  ]),
  words: document.wordsIn,
});

const TEXTS: Readonly<Record<string, () => string>> = {
  'a complete policy in bokmål': () => readFileSync('examples/personvern-komplett.nb.md', 'utf8'),
  'a poor policy in nynorsk': () => readFileSync('examples/personvern-mangelfull.nn.md', 'utf8'),
  'a poor policy in English': () => readFileSync('examples/privacy-poor.en.md', 'utf8'),
  'lists and tables': () => policyText('nb', 500, 3),
  'a text with front matter and headings right above their text': () =>
    `---\nklausul:\n  language: nb\n---\n# Personvern\nVi er Nordlys AS.\n## Lagring\nKundedata slettes etter tre år.\n- logger: ett år\n- søknader: to år\n\n## Klage\nDu kan klage til Datatilsynet.\n`,
};

for (const [index, [name, text]] of Object.entries(TEXTS).entries())
  test(`letters typed are read as the whole text is: ${name}`, () => {
    const next = random(index + 11);
    const session = new Session();
    let source = text();
    session.analyse(source, options);
    for (let run = 0; run < 12; run++) {
      source = edited(source, next);
      assert.deepEqual(said(session.analyse(source, options)), said(analyse(source, options)), JSON.stringify(source));
    }
  });

test('what stands around a letter is the same as before, and only moved', () => {
  const session = new Session();
  const text = policyText('nb', 2000, 5);
  const { blocks, sections } = session.analyse(text, options).document;
  const known = new Set(blocks);
  const at = text.indexOf('Vi behandler', text.length / 2) + 3;
  const after = session.analyse(`${text.slice(0, at)}x${text.slice(at)}`, options).document;
  assert.deepEqual(
    after.sections.map(({ heading }) => heading),
    sections.map(({ heading }) => heading),
  );
  const fresh = after.blocks.filter((block) => !known.has(block));
  assert.ok(fresh.length > 0 && new Set(fresh.map(({ section }) => section)).size === 1);
});

test('the same text again is the same document', () => {
  const session = new Session();
  const text = policyText('en', 200, 5);
  assert.equal(session.analyse(text, options).document, session.analyse(text, options).document);
});
