/** Patient records at a clinic or practice. */
import { defineClause } from './clause.js';

export const patients = defineClause({
  id: 'patients',
  states: ['purposes', 'legal-basis', 'data-categories', 'recipients', 'retention-period', 'provision-requirement'],
  topic: 'purposes',
  law: ['gdpr:6(1)(c)', 'gdpr:9(2)(h)', 'gdpr:13(1)(c)', 'gdpr:13(2)(a)', 'pasientjournal:25'],
  title: { nb: 'Pasienter', nn: 'Pasientar', en: 'Patients' },
  heading: { nb: 'Når du er pasient', nn: 'Når du er pasient', en: 'When you are a patient' },
  when: {
    nb: 'For den som yter helsehjelp og har plikt til å føre journal.',
    nn: 'For den som yter helsehjelp og har plikt til å føre journal.',
    en: 'For those who provide health care and must keep records.',
  },
  asserts: {
    nb: 'Hvem som får opplysninger fra journalen, og når dere vurderer sletting.',
    nn: 'Kven som får opplysningar frå journalen, og når de vurderer sletting.',
    en: 'Who receives data from the record, and when you consider erasure.',
  },
  prefixes: {
    nb: ['pasient', 'pasienter', 'journal'],
    nn: ['pasient', 'pasientar', 'journal'],
    en: ['patient', 'patients', 'medical-record'],
  },
  text: {
    nb:
      'Når vi gir deg helsehjelp, har vi plikt til å føre journal etter helsepersonelloven § 39. I journalen behandler vi navn, fødselsnummer, kontaktopplysninger og helseopplysninger. Vi trenger fødselsnummeret for å være sikre på at opplysningene gjelder deg. Vi bruker opplysningene til å gi deg forsvarlig helsehjelp, ${1|avtale timer og ta betalt,avtale timer og kreve oppgjør fra Helfo|}. Det rettslige grunnlaget er denne plikten, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav c. Helseopplysninger behandler vi fordi det er nødvendig for å yte helsehjelp, se artikkel 9 nr. 2 bokstav h. Alle som arbeider hos oss, har taushetsplikt.\n\n' +
      'Du må gi oss opplysninger om hvem du er, og om helsen din. Uten dem kan vi ikke alltid gi deg forsvarlig hjelp. Vi gir opplysninger til ${2|annet helsepersonell som skal gi deg helsehjelp\\, hvis du ikke motsetter deg det,fastlegen din\\, hvis du ikke motsetter deg det|} og ${3|leverandøren av journalsystemet vårt,Helfo for oppgjør|}.\n\n' +
      'Vi oppbevarer journalen til den ikke lenger antas å bli brukt til helsehjelp, slik pasientjournalloven § 25 krever. Loven setter ingen bestemt tid. Vi vurderer om journalen skal slettes, senest ${4:frist} etter at du sist fikk behandling hos oss. Du kan få vite hvem som har lest journalen din.',
    nn:
      'Når vi gir deg helsehjelp, har vi plikt til å føre journal etter helsepersonellova § 39. I journalen behandlar vi namn, fødselsnummer, kontaktopplysningar og helseopplysningar. Vi treng fødselsnummeret for å vere sikre på at opplysningane gjeld deg. Vi bruker opplysningane til å gi deg forsvarleg helsehjelp, ${1|avtale timar og ta betalt,avtale timar og krevje oppgjer frå Helfo|}. Det rettslege grunnlaget er denne plikta, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav c. Helseopplysningar behandlar vi fordi det er nødvendig for å yte helsehjelp, sjå artikkel 9 nr. 2 bokstav h. Alle som arbeider hos oss, har teieplikt.\n\n' +
      'Du må gi oss opplysningar om kven du er, og om helsa di. Utan dei kan vi ikkje alltid gi deg forsvarleg hjelp. Vi gir opplysningar til ${2|anna helsepersonell som skal gi deg helsehjelp\\, dersom du ikkje set deg imot det,fastlegen din\\, dersom du ikkje set deg imot det|} og ${3|leverandøren av journalsystemet vårt,Helfo for oppgjer|}.\n\n' +
      'Vi oppbevarer journalen til han ikkje lenger er venta å bli brukt til helsehjelp, slik pasientjournallova § 25 krev. Lova set inga bestemt tid. Vi vurderer om journalen skal slettast, seinast ${4:frist} etter at du sist fekk behandling hos oss. Du kan få vite kven som har lese journalen din.',
    en:
      'When we provide you with health care, section 39 of the Norwegian Health Personnel Act requires us to keep a patient record. In the record we process your name, national identity number, contact details and health data. We need the national identity number to identify you with certainty. We use the data to give you sound health care, ${1|make appointments and take payment,make appointments and claim reimbursement from the state (Helfo)|}. The legal basis is this obligation; see Article 6(1)(c) GDPR. We process health data because it is necessary to provide health care; see Article 9(2)(h). Everyone who works here is bound by confidentiality.\n\n' +
      'You must give us information about who you are and about your health. Without this information we cannot always give you sound care. We give data to ${2|other health personnel who are to treat you\\, unless you object,your general practitioner\\, unless you object|} and ${3|the provider of our patient record system,Helfo\\, which reimburses the treatment|}.\n\n' +
      'We keep the record until it is no longer expected to be used for health care, as section 25 of the Norwegian Patient Records Act requires. The act sets no fixed period. We consider whether to delete the record no later than ${4:time limit} after your last treatment with us. You can find out who has read your record.',
  },
});
