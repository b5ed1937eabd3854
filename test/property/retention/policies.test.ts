/** What the rules on retention find does not hang on the order of the sections, nor on sections about something else. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import '../../harness/seed.js';
import { analyse } from '../../../server/src/core/analyse.js';
import { differ, isSamePlace } from '../../../server/src/core/facts/retention/compare.js';
import { retentionStatements } from '../../../server/src/core/facts/retention/statements.js';

const SECTIONS = {
  nb: [
    '## Kunder\n\nVi lagrer kundedata i tre år.',
    '## Kundeopplysninger\n\nKundedata slettes etter ett år.',
    '## Regnskap\n\nFakturaer lagres i tre år etter bokføringsloven.',
    '## Bilag\n\nKvitteringer lagres i ti år etter bokføringsloven.',
    '## Logger\n\nServerlogger lagres i minst 30 dager.',
    '## Rekruttering\n\nSøknader slettes etter seks (3) måneder.',
    '## Søknader\n\nSøknader lagres i to år.',
    '## Arrangementer\n\nBilder lagres permanent.',
    '## Hovedregel\n\nIngen personopplysninger lagres lenger enn to år.',
    '## Kamera\n\nKameraopptak slettes etter sju dager.',
  ],
  en: [
    '## Customers\n\nWe keep customer data for three years.',
    '## Customer information\n\nCustomer data is deleted after one year.',
    '## Accounting\n\nInvoices are kept for three years under the Bookkeeping Act.',
    '## Vouchers\n\nReceipts are kept for ten years under the Bookkeeping Act.',
    '## Logs\n\nServer logs are kept for at least 30 days.',
    '## Recruitment\n\nCandidate data is deleted after six (3) months.',
    '## Candidates\n\nCandidate data is kept for two years.',
    '## Events\n\nPhotos are kept permanently.',
    '## Main rule\n\nNo personal data is kept for longer than two years.',
    '## Cameras\n\nCCTV footage is deleted after seven days.',
  ],
} as const;

const UNRELATED = {
  nb: [
    '## Klage\n\nDu kan klage til Datatilsynet.',
    '## Sikkerhet\n\nVi krypterer trafikken og bytter passord hver 90. dag.',
    '## Svartid\n\nVi svarer på henvendelser innen 30 dager.',
    '## Barn\n\nTjenesten er ikke for barn under 13 år.',
    '## Rettigheter\n\nDu har rett til innsyn, retting og sletting.',
  ],
  en: [
    '## Complaints\n\nYou can complain to Datatilsynet.',
    '## Security\n\nWe encrypt traffic and change passwords every 90 days.',
    '## Replies\n\nWe reply to enquiries within 30 days.',
    '## Children\n\nThe service is not for children under 13 years.',
    '## Rights\n\nYou have the right of access, rectification and erasure.',
  ],
} as const;

const TITLE = {
  nb: '# Personvernerklæring\n\nEksempel AS er behandlingsansvarlig for opplysningene.',
  en: '# Privacy policy\n\nExample AS is the controller of the data.',
} as const;

/** Findings as rule and words, without their place. */
const found = (language: 'nb' | 'en', sections: readonly string[]): readonly string[] => {
  const text = [TITLE[language], ...sections].join('\n\n');
  return analyse(text, { policy: true })
    .findings.filter(({ rule }) => rule.startsWith('retention/'))
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
    .sort();
};

const language = fc.constantFrom('nb' as const, 'en' as const);
const some = (list: readonly string[]): fc.Arbitrary<string[]> => fc.shuffledSubarray([...list], { minLength: 1 });

test('the order of the sections does not change what is found', () => {
  fc.assert(
    fc.property(
      language.chain((of) => fc.tuple(fc.constant(of), some(SECTIONS[of]))),
      ([of, sections]) => {
        const sorted = [...sections].sort();
        assert.deepEqual(found(of, sections), found(of, sorted));
      },
    ),
    { numRuns: 120 },
  );
});

test('a section about something else changes nothing', () => {
  fc.assert(
    fc.property(
      language.chain((of) =>
        fc.tuple(fc.constant(of), some(SECTIONS[of]), fc.constantFrom(...UNRELATED[of]), fc.nat({ max: 10 })),
      ),
      ([of, sections, unrelated, at]) => {
        const more = [...sections];
        more.splice(at % (sections.length + 1), 0, unrelated);
        assert.deepEqual(found(of, more), found(of, sections));
      },
    ),
    { numRuns: 120 },
  );
});

test('two statements contradict each other both ways or not at all', () => {
  for (const of of ['nb', 'en'] as const) {
    const { reading } = analyse([TITLE[of], ...SECTIONS[of]].join('\n\n'), { policy: true });
    const facts = reading.of(retentionStatements);
    assert.ok(facts.length >= 8);
    type Statement = Parameters<typeof differ>[0];
    const conflict = (a: Statement, b: Statement): boolean => !isSamePlace(a, b) && differ(a, b);
    let conflicts = 0;
    for (const a of facts) {
      for (const b of facts) {
        if (a === b) continue;
        assert.equal(conflict(a, b), conflict(b, a));
        conflicts += conflict(a, b) ? 1 : 0;
      }
    }
    assert.ok(conflicts > 0 && conflicts % 2 === 0);
  }
});
