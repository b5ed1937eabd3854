/** Twenty changes and twenty rewordings in three languages, written before the readers of changes had seen them. */
import type { Localized } from '../../../../server/src/core/languages/language.js';

/** `{before|changed|reworded}` in each language, and the family of the change that must be told, with how it changed where there is one answer. */
export interface FreshChange {
  readonly told: string;
  readonly heading: Localized;
  readonly text: Localized;
}

const USE = {
  nb: 'Hva vi bruker opplysningene til',
  nn: 'Kva vi bruker opplysningane til',
  en: 'What we use the data for',
};
const SHARING = { nb: 'Hvem får opplysningene', nn: 'Kven får opplysningane', en: 'Who gets the data' };
const STORAGE = { nb: 'Lagring', nn: 'Lagring', en: 'Storage' };
const RIGHTS = { nb: 'Rettighetene dine', nn: 'Rettane dine', en: 'Your rights' };
const DATA = { nb: 'Opplysninger om deg', nn: 'Opplysningar om deg', en: 'Data about you' };
const CONTACT = { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' };
const BASIS = { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' };

export const FRESH: readonly FreshChange[] = [
  {
    told: 'added purposes',
    heading: USE,
    text: {
      nb: 'Vi bruker adressen {til å levere varer|til å levere varer og til å sende deg markedsføring|for å få varene fram til deg}.',
      nn: 'Vi bruker adressa {til å levere varer|til å levere varer og til å sende deg marknadsføring|for å få varene fram til deg}.',
      en: 'We use your address {to deliver goods|to deliver goods and to send you marketing|to get the goods to you}.',
    },
  },
  {
    told: 'dropped purposes',
    heading: USE,
    text: {
      nb: 'Vi bruker opplysningene til {bestillinger og statistikk|bestillinger|å behandle bestillinger og lage statistikk}.',
      nn: 'Vi bruker opplysningane til {tingingar og statistikk|tingingar|å handsame tingingar og lage statistikk}.',
      en: 'We use the data for {orders and statistics|orders|handling orders and compiling statistics}.',
    },
  },
  {
    told: 'added purposes',
    heading: USE,
    text: {
      nb: '- svare på spørsmål{|\n- avdekke svindel|}\n- {fakturere|fakturere|sende faktura}',
      nn: '- svare på spørsmål{|\n- avdekkje svindel|}\n- {fakturere|fakturere|sende faktura}',
      en: '- answering questions{|\n- detecting fraud|}\n- {invoicing|invoicing|sending invoices}',
    },
  },
  {
    told: 'added recipients',
    heading: SHARING,
    text: {
      nb: 'Vi deler opplysninger med {regnskapsføreren vår|regnskapsføreren vår og et inkassoselskap|dem som fører regnskapet for oss}.',
      nn: 'Vi deler opplysningar med {rekneskapsføraren vår|rekneskapsføraren vår og eit inkassoselskap|dei som fører rekneskapen for oss}.',
      en: 'We share data with {our accountant|our accountant and a debt collection agency|those who do our accounts}.',
    },
  },
  {
    told: 'dropped recipients',
    heading: SHARING,
    text: {
      nb: 'Betaling går gjennom {Stripe og Vipps|Vipps|Vipps eller Stripe}.',
      nn: 'Betaling går gjennom {Stripe og Vipps|Vipps|Vipps eller Stripe}.',
      en: 'Payments run through {Stripe and Vipps|Vipps|either Vipps or Stripe}.',
    },
  },
  {
    told: 'added recipients',
    heading: SHARING,
    text: {
      nb: 'E-posten vår ligger hos {Microsoft|Google|leverandøren Microsoft}.',
      nn: 'E-posten vår ligg hos {Microsoft|Google|leverandøren Microsoft}.',
      en: 'Our e-mail is hosted by {Microsoft|Google|our provider Microsoft}.',
    },
  },
  {
    told: 'added transfers',
    heading: SHARING,
    text: {
      nb: 'Leverandøren lagrer opplysningene {i Norge|i India|på servere i Norge}.',
      nn: 'Leverandøren lagrar opplysningane {i Noreg|i India|på tenarar i Noreg}.',
      en: 'The supplier stores the data {in Norway|in India|on servers in Norway}.',
    },
  },
  {
    told: 'retention',
    heading: STORAGE,
    text: {
      nb: 'Ordrer lagres i {fem år|sju år|60 måneder}.',
      nn: 'Ordrar blir lagra i {fem år|sju år|60 månader}.',
      en: 'Orders are stored for {five years|seven years|60 months}.',
    },
  },
  {
    told: 'retention',
    heading: STORAGE,
    text: {
      nb: 'Vi sletter søknader {etter seks måneder|etter ett år|når det har gått et halvt år}.',
      nn: 'Vi slettar søknader {etter seks månader|etter eitt år|når det har gått eit halvt år}.',
      en: 'We delete applications {after six months|after one year|once half a year has passed}.',
    },
  },
  {
    told: 'dropped retention',
    heading: STORAGE,
    text: {
      nb: '{Kameraopptak slettes etter sju dager. |Kameraopptak tas vare på. |Kameraopptak har vi i en uke før de slettes. }Vi lagrer ikke mer enn vi trenger.',
      nn: '{Kameraopptak blir sletta etter sju dagar. |Kameraopptak blir tekne vare på. |Kameraopptak har vi i ei veke før dei blir sletta. }Vi lagrar ikkje meir enn vi treng.',
      en: '{Camera recordings are deleted after seven days. |Camera recordings are retained. |We hold camera recordings for a week before they are deleted. }We do not store more than we need.',
    },
  },
  {
    told: 'dropped rights',
    heading: RIGHTS,
    text: {
      nb: 'Du kan be om {innsyn og sletting|innsyn|å få se opplysningene og få dem slettet}.',
      nn: 'Du kan be om {innsyn og sletting|innsyn|å få sjå opplysningane og få dei sletta}.',
      en: 'You can ask for {access and erasure|access|a copy of your data, and to have them deleted}.',
    },
  },
  {
    told: 'added rights',
    heading: RIGHTS,
    text: {
      nb: 'Du kan {kreve innsyn|kreve innsyn og klage til Datatilsynet|be om å få innsyn}.',
      nn: 'Du kan {krevje innsyn|krevje innsyn og klage til Datatilsynet|be om å få innsyn}.',
      en: 'You may {request access|request access and complain to the Norwegian Data Protection Authority|ask us for access}.',
    },
  },
  {
    told: 'added data',
    heading: DATA,
    text: {
      nb: 'Vi registrerer {navn og e-postadresse|navn, e-postadresse og fødselsnummer|hva du heter og e-postadressen din}.',
      nn: 'Vi registrerer {namn og e-postadresse|namn, e-postadresse og fødselsnummer|kva du heiter og e-postadressa di}.',
      en: 'We record {your name and e-mail address|your name, e-mail address and national identity number|what you are called and your e-mail address}.',
    },
  },
  {
    told: 'dropped data',
    heading: DATA,
    text: {
      nb: 'Vi samler inn {telefonnummer og helseopplysninger|telefonnummer|telefonnummer og opplysninger om helsen din}.',
      nn: 'Vi samlar inn {telefonnummer og helseopplysningar|telefonnummer|telefonnummer og opplysningar om helsa di}.',
      en: 'We collect {telephone numbers and health data|telephone numbers|telephone numbers and information about your health}.',
    },
  },
  {
    told: 'contact',
    heading: CONTACT,
    text: {
      nb: '{Skriv til|Skriv til|Send en e-post til} {post@solside.no|vern@solside.no|post@solside.no}.',
      nn: '{Skriv til|Skriv til|Send ein e-post til} {post@solside.no|vern@solside.no|post@solside.no}.',
      en: '{Write to|Write to|Send an e-mail to} {post@solside.no|vern@solside.no|post@solside.no}.',
    },
  },
  {
    told: 'added legal-bases',
    heading: BASIS,
    text: {
      nb: 'Grunnlaget er {avtalen med deg|avtalen med deg og ditt samtykke|at vi må oppfylle avtalen vi har med deg}.',
      nn: 'Grunnlaget er {avtalen med deg|avtalen med deg og samtykket ditt|at vi må oppfylle avtalen vi har med deg}.',
      en: 'The basis is {the contract with you|the contract with you and your consent|that we have to perform the contract we have with you}.',
    },
  },
  {
    told: 'legal-bases',
    heading: BASIS,
    text: {
      nb: 'Nyhetsbrevet {sendes med samtykke|sendes fordi vi har en berettiget interesse|får du bare hvis du har samtykket}.',
      nn: 'Nyheitsbrevet {blir sendt med samtykke|blir sendt fordi vi har ei rettkomen interesse|får du berre dersom du har samtykt}.',
      en: 'The newsletter {is sent with your consent|is sent because we have a legitimate interest|only goes to those who have consented}.',
    },
  },
  {
    told: 'automated-decisions',
    heading: DATA,
    text: {
      nb: 'Vi tar {ingen automatiserte avgjørelser|automatiserte avgjørelser om kreditt|ikke avgjørelser bare ved automatisert behandling}.',
      nn: 'Vi tek {ingen automatiserte avgjerder|automatiserte avgjerder om kreditt|ikkje avgjerder berre ved automatisert handsaming}.',
      en: 'We make {no automated decisions|automated decisions about credit|no decisions solely by automated means}.',
    },
  },
  {
    told: 'cookies',
    heading: DATA,
    text: {
      nb: 'Nettstedet {bruker ikke informasjonskapsler|bruker informasjonskapsler til markedsføring|setter ingen informasjonskapsler}.',
      nn: 'Nettstaden {bruker ikkje informasjonskapslar|bruker informasjonskapslar til marknadsføring|set ingen informasjonskapslar}.',
      en: 'The website {does not use cookies|uses cookies for marketing|sets no cookies}.',
    },
  },
  {
    told: 'controller',
    heading: CONTACT,
    text: {
      nb: '{Solside AS er behandlingsansvarlig|Skyside AS er behandlingsansvarlig|Behandlingsansvarlig er Solside AS}.',
      nn: '{Solside AS er behandlingsansvarleg|Skyside AS er behandlingsansvarleg|Behandlingsansvarleg er Solside AS}.',
      en: '{Solside AS is the controller|Skyside AS is the controller|The controller is Solside AS}.',
    },
  },
];
