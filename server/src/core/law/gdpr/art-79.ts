/** GDPR Article 79: Right to an effective judicial remedy against a controller or processor. */
import { defineProvision } from '../provision.js';

export const gdpr79 = defineProvision({
  ref: 'gdpr:79',
  title: {
    nb: 'Rett til et effektivt rettsmiddel overfor en behandlingsansvarlig eller databehandler',
    nn: 'Rett til eit effektivt rettsmiddel mot ein behandlingsansvarleg eller databehandlar',
    en: 'Right to an effective judicial remedy against a controller or processor',
  },
  structure: { '1': [], '2': [] },
  gist: {
    nb: 'Den registrerte kan gå rett til domstolen mot en virksomhet som har brutt rettighetene, uten å klage til tilsynet først. Saken kan føres der virksomheten er etablert eller der den registrerte bor.',
    nn: 'Den registrerte kan gå rett til domstolen mot ei verksemd som har brote rettane, utan å klage til tilsynet først. Saka kan førast der verksemda er etablert eller der den registrerte bur.',
    en: 'A person may go straight to court against an organisation that has breached their rights, without first complaining to the authority. The case may be brought where the organisation is established or where the person lives.',
  },
  points: {
    '1': {
      nb: 'Domstolsveien er åpen ved siden av klage etter artikkel 77.',
      nn: 'Vegen til domstolane er open ved sida av klage etter artikkel 77.',
      en: 'The courts are open alongside a complaint under Article 77.',
    },
    '2': {
      nb: 'Verneting: der virksomheten er etablert, eller der den registrerte bor til vanlig, unntatt mot offentlig myndighetsutøvelse.',
      nn: 'Verneting: der verksemda er etablert, eller der den registrerte bur til vanleg, unnateke mot offentleg styresmakt som utøver makt.',
      en: 'Venue: where the organisation is established, or where the person habitually lives, except against public authorities acting as such.',
    },
  },
  recitals: [141, 145],
  related: ['gdpr:77', 'gdpr:78', 'gdpr:82(6)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
