/** How to reach the controller (Articles 13(1)(a) and 14(1)(a)). */
import { defineClause } from './clause.js';

export const controllerContact = defineClause({
  id: 'controller-contact',
  states: ['controller-contact'],
  duty: 'controller-contact',
  rank: 0,
  topic: 'controller',
  law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
  title: { nb: 'Kontaktopplysninger', nn: 'Kontaktopplysningar', en: 'Contact details' },
  heading: { nb: 'Kontakt oss', nn: 'Kontakt oss', en: 'Contact us' },
  when: {
    nb: 'Alltid: minst én måte å nå den behandlingsansvarlige på. Stryk linjer dere ikke bruker.',
    nn: 'Alltid: minst éin måte å nå den behandlingsansvarlege på. Stryk linjer de ikkje bruker.',
    en: 'Always: at least one way to reach the controller. Delete the lines you do not use.',
  },
  prefixes: {
    nb: ['kontakt', 'kontaktopplysninger', 'kontakt-oss'],
    nn: ['kontakt', 'kontaktopplysningar', 'kontakt-oss'],
    en: ['contact', 'contact-details', 'contact-us'],
  },
  completion: {
    nb: 'Slik når du oss:\n\n- E-post: ${email:e-postadresse}\n- Telefon: ${phone:telefonnummer}\n- Post: ${address:postadresse}',
    nn: 'Slik når du oss:\n\n- E-post: ${email:e-postadresse}\n- Telefon: ${phone:telefonnummer}\n- Post: ${address:postadresse}',
    en: 'You can reach us here:\n\n- E-mail: ${email:e-mail address}\n- Phone: ${phone:phone number}\n- Post: ${address:postal address}',
  },
  text: {
    nb:
      'Har du spørsmål om hvordan vi behandler personopplysninger, kan du kontakte oss:\n\n' +
      '- E-post: ${email:e-postadresse}\n' +
      '- Telefon: ${phone:telefonnummer}\n' +
      '- Post: ${address:postadresse}',
    nn:
      'Har du spørsmål om korleis vi behandlar personopplysningar, kan du kontakte oss:\n\n' +
      '- E-post: ${email:e-postadresse}\n' +
      '- Telefon: ${phone:telefonnummer}\n' +
      '- Post: ${address:postadresse}',
    en:
      'If you have questions about how we process personal data, you can contact us:\n\n' +
      '- E-mail: ${email:e-mail address}\n' +
      '- Phone: ${phone:phone number}\n' +
      '- Post: ${address:postal address}',
  },
});
