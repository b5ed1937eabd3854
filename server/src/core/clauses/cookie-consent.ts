/** Cookies that rest on consent (Electronic Communications Act section 3-15). */
import { defineClause } from './clause.js';

export const cookieConsent = defineClause({
  id: 'cookie-consent',
  states: ['cookie-consent'],
  duty: 'cookie-consent',
  rank: 0,
  topic: 'cookies',
  law: ['ekom:3-15', 'gdpr:4(11)', 'gdpr:7(3)'],
  title: { nb: 'Informasjonskapsler med samtykke', nn: 'Informasjonskapslar med samtykke', en: 'Cookies with consent' },
  heading: { nb: 'Informasjonskapsler', nn: 'Informasjonskapslar', en: 'Cookies' },
  when: {
    nb: 'Når nettstedet eller appen bruker noe utover det strengt nødvendige, også piksler og lokal lagring.',
    nn: 'Når nettstaden eller appen bruker noko utover det strengt nødvendige, også pikslar og lokal lagring.',
    en: 'When the website or app uses anything beyond the strictly necessary, including pixels and local storage.',
  },
  asserts: {
    nb: 'Hva informasjonskapslene brukes til, og at dere spør først.',
    nn: 'Kva informasjonskapslane blir brukte til, og at de spør først.',
    en: 'What the cookies are used for, and that you ask first.',
  },
  prefixes: {
    nb: ['cookies', 'informasjonskapsler', 'kapsler'],
    nn: ['cookies', 'informasjonskapslar', 'kapslar'],
    en: ['cookies', 'cookie-consent'],
  },
  text: {
    nb:
      'Vi bruker informasjonskapsler og lignende teknologi på ${site:nettstedet}:\n\n' +
      '- Nødvendige: De får nettstedet til å virke, for eksempel ${1|ved å huske handlekurven,ved å holde deg innlogget,ved å huske valget ditt om informasjonskapsler|}. De krever ikke samtykke.\n' +
      '- Valgfrie: Vi bruker dem til ${2|statistikk over hvordan nettstedet blir brukt,å huske hvilke innstillinger du har valgt|}. Vi bruker dem bare når du har samtykket, se ekomloven § 3-15.\n\n' +
      'Opplysningene fra de valgfrie informasjonskapslene behandles av ${3:navn på dem som får opplysningene}, og informasjonskapslene varer i ${4:levetid}. Du velger når du kommer til nettstedet, og du kan når som helst endre valget eller trekke samtykket tilbake ${5|nederst på hver side,under «Informasjonskapsler» på nettstedet|}. Det påvirker ikke lovligheten av det som er gjort før. ${6|Uten samtykke kan du likevel bruke nettstedet,Nettstedet virker også uten de valgfrie informasjonskapslene|}.',
    nn:
      'Vi bruker informasjonskapslar og liknande teknologi på ${site:nettstaden}:\n\n' +
      '- Nødvendige: Dei får nettstaden til å verke, til dømes ${1|ved å hugse handlekorga,ved å halde deg innlogga,ved å hugse valet ditt om informasjonskapslar|}. Dei krev ikkje samtykke.\n' +
      '- Valfrie: Vi bruker dei til ${2|statistikk over korleis nettstaden blir brukt,å hugse kva innstillingar du har valt|}. Vi bruker dei berre når du har samtykt, sjå ekomlova § 3-15.\n\n' +
      'Opplysningane frå dei valfrie informasjonskapslane blir behandla av ${3:namn på dei som får opplysningane}, og informasjonskapslane varer i ${4:levetid}. Du vel når du kjem til nettstaden, og du kan når som helst endre valet eller trekkje samtykket tilbake ${5|nedst på kvar side,under «Informasjonskapslar» på nettstaden|}. Det påverkar ikkje om det som er gjort før, var lovleg. ${6|Utan samtykke kan du likevel bruke nettstaden,Nettstaden verkar òg utan dei valfrie informasjonskapslane|}.',
    en:
      'We use cookies and similar technologies on ${site:the website}:\n\n' +
      '- Necessary: They make the website work, for example ${1|by remembering your shopping basket,by keeping you logged in,by remembering your cookie choice|}. They do not require consent.\n' +
      '- Optional: We use them for ${2|statistics on how the website is used,remembering the settings you have chosen|}. We use them only when you have given your consent; see section 3-15 of the Norwegian Electronic Communications Act.\n\n' +
      'The data from the optional cookies is processed by ${3:names of those who receive the data}, and the cookies last for ${4:lifetime}. You choose when you arrive at the website, and you can change your choice or withdraw your consent at any time ${5|at the bottom of each page,under "Cookies" on the website|}. This does not affect the lawfulness of what was done before. ${6|You can use the website without giving consent,The website also works without the optional cookies|}.',
  },
});
