/** Section 4 of pol: Territorial scope, in our own words. */
import { defineProvision } from '../provision.js';

export const polS4 = defineProvision({
  ref: 'pol:4',
  title: {
    nb: 'Geografisk virkeområde',
    nn: 'Geografisk verkeområde',
    en: 'Territorial scope',
  },
  structure: {
    '1': [],
    '2': ['a', 'b'],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Gjelder virksomheter i Norge, uansett hvor behandlingen skjer, og aktører utenfor EØS som tilbyr varer eller tjenester til folk i Norge eller følger atferden deres her.',
    nn: 'Gjeld verksemder i Noreg, same kvar behandlinga skjer, og aktørar utanfor EØS som tilbyr varer eller tenester til folk i Noreg eller følgjer åtferda deira her.',
    en: 'Covers establishments in Norway, wherever the processing takes place, and players outside the EEA who offer goods or services to people in Norway or monitor their behaviour here.',
  },
  points: {
    '4': {
      nb: 'Svalbard og Jan Mayen reguleres i forskrift.',
      nn: 'Svalbard og Jan Mayen er regulerte i forskrift.',
      en: 'Svalbard and Jan Mayen are dealt with by regulation.',
    },
    '2(a)': {
      nb: 'Tilbud av varer eller tjenester til folk i Norge, også gratis.',
      nn: 'Tilbod av varer eller tenester til folk i Noreg, også gratis.',
      en: 'Offering goods or services to people in Norway, also free of charge.',
    },
    '2(b)': {
      nb: 'Å følge atferden til folk mens de er i Norge.',
      nn: 'Å følgje åtferda til folk medan dei er i Noreg.',
      en: "Monitoring people's behaviour while they are in Norway.",
    },
  },
  related: ['gdpr:3', 'gdpr:27', 'pof2018:1'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
