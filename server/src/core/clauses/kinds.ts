/** The kinds of organisation that "New privacy policy" offers, with the clauses of each and the facts that add or swap clauses. */
import type { Localized } from '../languages/language.js';
import { automatedDecisions } from './automated-decisions.js';
import { automatedNone } from './automated-none.js';
import { businessContacts } from './business-contacts.js';
import { cameraSurveillance } from './camera-surveillance.js';
import { caseHandling } from './case-handling.js';
import { changes } from './changes.js';
import { children } from './children.js';
import type { Clause, ClauseTopic } from './clause.js';
import { complaint } from './complaint.js';
import { controllerContact } from './controller-contact.js';
import { controllerIdentity } from './controller-identity.js';
import { cookieConsent } from './cookie-consent.js';
import { cookiesNecessaryOnly } from './cookies-necessary-only.js';
import { creditCheck } from './credit-check.js';
import { customerService } from './customer-service.js';
import { dataDirectOnly } from './data-direct-only.js';
import { dataSource } from './data-source.js';
import { dpoContact } from './dpo-contact.js';
import { dpoNone } from './dpo-none.js';
import { drivingSchoolRecords } from './driving-school-records.js';
import { employeeMailbox } from './employee-mailbox.js';
import { employees } from './employees.js';
import { events } from './events.js';
import { jointControllers } from './joint-controllers.js';
import { lastUpdated } from './last-updated.js';
import { marketingCustomers } from './marketing-customers.js';
import { members } from './members.js';
import { nationalIdentityNumber } from './national-identity-number.js';
import { newsletter } from './newsletter.js';
import { patients } from './patients.js';
import { photos } from './photos.js';
import { processors } from './processors.js';
import { profiling } from './profiling.js';
import { provisionRequirement } from './provision-requirement.js';
import { provisionVoluntary } from './provision-voluntary.js';
import { pupils } from './pupils.js';
import { recruitment } from './recruitment.js';
import { representative } from './representative.js';
import { retentionBookkeeping } from './retention-bookkeeping.js';
import { rightsAll } from './rights-all.js';
import { security } from './security.js';
import { transferAdequacy } from './transfer-adequacy.js';
import { transferDpf } from './transfer-dpf.js';
import { transferNone } from './transfer-none.js';
import { transferScc } from './transfer-scc.js';
import { userAccount } from './user-account.js';
import { webShop } from './web-shop.js';
import { websiteLogs } from './website-logs.js';

/** A kind of organisation and its usual policy. */
export interface OrganisationKind {
  readonly id: OrganisationKindId;
  readonly name: Localized;
  /** Every kind covers all disclosures that are always required, whatever the answers to its facts. */
  readonly clauses: readonly Clause[];
  /** What to ask, in the order of asking. */
  readonly facts: readonly PolicyFactId[];
}

/** The ids of the kinds. */
export type OrganisationKindId = 'shop' | 'club' | 'company' | 'public' | 'clinic' | 'school' | 'app' | 'employer';

/** The ids of the facts. */
export type PolicyFactId =
  | 'dpo'
  | 'transfer'
  | 'dataFromOthers'
  | 'automated'
  | 'profiling'
  | 'cookies'
  | 'newsletter'
  | 'marketingCustomers'
  | 'recruitment'
  | 'camera'
  | 'children'
  | 'photos'
  | 'events'
  | 'creditCheck'
  | 'nationalIdentityNumber'
  | 'drivingSchool'
  | 'websiteLogs'
  | 'mailbox'
  | 'joint'
  | 'representative';

/** Something that only the author knows, asked before the policy is written. */
export interface PolicyFact {
  readonly question: Localized;
  /** The first is taken where nothing was answered. */
  readonly answers: readonly PolicyAnswer[];
}

/** One answer, and the clauses that it brings. */
export interface PolicyAnswer {
  readonly id: string;
  readonly label: Localized;
  readonly add: readonly Clause[];
}

