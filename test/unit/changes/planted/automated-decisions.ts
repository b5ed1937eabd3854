/** Automated decisions that come and go. */
import type { Planted } from './planted.js';

export const automatedDecisions: Planted = {
  nb: `
    + made | => Søknader om lån avgjøres helt automatisk.
    + made | Vi treffer ikke automatiserte avgjørelser. => Vi treffer automatiserte avgjørelser om kreditt. == Det treffes ingen automatiserte avgjørelser hos oss.
    - made | Lånesøknader blir avgjort automatisk av et datasystem. => == Et datasystem avgjør: lånesøknader blir avgjort automatisk.
    - none | Vi bruker ikke automatiserte avgjørelser. => == Automatiserte avgjørelser forekommer ikke.
    + none | => Det skjer ingen automatiserte avgjørelser.
  `,
  nn: `
    + made | => Søknader om lån blir avgjorde heilt automatisk.
    + made | Vi tek ikkje automatiserte avgjerder. => Vi tek automatiserte avgjerder om kreditt. == Det blir ikkje teke automatiserte avgjerder hos oss.
    - made | Vi tek automatiserte avgjerder om lån. => == Avgjerder om lån blir tekne automatisk.
    - none | Vi nyttar ikkje automatiserte avgjerder. => == Automatiserte avgjerder skjer ikkje.
    + none | => Det skjer ingen automatiserte avgjerder.
  `,
  en: `
    + made | => Loan applications are decided entirely by automated means.
    + made | We do not make automated decisions. => We make automated decisions on credit. == No automated decisions are made.
    - made | Loan applications are refused automatically. => == A system decides automatically: loan applications are refused automatically.
    - none | We do not use automated decision-making. => == Automated decision-making does not take place.
    + none | => There is no automated decision-making.
  `,
};
