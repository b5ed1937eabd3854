/** The day the GDPR began to apply in Norway. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const gdpr25May2018Norway = defineStale({
  id: 'gdpr-25-may-2018-norway',
  names: {
    nb: [
      'gjelder i norge fra 25. mai 2018',
      'i norge fra 25. mai 2018',
      'i kraft i norge 25. mai 2018',
      'trådte i kraft i norge 25. mai 2018',
      'norsk lov 25. mai 2018',
      'norsk lov fra 25. mai 2018',
    ],
    nn: [
      'gjeld i noreg frå 25. mai 2018',
      'i noreg frå 25. mai 2018',
      'i kraft i noreg 25. mai 2018',
      'norsk lov 25. mai 2018',
    ],
    en: [
      'in force in norway on 25 may 2018',
      'in norway from 25 may 2018',
      'in norway on 25 may 2018',
      'norwegian law on 25 may 2018',
      'norwegian law since 25 may 2018',
    ],
  },
  why: {
    nb: 'I Norge begynte forordningen å gjelde 20. juli 2018; 25. mai 2018 er datoen i EU.',
    nn: 'I Noreg byrja forordninga å gjelde 20. juli 2018; 25. mai 2018 er datoen i EU.',
    en: 'In Norway the GDPR began to apply on 20 July 2018; 25 May 2018 is the date in the EU.',
  },
  now: {
    nb: '20. juli 2018',
    nn: '20. juli 2018',
    en: '20 July 2018',
  },
  refs: ['pol:32', 'gdpr:99'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
