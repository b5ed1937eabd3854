/** The retention schedule: what its rows say, where its axis puts a length, and the picture of it. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { LANGUAGES } from '../../server/src/core/languages/language.js';
import { retentionTable } from '../../server/src/core/report/retentionTable.js';
import { scheduleOf, type Schedule } from '../../server/src/core/report/schedule.js';
import { scheduleSvg } from '../../server/src/core/report/scheduleSvg.js';
import { timeAxis } from '../../server/src/core/report/timeAxis.js';

const policy = (...items: readonly string[]): string =>
  `# Personvernerklæring\n\n## Hvor lenge vi lagrer opplysningene\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const read = (...items: readonly string[]): Schedule => scheduleOf(analyse(policy(...items), { policy: true }));

/** Elements that are open at the end of a piece of XML, or a mismatch; enough to see that text did not become markup. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (self === '/') continue;
    if (end === '/') assert.equal(open.pop(), name);
    else open.push(name);
  }
  return open;
}

test('a conflict is noted on both statements, the law beside the one that names it', () => {
  const { rows, gaps } = read(
    'Kundeopplysninger lagres i tre år.',
    'Fakturaer oppbevares i tre år etter bokføringsloven.',
    'Kundeopplysninger slettes etter ett år.',
    'Søknader slettes etter seks måneder.',
  );
  assert.deepEqual(
    rows.map(({ subject, length, faults }) => [subject, length, faults.map(({ rule }) => rule)]),
    [
      ['Kundeopplysninger', '3 år', ['retention/conflict']],
      ['Fakturaer', '3 år', ['retention/below-statute']],
      ['Kundeopplysninger', '1 år', ['retention/conflict']],
      ['Søknader', '6 måneder', []],
    ],
  );
  assert.deepEqual(
    rows[1]!.laws.map(({ kind, label }) => [kind, label]),
    [['minimum', 'bokføringsloven § 13 andre ledd: minst 5 år etter regnskapsårets slutt']],
  );
  assert.equal(rows[1]!.event, null, 'an act is no event');
  assert.deepEqual(gaps, []);
});

test('lengths, bounds and open ends', () => {
  const { rows } = read(
    'Gavekort lagres i 2–4 år.',
    'Søknader slettes senest etter seks måneder.',
    'Medlemsdata lagres til medlemskapet er avsluttet.',
    'Arkivmateriale lagres permanent.',
    'Pasientjournaler oppbevares i [antall år].',
  );
  assert.deepEqual(
    rows.map(({ length, least, most, open }) => [length, least && Math.round(least), most && Math.round(most), open]),
    [
      ['2 år – 4 år', 730, 1461, false],
      ['høyst 6 måneder', null, 183, false],
      ['til hendelsen', null, null, false],
      ['uten slutt', null, null, true],
      ['skal fylles inn', null, null, false],
    ],
  );
});

test('a row keeps its key when text moves; equal rows have keys of their own', () => {
  const items = ['Søknader slettes etter seks måneder.', 'Logger slettes etter 30 dager.'];
  const before = read(...items).rows.map(({ key }) => key);
  const after = read('Fakturaer oppbevares i fem år.', ...items).rows.map(({ key }) => key);
  assert.deepEqual(after.slice(1), before);
  const twice = read(items[0]!, items[0]!).rows.map(({ key }) => key);
  assert.equal(new Set(twice).size, 2);
});

test('a text that is no policy has no schedule, a policy that says nothing an empty one', () => {
  const none = scheduleOf(analyse('# Kaffe\n\nBønner lagres i tre år.\n', { policy: false }));
  assert.deepEqual([none.isPolicy, none.rows.length], [false, 0]);
  for (const language of LANGUAGES) {
    const empty = scheduleSvg({ language, isPolicy: true, rows: [], gaps: [] });
    assert.deepEqual(unclosed(empty), []);
    assert.match(empty, /13(?: nr\. |\()2/, 'the article that asks for it');
  }
});

test('the axis begins at nothing, keeps the order of lengths, and its marks can be read', () => {
  for (const lengths of [[1, 36525], [0.04], [365.2425], [30, 90, 1826, 3652], [7, 21915, 0], [1e7]]) {
    const { at, ticks } = timeAxis(lengths, 'nb', 800, 7);
    assert.equal(at(0), 0);
    const shortest = Math.min(...lengths.filter((days) => days > 0));
    assert.ok(at(shortest) > 0.01 && at(Math.max(...lengths)) <= 1 && at(Infinity) === 1, String(lengths));
    assert.ok(ticks.length > 0, String(lengths));
    for (const [index, tick] of ticks.entries()) {
      const next = ticks[index + 1];
      if (next) assert.ok((next.at - tick.at) * 800 > ((tick.label.length + next.label.length) / 2) * 7, tick.label);
    }
  }
  assert.deepEqual(timeAxis([], 'nb', 800, 7).ticks, []);
});

test('a longer time has a longer bar, and the law stands where its length is', () => {
  const svg = scheduleSvg(
    read('Kundeopplysninger lagres i tre år etter siste kjøp.', 'Fakturaer oppbevares i ti år etter bokføringsloven.'),
  );
  const bars = [...svg.matchAll(/class="bar" [^>]*? width="([\d.]+)"/g)].map(([, width]) => Number(width));
  const law = Number(/<line class="law" x1="([\d.]+)"/.exec(svg)![1]);
  assert.ok(bars[0]! < law && law < bars[1]!, `${bars.join(', ')}; ${law}`);
  assert.match(svg, /Lenger enn loven gir grunnlag for/);
});

test('nothing of the text becomes markup, and no forbidden character remains', () => {
  const evil = 'Opplysninger om <script>alert("x")</script> & \u0007\u202e\ud800 kunder lagres i tre år.';
  const { rows, ...rest } = read('Kundeopplysninger lagres i tre år.');
  const row = { ...rows[0]!, subject: evil, words: evil, faults: [{ rule: 'x', title: evil, message: evil }] };
  const svg = scheduleSvg({ ...rest, rows: [{ ...row, laws: [{ label: evil, days: 3, kind: 'minimum' }] }] });
  assert.deepEqual(unclosed(svg), []);
  assert.doesNotMatch(svg, /<script|[\u0000-\u0008\u202a-\u202e]|\p{Cs}/u);
  assert.match(svg, /&#60;script&#62;/);
});

test('the picture fits whatever width it is asked for', () => {
  const long = 'Opplysninger om en svært lang rekke omstendigheter som ingen orker å lese til ende lagres i tre år.';
  for (const width of [1, 360, 700, 2000, 1e9, Number.NaN]) {
    const svg = scheduleSvg(read(long, 'Arkivmateriale lagres permanent.'), { width });
    const [, wide] = /width="(\d+)"/.exec(svg)!;
    for (const [, x] of svg.matchAll(/ x2?="([\d.]+)"/g)) assert.ok(Number(x) <= Number(wide), `${x} of ${wide!}`);
  }
});

test('the words are in the language of messages, whatever the document speaks', () => {
  const analysis = analyse(policy('Arkivmateriale lagres permanent.', 'Kundeopplysninger lagres i tre år.'), {
    policy: true,
    messageLanguage: 'en',
  });
  const { rows } = scheduleOf(analysis);
  assert.deepEqual(
    rows.map(({ length }) => length),
    ['no end', '3 years'],
  );
  assert.match(scheduleSvg(scheduleOf(analysis)), /may be kept longer/);
});

test('the exported table is no policy itself', () => {
  const analysis = analyse(policy('Kundeopplysninger lagres i tre år.', 'Søknader slettes etter seks måneder.'), {
    policy: true,
  });
  for (const language of LANGUAGES) {
    const table = retentionTable(analysis, 'markdown', language);
    assert.equal(
      analyse(table, { path: `/ws/${language === 'en' ? 'retention' : 'slettefrister'}.md` }).isPolicy,
      false,
    );
  }
  assert.match(retentionTable(analysis, 'csv', 'nb', ';'), /^Gjelder;Lagringstid;.*\r\n/);
});
