/** The right to data portability. */
import { portabilityRight } from '../facts/portabilityRight.js';
import { defineDuty } from './duty.js';
import { assessRight } from './rights.js';

export const rightPortability = defineDuty({
  id: 'right-portability',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:20'],
  severity: 'warning',
  topic: 'rights',
  name: { nb: 'retten til dataportabilitet', nn: 'retten til dataportabilitet', en: 'the right to data portability' },
  absent: {
    nb: 'Erklæringen nevner ikke dataportabilitet (artikkel 13 nr. 2 bokstav b, jf. artikkel 20). Skriv at opplysninger man selv har gitt dere, kan fås i et vanlig, maskinlesbart format eller overføres til andre, når de behandles automatisk etter samtykke eller avtale.',
    nn: 'Erklæringa nemner ikkje dataportabilitet (artikkel 13 nr. 2 bokstav b, jf. artikkel 20). Skriv at ein kan få opplysningar ein sjølv har gitt dykk, i eit vanleg, maskinlesbart format eller få dei overførte til andre, når dei blir behandla automatisk etter samtykke eller avtale.',
    en: 'The policy does not mention data portability (Article 13(2)(b), cf. Article 20). Say that people can receive the data they have given you in a common, machine-readable format or have it passed on, where it is processed by automated means on consent or contract.',
  },
  partial: {
    unnamed: {
      nb: 'Teksten viser til «rettigheter» uten å nevne dataportabilitet (artikkel 13 nr. 2 bokstav b). Skriv at man kan få med seg opplysninger man selv har gitt dere, i et maskinlesbart format.',
      nn: 'Teksten viser til «rettar» utan å nemne dataportabilitet (artikkel 13 nr. 2 bokstav b). Skriv at ein kan få med seg opplysningar ein sjølv har gitt dykk, i eit maskinlesbart format.',
      en: 'The policy refers to “rights” without naming data portability (Article 13(2)(b)). Say that people can take along the data they have given you, in a machine-readable format.',
    },
  },
  why: {
    nb: 'Portabilitet gjør det mulig å bytte leverandør uten å begynne på nytt. Retten gjelder bare behandling etter samtykke eller avtale (artikkel 20), men artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c krever at den nevnes; si gjerne når den gjelder.',
    nn: 'Portabilitet gjer det mogleg å byte leverandør utan å byrje på nytt. Retten gjeld berre behandling etter samtykke eller avtale (artikkel 20), men artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c krev at han blir nemnd; sei gjerne når han gjeld.',
    en: 'Portability lets people change supplier without starting over. It only has effect for processing based on consent or contract (Article 20), but Articles 13(2)(b) and 14(2)(c) require it to be named; do say when it applies.',
  },
  clauses: ['right-portability', 'rights-all'],
  examples: {
    nb: {
      states: [
        'Du har rett til dataportabilitet.',
        'Du kan be om å få utlevert opplysningene i et maskinlesbart format.',
      ],
      partial: ['Du har flere rettigheter etter GDPR.'],
      lookAlikes: ['Vi overfører opplysninger til vår regnskapsfører.', 'Opplysningene lagres i et lesbart format.'],
    },
    nn: {
      states: [
        'Du har rett til dataportabilitet.',
        'Du kan be oss flytte opplysningane dine til ein annan leverandør.',
      ],
      partial: ['Du har fleire rettar etter GDPR.'],
      lookAlikes: ['Vi overfører opplysningar til rekneskapsføraren vår.'],
    },
    en: {
      states: ['You have the right to data portability.', 'You may ask us to move your data to another provider.'],
      partial: ['You have several rights under the GDPR.'],
      lookAlikes: ['We transfer data to our accountant.', 'We do not transfer your data to others.'],
    },
  },
  assess: (reading) => assessRight(reading, portabilityRight),
});
