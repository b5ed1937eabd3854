/** An employer's access to an employee's mailbox (the regulation on access to mailboxes, FOR-2018-07-02-1108). */
import { defineClause } from './clause.js';

export const employeeMailbox = defineClause({
  id: 'employee-mailbox',
  states: ['legal-basis', 'legitimate-interests'],
  topic: 'special',
  law: ['epost:2', 'epost:3', 'epost:4', 'gdpr:6(1)(f)'],
  title: { nb: 'Innsyn i e-postkasse', nn: 'Innsyn i e-postkasse', en: 'Access to employee mailbox' },
  heading: { nb: 'Innsyn i e-postkasse', nn: 'Innsyn i e-postkasse', en: 'Access to employee mailbox' },
  when: {
    nb: 'I erklæringen til de ansatte. Teksten kan ikke gi arbeidsgiver mer enn forskriften.',
    nn: 'I erklæringa til dei tilsette. Teksten kan ikkje gi arbeidsgivaren meir enn forskrifta.',
    en: 'In the notice to employees. The text cannot give the employer more than the regulation does.',
  },
  asserts: {
    nb: 'Hvem hos dere som bestemmer og gjennomfører innsyn.',
    nn: 'Kven hos dykk som avgjer og gjennomfører innsyn.',
    en: 'Who decides on and carries out access.',
  },
  prefixes: {
    nb: ['e-postkasse', 'e-postinnsyn'],
    nn: ['e-postkasse', 'e-postinnsyn'],
    en: ['mailbox', 'mailbox-access'],
  },
  text: {
    nb:
      'Vi leser ikke e-posten din i jobben, og heller ikke filene på ditt personlige område, uten at reglene tillater det. Vi kan gjøre innsyn når det er nødvendig for den daglige driften eller en annen berettiget interesse, eller ved begrunnet mistanke om grovt pliktbrudd. Det rettslige grunnlaget er vår berettigede interesse i å holde driften i gang og undersøke slike brudd, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav f. Det er ${1:rolle eller navn} som bestemmer om vi skal gjøre innsyn.\n\n' +
      'Så langt det er mulig, varsler vi deg før innsynet. Da kan du si hva du mener, være til stede og ha med deg en tillitsvalgt. Har vi ikke varslet på forhånd, får du skriftlig beskjed etterpå. Når du slutter, stenger vi e-postkassen. Innhold som ikke trengs i driften, sletter vi senest ${2:frist} etter at du har sluttet. Reglene står i forskrift 2. juli 2018 nr. 1108.',
    nn:
      'Vi les ikkje e-posten din i jobben, og heller ikkje filene på det personlege området ditt, utan at reglane tillèt det. Vi kan gjere innsyn når det er nødvendig for den daglege drifta eller ei anna berettiga interesse, eller ved grunngitt mistanke om grovt pliktbrot. Det rettslege grunnlaget er den berettiga interessa vår i å halde drifta i gang og undersøkje slike brot, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav f. Det er ${1:rolle eller namn} som avgjer om vi skal gjere innsyn.\n\n' +
      'Så langt det er mogleg, varslar vi deg før innsynet. Då kan du seie kva du meiner, vere til stades og ha med deg ein tillitsvald. Har vi ikkje varsla på førehand, får du skriftleg melding etterpå. Når du sluttar, stengjer vi e-postkassa. Innhald som ikkje trengst i drifta, slettar vi seinast ${2:frist} etter at du har slutta. Reglane står i forskrift 2. juli 2018 nr. 1108.',
    en:
      'We do not read your work e-mail, or the files in your personal work area, unless the rules allow it. We may do so where necessary for day-to-day operations or another legitimate interest, or on reasonable suspicion of a gross breach of duty. The legal basis is our legitimate interest in keeping operations running and investigating such breaches; see Article 6(1)(f) GDPR. The decision is made by ${1:role or name}.\n\n' +
      'As far as possible, we notify you beforehand. You can then say what you think, be present and bring an employee representative. If we have not notified you beforehand, you will be told in writing afterwards. When you leave, we close the mailbox. Content that is not needed for our operations is deleted no later than ${2:time limit} after you have left. The rules are in the Norwegian Regulations of 2 July 2018 No. 1108.',
  },
});
