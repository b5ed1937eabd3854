/** What the data is used for (Article 13(1)(c)). */
import { defineClause } from './clause.js';

export const purposes = defineClause({
  id: 'purposes',
  states: ['purposes'],
  duty: 'purposes',
  rank: 0,
  topic: 'purposes',
  law: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:5(1)(b)'],
  title: { nb: 'Formål', nn: 'Føremål', en: 'Purposes' },
  heading: {
    nb: 'Hva bruker vi opplysningene til?',
    nn: 'Kva bruker vi opplysningane til?',
    en: 'What do we use the data for?',
  },
  when: {
    nb: 'Alltid: hvert formål så konkret at leseren ser hva som skjer.',
    nn: 'Alltid: kvart føremål så konkret at lesaren ser kva som skjer.',
    en: 'Always: each purpose, specific enough for the reader to see what happens.',
  },
  asserts: {
    nb: 'Hva dere bruker opplysningene til.',
    nn: 'Kva de bruker opplysningane til.',
    en: 'What you use the data for.',
  },
  prefixes: {
    nb: ['formål', 'hensikt', 'hvorfor'],
    nn: ['føremål', 'formål', 'kvifor'],
    en: ['purpose', 'purposes', 'why'],
  },
  text: {
    nb:
      'Vi behandler personopplysninger for å:\n\n' +
      '- ${1|levere varene eller tjenestene du har bestilt,gi deg tjenesten du har registrert deg for,følge opp medlemskapet ditt,behandle saken din|}\n' +
      '- ${2|svare når du tar kontakt med oss,gi deg kundeservice|}\n' +
      '- ${3|sende faktura og føre regnskap,kreve inn kontingent og føre regnskap,dokumentere saksbehandlingen|}\n' +
      '- ${4:flere formål}',
    nn:
      'Vi behandlar personopplysningar for å:\n\n' +
      '- ${1|levere varene eller tenestene du har bestilt,gi deg tenesta du har registrert deg for,følgje opp medlemskapen din,behandle saka di|}\n' +
      '- ${2|svare når du tek kontakt med oss,gi deg kundeservice|}\n' +
      '- ${3|sende faktura og føre rekneskap,krevje inn kontingent og føre rekneskap,dokumentere saksbehandlinga|}\n' +
      '- ${4:fleire føremål}',
    en:
      'We process personal data in order to:\n\n' +
      '- ${1|deliver the goods or services you have ordered,provide the service you have signed up for,manage your membership,handle your case|}\n' +
      '- ${2|answer you when you contact us,provide customer service|}\n' +
      '- ${3|send invoices and keep accounts,collect membership fees and keep accounts,document how we handle cases|}\n' +
      '- ${4:anything else we use the data for}',
  },
});
