/** GDPR Article 7: what valid consent takes. */
import { defineProvision } from '../provision.js';

export const gdpr7 = defineProvision({
  ref: 'gdpr:7',
  title: {
    nb: 'Vilkår for samtykke',
    nn: 'Vilkår for samtykke',
    en: 'Conditions for consent',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
    '4': [],
  },
  gist: {
    nb: 'Vilkår for et gyldig samtykke ut over definisjonen i artikkel 4 nr. 11: det må kunne bevises, være skilt fra annen tekst, være like lett å trekke tilbake som å gi, og ikke være presset fram ved kobling til en avtale.',
    nn: 'Vilkår for eit gyldig samtykke ut over definisjonen i artikkel 4 nr. 11: det må kunne provast, vere skilt frå annan tekst, vere like lett å trekkje tilbake som å gi, og ikkje vere pressa fram ved kopling til ein avtale.',
    en: 'Conditions for valid consent beyond the definition in Article 4(11): it must be provable, set apart from other text, as easy to withdraw as to give, and not forced by tying it to a contract.',
  },
  points: {
    '1': {
      nb: 'Den behandlingsansvarlige må kunne dokumentere at samtykket er gitt: hvem, når, hvordan og til hva.',
      nn: 'Den behandlingsansvarlege må kunne dokumentere at samtykket er gitt: kven, når, korleis og til kva.',
      en: 'The controller must be able to show that consent was given: who, when, how and to what.',
    },
    '2': {
      nb: 'Når samtykket bes om i en tekst som også gjelder annet, som kjøpsvilkår, skal det skille seg klart ut og være lett å forstå. Den delen som bryter med forordningen, binder ikke.',
      nn: 'Når ein ber om samtykket i ein tekst som også gjeld anna, som kjøpsvilkår, skal det skilje seg klart ut og vere lett å forstå. Den delen som bryt med forordninga, er ikkje bindande.',
      en: 'Where consent is asked for in a text that also deals with other matters, such as terms of sale, it must stand out clearly and be easy to understand. Any part in breach of the Regulation does not bind.',
    },
    '3': {
      nb: 'Samtykket kan trekkes når som helst, like lett som det ble gitt. Det virker bare framover: tidligere behandling er fortsatt lovlig. Den registrerte skal få vite dette før samtykket gis.',
      nn: 'Samtykket kan trekkjast når som helst, like lett som det vart gitt. Det verkar berre framover: tidlegare behandling er framleis lovleg. Den registrerte skal få vite dette før samtykket blir gitt.',
      en: 'Consent can be withdrawn at any time, as easily as it was given. Withdrawal works only forward: earlier processing stays lawful. The person must be told before consenting.',
    },
    '4': {
      nb: 'Frivilligheten vurderes strengt: det taler mot at samtykket er fritt når en avtale eller tjeneste gjøres avhengig av samtykke til behandling som den ikke trenger.',
      nn: 'Om samtykket er frivillig, skal vurderast strengt: det talar imot når ein avtale eller ei teneste blir gjord avhengig av samtykke til behandling som ho ikkje treng.',
      en: 'Whether consent is free is judged strictly: making a contract or service conditional on consent to processing that it does not need weighs heavily against it.',
    },
  },
  policy: {
    nb: 'Brukes samtykke, skal erklæringen si at det kan trekkes når som helst, hvordan, og at tidligere behandling forblir lovlig (artikkel 13 nr. 2 bokstav c). «Ved å bruke nettstedet samtykker du» er ikke samtykke, og det å ha lest erklæringen er det heller ikke.',
    nn: 'Bruker ein samtykke, skal erklæringa seie at det kan trekkjast når som helst, korleis, og at tidlegare behandling framleis er lovleg (artikkel 13 nr. 2 bokstav c). «Ved å bruke nettstaden samtykkjer du» er ikkje samtykke, og det å ha lese erklæringa er det heller ikkje.',
    en: 'Where consent is used, the policy says that it can be withdrawn at any time, how, and that earlier processing stays lawful (Article 13(2)(c)). “By using this site you consent” is not consent; neither is having read the policy.',
  },
  recitals: [32, 33, 42, 43],
  related: [
    'gdpr:4(11)',
    'gdpr:6(1)(a)',
    'gdpr:8',
    'gdpr:9(2)(a)',
    'gdpr:13(2)(c)',
    'gdpr:14(2)(d)',
    'ekom:3-15',
    'mfl:15',
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
