/** Kept for less than the act asks that the text itself ties the data or purpose to. */
import { spanIn } from '../../document/policyDocument.js';
import { lawRemarks } from '../../facts/retention/acts.js';
import { inAll, setLength } from '../../facts/retention/fixes.js';
import { accountsVerdict, lawVerdicts, type LawVerdict } from '../../facts/retention/law.js';
import { retentionStatements, type RetentionFact } from '../../facts/retention/statements.js';
import { cite } from '../../law/citation.js';
import type { Reading } from '../../reading/reading.js';
import { defineRule, type Found, type Related } from '../rule.js';

export const belowStatute = defineRule({
  id: 'retention/below-statute',
  severity: 'warning',
  law: ['gdpr:13(2)(a)', 'gdpr:5(1)(a)'],
  title: { nb: 'Kortere enn loven krever', nn: 'Kortare enn lova krev', en: 'Shorter than the law requires' },
  why: {
    nb: 'Teksten viser til en lov som krever lengre oppbevaring. Da er fristen gal, enten i teksten eller i rutinen.',
    nn: 'Teksten viser til ei lov som krev lengre oppbevaring. Då er fristen feil, anten i teksten eller i rutinen.',
    en: 'The text relies on an act that requires longer retention, so the period is wrong: in the text or in practice.',
  },
  examples: {
    nb: {
      bad: ['Fakturaer lagres i tre år etter bokføringsloven.'],
      good: [
        'Fakturaer lagres i fem år etter bokføringsloven.',
        'Fakturaer lagres i tre år.',
        'Personalmapper slettes etter ett år, bortsett fra lønnsbilag, som oppbevares i fem år etter bokføringsloven.',
      ],
    },
    nn: {
      bad: ['Fakturaer blir lagra i tre år etter bokføringslova.'],
      good: ['Fakturaer blir lagra i fem år etter bokføringslova.'],
    },
    en: {
      bad: ['Invoices are kept for three years under the Bookkeeping Act.'],
      good: ['Invoices are kept for five years under the Bookkeeping Act.'],
    },
  },
  check: (reading) =>
    reading.of(retentionStatements).flatMap((fact) => {
      const verdict = lawVerdicts(fact).find(({ kind }) => kind === 'below') ?? accountsVerdict(reading, fact);
      return verdict ? [found(reading, fact, verdict)] : [];
    }),
});

function found(reading: Reading, fact: RetentionFact, { cited, row, asked, given }: LawVerdict): Found {
  const { document } = reading;
  const [own, law] = [inAll(given), inAll(asked)];
  const remarks = lawRemarks(reading);
  const remark = {
    nb: ' At loven kan kreve mer, som teksten sier et annet sted, retter ikke fristen her.',
    nn: ' At lova kan krevje meir, som teksten seier ein annan stad, rettar ikkje fristen her.',
    en: ' The general remark elsewhere that the law may require more does not mend the period here.',
  };
  const also = remarks.length > 0 ? remark : { nb: '', nn: '', en: '' };
  const related: Related[] = [
    {
      span: spanIn(document, cited.block, cited.start, cited.end),
      message: {
        nb: 'Her viser teksten til loven.',
        nn: 'Her viser teksten til lova.',
        en: 'Here the text relies on the act.',
      },
    },
    ...remarks.slice(0, 1).map(({ block, start, end }) => ({
      span: spanIn(document, block, start, end),
      message: { nb: 'Den generelle merknaden.', nn: 'Den generelle merknaden.', en: 'The general remark.' },
    })),
  ];
  return {
    span: spanIn(document, fact.block, fact.start, fact.end),
    law: [row.section, 'gdpr:13(2)(a)'],
    message: {
      nb: `${own.nb} er kortere enn ${law.nb} ${row.event.nb}, som ${cite(row.section, 'nb')} krever for ${row.what.nb}. Sett fristen til ${law.nb}, eller skill ut det som ikke er ${row.what.nb}.${also.nb}`,
      nn: `${own.nn} er kortare enn ${law.nn} ${row.event.nn}, som ${cite(row.section, 'nn')} krev for ${row.what.nn}. Set fristen til ${law.nn}, eller skil ut det som ikkje er ${row.what.nn}.${also.nn}`,
      en: `${own.en} is shorter than the ${law.en} ${row.event.en} that ${inText(cite(row.section, 'en'))} requires for ${row.what.en}. Set the period to ${law.en}, or set apart what is not ${row.what.en}.${also.en}`,
    },
    related,
    fixes: () =>
      setLength(document, fact, asked, {
        nb: `Sett til ${law.nb} (${cite(row.section, 'nb')})`,
        nn: `Set til ${law.nn} (${cite(row.section, 'nn')})`,
        en: `Set to ${law.en} (${cite(row.section, 'en')})`,
      }),
  };
}

/** "Section 13 of the Act" inside a sentence. */
const inText = (reference: string): string => reference.replace(/^Section /, 'section ');
