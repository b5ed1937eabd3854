/** Section 16 of mfl: Information in unsolicited phone and addressed mail marketing, in our own words. */
import { defineProvision } from '../provision.js';

export const mflS16 = defineProvision({
  ref: 'mfl:16',
  title: {
    nb: 'Opplysningsplikt ved uanmodet telefonmarkedsføring og markedsføring ved adressert post',
    nn: 'Opplysningsplikt ved uoppmoda telefonmarknadsføring og marknadsføring ved adressert post',
    en: 'Information in unsolicited phone and addressed mail marketing',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Den som markedsfører på telefon eller i adressert post uten å være bedt om det, skal si hvem som har gitt personopplysningene, og opplyse om retten til å reservere seg. Gjelder ikke e-post og SMS.',
    nn: 'Den som marknadsfører på telefon eller i adressert post utan å vere beden om det, skal seie kven som har gitt personopplysningane, og opplyse om retten til å reservere seg. Gjeld ikkje e-post og SMS.',
    en: 'Whoever markets unasked by phone or addressed mail must say who supplied the personal data and mention the right to opt out. It does not cover e-mail and SMS.',
  },
  policy: {
    nb: 'Regelen for nyhetsbrev på e-post er § 15, ikke § 16.',
    nn: 'Regelen for nyheitsbrev på e-post er § 15, ikkje § 16.',
    en: 'The rule for e-mail newsletters is section 15, not section 16.',
  },
  related: ['mfl:15', 'mfl:12', 'gdpr:14(2)(f)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
