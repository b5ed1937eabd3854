/** Exceptions from the camera deletion limits: no figure in the law, maximum. */
import { definePeriod } from '../retention.js';

export const cctvExemptPeriod = definePeriod({
  id: 'cctv-exempt',
  act: 'kamera',
  section: 'kamera:6(3)',
  related: ['kamera:6(4)'],
  what: {
    nb: 'unntak fra slettefristene for kameraopptak',
    nn: 'unntak frå slettefristane for kameraopptak',
    en: 'exceptions from the camera deletion limits',
  },
  names: {
    nb: ['kameraopptak', 'overvåkingsopptak'],
    nn: ['kameraopptak', 'overvakingsopptak'],
    en: ['camera footage', 'surveillance footage'],
  },
  period: null,
  kind: 'maximum',
  event: {
    nb: 'etter samtykke, ved rikets sikkerhet eller etter vedtak av Datatilsynet',
    nn: 'etter samtykke, ved tryggleiken til riket eller etter vedtak av Datatilsynet',
    en: 'with consent, for national security, or by decision of Datatilsynet',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
