/** Decisions by automated means alone: the logic, the effects and the safeguards (Articles 13(2)(f) and 22). */
import { defineClause } from './clause.js';

export const automatedDecisions = defineClause({
  id: 'automated-decisions',
  states: ['automated-decisions'],
  duty: 'automated-decisions',
  rank: 0,
  topic: 'automated',
  law: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22(2)', 'gdpr:22(3)', 'gdpr:15(1)(h)'],
  title: { nb: 'Automatiserte avgjørelser', nn: 'Automatiserte avgjerder', en: 'Automated decisions' },
  heading: { nb: 'Automatiserte avgjørelser', nn: 'Automatiserte avgjerder', en: 'Automated decisions' },
  when: {
    nb: 'Når et system alene avgjør noe viktig for personen, for eksempel kreditt.',
    nn: 'Når eit system åleine avgjer noko viktig for personen, til dømes kreditt.',
    en: 'When a system alone decides something important to the person, such as credit.',
  },
  asserts: {
    nb: 'Hvilke avgjørelser som er automatiserte, hvordan, på hvilket grunnlag og med hvilken følge.',
    nn: 'Kva avgjerder som er automatiserte, korleis, på kva grunnlag og med kva følgje.',
    en: 'Which decisions are automated, how, on what ground and with what effect.',
  },
  prefixes: {
    nb: ['automatiserte-avgjørelser', 'algoritme'],
    nn: ['automatiserte-avgjerder', 'algoritme'],
    en: ['automated-decisions', 'algorithm'],
  },
  text: {
    nb:
      'Vi tar automatiserte avgjørelser om ${1:det som avgjøres}. Et dataprogram avgjør dette uten at et menneske vurderer saken. Programmet bruker ${2:opplysningene som teller}, og avgjør saken slik: ${3:hvordan opplysningene teller}. For deg kan avgjørelsen bety ${4:følgen av avgjørelsen}.\n\n' +
      'Vi kan gjøre dette fordi ${5|det er nødvendig for å inngå eller oppfylle avtalen med deg,en lov tillater det|}. Du har rett til å få et menneske til å vurdere saken på nytt, til å si hva du mener, og til å bestride avgjørelsen. Kontakt oss på ${email:e-postadresse}.',
    nn:
      'Vi tek automatiserte avgjerder om ${1:det som blir avgjort}. Eit dataprogram avgjer dette utan at eit menneske vurderer saka. Programmet bruker ${2:opplysningane som tel}, og avgjer saka slik: ${3:korleis opplysningane tel}. For deg kan avgjerda bety ${4:følgja av avgjerda}.\n\n' +
      'Vi kan gjere dette fordi ${5|det er nødvendig for å inngå eller oppfylle avtala med deg,ei lov tillèt det|}. Du har rett til å få eit menneske til å vurdere saka på nytt, til å seie kva du meiner, og til å bestride avgjerda. Kontakt oss på ${email:e-postadresse}.',
    en:
      'We make automated decisions about ${1:what is decided}. A computer program decides this without a human assessing the case. The program uses ${2:the data that counts}, and decides the case as follows: ${3:how the data counts}. For you, the decision may mean ${4:the effect of the decision}.\n\n' +
      'We may do this because ${5|it is necessary to enter into or perform our contract with you,the law allows it|}. You have the right to have a human reconsider the case, to express your point of view, and to contest the decision. Contact us at ${email:e-mail address}.',
  },
});
