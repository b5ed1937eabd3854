/** The Education Act of 1998. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const opplaringslova1998 = defineStale({
  id: 'opplaringslova-1998',
  names: {
    nb: [
      'opplæringslova av 1998',
      'opplæringsloven av 1998',
      'lov-1998-07-17-61',
      'lov 17. juli 1998 nr. 61',
      'opplæringslova § 15-10',
      'opplæringsloven § 15-10',
    ],
    nn: [
      'opplæringslova av 1998',
      'opplæringslova frå 1998',
      'lov-1998-07-17-61',
      'lov 17. juli 1998 nr. 61',
      'opplæringslova § 15-10',
    ],
    en: [
      'education act of 1998',
      'act of 17 july 1998 no. 61',
      'lov-1998-07-17-61',
      'section 15-10 of the education act',
    ],
  },
  why: {
    nb: 'Opplæringslova av 1998 ble avløst 1. august 2024 av opplæringslova av 2023; grunnlaget for behandling står i § 25-1.',
    nn: 'Opplæringslova av 1998 vart avløyst 1. august 2024 av opplæringslova av 2023; grunnlaget for behandling står i § 25-1.',
    en: 'The act of 1998 was replaced on 1 August 2024 by the act of 2023; the basis for processing is in section 25-1.',
  },
  now: {
    nb: 'opplæringslova § 25-1',
    nn: 'opplæringslova § 25-1',
    en: 'section 25-1 of the Education Act',
  },
  refs: ['opplaring:25-1'],
  severity: 'error',
  certainty: 'known',
  asOf: '2026-11-22',
  history: historyCues(),
});
