/** What the data are used for. */
import { purposes as purposeFacts } from '../facts/purposes.js';
import { defineDuty, fromFacts } from './duty.js';

export const purposes = defineDuty({
  id: 'purposes',
  law: ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:5(1)(b)'],
  severity: 'warning',
  topic: 'purposes',
  name: { nb: 'formålene med behandlingen', nn: 'føremåla med behandlinga', en: 'the purposes of the processing' },
  absent: {
    nb: 'Det står ikke hva opplysningene brukes til (artikkel 13 nr. 1 bokstav c). Skriv hvert formål så konkret at leseren forstår bruken.',
    nn: 'Det står ikkje kva opplysningane blir brukte til (artikkel 13 nr. 1 bokstav c). Skriv kvart føremål så konkret at lesaren forstår bruken.',
    en: 'The policy does not say what the data are used for (Article 13(1)(c)). State each purpose specifically enough for readers to understand the use.',
  },
  partial: {
    default: {
      nb: 'Formålet er for generelt til å si noe om bruken (artikkel 13 nr. 1 bokstav c, jf. artikkel 5 nr. 1 bokstav b). Skriv hva opplysningene konkret brukes til.',
      nn: 'Føremålet er for generelt til å seie noko om bruken (artikkel 13 nr. 1 bokstav c, jf. artikkel 5 nr. 1 bokstav b). Skriv kva opplysningane konkret blir brukte til.',
      en: 'The purpose is too general to tell how the data are used (Article 13(1)(c), cf. Article 5(1)(b)). Say specifically what they are used for.',
    },
  },
  why: {
    nb: 'Opplysninger kan bare samles inn til bestemte, uttrykkelig angitte formål.',
    nn: 'Opplysningar kan berre samlast inn til bestemte, uttrykkeleg oppgitte føremål.',
    en: 'Data may only be collected for specified, explicit purposes.',
  },
  clauses: ['purposes'],
  examples: {
    nb: {
      states: ['Vi bruker e-postadressen din for å sende deg ordrebekreftelsen.'],
      partial: ['Vi bruker opplysningene for å forbedre våre tjenester.'],
      lookAlikes: ['Vi tar personvern på alvor.'],
    },
    nn: {
      states: ['Vi bruker e-postadressa di for å sende deg ordrestadfestinga.'],
      partial: ['Vi bruker opplysningane for å forbetre tenestene våre.'],
      lookAlikes: ['Vi tek personvern på alvor.'],
    },
    en: {
      states: ['We use your e-mail address to send you the order confirmation.'],
      partial: ['We use the information to improve our services.'],
      lookAlikes: ['We take privacy seriously.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(purposeFacts)),
});
