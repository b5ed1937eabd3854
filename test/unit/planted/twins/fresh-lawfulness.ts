/** Statements that the law does not allow, in wordings that were written after the rules, without a look at them. */
import type { Twins } from './twins.js';

export const FRESH_LAWFULNESS: Twins = {
  'lawfulness/consent-irrevocable': {
    nb: `
      {{Har du først sagt ja, er det ikke mulig å ombestemme seg.|Har du først sagt ja, kan du likevel ombestemme deg.}}
      Samtykket til publisering {{gjelder for alltid og kan ikke kalles tilbake|gjelder til du kaller det tilbake}}.
      {{Du binder deg til samtykket i 24 måneder.|Du binder deg til abonnementet i 24 måneder.}}
      {{Et avgitt samtykke er endelig.|Et avgitt samtykke er frivillig.}}
      {{Adgangen til å trekke tilbake samtykket bortfaller når kontoen er opprettet.|Adgangen til å trekke tilbake samtykket gjelder også etter at kontoen er avsluttet.}}
    `,
    nn: `
      {{Har du først sagt ja, er det ikkje mogleg å ombestemme seg.|Har du først sagt ja, kan du likevel ombestemme deg.}}
      Samtykket til publisering {{gjeld for alltid og kan ikkje kallast tilbake|gjeld til du kallar det tilbake}}.
      {{Du bind deg til samtykket i 24 månader.|Du bind deg til abonnementet i 24 månader.}}
      {{Retten til å trekkje tilbake samtykket fell bort når kontoen er oppretta.|Retten til å trekkje tilbake samtykket gjeld også etter at kontoen er avslutta.}}
    `,
    en: `
      {{Once you have agreed, you cannot change your mind.|Once you have agreed, you can still change your mind.}}
      Consent to publication {{is given for ever and may not be revoked|is given until you revoke it}}.
      {{You are bound by your consent for 24 months.|You are bound by your subscription for 24 months.}}
      {{Consent, once given, is final.|Consent, once given, is documented.}}
      {{The possibility of withdrawing consent ends when the account has been created.|The possibility of withdrawing consent remains after the account has been closed.}}
    `,
  },
  'lawfulness/use-as-consent': {
    nb: `
      {{Fortsetter du å bruke nettsiden, regner vi det som et samtykke.|Fortsetter du å bruke nettsiden, regner vi ikke det som et samtykke.}}
      {{Når du legger inn en bestilling, gir du samtidig samtykke til at vi behandler personopplysningene dine.|Når du legger inn en bestilling, behandler vi personopplysningene dine for å levere.}}
      {{Bruk av appen innebærer at du aksepterer behandlingen av dine personopplysninger.|Bruk av appen innebærer at vi behandler personopplysninger om deg.}}
      {{Ved innmelding i klubben anses medlemmet for å ha samtykket til publisering av bilder.|Ved innmelding i klubben spør vi om medlemmet samtykker til publisering av bilder.}}
      {{Du har gitt ditt samtykke idet du tar tjenestene våre i bruk.|Du har gitt ditt samtykke idet du krysser av i skjemaet.}}
    `,
    nn: `
      {{Held du fram med å bruke nettsida, reknar vi det som eit samtykke.|Held du fram med å bruke nettsida, reknar vi ikkje det som eit samtykke.}}
      {{Når du legg inn ei tinging, gir du samstundes samtykke til at vi handsamar personopplysningane dine.|Når du legg inn ei tinging, handsamar vi personopplysningane dine for å levere.}}
      {{Bruk av appen inneber at du godtek behandlinga av personopplysningane dine.|Bruk av appen inneber at vi handsamar personopplysningar om deg.}}
      {{Du har gitt samtykket ditt idet du tek tenestene våre i bruk.|Du har gitt samtykket ditt idet du kryssar av i skjemaet.}}
    `,
    en: `
      {{If you go on using the website, we regard this as consent.|If you go on using the website, we do not regard this as consent.}}
      {{In placing an order you also consent to our processing of your personal data.|When you place an order we process your personal data in order to deliver.}}
      {{Use of the app means that you accept the processing of your personal data.|Use of the app means that we process personal data about you.}}
      {{On joining the club the member is deemed to have consented to the publication of pictures.|On joining the club we ask whether the member consents to the publication of pictures.}}
      {{You give your consent the moment you start using our services.|You give your consent the moment you tick the box in the form.}}
    `,
  },
  'lawfulness/browser-settings': {
    nb: `
      {{Dersom nettleseren din er satt til å godta informasjonskapsler, har du samtykket til at vi lagrer dem.|Dersom du har samtykket, kan du slette kapslene i nettleseren din.}}
      {{Samtykke til cookies gir du gjennom innstillingene i nettleseren.|Samtykke til cookies gir du i vinduet som kommer opp. I nettleseren kan du slette dem.}}
      {{Vi oppfatter det som samtykke at du ikke har slått av informasjonskapsler i nettleseren.|Vi setter ingen kapsler før du har valgt i banneret, uansett nettleser.}}
      {{En forhåndsinnstilling i nettleseren om at du aksepterer kapsler, anses som samtykke etter ekomloven.|En forhåndsinnstilling i nettleseren anses ikke som samtykke etter ekomloven.}}
    `,
    nn: `
      {{Dersom nettlesaren din er sett til å godta informasjonskapslar, har du samtykt til at vi lagrar dei.|Dersom du har samtykt, kan du slette kapslane i nettlesaren din.}}
      {{Samtykke til cookies gir du gjennom innstillingane i nettlesaren.|Samtykke til cookies gir du i vindauget som kjem opp. I nettlesaren kan du slette dei.}}
      {{Vi oppfattar det som samtykke at du ikkje har slått av informasjonskapslar i nettlesaren.|Vi set ingen kapslar før du har valt i banneret, uansett nettlesar.}}
    `,
    en: `
      {{If your browser is set to accept cookies, you have consented to our storing them.|If you have consented, you can delete the cookies in your browser.}}
      {{You give consent to cookies through the settings of your browser.|You give consent to cookies in the window that opens. In your browser you can delete them.}}
      {{We take it as consent that you have not disabled cookies in your browser.|We set no cookies before you have chosen in the banner, whatever your browser.}}
      {{A default setting in the browser under which you accept cookies counts as consent under the Electronic Communications Act.|A default setting in the browser does not count as consent under the Electronic Communications Act.}}
    `,
  },
  'lawfulness/fee': {
    nb: `
      Utskrift av opplysningene dine {{koster 250 kroner|er gratis}}.
      {{For å behandle en begjæring om innsyn tar vi betalt etter medgått tid.|For å behandle en begjæring om innsyn tar vi ikke betalt.}}
      {{Ønsker du kopi av opplysningene, påløper et gebyr på kr 150.|Ønsker du kopi av kvitteringen, påløper et gebyr på kr 150.}}
      {{Sletting utføres mot et ekspedisjonsgebyr.|Sletting utføres uten gebyr.}}
    `,
    nn: `
      Utskrift av opplysningane dine {{kostar 250 kroner|er gratis}}.
      {{For å handsame eit krav om innsyn tek vi betalt etter medgått tid.|For å handsame eit krav om innsyn tek vi ikkje betalt.}}
      {{Ønskjer du kopi av opplysningane, kjem det eit gebyr på kr 150.|Ønskjer du kopi av kvitteringa, kjem det eit gebyr på kr 150.}}
      {{Sletting blir utført mot eit ekspedisjonsgebyr.|Sletting blir utført utan gebyr.}}
    `,
    en: `
      A printout of your data {{costs NOK 250|is free}}.
      {{For dealing with a request for access we charge for the time spent.|For dealing with a request for access we charge nothing.}}
      {{If you would like a copy of your data, a fee of NOK 150 is payable.|If you would like a copy of your receipt, a fee of NOK 150 is payable.}}
      {{Erasure is carried out against an administration fee.|Erasure is carried out without any fee.}}
    `,
  },
  'lawfulness/late-answer': {
    nb: `
      Krav fra de registrerte besvares {{innen tre måneder|innen tre uker}}.
      Be om innsyn, så får du svar fra oss {{i løpet av 60 dager|i løpet av 20 dager}}.
      {{Saksbehandlingstiden for innsynsbegjæringer er åtte uker.|Saksbehandlingstiden for byggesøknader er åtte uker.}}
      Du skal få tilbakemelding på en begjæring om retting {{senest 90 dager etter at vi mottok den|senest 14 dager etter at vi mottok den}}.
      Vi svarer på henvendelser om rettighetene dine {{så snart vi kan, men normalt innen to måneder|så snart vi kan, men senest innen en måned}}.
    `,
    nn: `
      Krav frå dei registrerte blir svara på {{innan tre månader|innan tre veker}}.
      Be om innsyn, så får du svar frå oss {{i løpet av 60 dagar|i løpet av 20 dagar}}.
      {{Saksbehandlingstida for innsynskrav er åtte veker.|Saksbehandlingstida for byggjesøknader er vanlegvis åtte veker.}}
      Vi svarar på førespurnader om rettane dine {{så snart vi kan, men normalt innan to månader|så snart vi kan, men seinast innan ein månad}}.
    `,
    en: `
      Requests from data subjects are answered {{within three months|within three weeks}}.
      Ask for access, and you will hear from us {{in the course of 60 days|in the course of 20 days}}.
      {{Our handling time for access requests is eight weeks.|Our handling time for building applications is eight weeks.}}
      You will receive a response to a request for rectification {{no later than 90 days after we received it|no later than 14 days after we received it}}.
      We respond to enquiries about your rights {{as soon as we can, but normally within two months|as soon as we can, and at the latest within one month}}.
    `,
  },
  'lawfulness/cookies-legitimate-interest': {
    nb: `
      {{Statistikkcookiene våre hviler på en interesseavveining.|Statistikkcookiene våre krever samtykke.}}
      | Kapsel | Formål | Rettslig grunnlag | ⏎ | --- | --- | --- | ⏎ | _ga | Statistikk | {{Berettiget interesse|Samtykke}} |
      Annonsekapsler plasseres {{fordi vi har en berettiget interesse i å markedsføre oss|bare når du har samtykket}}.
      {{Hjemmelen for informasjonskapsler til analyse er artikkel 6 nr. 1 bokstav f.|Hjemmelen for informasjonskapsler til analyse er samtykke.}}
    `,
    nn: `
      {{Statistikkcookiane våre kviler på ei interesseavveging.|Statistikkcookiane våre krev samtykke.}}
      Annonsekapslar blir plasserte {{fordi vi har ei berettiga interesse i å marknadsføre oss|berre når du har samtykt}}.
      {{Heimelen for informasjonskapslar til analyse er artikkel 6 nr. 1 bokstav f.|Heimelen for informasjonskapslar til analyse er samtykke.}}
    `,
    en: `
      {{Our statistics cookies rest on a balancing of interests.|Our statistics cookies require consent.}}
      | Cookie | Purpose | Legal basis | ⏎ | --- | --- | --- | ⏎ | _ga | Statistics | {{Legitimate interest|Consent}} |
      Advertising cookies are placed {{because we have a legitimate interest in marketing ourselves|only when you have consented}}.
      {{The legal ground for analytics cookies is Article 6(1)(f).|The legal ground for analytics cookies is consent.}}
    `,
  },
  'lawfulness/withdrawal-harder': {
    nb: `
      Du melder deg på nyhetsbrevet med ett klikk. {{Vil du av listen, må du sende brev med kopi av legitimasjon.|Vil du av listen, er det også ett klikk.}}
      Samtykket gir du ved å krysse av i appen; {{tilbaketrekking skjer bare ved personlig oppmøte i resepsjonen|tilbaketrekking skjer ved å fjerne krysset}}.
      {{For å trekke tilbake et samtykke må du fylle ut et skjema, signere det og sende det i posten.|For å trekke tilbake et samtykke trykker du på lenken i e-posten.}}
      {{Tilbakekall av samtykke tas kun imot per rekommandert brev.|Tilbakekall av samtykke tas imot på telefon, e-post og i appen.}}
      {{Ønsker du å trekke samtykket, må du begrunne det skriftlig.|Ønsker du å trekke samtykket, trenger du ikke begrunne det.}}
    `,
    nn: `
      Du melder deg på nyheitsbrevet med eitt klikk. {{Vil du av lista, må du sende brev med kopi av legitimasjon.|Vil du av lista, er det òg eitt klikk.}}
      Samtykket gir du ved å krysse av i appen; {{tilbaketrekking skjer berre ved personleg oppmøte i resepsjonen|tilbaketrekking skjer ved å fjerne krysset}}.
      {{Tilbakekall av samtykke tek vi berre imot i rekommandert brev.|Tilbakekall av samtykke tek vi imot på telefon, e-post og i appen.}}
    `,
    en: `
      You sign up for the newsletter with one click. {{To get off the list you have to send a letter with a copy of your ID.|To get off the list is one click as well.}}
      You give consent by ticking a box in the app; {{withdrawal is possible only in person at our reception|withdrawal is a matter of clearing the box}}.
      {{To withdraw consent you have to fill in a form, sign it and return it by post.|To withdraw consent press the link in the e-mail.}}
      {{Withdrawals of consent are accepted by registered letter only.|Withdrawals of consent are accepted by phone, by e-mail and in the app.}}
      {{If you wish to withdraw consent you must give reasons in writing.|If you wish to withdraw consent you need not give reasons.}}
    `,
  },
  'lawfulness/withdrawal-ends-contract': {
    nb: `
      {{Dersom samtykket trekkes tilbake, sies avtalen opp med øyeblikkelig virkning.|Dersom samtykket trekkes tilbake, løper avtalen videre.}}
      {{Trekker du tilbake samtykket til markedsføring, mister du kontoen din.|Trekker du tilbake samtykket til markedsføring, beholder du kontoen din.}}
      {{Uten samtykke til nyhetsbrev kan vi ikke opprettholde medlemskapet ditt.|Uten samtykke til nyhetsbrev får du ikke nyhetsbrev, men medlemskapet består.}}
      {{Et tilbaketrukket samtykke medfører at kundeforholdet avsluttes.|Et tilbaketrukket samtykke får ingen følger for kundeforholdet.}}
    `,
    nn: `
      {{Dersom samtykket blir trekt tilbake, blir avtala sagt opp med ein gong.|Dersom samtykket blir trekt tilbake, gjeld avtala framleis.}}
      {{Trekkjer du tilbake samtykket til marknadsføring, mistar du kontoen din.|Trekkjer du tilbake samtykket til marknadsføring, beheld du kontoen din.}}
      {{Eit tilbaketrekt samtykke fører til at kundeforholdet blir avslutta.|Eit tilbaketrekt samtykke får ingen følgjer for kundeforholdet.}}
    `,
    en: `
      {{If consent is withdrawn, the contract is terminated with immediate effect.|If consent is withdrawn, the contract continues.}}
      {{Should you withdraw your consent to marketing, you will lose your account.|Should you withdraw your consent to marketing, you keep your account.}}
      {{Without consent to the newsletter we cannot maintain your membership.|Without consent to the newsletter you get no newsletter, but your membership continues.}}
      {{Withdrawing consent results in the closure of your customer relationship.|Withdrawing consent has no consequences for your customer relationship.}}
    `,
  },
  'lawfulness/employment-consent': {
    nb: `
      {{Behandlingen av opplysninger om de ansatte bygger på samtykke i arbeidsavtalen.|Behandlingen av opplysninger om de ansatte bygger på arbeidsavtalen.}}
      {{Ved å undertegne arbeidskontrakten samtykker du til at vi leser e-posten din.|Ved å undertegne arbeidskontrakten bekrefter du at du har lest rutinen for e-post.}}
      Jobbsøkere: {{Grunnlaget for å behandle CV og attester er samtykke fra søkeren.|Grunnlaget for å behandle CV og attester er tiltak før en avtale inngås.}}
      {{De ansatte har samtykket til GPS-sporing av firmabilene.|De ansatte er informert om GPS i firmabilene, som vi har en berettiget interesse i.}}
      | Hvem | Formål | Grunnlag | ⏎ | --- | --- | --- | ⏎ | Ansatte | Lønn | {{Samtykke|Avtale}} |
    `,
    nn: `
      {{Behandlinga av opplysningar om dei tilsette byggjer på samtykke i arbeidsavtala.|Behandlinga av opplysningar om dei tilsette byggjer på arbeidsavtala.}}
      {{Ved å skrive under arbeidskontrakten samtykkjer du til at vi les e-posten din.|Ved å skrive under arbeidskontrakten stadfestar du at du har lese rutinen for e-post.}}
      {{Dei tilsette har samtykt til GPS-sporing av firmabilane.|Dei tilsette er informerte om GPS i firmabilane, som vi har ei berettiga interesse i.}}
    `,
    en: `
      {{The processing of data about employees is based on consent in the employment contract.|The processing of data about employees is based on the employment contract.}}
      {{By signing the employment contract you consent to our reading your e-mail.|By signing the employment contract you confirm that you have read the e-mail routine.}}
      Job applicants: {{the basis for processing CVs and references is the applicant's consent.|the basis for processing CVs and references is steps prior to a contract.}}
      {{Our staff have consented to GPS tracking of company cars.|Our staff have been told of the GPS in company cars, in which we have a legitimate interest.}}
      | Who | Purpose | Basis | ⏎ | --- | --- | --- | ⏎ | Employees | Salary | {{Consent|Contract}} |
    `,
  },
  'lawfulness/change-as-acceptance': {
    nb: `
      Vi kan endre erklæringen. {{Bruker du tjenesten etter en endring, har du godtatt den nye versjonen.|Bruker du tjenesten, finner du den nye versjonen her.}}
      {{Protesterer du ikke innen 14 dager, anses endringene som akseptert.|Du får beskjed 14 dager før endringene trer i kraft.}}
      {{Fortsatt medlemskap etter at nye vilkår er publisert, er å forstå som samtykke til endringene.|Nye versjoner publiseres på nettsiden.}}
      {{Ved å besøke nettsiden etter en oppdatering slutter du deg til den oppdaterte erklæringen.|Ved å besøke nettsiden kan du lese den oppdaterte erklæringen.}}
    `,
    nn: `
      Vi kan endre erklæringa. {{Bruker du tenesta etter ei endring, har du godteke den nye versjonen.|Bruker du tenesta, finn du den nye versjonen her.}}
      {{Protesterer du ikkje innan 14 dagar, blir endringane rekna som godtekne.|Du får beskjed 14 dagar før endringane tek til å gjelde.}}
      {{Ved å vitje nettsida etter ei oppdatering sluttar du deg til den oppdaterte erklæringa.|Ved å vitje nettsida kan du lese den oppdaterte erklæringa.}}
    `,
    en: `
      We may change this notice. {{If you use the service after a change, you have accepted the new version.|If you use the service, you will find the new version here.}}
      {{Unless you object within 14 days, the changes are deemed accepted.|You will be told 14 days before the changes take effect.}}
      {{Continued membership after new terms have been posted is to be understood as consent to the changes.|New versions are posted on the website.}}
      {{By visiting the website after an update you agree to be bound by the updated policy.|By visiting the website you can read the updated policy.}}
    `,
  },
  'lawfulness/child-age': {
    nb: `
      {{Etter loven må foreldre samtykke for barn under 16 år som bruker digitale tjenester.|Etter loven må foreldre samtykke for barn under 13 år som bruker digitale tjenester.}}
      {{Personvernforordningen artikkel 8 krever foresattes godkjenning til barnet er 16.|Personopplysningsloven § 5 krever foresattes godkjenning til barnet er 13.}}
      {{I Norge er aldersgrensen for selv å samtykke til bruk av apper 15 år.|I Norge er aldersgrensen for selv å samtykke til bruk av apper 13 år.}}
      {{Lovens aldersgrense for eget samtykke på nett er 18 år.|Lovens aldersgrense for å kjøpe øl på nett er 18 år.}}
    `,
    nn: `
      {{Etter lova må foreldre samtykkje for barn under 16 år som bruker digitale tenester.|Etter lova må foreldre samtykkje for barn under 13 år som bruker digitale tenester.}}
      {{Personvernforordninga artikkel 8 krev godkjenning frå føresette til barnet er 16.|Personopplysningslova § 5 krev godkjenning frå føresette til barnet er 13.}}
      {{I Noreg er aldersgrensa for sjølv å samtykkje til bruk av appar 15 år.|I Noreg er aldersgrensa for sjølv å samtykkje til bruk av appar 13 år.}}
    `,
    en: `
      {{By Norwegian law, parents must consent for children under 16 who use digital services.|By Norwegian law, parents must consent for children under 13 who use digital services.}}
      {{In Norway, Article 8 of the GDPR requires a guardian's approval until the child is 16.|Section 5 of the Personal Data Act requires a guardian's approval until the child is 13.}}
      {{In Norway the age at which you can consent to the use of apps yourself is 15.|In Norway the age at which you can consent to the use of apps yourself is 13.}}
      {{The statutory age of consent online is 18 in Norway.|The statutory age for buying beer online is 18 in Norway.}}
    `,
  },
  'lawfulness/breach-hours': {
    nb: `
      {{Oppdager du at opplysningene dine er på avveie, plikter du å varsle oss innen 72 timer.|Oppdager du at opplysningene dine er på avveie, ber vi deg om å si fra.}}
      {{Kunden skal melde brudd på personopplysningssikkerheten til oss senest 72 timer etter at bruddet ble kjent.|Vi skal melde brudd på personopplysningssikkerheten til Datatilsynet senest 72 timer etter at bruddet ble kjent.}}
      {{Brukere må rapportere sikkerhetsbrudd i løpet av tre døgn.|Vi rapporterer sikkerhetsbrudd i løpet av tre døgn.}}
    `,
    nn: `
      {{Oppdagar du at opplysningane dine er på avvegar, pliktar du å varsle oss innan 72 timar.|Oppdagar du at opplysningane dine er på avvegar, bed vi deg om å seie frå.}}
      {{Brukarar må rapportere tryggleiksbrot i løpet av tre døgn.|Vi rapporterer tryggleiksbrot i løpet av tre døgn.}}
    `,
    en: `
      {{If you discover that your data have gone astray, you are obliged to notify us within 72 hours.|If you discover that your data have gone astray, we ask you to tell us.}}
      {{The customer shall report personal data breaches to us not later than 72 hours after becoming aware of them.|We shall report personal data breaches to the supervisory authority not later than 72 hours after becoming aware of them.}}
      {{Users must report security breaches in the course of three days.|We report security breaches in the course of three days.}}
    `,
  },
  'lawfulness/statistics-as-necessary': {
    nb: `
      Nødvendige informasjonskapsler: {{Google Analytics, som viser oss hvilke sider som leses|øktkapselen, som holder deg innlogget}}.
      {{Kapslene for besøksstatistikk er påkrevd for at nettstedet skal fungere, og kan ikke velges bort.|Kapslene for besøksstatistikk kan velges bort.}}
      | Kapsel | Type | Formål | ⏎ | --- | --- | --- | ⏎ | _ga | {{Strengt nødvendig|Valgfri}} | Trafikkanalyse |
      {{Vi måler trafikken med informasjonskapsler som hører til de nødvendige, og som derfor settes uten samtykke.|Vi måler trafikken med informasjonskapsler som krever samtykke.}}
    `,
    nn: `
      Nødvendige informasjonskapslar: {{Google Analytics, som viser oss kva sider som blir lesne|øktkapselen, som held deg innlogga}}.
      {{Kapslane for besøksstatistikk er påkravde for at nettstaden skal fungere, og kan ikkje veljast bort.|Kapslane for besøksstatistikk kan veljast bort.}}
      {{Vi måler trafikken med informasjonskapslar som høyrer til dei nødvendige, og som difor blir sette utan samtykke.|Vi måler trafikken med informasjonskapslar som krev samtykke.}}
    `,
    en: `
      Necessary cookies: {{Google Analytics, which shows us what pages are read|the session cookie, which keeps you logged in}}.
      {{The cookies for visitor statistics are required for the site to work and cannot be declined.|The cookies for visitor statistics can be declined.}}
      | Cookie | Type | Purpose | ⏎ | --- | --- | --- | ⏎ | _ga | {{Strictly necessary|Optional}} | Traffic analysis |
      {{We measure traffic with cookies that belong to the essential ones and are therefore set without consent.|We measure traffic with cookies that require consent.}}
    `,
  },
  'lawfulness/controller-as-processor': {
    nb: `
      {{¤ er databehandler for opplysningene vi samler inn om deg som kunde.|¤ er behandlingsansvarlig for opplysningene vi samler inn om deg som kunde.}}
      {{I denne erklæringen omtales vi som databehandler. Vi bestemmer hva opplysningene om deg skal brukes til.|I denne erklæringen omtales vi som behandlingsansvarlig. Vi bestemmer hva opplysningene om deg skal brukes til.}}
      {{Databehandler: ¤, som avgjør formål og midler.|Databehandler: Fjellheim Drift AS, som handler etter instruks.}}
    `,
    nn: `
      {{¤ er databehandlar for opplysningane vi samlar inn om deg som kunde.|¤ er behandlingsansvarleg for opplysningane vi samlar inn om deg som kunde.}}
      {{I denne erklæringa er vi omtalte som databehandlar. Vi bestemmer kva opplysningane om deg skal brukast til.|I denne erklæringa er vi omtalte som behandlingsansvarleg. Vi bestemmer kva opplysningane om deg skal brukast til.}}
    `,
    en: `
      {{¤ is the data processor of the information we collect about you as a customer.|¤ is the data controller of the information we collect about you as a customer.}}
      {{In this notice we are referred to as the processor. We decide what the data about you are to be used for.|In this notice we are referred to as the controller. We decide what the data about you are to be used for.}}
      {{Data processor: ¤, which determines purposes and means.|Data processor: Fellheim Hosting AS, which acts on instructions.}}
    `,
  },
  'lawfulness/identity-number-as-sensitive': {
    nb: `
      {{Blant de sensitive opplysningene vi behandler, er fødselsnummer.|Blant opplysningene vi behandler, er fødselsnummer.}}
      {{Særlige kategorier (artikkel 9): helseopplysninger, personnummer.|Særlige kategorier (artikkel 9): helseopplysninger. Andre opplysninger: personnummer.}}
      {{Siden fødselsnummeret ditt er en sensitiv personopplysning, krypterer vi det.|Siden fødselsnummeret ditt lett kan misbrukes, krypterer vi det.}}
    `,
    nn: `
      {{Blant dei sensitive opplysningane vi handsamar, er fødselsnummer.|Blant opplysningane vi handsamar, er fødselsnummer.}}
      {{Særlege kategoriar (artikkel 9): helseopplysningar, personnummer.|Særlege kategoriar (artikkel 9): helseopplysningar. Andre opplysningar: personnummer.}}
      {{Sidan fødselsnummeret ditt er ei sensitiv personopplysning, krypterer vi det.|Sidan fødselsnummeret ditt lett kan misbrukast, krypterer vi det.}}
    `,
    en: `
      {{Among the sensitive data we process is your national identity number.|Among the data we process is your national identity number.}}
      {{Special categories (Article 9): health data, personal identification number.|Special categories (Article 9): health data. Other data: personal identification number.}}
      {{As your national identity number is a sensitive piece of personal data, we encrypt it.|As your national identity number is easily misused, we encrypt it.}}
    `,
  },
  'lawfulness/processor-own-purposes': {
    nb: `
      {{Databehandleren vår kan benytte opplysningene i sin egen markedsføring.|Databehandleren vår kan ikke benytte opplysningene i sin egen markedsføring.}}
      {{Driftsleverandøren, som er vår databehandler, utnytter dataene til å utvikle egne produkter.|Driftsleverandøren, som er vår databehandler, bruker dataene bare etter instruks fra oss.}}
      {{Leverandørene som behandler data på våre vegne, står fritt til å bruke dem slik de selv ønsker.|Leverandørene som behandler data på våre vegne, står ikke fritt til å bruke dem slik de selv ønsker.}}
    `,
    nn: `
      {{Databehandlaren vår kan nytte opplysningane i si eiga marknadsføring.|Databehandlaren vår kan ikkje nytte opplysningane i si eiga marknadsføring.}}
      {{Driftsleverandøren, som er databehandlaren vår, utnyttar dataa til å utvikle eigne produkt.|Driftsleverandøren, som er databehandlaren vår, bruker dataa berre etter instruks frå oss.}}
    `,
    en: `
      {{Our processor may make use of the data in its own marketing.|Our processor may not make use of the data in its own marketing.}}
      {{Our hosting supplier, which is our processor, exploits the data to develop products of its own.|Our hosting supplier, which is our processor, uses the data only on our instructions.}}
      {{Suppliers that process data on our behalf are free to use them as they see fit.|Suppliers that process data on our behalf are not free to use them as they see fit.}}
    `,
  },
  'lawfulness/absolute-security': {
    nb: `
      {{Hos oss er opplysningene dine alltid hundre prosent trygge.|Hos oss er opplysningene dine godt sikret.}}
      {{Vi garanterer at uvedkommende ikke kan få tak i personopplysningene dine.|Vi gjør det vi kan for at uvedkommende ikke skal få tak i personopplysningene dine.}}
      {{Det er umulig å hacke systemene våre.|Det er aldri umulig å hacke et system, og derfor overvåker vi dem.}}
      {{Systemet er fullstendig sikret mot datainnbrudd.|Systemet er sikret mot datainnbrudd med brannmur og to-faktor.}}
    `,
    nn: `
      {{Hos oss er opplysningane dine alltid hundre prosent trygge.|Hos oss er opplysningane dine godt sikra.}}
      {{Vi garanterer at uvedkomande ikkje kan få tak i personopplysningane dine.|Vi gjer det vi kan for at uvedkomande ikkje skal få tak i personopplysningane dine.}}
      {{Det er umogleg å hacke systema våre.|Det er aldri umogleg å hacke eit system, og difor overvaker vi dei.}}
    `,
    en: `
      {{With us your data are always one hundred per cent safe.|With us your data are well protected.}}
      {{We guarantee that no unauthorised person can get hold of your personal data.|We do what we can to keep unauthorised persons from getting hold of your personal data.}}
      {{It is impossible to hack our systems.|It is never impossible to hack a system, which is why we monitor them.}}
      {{The system is completely protected against intrusion.|The system is protected against intrusion by a firewall and two-factor login.}}
    `,
  },
  'lawfulness/eea-country-as-third': {
    nb: `
      {{Regnskapet føres i et tredjeland (Sverige).|Regnskapet føres i et naboland (Sverige).}}
      {{Opplysninger overføres til land utenfor EØS, blant annet Irland og Nederland.|Opplysninger overføres til land innenfor EØS, blant annet Irland og Nederland.}}
      {{Tredjeland vi overfører til: Tyskland, USA.|Land vi overfører til: Tyskland, USA.}}
      {{Siden Polen ligger utenfor EØS, har vi inngått standardavtaler.|Siden Polen ligger innenfor EØS, har vi ikke inngått standardavtaler.}}
    `,
    nn: `
      {{Rekneskapen blir ført i eit tredjeland (Sverige).|Rekneskapen blir ført i eit naboland (Sverige).}}
      {{Opplysningar blir overførte til land utanfor EØS, mellom anna Irland og Nederland.|Opplysningar blir overførte til land innanfor EØS, mellom anna Irland og Nederland.}}
      {{Sidan Polen ligg utanfor EØS, har vi inngått standardavtalar.|Sidan Polen ligg innanfor EØS, har vi ikkje inngått standardavtalar.}}
    `,
    en: `
      {{Our accounts are kept in a third country (Sweden).|Our accounts are kept in a neighbouring country (Sweden).}}
      {{Data are transferred to countries outside the EEA, among them Ireland and the Netherlands.|Data are transferred to countries within the EEA, among them Ireland and the Netherlands.}}
      {{Third countries to which we transfer: Germany, USA.|Countries to which we transfer: Germany, USA.}}
      {{As Poland lies outside the EEA, we have entered into standard contracts.|As Poland lies within the EEA, we have not entered into standard contracts.}}
    `,
  },
  'lawfulness/us-adequate': {
    nb: `
      {{EU-kommisjonen har besluttet at USA sikrer et tilstrekkelig beskyttelsesnivå.|EU-kommisjonen har besluttet at virksomheter i USA som er sertifisert under Data Privacy Framework, sikrer et tilstrekkelig beskyttelsesnivå.}}
      {{Vi overfører data til USA, som er et trygt tredjeland.|Vi overfører data til Sveits, som er et trygt tredjeland.}}
      {{USA er godkjent av EU som mottakerland for personopplysninger.|Mottakeren i USA er sertifisert under rammeverket som EU har godkjent.}}
    `,
    nn: `
      {{EU-kommisjonen har avgjort at USA sikrar eit tilstrekkeleg vernenivå.|EU-kommisjonen har avgjort at verksemder i USA som er sertifiserte under Data Privacy Framework, sikrar eit tilstrekkeleg vernenivå.}}
      {{Vi overfører data til USA, som er eit trygt tredjeland.|Vi overfører data til Sveits, som er eit trygt tredjeland.}}
    `,
    en: `
      {{The European Commission has decided that the USA ensures an adequate level of protection.|The European Commission has decided that companies in the USA certified under the Data Privacy Framework ensure an adequate level of protection.}}
      {{We transfer data to the USA, which is a safe third country.|We transfer data to Switzerland, which is a safe third country.}}
      {{The United States has been approved by the EU as a destination for personal data.|The recipient in the United States is certified under the framework approved by the EU.}}
    `,
  },
};
