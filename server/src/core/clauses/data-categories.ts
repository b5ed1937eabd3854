/** Which kinds of personal data are processed (Article 14(1)(d)). */
import { defineClause } from './clause.js';

export const dataCategories = defineClause({
  id: 'data-categories',
  states: ['data-categories'],
  duty: 'data-categories',
  rank: 0,
  topic: 'data',
  law: ['gdpr:14(1)(d)'],
  title: { nb: 'Hvilke opplysninger', nn: 'Kva opplysningar', en: 'Kinds of personal data' },
  heading: {
    nb: 'Hvilke opplysninger behandler vi?',
    nn: 'Kva opplysningar behandlar vi?',
    en: 'What personal data do we process?',
  },
  when: {
    nb: 'Alltid nyttig; påkrevd når opplysninger kommer fra andre enn den registrerte.',
    nn: 'Alltid nyttig; påkravd når opplysningar kjem frå andre enn den registrerte.',
    en: 'Always useful; required when data comes from others than the data subject.',
  },
  asserts: {
    nb: 'Hvilke opplysninger dere behandler.',
    nn: 'Kva opplysningar de behandlar.',
    en: 'Which data you process.',
  },
  prefixes: {
    nb: ['opplysninger', 'kategorier', 'personopplysninger'],
    nn: ['opplysningar', 'kategoriar', 'personopplysningar'],
    en: ['categories', 'data-categories', 'personal-data'],
  },
  text: {
    nb:
      'Vi behandler disse personopplysningene om deg:\n\n' +
      '- ${1|navn\\, adresse\\, e-postadresse og telefonnummer,navn og e-postadresse,navn\\, fødselsdato\\, adresse\\, e-postadresse og telefonnummer|}\n' +
      '- ${2|opplysninger om det du har bestilt\\, og om betalingen,opplysninger om medlemskapet og kontingenten,opplysninger om saken din,opplysninger om hvordan du bruker tjenesten|}\n' +
      '- ${3|det du skriver til oss når du tar kontakt,e-post og annen korrespondanse med deg|}\n' +
      '- ${4:andre typer opplysninger}',
    nn:
      'Vi behandlar desse personopplysningane om deg:\n\n' +
      '- ${1|namn\\, adresse\\, e-postadresse og telefonnummer,namn og e-postadresse,namn\\, fødselsdato\\, adresse\\, e-postadresse og telefonnummer|}\n' +
      '- ${2|opplysningar om det du har bestilt\\, og om betalinga,opplysningar om medlemskapen og kontingenten,opplysningar om saka di,opplysningar om korleis du bruker tenesta|}\n' +
      '- ${3|det du skriv til oss når du tek kontakt,e-post og annan korrespondanse med deg|}\n' +
      '- ${4:andre typar opplysningar}',
    en:
      'We process the following personal data about you:\n\n' +
      '- ${1|your name\\, address\\, e-mail address and phone number,your name and e-mail address,your name\\, date of birth\\, address\\, e-mail address and phone number|}\n' +
      '- ${2|information about your orders and payments,information about your membership and fees,information about your case,information about how you use the service|}\n' +
      '- ${3|what you write when you contact us,e-mails and other correspondence with you|}\n' +
      '- ${4:other kinds of data}',
  },
});
