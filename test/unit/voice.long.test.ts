/** Clauses in the voice of the document: «vi», «me», or the company's name. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analyse.js';
import { completionsAt } from '../../server/src/core/clauses/completions.js';
import { CLAUSES } from '../../server/src/core/clauses/index.js';
import { insertClauses } from '../../server/src/core/clauses/insert.js';
import type { Clause } from '../../server/src/core/clauses/clause.js';
import { inVoice } from '../../server/src/core/clauses/voice.js';
import { KEEP_WE } from '../../server/src/core/clauses/voice.js';
import { analysed } from '../harness/analysed.js';
import { applyEdits } from '../harness/edits.js';

const BY_NAME = {
  nb: '# Personvernerklæring for Fjordlys AS\n\n## Behandlingsansvarlig\n\nFjordlys AS er behandlingsansvarlig. Fjordlys AS selger lamper på nett, og du kan skrive til Fjordlys AS på post@fjordlys.no.\n',
  nn: '# Personvernerklæring for Fjordlys AS\n\n## Behandlingsansvarleg\n\nFjordlys AS er behandlingsansvarleg. Fjordlys AS sel lamper på nett, og du kan skrive til Fjordlys AS på post@fjordlys.no.\n',
} as const;
const ME =
  '# Personvernerklæring for Fjordlys AS\n\n## Behandlingsansvarleg\n\nFjordlys AS er behandlingsansvarleg. Me sel lamper på nett, og du kan skrive til oss på post@fjordlys.no. Me svarar snart.\n';

const all: readonly Clause[] = CLAUSES;
const added = (text: string, clause: Clause): string => {
  const after = applyEdits(text, insertClauses([clause], analysed(text, { policy: true }).reading));
  assert.ok(after.startsWith(text.trimEnd()));
  return after.slice(text.trimEnd().length);
};

test('where the document writes the name and never «vi», so do the clauses', () => {
  for (const language of ['nb', 'nn'] as const)
    for (const clause of all.filter(({ id }) => !KEEP_WE.has(id))) {
      const words = added(BY_NAME[language], clause);
      assert.doesNotMatch(words, /(?<!\p{L})(?:vi|oss|vår|vårt|våre|våra)(?!\p{L})/iu, clause.id);
      assert.doesNotMatch(words, /Fjordlys AS er (?:ikkj?e )?(?!grunne)\p{L}+e(?!\p{L})/u, `${clause.id} agrees`);
    }
});

test('a document in nynorsk with «me» gets clauses with «me»', () => {
  for (const clause of all) {
    const words = added(ME, clause);
    assert.doesNotMatch(words, /(?<!\p{L})vi(?!\p{L})/iu, clause.id);
  }
  const { reading } = analyse(`${ME}\n`, { policy: true });
  const items = completionsAt(reading, reading.document.source.length)!.items;
  assert.ok(items.every(({ text }) => !/(?<!\p{L})vi(?!\p{L})/iu.test(text)));
});

test('the best clause of each duty is read as that duty in any voice', () => {
  for (const text of [...Object.values(BY_NAME), ME]) {
    const before = analyse(text, { policy: true });
    for (const { id, duty } of before.disclosures.filter(({ status }) => status === 'absent')) {
      const clause = all.find((one) => one.id === duty.clauses[0])!;
      const after = applyEdits(text, insertClauses([clause], before.reading));
      const row = analyse(after, { policy: true }).disclosures.find((one) => one.id === id)!;
      assert.equal(row.status, 'present', `${id} by ${clause.id}`);
    }
  }
});

test('«vi» stays where the document says «vi» once, where no name is known, in English, and in the house’s own clauses', () => {
  const complaint = all.find(({ id }) => id === 'complaint')!;
  const spoken = `${BY_NAME.nb}\nDu kan klage til oss.\n`;
  assert.match(added(spoken, complaint), /at vi behandler/);
  assert.match(added('# Personvernerklæring\n\nNavn og e-post lagres i tre år.\n', complaint), /at vi behandler/);
  const { reading } = analyse(BY_NAME.nb, { policy: true });
  assert.equal(inVoice('We keep it.', complaint, 'en', reading), 'We keep it.');
  assert.equal(inVoice('Vi svarer.', { ...complaint, source: 'klage.md' }, 'nb', reading), 'Vi svarer.');
  assert.equal(inVoice('Vi svarer.', complaint, 'nb', reading), 'Fjordlys AS svarer.');
});

test('where the document says «deg som kunde», a clause says so once, and is read as before', () => {
  const spoken = {
    nb: '# Personvernerklæring for Fjordlys AS\n\nFjordlys AS er behandlingsansvarlig. Vi vil gi deg som kunde god service. Skriv til post@fjordlys.no om det som gjelder deg som kunde.\n',
    nn: '# Personvernerklæring for Fjordlys AS\n\nFjordlys AS er behandlingsansvarleg. Vi vil gi deg som kunde god service. Skriv til post@fjordlys.no om det som gjeld deg som kunde.\n',
  };
  for (const text of Object.values(spoken)) {
    const { reading, disclosures } = analyse(text, { policy: true });
    let told = 0;
    for (const { id, duty } of disclosures.filter(({ status }) => status === 'absent')) {
      const clause = all.find((one) => one.id === duty.clauses[0])!;
      const words = added(text, clause);
      assert.ok(words.split('deg som kunde').length <= 2, clause.id);
      if (words.includes('deg som kunde')) told++;
      const after = analyse(applyEdits(text, insertClauses([clause], reading)), { policy: true });
      assert.equal(after.disclosures.find((one) => one.id === id)!.status, 'present', `${id} by ${clause.id}`);
    }
    assert.ok(told >= 2, `only ${told} clauses say whom they mean`);
  }
  assert.doesNotMatch(
    added(
      BY_NAME.nb,
      all.find(({ id }) => id === 'right-access')!,
    ),
    /deg som/,
  );
});
