/** What the view and the status bar are told of a policy. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../../server/src/core/analyse.js';
import { DESK_WORDS } from '../../../server/src/core/desk/deskWords.js';
import { disclosureGroups, type ShownDuty } from '../../../server/src/core/desk/disclosureView.js';
import { DUTY_GROUPS, groupOf } from '../../../server/src/core/desk/groups.js';
import { largeWords, statusWords } from '../../../server/src/core/desk/statusWords.js';
import { DUTIES } from '../../../server/src/core/duties/index.js';
import { LANGUAGES } from '../../../server/src/core/languages/language.js';
import type { Options } from '../../../server/src/core/options.js';

const POOR = `# Personvernerklæring for Fjordkaffe AS

Fjordkaffe AS er behandlingsansvarlig. Du når oss på post@fjordkaffe.example.

## Formål

Vi bruker navn og e-postadresse for å levere kaffe etter avtalen med deg (artikkel 6 nr. 1 bokstav b).

## Lagring

Vi lagrer opplysningene så lenge det er nødvendig.

## Rettigheter

Du har rett til innsyn.
`;

const dutiesOf = (text: string, options: Partial<Options> = {}): ReadonlyMap<string, ShownDuty> =>
  new Map(
    disclosureGroups(analyse(text, { policy: true, ...options })).flatMap(({ duties }) =>
      duties.map((duty) => [duty.id, duty]),
    ),
  );

test('every duty has one place in the view, and a group of the law that it rests on', () => {
  const shown = disclosureGroups(analyse(POOR)).flatMap(({ duties }) => duties.map(({ id }) => id));
  assert.deepEqual([...shown].sort(), DUTIES.map(({ id }) => id).sort());
  for (const duty of DUTIES.filter(({ law }) => /^gdpr:1[34]/.test(law[0]!)))
    assert.notEqual(groupOf(duty), DUTY_GROUPS.at(-1), duty.id);
});

test('groups and duties stand in the order of the articles', () => {
  const groups = disclosureGroups(analyse(POOR));
  assert.deepEqual(
    groups.map(({ id }) => id),
    DUTY_GROUPS.map(({ id }) => id),
  );
  const rights = groups.find(({ id }) => id === 'rights')!.duties.map(({ id }) => id);
  assert.deepEqual(rights, [
    'right-access',
    'right-rectification',
    'right-erasure',
    'right-restriction',
    'right-portability',
    'right-objection',
    'withdraw-consent',
    'complaint',
    'marketing-objection',
  ]);
});

test('a duty says how it stands in a word, with the article, the words of the text and the clauses', () => {
  const duties = dutiesOf(POOR);
  const access = duties.get('right-access')!;
  assert.equal(access.description, 'oppgitt · art. 13 nr. 2 b');
  const { place } = access;
  assert.match(POOR.slice(place!.start, place!.end), /rett til innsyn/);
  assert.deepEqual(access.clauses, []);
  const complaint = duties.get('complaint')!;
  assert.equal(complaint.standing, 'absent');
  assert.equal(complaint.label, 'Klage til Datatilsynet');
  assert.equal(complaint.spoken, 'Retten til å klage til Datatilsynet: mangler, GDPR artikkel 13 nr. 2 bokstav d');
  assert.match(complaint.clauses[0]!.label, /^Sett inn: /);
  assert.ok(complaint.details.some((line) => /Skriv at klage/.test(line)));
  assert.equal(POOR.slice(complaint.place!.start, complaint.place!.end), 'Rettigheter');
  const period = duties.get('retention-period')!;
  assert.equal(period.standing, 'partial');
  assert.equal(period.evidence[0]!.description, 'ikke nok · Lagring');
});

test('the words are in the language of messages, whatever that of the text', () => {
  for (const language of LANGUAGES) {
    const analysis = analyse(POOR, { messageLanguage: language });
    const words = DESK_WORDS[language];
    for (const group of disclosureGroups(analysis))
      for (const duty of group.duties) assert.ok(duty.description.startsWith(words.standing[duty.standing]), duty.id);
    assert.equal(statusWords(analysis).view, words.view);
    assert.equal(statusWords(analysis).tooltip[0], words.policy.nb);
  }
});

test('the count is of what the law requires and the author has not turned off', () => {
  const before = statusWords(analyse(POOR));
  const gaps = [...dutiesOf(POOR).values()].filter(({ standing }) => standing === 'absent' || standing === 'partial');
  assert.equal(before.gaps, gaps.length);
  assert.equal(before.bar, `Personvern: ${gaps.length} mangler`);
  assert.equal(dutiesOf(POOR).get('last-updated')!.standing, 'consider', 'no article requires a date');
  const off = { severity: { 'disclosure/complaint': 'off' } } as const;
  assert.equal(dutiesOf(POOR, off).get('complaint')!.standing, 'muted');
  assert.equal(statusWords(analyse(POOR, off)).gaps, before.gaps - 1);
  const suppressions = [{ rules: ['disclosure/complaint'], reason: 'Avtalt med tilsynet.', from: 'project' as const }];
  const accepted = dutiesOf(POOR, { suppressions }).get('complaint')!;
  assert.equal(accepted.standing, 'muted');
  assert.ok(accepted.details.includes('Avtalt med tilsynet.'));
  assert.equal(statusWords(analyse(POOR, { suppressions })).gaps, before.gaps - 1);
  const hint = { severity: { disclosure: 'hint' } } as const;
  assert.equal(statusWords(analyse(POOR, hint)).gaps, before.gaps, 'a quieter finding is no smaller gap');
  const reason = { notApplicable: { complaint: 'Avtalt med tilsynet.' } };
  const given = dutiesOf(POOR, reason).get('complaint')!;
  assert.equal(given.standing, 'na');
  assert.ok(given.details.includes('Avtalt med tilsynet.'));
});

test('one gap, none, and a file that is no policy', () => {
  for (const [language, one, none] of [
    ['nb', 'Personvern: 1 mangel', 'Personvern: ingen mangler'],
    ['nn', 'Personvern: 1 mangel', 'Personvern: ingen manglar'],
    ['en', 'Privacy: 1 missing', 'Privacy: nothing missing'],
  ] as const) {
    const words = DESK_WORDS[language];
    assert.equal(words.bar(words.gaps(1)), one);
    assert.equal(words.bar(words.gaps(0)), none);
    assert.notEqual(largeWords(language).kindDetail, '');
  }
  const other = analyse(
    '# Project\n\nThis project builds a small tool for the workshop. Install it with npm, then run the tests.\n',
  );
  assert.deepEqual(disclosureGroups(other), []);
  const { bar, gaps, kind } = statusWords(other);
  assert.deepEqual([bar, gaps, kind], ['', 0, 'Not a privacy policy']);
});

test('an empty text that is said to be a policy lacks everything, and has a place for all of it', () => {
  const duties = [...dutiesOf('').values()];
  assert.equal(duties.length, DUTIES.length);
  for (const { standing, place } of duties) if (standing === 'absent') assert.deepEqual(place, { start: 0, end: 0 });
  assert.ok(!statusWords(analyse('', { policy: true })).tooltip.some((line) => line.startsWith('LIX')));
});

test('long words are cut, never inside a character; many places are counted', () => {
  const long = `# Personvernerklæring\n\n${Array.from(
    { length: 80 },
    (_, index) => `- Du har rett til innsyn i opplysning ${index} ${'😀'.repeat(90)}.`,
  ).join('\n')}\n`;
  const access = dutiesOf(long).get('right-access')!;
  assert.equal(access.evidence.length, 60);
  assert.equal(access.more, 'og 20 steder til');
  for (const { label } of access.evidence) {
    assert.ok(label.length <= 140);
    assert.doesNotMatch(label, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  }
});
