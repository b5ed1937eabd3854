/** Who the controller is. */
import { controllers } from '../facts/controllers.js';
import { defineDuty, fromFacts } from './duty.js';

export const controllerIdentity = defineDuty({
  id: 'controller-identity',
  law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)', 'gdpr:4(7)'],
  severity: 'warning',
  topic: 'controller',
  name: { nb: 'hvem som er behandlingsansvarlig', nn: 'kven som er behandlingsansvarleg', en: 'who the controller is' },
  absent: {
    nb: 'Det står ikke hvem som er behandlingsansvarlig (artikkel 13 nr. 1 bokstav a). Skriv virksomhetens fulle navn og organisasjonsnummer.',
    nn: 'Det står ikkje kven som er behandlingsansvarleg (artikkel 13 nr. 1 bokstav a). Skriv det fulle namnet på verksemda og organisasjonsnummeret.',
    en: 'The policy does not say who the controller is (Article 13(1)(a)). Give the full name of the organisation and its registration number.',
  },
  partial: {
    default: {
      nb: 'Her står et merkenavn eller et nettsted, men ikke hvem som er behandlingsansvarlig (artikkel 13 nr. 1 bokstav a). Skriv navnet på den som står bak, og at den er behandlingsansvarlig.',
      nn: 'Her står eit merkenamn eller ein nettstad, men ikkje kven som er behandlingsansvarleg (artikkel 13 nr. 1 bokstav a). Skriv namnet på den som står bak, og at den er behandlingsansvarleg.',
      en: 'A brand or site is named here, but not who is responsible for the processing (Article 13(1)(a)). Name the organisation behind it and say that it is the controller.',
    },
  },
  why: {
    nb: 'Den registrerte må vite hvem som bestemmer over opplysningene, for å kunne bruke rettighetene sine.',
    nn: 'Den registrerte må vite kven som avgjer bruken av opplysningane, for å kunne bruke rettane sine.',
    en: 'People can only use their rights if they know who decides over their data.',
  },
  clauses: ['controller-identity'],
  examples: {
    nb: {
      states: [
        'Fjordlys AS er behandlingsansvarlig for opplysningene.',
        'Vi i Granli Idrettslag tar vare på opplysningene dine.',
      ],
      partial: ['# Personvern hos Lysglimt\n\nVi samler inn navn og e-post.'],
      lookAlikes: ['Vi bruker Nordnett AS som databehandler.'],
    },
    nn: {
      states: ['Fjordlys AS er behandlingsansvarleg for opplysningane.'],
      partial: ['# Personvern hos Lysglimt\n\nVi samlar inn namn og e-post.'],
      lookAlikes: ['Vi brukar Nordnett AS som databehandlar.'],
    },
    en: {
      states: [
        'Fjordlys AS is the controller of your personal data.',
        'Harbour Light Ltd (“we”, “us”) respects your privacy.',
      ],
      partial: ['# Lysglimt Privacy Policy\n\nWe collect your name and e-mail.'],
      lookAlikes: ['We use Nordnett Ltd as a processor.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(controllers)),
});
