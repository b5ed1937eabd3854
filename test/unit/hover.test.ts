/** What rests under the cursor: references in their place, lists, ranges, old law, outdated names, periods, defined words. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { hoverAt } from '../../server/src/core/hover/hoverAt.js';
import { LANGUAGES, type Language } from '../../server/src/core/languages/language.js';
import { explain, LONGEST_EXPLANATION } from '../../server/src/core/law/explain.js';
import { explainTerm } from '../../server/src/core/law/explain-term.js';
import { ACTS, PROVISIONS } from '../../server/src/core/law/index.js';
import { OLD_SECTIONS } from '../../server/src/core/law/pol2000/sections.js';
import { TERMS } from '../../server/src/core/law/terms.js';

/** Hovers on the mark `|` of a text. */
function on(marked: string, messageLanguage: Language = 'nb'): { readonly value: string; readonly words: string } {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { reading, language } = analyse(text, { messageLanguage, policy: true });
  const found = hoverAt(reading, at, language);
  return { value: found?.value ?? '', words: found ? text.slice(found.span.start, found.span.end) : '' };
}

/** Headline, without the address. */
const head = (value: string): string =>
  (value.split('\n')[0] ?? '').replace(/\]\([^)]*\)/g, ']').replace(/[*[\]]/g, '');

const CASES: readonly (readonly [text: string, language: Language, head: RegExp, body?: RegExp])[] = [
  ['Se artikkel 13 nr. 2 bokst|av c.', 'nb', /^GDPR artikkel 13 nr\. 2 bokstav c · Informasjon/, /^> .*samtykke/im],
  ['Jf. GDPR artikkel 6 nr. 1 bokstav a og |f.', 'nb', /^GDPR artikkel 6 · /, /bokstav a\*\*[^]*bokstav f\*\*/],
  ['Under Article 6(1)(|a) and (f) GDPR.', 'en', /^Article 6 GDPR · /, /\(1\)\(a\)\*\*[^]*\(1\)\(f\)\*\*/],
  [
    'Etter artikkel 6 nr. 1 bokstav |a til c.',
    'nn',
    /^GDPR artikkel 6 · /,
    /bokstav a\*\*[^]*bokstav b\*\*[^]*bokstav c\*\*/,
  ],
  ['Dine rettigheter etter art. 15|–22.', 'nb', /^GDPR artikkel 15–22$/, /artikkel 18\][^]*artikkel 22\]/],
  ['See Articles 13 and 1|4 GDPR.', 'en', /^Article 14 GDPR · /, /Also cited here: \[Article 13 GDPR\]/],
  ['See Arti|cles 13 and 14 GDPR.', 'en', /Article 13 GDPR · /, /Article 14 GDPR\]/],
  ['Etter kapittel |V i GDPR.', 'nb', /^GDPR kapittel V$/, /artikkel 46\]/],
  ['See rec|ital 47 of the GDPR.', 'en', /^Recital 47 GDPR/, /Article 6 GDPR\]/],
  ['Under UK GDPR Art|icle 15 you may ask.', 'en', /Article 15/, /United Kingdom/],
  ['Etter artikkel 13 nr. 2 bokstav |g.', 'nb', /13 nr\. 2 bokstav g/, /Bokstaven finnes ikke\.\*\* Siste er f\./],
  ['See Article |120 GDPR.', 'en', /Article 120/, /Does not exist\.\*\* The last is 99\./],
  [
    'Etter personopplysningsloven av 2000 § 1|8 har du innsyn.',
    'nb',
    /av 2000 § 18 · rett til innsyn/,
    /artikkel 15\]/,
  ],
  ['Etter ekomloven § 2-|7 b bruker vi cookies.', 'nb', /ekomloven av 2003/, /I dag:.*ekomloven § 3-15\]/],
  ['Vi overfører etter Privacy Sh|ield.', 'nb', /^Privacy Shield$/, /ugyldig/],
  ['Vi følger personverns|forordningen, men personvernforord|ningen er GDPR.'.replace('|', ''), 'nb', /GDPR/],
  ['Personopplysnings|loven gjelder.', 'nb', /^personopplysningsloven/],
  ['Vi er behandlings|ansvarlig.', 'nb', /^Behandlingsansvarlig · GDPR artikkel 4 nr\. 7/, /bestemmer hvorfor/],
  ['Vi er behandlings|ansvarleg for personopplysningar.', 'nn', /^Behandlingsansvarleg · /, /bestemmer kvifor/],
  ['The data contr|oller is Acme. Personal data.', 'en', /^Controller · Article 4\(7\) GDPR/],
  ['Personal data is shared with reci|pients.', 'en', /^Recipient · Article 4\(9\)/],
  ['We process your personal d|ata.', 'en', /^Personal data · Article 4\(1\)/],
  ['Vi har berettiget inter|esse i personvern.', 'nb', /^GDPR artikkel 6 nr\. 1 bokstav f/],
  [
    'Vi behandler personopplysninger. Vi oppbevarer bilag i fem |år etter bokføringsloven § 13.',
    'nb',
    /^5 år/,
    /i samsvar med loven[^]*bokføringsloven § 13[^\]]*\]\(https/,
  ],
];

