/** Section 30 of hvl: Storage and erasure of due diligence data, in our own words. */
import { defineProvision } from '../provision.js';

export const hvlS30 = defineProvision({
  ref: 'hvl:30',
  title: {
    nb: 'Registrering og lagring av opplysninger og dokumenter. Sletting av personopplysninger',
    nn: 'Registrering og lagring av opplysningar og dokument. Sletting av personopplysningar',
    en: 'Storage and erasure of due diligence data',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Opplysninger fra kundetiltak og undersøkelser skal lagres i fem år etter at kundeforholdet ble avsluttet eller transaksjonen gjennomført. Deretter skal personopplysningene slettes. Forskrift kan gi lengre tid, men aldri over ti år.',
    nn: 'Opplysningar frå kundetiltak og undersøkingar skal lagrast i fem år etter at kundeforholdet vart avslutta eller transaksjonen gjennomført. Deretter skal personopplysningane slettast. Forskrift kan gi lengre tid, men aldri over ti år.',
    en: 'Data from customer due diligence and examinations must be kept for five years after the relationship ended or the transaction was made. The personal data must then be erased. A regulation may allow longer, but never more than ten years.',
  },
  points: {
    '1': {
      nb: 'Plikt til å lagre i fem år etter kundeforholdet eller transaksjonen.',
      nn: 'Plikt til å lagre i fem år etter kundeforholdet eller transaksjonen.',
      en: 'Duty to keep for five years after the relationship or transaction.',
    },
    '2': {
      nb: 'Personopplysninger slettes når de fem årene er gått, om ikke annet regelverk krever mer.',
      nn: 'Personopplysningar skal slettast når dei fem åra er gått, om ikkje anna regelverk krev meir.',
      en: 'Personal data are erased when the five years are up, unless other rules require more.',
    },
    '4': {
      nb: 'Forskrift kan forlenge lagringen; samlet aldri over ti år.',
      nn: 'Forskrift kan forlengje lagringa; samla aldri over ti år.',
      en: 'A regulation may extend storage; never more than ten years in all.',
    },
  },
  policy: {
    nb: 'Oppgi fem år fra avsluttet kundeforhold, så sletting. Ti år gjelder bare der forsterkede tiltak ble brukt; se hvitvaskingsforskriften § 6-4.',
    nn: 'Oppgi fem år frå avslutta kundeforhold, så sletting. Ti år gjeld berre der forsterka tiltak vart brukte; sjå kvitvaskingsforskrifta § 6-4.',
    en: 'Give five years from the end of the relationship, then erasure. Ten years is only for cases of enhanced measures; see section 6-4 of the regulation.',
  },
  related: ['hvf:6-4', 'gdpr:6(1)(c)', 'gdpr:13(2)(a)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
