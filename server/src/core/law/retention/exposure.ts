/** Register of exposed workers: P60Y, minimum. */
import { definePeriod } from '../retention.js';

export const exposurePeriod = definePeriod({
  id: 'exposure',
  act: 'utforelse',
  section: 'utforelse:31-1',
  what: {
    nb: 'register over eksponerte arbeidstakere',
    nn: 'register over eksponerte arbeidstakarar',
    en: 'register of workers exposed to hazardous agents',
  },
  names: {
    nb: ['eksponering', 'kreftframkallende', 'stoffkartotek', 'asbest'],
    nn: ['eksponering', 'kreftframkallande', 'stoffkartotek', 'asbest'],
    en: ['exposure', 'carcinogen', 'asbestos'],
  },
  period: 'P60Y',
  kind: 'minimum',
  alternatives: [
    {
      period: 'P40Y',
      when: {
        nb: 'for noen andre påvirkninger (kapittel 31)',
        nn: 'for nokre andre påverknader (kapittel 31)',
        en: 'for some other agents (chapter 31)',
      },
    },
    {
      period: 'P10Y',
      when: {
        nb: 'for noen andre påvirkninger (kapittel 31)',
        nn: 'for nokre andre påverknader (kapittel 31)',
        en: 'for some other agents (chapter 31)',
      },
    },
    {
      period: 'P5Y',
      when: {
        nb: 'for noen andre påvirkninger (kapittel 31)',
        nn: 'for nokre andre påverknader (kapittel 31)',
        en: 'for some other agents (chapter 31)',
      },
    },
  ],
  event: {
    nb: 'etter at eksponeringen tok slutt',
    nn: 'etter at eksponeringa tok slutt',
    en: 'after exposure ended',
  },
  wrong: [
    {
      period: 'P40Y',
      why: {
        nb: 'Kreftframkallende stoffer krever 60 år.',
        nn: 'Kreftframkallande stoff krev 60 år.',
        en: 'Carcinogens require 60 years.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
