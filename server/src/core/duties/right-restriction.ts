/** The right to restriction of processing. */
import { restrictionRight } from '../facts/restrictionRight.js';
import { defineDuty } from './duty.js';
import { assessRight } from './rights.js';

export const rightRestriction = defineDuty({
  id: 'right-restriction',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:18'],
  severity: 'warning',
  topic: 'rights',
  name: {
    nb: 'retten til begrensning av behandlingen',
    nn: 'retten til avgrensing av behandlinga',
    en: 'the right to restriction of processing',
  },
  absent: {
    nb: 'Erklæringen nevner ikke retten til å få behandlingen begrenset (artikkel 13 nr. 2 bokstav b, jf. artikkel 18). Skriv at man i noen tilfeller kan kreve at opplysningene bare lagres, for eksempel mens en feil undersøkes.',
    nn: 'Erklæringa nemner ikkje retten til å få behandlinga avgrensa (artikkel 13 nr. 2 bokstav b, jf. artikkel 18). Skriv at ein i nokre tilfelle kan krevje at opplysningane berre blir lagra, til dømes medan ein feil blir undersøkt.',
    en: 'The policy does not mention the right to have processing restricted (Article 13(2)(b), cf. Article 18). Say that in some cases people can require that the data is only stored, for example while an error is looked into.',
  },
  partial: {
    unnamed: {
      nb: 'Teksten viser til «rettigheter» uten å nevne begrensning av behandlingen (artikkel 13 nr. 2 bokstav b). Skriv at man i noen tilfeller kan kreve at opplysningene bare lagres.',
      nn: 'Teksten viser til «rettar» utan å nemne avgrensing av behandlinga (artikkel 13 nr. 2 bokstav b). Skriv at ein i nokre tilfelle kan krevje at opplysningane berre blir lagra.',
      en: 'The policy refers to “rights” without naming restriction of processing (Article 13(2)(b)). Say that in some cases people can require that the data is only stored.',
    },
  },
  why: {
    nb: 'Begrensning er den retten som oftest glemmes. Den fryser bruken mens riktigheten, lovligheten eller en protest vurderes (artikkel 18), uten at noe går tapt. Den må nevnes (artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c).',
    nn: 'Avgrensing er den retten som oftast blir gløymd. Han frys bruken medan ein vurderer om opplysningane er rette, om behandlinga er lovleg, eller om ein protest fører fram (artikkel 18), utan at noko går tapt. Han må nemnast (artikkel 13 nr. 2 bokstav b og artikkel 14 nr. 2 bokstav c).',
    en: 'Restriction is the right most often forgotten. It freezes the use of data while accuracy, lawfulness or an objection is considered (Article 18), and nothing is lost. It has to be named (Articles 13(2)(b) and 14(2)(c)).',
  },
  clauses: ['right-restriction', 'rights-all'],
  examples: {
    nb: {
      states: [
        'Du har rett til begrensning av behandlingen.',
        'I noen tilfeller kan du be oss om å sette behandlingen på pause.',
      ],
      partial: ['Du har rettigheter etter personopplysningsloven.'],
      lookAlikes: [
        'Tilgangen til opplysningene er begrenset til ansatte som trenger den.',
        'Vi begrenser innsamlingen til det som er nødvendig.',
      ],
    },
    nn: {
      states: [
        'Du har rett til avgrensing av handsaminga.',
        'I nokre tilfelle kan du be oss om å setje behandlinga på pause.',
      ],
      partial: ['Du har rettar etter personopplysningslova.'],
      lookAlikes: ['Vi avgrensar innsamlinga til det som er nødvendig.'],
    },
    en: {
      states: [
        'You have the right to restriction of processing.',
        'In some cases you may ask us to pause the processing.',
      ],
      partial: ['You have rights under the Personal Data Act.'],
      lookAlikes: [
        'Access to the data is restricted to employees who need it.',
        'We may restrict your access to the service in case of abuse.',
      ],
    },
  },
  assess: (reading) => assessRight(reading, restrictionRight),
});
