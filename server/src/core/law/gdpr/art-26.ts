/** GDPR Article 26: Joint controllers. */
import { defineProvision } from '../provision.js';

export const gdpr26 = defineProvision({
  ref: 'gdpr:26',
  title: { nb: 'Felles behandlingsansvarlige', nn: 'Felles behandlingsansvarlege', en: 'Joint controllers' },
  structure: { '1': [], '2': [], '3': [] },
  gist: {
    nb: 'Den som bestemmer formål og midler sammen med andre, er felles behandlingsansvarlig. Partene må avtale åpent hvem som gjør hva, særlig for rettigheter og informasjon, og la de registrerte få vite hovedinnholdet.',
    nn: 'Den som avgjer føremål og middel saman med andre, er felles behandlingsansvarleg. Partane må avtale ope kven som gjer kva, særleg for rettar og informasjon, og la dei registrerte få vite hovudinnhaldet.',
    en: 'Whoever decides purposes and means together with others is a joint controller. The parties must settle openly who does what, above all on rights and information, and let people know the main points.',
  },
  points: {
    '1': {
      nb: 'Felles ansvar oppstår når flere avgjør formål og midler i fellesskap. En ordning mellom dem fordeler pliktene, om ikke lov gjør det, og kan peke ut et kontaktpunkt.',
      nn: 'Felles ansvar oppstår når fleire avgjer føremål og middel i lag. Ei ordning mellom dei fordeler pliktene, om ikkje lov gjer det, og kan peike ut eit kontaktpunkt.',
      en: 'Joint control arises when several decide purposes and means together. An arrangement between them divides the duties, unless law does so, and may name a contact point.',
    },
    '2': {
      nb: 'Ordningen skal speile de virkelige rollene, og de registrerte skal ha tilgang til hovedtrekkene i den.',
      nn: 'Ordninga skal spegle dei verkelege rollene, og dei registrerte skal ha tilgang til hovudtrekka.',
      en: 'The arrangement must mirror the real roles, and its main points must be available to the people concerned.',
    },
    '3': {
      nb: 'Uansett hva partene har avtalt, kan den registrerte gå til hvilken som helst av dem med sine rettigheter.',
      nn: 'Same kva partane har avtalt, kan den registrerte gå til kven som helst av dei med rettane sine.',
      en: 'Whatever the parties have agreed, people may exercise their rights against any one of them.',
    },
  },
  policy: {
    nb: 'Si hvem de felles behandlingsansvarlige er og hva hver av dem svarer for, gjengi hovedtrekkene i ordningen eller lenk til dem, og oppgi kontaktpunktet om det finnes. Ikke skriv at krav bare kan rettes mot den ene.',
    nn: 'Sei kven dei felles behandlingsansvarlege er og kva kvar av dei svarer for, gi att hovudtrekka i ordninga eller lenk til dei, og oppgi kontaktpunktet om det finst. Ikkje skriv at krav berre kan rettast mot den eine.',
    en: 'Say who the joint controllers are and what each answers for, give or link to the main points of the arrangement, and name the contact point if there is one. Do not say that requests may go to only one of them.',
  },
  recitals: [58, 79],
  related: ['gdpr:4(7)', 'gdpr:13(1)(a)', 'gdpr:14(1)(a)', 'gdpr:82(4)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
