/** GDPR Article 74: Tasks of the Chair. */
import { defineProvision } from '../provision.js';

export const gdpr74 = defineProvision({
  ref: 'gdpr:74',
  title: { nb: 'Lederens oppgaver', nn: 'Oppgåvene til leiaren', en: 'Tasks of the Chair' },
  structure: { '1': ['a', 'b', 'c'], '2': [] },
  gist: {
    nb: 'Lederen kaller inn til møter, meddeler bindende beslutninger til tilsynene og ser til at rådets oppgaver løses i tide. Fordelingen mellom leder og nestledere står i forretningsordenen.',
    nn: 'Leiaren kallar inn til møte, gir tilsyna melding om bindande avgjerder og ser til at oppgåvene til rådet blir løyste i tide. Fordelinga mellom leiar og nestleiarar står i forretningsordenen.',
    en: 'The chair calls meetings, notifies authorities of binding decisions and sees that tasks are done in time. How duties are split with the deputies is left to the rules of procedure.',
  },
  recitals: [139],
  related: ['gdpr:73', 'gdpr:65'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
