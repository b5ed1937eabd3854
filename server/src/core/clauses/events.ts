/** Events and sign-ups, with allergies on explicit consent. */
import { defineClause } from './clause.js';

export const events = defineClause({
  id: 'events',
  states: ['purposes', 'legal-basis', 'data-categories', 'withdraw-consent', 'retention-period'],
  topic: 'purposes',
  law: ['gdpr:6(1)(b)', 'gdpr:9(2)(a)', 'gdpr:7(3)', 'gdpr:13(2)(a)'],
  title: { nb: 'Arrangementer', nn: 'Arrangement', en: 'Events' },
  heading: {
    nb: 'Når du deltar på arrangementer',
    nn: 'Når du deltek på arrangement',
    en: 'When you take part in events',
  },
  when: {
    nb: 'Når folk melder seg på kurs, møter eller turer.',
    nn: 'Når folk melder seg på kurs, møte eller turar.',
    en: 'When people sign up for courses, meetings or trips.',
  },
  asserts: {
    nb: 'Hva dere behandler om deltakere, og hvor lenge.',
    nn: 'Kva de behandlar om deltakarar, og kor lenge.',
    en: 'What you process about participants, and for how long.',
  },
  prefixes: { nb: ['arrangement', 'påmelding'], nn: ['arrangement', 'påmelding'], en: ['event', 'events', 'sign-up'] },
  text: {
    nb:
      'Når du melder deg på et arrangement, behandler vi ${1|navn\\, e-postadresse og telefonnummer,navn\\, alder\\, e-postadresse og telefonnummer|}. Vi bruker opplysningene til å gjennomføre arrangementet og ${2|ta betalt,sende deg praktisk informasjon|}. Det rettslige grunnlaget er at behandlingen er nødvendig for å oppfylle avtalen med deg om deltakelse, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du kan fortelle oss om allergier eller behov for tilrettelegging. Det er frivillig, og vi behandler slike helseopplysninger bare med ditt uttrykkelige samtykke, se artikkel 9 nr. 2 bokstav a. Du kan når som helst trekke samtykket tilbake ved å skrive til ${email:e-postadresse}. Det påvirker ikke lovligheten av det vi har gjort før. Vi sletter helseopplysningene ${3|når arrangementet er over,senest en uke etter arrangementet|}, og de andre opplysningene senest ${4:frist} etter arrangementet.',
    nn:
      'Når du melder deg på eit arrangement, behandlar vi ${1|namn\\, e-postadresse og telefonnummer,namn\\, alder\\, e-postadresse og telefonnummer|}. Vi bruker opplysningane til å gjennomføre arrangementet og ${2|ta betalt,sende deg praktisk informasjon|}. Det rettslege grunnlaget er at behandlinga er nødvendig for å oppfylle avtala med deg om deltaking, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b.\n\n' +
      'Du kan fortelje oss om allergiar eller behov for tilrettelegging. Det er frivillig, og vi behandlar slike helseopplysningar berre med uttrykkeleg samtykke frå deg, sjå artikkel 9 nr. 2 bokstav a. Du kan når som helst trekkje samtykket tilbake ved å skrive til ${email:e-postadresse}. Det påverkar ikkje om det vi har gjort før, var lovleg. Vi slettar helseopplysningane ${3|når arrangementet er over,seinast ei veke etter arrangementet|}, og dei andre opplysningane seinast ${4:frist} etter arrangementet.',
    en:
      'When you sign up for an event, we process your ${1|name\\, e-mail address and phone number,name\\, age\\, e-mail address and phone number|}. We use the data to hold the event and ${2|take payment,send you practical information|}. The legal basis is that the processing is necessary to perform our agreement with you on taking part; see Article 6(1)(b) GDPR.\n\n' +
      'You can tell us about allergies or accessibility needs. This is voluntary, and we process such health data only with your explicit consent; see Article 9(2)(a). You can withdraw your consent at any time by writing to ${email:e-mail address}. This does not affect the lawfulness of what we did before. We delete the health data ${3|when the event is over,no later than one week after the event|}, and the other data no later than ${4:time limit} after the event.',
  },
});
