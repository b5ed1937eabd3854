/** The right of access. */
import { accessRight } from '../facts/accessRight.js';
import { defineDuty } from './duty.js';
import { assessRight } from './rights.js';

export const rightAccess = defineDuty({
  id: 'right-access',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:15'],
  severity: 'warning',
  topic: 'rights',
  name: { nb: 'retten til innsyn', nn: 'retten til innsyn', en: 'the right of access' },
  absent: {
    nb: 'Erklæringen sier ikke at den enkelte kan kreve innsyn i opplysningene om seg selv (artikkel 13 nr. 2 bokstav b, jf. artikkel 15). Skriv at man kan få vite hva dere behandler, og få en kopi.',
    nn: 'Erklæringa seier ikkje at den enkelte kan krevje innsyn i opplysningane om seg sjølv (artikkel 13 nr. 2 bokstav b, jf. artikkel 15). Skriv at ein kan få vite kva de behandlar, og få ein kopi.',
    en: 'The policy does not say that people can access the data held about them (Article 13(2)(b), cf. Article 15). Say that they can find out what you process and obtain a copy.',
  },
  partial: {
    unnamed: {
      nb: 'Teksten viser til «rettigheter» uten å nevne innsyn (artikkel 13 nr. 2 bokstav b). Skriv at man kan få vite hva dere behandler, og få en kopi.',
      nn: 'Teksten viser til «rettar» utan å nemne innsyn (artikkel 13 nr. 2 bokstav b). Skriv at ein kan få vite kva de behandlar, og få ein kopi.',
      en: 'The policy refers to “rights” without naming access (Article 13(2)(b)). Say that people can find out what you process and obtain a copy.',
    },
  },
  why: {
    nb: 'Innsyn er nøkkelen til de andre rettighetene: den som ikke vet hva som er registrert, kan heller ikke be om å få det rettet eller slettet. Artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c krever at retten nevnes særskilt; en henvisning til «rettighetene i loven» er ikke nok.',
    nn: 'Innsyn er nøkkelen til dei andre rettane: den som ikkje veit kva som er registrert, kan heller ikkje be om å få det retta eller sletta. Artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c krev at retten blir nemnd særskilt; ei tilvising til «rettane i lova» er ikkje nok.',
    en: 'Access opens the door to the other rights: people who do not know what is held cannot ask to have it corrected or erased. Articles 13(2)(b) and 14(2)(c) require the right to be named; a reference to “your rights under the law” is not enough.',
  },
  clauses: ['right-access', 'rights-all'],
  examples: {
    nb: {
      states: [
        'Du har rett til innsyn i hvilke personopplysninger vi har registrert om deg.',
        'Som medlem kan du kreve å få en kopi av alt klubben har om deg.',
      ],
      partial: ['Du har rettigheter etter personvernforordningen.'],
      lookAlikes: [
        'Bare ansatte med tjenstlig behov har innsyn i personopplysningene.',
        'Pårørende har ikke rett til innsyn i journalen.',
      ],
    },
    nn: {
      states: [
        'Du har rett til innsyn i kva personopplysningar vi har registrert om deg.',
        'Du kan når som helst be oss om å få sjå kva vi har lagra om deg.',
      ],
      partial: ['Du har rettar etter personvernforordninga.'],
      lookAlikes: ['Berre tilsette med tenesteleg behov har innsyn i personopplysningane.'],
    },
    en: {
      states: [
        'You have the right to access the personal data we hold about you.',
        'You can submit a subject access request by emailing us.',
      ],
      partial: ['You have rights under the GDPR.'],
      lookAlikes: [
        'Only employees with a need to know have access to your personal data.',
        'By accessing this site you accept these terms.',
      ],
    },
  },
  assess: (reading) => assessRight(reading, accessRight),
});
