/** Statements that only one version makes, or that one turns round: data, purposes, recipients, bases, disclosures, sections. */
import type { Planted } from './row.js';

const DATA = { nb: 'Flere opplysninger', nn: 'Fleire opplysningar', en: 'More data' };
const SHARING = {
  nb: 'Hvem vi deler opplysninger med',
  nn: 'Kven vi deler opplysningar med',
  en: 'Who we share data with',
};

export const STATEMENTS: readonly Planted[] = [
  {
    rule: 'translation/data',
    heading: DATA,
    rows: [
      [
        'Vi lagrer også telefonnummer{ og fødselsdato|}.',
        'Vi lagrar òg telefonnummer{ og fødselsdato|}.',
        'We also store your telephone number{ and date of birth|}.',
      ],
      [
        'Vi registrerer IP-adresse{ og posisjon|}.',
        'Vi registrerer IP-adresse{ og posisjon|}.',
        'We record your IP address{ and location|}.',
      ],
      [
        'For å få faktura oppgir du e-postadresse{ og fødselsnummer|}.',
        'For å få faktura oppgir du e-postadresse{ og fødselsnummer|}.',
        'To be invoiced you give us your e-mail address{ and national identity number|}.',
      ],
      [
        '- betalingsopplysninger\n{- helseopplysninger\n|}- det du skriver til oss',
        '- betalingsopplysningar\n{- helseopplysningar\n|}- det du skriv til oss',
        '- payment details\n{- health data\n|}- what you write to us',
      ],
      [
        'Kameraene tar opp bilde{ og lyd|}.',
        'Kameraa tek opp bilete{ og lyd|}.',
        'The cameras record images{ and sound|}.',
      ],
      [
        'Vi får vite hvilke sider du har besøkt{, og hvilken enhet du bruker|}.',
        'Vi får vite kva sider du har besøkt{, og kva eining du bruker|}.',
        'We learn which pages you have visited{ and which device you use|}.',
      ],
      [
        'I søknaden oppgir du utdanning{ og karakterer|}.',
        'I søknaden oppgir du utdanning{ og karakterar|}.',
        'In the application you state your education{ and grades|}.',
      ],
      [
        'Vi henter inn{ kredittopplysninger og|} opplysninger om adresse.',
        'Vi hentar inn{ kredittopplysningar og|} opplysningar om adresse.',
        'We obtain{ credit information and|} information about your address.',
      ],
      [
        'Ansatte registreres med kontonummer{ og fagforeningsmedlemskap|}.',
        'Tilsette blir registrerte med kontonummer{ og fagforeiningsmedlemskap|}.',
        'Employees are registered with their bank account number{ and trade union membership|}.',
      ],
      [
        'Du kan logge inn med{ fingeravtrykk eller|} passord.',
        'Du kan logge inn med{ fingeravtrykk eller|} passord.',
        'You can sign in with{ a fingerprint or|} a password.',
      ],
      [
        'Vi noterer kjønn{ og sivilstand|}.',
        'Vi noterer kjønn{ og sivilstand|}.',
        'We note your gender{ and marital status|}.',
      ],
      [
        'På skjemaet står{ bilde av deg,|} navn og adresse.',
        'På skjemaet står{ bilete av deg,|} namn og adresse.',
        'The form shows{ a photo of you,|} your name and your address.',
      ],
      [
        'Vi tar vare på{ lydopptak av samtalen og|} det du har kjøpt.',
        'Vi tek vare på{ lydopptak av samtalen og|} det du har kjøpt.',
        'We keep{ a recording of the call and|} what you have bought.',
      ],
      [
        'Politiattest{ og opplysninger om straffbare forhold|} kreves av trenere.',
        'Politiattest{ og opplysningar om straffbare forhold|} blir kravd av trenarar.',
        'A police certificate{ and information about criminal offences|} is required of coaches.',
      ],
      [
        'Opplysningene omfatter navn{, bilens registreringsnummer|} og adresse.',
        'Opplysningane omfattar namn{, registreringsnummeret til bilen|} og adresse.',
        'The data comprise your name{, the registration number of your car|} and your address.',
      ],
    ],
  },
  {
    rule: 'translation/purpose',
    heading: { nb: 'Andre formål', nn: 'Andre føremål', en: 'Other purposes' },
    rows: [
      [
        'Vi bruker opplysningene til statistikk{ og markedsføring|}.',
        'Vi bruker opplysningane til statistikk{ og marknadsføring|}.',
        'We use the data for statistics{ and marketing|}.',
      ],
      [
        '- fakturere deg\n{- forebygge svindel\n|}- sende varsler om levering',
        '- fakturere deg\n{- førebyggje svindel\n|}- sende varsel om levering',
        '- invoicing you\n{- preventing fraud\n|}- sending delivery notices',
      ],
      [
        'Formålet er å gi support{ og å utvikle tjenesten videre|}.',
        'Føremålet er å gje support{ og å utvikle tenesta vidare|}.',
        'The purpose is to provide support{ and to develop the service further|}.',
      ],
      [
        '{Vi sender deg nyhetsbrev. |}Vi håndterer klager.',
        '{Vi sender deg nyheitsbrev. |}Vi handsamar klager.',
        '{We send you newsletters. |}We handle complaints.',
      ],
      [
        'Opplysningene brukes til å oppfylle bokføringsplikten{ og til å kreve inn gjeld|}.',
        'Opplysningane blir brukte til å oppfylle bokføringsplikta{ og til å krevje inn gjeld|}.',
        'The data are used to comply with bookkeeping duties{ and to collect debts|}.',
      ],
      [
        'Vi behandler opplysninger for å {tilpasse annonser|holde nettsiden i gang}.',
        'Vi handsamar opplysningar for å {tilpasse annonsar|halde nettsida i gang}.',
        'We process data in order to {personalise advertisements|keep the website running}.',
      ],
      [
        '- administrere medlemskapet\n{- gjennomføre spørreundersøkelser\n|}- arrangere kurs',
        '- administrere medlemskapen\n{- gjennomføre spørjeundersøkingar\n|}- skipe til kurs',
        '- administering your membership\n{- conducting surveys\n|}- organising courses',
      ],
      [
        'Vi bruker e-postadressen til å bekrefte kjøpet{ og til direkte markedsføring|}.',
        'Vi bruker e-postadressa til å stadfeste kjøpet{ og til direkte marknadsføring|}.',
        'We use your e-mail address to confirm the purchase{ and for direct marketing|}.',
      ],
      [
        'Kameraene skal hindre hærverk{ og følge med på de ansatte|}.',
        'Kameraa skal hindre hærverk{ og følgje med på dei tilsette|}.',
        'The cameras are there to prevent vandalism{ and to monitor employees|}.',
      ],
      [
        'Formål: rekruttering{ og profilering|}',
        'Føremål: rekruttering{ og profilering|}',
        'Purpose: recruitment{ and profiling|}',
      ],
      [
        'Opplysningene brukes til forskning{ og til å trene opp kunstig intelligens|}.',
        'Opplysningane blir brukte til forsking{ og til å trene opp kunstig intelligens|}.',
        'The data are used for research{ and for training artificial intelligence|}.',
      ],
      [
        'Vi vil {vurdere kredittverdigheten din og |}sende deg varene.',
        'Vi vil {vurdere kredittverdet ditt og |}sende deg varene.',
        'We will {assess your creditworthiness and |}ship the goods to you.',
      ],
      [
        '- analysere bruken av nettstedet{\n- vise deg relevant reklame|}',
        '- analysere bruken av nettstaden{\n- vise deg relevant reklame|}',
        '- analysing how the website is used{\n- showing you relevant advertising|}',
      ],
      [
        'Vi trenger opplysningene for å betale lønn{ og for å sikre nettverket vårt|}.',
        'Vi treng opplysningane for å betale løn{ og for å sikre nettverket vårt|}.',
        'We need the data to pay salaries{ and to secure our network|}.',
      ],
      [
        '{Opplysninger om kjøp brukes også til å lage kundeprofiler. |}Vi kvitterer for alle kjøp.',
        '{Opplysningar om kjøp blir òg brukte til å lage kundeprofilar. |}Vi kvitterer for alle kjøp.',
        '{Purchase data are also used to create customer profiles. |}We give a receipt for every purchase.',
      ],
    ],
  },
  {
    rule: 'translation/recipient',
    heading: SHARING,
    rows: [
      [
        'Nettsiden driftes av {Domeneshop AS|en leverandør}.',
        'Nettsida blir driven av {Domeneshop AS|ein leverandør}.',
        'The website is hosted by {Domeneshop AS|a supplier}.',
      ],
      [
        'Vi sender nyhetsbrev med {Mailchimp|Brevo}.',
        'Vi sender nyheitsbrev med {Mailchimp|Brevo}.',
        'We send newsletters through {Mailchimp|Brevo}.',
      ],
      [
        'Regnskapet føres i {Tripletex|Fiken}.',
        'Rekneskapen blir ført i {Tripletex|Fiken}.',
        'Our accounts are kept in {Tripletex|Fiken}.',
      ],
      [
        'Pakker sendes med {Posten Bring AS|PostNord AS}.',
        'Pakkar blir sende med {Posten Bring AS|PostNord AS}.',
        'Parcels are sent with {Posten Bring AS|PostNord AS}.',
      ],
      [
        'Vi deler opplysninger med Klarna{ og Vipps MobilePay|}.',
        'Vi deler opplysningar med Klarna{ og Vipps MobilePay|}.',
        'We share data with Klarna{ and Vipps MobilePay|}.',
      ],
      [
        '- Microsoft (e-post)\n{- Salesforce (kunderegister)\n|}- Visma (lønn)',
        '- Microsoft (e-post)\n{- Salesforce (kunderegister)\n|}- Visma (løn)',
        '- Microsoft (e-mail)\n{- Salesforce (customer register)\n|}- Visma (payroll)',
      ],
      [
        'Besøk telles med {Google Analytics|Matomo}.',
        'Besøk blir talde med {Google Analytics|Matomo}.',
        'Visits are counted with {Google Analytics|Matomo}.',
      ],
      [
        '{Intrum AS krever inn gjeld for oss. |}Vi gir bare det som trengs.',
        '{Intrum AS krev inn gjeld for oss. |}Vi gjev berre det som trengst.',
        '{Intrum AS collects debts for us. |}We only hand over what is needed.',
      ],
      [
        'Chatten leveres av {Zendesk|Intercom}.',
        'Chatten blir levert av {Zendesk|Intercom}.',
        'The chat is provided by {Zendesk|Intercom}.',
      ],
      [
        'Vi lagrer filer hos {Amazon Web Services|Hetzner Online GmbH}.',
        'Vi lagrar filer hos {Amazon Web Services|Hetzner Online GmbH}.',
        'We store files with {Amazon Web Services|Hetzner Online GmbH}.',
      ],
      [
        'Kurset holdes sammen med {Fjordkurs AS|Dalkurs AS}.',
        'Kurset blir halde saman med {Fjordkurs AS|Dalkurs AS}.',
        'The course is run together with {Fjordkurs AS|Dalkurs AS}, which gets your name.',
      ],
      [
        '| Mottaker | Hvorfor |\n|---|---|\n| Stripe | betaling |{\n| HubSpot | kundeoppfølging ||}',
        '| Mottakar | Kvifor |\n|---|---|\n| Stripe | betaling |{\n| HubSpot | kundeoppfølging ||}',
        '| Recipient | Why |\n|---|---|\n| Stripe | payment |{\n| HubSpot | customer care ||}',
      ],
      [
        'Annonser vises gjennom {Meta Platforms Ireland Ltd|TikTok Technology Ltd}.',
        'Annonsar blir viste gjennom {Meta Platforms Ireland Ltd|TikTok Technology Ltd}.',
        'Advertisements are shown through {Meta Platforms Ireland Ltd|TikTok Technology Ltd}.',
      ],
      [
        'Feil meldes automatisk til {Sentry|Datadog}.',
        'Feil blir melde automatisk til {Sentry|Datadog}.',
        'Errors are reported automatically to {Sentry|Datadog}.',
      ],
      [
        'Bedriftshelsetjenesten er {Avonova Helse AS|Stamina Helse AS}.',
        'Bedriftshelsetenesta er {Avonova Helse AS|Stamina Helse AS}.',
        'Our occupational health service is {Avonova Helse AS|Stamina Helse AS}.',
      ],
    ],
  },
  {
    rule: 'translation/recipient-kind',
    heading: SHARING,
    rows: [
      [
        'Vi deler opplysninger med regnskapsføreren vår{ og med forsikringsselskapet|}.',
        'Vi deler opplysningar med rekneskapsføraren vår{ og med forsikringsselskapet|}.',
        'We share data with our accountant{ and with our insurance company|}.',
      ],
      [
        '{Politiet kan få opptak. |}Banken får betalingsopplysninger.',
        '{Politiet kan få opptak. |}Banken får betalingsopplysningar.',
        '{The police may be given recordings. |}The bank receives payment details.',
      ],
      [
        '- transportøren\n{- annonsenettverk\n|}- revisoren vår',
        '- transportøren\n{- annonsenettverk\n|}- revisoren vår',
        '- the carrier\n{- advertising networks\n|}- our auditor',
      ],
      [
        'Opplysninger kan gis til Skatteetaten{ og til NAV|}.',
        'Opplysningar kan bli gjevne til Skatteetaten{ og til NAV|}.',
        'Data may be given to the Norwegian Tax Administration{ and to NAV|}.',
      ],
      [
        'Ubetalte krav går til {et inkassoselskap|kundesenteret vårt}.',
        'Ubetalte krav går til {eit inkassoselskap|kundesenteret vårt}.',
        'Unpaid claims go to {a debt collection agency|our customer desk}.',
      ],
      [
        'Vi bruker databehandlere{ og deler med andre selskaper i konsernet|}.',
        'Vi bruker databehandlarar{ og deler med andre selskap i konsernet|}.',
        'We use processors{ and share with other companies in our group|}.',
      ],
      [
        'Navnet ditt vises til arrangøren{ og til sponsorer|}.',
        'Namnet ditt blir vist til arrangøren{ og til sponsorar|}.',
        'Your name is shown to the organiser{ and to sponsors|}.',
      ],
      [
        '{Advokaten vår kan få saken din. |}Ingen andre ser den.',
        '{Advokaten vår kan få saka di. |}Ingen andre ser ho.',
        '{Our lawyer may be given your case. |}Nobody else sees it.',
      ],
      [
        'Leverandører av skytjenester{ og forskere ved universitetet|} får tilgang.',
        'Leverandørar av skytenester{ og forskarar ved universitetet|} får tilgang.',
        'Cloud service providers{ and researchers at the university|} are given access.',
      ],
      [
        'Opplysningene kan overføres til {en kjøper av virksomheten|et nytt system}.',
        'Opplysningane kan bli overførte til {ein kjøpar av verksemda|eit nytt system}.',
        'The data may be transferred to {a buyer of the business|a new system}.',
      ],
      [
        'Vi gir opplysninger til forbundet{ og til kommunen|}.',
        'Vi gjev opplysningar til forbundet{ og til kommunen|}.',
        'We pass data to the federation{ and to the municipality|}.',
      ],
      [
        'Betaling går via banken{ og et kredittopplysningsforetak|}.',
        'Betaling går via banken{ og eit kredittopplysingsføretak|}.',
        'Payment runs through the bank{ and a credit reference agency|}.',
      ],
      [
        'Mottakere: IT-leverandører{, markedsføringsbyråer|} og revisor',
        'Mottakarar: IT-leverandørar{, marknadsføringsbyrå|} og revisor',
        'Recipients: IT suppliers{, marketing agencies|} and our auditor',
      ],
      [
        'Fastlegen{ og sykehuset|} får epikrisen.',
        'Fastlegen{ og sjukehuset|} får epikrisen.',
        'Your GP{ and the hospital|} receive the discharge summary.',
      ],
      [
        'Referanser innhentes av et rekrutteringsbyrå{ og deles med kunden|}.',
        'Referansar blir innhenta av eit rekrutteringsbyrå{ og delte med kunden|}.',
        'References are obtained by a recruitment agency{ and shared with the client|}.',
      ],
    ],
  },
  {
    rule: 'translation/legal-basis',
    heading: { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
    rows: [
      [
        'Grunnlaget er avtalen med deg{ og vår berettigede interesse i å hindre svindel|}.',
        'Grunnlaget er avtalen med deg{ og den rettkomne interessa vår i å hindre svindel|}.',
        'The basis is the contract with you{ and our legitimate interest in preventing fraud|}.',
      ],
      [
        'Nyhetsbrev sendes {med ditt samtykke|etter en interesseavveining}.',
        'Nyheitsbrev blir sende {med samtykket ditt|etter ei interesseavveging}.',
        'Newsletters are sent {with your consent|on the basis of our legitimate interests}.',
      ],
      [
        'Vi lagrer kjøp fordi {loven pålegger oss det|vi har en berettiget interesse i det}.',
        'Vi lagrar kjøp fordi {lova pålegg oss det|vi har ei rettkomen interesse i det}.',
        'We store purchases because {we are legally obliged to|we have a legitimate interest in doing so}.',
      ],
      [
        'Rettslig grunnlag: {samtykke|avtale}',
        'Rettsleg grunnlag: {samtykke|avtale}',
        'Legal basis: {consent|contract}',
      ],
      [
        'Kommunen behandler opplysninger {for å utøve offentlig myndighet|fordi du har samtykket}.',
        'Kommunen handsamar opplysningar {for å utøve offentleg myndigheit|fordi du har samtykt}.',
        'The municipality processes data {in the exercise of official authority|because you have consented}.',
      ],
      [
        '| Formål | Grunnlag |\n|---|---|\n| Levering | Avtale |\n| Reklame | {Samtykke|Berettiget interesse} |',
        '| Føremål | Grunnlag |\n|---|---|\n| Levering | Avtale |\n| Reklame | {Samtykke|Rettkomen interesse} |',
        '| Purpose | Basis |\n|---|---|\n| Delivery | Contract |\n| Advertising | {Consent|Legitimate interests} |',
      ],
      [
        '{Vi bygger på samtykke når vi publiserer bilder. |}Avtalen er grunnlaget for resten.',
        '{Vi byggjer på samtykke når vi publiserer bilete. |}Avtalen er grunnlaget for resten.',
        '{We rely on consent when we publish photos. |}The contract is the basis for the rest.',
      ],
      [
        'I nødstilfeller behandler vi opplysninger for å verne {vitale interesser|våre berettigede interesser}.',
        'I naudstilfelle handsamar vi opplysningar for å verne {vitale interesser|dei rettkomne interessene våre}.',
        'In emergencies we process data to protect {vital interests|our legitimate interests}.',
      ],
      [
        'Behandlingen er nødvendig for å {oppfylle avtalen|oppfylle en rettslig forpliktelse}.',
        'Handsaminga er nødvendig for å {oppfylle avtalen|oppfylle ei rettsleg plikt}.',
        'The processing is necessary {to perform the contract|to comply with a legal obligation}.',
      ],
      [
        'Vi ber om samtykke{ når det gjelder kameraer, og bygger ellers på en berettiget interesse|}.',
        'Vi ber om samtykke{ når det gjeld kamera, og byggjer elles på ei rettkomen interesse|}.',
        'We ask for consent{ where cameras are concerned, and otherwise rely on a legitimate interest|}.',
      ],
      [
        'Statistikk lages på grunnlag av {berettiget interesse|samtykke}.',
        'Statistikk blir laga på grunnlag av {rettkomen interesse|samtykke}.',
        'Statistics are compiled on the basis of {legitimate interest|consent}.',
      ],
      [
        'Vi har en {rettslig plikt|berettiget interesse} til å føre oversikten.',
        'Vi har ei {rettsleg plikt|rettkomen interesse} til å føre oversikta.',
        'We have a {legal obligation|legitimate interest} to keep the list.',
      ],
      [
        'Utlevering skjer bare {hvis du samtykker|når en lov krever det}.',
        'Utlevering skjer berre {dersom du samtykkjer|når ei lov krev det}.',
        'Data are disclosed only {if you consent|where the law requires it}.',
      ],
      [
        'Oppgaven utføres {i allmennhetens interesse|etter avtale med deg}.',
        'Oppgåva blir utført {i ålmenta si interesse|etter avtale med deg}.',
        'The task is carried out {in the public interest|under a contract with you}.',
      ],
      [
        '- Avtale: levering\n{- Rettslig forpliktelse: bokføring\n|}- Samtykke: nyhetsbrev',
        '- Avtale: levering\n{- Rettsleg plikt: bokføring\n|}- Samtykke: nyheitsbrev',
        '- Contract: delivery\n{- Legal obligation: bookkeeping\n|}- Consent: newsletters',
      ],
    ],
  },
  {
    rule: 'translation/disclosure',
    heading: { nb: 'Rettighetene dine', nn: 'Rettane dine', en: 'Your rights' },
    rows: [
      [
        'Du kan be om innsyn{ og om å få opplysningene slettet|}.',
        'Du kan be om innsyn{ og om å få opplysningane sletta|}.',
        'You can ask for access{ and to have your data erased|}.',
      ],
      [
        'Du har rett til retting.{ Du kan klage til Datatilsynet.|}',
        'Du har rett til retting.{ Du kan klage til Datatilsynet.|}',
        'You have the right to rectification.{ You can complain to the Norwegian Data Protection Authority.|}',
      ],
      [
        '- innsyn\n- retting\n{- dataportabilitet\n|}- sletting',
        '- innsyn\n- retting\n{- dataportabilitet\n|}- sletting',
        '- access\n- rectification\n{- data portability\n|}- erasure',
      ],
      [
        'Du kan protestere mot behandlingen{ og kreve at den begrenses|}.',
        'Du kan protestere mot handsaminga{ og krevje at ho blir avgrensa|}.',
        'You can object to the processing{ and demand that it be restricted|}.',
      ],
      [
        'Nyhetsbrev får du bare med samtykke{, som du når som helst kan trekke tilbake|}.',
        'Nyheitsbrev får du berre med samtykke{, som du når som helst kan trekkje tilbake|}.',
        'You only get newsletters with your consent{, which you may withdraw at any time|}.',
      ],
      [
        'Vi tar ingen avgjørelser om deg{ som bare bygger på automatisert behandling|}. Vi svarer når du spør.',
        'Vi tek ingen avgjerder om deg{ som berre byggjer på automatisert handsaming|}. Vi svarar når du spør.',
        'We take no decisions about you{ based solely on automated processing|}. We answer when you ask.',
      ],
      [
        '{Opplysningene er hentet fra Folkeregisteret. |}Du kan be oss rette feil.',
        '{Opplysningane er henta frå Folkeregisteret. |}Du kan be oss rette feil.',
        '{The data have been obtained from the National Population Register. |}You can ask us to correct errors.',
      ],
      [
        'Du kan be om å få se opplysningene{, få dem rettet|} og få dem slettet.',
        'Du kan be om å få sjå opplysningane{, få dei retta|} og få dei sletta.',
        'You can ask to see your data{, to have them corrected|} and to have them deleted.',
      ],
      [
        '{Du må oppgi navn og adresse for at vi skal kunne levere; ellers kan vi ikke inngå avtalen. |}Du har rett til innsyn.',
        '{Du må oppgje namn og adresse for at vi skal kunne levere; elles kan vi ikkje inngå avtalen. |}Du har rett til innsyn.',
        '{You have to provide your name and address for us to deliver; otherwise we cannot enter into the contract. |}You have a right of access.',
      ],
      [
        'Du kan reservere deg mot {direkte markedsføring|brev på papir}. Du har rett til innsyn.',
        'Du kan reservere deg mot {direkte marknadsføring|brev på papir}. Du har rett til innsyn.',
        'You can opt out of {direct marketing|letters on paper}. You have a right of access.',
      ],
      [
        'Er du misfornøyd, {kan du klage til tilsynsmyndigheten|vil vi gjerne høre det}.',
        'Er du misnøgd, {kan du klage til tilsynsmyndigheita|vil vi gjerne høyre det}.',
        'If you are not satisfied, {you may lodge a complaint with the supervisory authority|we would like to hear about it}.',
      ],
      [
        '{Vi har et personvernombud, som du når gjennom sentralbordet. |}Du har rett til innsyn.',
        '{Vi har eit personvernombod, som du når gjennom sentralbordet. |}Du har rett til innsyn.',
        '{We have a data protection officer, whom you reach through the switchboard. |}You have a right of access.',
      ],
      [
        'Du kan kreve at vi sletter det vi har om deg{, eller at vi overfører det til en annen leverandør|}.',
        'Du kan krevje at vi slettar det vi har om deg{, eller at vi overfører det til ein annan leverandør|}.',
        'You can require us to erase what we hold about you{ or to transfer it to another provider|}.',
      ],
      [
        'Retten til innsyn følger av loven. {Du kan også be oss stanse behandlingen midlertidig|Vi hjelper deg gjerne}.',
        'Retten til innsyn følgjer av lova. {Du kan òg be oss stanse handsaminga mellombels|Vi hjelper deg gjerne}.',
        'The right of access follows from the law. {You may also ask us to restrict the processing for a time|We are glad to help you}.',
      ],
      [
        '{Du kan gjøre innsigelse mot behandling som bygger på interesseavveining. |}Du kan få innsyn.',
        '{Du kan gjere innvending mot handsaming som byggjer på interesseavveging. |}Du kan få innsyn.',
        '{You may object to processing that is based on our legitimate interests. |}You can get access.',
      ],
    ],
  },
  {
    rule: 'translation/opposite',
    heading: { nb: 'Mer om behandlingen', nn: 'Meir om handsaminga', en: 'More about the processing' },
    rows: [
      [
        'Vi {overfører ikke|overfører} opplysninger til land utenfor EØS.',
        'Vi {overfører ikkje|overfører} opplysningar til land utanfor EØS.',
        'We {do not transfer|transfer} data to countries outside the EEA.',
      ],
      [
        'Vi bruker {ikke |}informasjonskapsler til markedsføring.',
        'Vi bruker {ikkje |}informasjonskapslar til marknadsføring.',
        'We {do not |}use cookies for marketing.',
      ],
      [
        'Vi {selger ikke|selger} opplysninger til andre.',
        'Vi {sel ikkje|sel} opplysningar til andre.',
        'We {do not sell|sell} data to others.',
      ],
      [
        'Avgjørelsene {er ikke automatiserte|er automatiserte}.',
        'Avgjerdene {er ikkje automatiserte|er automatiserte}.',
        'Decisions {are not automated|are automated}.',
      ],
      [
        'Vi behandler {ingen|også} helseopplysninger.',
        'Vi handsamar {ingen|òg} helseopplysningar.',
        'We {process no|also process} health data.',
      ],
      [
        'Vi deler {aldri |}opplysninger med tredjeparter.',
        'Vi deler {aldri |}opplysningar med tredjepartar.',
        'We {never |}share data with third parties.',
      ],
      [
        'Det gjøres {ingen|en} profilering av kundene.',
        'Det blir {ikkje |}gjort profilering av kundane.',
        '{There is no profiling|There is profiling} of our customers.',
      ],
      [
        'Personopplysninger {forlater ikke|sendes ut av} EU/EØS.',
        'Personopplysningar {forlèt ikkje|blir sende ut av} EU/EØS.',
        'Personal data {do not leave|are sent out of} the EU/EEA.',
      ],
      [
        'Vi har {ikke |}personvernombud.',
        'Vi har {ikkje |}personvernombod.',
        'We have {not appointed |appointed }a data protection officer.',
      ],
      [
        'Opplysninger gis {ikke ut|ut} til andre selskaper.',
        'Opplysningar blir {ikkje gjevne ut|gjevne ut} til andre selskap.',
        'Data are {not disclosed|disclosed} to other companies.',
      ],
      [
        'Nettstedet bruker {ikke cookies|cookies}.',
        'Nettstaden bruker {ikkje cookies|cookies}.',
        'The website {uses no|uses} cookies.',
      ],
      [
        'Vi samler {ikke inn|inn} opplysninger om barn.',
        'Vi samlar {ikkje inn|inn} opplysningar om barn.',
        'We {do not collect|collect} data about children.',
      ],
      [
        'Innholdet i e-post blir {ikke lest|lest} av oss.',
        'Innhaldet i e-post blir {ikkje lese|lese} av oss.',
        'The contents of your e-mail are {not read|read} by us.',
      ],
      [
        'Kredittvurdering gjøres {aldri |}automatisk.',
        'Kredittvurdering blir {aldri |}gjord automatisk.',
        'Credit assessments are {never |}made automatically.',
      ],
      [
        'Vi sporer deg {ikke |}på tvers av nettsteder.',
        'Vi sporar deg {ikkje |}på tvers av nettstader.',
        'We {do not |}track you across websites.',
      ],
    ],
  },
  {
    rule: 'translation/section',
    heading: { nb: 'Rettighetene dine', nn: 'Rettane dine', en: 'Your rights' },
    rows: [
      [
        'Du har rett til innsyn.{\n\n## Kameraovervåking\n\nDet henger kameraer ved inngangen og i kassen. Opptakene ses bare av daglig leder.|}',
        'Du har rett til innsyn.{\n\n## Kameraovervaking\n\nDet heng kamera ved inngangen og i kassa. Opptaka blir berre sett av dagleg leiar.|}',
        'You have a right of access.{\n\n## Camera surveillance\n\nThere are cameras at the entrance and at the till. Only the managing director sees the recordings.|}',
      ],
      [
        'Du har rett til innsyn.{\n\n## Informasjonskapsler\n\nNettstedet legger informasjonskapsler i nettleseren for å huske handlekurven.|}',
        'Du har rett til innsyn.{\n\n## Informasjonskapslar\n\nNettstaden legg informasjonskapslar i nettlesaren for å hugse handlekorga.|}',
        'You have a right of access.{\n\n## Cookies\n\nThe website places cookies in your browser to remember the shopping basket.|}',
      ],
      [
        'Du har rett til retting.{\n\n## Barn\n\nVi snakker med foreldrene før vi tar bilder av barn på arrangementer.|}',
        'Du har rett til retting.{\n\n## Barn\n\nVi snakkar med foreldra før vi tek bilete av barn på arrangement.|}',
        'You have a right to rectification.{\n\n## Children\n\nWe talk to the parents before we take pictures of children at events.|}',
      ],
      [
        'Du har rett til retting.{\n\n## Jobbsøkere\n\nSøker du jobb hos oss, leser lederen for avdelingen søknaden og kaller inn til intervju.|}',
        'Du har rett til retting.{\n\n## Jobbsøkjarar\n\nSøkjer du jobb hos oss, les leiaren for avdelinga søknaden og kallar inn til intervju.|}',
        'You have a right to rectification.{\n\n## Job applicants\n\nIf you apply for a job with us, the head of the department reads your application and invites you to an interview.|}',
      ],
      [
        'Du kan be om sletting.{\n\n## Sosiale medier\n\nVi har sider på Facebook og LinkedIn. Det du skriver der, ser alle som følger oss.|}',
        'Du kan be om sletting.{\n\n## Sosiale medium\n\nVi har sider på Facebook og LinkedIn. Det du skriv der, ser alle som følgjer oss.|}',
        'You can ask for erasure.{\n\n## Social media\n\nWe have pages on Facebook and LinkedIn. What you write there is seen by all who follow us.|}',
      ],
      [
        'Du kan be om sletting.{\n\n### Gjester på nettverket\n\nGjester får eget passord, og vi ser ikke hva de gjør på nettet.|}',
        'Du kan be om sletting.{\n\n### Gjester på nettverket\n\nGjester får eige passord, og vi ser ikkje kva dei gjer på nettet.|}',
        'You can ask for erasure.{\n\n### Guests on our network\n\nGuests get a password of their own, and we do not see what they do online.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Endringer\n\nEndrer vi erklæringen, sier vi fra på forsiden.|}',
        'Du kan be om innsyn.{\n\n## Endringar\n\nEndrar vi erklæringa, seier vi frå på framsida.|}',
        'You can ask for access.{\n\n## Changes\n\nIf we change this policy, we say so on the front page.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Leverandører\n\nDe som leverer til oss, er registrert med kontaktperson og det vi har avtalt.|}',
        'Du kan be om innsyn.{\n\n## Leverandørar\n\nDei som leverer til oss, er registrerte med kontaktperson og det vi har avtalt.|}',
        'You can ask for access.{\n\n## Suppliers\n\nThose who supply us are registered with a contact person and what we have agreed.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Konkurranser\n\nBlir du med i en konkurranse, trekker vi en vinner og ringer den som har vunnet.|}',
        'Du kan be om innsyn.{\n\n## Konkurransar\n\nBlir du med i ein konkurranse, trekkjer vi ein vinnar og ringjer den som har vunne.|}',
        'You can ask for access.{\n\n## Competitions\n\nIf you take part in a competition, we draw a winner and call the person who has won.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Overføring til utlandet\n\nNoen av systemene våre driftes fra land utenfor EØS, med Kommisjonens standardvilkår.|}',
        'Du kan be om innsyn.{\n\n## Overføring til utlandet\n\nNokre av systema våre blir drivne frå land utanfor EØS, med standardvilkåra til Kommisjonen.|}',
        'You can ask for access.{\n\n## Transfers abroad\n\nSome of our systems are run from countries outside the EEA, under the Commission’s standard clauses.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Nyhetsbrev\n\nMelder du deg på nyhetsbrevet, får du det hver måned til du melder deg av.|}',
        'Du kan be om innsyn.{\n\n## Nyheitsbrev\n\nMelder du deg på nyheitsbrevet, får du det kvar månad til du melder deg av.|}',
        'You can ask for access.{\n\n## Newsletter\n\nIf you sign up for the newsletter, you get it every month until you unsubscribe.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Arkiv\n\nKommunen arkiverer brev og vedtak, og det som er arkivert, blir ikke slettet.|}',
        'Du kan be om innsyn.{\n\n## Arkiv\n\nKommunen arkiverer brev og vedtak, og det som er arkivert, blir ikkje sletta.|}',
        'You can ask for access.{\n\n## Archives\n\nThe municipality archives letters and decisions, and what has been archived is not erased.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Ansatte\n\nOpplysninger om ansatte ligger i lønnssystemet og ses bare av den som kjører lønn.|}',
        'Du kan be om innsyn.{\n\n## Tilsette\n\nOpplysningar om tilsette ligg i lønssystemet og blir berre sett av den som køyrer løn.|}',
        'You can ask for access.{\n\n## Employees\n\nData about employees are kept in the payroll system and seen only by the person who runs payroll.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Bilder og film\n\nVi tar bilder på arrangementer og spør dem som er med, før vi legger dem ut.|}',
        'Du kan be om innsyn.{\n\n## Bilete og film\n\nVi tek bilete på arrangement og spør dei som er med, før vi legg dei ut.|}',
        'You can ask for access.{\n\n## Photos and film\n\nWe take photos at events and ask those who are in them before we publish them.|}',
      ],
      [
        'Du kan be om innsyn.{\n\n## Felles ansvar\n\nSammen med forbundet bestemmer vi hva medlemsregisteret skal brukes til.|}',
        'Du kan be om innsyn.{\n\n## Felles ansvar\n\nSaman med forbundet avgjer vi kva medlemsregisteret skal brukast til.|}',
        'You can ask for access.{\n\n## Joint responsibility\n\nTogether with the federation we decide what the membership register is used for.|}',
      ],
    ],
  },
];
