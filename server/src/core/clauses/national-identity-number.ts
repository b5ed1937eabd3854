/** Use of national identity numbers (Personal Data Act section 12). */
import { defineClause } from './clause.js';

export const nationalIdentityNumber = defineClause({
  id: 'national-identity-number',
  states: [],
  topic: 'special',
  law: ['pol:12', 'gdpr:87'],
  title: { nb: 'Fødselsnummer', nn: 'Fødselsnummer', en: 'National identity number' },
  heading: { nb: 'Fødselsnummer', nn: 'Fødselsnummer', en: 'National identity number' },
  when: {
    nb: 'Når dere bruker fødselsnummer eller D-nummer. Det krever saklig behov for sikker identifisering.',
    nn: 'Når de bruker fødselsnummer eller D-nummer. Det krev sakleg behov for sikker identifisering.',
    en: 'When you use national identity or D numbers. It requires a genuine need for certain identification.',
  },
  asserts: {
    nb: 'Hva dere trenger fødselsnummer til.',
    nn: 'Kva de treng fødselsnummer til.',
    en: 'What you need national identity numbers for.',
  },
  prefixes: {
    nb: ['fødselsnummer', 'personnummer', 'd-nummer'],
    nn: ['fødselsnummer', 'personnummer', 'd-nummer'],
    en: ['national-id', 'national-identity-number'],
  },
  text: {
    nb: 'Vi bruker fødselsnummer for å ${1|rapportere lønn og skatt,føre pasientjournal,være sikre på hvem du er når du inngår avtale om kreditt,rapportere til offentlige registre|}. Vi gjør det bare når vi må vite sikkert hvem du er og nummeret er nødvendig for det, slik personopplysningsloven § 12 krever. Det rettslige grunnlaget er ${2|en rettslig plikt\\, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav c,avtalen med deg\\, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b|}. Vi bruker ikke fødselsnummeret til andre formål, og sletter det senest ${3:frist} etter at vi ikke lenger trenger det til dette.',
    nn: 'Vi bruker fødselsnummer for å ${1|rapportere løn og skatt,føre pasientjournal,vere sikre på kven du er når du inngår avtale om kreditt,rapportere til offentlege register|}. Vi gjer det berre når vi må vite sikkert kven du er og nummeret er nødvendig for det, slik personopplysningslova § 12 krev. Det rettslege grunnlaget er ${2|ei rettsleg plikt\\, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav c,avtala med deg\\, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b|}. Vi bruker ikkje fødselsnummeret til andre føremål, og slettar det seinast ${3:frist} etter at vi ikkje lenger treng det til dette.',
    en: 'We use national identity numbers to ${1|report pay and tax,keep patient records,be certain who you are when you enter into a credit agreement,report to public registers|}. We do so only where we must know for certain who you are and the number is necessary for this, as section 12 of the Norwegian Personal Data Act requires. The legal basis is ${2|a legal obligation; see Article 6(1)(c) GDPR,our contract with you; see Article 6(1)(b) GDPR|}. We do not use the number for other purposes, and delete it no later than ${3:time limit} after we no longer need it for this.',
  },
});
