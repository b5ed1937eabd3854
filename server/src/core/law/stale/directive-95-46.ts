/** Directive 95/46/EC, repealed by the GDPR. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const directive9546 = defineStale({
  id: 'directive-95-46',
  names: {
    nb: [
      'direktiv 95/46',
      '95/46/ef',
      '95/46/eu',
      '95/46/eg',
      'personverndirektivet',
      'eus personverndirektiv',
      'direktivet 95/46',
    ],
    nn: ['direktiv 95/46', '95/46/ef', 'personverndirektivet'],
    en: [
      'directive 95/46',
      '95/46/ec',
      '95/46/eu',
      'data protection directive',
      'eu data protection directive',
      'european data protection directive',
    ],
  },
  why: {
    nb: 'Direktiv 95/46/EF ble opphevet 25. mai 2018; i Norge gikk forordningen foran det fra 20. juli 2018.',
    nn: 'Direktiv 95/46/EF vart oppheva 25. mai 2018; i Noreg gjekk forordninga føre det frå 20. juli 2018.',
    en: 'Directive 95/46/EC was repealed on 25 May 2018; in Norway the GDPR took its place on 20 July 2018.',
  },
  now: {
    nb: 'Vis til personvernforordningen (GDPR).',
    nn: 'Vis til personvernforordninga (GDPR).',
    en: 'Cite the GDPR.',
  },
  replacement: {
    nb: 'personvernforordningen (GDPR)',
    nn: 'personvernforordninga (GDPR)',
    en: 'the GDPR',
  },
  refs: ['gdpr'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['opphevet ved', 'avløst av', 'forordningens fortale'],
    nn: ['oppheva ved', 'avløyst av'],
    en: ['repealing', 'recital', 'implemented the'],
  }),
});
