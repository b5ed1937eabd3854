/** How to reach the controller. */
import { contacts } from '../facts/contacts.js';
import { defineDuty, fromFacts } from './duty.js';

export const controllerContact = defineDuty({
  id: 'controller-contact',
  law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
  severity: 'warning',
  topic: 'controller',
  name: {
    nb: 'kontaktopplysninger til den behandlingsansvarlige',
    nn: 'kontaktopplysningar til den behandlingsansvarlege',
    en: 'contact details of the controller',
  },
  absent: {
    nb: 'Det står ikke hvordan man når den behandlingsansvarlige (artikkel 13 nr. 1 bokstav a). Oppgi e-postadresse, telefon eller postadresse.',
    nn: 'Det står ikkje korleis ein når den behandlingsansvarlege (artikkel 13 nr. 1 bokstav a). Oppgi e-postadresse, telefon eller postadresse.',
    en: 'The policy does not say how to reach the controller (Article 13(1)(a)). Give an e-mail address, a phone number or a postal address.',
  },
  partial: {
    default: {
      nb: 'Leseren blir bedt om å ta kontakt, men får ingen adresse, telefon eller e-post (artikkel 13 nr. 1 bokstav a). Skriv hvordan.',
      nn: 'Lesaren blir beden om å ta kontakt, men får inga adresse, telefon eller e-post (artikkel 13 nr. 1 bokstav a). Skriv korleis.',
      en: 'Readers are asked to make contact but are given no address, phone number or e-mail (Article 13(1)(a)). Say how.',
    },
  },
  why: {
    nb: 'Rettighetene er lite verd om man ikke vet hvor man skal henvende seg.',
    nn: 'Rettane er lite verde om ein ikkje veit kvar ein skal vende seg.',
    en: 'Rights are worth little if people do not know where to turn.',
  },
  clauses: ['controller-contact'],
  examples: {
    nb: {
      states: ['Kontakt oss på post@fjordlys.no.', 'Postadresse: Storgata 1, 0155 Oslo.'],
      partial: ['Har du spørsmål, kan du kontakte oss.'],
      lookAlikes: ['Datatilsynet når du på postkasse@datatilsynet.no.'],
    },
    nn: {
      states: ['Ta kontakt på post@fjordlys.no.'],
      partial: ['Har du spørsmål, kan du kontakte oss.'],
      lookAlikes: ['Datatilsynet når du på postkasse@datatilsynet.no.'],
    },
    en: {
      states: ['E-mail us at privacy@harbourlight.com.', 'Use the contact form on our website to reach us.'],
      partial: ['If you have questions, please contact us.'],
      lookAlikes: ['Datatilsynet can be reached at postkasse@datatilsynet.no.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(contacts)),
});
