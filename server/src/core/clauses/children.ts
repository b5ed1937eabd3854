/** Children's consent in online services (Article 8; Personal Data Act section 5: 13 years). */
import { defineClause } from './clause.js';

export const children = defineClause({
  id: 'children',
  states: ['withdraw-consent'],
  topic: 'special',
  law: ['gdpr:8(1)', 'gdpr:8(2)', 'pol:5', 'gdpr:12(1)'],
  title: { nb: 'Barn', nn: 'Barn', en: 'Children' },
  heading: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
  when: {
    nb: 'Når en nettjeneste tilbys barn og bygger på samtykke. Grensen er 13 år per 22.11.2026; sjekk om den er endret.',
    nn: 'Når ei netteneste blir tilbydd barn og byggjer på samtykke. Grensa er 13 år per 22.11.2026; sjekk om ho er endra.',
    en: 'When an online service is offered to children on consent. The age is 13 as of 22 November 2026; check whether it has changed.',
  },
  asserts: {
    nb: 'At tjenesten er åpen for barn, og hvordan dere kontrollerer alder og foreldres samtykke.',
    nn: 'At tenesta er open for barn, og korleis de kontrollerer alder og samtykke frå foreldre.',
    en: 'That the service is open to children, and how you check age and parental consent.',
  },
  prefixes: {
    nb: ['barn', 'foreldre', 'alder'],
    nn: ['barn', 'foreldre', 'alder'],
    en: ['children', 'parents', 'age'],
  },
  text: {
    nb:
      'Du må ha fylt 13 år for å samtykke selv når vi ber om samtykke i tjenesten, se personopplysningsloven § 5. Er du yngre, må mamma, pappa eller en annen med foreldreansvar samtykke for deg. Vi kontrollerer det ved ${1|å sende en melding til den som har foreldreansvar,å be den som har foreldreansvar\\, om å logge inn|}.\n\n' +
      'Du og den som har foreldreansvar for deg, kan når som helst trekke samtykket tilbake ved å skrive til ${email:e-postadresse}. Det påvirker ikke lovligheten av det vi har gjort før. Har du spørsmål om hva vi vet om deg, kan du spørre oss.',
    nn:
      'Du må ha fylt 13 år for å samtykkje sjølv når vi ber om samtykke i tenesta, sjå personopplysningslova § 5. Er du yngre, må mamma, pappa eller ein annan med foreldreansvar samtykkje for deg. Vi kontrollerer det ved ${1|å sende ei melding til den som har foreldreansvar,å be den som har foreldreansvar\\, om å logge inn|}.\n\n' +
      'Du og den som har foreldreansvar for deg, kan når som helst trekkje samtykket tilbake ved å skrive til ${email:e-postadresse}. Det påverkar ikkje om det vi har gjort før, var lovleg. Har du spørsmål om kva vi veit om deg, kan du spørje oss.',
    en:
      'You must be at least 13 years old to give consent yourself when we ask for consent in the service; see section 5 of the Norwegian Personal Data Act. If you are younger, your mother, father or another person with parental responsibility must consent for you. We check this by ${1|sending a message to the person with parental responsibility,asking the person with parental responsibility to log in|}.\n\n' +
      'You and the person with parental responsibility for you can withdraw the consent at any time by writing to ${email:e-mail address}. This does not affect the lawfulness of what we did before. If you have questions about what we know about you, you can ask us.',
  },
});
