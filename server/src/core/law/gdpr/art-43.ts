/** GDPR Article 43: Certification bodies. */
import { defineProvision } from '../provision.js';

export const gdpr43 = defineProvision({
  ref: 'gdpr:43',
  title: { nb: 'Sertifiseringsorganer', nn: 'Sertifiseringsorgan', en: 'Certification bodies' },
  structure: {
    '1': ['a', 'b'],
    '2': ['a', 'b', 'c', 'd', 'e'],
    '3': [],
    '4': [],
    '5': [],
    '6': [],
    '7': [],
    '8': [],
    '9': [],
  },
  gist: {
    nb: 'Krav til organene som sertifiserer: sakkunnskap, uavhengighet, klageordning og akkreditering fra tilsynet eller det nasjonale akkrediteringsorganet, for høyst fem år om gangen.',
    nn: 'Krav til organa som sertifiserer: sakkunne, uavhengig stilling, klageordning og akkreditering frå tilsynet eller det nasjonale akkrediteringsorganet, for høgst fem år om gongen.',
    en: 'Requirements for certifying bodies: expertise, independence, complaint handling and accreditation by the authority or the national accreditation body, for at most five years at a time.',
  },
  recitals: [100],
  related: ['gdpr:42', 'gdpr:57(1)(q)', 'gdpr:83(4)(b)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
