/** Section 2-7 b of the Electronic Communications Act of 2003, the old cookie rule. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ekom200327b = defineStale({
  id: 'ekom2003-2-7b',
  names: {
    nb: [
      'ekomloven § 2-7 b',
      'ekomloven § 2-7b',
      'ekomlovens § 2-7 b',
      'ekomlovens § 2-7b',
      '§ 2-7 b i ekomloven',
      '§ 2-7b i ekomloven',
    ],
    nn: ['ekomlova § 2-7 b', 'ekomlova § 2-7b', '§ 2-7 b i ekomlova', '§ 2-7b i ekomlova'],
    en: [
      'electronic communications act section 2-7 b',
      'electronic communications act section 2-7b',
      'section 2-7 b of the electronic communications act',
      'section 2-7b of the electronic communications act',
      'electronic communications act § 2-7 b',
      'electronic communications act § 2-7b',
    ],
  },
  why: {
    nb: 'Ekomloven av 2003 ble opphevet 1. januar 2025. Den nye § 3-15 krever samtykke på forordningens vilkår; nettleserinnstillinger er ikke lenger nok.',
    nn: 'Ekomlova av 2003 vart oppheva 1. januar 2025. Den nye § 3-15 krev samtykke på vilkåra i forordninga; nettlesarinnstillingar er ikkje lenger nok.',
    en: 'The act of 2003 was repealed on 1 January 2025. The new section 3-15 requires consent on GDPR terms; browser settings are no longer enough.',
  },
  now: {
    nb: 'ekomloven § 3-15',
    nn: 'ekomlova § 3-15',
    en: 'section 3-15 of the Electronic Communications Act',
  },
  replacement: {
    nb: 'ekomloven § 3-15',
    nn: 'ekomlova § 3-15',
    en: 'section 3-15 of the Electronic Communications Act',
  },
  refs: ['ekom:3-15'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['1. januar 2025', 'fram til 2025', 'den tidligere ekomloven'],
    nn: ['1. januar 2025', 'fram til 2025'],
    en: ['1 january 2025', 'before 2025'],
  }),
});
