/** Newsletter on consent (Marketing Control Act section 15; Articles 6(1)(a) and 7). */
import { defineClause } from './clause.js';

export const newsletter = defineClause({
  id: 'newsletter',
  states: ['withdraw-consent', 'marketing-objection'],
  topic: 'marketing',
  law: ['mfl:15', 'gdpr:6(1)(a)', 'gdpr:7(3)', 'gdpr:21(2)'],
  title: { nb: 'Nyhetsbrev', nn: 'Nyheitsbrev', en: 'Newsletter' },
  heading: { nb: 'Nyhetsbrev', nn: 'Nyheitsbrev', en: 'Newsletter' },
  when: {
    nb: 'Når dere sender nyhetsbrev eller annen reklame på e-post eller SMS til dem som har bedt om det.',
    nn: 'Når de sender nyheitsbrev eller annan reklame på e-post eller SMS til dei som har bede om det.',
    en: 'When you send newsletters or other marketing by e-mail or text message to those who asked for it.',
  },
  asserts: {
    nb: 'At dere sender nyhetsbrev etter samtykke, og at lenken for avmelding virker.',
    nn: 'At de sender nyheitsbrev etter samtykke, og at lenkja for avmelding verkar.',
    en: 'That you send newsletters on consent, and that the unsubscribe link works.',
  },
  prefixes: {
    nb: ['nyhetsbrev', 'epostmarkedsføring'],
    nn: ['nyheitsbrev', 'epostmarknadsføring'],
    en: ['newsletter', 'email-marketing'],
  },
  text: {
    nb:
      'Vi sender nyhetsbrev ${1|på e-post,på e-post og SMS|} til deg som har samtykket. Til dette bruker vi ${2|navn og e-postadresse,navn\\, e-postadresse og telefonnummer|}. Grunnlaget er samtykket ditt, se markedsføringsloven § 15 og personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav a.\n\n' +
      'Du kan når som helst trekke samtykket tilbake: bruk avmeldingen i hver melding, eller skriv til ${email:e-postadresse}. Det påvirker ikke lovligheten av det vi har sendt før. Du kan også protestere mot direkte markedsføring fra oss, uansett kanal. Når du melder deg av, sletter vi opplysningene vi brukte til nyhetsbrevet, senest ${3:frist} etterpå.',
    nn:
      'Vi sender nyheitsbrev ${1|på e-post,på e-post og SMS|} til deg som har samtykt. Til dette bruker vi ${2|namn og e-postadresse,namn\\, e-postadresse og telefonnummer|}. Grunnlaget er samtykket ditt, sjå marknadsføringslova § 15 og personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav a.\n\n' +
      'Du kan når som helst trekkje samtykket tilbake: bruk avmeldinga i kvar melding, eller skriv til ${email:e-postadresse}. Det påverkar ikkje om det vi har sendt før, var lovleg. Du kan òg protestere mot direkte marknadsføring frå oss, uansett kanal. Når du melder deg av, slettar vi opplysningane vi brukte til nyheitsbrevet, seinast ${3:frist} etterpå.',
    en:
      'If you have given your consent, we send you newsletters ${1|by e-mail,by e-mail and text message|}. For this we use your ${2|name and e-mail address,name\\, e-mail address and phone number|}. The basis is your consent; see section 15 of the Norwegian Marketing Control Act and Article 6(1)(a) GDPR.\n\n' +
      'You can withdraw your consent at any time: use the unsubscribe option in each message, or write to ${email:e-mail address}. This does not affect the lawfulness of what we have already sent. You can also object to direct marketing from us in any channel. When you unsubscribe, we delete the data we used for the newsletter, no later than ${3:time limit} afterwards.',
  },
});