/** The clauses of a new policy in their usual order; clauses of one heading stand together and share it. */
export function policyClauses(
  kind: OrganisationKind,
  answers: Readonly<Partial<Record<PolicyFactId, string>>> = {},
): readonly Clause[] {
  const chosen = new Set(kind.clauses);
  for (const id of kind.facts) {
    const fact = POLICY_FACTS[id];
    const answer = fact.answers.find((one) => one.id === answers[id]) ?? fact.answers[0];
    for (const clause of answer?.add ?? []) chosen.add(clause);
  }
  // A clause may itself name another source (references, a credit bureau): then «only from you» would be untrue.
  if ([...chosen].some((clause) => clause.states.includes('data-source'))) chosen.delete(dataDirectOnly);
  return [...chosen].sort((a, b) => TOPIC_ORDER.indexOf(a.topic) - TOPIC_ORDER.indexOf(b.topic));
}

/** The usual order of a policy. */
export const TOPIC_ORDER: readonly ClauseTopic[] = [
  'controller',
  'dpo',
  'purposes',
  'data',
  'source',
  'legal-basis',
  'special',
  'recipients',
  'transfer',
  'retention',
  'cookies',
  'marketing',
  'automated',
  'rights',
  'complaint',
  'security',
  'changes',
];

const OPENING = [controllerIdentity, controllerContact] as const;
const CLOSING = [processors, rightsAll, complaint, security, changes, lastUpdated] as const;

/** The kinds, in the order of the menu. */
export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  {
    id: 'shop',
    name: { nb: 'Butikk eller nettbutikk', nn: 'Butikk eller nettbutikk', en: 'Shop or web shop' },
    clauses: [...OPENING, webShop, customerService, retentionBookkeeping, ...CLOSING],
    facts: [
      'cookies',
      'newsletter',
      'marketingCustomers',
      'transfer',
      'dataFromOthers',
      'creditCheck',
      'automated',
      'profiling',
      'camera',
      'recruitment',
      'websiteLogs',
      'dpo',
    ],
  },
  {
    id: 'club',
    name: { nb: 'Lag eller forening', nn: 'Lag eller foreining', en: 'Club or association' },
    clauses: [...OPENING, members, retentionBookkeeping, ...CLOSING],
    facts: ['cookies', 'newsletter', 'events', 'photos', 'transfer', 'dataFromOthers', 'automated', 'joint', 'dpo'],
  },
  {
    id: 'company',
    name: {
      nb: 'Bedrift som selger til bedrifter',
      nn: 'Bedrift som sel til bedrifter',
      en: 'Company selling to businesses',
    },
    clauses: [...OPENING, businessContacts, customerService, provisionVoluntary, retentionBookkeeping, ...CLOSING],
    facts: [
      'cookies',
      'newsletter',
      'marketingCustomers',
      'events',
      'transfer',
      'automated',
      'recruitment',
      'camera',
      'websiteLogs',
      'joint',
      'representative',
      'dpo',
    ],
  },
  {
    // Legitimate interests are no basis for the tasks of public authorities: no fact here brings them in.
    id: 'public',
    name: {
      nb: 'Kommune eller offentlig organ',
      nn: 'Kommune eller offentleg organ',
      en: 'Municipality or public body',
    },
    clauses: [...OPENING, dpoContact, caseHandling, provisionRequirement, ...CLOSING],
    facts: [
      'cookies',
      'newsletter',
      'transfer',
      'dataFromOthers',
      'automated',
      'recruitment',
      'nationalIdentityNumber',
    ],
  },
  {
    id: 'clinic',
    name: { nb: 'Klinikk eller helsetjeneste', nn: 'Klinikk eller helseteneste', en: 'Clinic or health service' },
    clauses: [...OPENING, patients, retentionBookkeeping, ...CLOSING],
    facts: ['cookies', 'newsletter', 'transfer', 'dataFromOthers', 'automated', 'camera', 'recruitment', 'dpo'],
  },
  {
    id: 'school',
    name: {
      nb: 'Skole, kurs eller trafikkskole',
      nn: 'Skule, kurs eller trafikkskule',
      en: 'School, courses or driving school',
    },
    clauses: [...OPENING, pupils, retentionBookkeeping, ...CLOSING],
    facts: [
      'drivingSchool',
      'cookies',
      'newsletter',
      'photos',
      'transfer',
      'dataFromOthers',
      'automated',
      'camera',
      'recruitment',
      'dpo',
    ],
  },
  {
    id: 'app',
    name: { nb: 'App eller nettjeneste', nn: 'App eller netteneste', en: 'App or online service' },
    clauses: [...OPENING, userAccount, customerService, ...CLOSING],
    facts: [
      'cookies',
      'websiteLogs',
      'newsletter',
      'marketingCustomers',
      'children',
      'transfer',
      'dataFromOthers',
      'automated',
      'profiling',
      'representative',
      'dpo',
    ],
  },
  {
    id: 'employer',
    name: {
      nb: 'Arbeidsgiver: ansatte og jobbsøkere',
      nn: 'Arbeidsgivar: tilsette og jobbsøkjarar',
      en: 'Employer: employees and applicants',
    },
    clauses: [...OPENING, employees, recruitment, retentionBookkeeping, ...CLOSING],
    facts: ['transfer', 'automated', 'camera', 'mailbox', 'photos', 'nationalIdentityNumber', 'joint', 'dpo'],
  },
];

