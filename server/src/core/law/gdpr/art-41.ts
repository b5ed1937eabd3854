/** GDPR Article 41: Monitoring of approved codes of conduct. */
import { defineProvision } from '../provision.js';

export const gdpr41 = defineProvision({
  ref: 'gdpr:41',
  title: {
    nb: 'Kontroll av godkjente atferdsnormer',
    nn: 'Kontroll av godkjende åtferdsnormer',
    en: 'Monitoring of approved codes of conduct',
  },
  structure: { '1': [], '2': ['a', 'b', 'c', 'd'], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Et uavhengig og sakkyndig organ som tilsynet har akkreditert, kan føre kontroll med at en atferdsnorm følges. Gjelder ikke behandling hos offentlige organer.',
    nn: 'Eit uavhengig og sakkunnig organ som tilsynet har akkreditert, kan kontrollere at ei åtferdsnorm blir følgd. Gjeld ikkje behandling hos offentlege organ.',
    en: 'An independent expert body accredited by the authority may monitor compliance with a code. Does not cover processing by public bodies.',
  },
  points: {
    '1': {
      nb: 'Kontrollen kan legges til et akkreditert organ med god kjennskap til området; tilsynets egen myndighet består.',
      nn: 'Kontrollen kan leggjast til eit akkreditert organ med god kjennskap til området; tilsynet har framleis si eiga makt.',
      en: 'Monitoring may be entrusted to an accredited body that knows the field; the authority keeps its own powers.',
    },
    '4': {
      nb: 'Organet griper inn mot den som bryter normen, om nødvendig med utestenging, og melder fra til tilsynet.',
      nn: 'Organet grip inn mot den som bryt norma, om nødvendig med utestenging, og melder frå til tilsynet.',
      en: 'The body acts against those who break the code, by exclusion if need be, and informs the authority.',
    },
  },
  recitals: [98, 99],
  related: ['gdpr:40', 'gdpr:57(1)(p)', 'gdpr:83(4)(c)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
