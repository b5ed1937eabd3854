/** A period said to follow from an act, and longer than the act asks or allows. */
import { spanIn } from '../../document/policyDocument.js';
import { compare, fromIso } from '../../facts/durations/period.js';
import { inAll, setLength } from '../../facts/retention/fixes.js';
import { footageVerdict, lawVerdicts, type LawVerdict } from '../../facts/retention/law.js';
import { retentionStatements, type RetentionFact } from '../../facts/retention/statements.js';
import { cite } from '../../law/citation.js';
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { NORWAY } from '../reference/authorities.js';
import { defineRule, type Found } from '../rule.js';

export const aboveStatute = defineRule({
  id: 'retention/above-statute',
  severity: 'warning',
  law: ['gdpr:13(2)(a)', 'gdpr:5(1)(e)'],
  title: {
    nb: 'Lenger enn loven gir grunnlag for',
    nn: 'Lenger enn lova gir grunnlag for',
    en: 'Longer than the law asks',
  },
  why: {
    nb: 'Loven er bare grunnlag for den tiden den krever eller tillater. Lengre lagring må ha et eget formål og grunnlag.',
    nn: 'Lova er berre grunnlag for den tida ho krev eller tillèt. Lengre lagring må ha eit eige føremål og grunnlag.',
    en: 'The act is a basis only for the time that it requires or allows. Longer retention needs a purpose and basis of its own.',
  },
  examples: {
    nb: {
      bad: ['Fakturaer lagres i ti år etter bokføringsloven.'],
      good: ['Fakturaer lagres i fem år etter bokføringsloven.', 'Avtaler lagres i ti år.'],
    },
    nn: {
      bad: ['Fakturaer blir lagra i ti år etter bokføringslova.'],
      good: ['Fakturaer blir lagra i fem år etter bokføringslova.'],
    },
    en: {
      bad: ['Invoices are kept for ten years under the Bookkeeping Act.'],
      good: [
        'Invoices are kept for five years under the Bookkeeping Act.',
        'Receipts are kept for six years under the Finnish Accounting Act.',
      ],
    },
  },
  check: (reading) =>
    reading.of(retentionStatements).flatMap((fact) => {
      const verdict = lawVerdicts(fact).find(({ kind }) => kind === 'above');
      if (verdict) return [found(reading, fact, verdict)];
      const footage = mayBeFootage(fact) && isInNorway(reading) ? footageIn(reading, fact) : undefined;
      return footage ? [ofFootage(reading, fact, footage)] : [];
    }),
});

const mayBeFootage = ({ value }: RetentionFact): boolean =>
  value.kind === 'period' && [...value.subject.keys, ...value.subject.context].includes('cctv');

const isInNorway = (reading: Reading): boolean => reading.document.language !== 'en' || reading.hits(NORWAY).length > 0;

const footageIn = ({ document }: Reading, fact: RetentionFact): LawVerdict | undefined =>
  footageVerdict(
    fact,
    [...fact.block.section.blocks.map(({ text }) => text), fact.block.text, fact.block.rowHead?.text ?? ''].join(' '),
    document.source,
  );

/** No act is named: which cameras these are, only the author knows. */
function ofFootage({ document }: Reading, fact: RetentionFact, { row, asked, given }: LawVerdict): Found {
  const [own, law] = [inAll(given), inAll(asked)];
  return {
    span: spanIn(document, fact.block, fact.start, fact.end),
    severity: 'information',
    law: [row.section, 'gdpr:5(1)(e)'],
    message: {
      nb: `${own.nb} er lenger enn ${law.nb} ${row.event.nb}, som er hovedregelen for kameraer i en virksomhet (${cite(row.section, 'nb')}). Sett fristen til ${law.nb}, eller si hvilket unntak som gjelder: politiet, bank- eller postlokaler, salgssted, samtykke eller dispensasjon.`,
      nn: `${own.nn} er lenger enn ${law.nn} ${row.event.nn}, som er hovudregelen for kamera i ei verksemd (${cite(row.section, 'nn')}). Set fristen til ${law.nn}, eller sei kva unntak som gjeld: politiet, bank- eller postlokale, salsstad, samtykke eller dispensasjon.`,
      en: `${own.en} is longer than the ${law.en} ${row.event.en} that is the main rule for cameras in an undertaking (${cite(row.section, 'en')}). Set the period to ${law.en}, or say which exception applies: the police, bank or post premises, a point of sale, consent or an exemption.`,
    },
    fixes: () =>
      setLength(document, fact, asked, {
        nb: `Sett til ${law.nb} (${cite(row.section, 'nb')})`,
        nn: `Set til ${law.nn} (${cite(row.section, 'nn')})`,
        en: `Set to ${law.en} (${cite(row.section, 'en')})`,
      }),
  };
}

function found({ document }: Reading, fact: RetentionFact, { cited, row, asked, given }: LawVerdict): Found {
  const [own, law] = [inAll(given), inAll(asked)];
  const why = row.wrong?.find(({ period }) => period !== null && compare(fromIso(period)!, given) === 0)?.why;
  const note: Localized = why ? { nb: ` ${why.nb}`, nn: ` ${why.nn}`, en: ` ${why.en}` } : { nb: '', nn: '', en: '' };
  const [verb, verbNn, verbEn] =
    row.kind === 'maximum' ? ['tillater', 'tillèt', 'allows'] : ['krever', 'krev', 'requires'];
  return {
    span: spanIn(document, fact.block, fact.start, fact.end),
    law: [row.section, 'gdpr:5(1)(e)'],
    message: {
      nb: `${own.nb} er lenger enn ${law.nb} ${row.event.nb}, som er det ${cite(row.section, 'nb')} ${verb}.${note.nb} Sett fristen til ${law.nb}, eller oppgi et annet grunnlag for resten av tiden.`,
      nn: `${own.nn} er lenger enn ${law.nn} ${row.event.nn}, som er det ${cite(row.section, 'nn')} ${verbNn}.${note.nn} Set fristen til ${law.nn}, eller oppgi eit anna grunnlag for resten av tida.`,
      en: `${own.en} is longer than the ${law.en} ${row.event.en} that ${cite(row.section, 'en').replace(/^Section /, 'section ')} ${verbEn}.${note.en} Set the period to ${law.en}, or give another basis for the rest of the time.`,
    },
    related: [
      {
        span: spanIn(document, cited.block, cited.start, cited.end),
        message: {
          nb: 'Her viser teksten til loven.',
          nn: 'Her viser teksten til lova.',
          en: 'Here the text relies on the act.',
        },
      },
    ],
    fixes: () =>
      setLength(document, fact, asked, {
        nb: `Sett til ${law.nb} (${cite(row.section, 'nb')})`,
        nn: `Set til ${law.nn} (${cite(row.section, 'nn')})`,
        en: `Set to ${law.en} (${cite(row.section, 'en')})`,
      }),
  };
}