const NO: Localized = { nb: 'Nei', nn: 'Nei', en: 'No' };
const YES: Localized = { nb: 'Ja', nn: 'Ja', en: 'Yes' };

/** What is asked, for every fact. */
export const POLICY_FACTS: Readonly<Record<PolicyFactId, PolicyFact>> = {
  dpo: {
    question: {
      nb: 'Har dere personvernombud?',
      nn: 'Har de personvernombod?',
      en: 'Do you have a data protection officer?',
    },
    answers: [
      { id: 'no', label: NO, add: [dpoNone] },
      { id: 'yes', label: YES, add: [dpoContact] },
    ],
  },
  transfer: {
    question: {
      nb: 'Overfører dere eller leverandørene opplysninger ut av EØS?',
      nn: 'Overfører de eller leverandørane opplysningar ut av EØS?',
      en: 'Do you or your suppliers transfer data outside the EEA?',
    },
    answers: [
      { id: 'no', label: NO, add: [transferNone] },
      {
        id: 'scc',
        label: {
          nb: 'Ja, med EUs standardbestemmelser (SCC)',
          nn: 'Ja, med EUs standardføresegner (SCC)',
          en: 'Yes, under the EU standard contractual clauses (SCCs)',
        },
        add: [transferScc],
      },
      {
        id: 'dpf',
        label: {
          nb: 'Ja, til en sertifisert virksomhet i USA (DPF)',
          nn: 'Ja, til ei sertifisert verksemd i USA (DPF)',
          en: 'Yes, to a certified company in the USA (DPF)',
        },
        add: [transferDpf],
      },
      {
        id: 'adequacy',
        label: {
          nb: 'Ja, til et land EU-kommisjonen har godkjent',
          nn: 'Ja, til eit land EU-kommisjonen har godkjent',
          en: 'Yes, to a country with an adequacy decision',
        },
        add: [transferAdequacy],
      },
    ],
  },
  dataFromOthers: {
    question: {
      nb: 'Får dere opplysninger fra andre enn personen selv?',
      nn: 'Får de opplysningar frå andre enn personen sjølv?',
      en: 'Do you get data from anyone but the person?',
    },
    answers: [
      { id: 'no', label: NO, add: [dataDirectOnly] },
      { id: 'yes', label: YES, add: [dataSource] },
    ],
  },
  automated: {
    question: {
      nb: 'Tar dere avgjørelser om folk uten at et menneske vurderer dem?',
      nn: 'Tek de avgjerder om folk utan at eit menneske vurderer dei?',
      en: 'Do you take decisions about people without a human assessing them?',
    },
    answers: [
      { id: 'no', label: NO, add: [automatedNone] },
      { id: 'yes', label: YES, add: [automatedDecisions] },
    ],
  },
  profiling: yesNo(
    {
      nb: 'Profilerer dere folk for å tilpasse innhold?',
      nn: 'Profilerer de folk for å tilpasse innhald?',
      en: 'Do you profile people to adapt content?',
    },
    profiling,
  ),
  cookies: {
    question: {
      nb: 'Bruker nettstedet eller appen informasjonskapsler?',
      nn: 'Bruker nettstaden eller appen informasjonskapslar?',
      en: 'Does the website or app use cookies?',
    },
    answers: [
      { id: 'no', label: NO, add: [] },
      {
        id: 'necessary',
        label: { nb: 'Bare strengt nødvendige', nn: 'Berre strengt nødvendige', en: 'Strictly necessary ones only' },
        add: [cookiesNecessaryOnly],
      },
      {
        id: 'consent',
        label: { nb: 'Også andre, med samtykke', nn: 'Også andre, med samtykke', en: 'Others too, with consent' },
        add: [cookieConsent],
      },
    ],
  },
  newsletter: yesNo(
    {
      nb: 'Sender dere nyhetsbrev til dem som har samtykket?',
      nn: 'Sender de nyheitsbrev til dei som har samtykt?',
      en: 'Do you send newsletters to those who have consented?',
    },
    newsletter,
  ),
  marketingCustomers: yesNo(
    {
      nb: 'Sender dere reklame til kunder uten samtykke (unntaket i markedsføringsloven § 15)?',
      nn: 'Sender de reklame til kundar utan samtykke (unntaket i marknadsføringslova § 15)?',
      en: 'Do you send marketing to customers without consent (the exception in Marketing Control Act section 15)?',
    },
    marketingCustomers,
  ),
  recruitment: yesNo(
    { nb: 'Tar dere imot jobbsøknader?', nn: 'Tek de imot jobbsøknader?', en: 'Do you receive job applications?' },
    recruitment,
  ),
  camera: yesNo(
    { nb: 'Har dere kameraovervåking?', nn: 'Har de kameraovervaking?', en: 'Do you use camera surveillance?' },
    cameraSurveillance,
  ),
  children: yesNo(
    {
      nb: 'Er tjenesten for barn, og ber dere om samtykke der?',
      nn: 'Er tenesta for barn, og ber de om samtykke der?',
      en: 'Is the service for children, and do you ask for consent there?',
    },
    children,
  ),
  photos: yesNo(
    {
      nb: 'Publiserer dere bilder av folk?',
      nn: 'Publiserer de bilete av folk?',
      en: 'Do you publish photos of people?',
    },
    photos,
  ),
  events: yesNo(
    {
      nb: 'Holder dere arrangementer med påmelding?',
      nn: 'Held de arrangement med påmelding?',
      en: 'Do you hold events with sign-up?',
    },
    events,
  ),
  creditCheck: yesNo(
    { nb: 'Kredittsjekker dere kunder?', nn: 'Kredittsjekkar de kundar?', en: 'Do you check customers’ credit?' },
    creditCheck,
  ),
  nationalIdentityNumber: yesNo(
    { nb: 'Bruker dere fødselsnummer?', nn: 'Bruker de fødselsnummer?', en: 'Do you use national identity numbers?' },
    nationalIdentityNumber,
  ),
  drivingSchool: yesNo(
    { nb: 'Er dere trafikkskole?', nn: 'Er de trafikkskule?', en: 'Are you a driving school?' },
    drivingSchoolRecords,
  ),
  websiteLogs: yesNo(
    {
      nb: 'Logger nettstedet IP-adresser?',
      nn: 'Loggar nettstaden IP-adresser?',
      en: 'Does the website log IP addresses?',
    },
    websiteLogs,
  ),
  mailbox: yesNo(
    {
      nb: 'Skal erklæringen si når dere kan åpne ansattes e-post?',
      nn: 'Skal erklæringa seie når de kan opne e-posten til tilsette?',
      en: 'Should the notice say when you may open employees’ e-mail?',
    },
    employeeMailbox,
  ),
  joint: yesNo(
    {
      nb: 'Er dere felles behandlingsansvarlige med noen?',
      nn: 'Er de felles behandlingsansvarlege med nokon?',
      en: 'Are you joint controllers with anyone?',
    },
    jointControllers,
  ),
  representative: yesNo(
    {
      nb: 'Er dere etablert utenfor EØS, med representant her?',
      nn: 'Er de etablerte utanfor EØS, med representant her?',
      en: 'Are you established outside the EEA, with a representative here?',
    },
    representative,
  ),
};

function yesNo(question: Localized, clause: Clause): PolicyFact {
  return {
    question,
    answers: [
      { id: 'no', label: NO, add: [] },
      { id: 'yes', label: YES, add: [clause] },
    ],
  };
}
