/** One purpose without its period. */
import type { Planted } from './planted.js';

const sections = (texts: readonly (readonly [string, string])[], missing: string, given: string): string =>
  texts
    .map(
      ([heading, body], index) =>
        `## ${heading} ¶ ${body}${index === texts.length - 1 ? `{{${missing}|${given}}}` : ''}`,
    )
    .join(' ¶ ');

const NB: readonly (readonly [string, string])[] = [
  ['Bestillinger', 'Formål: Levere varer. Rettslig grunnlag er avtalen. Opplysningene lagres i to år.'],
  ['Kundeservice', 'Formål: Svare deg. Rettslig grunnlag er berettiget interesse. Opplysningene lagres i ett år.'],
  ['Regnskap', 'Formål: Føre regnskap. Rettslig grunnlag er rettslig forpliktelse. Opplysningene lagres i fem år.'],
  ['Nyhetsbrev', 'Formål: Sende tilbud. Rettslig grunnlag er samtykke.'],
];
const NN: readonly (readonly [string, string])[] = [
  ['Bestillingar', 'Føremål: Levere varer. Rettsleg grunnlag er avtala. Opplysningane blir lagra i to år.'],
  ['Kundeservice', 'Føremål: Svare deg. Rettsleg grunnlag er berettiga interesse. Opplysningane blir lagra i eitt år.'],
  ['Rekneskap', 'Føremål: Føre rekneskap. Rettsleg grunnlag er rettsleg plikt. Opplysningane blir lagra i fem år.'],
  ['Nyheitsbrev', 'Føremål: Sende tilbod. Rettsleg grunnlag er samtykke.'],
];
const EN: readonly (readonly [string, string])[] = [
  ['Orders', 'Purpose: to deliver goods. The legal basis is the contract. The data is kept for two years.'],
  [
    'Customer service',
    'Purpose: to answer you. The legal basis is legitimate interest. The data is kept for one year.',
  ],
  ['Accounting', 'Purpose: to keep accounts. The legal basis is legal obligation. The data is kept for five years.'],
  ['Newsletter', 'Purpose: to send offers. The legal basis is consent.'],
];

