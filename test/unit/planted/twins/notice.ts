/** What would be wise to say and is not: identity numbers, special categories, children, services from abroad, acts, bases, objection. */
import type { Twins } from './twins.js';

export const NOTICE: Twins = {
  'notice/identity-numbers': {
    nb: `
      Vi registrerer navn, adresse og fødselsnummer{{| for å kredittvurdere deg, som krever sikker identifisering}}.
      {{Ved bestilling oppgir du navn og personnummer.|Ved bestilling oppgir du navn og telefonnummer.}}
      Følgende opplysninger lagres om medlemmer: ¶ - Navn ¶ - {{Fødselsnummer (11 siffer)|Fødselsdato}} ¶ - Telefon
      Om foresatte lagrer kommunen navn, {{fødselsnummer|e-postadresse}} og adresse.
      {{Klinikken registrerer fødselsnummeret ditt ved første besøk.|Klinikken registrerer fødselsnummeret ditt for å identifisere deg sikkert i journalen.}}
      {{Vi innhenter fødselsnummer fra Folkeregisteret.|Vi innhenter adresse fra Folkeregisteret.}}
      Kontrakten inneholder navn{{ og personnummer|, og vi bruker personnummeret for å rapportere til Skatteetaten}}.
      {{Opplysninger vi behandler: kontaktinformasjon, fødselsnummer, bankkonto.|Opplysninger vi behandler: kontaktinformasjon, bankkonto. Vi ber aldri om fødselsnummer.}}
      {{Brukere logger inn, og da lagrer vi fødselsnummeret.|Brukere logger inn med BankID, og fødselsnummeret brukes bare til sikker identifisering.}}
      {{Fødselsnummer oppbevares i kundekortet.|Fødselsnummer oppbevares i kundekortet, jf. personopplysningsloven § 12, fordi vi ikke må forveksle kunder med samme navn.}}
    `,
    nn: `
      Vi registrerer namn, adresse og fødselsnummer{{| for å kredittvurdere deg, som krev sikker identifisering}}.
      {{Når du bestiller, oppgir du namn og personnummer.|Når du bestiller, oppgir du namn og telefonnummer.}}
      Desse opplysningane blir lagra om medlemer: ¶ - Namn ¶ - {{Fødselsnummer (11 siffer)|Fødselsdato}} ¶ - Telefon
      Om føresette lagrar kommunen namn, {{fødselsnummer|e-postadresse}} og adresse.
      {{Klinikken registrerer fødselsnummeret ditt ved første besøk.|Klinikken registrerer fødselsnummeret ditt for å identifisere deg sikkert i journalen.}}
      {{Vi hentar inn fødselsnummer frå Folkeregisteret.|Vi hentar inn adresse frå Folkeregisteret.}}
      Kontrakten inneheld namn{{ og personnummer|, og vi bruker personnummeret for å rapportere til Skatteetaten}}.
      {{Opplysningar vi behandlar: kontaktinformasjon, fødselsnummer, bankkonto.|Opplysningar vi behandlar: kontaktinformasjon, bankkonto. Vi ber aldri om fødselsnummer.}}
      {{Brukarar loggar inn, og då lagrar vi fødselsnummeret.|Brukarar loggar inn med BankID, og fødselsnummeret blir berre brukt til sikker identifisering.}}
      {{Fødselsnummer blir oppbevart i kundekortet.|Fødselsnummer blir oppbevart i kundekortet, jf. personopplysningslova § 12, fordi vi ikkje må forveksle kundar med same namn.}}
    `,
    en: `
      We record your name, address and national identity number{{| in order to check your credit, which calls for secure identification}}.
      {{When ordering you state your name and personal identification number.|When ordering you state your name and phone number.}}
      The following is stored about members: ¶ - Name ¶ - {{National identity number (11 digits)|Date of birth}} ¶ - Phone
      About guardians the municipality stores name, {{national identity number|e-mail address}} and address.
      {{The clinic records your national identity number at your first visit.|The clinic records your national identity number so as to identify you with certainty in the medical record.}}
      {{We obtain national identity numbers from the National Population Register.|We obtain addresses from the National Population Register.}}
      The contract contains your name{{ and national identity number|, and we use your national identity number to report to the tax authorities}}.
      {{Data we process: contact details, national ID number, bank account.|Data we process: contact details, bank account. We never ask for national ID numbers.}}
      {{Users log in, and we then store the national identity number.|Users log in with BankID, and the national identity number is used only for secure identification.}}
      {{National identity numbers are kept on the customer card.|National identity numbers are kept on the customer card under section 12 of the Personal Data Act, as we must not confuse customers of the same name.}}
    `,
  },
  'notice/special-categories': {
    nb: `
      Vi registrerer {{allergier|størrelsen på drakten}} hos deltakerne på samlingen.
      {{Ved påmelding spør vi om sykdommer og medisiner.|Ved påmelding spør vi om sykdommer og medisiner, og behandler svaret bare med ditt uttrykkelige samtykke.}}
      {{Vi lagrer opplysninger om fagforeningsmedlemskap for ansatte.|Vi lagrer opplysninger om fagforeningsmedlemskap fordi arbeidsretten krever det, jf. artikkel 9 nr. 2 bokstav b.}}
      {{Inngangen åpnes med fingeravtrykk, som vi lagrer.|Inngangen åpnes med kort, som vi registrerer.}}
      {{Elever kan oppgi religion i skjemaet.|Elever kan oppgi klassetrinn i skjemaet.}}
      {{Helseopplysninger fra skjemaet brukes for å tilpasse treningen.|Helseopplysninger fra skjemaet brukes for å tilpasse treningen. Det skjer etter artikkel 9 nr. 2 bokstav a.}}
      Klinikken fører journal med {{diagnose og behandling|diagnose og behandling, jf. helsepersonelloven § 39 og artikkel 9 nr. 2 bokstav h}}.
      {{Av hensyn til kosten noterer vi matallergi og religiøse hensyn.|Av hensyn til kosten noterer vi hvor mange som kommer.}}
      {{Sykmeldinger og opplysninger om sykefravær oppbevares i personalmappen.|Timelister og opplysninger om ferie oppbevares i personalmappen.}}
      {{Vi behandler opplysninger om funksjonsnedsettelse for å gi støttekontakt.|Vi behandler opplysninger om alder for å gi støttekontakt.}}
    `,
    nn: `
      Vi registrerer {{allergiar|storleiken på drakta}} hos deltakarane på samlinga.
      {{Ved påmelding spør vi om sjukdomar og medisinar.|Ved påmelding spør vi om sjukdomar og medisinar, og behandlar svaret berre med det uttrykkelege samtykket ditt.}}
      {{Vi lagrar opplysningar om fagforeiningsmedlemskap for tilsette.|Vi lagrar opplysningar om fagforeiningsmedlemskap fordi arbeidsretten krev det, jf. artikkel 9 nr. 2 bokstav b.}}
      {{Inngangen blir opna med fingeravtrykk, som vi lagrar.|Inngangen blir opna med kort, som vi registrerer.}}
      {{Elevar kan oppgi religion i skjemaet.|Elevar kan oppgi klassesteg i skjemaet.}}
      {{Helseopplysningar frå skjemaet blir brukte for å tilpasse treninga.|Helseopplysningar frå skjemaet blir brukte for å tilpasse treninga. Det skjer etter artikkel 9 nr. 2 bokstav a.}}
      Klinikken fører journal med {{diagnose og behandling|diagnose og behandling, jf. helsepersonellova § 39 og artikkel 9 nr. 2 bokstav h}}.
      {{Av omsyn til kosten noterer vi matallergi og religiøse omsyn.|Av omsyn til kosten noterer vi kor mange som kjem.}}
      {{Sjukmeldingar og opplysningar om sjukefråvær blir oppbevarte i personalmappa.|Timelister og opplysningar om ferie blir oppbevarte i personalmappa.}}
      {{Vi behandlar opplysningar om funksjonsnedsetjing for å gi støttekontakt.|Vi behandlar opplysningar om alder for å gi støttekontakt.}}
    `,
    en: `
      We record {{the allergies|the shirt size}} of those who come to the camp.
      {{When you sign up we ask about illnesses and medication.|When you sign up we ask about illnesses and medication, and process the answer only with your explicit consent.}}
      {{We store data on the trade union membership of our staff.|We store data on the trade union membership of our staff because employment law requires it, cf. Article 9(2)(b).}}
      {{The entrance opens with a fingerprint, which we store.|The entrance opens with a card, which we register.}}
      {{Pupils can state their religion in the form.|Pupils can state their grade in the form.}}
      {{Health data from the form are used to adapt the training.|Health data from the form are used to adapt the training. This rests on Article 9(2)(a).}}
      The clinic keeps a medical record with {{diagnosis and treatment|diagnosis and treatment under section 39 of the Health Personnel Act and Article 9(2)(h)}}.
      {{For the sake of the catering we note food allergies and religious needs.|For the sake of the catering we note how many are coming.}}
      {{Sick notes and details of sick leave are kept in the personnel file.|Time sheets and details of holidays are kept in the personnel file.}}
      {{We process data on disabilities in order to provide a support worker.|We process data on age in order to provide a support worker.}}
    `,
  },
  'notice/vendor-transfer': {
    nb: `
      Nyhetsbrevet sender vi med {{Mailchimp|MailMojo}}.
      Vi bruker {{Google Analytics|Matomo på egen server}} for å se hvor mange som besøker siden.
      Betaling skjer gjennom {{Stripe|Vipps}}.
      {{Kundesenteret bruker Zendesk.|Kundesenteret bruker Zendesk. Leverandøren behandler opplysningene i USA, og overføringen bygger på standard personvernbestemmelser.}}
      {{Dokumenter lagres i Dropbox.|Dokumenter lagres i et norsk datasenter.}}
      Søknader behandles i {{Microsoft 365|Webcruiter}}.
      {{Vi har en side på Facebook, der vi ser statistikk om besøkende.|Vi har en oppslagstavle i klubbhuset, der vi henger opp bilder.}}
      {{Feil i programmet meldes automatisk til Sentry.|Feil i programmet meldes automatisk til vår egen server i Bergen.}}
      {{Spørreundersøkelser gjør vi med SurveyMonkey.|Spørreundersøkelser gjør vi på papir.}}
      {{Vi holder møter i Zoom, som lagrer navn og e-postadresse.|Vi holder møter i Zoom, som lagrer navn og e-postadresse. Opplysningene overføres til USA under EU-US Data Privacy Framework.}}
    `,
    nn: `
      Nyheitsbrevet sender vi med {{Mailchimp|MailMojo}}.
      Vi bruker {{Google Analytics|Matomo på eigen tenar}} for å sjå kor mange som vitjar sida.
      Betaling skjer gjennom {{Stripe|Vipps}}.
      {{Kundesenteret bruker Zendesk.|Kundesenteret bruker Zendesk. Leverandøren behandlar opplysningane i USA, og overføringa byggjer på standard personvernføresegner.}}
      {{Dokument blir lagra i Dropbox.|Dokument blir lagra i eit norsk datasenter.}}
      Søknader blir behandla i {{Microsoft 365|Webcruiter}}.
      {{Vi har ei side på Facebook, der vi ser statistikk om besøkjande.|Vi har ei oppslagstavle i klubbhuset, der vi hengjer opp bilete.}}
      {{Feil i programmet blir automatisk melde til Sentry.|Feil i programmet blir automatisk melde til vår eigen tenar i Bergen.}}
      {{Spørjeundersøkingar gjer vi med SurveyMonkey.|Spørjeundersøkingar gjer vi på papir.}}
      {{Vi held møte i Zoom, som lagrar namn og e-postadresse.|Vi held møte i Zoom, som lagrar namn og e-postadresse. Opplysningane blir overførte til USA under EU-US Data Privacy Framework.}}
    `,
    en: `
      We send our newsletter with {{Mailchimp|MailMojo}}.
      We use {{Google Analytics|Matomo on our own server}} to see how many visit the site.
      Payments go through {{Stripe|Vipps}}.
      {{Our help desk uses Zendesk.|Our help desk uses Zendesk. The supplier processes the data in the USA, and the transfer rests on standard contractual clauses.}}
      {{Documents are stored in Dropbox.|Documents are stored in a Norwegian data centre.}}
      Applications are handled in {{Microsoft 365|Webcruiter}}.
      {{We have a page on Facebook, where we see statistics on visitors.|We have a notice board in the clubhouse, where we put up photos.}}
      {{Errors in the program are reported automatically to Sentry.|Errors in the program are reported automatically to our own server in Bergen.}}
      {{We carry out surveys with SurveyMonkey.|We carry out surveys on paper.}}
      {{We hold meetings in Zoom, which stores names and e-mail addresses.|We hold meetings in Zoom, which stores names and e-mail addresses. The data are transferred to the USA under the EU-US Data Privacy Framework.}}
    `,
  },
  'notice/children': {
    nb: `
      Vi registrerer navn og {{fødselsdato på barn som melder seg på fotballskolen|telefonnummer på voksne som melder seg på kurset}}.
      {{Appen er laget for barn mellom åtte og tolv år, som lager en profil med kallenavn.|Appen er laget for barn mellom åtte og tolv år. En forelder samtykker og lager profilen.}}
      {{Bilder av barna i barnehagen lagres i fotoalbumet vårt.|Bilder av barna i barnehagen lagres bare når foreldrene har samtykket.}}
      {{Elevene i grunnskolen får brukerkonto med navn og klasse.|Lærerne i grunnskolen får brukerkonto med navn og fagområde.}}
      {{Klubben har mange medlemmer under 13 år, og registrerer resultater på dem.|Klubben har bare voksne medlemmer, og registrerer resultater på dem.}}
      {{Vi behandler opplysninger om barn som er pasienter hos oss.|Vi behandler opplysninger om barn som er pasienter hos oss. For barn under 16 år er det foreldrene som samtykker til helsehjelpen.}}
      {{Tjenesten retter seg mot ungdom, og brukerne er ofte under 15 år.|Tjenesten retter seg ikke mot barn, og brukerne må være over 18 år.}}
      {{Ved salg av barnebilletter lagrer vi barnets navn og alder.|Ved salg av barnebilletter lagrer vi bare kjøperens e-postadresse.}}
      {{Deltakere på barneleiren oppgir mobilnummer og skole.|Deltakere på barneleiren meldes på av foresatte, som samtykker på vegne av barnet.}}
      {{Biblioteket har lånekort for barn, med navn, adresse og fødselsår.|Biblioteket har lånekort for barn. Foresatte må samtykke for barn under 15 år.}}
    `,
    nn: `
      Vi registrerer namn og {{fødselsdato på barn som melder seg på fotballskulen|telefonnummer på vaksne som melder seg på kurset}}.
      {{Appen er laga for barn mellom åtte og tolv år, som lagar ein profil med kallenamn.|Appen er laga for barn mellom åtte og tolv år. Ein forelder samtykkjer og lagar profilen.}}
      {{Bilete av barna i barnehagen blir lagra i fotoalbumet vårt.|Bilete av barna i barnehagen blir berre lagra når foreldra har samtykt.}}
      {{Elevane i grunnskulen får brukarkonto med namn og klasse.|Lærarane i grunnskulen får brukarkonto med namn og fagområde.}}
      {{Klubben har mange medlemer under 13 år, og registrerer resultat på dei.|Klubben har berre vaksne medlemer, og registrerer resultat på dei.}}
      {{Vi behandlar opplysningar om barn som er pasientar hos oss.|Vi behandlar opplysningar om barn som er pasientar hos oss. For barn under 16 år er det foreldra som samtykkjer til helsehjelpa.}}
      {{Tenesta rettar seg mot ungdom, og brukarane er ofte under 15 år.|Tenesta rettar seg ikkje mot barn, og brukarane må vere over 18 år.}}
      {{Ved sal av barnebillettar lagrar vi namnet og alderen til barnet.|Ved sal av barnebillettar lagrar vi berre e-postadressa til kjøparen.}}
      {{Deltakarar på barneleiren oppgir mobilnummer og skule.|Deltakarar på barneleiren blir melde på av føresette, som samtykkjer på vegner av barnet.}}
      {{Biblioteket har lånekort for barn, med namn, adresse og fødselsår.|Biblioteket har lånekort for barn. Føresette må samtykkje for barn under 15 år.}}
    `,
    en: `
      We record the names and {{dates of birth of children who sign up for the football school|phone numbers of adults who sign up for the course}}.
      {{The app is made for children aged eight to twelve, who create a profile with a nickname.|The app is made for children aged eight to twelve. A parent consents and creates the profile.}}
      {{Photos of the children in the kindergarten are kept in our album.|Photos of the children in the kindergarten are kept only when the parents have consented.}}
      {{Pupils in primary school get a user account with name and class.|Teachers in primary school get a user account with name and subject.}}
      {{The club has many members under 13, and records their results.|The club has adult members only, and records their results.}}
      {{We process data about children who are our patients.|We process data about children who are our patients. For children under 16 the parents consent to the treatment.}}
      {{The service is aimed at teenagers, and the users are often under 15.|The service is not aimed at children, and the users must be over 18.}}
      {{When selling children's tickets we store the child's name and age.|When selling children's tickets we store only the buyer's e-mail address.}}
      {{Those who come to the children's camp give their mobile number and school.|Those who come to the children's camp are signed up by a guardian, who consents on behalf of the child.}}
      {{The library has cards for children, with name, address and year of birth.|The library has cards for children. A guardian must consent for children under 15.}}
    `,
  },
  'notice/obligation-act': {
    nb: `
      {{Vi oppbevarer kvitteringer fordi vi er lovpålagt å gjøre det.|Vi oppbevarer kvitteringer fordi bokføringsloven pålegger oss det.}}
      {{Grunnlaget er en rettslig forpliktelse som påhviler oss.|Grunnlaget er en rettslig forpliktelse etter regnskapsloven.}}
      {{Enkelte opplysninger må vi ta vare på etter loven.|Enkelte opplysninger må vi ta vare på etter arkivloven.}}
      {{Behandlingen er nødvendig for å oppfylle en rettslig plikt, jf. artikkel 6 nr. 1 bokstav c.|Behandlingen er nødvendig for å oppfylle en rettslig plikt, jf. artikkel 6 nr. 1 bokstav c og bokføringsloven § 13.}}
      {{Loven krever at vi lagrer opplysninger om betaling.|Skattebetalingsloven krever at vi lagrer opplysninger om betaling.}}
      {{Vi er juridisk forpliktet til å rapportere lønn.|Vi er juridisk forpliktet til å rapportere lønn etter a-opplysningsloven.}}
      {{Klinikken plikter å føre journal.|Klinikken plikter å føre journal etter helsepersonelloven § 39.}}
      {{Opplysningene slettes når lovpålagt lagringstid er ute.|Opplysningene slettes når lagringstiden i bokføringsloven er ute.}}
      {{Noen dokumenter beholdes på grunn av lovkrav om arkivering.|Noen dokumenter beholdes på grunn av arkivlovas krav om arkivering.}}
      {{Lønnsbilag er vi rettslig forpliktet til å oppbevare.|Lønnsbilag er vi etter bokføringsloven forpliktet til å oppbevare.}}
    `,
    nn: `
      {{Vi oppbevarer kvitteringar fordi vi er lovpålagde å gjere det.|Vi oppbevarer kvitteringar fordi bokføringslova pålegg oss det.}}
      {{Grunnlaget er ei rettsleg plikt som kviler på oss.|Grunnlaget er ei rettsleg plikt etter rekneskapslova.}}
      {{Enkelte opplysningar må vi ta vare på etter lova.|Enkelte opplysningar må vi ta vare på etter arkivlova.}}
      {{Behandlinga er nødvendig for å oppfylle ei rettsleg plikt, jf. artikkel 6 nr. 1 bokstav c.|Behandlinga er nødvendig for å oppfylle ei rettsleg plikt, jf. artikkel 6 nr. 1 bokstav c og bokføringslova § 13.}}
      {{Lova krev at vi lagrar opplysningar om betaling.|Skattebetalingslova krev at vi lagrar opplysningar om betaling.}}
      {{Vi er juridisk forplikta til å rapportere løn.|Vi er juridisk forplikta til å rapportere løn etter a-opplysningslova.}}
      {{Klinikken pliktar å føre journal.|Klinikken pliktar å føre journal etter helsepersonellova § 39.}}
      {{Opplysningane blir sletta når den lovpålagde lagringstida er ute.|Opplysningane blir sletta når lagringstida i bokføringslova er ute.}}
      {{Nokre dokument tek vi vare på på grunn av lovkrav om arkivering.|Nokre dokument tek vi vare på på grunn av krav om arkivering i arkivlova.}}
      {{Lønsbilag er vi rettsleg forplikta til å oppbevare.|Lønsbilag er vi etter bokføringslova forplikta til å oppbevare.}}
    `,
    en: `
      {{We keep receipts because we are required by law to do so.|We keep receipts because the Bookkeeping Act requires us to do so.}}
      {{The basis is a legal obligation to which we are subject.|The basis is a legal obligation under the Accounting Act.}}
      {{Some data we must keep by law.|Some data we must keep under the Archives Act.}}
      {{The processing is necessary to comply with a legal obligation, cf. Article 6(1)(c).|The processing is necessary to comply with a legal obligation, cf. Article 6(1)(c) and section 13 of the Bookkeeping Act.}}
      {{The law requires us to store details of payments.|The Tax Payment Act requires us to store details of payments.}}
      {{We are legally obliged to report wages.|We are obliged to report wages under the A-Information Act.}}
      {{The clinic has a statutory duty to keep medical records.|The clinic has a duty to keep medical records under section 39 of the Health Personnel Act.}}
      {{The data are deleted when the statutory retention period is over.|The data are deleted when the period in the Bookkeeping Act is over.}}
      {{Some documents are kept due to legal requirements on archiving.|Some documents are kept due to the requirements of the Archives Act.}}
      {{Payroll records we are legally bound to keep.|Payroll records we are bound to keep under the Bookkeeping Act.}}
    `,
  },
  'notice/purpose-basis': {
    nb: `
      ## Kjøp ¶ Vi bruker navn og adresse for å levere varen. Grunnlaget er avtalen med deg, jf. artikkel 6 nr. 1 bokstav b. ¶ ## Regnskap ¶ Vi lagrer kvitteringer for å føre regnskap. Grunnlaget er bokføringsloven, jf. artikkel 6 nr. 1 bokstav c. ¶ ## Nyhetsbrev ¶ Vi bruker e-postadressen din for å sende deg nyhetsbrev.{{| Grunnlaget er samtykket ditt.}}
      ## Medlemsregister ¶ Vi registrerer navn for å kreve inn kontingent. Rettslig grunnlag er avtale. ¶ ## Forsikring ¶ Vi gir opplysninger til forsikringsselskapet for å forsikre spillerne. Rettslig grunnlag er berettiget interesse i at spillerne er forsikret. ¶ ## Bilder ¶ Vi publiserer bilder fra kamper for å vise aktiviteten i klubben.{{| Rettslig grunnlag er samtykke.}}
      ### Byggesak ¶ Vi behandler opplysninger om søkeren for å avgjøre søknaden. Behandlingen er nødvendig for å utøve offentlig myndighet. ¶ ### Eiendomsskatt ¶ Vi bruker opplysninger om eieren for å skrive ut skatt. Behandlingen er nødvendig for å utøve offentlig myndighet. ¶ ### Innbyggerundersøkelse ¶ Vi bruker telefonnumre for å spørre hva innbyggerne mener.{{| Behandlingen er nødvendig for en oppgave i allmennhetens interesse.}}
      ## Timebestilling ¶ Formål: Vi bruker navnet for å sette opp timen. ¶ Grunnlag: avtale. ¶ ## Oppgjør ¶ Formål: Vi sender oppgjør til Helfo for å få refusjon. ¶ Grunnlag: rettslig plikt etter folketrygdloven. ¶ ## Påminnelser ¶ Formål: Vi bruker mobilnummeret for å minne deg om timen.{{| ¶ Grunnlag: berettiget interesse i at timer blir brukt.}}
      ## Brukerkonto ¶ Vi trenger e-postadressen for å opprette kontoen. Det bygger på avtalen. ¶ ## Feilretting ¶ Vi bruker logger for å finne feil. Det bygger på vår berettigede interesse i et program som virker. ¶ ## Statistikk ¶ Vi bruker data om bruken for å forbedre produktet.{{| Det bygger på vår berettigede interesse i å utvikle programmet.}}
      ## 1. Verkstedtime ¶ Vi registrerer telefonnummeret for å avtale time. Behandlingsgrunnlaget er avtale. ¶ ## 2. Garanti ¶ Vi lagrer rammenummeret for å følge opp garantien. Behandlingsgrunnlaget er avtale. ¶ ## 3. Konkurranser ¶ Vi bruker navnet ditt for å trekke vinnere.{{| Behandlingsgrunnlaget er samtykke.}}
      ## Rekruttering ¶ Vi vurderer søknaden din for å finne rett person. Rettslig grunnlag: GDPR artikkel 6 nr. 1 bokstav f, interessen i å ansette. ¶ ## Lønn ¶ Vi behandler kontonummer for å betale lønn. Rettslig grunnlag: GDPR artikkel 6 nr. 1 bokstav b. ¶ ## Adgangskontroll ¶ Vi registrerer bruk av nøkkelkort for å sikre lokalene.{{| Rettslig grunnlag: GDPR artikkel 6 nr. 1 bokstav f, interessen i trygge lokaler.}}
      ## Bestilling ¶ Formålet er å levere det du har bestilt. Det rettslige grunnlaget er avtale. ¶ ## Kundeservice ¶ Formålet er å svare på spørsmål. Det rettslige grunnlaget er berettiget interesse i å hjelpe kunder. ¶ ## Markedsanalyse ¶ Formålet er å forstå hva kundene ønsker.{{| Det rettslige grunnlaget er berettiget interesse i å kjenne markedet.}}
    `,
    nn: `
      ## Kjøp ¶ Vi bruker namn og adresse for å levere vara. Grunnlaget er avtala med deg, jf. artikkel 6 nr. 1 bokstav b. ¶ ## Rekneskap ¶ Vi lagrar kvitteringar for å føre rekneskap. Grunnlaget er bokføringslova, jf. artikkel 6 nr. 1 bokstav c. ¶ ## Nyheitsbrev ¶ Vi bruker e-postadressa di for å sende deg nyheitsbrev.{{| Grunnlaget er samtykket ditt.}}
      ## Medlemsregister ¶ Vi registrerer namn for å krevje inn kontingent. Rettsleg grunnlag er avtale. ¶ ## Forsikring ¶ Vi gir opplysningar til forsikringsselskapet for å forsikre spelarane. Rettsleg grunnlag er berettiga interesse i at spelarane er forsikra. ¶ ## Bilete ¶ Vi publiserer bilete frå kampar for å vise aktiviteten i klubben.{{| Rettsleg grunnlag er samtykke.}}
      ### Byggjesak ¶ Vi behandlar opplysningar om søkjaren for å avgjere søknaden. Behandlinga er nødvendig for å utøve offentleg myndigheit. ¶ ### Eigedomsskatt ¶ Vi bruker opplysningar om eigaren for å skrive ut skatt. Behandlinga er nødvendig for å utøve offentleg myndigheit. ¶ ### Innbyggjarundersøking ¶ Vi bruker telefonnummer for å spørje kva innbyggjarane meiner.{{| Behandlinga er nødvendig for ei oppgåve i allmenta si interesse.}}
      ## Timebestilling ¶ Føremål: Vi bruker namnet for å setje opp timen. ¶ Grunnlag: avtale. ¶ ## Oppgjer ¶ Føremål: Vi sender oppgjer til Helfo for å få refusjon. ¶ Grunnlag: rettsleg plikt etter folketrygdlova. ¶ ## Påminningar ¶ Føremål: Vi bruker mobilnummeret for å minne deg om timen.{{| ¶ Grunnlag: berettiga interesse i at timar blir brukte.}}
      ## Brukarkonto ¶ Vi treng e-postadressa for å opprette kontoen. Det byggjer på avtala. ¶ ## Feilretting ¶ Vi bruker loggar for å finne feil. Det byggjer på den berettiga interessa vår i eit program som verkar. ¶ ## Statistikk ¶ Vi bruker data om bruken for å forbetre produktet.{{| Det byggjer på den berettiga interessa vår i å utvikle programmet.}}
      ## 1. Verkstadtime ¶ Vi registrerer telefonnummeret for å avtale time. Behandlingsgrunnlaget er avtale. ¶ ## 2. Garanti ¶ Vi lagrar rammenummeret for å følgje opp garantien. Behandlingsgrunnlaget er avtale. ¶ ## 3. Konkurransar ¶ Vi bruker namnet ditt for å trekkje vinnarar.{{| Behandlingsgrunnlaget er samtykke.}}
      ## Rekruttering ¶ Vi vurderer søknaden din for å finne rett person. Rettsleg grunnlag: GDPR artikkel 6 nr. 1 bokstav f, interessa i å tilsetje. ¶ ## Løn ¶ Vi behandlar kontonummer for å betale løn. Rettsleg grunnlag: GDPR artikkel 6 nr. 1 bokstav b. ¶ ## Tilgjengekontroll ¶ Vi registrerer bruk av nøkkelkort for å sikre lokala.{{| Rettsleg grunnlag: GDPR artikkel 6 nr. 1 bokstav f, interessa i trygge lokale.}}
      ## Bestilling ¶ Føremålet er å levere det du har bestilt. Det rettslege grunnlaget er avtale. ¶ ## Kundeservice ¶ Føremålet er å svare på spørsmål. Det rettslege grunnlaget er berettiga interesse i å hjelpe kundar. ¶ ## Marknadsanalyse ¶ Føremålet er å forstå kva kundane ønskjer.{{| Det rettslege grunnlaget er berettiga interesse i å kjenne marknaden.}}
    `,
    en: `
      ## Purchases ¶ We use your name and address to deliver the goods. The basis is our contract with you, cf. Article 6(1)(b). ¶ ## Accounts ¶ We keep receipts in order to keep accounts. The basis is the Bookkeeping Act, cf. Article 6(1)(c). ¶ ## Newsletter ¶ We use your e-mail address to send you our newsletter.{{| The basis is your consent.}}
      ## Register of members ¶ We record names in order to collect dues. The legal basis is contract. ¶ ## Insurance ¶ We give data to the insurance company to insure the players. The legal basis is our legitimate interest in having players insured. ¶ ## Photos ¶ We publish photos from matches to show the life of the club.{{| The legal basis is consent.}}
      ### Building cases ¶ We process data about the applicant in order to decide the case. The processing is necessary for the exercise of official authority. ¶ ### Property tax ¶ We use data about the owner to assess the tax. The processing is necessary for the exercise of official authority. ¶ ### Survey of residents ¶ We use phone numbers to ask residents for their opinion.{{| The processing is necessary for a task in the public interest.}}
      ## Appointments ¶ Purpose: We use your name to set up the appointment. ¶ Basis: contract. ¶ ## Settlement ¶ Purpose: We send claims to Helfo to be reimbursed. ¶ Basis: legal obligation under the National Insurance Act. ¶ ## Reminders ¶ Purpose: We use your mobile number to remind you of the appointment.{{| ¶ Basis: our legitimate interest in appointments being kept.}}
      ## User account ¶ We need your e-mail address to create the account. This rests on the contract. ¶ ## Errors ¶ We use logs to find errors. This rests on our legitimate interest in a program that works. ¶ ## Statistics ¶ We use data about usage to improve the product.{{| This rests on our legitimate interest in developing the program.}}
      ## 1. Workshop ¶ We record your phone number to make an appointment. The legal basis is contract. ¶ ## 2. Warranty ¶ We store the frame number to follow up the warranty. The legal basis is contract. ¶ ## 3. Competitions ¶ We use your name to draw winners.{{| The legal basis is consent.}}
      ## Recruitment ¶ We assess your application to find the right person. Legal basis: Article 6(1)(f) GDPR, our interest in hiring. ¶ ## Wages ¶ We process account numbers to pay wages. Legal basis: Article 6(1)(b) GDPR. ¶ ## Access control ¶ We record the use of key cards to secure the premises.{{| Legal basis: Article 6(1)(f) GDPR, our interest in safe premises.}}
      ## Orders ¶ The purpose is to deliver what you have ordered. The legal basis is contract. ¶ ## Customer service ¶ The purpose is to answer questions. The legal basis is our legitimate interest in helping customers. ¶ ## Market analysis ¶ The purpose is to understand what customers want.{{| The legal basis is our legitimate interest in knowing the market.}}
    `,
  },
  'notice/objection-apart': {
    nb: `
      Grunnlaget for å forebygge svindel er vår berettigede interesse. ¶ ## Rettighetene dine ¶ Du har rett til innsyn, retting, sletting, begrensning, {{å protestere og dataportabilitet|og dataportabilitet}}.{{| ¶ ## Rett til å protestere ¶ Du kan protestere mot behandling som bygger på berettiget interesse.}}
      Vi måler bruken fordi vi har en berettiget interesse i å forbedre tjenesten. ¶ ## Dine rettigheter ¶ - innsyn ¶ - retting ¶ - sletting ¶ - {{protest|begrensning}} ¶ - dataportabilitet{{| ¶ Du har også rett til å protestere mot behandling som bygger på berettiget interesse. Gi beskjed, så ser vi på saken.}}
      Vi behandler opplysningene for å utføre en oppgave i allmennhetens interesse. ¶ ## Rettigheter ¶ Du kan kreve innsyn, retting eller sletting{{, begrense behandlingen eller protestere mot den|, eller begrense behandlingen}}.{{| ¶ ### Protest ¶ Du har rett til å protestere mot behandlingen av grunner knyttet til din særlige situasjon.}}
      Behandlingen skjer på grunnlag av artikkel 6 nr. 1 bokstav f, interessen i å sikre lokalene. ¶ ## Hva du kan kreve ¶ Du kan be om å få se, rette, slette{{, begrense, protestere mot eller flytte opplysningene| eller flytte opplysningene}}.{{| ¶ **Du kan protestere.** Du kan når som helst protestere mot behandling etter bokstav f.}}
      Vi bruker kundelisten til markedsføring ut fra vår berettigede interesse i å selge. ¶ ## Rettigheter ¶ {{Som registrert har du rett til innsyn, retting, sletting, begrensning, dataportabilitet og å protestere.|Som registrert har du rett til innsyn, retting, sletting, begrensning og dataportabilitet. ¶ Du har rett til å protestere mot at vi bruker opplysningene til direkte markedsføring.}}
      Grunnlaget er berettiget interesse i å drive klubben. ¶ ## Rettigheter ¶ Medlemmer kan kreve innsyn, retting{{, sletting og innsigelse mot behandlingen| og sletting}}.{{| ¶ ## Innsigelse ¶ Medlemmer kan komme med innsigelser mot behandling som bygger på berettiget interesse.}}
      Kommunen behandler opplysningene som ledd i offentlig myndighetsutøvelse. ¶ ## Rettighetene ¶ {{Du har rett til innsyn, til å få feil rettet, til å protestere, til begrensning og til å klage.|Du har rett til innsyn, til å få feil rettet, til begrensning og til å klage. ¶ ## Protestere ¶ Du kan protestere mot behandlingen.}}
      Vi har en berettiget interesse i å finne feil i programmet. ¶ ## Rettigheter ¶ Du kan be om innsyn, retting, sletting og portabilitet, {{samt protestere mot behandlingen|samt klage til Datatilsynet}}.{{| ¶ ## Du kan si nei ¶ Du har rett til å protestere mot at vi bruker logger for å finne feil.}}
    `,
    nn: `
      Grunnlaget for å førebyggje svindel er den berettiga interessa vår. ¶ ## Rettane dine ¶ Du har rett til innsyn, retting, sletting, avgrensing, {{å protestere og dataportabilitet|og dataportabilitet}}.{{| ¶ ## Rett til å protestere ¶ Du kan protestere mot behandling som byggjer på berettiga interesse.}}
      Vi måler bruken fordi vi har ei berettiga interesse i å forbetre tenesta. ¶ ## Rettane dine ¶ - innsyn ¶ - retting ¶ - sletting ¶ - {{protest|avgrensing}} ¶ - dataportabilitet{{| ¶ Du har også rett til å protestere mot behandling som byggjer på berettiga interesse. Gi beskjed, så ser vi på saka.}}
      Vi behandlar opplysningane for å utføre ei oppgåve i allmenta si interesse. ¶ ## Rettar ¶ Du kan krevje innsyn, retting eller sletting{{, avgrense behandlinga eller protestere mot henne|, eller avgrense behandlinga}}.{{| ¶ ### Protest ¶ Du har rett til å protestere mot behandlinga av grunnar knytte til den særlege situasjonen din.}}
      Behandlinga skjer på grunnlag av artikkel 6 nr. 1 bokstav f, interessa i å sikre lokala. ¶ ## Kva du kan krevje ¶ Du kan be om å få sjå, rette, slette{{, avgrense, protestere mot eller flytte opplysningane| eller flytte opplysningane}}.{{| ¶ **Du kan protestere.** Du kan når som helst protestere mot behandling etter bokstav f.}}
      Vi bruker kundelista til marknadsføring ut frå den berettiga interessa vår i å selje. ¶ ## Rettar ¶ {{Som registrert har du rett til innsyn, retting, sletting, avgrensing, dataportabilitet og å protestere.|Som registrert har du rett til innsyn, retting, sletting, avgrensing og dataportabilitet. ¶ Du har rett til å protestere mot at vi bruker opplysningane til direkte marknadsføring.}}
      Grunnlaget er berettiga interesse i å drive klubben. ¶ ## Rettar ¶ Medlemer kan krevje innsyn, retting{{, sletting og protestere mot behandlinga| og sletting}}.{{| ¶ ## Innvendingar ¶ Medlemer kan protestere mot behandling som byggjer på berettiga interesse.}}
      Kommunen behandlar opplysningane som ledd i utøving av offentleg myndigheit. ¶ ## Rettane ¶ {{Du har rett til innsyn, til å få feil retta, til å protestere, til avgrensing og til å klage.|Du har rett til innsyn, til å få feil retta, til avgrensing og til å klage. ¶ ## Protestere ¶ Du kan protestere mot behandlinga.}}
      Vi har ei berettiga interesse i å finne feil i programmet. ¶ ## Rettar ¶ Du kan be om innsyn, retting, sletting og portabilitet, {{og protestere mot behandlinga|og klage til Datatilsynet}}.{{| ¶ ## Du kan seie nei ¶ Du har rett til å protestere mot at vi bruker loggar for å finne feil.}}
    `,
    en: `
      The basis for preventing fraud is our legitimate interest. ¶ ## Your rights ¶ You have the right to access, rectification, erasure, restriction, {{objection and data portability|and data portability}}.{{| ¶ ## The right to object ¶ You can object to processing that rests on legitimate interests.}}
      We measure usage because we have a legitimate interest in improving the service. ¶ ## Your rights ¶ - access ¶ - rectification ¶ - erasure ¶ - {{objection|restriction}} ¶ - data portability{{| ¶ You also have the right to object to processing that rests on legitimate interests. Tell us, and we will look into it.}}
      We process the data to carry out a task in the public interest. ¶ ## Rights ¶ You may request access, rectification or erasure{{, restrict the processing or object to it|, or restrict the processing}}.{{| ¶ ### Objection ¶ You have the right to object to the processing on grounds relating to your particular situation.}}
      The processing rests on Article 6(1)(f), our interest in keeping the premises safe. ¶ ## What you can ask for ¶ You may ask to see, correct, delete{{, restrict, object to or move your data| or move your data}}.{{| ¶ **You can object.** You can at any time object to processing under point (f).}}
      We use the list of customers for marketing out of our legitimate interest in sales. ¶ ## Rights ¶ {{As a data subject you have the right to access, rectification, erasure, restriction, data portability and to object.|As a data subject you have the right to access, rectification, erasure, restriction and data portability. ¶ You have the right to object to our use of your data for direct marketing.}}
      The basis is our legitimate interest in running the club. ¶ ## Rights ¶ Members can ask for access, rectification{{ and erasure and object to the processing| and erasure}}.{{| ¶ ## Objections ¶ Members can object to processing that rests on legitimate interests.}}
      The municipality processes the data in the exercise of official authority. ¶ ## Rights ¶ {{You have the right of access, to have errors corrected, to object, to restriction and to complain.|You have the right of access, to have errors corrected, to restriction and to complain. ¶ ## Objecting ¶ You can object to the processing.}}
      We have a legitimate interest in finding errors in the program. ¶ ## Rights ¶ You can request access, rectification, erasure and portability, {{as well as object to the processing|as well as complain to Datatilsynet}}.{{| ¶ ## You can say no ¶ You have the right to object to our use of logs to find errors.}}
    `,
  },
};
