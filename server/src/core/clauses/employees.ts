/** Employees. */
import { defineClause } from './clause.js';

export const employees = defineClause({
  id: 'employees',
  states: ['purposes', 'legal-basis', 'data-categories', 'recipients', 'retention-period', 'provision-requirement'],
  topic: 'purposes',
  law: ['gdpr:6(1)(b)', 'gdpr:6(1)(c)', 'gdpr:9(2)(b)', 'pol:6', 'gdpr:88', 'aml:9-1'],
  title: { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
  heading: { nb: 'Når du er ansatt hos oss', nn: 'Når du er tilsett hos oss', en: 'When you work for us' },
  when: {
    nb: 'I erklæringen til de ansatte. Kontrolltiltak krever egen informasjon etter arbeidsmiljøloven § 9-2.',
    nn: 'I erklæringa til dei tilsette. Kontrolltiltak krev eigen informasjon etter arbeidsmiljølova § 9-2.',
    en: 'In the notice to employees. Control measures need separate information under Working Environment Act section 9-2.',
  },
  asserts: {
    nb: 'Hva dere behandler om ansatte, hvem som får det, og hvor lenge.',
    nn: 'Kva de behandlar om tilsette, kven som får det, og kor lenge.',
    en: 'What you process about employees, who receives it, and for how long.',
  },
  prefixes: {
    nb: ['ansatt', 'ansatte', 'personal'],
    nn: ['tilsett', 'tilsette', 'personal'],
    en: ['employee', 'employees', 'staff'],
  },
  text: {
    nb:
      'Om deg som er ansatt, behandler vi ${1|navn\\, fødselsnummer\\, kontaktopplysninger\\, kontonummer og pårørende,navn\\, fødselsnummer\\, kontaktopplysninger og kontonummer|}, og opplysninger om stilling, lønn, arbeidstid og fravær. Vi bruker opplysningene til å betale lønn, følge opp arbeidsforholdet og oppfylle pliktene vi har som arbeidsgiver. Fødselsnummeret trenger vi for å melde lønn og skatt på rett person.\n\n' +
      'Det rettslige grunnlaget er arbeidsavtalen med deg og lovpålagte plikter, blant annet etter arbeidsmiljøloven, se personvernforordningen (GDPR) artikkel 6 nr. 1 bokstav b og c. Opplysninger om helse og fagforening behandler vi når det er nødvendig for plikter og rettigheter i arbeidsretten, se artikkel 9 nr. 2 bokstav b og personopplysningsloven § 6.\n\n' +
      'Du må gi oss opplysningene vi trenger for dette. Kravet følger av loven eller arbeidsavtalen. Uten opplysningene kan vi ikke betale lønn eller oppfylle pliktene våre. Vi gir opplysninger til Skatteetaten og Nav, og til ${2|pensjonsleverandøren vår og leverandøren av lønnssystemet,regnskapsføreren vår og pensjonsleverandøren|}. Når du slutter, sletter vi personalmappen senest ${3:frist} etterpå.',
    nn:
      'Om deg som er tilsett, behandlar vi ${1|namn\\, fødselsnummer\\, kontaktopplysningar\\, kontonummer og pårørande,namn\\, fødselsnummer\\, kontaktopplysningar og kontonummer|}, og opplysningar om stilling, løn, arbeidstid og fråvær. Vi bruker opplysningane til å betale løn, følgje opp arbeidsforholdet og oppfylle pliktene vi har som arbeidsgivar. Fødselsnummeret treng vi for å melde løn og skatt på rett person.\n\n' +
      'Det rettslege grunnlaget er arbeidsavtala med deg og lovpålagde plikter, mellom anna etter arbeidsmiljølova, sjå personvernforordninga (GDPR) artikkel 6 nr. 1 bokstav b og c. Opplysningar om helse og fagforeining behandlar vi når det er nødvendig for plikter og rettar i arbeidsretten, sjå artikkel 9 nr. 2 bokstav b og personopplysningslova § 6.\n\n' +
      'Du må gi oss opplysningane vi treng for dette. Kravet følgjer av lova eller arbeidsavtala. Utan opplysningane kan vi ikkje betale løn eller oppfylle pliktene våre. Vi gir opplysningar til Skatteetaten og Nav, og til ${2|pensjonsleverandøren vår og leverandøren av lønssystemet,rekneskapsføraren vår og pensjonsleverandøren|}. Når du sluttar, slettar vi personalmappa seinast ${3:frist} etterpå.',
    en:
      'If you work for us, we process your ${1|name\\, national identity number\\, contact details\\, bank account number and next of kin,name\\, national identity number\\, contact details and bank account number|}, and information about your position, pay, working hours and absence. We use the data to pay you, manage the employment and meet our obligations as an employer. We need the national identity number to report pay and tax for the right person.\n\n' +
      'The legal basis is our employment contract with you and legal obligations, including those in the Norwegian Working Environment Act; see Article 6(1)(b) and (c) GDPR. We process information about health and trade union membership where necessary for obligations and rights in employment law; see Article 9(2)(b) and section 6 of the Norwegian Personal Data Act.\n\n' +
      'You must give us the data we need for this. The requirement follows from the law or your employment contract. Without the data we cannot pay you or meet our obligations. We give data to the Norwegian Tax Administration and the Norwegian Labour and Welfare Administration (Nav), and to ${2|our pension provider and the provider of our payroll system,our accountant and our pension provider|}. When you leave, we delete your personnel file no later than ${3:time limit} afterwards.',
  },
});