export const missingForPurpose: Planted = {
  nb: `
    ## Lagringstid ¶ Vi lagrer opplysningene slik: ¶ - Kundedata: 3 år ⏎ - Fakturaer: 5 år ⏎ - Søknader: 6 måneder ⏎ - Nyhetsbrev: {{navn og e-postadresse|til du melder deg av}}
    | Formål | Lagringstid | ⏎ | --- | --- | ⏎ | Kundeservice | 2 år | ⏎ | Regnskap | 5 år | ⏎ | Nyhetsbrev | {{–|1 år}} |
    | Formål | Grunnlag | Lagringstid | ⏎ | --- | --- | --- | ⏎ | Kundeservice | Avtale | 2 år | ⏎ | Regnskap | Lov | 5 år | ⏎ | Statistikk | Samtykke | {{ |14 måneder}} |
    ${sections(NB, '', ' Opplysningene slettes når du melder deg av.')}
    ${sections(NB, ' Du får det på e-post.', ' Opplysningene lagres i ett år.')}
    ## Oppbevaring ¶ - **Kundedata:** slettes etter tre år ⏎ - **Logger:** slettes etter 30 dager ⏎ - **Fakturaer:** slettes etter fem år ⏎ - **Bilder:** {{tas på arrangementer|slettes etter to år}}
    ## Sletting ¶ - Søknader: 6 måneder ⏎ - Kameraopptak: 7 dager ⏎ - {{Medlemslister: navn og telefon|Medlemslister: så lenge du er medlem}} ⏎ - Fakturaer: 5 år
    | Opplysninger | Slettefrist | ⏎ | --- | --- | ⏎ | Søknader | 6 måneder | ⏎ | Personalmapper | {{Ikke fastsatt|3 år}} | ⏎ | Logger | 90 dager |
    | Data | Hvor lenge | ⏎ | --- | --- | ⏎ | Konto | Til du sletter den | ⏎ | Ordre | 5 år | ⏎ | Chat | {{-|30 dager}} | ⏎ | Logger | 30 dager |
    ## BESTILLING ¶ FORMÅL ⏎ Levere varer. ¶ LAGRINGSTID ⏎ 36 måneder. ¶ ## KUNDESERVICE ¶ FORMÅL ⏎ Svare deg. ¶ LAGRINGSTID ⏎ 12 måneder. ¶ ## KONKURRANSER ¶ FORMÅL ⏎ Kåre vinnere. ¶ LAGRINGSTID ⏎ 30 dager. ¶ ## NYHETSBREV ¶ FORMÅL ⏎ Sende tilbud. ¶ {{RETTSLIG GRUNNLAG ⏎ Samtykke.|LAGRINGSTID ⏎ Til du melder deg av.}}
    ## Lagringstid ¶ Fristene er: ¶ * Brukerkonto: til den slettes ⏎ * Betalinger: 5 år ⏎ * Henvendelser: 12 måneder ⏎ * Posisjonsdata: {{fra appen|24 timer}}
    | Type | Oppbevaringstid | ⏎ | --- | --- | ⏎ | Pasientjournal | 10 år | ⏎ | Timebestilling | 1 år | ⏎ | Tilbakemeldinger | {{N/A|6 måneder}} |
    ## Hvor lenge vi lagrer ¶ - Kunder – 3 år ⏎ - Leverandører – 5 år ⏎ - Jobbsøkere – 6 måneder ⏎ - Besøkende – {{adgangslogg|7 dager}}
    | Formål | Lagringstid | ⏎ | --- | --- | ⏎ | Booking | 1 år | ⏎ | Betaling | 5 år | ⏎ | Gavekort | 3 år | ⏎ | Undersøkelser | {{Ikke angitt|6 måneder}} |
    ## Lagring ¶ Slik lagrer vi opplysninger: ¶ - Elever: til skoleåret er slutt ⏎ - Foresatte: 1 år ⏎ - Ansatte: 3 år ⏎ - Bilder: {{fra turer og fester|2 år}}
    | Kategori | Slettes | ⏎ | --- | --- | ⏎ | Medlemmer | 1 år etter utmelding | ⏎ | Givere | 5 år | ⏎ | Frivillige | {{—|2 år}} |
    ## Lagringstider ¶ - Sikkerhetskopier: 30 dager ⏎ - Serverlogger: 90 dager ⏎ - Adgangslogger: 3 måneder ⏎ - Lydopptak: {{fra kundesenteret|6 måneder}}
    | Data | Lagringstid | Merknad | ⏎ | --- | --- | --- | ⏎ | Ordre | 5 år | Regnskap | ⏎ | Chat | {{ |1 år}} | Kundeservice | ⏎ | Søknader | 6 måneder | Rekruttering |
    ## Sletting ¶ Vi sletter slik: ¶ - Leieforhold: 3 år etter utflytting ⏎ - Nøkkelkort: 1 måned ⏎ - Kameraopptak: 7 dager ⏎ - Venteliste: {{navn og ønsker|12 måneder}}
    | Behandling | Lagringstid | ⏎ | --- | --- | ⏎ | Konkurranser | 30 dager | ⏎ | Kundeklubb | Til du melder deg ut | ⏎ | Reklamasjoner | {{?|5 år}} |
  `,
  nn: `
    ## Lagringstid ¶ Vi lagrar opplysningane slik: ¶ - Kundedata: 3 år ⏎ - Fakturaer: 5 år ⏎ - Søknader: 6 månader ⏎ - Nyheitsbrev: {{namn og e-postadresse|til du melder deg av}}
    | Føremål | Lagringstid | ⏎ | --- | --- | ⏎ | Kundeservice | 2 år | ⏎ | Rekneskap | 5 år | ⏎ | Nyheitsbrev | {{–|1 år}} |
    | Føremål | Grunnlag | Lagringstid | ⏎ | --- | --- | --- | ⏎ | Kundeservice | Avtale | 2 år | ⏎ | Rekneskap | Lov | 5 år | ⏎ | Statistikk | Samtykke | {{ |14 månader}} |
    ${sections(NN, '', ' Opplysningane blir sletta når du melder deg av.')}
    ${sections(NN, ' Du får det på e-post.', ' Opplysningane blir lagra i eitt år.')}
    ## Oppbevaring ¶ - **Kundedata:** blir sletta etter tre år ⏎ - **Loggar:** blir sletta etter 30 dagar ⏎ - **Fakturaer:** blir sletta etter fem år ⏎ - **Bilete:** {{tekne på arrangement|blir sletta etter to år}}
    ## Sletting ¶ - Søknader: 6 månader ⏎ - Kameraopptak: 7 dagar ⏎ - {{Medlemslister: namn og telefon|Medlemslister: så lenge du er medlem}} ⏎ - Fakturaer: 5 år
    | Opplysningar | Slettefrist | ⏎ | --- | --- | ⏎ | Søknader | 6 månader | ⏎ | Personalmapper | {{Ikkje fastsett|3 år}} | ⏎ | Loggar | 90 dagar |
    | Data | Kor lenge | ⏎ | --- | --- | ⏎ | Konto | Til du slettar han | ⏎ | Ordre | 5 år | ⏎ | Chat | {{-|30 dagar}} | ⏎ | Loggar | 30 dagar |
    ## BESTILLING ¶ FØREMÅL ⏎ Levere varer. ¶ LAGRINGSTID ⏎ 36 månader. ¶ ## KUNDESERVICE ¶ FØREMÅL ⏎ Svare deg. ¶ LAGRINGSTID ⏎ 12 månader. ¶ ## KONKURRANSAR ¶ FØREMÅL ⏎ Kåre vinnarar. ¶ LAGRINGSTID ⏎ 30 dagar. ¶ ## NYHEITSBREV ¶ FØREMÅL ⏎ Sende tilbod. ¶ {{RETTSLEG GRUNNLAG ⏎ Samtykke.|LAGRINGSTID ⏎ Til du melder deg av.}}
    ## Lagringstid ¶ Fristane er: ¶ * Brukarkonto: til han blir sletta ⏎ * Betalingar: 5 år ⏎ * Førespurnader: 12 månader ⏎ * Posisjonsdata: {{frå appen|24 timar}}
    | Type | Oppbevaringstid | ⏎ | --- | --- | ⏎ | Pasientjournal | 10 år | ⏎ | Timebestilling | 1 år | ⏎ | Tilbakemeldingar | {{N/A|6 månader}} |
    ## Kor lenge vi lagrar ¶ - Kundar – 3 år ⏎ - Leverandørar – 5 år ⏎ - Jobbsøkjarar – 6 månader ⏎ - Besøkjande – {{tilgangslogg|7 dagar}}
    | Føremål | Lagringstid | ⏎ | --- | --- | ⏎ | Booking | 1 år | ⏎ | Betaling | 5 år | ⏎ | Gåvekort | 3 år | ⏎ | Undersøkingar | {{Ikkje oppgitt|6 månader}} |
    ## Lagring ¶ Slik lagrar vi opplysningar: ¶ - Elevar: til skuleåret er slutt ⏎ - Føresette: 1 år ⏎ - Tilsette: 3 år ⏎ - Bilete: {{frå turar og festar|2 år}}
    | Kategori | Sletting | ⏎ | --- | --- | ⏎ | Medlemer | 1 år etter utmelding | ⏎ | Givarar | 5 år | ⏎ | Frivillige | {{—|2 år}} |
    ## Lagringstider ¶ - Tryggingskopiar: 30 dagar ⏎ - Tenarloggar: 90 dagar ⏎ - Tilgangsloggar: 3 månader ⏎ - Lydopptak: {{frå kundesenteret|6 månader}}
    | Data | Lagringstid | Merknad | ⏎ | --- | --- | --- | ⏎ | Ordre | 5 år | Rekneskap | ⏎ | Chat | {{ |1 år}} | Kundeservice | ⏎ | Søknader | 6 månader | Rekruttering |
    ## Sletting ¶ Vi slettar slik: ¶ - Leigeforhold: 3 år etter utflytting ⏎ - Nøkkelkort: 1 månad ⏎ - Kameraopptak: 7 dagar ⏎ - Venteliste: {{namn og ønske|12 månader}}
    | Behandling | Lagringstid | ⏎ | --- | --- | ⏎ | Konkurransar | 30 dagar | ⏎ | Kundeklubb | Til du melder deg ut | ⏎ | Reklamasjonar | {{?|5 år}} |
  `,
  en: `
    ## Retention ¶ We keep the data as follows: ¶ - Customer data: 3 years ⏎ - Invoices: 5 years ⏎ - Applications: 6 months ⏎ - Newsletter: {{name and email address|until you unsubscribe}}
    | Purpose | Retention | ⏎ | --- | --- | ⏎ | Customer service | 2 years | ⏎ | Accounting | 5 years | ⏎ | Newsletter | {{–|1 year}} |
    | Purpose | Basis | Retention period | ⏎ | --- | --- | --- | ⏎ | Customer service | Contract | 2 years | ⏎ | Accounting | Law | 5 years | ⏎ | Statistics | Consent | {{ |14 months}} |
    ${sections(EN, '', ' The data is deleted when you unsubscribe.')}
    ${sections(EN, ' You get it by e-mail.', ' The data is kept for one year.')}
    ## Storage ¶ - **Customer data:** deleted after three years ⏎ - **Logs:** deleted after 30 days ⏎ - **Invoices:** deleted after five years ⏎ - **Photos:** {{taken at events|deleted after two years}}
    ## Deletion ¶ - Applications: 6 months ⏎ - CCTV: 7 days ⏎ - {{Member lists: name and phone|Member lists: as long as you are a member}} ⏎ - Invoices: 5 years
    | Data | Deleted after | ⏎ | --- | --- | ⏎ | Applications | 6 months | ⏎ | Personnel files | {{Not specified|3 years}} | ⏎ | Logs | 90 days |
    | Data | How long | ⏎ | --- | --- | ⏎ | Account | Until you delete it | ⏎ | Orders | 5 years | ⏎ | Chat | {{-|30 days}} | ⏎ | Logs | 30 days |
    ## ORDERS ¶ PURPOSE ⏎ To deliver goods. ¶ RETENTION PERIOD ⏎ 36 months. ¶ ## CUSTOMER SERVICE ¶ PURPOSE ⏎ To answer you. ¶ RETENTION PERIOD ⏎ 12 months. ¶ ## COMPETITIONS ¶ PURPOSE ⏎ To draw winners. ¶ RETENTION PERIOD ⏎ 30 days. ¶ ## NEWSLETTER ¶ PURPOSE ⏎ To send offers. ¶ {{LEGAL BASIS ⏎ Consent.|RETENTION PERIOD ⏎ Until you unsubscribe.}}
    ## Retention ¶ We delete data as follows: ¶ * User account: until it is deleted ⏎ * Payments: 5 years ⏎ * Enquiries: 12 months ⏎ * Location data: {{from the app|24 hours}}
    | Type | Storage period | ⏎ | --- | --- | ⏎ | Patient records | 10 years | ⏎ | Appointments | 1 year | ⏎ | Feedback | {{N/A|6 months}} |
    ## How long we store data ¶ - Customers – 3 years ⏎ - Suppliers – 5 years ⏎ - Applicants – 6 months ⏎ - Visitors – {{access log|7 days}}
    | Purpose | Retention | ⏎ | --- | --- | ⏎ | Booking | 1 year | ⏎ | Payment | 5 years | ⏎ | Gift cards | 3 years | ⏎ | Surveys | {{Not stated|6 months}} |
    ## Storage ¶ This is how long we keep data: ¶ - Pupils: until the school year ends ⏎ - Parents: 1 year ⏎ - Staff: 3 years ⏎ - Photos: {{from trips and parties|2 years}}
    | Category | Deletion | ⏎ | --- | --- | ⏎ | Members | 1 year after leaving | ⏎ | Donors | 5 years | ⏎ | Volunteers | {{—|2 years}} |
    ## Retention periods ¶ - Backups: 30 days ⏎ - Server logs: 90 days ⏎ - Access logs: 3 months ⏎ - Call recordings: {{from the call centre|6 months}}
    | Data | Retention | Note | ⏎ | --- | --- | --- | ⏎ | Orders | 5 years | Accounting | ⏎ | Chat | {{ |1 year}} | Support | ⏎ | Applications | 6 months | Recruitment |
    ## Deletion ¶ We delete data as follows: ¶ - Tenancies: 3 years after moving out ⏎ - Key cards: 1 month ⏎ - CCTV: 7 days ⏎ - Waiting list: {{name and wishes|12 months}}
    | Processing | Retention | ⏎ | --- | --- | ⏎ | Competitions | 30 days | ⏎ | Loyalty club | Until you leave | ⏎ | Claims | {{?|5 years}} |
  `,
};
