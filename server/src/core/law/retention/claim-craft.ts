/** Complaints on craftsmen's work: P2Y, claim. */
import { definePeriod } from '../retention.js';

export const claimCraftPeriod = definePeriod({
  id: 'claim-craft',
  act: 'hvtj',
  section: 'hvtj:22',
  what: {
    nb: 'håndverkertjenester',
    nn: 'handverkartenester',
    en: "craftsmen's work",
  },
  names: {
    nb: ['håndverk', 'oppussing', 'reparasjon'],
    nn: ['handverk', 'oppussing', 'reparasjon'],
    en: ['craftsman', 'repair', 'renovation'],
  },
  period: 'P2Y',
  kind: 'claim',
  alternatives: [
    {
      period: 'P5Y',
      when: {
        nb: 'for varige resultater og fast eiendom',
        nn: 'for varige resultat og fast eigedom',
        en: 'for durable results and real property',
      },
    },
  ],
  event: {
    nb: 'etter at oppdraget er avsluttet',
    nn: 'etter at oppdraget er avslutta',
    en: 'after the job',
  },
  eventCues: {
    nb: ['oppdrag', 'avslutt', 'ferdig'],
    nn: ['oppdrag', 'avslutt', 'ferdig'],
    en: ['assignment', 'completed', 'job', 'end of'],
  },
  wrong: [
    {
      period: 'P3Y',
      why: {
        nb: 'Tre år er den alminnelige foreldelsesfristen, ikke reklamasjonsfristen.',
        nn: 'Tre år er den alminnelege foreldingsfristen, ikkje reklamasjonsfristen.',
        en: 'Three years is the ordinary limitation period, not the complaint period.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
