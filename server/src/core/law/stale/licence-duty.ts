/** The licence from Datatilsynet, abolished in 2018. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const licenceDuty = defineStale({
  id: 'licence-duty',
  names: {
    nb: [
      'konsesjon fra datatilsynet',
      'datatilsynets konsesjon',
      'konsesjon til å behandle',
      'konsesjonsplikt',
      'konsesjonspliktig',
      'konsesjon etter personopplysningsloven',
    ],
    nn: ['konsesjon frå datatilsynet', 'konsesjon til å behandle', 'konsesjonsplikt', 'konsesjonspliktig'],
    en: [
      'licence from datatilsynet',
      'license from datatilsynet',
      'licence from the data inspectorate',
      'license from the data inspectorate',
      'licence from the norwegian data protection authority',
      'license from the norwegian data protection authority',
    ],
  },
  why: {
    nb: 'Konsesjonsplikten ble avskaffet 20. juli 2018; igjen står enkelte tillatelser etter personopplysningsloven § 7.',
    nn: 'Konsesjonsplikta vart avskaffa 20. juli 2018; att står einskilde løyve etter personopplysningslova § 7.',
    en: 'The licence duty was abolished on 20 July 2018; what remains are a few permits under section 7 of the Personal Data Act.',
  },
  now: {
    nb: 'Stryk setningen, eller oppgi grunnlaget i artikkel 6 og 9.',
    nn: 'Stryk setninga, eller oppgi grunnlaget i artikkel 6 og 9.',
    en: 'Delete the sentence, or state the basis in Articles 6 and 9.',
  },
  refs: ['pol:7', 'gdpr:36'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  onlyWith: {
    nb: ['datatilsyn', 'personopplysning', 'personvern'],
    nn: ['datatilsyn', 'personopplysning', 'personvern'],
    en: ['datatilsyn', 'data protection', 'data inspectorate', 'personal data'],
  },
  history: historyCues(),
});
