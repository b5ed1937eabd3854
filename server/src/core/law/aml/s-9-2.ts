/** Section 9-2 of aml: Discussion, information and review of control measures, in our own words. */
import { defineProvision } from '../provision.js';

export const amlS9_2 = defineProvision({
  ref: 'aml:9-2',
  title: {
    nb: 'Drøfting, informasjon og evaluering av kontrolltiltak',
    nn: 'Drøfting, informasjon og evaluering av kontrolltiltak',
    en: 'Discussion, information and review of control measures',
  },
  structure: {
    '1': [],
    '2': ['a', 'b', 'c'],
    '3': [],
  },
  gist: {
    nb: 'Kontrolltiltak drøftes med de tillitsvalgte, og de ansatte informeres på forhånd om formålet, de praktiske følgene og hvor lenge tiltaket varer. Behovet vurderes jevnlig.',
    nn: 'Kontrolltiltak blir drøfta med dei tillitsvalde, og dei tilsette blir informerte på førehand om føremålet, dei praktiske følgjene og kor lenge tiltaket varer. Behovet blir vurdert jamleg.',
    en: 'Control measures are discussed with employee representatives, and employees are told beforehand of the purpose, the practical effects and the likely duration. The need is reviewed regularly.',
  },
  points: {
    '2(a)': {
      nb: 'Formålet med tiltaket.',
      nn: 'Føremålet med tiltaket.',
      en: 'The purpose of the measure.',
    },
    '2(b)': {
      nb: 'De praktiske følgene, også hvordan tiltaket gjennomføres.',
      nn: 'Dei praktiske følgjene, også korleis tiltaket blir gjennomført.',
      en: 'The practical effects, including how it will be carried out.',
    },
    '2(c)': {
      nb: 'Hvor lenge tiltaket antas å vare.',
      nn: 'Kor lenge tiltaket er venta å vare.',
      en: 'How long it is expected to last.',
    },
  },
  policy: {
    nb: 'En erklæring for ansatte forteller om tiltaket, formålet, gjennomføringen og varigheten.',
    nn: 'Ei erklæring for tilsette fortel om tiltaket, føremålet, gjennomføringa og kor lenge det varer.',
    en: 'A staff notice states the measure, its purpose, how it works and how long it lasts.',
  },
  related: ['aml:9-1', 'gdpr:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
