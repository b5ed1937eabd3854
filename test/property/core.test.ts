/** Properties of the engine over texts that nobody wrote. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import '../harness/seed.js';
import { analyse, Session } from '../../server/src/core/analyse.js';
import { spanIn } from '../../server/src/core/document/policyDocument.js';
import type { Section } from '../../server/src/core/document/section.js';
import { EXAMPLES } from '../unit/complete/passages.js';
import { reportOf } from '../../server/src/core/report/report.js';

/** Pieces of which real and broken policies are made. */
const piece = fc.constantFrom(
  '# Personvern',
  '## 1. Formål',
  '2. Lagring',
  '**Rettigheter**',
  'LAGRINGSTID',
  'Formål:',
  'Formål: Å levere varer.',
  '- innsyn',
  '• sletting',
  '-Levering',
  '1. Navn',
  '| Data | Tid |\n|---|---|\n| Navn | 3 år |',
  'Vi lagrer opplysningene i tre (4) måneder.',
  'You have the right of access.',
  'Du kan klage til Datatilsynet.',
  'Vi deler ikke data, jf. art. 6 nr. 1 bokstav f.',
  '[navn]',
  '[oss](mailto:a@b.no)',
  '<p>Vi bruker <b>cookies</b>&nbsp;her.</p>',
  '```',
  '~~~ a',
  '<!--',
  '-->',
  '---',
  '***',
  '> sitat',
  '\\',
  '&aring;',
  'å',
  'e\u2011post',
  'per\u00adson',
  'a\u00a0b',
  '😀 emoji',
  '\ufeff',
  '\u0000',
  '<div',
  '|',
  '||',
  '§ 13',
  'http://x.no',
  '`kode`',
  '    innrykk',
);
const separator = fc.constantFrom('\n\n', '\n', '\r\n', '\r', ' ', '\r\n\r\n', '');
const text = fc.oneof(
  fc.array(fc.tuple(piece, separator), { maxLength: 25 }).map((parts) => parts.flat().join('')),
  fc.string({ maxLength: 200, unit: 'binary' }),
);

test('analysis never throws, nothing fails inside, every span lies in the text and sections nest', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { document, findings, failures, disclosures } = analyse(source, { policy: true });
      assert.deepEqual(failures, []);
      const inside = ({ start, end }: { start: number; end: number }): boolean =>
        start >= 0 && start <= end && end <= source.length;
      for (const block of document.blocks) {
        assert.ok(inside(block.span));
        const words = spanIn(document, block, 0, block.text.length);
        assert.ok(inside(words));
      }
      for (const { span, related } of findings)
        assert.ok(inside(span) && span.end - span.start <= 400 && related.every((place) => inside(place.span)));
      for (const { evidence } of disclosures)
        for (const fact of evidence) assert.ok(inside(spanIn(document, fact.block, fact.start, fact.end)));
      const nests = (section: Section): boolean =>
        section.children.every(
          (child) => child.span.start >= section.span.start && child.span.end <= section.span.end && nests(child),
        );
      assert.ok(nests(document.root));
    }),
    { numRuns: 120 },
  );
});

/** What an author does to a policy: a letter, a line, a heading, a blank line, a word less, a paragraph less. */
const PIECES = [
  'a',
  ' ',
  '\n',
  '\n\n',
  '\n\n## Lagringstid\n\n',
  '\n\nVi lagrer kundedata i ett år.\n\n',
  '- ',
  '|',
  '1. ',
  '\r\n',
  '```\n',
];

test('editing a real policy step by step gives the same analysis, finding by finding and fix by fix', () => {
  const texts = Object.values(EXAMPLES).map((name) => readFileSync(join('examples', name), 'utf8'));
  const whole = (source: string, session: Session): unknown => {
    const analysis = session.analyse(source, { policy: true });
    const fixes = analysis.findings.map((finding) => finding.fixes().map(({ title, edits }) => ({ title, edits })));
    return { report: reportOf('x.md', analysis), fixes, failures: analysis.failures };
  };
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.constantFrom(0, 0, 0, 1, 5, 400),
          fc.constantFrom(...PIECES),
        ),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      (text, edits) => {
        const session = new Session();
        let source = text;
        session.analyse(source, { policy: true });
        for (const [place, removed, inserted] of edits) {
          const start = Math.floor(place * source.length);
          source = source.slice(0, start) + inserted + source.slice(start + removed);
          assert.deepEqual(whole(source, session), whole(source, new Session()));
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('editing step by step gives the same analysis as reading anew', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, separator), { minLength: 2, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(400), fc.nat(20), piece), { minLength: 1, maxLength: 6 }),
      (parts, edits) => {
        const session = new Session();
        let source = parts.flat().join('');
        session.analyse(source, { policy: true });
        for (const [at, removed, inserted] of edits) {
          const start = Math.min(at, source.length);
          source = source.slice(0, start) + inserted + source.slice(start + removed);
          const step = reportOf('x.md', session.analyse(source, { policy: true }));
          assert.deepEqual(step, reportOf('x.md', analyse(source, { policy: true })));
        }
      },
    ),
    { numRuns: 40 },
  );
});
