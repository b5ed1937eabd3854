/** The right to erasure. */
import { erasureRight } from '../facts/erasureRight.js';
import { defineDuty } from './duty.js';
import { assessRight } from './rights.js';

export const rightErasure = defineDuty({
  id: 'right-erasure',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:17'],
  severity: 'warning',
  topic: 'rights',
  name: { nb: 'retten til sletting', nn: 'retten til sletting', en: 'the right to erasure' },
  absent: {
    nb: 'Erklæringen sier ikke at den enkelte kan kreve sletting (artikkel 13 nr. 2 bokstav b, jf. artikkel 17). At dere sletter etter en viss tid, er noe annet. Skriv at man kan be om å få opplysningene slettet.',
    nn: 'Erklæringa seier ikkje at den enkelte kan krevje sletting (artikkel 13 nr. 2 bokstav b, jf. artikkel 17). At de slettar etter ei viss tid, er noko anna. Skriv at ein kan be om å få opplysningane sletta.',
    en: 'The policy does not say that people can have their data erased (Article 13(2)(b), cf. Article 17). That you delete data after a time is something else. Say that they can ask for erasure.',
  },
  partial: {
    unnamed: {
      nb: 'Teksten viser til «rettigheter» uten å nevne sletting (artikkel 13 nr. 2 bokstav b). Skriv at man kan be om å få opplysningene slettet.',
      nn: 'Teksten viser til «rettar» utan å nemne sletting (artikkel 13 nr. 2 bokstav b). Skriv at ein kan be om å få opplysningane sletta.',
      en: 'The policy refers to “rights” without naming erasure (Article 13(2)(b)). Say that people can ask to have their data erased.',
    },
  },
  why: {
    nb: 'Retten til sletting gjelder uavhengig av hvor lenge dere ellers lagrer: den kan brukes når opplysningene ikke trengs lenger, når et samtykke trekkes tilbake, eller når behandlingen er ulovlig (artikkel 17). Den må nevnes (artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c).',
    nn: 'Retten til sletting gjeld uavhengig av kor lenge de elles lagrar: han kan brukast når opplysningane ikkje trengst lenger, når eit samtykke blir trekt tilbake, eller når behandlinga er ulovleg (artikkel 17). Han må nemnast (artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c).',
    en: 'The right to erasure applies whatever your retention periods: it can be used when the data is no longer needed, when consent is withdrawn, or when the processing is unlawful (Article 17). It has to be named (Articles 13(2)(b) and 14(2)(c)).',
  },
  clauses: ['right-erasure', 'rights-all'],
  examples: {
    nb: {
      states: ['Du kan be oss slette alt vi har om deg.', 'Opplysningene slettes dersom du ber om det.'],
      partial: ['Som registrert har du en rekke rettigheter etter personvernregelverket.'],
      lookAlikes: ['Vi sletter opplysningene etter ett år.', 'Du kan slette informasjonskapsler i nettleseren.'],
    },
    nn: {
      states: ['Du kan be oss slette alt vi har om deg.', 'Opplysningane blir sletta dersom du ber om det.'],
      partial: ['Som registrert har du ei rekkje rettar etter personvernregelverket.'],
      lookAlikes: ['Vi slettar opplysningane etter eitt år.'],
    },
    en: {
      states: [
        'You can ask us to delete everything we hold about you.',
        'The information will be deleted at your request.',
      ],
      partial: ['As a data subject you have a number of rights under data protection law.'],
      lookAlikes: ['We delete the data after one year.', 'You can delete cookies in your browser.'],
    },
  },
  assess: (reading) => assessRight(reading, erasureRight),
});
