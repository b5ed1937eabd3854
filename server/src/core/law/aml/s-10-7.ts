/** Section 10-7 of aml: Records of working hours, in our own words. */
import { defineProvision } from '../provision.js';

export const amlS10_7 = defineProvision({
  ref: 'aml:10-7',
  title: {
    nb: 'Oversikt over arbeidstiden',
    nn: 'Oversikt over arbeidstida',
    en: 'Records of working hours',
  },
  gist: {
    nb: 'Arbeidsgiver skal ha en oversikt over hvor mye hver ansatt har arbeidet. Paragrafen nevner ingen lagringstid; lønnsbilag oppbevares i fem år etter bokføringsloven.',
    nn: 'Arbeidsgivaren skal ha ei oversikt over kor mykje kvar tilsett har arbeidd. Paragrafen nemner inga lagringstid; lønsbilag skal takast vare på i fem år etter bokføringslova.',
    en: "Employers must have an overview of each employee's hours. The section states no storage period; payroll vouchers are kept five years under the Bookkeeping Act.",
  },
  policy: {
    nb: 'Vis til bokføringsloven § 13 for fem år, ikke til denne paragrafen.',
    nn: 'Vis til bokføringslova § 13 for fem år, ikkje til denne paragrafen.',
    en: 'Cite section 13 of the Bookkeeping Act for five years, not this section.',
  },
  related: ['bokf:13', 'gdpr:6(1)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
