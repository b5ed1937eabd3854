/** The law at the cursor: short, cited point first, with a link and a date. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { LANGUAGES } from '../../server/src/core/languages/language.js';
import { cite } from '../../server/src/core/law/citation.js';
import { explain, LONGEST_EXPLANATION } from '../../server/src/core/law/explain.js';
import { ACTS, PROVISIONS } from '../../server/src/core/law/index.js';
import { lawLink } from '../../server/src/core/law/links.js';

/** `2(c)` as it stands in a reference: `(2)(c)`. */
const bracketed = (point: string): string => point.replace(/^[^(]+/, '($&)');

test('every provision and each of its points is explained in the three languages, under 1,500 characters', () => {
  for (const { ref, points = {}, asOf } of PROVISIONS)
    for (const language of LANGUAGES)
      for (const point of ['', ...Object.keys(points)]) {
        const text = explain(ref + bracketed(point), language) ?? '';
        const what = `${ref} ${point} ${language}`;
        assert.ok(text.length > 80 && text.length < LONGEST_EXPLANATION - 1, `${what}: ${text.length}`);
        assert.ok(text.includes(asOf), what);
        assert.match(text.split('\n')[0]!, /^\*\*\[[^\]]+\]\(https:\/\//, what);
        if (point !== '') assert.ok(text.split('\n')[2]!.startsWith('> '), what);
      }
});

test('every act is explained and has an address', () => {
  for (const { id } of ACTS)
    for (const language of LANGUAGES) {
      assert.match(lawLink(id, language) ?? '', /^https:\/\/\S+$/);
      assert.ok((explain(id, language) ?? '').length > 40, id);
    }
});

for (const [ref, nb, en] of [
  ['gdpr:13(2)(a)', 'GDPR artikkel 13 nr. 2 bokstav a', 'Article 13(2)(a) GDPR'],
  ['gdpr:7(3)', 'GDPR artikkel 7 nr. 3', 'Article 7(3) GDPR'],
  ['gdpr:20', 'GDPR artikkel 20', 'Article 20 GDPR'],
  ['gdpr:recital 47', 'GDPR fortalepunkt 47', 'Recital 47 GDPR'],
  ['gdpr:chV', 'GDPR kapittel V', 'Chapter V GDPR'],
  ['pol:16(1)(b)', 'personopplysningsloven § 16 første ledd bokstav b', 'Section 16(1)(b) of the Personal Data Act'],
  ['ekom:3-15', 'ekomloven § 3-15', 'Section 3-15 of the Electronic Communications Act'],
  ['pol2000:19', 'personopplysningsloven av 2000 § 19', 'Section 19 of the Personal Data Act of 2000'],
] as const)
  test(`${ref} is cited as lawyers do`, () => {
    assert.equal(cite(ref, 'nb'), nb);
    assert.equal(cite(ref, 'en'), en);
  });

test('links lead to the article', () => {
  assert.equal(lawLink('gdpr:13(2)(a)', 'en'), 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#art_13');
  assert.equal(lawLink('gdpr:recital 47', 'en'), 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng#rct_47');
  assert.equal(lawLink('ekom:3-15', 'nb'), 'https://lovdata.no/lov/2024-12-13-76/%C2%A73-15');
  assert.equal(lawLink('nosuch:1', 'nb'), undefined);
});
