/** Section 14 of pol: Regulations on prior consultation and authorisation, in our own words. */
import { defineProvision } from '../provision.js';

export const polS14 = defineProvision({
  ref: 'pol:14',
  title: {
    nb: 'Forskrifter om forhåndsdrøfting og forhåndsgodkjenning',
    nn: 'Forskrifter om førehandsdrøfting og førehandsgodkjenning',
    en: 'Regulations on prior consultation and authorisation',
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Lar Kongen gi forskrift om forhåndsdrøfting med og forhåndsgodkjenning fra Datatilsynet. I loven av 2000 handlet § 14 om internkontroll, i dag artikkel 24 og 30.',
    nn: 'Lèt Kongen gi forskrift om førehandsdrøfting med og førehandsgodkjenning frå Datatilsynet. I lova av 2000 handla § 14 om internkontroll, i dag artikkel 24 og 30.',
    en: 'Lets the King regulate prior consultation with, and authorisation by, Datatilsynet. In the act of 2000 section 14 was about internal control, today Articles 24 and 30.',
  },
  related: ['gdpr:36'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