for (const [text, language, wanted, body] of CASES)
  test(`hover: ${text}`, () => {
    const { value } = on(text, language);
    assert.match(head(value), wanted);
    if (body) assert.match(value, body);
    assert.ok(value.length < LONGEST_EXPLANATION);
  });

test('the words that are explained are those of the reference, not the sentence', () => {
  assert.equal(on('Vi viser til **artikkel 1|7** i *GDPR* her.').words, 'artikkel 17** i *GDPR');
  assert.equal(on('Se art. 1|5.').words, 'art. 15');
});

test('an everyday word is explained only in a text about personal data', () => {
  assert.equal(on('The reci|pient of the parcel signs.', 'en').value, '');
  assert.equal(on('# Bake bread\n\nThe proces|sing takes an hour.', 'en').value, '');
  assert.notEqual(on('# Privacy\n\nThe proces|sing takes an hour.', 'en').value, '');
});

test('nothing is said where nothing is meant', () => {
  for (const text of ['Vi selger sk|o.', '§ 5 i leieav|talen gjelder.', '```\nartikkel 1|3\n```'])
    assert.equal(on(text).value, '', text);
});

test('every section of 2000, every act and every defined word is explained in the three languages', () => {
  for (const language of LANGUAGES) {
    const refs = [...[...OLD_SECTIONS.keys()].map((number) => `pol2000:${number}`), ...ACTS.map(({ id }) => id)];
    const texts = [...refs.map((ref) => explain(ref, language)), ...TERMS.map((term) => explainTerm(term, language))];
    for (const [index, text] of texts.entries()) {
      assert.ok(text && text.length > 60 && text.length < LONGEST_EXPLANATION - 1, `${index} ${language}`);
      checkMarkdown(text, `${refs[index] ?? 'term'} ${language}`);
    }
  }
});

test('the Markdown of every explanation is sound: links closed, marks in pairs, nothing raw', () => {
  for (const { ref, points = {} } of PROVISIONS)
    for (const language of LANGUAGES)
      for (const point of ['', ...Object.keys(points)])
        checkMarkdown(explain(ref + point.replace(/^[^(]+/, '($&)'), language) ?? '', `${ref} ${point} ${language}`);
});

/** Links have addresses that hold together; bold is closed; what is left holds no mark that Markdown would read. */
function checkMarkdown(text: string, what: string): void {
  const bare = text.replace(/\[(?:[^[\]\\]|\\.)+\]\(https:\/\/[^\s()]+\)/g, 'link').replace(/\\[\\`*_[\]<>|~]/g, '');
  assert.equal((bare.match(/\*\*/g) ?? []).length % 2, 0, `${what}: bold is left open`);
  assert.doesNotMatch(bare.replace(/\*/g, '').replace(/^(?:> |- )/gm, ''), /[`_<>|[\]]|\]\(/, what);
}
