/** Which data must be given, and what follows if it is not (Article 13(2)(e)). */
import { defineClause } from './clause.js';

export const provisionRequirement = defineClause({
  id: 'provision-requirement',
  states: ['provision-requirement'],
  duty: 'provision-requirement',
  rank: 0,
  topic: 'data',
  law: ['gdpr:13(2)(e)'],
  title: { nb: 'Må du gi opplysningene?', nn: 'Må du gi opplysningane?', en: 'Must you give the data?' },
  heading: { nb: 'Må du gi opplysningene?', nn: 'Må du gi opplysningane?', en: 'Must you give the data?' },
  when: {
    nb: 'Når noen opplysninger trengs for en avtale eller en tjeneste.',
    nn: 'Når nokre opplysningar trengst for ei avtale eller ei teneste.',
    en: 'When some data is needed for a contract or a service.',
  },
  asserts: {
    nb: 'Hvilke opplysninger dere må ha, og hva som skjer uten dem.',
    nn: 'Kva opplysningar de må ha, og kva som skjer utan dei.',
    en: 'Which data you need, and what happens without it.',
  },
  prefixes: {
    nb: ['påkrevd', 'obligatorisk', 'må-oppgi'],
    nn: ['påkravd', 'obligatorisk', 'må-oppgi'],
    en: ['mandatory', 'required', 'must-provide'],
  },
  text: {
    nb: 'For å ${1|inngå og oppfylle avtalen med deg,gi deg tjenesten du ber om,registrere deg som medlem|} må vi ha ${2:opplysningene vi trenger}. Kravet følger av ${3|avtalen med deg,medlemsvilkårene,loven|}. Uten disse opplysningene kan vi ikke ${4|levere det du har bestilt,gi deg tjenesten,ta deg opp som medlem|}. Alle andre opplysninger er det frivillig å gi.',
    nn: 'For å ${1|inngå og oppfylle avtala med deg,gi deg tenesta du ber om,registrere deg som medlem|} må vi ha ${2:opplysningane vi treng}. Kravet følgjer av ${3|avtala med deg,medlemsvilkåra,lova|}. Utan desse opplysningane kan vi ikkje ${4|levere det du har bestilt,gi deg tenesta,ta deg opp som medlem|}. Alle andre opplysningar er det frivillig å gi.',
    en: 'To ${1|enter into and perform our contract with you,provide the service you ask for,register you as a member|} we need ${2:the data we need}. This requirement follows from ${3|our contract with you,the terms of membership,the law|}. Without this data we cannot ${4|deliver what you have ordered,provide the service,admit you as a member|}. Giving us any other data is voluntary.',
  },
});
