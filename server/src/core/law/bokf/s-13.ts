/** Section 13 of bokf: Retention of accounting material, in our own words. */
import { defineProvision } from '../provision.js';

export const bokfS13 = defineProvision({
  ref: 'bokf:13',
  title: {
    nb: 'Oppbevaring',
    nn: 'Oppbevaring',
    en: 'Retention of accounting material',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
    '5': [],
  },
  gist: {
    nb: 'Regnskap, spesifikasjoner, bilag og brev fra revisor (nr. 1–4) skal oppbevares i fem år etter regnskapsårets slutt. Avtaler, viktig korrespondanse, pakksedler og prisoversikter (nr. 5–8) skal oppbevares i tre år og seks måneder.',
    nn: 'Rekneskap, spesifikasjonar, bilag og brev frå revisor (nr. 1–4) skal takast vare på i fem år etter slutten av rekneskapsåret. Avtalar, viktig korrespondanse, pakksetlar og prisoversikter (nr. 5–8) skal takast vare på i tre år og seks månader.',
    en: "Accounts, specifications, vouchers and the auditor's letters (nos. 1 to 4) must be kept for five years after the end of the accounting year. Contracts, correspondence of substance, delivery notes and price lists (nos. 5 to 8) must be kept for three years and six months.",
  },
  points: {
    '1': {
      nb: 'Regner opp hva som er regnskapsmateriale: nr. 1–4 det primære (regnskap, spesifikasjoner, bilag, revisors brev), nr. 5–8 det sekundære (avtaler, korrespondanse, pakksedler, prisoversikter).',
      nn: 'Reknar opp kva som er rekneskapsmateriale: nr. 1–4 det primære (rekneskap, spesifikasjonar, bilag, brev frå revisor), nr. 5–8 det sekundære (avtalar, korrespondanse, pakksetlar, prisoversikter).',
      en: "Lists what counts as accounting material: nos. 1 to 4 the primary (accounts, specifications, vouchers, auditor's letters), nos. 5 to 8 the secondary (contracts, correspondence, delivery notes, price lists).",
    },
    '2': {
      nb: 'Fristene: fem år for nr. 1–4, tre år og seks måneder for nr. 5–8, begge fra regnskapsårets slutt.',
      nn: 'Fristane: fem år for nr. 1–4, tre år og seks månader for nr. 5–8, begge frå slutten av rekneskapsåret.',
      en: 'The periods: five years for nos. 1 to 4, three years and six months for nos. 5 to 8, both from the end of the accounting year.',
    },
  },
  policy: {
    nb: 'Oppgi fem år fra regnskapsårets slutt for fakturaer og bilag, ikke fra kjøpet. Ti år er regelen fra før februar 2014.',
    nn: 'Oppgi fem år frå slutten av rekneskapsåret for fakturaer og bilag, ikkje frå kjøpet. Ti år er regelen frå før februar 2014.',
    en: 'Give five years from the end of the accounting year for invoices and vouchers, not from the purchase. Ten years is the rule from before February 2014.',
  },
  related: ['gdpr:6(1)(c)', 'gdpr:13(2)(a)', 'gdpr:17(3)(b)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
