/** The belief that an adequacy decision waits for the EEA Agreement. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const adequacyNeedsEea = defineStale({
  id: 'adequacy-needs-eea',
  names: {
    nb: ['tatt inn i eøs-avtalen', 'innlemmet i eøs-avtalen'],
    nn: ['teke inn i eøs-avtala', 'innlemma i eøs-avtala'],
    en: ['incorporated into the eea agreement', 'taken into the eea agreement'],
  },
  why: {
    nb: 'Kommisjonens adekvansbeslutninger gjelder i Norge fra samme dag som i EU, med mindre Norge bestemmer noe annet (personopplysningsforskriften § 2).',
    nn: 'Adekvansavgjerdene til Kommisjonen gjeld i Noreg frå same dag som i EU, med mindre Noreg fastset noko anna (personopplysningsforskrifta § 2).',
    en: "The Commission's adequacy decisions apply in Norway from the same day as in the EU, unless Norway decides otherwise (section 2 of the regulation of 2018).",
  },
  now: {
    nb: 'Vis til adekvansbeslutningen alene.',
    nn: 'Vis til adekvansavgjerda åleine.',
    en: 'Cite the adequacy decision alone.',
  },
  refs: ['pof2018:2', 'gdpr:45'],
  severity: 'info',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['adekvans', 'beskyttelsesnivå'],
    nn: ['adekvans', 'vernenivå'],
    en: ['adequa'],
  },
  history: historyCues(),
});
