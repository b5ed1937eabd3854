/** How long accounting records are kept (Bookkeeping Act section 13). */
import { defineClause } from './clause.js';

export const retentionBookkeeping = defineClause({
  id: 'retention-bookkeeping',
  states: [],
  topic: 'retention',
  law: ['bokf:13', 'gdpr:13(2)(a)', 'gdpr:6(1)(c)'],
  title: { nb: 'Lagringstid: regnskap', nn: 'Lagringstid: rekneskap', en: 'Retention: accounting records' },
  heading: {
    nb: 'Hvor lenge lagrer vi opplysningene?',
    nn: 'Kor lenge lagrar vi opplysningane?',
    en: 'How long do we keep the data?',
  },
  when: {
    nb: 'Når dere er bokføringspliktige og fakturaer eller andre bilag inneholder personopplysninger.',
    nn: 'Når de er bokføringspliktige og fakturaer eller andre bilag inneheld personopplysningar.',
    en: 'When you must keep accounts and invoices or other vouchers contain personal data.',
  },
  asserts: {
    nb: 'At dere er bokføringspliktige, og at bilagene slettes når plikten er over.',
    nn: 'At de er bokføringspliktige, og at bilaga blir sletta når plikta er over.',
    en: 'That you must keep accounts, and that vouchers are deleted when the duty ends.',
  },
  prefixes: {
    nb: ['bokføring', 'regnskap', 'faktura', 'fem-år'],
    nn: ['bokføring', 'rekneskap', 'faktura', 'fem-år'],
    en: ['bookkeeping', 'accounting', 'invoices', 'five-years'],
  },
  text: {
    nb: 'Opplysninger i ${1|fakturaer\\, kvitteringer og andre bilag,lønnsbilag,fakturaer og kontingentkrav|} oppbevarer vi i ${2|fem år,5 år|} etter at regnskapsåret er slutt, også når andre opplysninger om deg er slettet. Det krever bokføringsloven § 13. Deretter sletter vi dem.',
    nn: 'Opplysningar i ${1|fakturaer\\, kvitteringar og andre bilag,lønsbilag,fakturaer og kontingentkrav|} oppbevarer vi i ${2|fem år,5 år|} etter at rekneskapsåret er slutt, også når andre opplysningar om deg er sletta. Det krev bokføringslova § 13. Deretter slettar vi dei.',
    en: 'We keep data in ${1|invoices\\, receipts and other vouchers,payroll records,invoices and membership fee claims|} for ${2|five years,5 years|} after the end of the accounting year, even where other data about you has been deleted. Section 13 of the Norwegian Bookkeeping Act requires this. We then delete it.',
  },
});
