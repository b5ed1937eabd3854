/** The proposed ePrivacy Regulation, withdrawn in 2025. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const eprivacyRegulation = defineStale({
  id: 'eprivacy-regulation',
  names: {
    nb: [
      'eprivacy-forordningen',
      'e-privacy-forordningen',
      'eprivacy-forordning',
      'kommunikasjonsvernforordningen',
      'com(2017) 10',
    ],
    nn: ['eprivacy-forordninga', 'e-privacy-forordninga', 'kommunikasjonsvernforordninga', 'com(2017) 10'],
    en: ['eprivacy regulation', 'e-privacy regulation', 'com(2017) 10', 'com/2017/010'],
  },
  why: {
    nb: 'Forslaget ble trukket i 2025 og blir ikke noe av.',
    nn: 'Forslaget vart trekt i 2025 og blir ikkje noko av.',
    en: 'The proposal was withdrawn in 2025.',
  },
  now: {
    nb: 'Informasjonskapsler reguleres av ekomloven § 3-15 og direktiv 2002/58/EF.',
    nn: 'Informasjonskapslar er regulerte av ekomlova § 3-15 og direktiv 2002/58/EF.',
    en: 'Cookies are governed by section 3-15 of the Electronic Communications Act and Directive 2002/58/EC.',
  },
  refs: ['ekom:3-15', 'eprivacy'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
