/** The date of the policy. */
import { defineClause } from './clause.js';

export const lastUpdated = defineClause({
  id: 'last-updated',
  states: ['last-updated'],
  duty: 'last-updated',
  rank: 0,
  topic: 'changes',
  law: ['gdpr:5(2)', 'gdpr:12(1)'],
  title: { nb: 'Sist oppdatert', nn: 'Sist oppdatert', en: 'Last updated' },
  heading: { nb: 'Sist oppdatert', nn: 'Sist oppdatert', en: 'Last updated' },
  when: {
    nb: 'Alltid nyttig: leseren ser hvilken utgave som gjelder. Ikke påkrevd av loven.',
    nn: 'Alltid nyttig: lesaren ser kva utgåve som gjeld. Ikkje påkravd av lova.',
    en: 'Always useful: the reader sees which version applies. Not required by law.',
  },
  prefixes: {
    nb: ['sist-oppdatert', 'dato', 'versjon'],
    nn: ['sist-oppdatert', 'dato', 'versjon'],
    en: ['last-updated', 'date', 'version'],
  },
  text: {
    nb: 'Denne personvernerklæringen ble sist oppdatert ${date:dato}.',
    nn: 'Denne personvernerklæringa vart sist oppdatert ${date:dato}.',
    en: 'This privacy policy was last updated on ${date:date}.',
  },
});
