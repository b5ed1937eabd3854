/** Whether people must provide their data, and what happens if they do not. */
import { provision } from '../facts/provision.js';
import { defineDuty, fromFacts } from './duty.js';

export const provisionRequirement = defineDuty({
  id: 'provision-requirement',
  law: ['gdpr:13(2)(e)'],
  severity: 'warning',
  topic: 'data',
  name: {
    nb: 'om opplysningene må gis, og følgene av å la være',
    nn: 'om ein må gi opplysningane, og følgjene av å la vere',
    en: 'whether data must be provided, and the consequences of not doing so',
  },
  absent: {
    nb: 'Det står ikke om det er frivillig eller nødvendig å gi opplysningene, eller hva som skjer hvis man lar være (artikkel 13 nr. 2 bokstav e). Skriv det for de opplysningene dere ber om.',
    nn: 'Det står ikkje om det er friviljug eller nødvendig å gi opplysningane, eller kva som skjer om ein lèt vere (artikkel 13 nr. 2 bokstav e). Skriv det for dei opplysningane de ber om.',
    en: 'The policy does not say whether people have to provide their data, or what happens if they do not (Article 13(2)(e)). Say so for the data you ask for.',
  },
  partial: {
    default: {
      nb: 'Det framgår ikke hvilke opplysninger man må gi, og hva som følger av å la være (artikkel 13 nr. 2 bokstav e). Skriv begge deler.',
      nn: 'Det går ikkje fram kva opplysningar ein må gi, og kva som følgjer av å la vere (artikkel 13 nr. 2 bokstav e). Skriv begge delar.',
      en: 'It is not clear which data must be provided and what follows if they are not (Article 13(2)(e)). Say both.',
    },
  },
  why: {
    nb: 'Den som blir bedt om opplysninger, skal kunne velge med åpne øyne. Dette er det punktet som oftest mangler.',
    nn: 'Den som blir beden om opplysningar, skal kunne velje med opne auge. Dette er det punktet som oftast manglar.',
    en: 'People who are asked for data should be able to choose knowingly. This is the item most often left out.',
  },
  clauses: ['provision-requirement', 'provision-voluntary'],
  examples: {
    nb: {
      states: ['Det er frivillig å gi oss opplysninger, men uten adressen kan vi ikke levere varen.'],
      partial: ['Noen opplysninger må du oppgi til oss.'],
      lookAlikes: ['Frivillige organisasjoner får støtte.'],
    },
    nn: {
      states: ['Det er friviljug å gi oss opplysningar, men utan adressa kan vi ikkje levere vara.'],
      partial: ['Nokre opplysningar må du oppgi til oss.'],
      lookAlikes: ['Frivillige lag får støtte.'],
    },
    en: {
      states: ['If you do not provide your address, we cannot deliver your order.'],
      partial: ['You must provide some information to us.'],
      lookAlikes: ['We support voluntary organisations.'],
    },
  },
  assess: (reading) => fromFacts(reading.of(provision)),
});
