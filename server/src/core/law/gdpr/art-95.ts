/** GDPR Article 95: Relationship with Directive 2002/58/EC. */
import { defineProvision } from '../provision.js';

export const gdpr95 = defineProvision({
  ref: 'gdpr:95',
  title: {
    nb: 'Forhold til direktiv 2002/58/EF',
    nn: 'Forholdet til direktiv 2002/58/EF',
    en: 'Relationship with Directive 2002/58/EC',
  },
  structure: { '0': [] },
  gist: {
    nb: 'Kommunikasjonsverndirektivet (2002/58/EF) går foran der det har særlige plikter med samme formål. I Norge står cookieregelen i ekomloven § 3-15; samtykket måles etter forordningen. Ingen ePrivacy-forordning er vedtatt (forslaget trukket i 2025).',
    nn: 'Kommunikasjonsverndirektivet (2002/58/EF) går føre der det har særlege plikter med same føremål. I Noreg står cookieregelen i ekomlova § 3-15; samtykket blir målt etter forordninga. Inga ePrivacy-forordning er vedteken (framlegget vart trekt i 2025).',
    en: 'The ePrivacy Directive (2002/58/EC) prevails where it sets specific duties with the same aim. In Norway the cookie rule is section 3-15 of the Electronic Communications Act; consent is judged by the Regulation. No ePrivacy Regulation exists (the proposal was withdrawn in 2025).',
  },
  recitals: [173],
  related: ['gdpr:6', 'gdpr:7'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
