/** Wrong statements on roles, security, countries, identity numbers, cookies and the 72 hours. */
import type { Twins } from './twins.js';

export const CLAIMS: Twins = {
  'lawfulness/breach-hours': {
    nb: `
      Oppdager du et sikkerhetsbrudd, {{plikter du å melde fra til oss innen 72 timer|setter vi pris på at du sier fra}}.
      {{Brukere må rapportere brudd på personvernet innen 72 timer etter at de ble kjent med det.|Vi rapporterer brudd på personvernet til Datatilsynet innen 72 timer etter at vi ble kjent med det.}}
      {{Du har 72 timer på deg til å varsle om avvik.|Vi har 72 timer på oss til å varsle Datatilsynet om avvik.}}
      Blir passordet ditt stjålet, {{må du informere oss senest 72 timer etterpå|ber vi deg bytte det straks}}.
      {{Medlemmer skal innen 72 timer gi beskjed om personopplysninger på avveie.|Styret skal innen 72 timer gi Datatilsynet beskjed om personopplysninger på avveie.}}
      {{Fristen for deg til å melde et datainnbrudd er 72 timer.|Fristen for oss til å melde et datainnbrudd til Datatilsynet er 72 timer.}}
      {{Kunden er forpliktet til å underrette Datatilsynet innen 72 timer dersom noen har fått tilgang til kontoen.|Verkstedet er forpliktet til å underrette Datatilsynet innen 72 timer dersom noen har fått tilgang til kundelisten.}}
      {{Du må varsle oss innen tre døgn (72 timer) ved mistanke om at opplysningene dine er misbrukt.|Du kan varsle oss ved mistanke om at opplysningene dine er misbrukt.}}
      {{Som bruker må du innen 72 timer melde sikkerhetsbrudd til Datatilsynet.|Som bruker får du melding om sikkerhetsbrudd som gir høy risiko, og Datatilsynet får melding innen 72 timer.}}
      {{Pasienter bes melde fra om brudd på taushetsplikten innen 72 timer, ellers faller retten bort.|Databehandleren vår skal melde fra om brudd uten opphold, slik at vi rekker fristen på 72 timer.}}
    `,
    nn: `
      Oppdagar du eit tryggleiksbrot, {{pliktar du å melde frå til oss innan 72 timar|set vi pris på at du seier frå}}.
      {{Brukarar må rapportere brot på personvernet innan 72 timar etter at dei vart kjende med det.|Vi rapporterer brot på personvernet til Datatilsynet innan 72 timar etter at vi vart kjende med det.}}
      {{Du har 72 timar på deg til å varsle om avvik.|Vi har 72 timar på oss til å varsle Datatilsynet om avvik.}}
      Blir passordet ditt stole, {{må du informere oss seinast 72 timar etterpå|ber vi deg byte det straks}}.
      {{Medlemer skal innan 72 timar gi beskjed om personopplysningar på avvegar.|Styret skal innan 72 timar gi Datatilsynet beskjed om personopplysningar på avvegar.}}
      {{Fristen for deg til å melde eit datainnbrot er 72 timar.|Fristen for oss til å melde eit datainnbrot til Datatilsynet er 72 timar.}}
      {{Kunden er plikta til å varsle Datatilsynet innan 72 timar dersom nokon har fått tilgang til kontoen.|Verkstaden er plikta til å varsle Datatilsynet innan 72 timar dersom nokon har fått tilgang til kundelista.}}
      {{Du må varsle oss innan tre døgn (72 timar) ved mistanke om at opplysningane dine er misbrukte.|Du kan varsle oss ved mistanke om at opplysningane dine er misbrukte.}}
      {{Som brukar må du innan 72 timar melde tryggleiksbrot til Datatilsynet.|Som brukar får du melding om tryggleiksbrot som gir høg risiko, og Datatilsynet får melding innan 72 timar.}}
      {{Pasientar må melde frå om brot på teieplikta innan 72 timar, elles fell retten bort.|Databehandlaren vår skal melde frå om brot utan opphald, slik at vi rekk fristen på 72 timar.}}
    `,
    en: `
      If you discover a security breach, {{you are obliged to report it to us within 72 hours|we are grateful if you tell us}}.
      {{Users must report personal data breaches within 72 hours of becoming aware of them.|We report personal data breaches to Datatilsynet within 72 hours of becoming aware of them.}}
      {{You have 72 hours to notify us of any breach.|We have 72 hours to notify Datatilsynet of a breach.}}
      If your password is stolen, {{you must inform us no later than 72 hours afterwards|please change it at once}}.
      {{Members shall give notice of lost personal data within 72 hours.|The board shall give Datatilsynet notice of lost personal data within 72 hours.}}
      {{Your deadline for reporting a data breach is 72 hours.|Our deadline for reporting a data breach to Datatilsynet is 72 hours.}}
      {{The customer is required to notify the supervisory authority within 72 hours if anyone has gained access to the account.|The workshop is required to notify the supervisory authority within 72 hours if anyone has gained access to the list of customers.}}
      {{You need to alert us within three days (72 hours) if you suspect that your data have been misused.|You can alert us if you suspect that your data have been misused.}}
      {{As a user you must notify Datatilsynet of security breaches within 72 hours.|As a user you are told of breaches that bring a high risk, and Datatilsynet is told within 72 hours.}}
      {{Patients have to report a breach of confidentiality within 72 hours, or the right is lost.|Our processor reports a breach without delay, so that we can meet the limit of 72 hours.}}
    `,
  },
  'lawfulness/statistics-as-necessary': {
    nb: `
      {{Informasjonskapsler for statistikk er nødvendige for at nettsiden skal fungere.|Informasjonskapsler for statistikk settes først når du har samtykket.}}
      Nødvendige informasjonskapsler: {{Google Analytics, som måler besøket|handlekurv og innlogging}}.
      {{Vi regner analysekapsler som strengt nødvendige, og spør derfor ikke om samtykke.|Vi regner ikke analysekapsler som strengt nødvendige, og spør derfor om samtykke.}}
      {{Kapslene som måler trafikken på siden, er teknisk nødvendige og kan ikke velges bort.|Kapslene som holder deg innlogget, er teknisk nødvendige og kan ikke velges bort.}}
      {{Meta-pikselen er nødvendig for driften av nettbutikken.|Meta-pikselen er ikke nødvendig for driften av nettbutikken, og du kan si nei.}}
      {{Markedsføringskapsler hører til de nødvendige kapslene og krever ikke samtykke.|Markedsføringskapsler hører ikke til de nødvendige kapslene og krever samtykke.}}
      Strengt nødvendige cookies {{brukes til webanalyse og annonsemåling|brukes til å huske språkvalg og valget ditt om samtykke}}.
      {{For å levere tjenesten er det nødvendig å sette cookies fra Hotjar som analyserer hvordan du bruker siden.|For å levere tjenesten er det nødvendig å sette en cookie som husker økten din.}}
      {{Statistikk-cookies er en forutsetning for at siden virker, og regnes som nødvendige.|Vi bruker statistikk-cookies med ditt samtykke, og nødvendige cookies uten.}}
      {{Analyseverktøyet vårt setter en nødvendig informasjonskapsel for å telle besøk.|Analyseverktøyet vårt teller besøk uten å lagre eller lese noe på enheten din.}}
    `,
    nn: `
      {{Informasjonskapslar for statistikk er nødvendige for at nettsida skal fungere.|Informasjonskapslar for statistikk blir sette først når du har samtykt.}}
      Nødvendige informasjonskapslar: {{Google Analytics, som måler besøket|handlekorg og innlogging}}.
      {{Vi reknar analysekapslar som strengt nødvendige, og spør difor ikkje om samtykke.|Vi reknar ikkje analysekapslar som strengt nødvendige, og spør difor om samtykke.}}
      {{Kapslane som måler trafikken på sida, er teknisk nødvendige og kan ikkje veljast bort.|Kapslane som held deg innlogga, er teknisk nødvendige og kan ikkje veljast bort.}}
      {{Meta-pikselen er nødvendig for drifta av nettbutikken.|Meta-pikselen er ikkje nødvendig for drifta av nettbutikken, og du kan seie nei.}}
      {{Marknadsføringskapslar høyrer til dei nødvendige kapslane og krev ikkje samtykke.|Marknadsføringskapslar høyrer ikkje til dei nødvendige kapslane og krev samtykke.}}
      Strengt nødvendige cookies {{blir brukte til webanalyse og annonsemåling|blir brukte til å hugse språkval og valet ditt om samtykke}}.
      {{For å levere tenesta er det nødvendig å setje cookies frå Hotjar som analyserer korleis du bruker sida.|For å levere tenesta er det nødvendig å setje ein cookie som hugsar økta di.}}
      {{Statistikk-cookies er ein føresetnad for at sida verkar, og blir rekna som nødvendige.|Vi bruker statistikk-cookies med samtykket ditt, og nødvendige cookies utan.}}
      {{Analyseverktøyet vårt set ein naudsynt informasjonskapsel for å telje besøk.|Analyseverktøyet vårt tel besøk utan å lagre eller lese noko på eininga di.}}
    `,
    en: `
      {{Cookies for statistics are necessary for the website to work.|Cookies for statistics are set only once you have consented.}}
      Necessary cookies: {{Google Analytics, which measures visits|basket and log-in}}.
      {{We regard analytics cookies as strictly necessary and therefore do not ask for consent.|We do not regard analytics cookies as strictly necessary and therefore ask for consent.}}
      {{The cookies that measure traffic on the site are technically necessary and cannot be declined.|The cookies that keep you logged in are technically necessary and cannot be declined.}}
      {{The Meta pixel is essential to the operation of our online shop.|The Meta pixel is not essential to the operation of our online shop, and you can decline it.}}
      {{Marketing cookies belong to the necessary cookies and do not require consent.|Marketing cookies do not belong to the necessary cookies and require consent.}}
      Strictly necessary cookies {{are used for web analytics and measuring advertisements|are used to remember your language and your choice on consent}}.
      {{To provide the service it is necessary to set cookies from Hotjar that analyse how you use the site.|To provide the service it is necessary to set a cookie that remembers your session.}}
      {{Statistics cookies are required for the site to function and count as essential.|We use statistics cookies with your consent, and essential cookies without.}}
      {{Our analytics tool places an essential cookie in order to count visits.|Our analytics tool counts visits without storing or reading anything on your device.}}
    `,
  },
  'lawfulness/controller-as-processor': {
    nb: `
      {{Vi er databehandler for personopplysningene du gir oss på denne nettsiden.|Vi er behandlingsansvarlig for personopplysningene du gir oss på denne nettsiden.}}
      {{¤ opptrer som databehandler for opplysninger om egne medlemmer.|¤ bruker en databehandler til å lagre opplysninger om medlemmene.}}
      {{Databehandler for opplysningene er ¤.|Behandlingsansvarlig for opplysningene er ¤.}}
      {{Databehandler er daglig leder i virksomheten, som har ansvaret for personopplysningene.|Daglig leder har det daglige ansvaret for personopplysningene.}}
      {{Som databehandler bestemmer vi hva opplysningene dine skal brukes til.|Som databehandler følger vi kundens instruks når virksomheter fører timer i programmet.}}
      {{¤ er databehandler for alle personopplysninger vi samler inn om våre kunder.|Leverandøren vår er databehandler for alle personopplysninger vi samler inn om våre kunder.}}
      {{I denne erklæringen er vi databehandler, og du er den registrerte.|I denne erklæringen er vi behandlingsansvarlig, og du er den registrerte.}}
      {{Kommunen er databehandler for opplysninger om innbyggere som søker barnehageplass.|Kommunen har databehandler for løsningen der innbyggere søker barnehageplass.}}
      {{Klinikken er databehandler når vi fører journal om deg.|Klinikken er behandlingsansvarlig når vi fører journal om deg, og leverandøren av systemet er databehandler.}}
      {{Vi er databehandler av dine personopplysninger og behandler dem i tråd med loven.|Vi inngår avtale med hver databehandler av dine personopplysninger, i tråd med loven.}}
    `,
    nn: `
      {{Vi er databehandlar for personopplysningane du gir oss på denne nettsida.|Vi er behandlingsansvarleg for personopplysningane du gir oss på denne nettsida.}}
      {{¤ opptrer som databehandlar for opplysningar om eigne medlemer.|¤ bruker ein databehandlar til å lagre opplysningar om medlemene.}}
      {{Databehandlar for opplysningane er ¤.|Behandlingsansvarleg for opplysningane er ¤.}}
      {{Databehandlar er dagleg leiar i verksemda, som har ansvaret for personopplysningane.|Dagleg leiar har det daglege ansvaret for personopplysningane.}}
      {{Som databehandlar bestemmer vi kva opplysningane dine skal brukast til.|Som databehandlar følgjer vi instruksen frå kunden når verksemder fører timar i programmet.}}
      {{¤ er databehandlar for alle personopplysningar vi samlar inn om kundane våre.|Leverandøren vår er databehandlar for alle personopplysningar vi samlar inn om kundane våre.}}
      {{I denne erklæringa er vi databehandlar, og du er den registrerte.|I denne erklæringa er vi behandlingsansvarleg, og du er den registrerte.}}
      {{Kommunen er databehandlar for opplysningar om innbyggjarar som søkjer barnehageplass.|Kommunen har databehandlar for løysinga der innbyggjarar søkjer barnehageplass.}}
      {{Klinikken er databehandlar når vi fører journal om deg.|Klinikken er behandlingsansvarleg når vi fører journal om deg, og leverandøren av systemet er databehandlar.}}
      {{Vi er databehandlar av personopplysningane dine og behandlar dei i tråd med lova.|Vi inngår avtale med kvar databehandlar av personopplysningane dine, i tråd med lova.}}
    `,
    en: `
      {{We are the data processor of the personal data you give us on this website.|We are the data controller of the personal data you give us on this website.}}
      {{¤ acts as processor of the data about its own members.|¤ uses a processor to store the data about its members.}}
      {{The data processor is ¤.|The data controller is ¤.}}
      {{The general manager is the data processor and is responsible for the personal data.|The general manager is responsible for the personal data from day to day.}}
      {{As a data processor we decide what your data are used for.|As a data processor we follow the instructions of our business customers when they record hours in the program.}}
      {{¤ is the processor of all personal data that we collect about our customers.|Our supplier is the processor of all personal data that we collect about our customers.}}
      {{In this notice we are the processor and you are the data subject.|In this notice we are the controller and you are the data subject.}}
      {{The municipality is the processor of data about residents who apply for kindergarten.|The municipality has a processor for the system in which residents apply for kindergarten.}}
      {{The clinic is the data processor when we keep your medical record.|The clinic is the controller when we keep your medical record, and the supplier of the system is the processor.}}
      {{We are the processor of your personal information and handle it in line with the law.|We sign a contract with each processor of your personal information, in line with the law.}}
    `,
  },
  'lawfulness/identity-number-as-sensitive': {
    nb: `
      {{Sensitive personopplysninger, som fødselsnummer, lagres kryptert.|Fødselsnummer lagres kryptert, fordi vi må identifisere deg sikkert.}}
      {{Personnummer regnes som en særlig kategori av personopplysninger.|Personnummer regnes ikke som en særlig kategori av personopplysninger, men loven har egne regler for det.}}
      {{Vi behandler særlige kategorier av opplysninger: helse og fødselsnummer.|Vi behandler særlige kategorier av opplysninger om helse. Fødselsnummer bruker vi for sikker identifisering.}}
      {{Fødselsnummeret ditt er sensitivt etter GDPR artikkel 9.|Fødselsnummeret ditt er underlagt personopplysningsloven § 12.}}
      {{Eksempler på sensitive opplysninger er personnummer og helseopplysninger.|Eksempler på sensitive opplysninger er religion og helseopplysninger.}}
      {{Fordi fødselsnummer er en sensitiv personopplysning, ber vi om samtykke.|Fordi fødselsnummer bare kan brukes når det er nødvendig, ber vi sjelden om det.}}
      {{D-nummer og fødselsnummer hører til de særlige kategoriene i artikkel 9.|D-nummer og fødselsnummer bruker vi for å rapportere lønn til Skatteetaten.}}
      {{Vi samler ikke inn sensitive opplysninger (for eksempel fødselsnummer).|Vi samler ikke inn sensitive opplysninger (for eksempel om helse) og heller ikke fødselsnummer.}}
      {{Sensitive personopplysninger: fødselsnummer, fagforening, helse.|Sensitive personopplysninger: fagforening, helse.}}
      {{Personnummeret er å anse som sensitiv informasjon i lovens forstand.|Personnummeret er å anse som en opplysning det skal være saklig grunn til å bruke.}}
    `,
    nn: `
      {{Sensitive personopplysningar, som fødselsnummer, blir lagra krypterte.|Fødselsnummer blir lagra kryptert, fordi vi må identifisere deg sikkert.}}
      {{Personnummer blir rekna som ein særleg kategori av personopplysningar.|Personnummer blir ikkje rekna som ein særleg kategori av personopplysningar, men lova har eigne reglar for det.}}
      {{Vi behandlar særlege kategoriar av opplysningar: helse og fødselsnummer.|Vi behandlar særlege kategoriar av opplysningar om helse. Fødselsnummer bruker vi for sikker identifisering.}}
      {{Fødselsnummeret ditt er sensitivt etter GDPR artikkel 9.|Fødselsnummeret ditt er regulert i personopplysningslova § 12.}}
      {{Døme på sensitive opplysningar er personnummer og helseopplysningar.|Døme på sensitive opplysningar er religion og helseopplysningar.}}
      {{Fordi fødselsnummer er ei sensitiv personopplysning, ber vi om samtykke.|Fordi fødselsnummer berre kan brukast når det er nødvendig, ber vi sjeldan om det.}}
      {{D-nummer og fødselsnummer høyrer til dei særlege kategoriane i artikkel 9.|D-nummer og fødselsnummer bruker vi for å rapportere løn til Skatteetaten.}}
      {{Vi samlar ikkje inn sensitive opplysningar (til dømes fødselsnummer).|Vi samlar ikkje inn sensitive opplysningar (til dømes om helse) og heller ikkje fødselsnummer.}}
      {{Sensitive personopplysningar: fødselsnummer, fagforeining, helse.|Sensitive personopplysningar: fagforeining, helse.}}
      {{Personnummeret er å rekne som sensitiv informasjon i lova si meining.|Personnummeret er å rekne som ei opplysning det skal vere sakleg grunn til å bruke.}}
    `,
    en: `
      {{Sensitive personal data, such as national identity numbers, are stored in encrypted form.|National identity numbers are stored in encrypted form, because we have to identify you with certainty.}}
      {{The national identity number is regarded as a special category of personal data.|The national identity number is not regarded as a special category of personal data, but the law has rules of its own for it.}}
      {{We process special categories of data: health and personal identification numbers.|We process special categories of data on health. We use personal identification numbers for secure identification.}}
      {{Your national ID number is sensitive under Article 9 GDPR.|Your national ID number is subject to section 12 of the Personal Data Act.}}
      {{Examples of sensitive data are national identity numbers and health data.|Examples of sensitive data are religion and health data.}}
      {{As national identity numbers are sensitive personal data, we ask for your consent.|As national identity numbers may be used only where necessary, we seldom ask for them.}}
      {{D numbers and national identity numbers belong to the special categories in Article 9.|We use D numbers and national identity numbers to report wages to the tax authorities.}}
      {{We do not collect sensitive data (for example national identity numbers).|We do not collect sensitive data (for example on health), nor national identity numbers.}}
      {{Sensitive personal data: national identity number, union membership, health.|Sensitive personal data: union membership, health.}}
      {{The social security number is to be considered sensitive information within the meaning of the law.|The social security number is something that we must have good reason to use.}}
    `,
  },
  'lawfulness/processor-own-purposes': {
    nb: `
      {{Databehandleren kan bruke opplysningene til å utvikle egne produkter.|Databehandleren kan bare bruke opplysningene til å levere tjenesten til oss.}}
      {{Våre databehandlere bruker også dataene for sine egne formål, som markedsføring.|Våre databehandlere bruker ikke dataene for sine egne formål, som markedsføring.}}
      Leverandøren er databehandler for oss, {{men kan benytte opplysningene til eget bruk|og kan ikke benytte opplysningene til eget bruk}}.
      {{Databehandlerne våre står fritt til å benytte opplysningene i sin egen virksomhet.|Databehandlerne våre er bundet av avtalen og følger instruksene våre.}}
      {{Opplysningene kan brukes av våre databehandlere til deres egne formål.|Opplysningene kan brukes av kortselskapet til dets egne formål, og da er det selv behandlingsansvarlig.}}
      {{Databehandleravtalen gir leverandøren rett til å analysere kundedata for egen regning.|Databehandleravtalen gir oss rett til å kontrollere leverandøren.}}
      {{Vår databehandler trener egne modeller for kunstig intelligens på opplysningene dine.|Vår databehandler trener ikke egne modeller for kunstig intelligens på opplysningene dine.}}
      {{Databehandler kan selge eller videreutnytte opplysningene.|Databehandler kan ikke selge eller videreutnytte opplysningene.}}
      {{Noen databehandlere behandler opplysningene om deg for å markedsføre sine egne tjenester.|Ingen databehandlere behandler opplysningene om deg for å markedsføre sine egne tjenester.}}
      {{Som databehandler vil driftsleverandøren bruke besøksdata til egen statistikk og produktutvikling.|Som databehandler vil driftsleverandøren bare bruke besøksdata slik vi har bestemt.}}
    `,
    nn: `
      {{Databehandlaren kan bruke opplysningane til å utvikle eigne produkt.|Databehandlaren kan berre bruke opplysningane til å levere tenesta til oss.}}
      {{Databehandlarane våre bruker også dataa for sine eigne føremål, som marknadsføring.|Databehandlarane våre bruker ikkje dataa for sine eigne føremål, som marknadsføring.}}
      Leverandøren er databehandlar for oss, {{men kan nytte opplysningane til eigen bruk|og kan ikkje nytte opplysningane til eigen bruk}}.
      {{Databehandlarane våre står fritt til å nytte opplysningane i si eiga verksemd.|Databehandlarane våre er bundne av avtala og følgjer instruksane våre.}}
      {{Opplysningane kan brukast av databehandlarane våre til deira eigne føremål.|Opplysningane kan brukast av kortselskapet til eigne føremål, og då er det sjølv behandlingsansvarleg.}}
      {{Databehandlaravtala gir leverandøren rett til å analysere kundedata for eiga rekning.|Databehandlaravtala gir oss rett til å kontrollere leverandøren.}}
      {{Databehandlaren vår trenar eigne modellar for kunstig intelligens på opplysningane dine.|Databehandlaren vår trenar ikkje eigne modellar for kunstig intelligens på opplysningane dine.}}
      {{Databehandlar kan selje eller vidareutnytte opplysningane.|Databehandlar kan ikkje selje eller vidareutnytte opplysningane.}}
      {{Nokre databehandlarar behandlar opplysningane om deg for å marknadsføre sine eigne tenester.|Ingen databehandlarar behandlar opplysningane om deg for å marknadsføre sine eigne tenester.}}
      {{Som databehandlar vil driftsleverandøren bruke besøksdata til eigen statistikk og produktutvikling.|Som databehandlar vil driftsleverandøren berre bruke besøksdata slik vi har bestemt.}}
    `,
    en: `
      {{The processor may use the data to develop its own products.|The processor may use the data only to provide the service to us.}}
      {{Our processors also use the data for their own purposes, such as marketing.|Our processors do not use the data for their own purposes, such as marketing.}}
      The supplier is our processor {{but may make use of the data for itself|and may not make use of the data for itself}}.
      {{Our data processors are free to use the information in their own business.|Our data processors are bound by contract and follow our instructions.}}
      {{The data may be used by our processors for purposes of their own.|The data may be used by the card company for purposes of its own, for which it is itself the controller.}}
      {{The data processing agreement entitles the supplier to analyse customer data on its own account.|The data processing agreement entitles us to audit the supplier.}}
      {{Our processor trains its own artificial intelligence models on your data.|Our processor does not train its own artificial intelligence models on your data.}}
      {{A processor may sell or otherwise exploit the information.|A processor may not sell or otherwise exploit the information.}}
      {{Some processors handle the data about you in order to market their own services.|No processors handle the data about you in order to market their own services.}}
      {{As a processor the hosting company will use visitor data for its own statistics and product development.|As a processor the hosting company will use visitor data only as we have decided.}}
    `,
  },
  'lawfulness/absolute-security': {
    nb: `
      {{Vi garanterer at opplysningene dine er fullstendig sikre.|Vi arbeider for at opplysningene dine er godt sikret.}}
      {{Ingen uvedkommende vil noen gang få tilgang til opplysningene dine.|Vi har tiltak som skal hindre at uvedkommende får tilgang til opplysningene dine.}}
      {{Hos oss er opplysningene 100 % trygge.|Ingen løsning er 100 % trygg, men vi krypterer opplysningene.}}
      {{Systemet er umulig å hacke.|Systemet testes hvert år av et eksternt firma.}}
      {{Klubben garanterer full sikkerhet for personopplysninger.|Klubben kan ikke garantere full sikkerhet for personopplysninger.}}
      {{Dataene lagres helt sikkert, og kan ikke komme på avveie.|Dataene lagres på servere i Norge, og tilgangen er begrenset.}}
      {{Vi gir deg absolutt sikkerhet for at ingen data lekker.|Vi har rutiner for det tilfellet at data lekker.}}
      {{Personopplysningene dine er alltid fullt ut beskyttet mot innbrudd.|Personopplysningene dine er beskyttet med brannmur og tofaktorinnlogging.}}
      {{Krypteringen gjør at opplysningene er totalt sikre mot misbruk.|Krypteringen gjør det vanskeligere å misbruke opplysningene.}}
      {{Vi kan love at opplysningene dine aldri kommer på avveie.|Vi kan ikke love at opplysningene dine aldri kommer på avveie, men sier fra hvis det skjer.}}
    `,
    nn: `
      {{Vi garanterer at opplysningane dine er heilt sikre.|Vi arbeider for at opplysningane dine er godt sikra.}}
      {{Ingen uvedkomande vil nokon gong få tilgang til opplysningane dine.|Vi har tiltak som skal hindre at uvedkomande får tilgang til opplysningane dine.}}
      {{Hos oss er opplysningane 100 % trygge.|Inga løysing er 100 % trygg, men vi krypterer opplysningane.}}
      {{Systemet er umogleg å hacke.|Systemet blir testa kvart år av eit eksternt firma.}}
      {{Klubben garanterer full tryggleik for personopplysningar.|Klubben kan ikkje garantere full tryggleik for personopplysningar.}}
      {{Dataa blir lagra heilt sikkert, og kan ikkje kome på avvegar.|Dataa blir lagra på tenarar i Noreg, og tilgangen er avgrensa.}}
      {{Vi gir deg absolutt tryggleik for at ingen data lek.|Vi har rutinar for det tilfellet at data lek.}}
      {{Personopplysningane dine er alltid fullt ut verna mot innbrot.|Personopplysningane dine er verna med brannmur og tofaktorinnlogging.}}
      {{Krypteringa gjer at opplysningane er totalt sikre mot misbruk.|Krypteringa gjer det vanskelegare å misbruke opplysningane.}}
      {{Vi kan love at opplysningane dine aldri kjem på avvegar.|Vi kan ikkje love at opplysningane dine aldri kjem på avvegar, men seier frå viss det skjer.}}
    `,
    en: `
      {{We guarantee that your data are completely secure.|We work to keep your data secure.}}
      {{No unauthorised person will ever gain access to your data.|We take steps to prevent unauthorised persons from gaining access to your data.}}
      {{With us your information is 100% safe.|No method is 100% safe, but we encrypt your information.}}
      {{Our system is impossible to hack.|Our system is tested every year by an outside firm.}}
      {{The club guarantees the full security of personal data.|The club cannot guarantee the full security of personal data.}}
      {{The data are stored with total security and can never be lost.|The data are stored on servers in Norway with limited access.}}
      {{We offer you absolute security against leaks.|We have routines in case of leaks.}}
      {{Your personal data are always fully protected against intrusion.|Your personal data are protected by a firewall and two-factor log-in.}}
      {{Encryption makes your data totally safe from misuse.|Encryption makes it harder to misuse your data.}}
      {{We promise that your information will never be compromised.|We cannot promise that your information will never be compromised, but we will tell you if it is.}}
    `,
  },
  'lawfulness/eea-country-as-third': {
    nb: `
      {{Opplysningene overføres til tredjeland som Danmark og Tyskland.|Opplysningene overføres til Danmark og Tyskland, som er innenfor EØS.}}
      Leverandøren holder til i {{Sverige, som er et tredjeland|Sverige, som ikke er et tredjeland}}.
      {{Vi overfører data ut av EØS, til Irland.|Vi overfører data til Irland, som er i EØS.}}
      {{Serverne står i Finland, altså utenfor EU/EØS.|Serverne står i Finland, altså innenfor EU/EØS.}}
      {{Overføring til land utenfor EØS: Nederland.|Overføring til land innenfor EØS: Nederland.}}
      {{Norge er et tredjeland, så overføringen fra Tyskland bygger på standardvilkår.|Norge er med i EØS, så overføringen fra Tyskland trenger ikke standardvilkår.}}
      {{Noen av underleverandørene er etablert i tredjeland (Polen).|Noen av underleverandørene er etablert i tredjeland (India), andre i Polen.}}
      {{Ved overføring til tredjelandet Island bruker vi EUs standardkontrakt.|Ved overføring til Island trenger vi ikke EUs standardkontrakt.}}
      {{Personopplysninger lagres i Frankrike, et land utenfor EØS-området.|Personopplysninger lagres i Frankrike, og ikke i et land utenfor EØS-området.}}
      {{Dataene sendes til Spania og andre tredjeland.|Dataene sendes til Spania, men ikke til tredjeland.}}
    `,
    nn: `
      {{Opplysningane blir overførte til tredjeland som Danmark og Tyskland.|Opplysningane blir overførte til Danmark og Tyskland, som er innanfor EØS.}}
      Leverandøren held til i {{Sverige, som er eit tredjeland|Sverige, som ikkje er eit tredjeland}}.
      {{Vi overfører data ut av EØS, til Irland.|Vi overfører data til Irland, som er i EØS.}}
      {{Tenarane står i Finland, altså utanfor EU/EØS.|Tenarane står i Finland, altså innanfor EU/EØS.}}
      {{Overføring til land utanfor EØS: Nederland.|Overføring til land innanfor EØS: Nederland.}}
      {{Noreg er eit tredjeland, så overføringa frå Tyskland byggjer på standardvilkår.|Noreg er med i EØS, så overføringa frå Tyskland treng ikkje standardvilkår.}}
      {{Nokre av underleverandørane er etablerte i tredjeland (Polen).|Nokre av underleverandørane er etablerte i tredjeland (India), andre i Polen.}}
      {{Ved overføring til tredjelandet Island bruker vi standardkontrakten til EU.|Ved overføring til Island treng vi ikkje standardkontrakten til EU.}}
      {{Personopplysningar blir lagra i Frankrike, eit land utanfor EØS-området.|Personopplysningar blir lagra i Frankrike, og ikkje i eit land utanfor EØS-området.}}
      {{Dataa blir sende til Spania og andre tredjeland.|Dataa blir sende til Spania, men ikkje til tredjeland.}}
    `,
    en: `
      {{The data are transferred to third countries such as Denmark and Germany.|The data are transferred to Denmark and Germany, which are within the EEA.}}
      Our supplier is based in {{Sweden, which is a third country|Sweden, which is not a third country}}.
      {{We transfer data out of the EEA, to Ireland.|We transfer data to Ireland, which is in the EEA.}}
      {{The servers are in Finland, that is, outside the EU/EEA.|The servers are in Finland, that is, inside the EU/EEA.}}
      {{Transfers to countries outside the EEA: the Netherlands.|Transfers to countries inside the EEA: the Netherlands.}}
      {{Norway is a third country, so the transfer from Germany rests on standard clauses.|Norway is part of the EEA, so the transfer from Germany needs no standard clauses.}}
      {{Some of our sub-processors are established in third countries (Poland).|Some of our sub-processors are established in third countries (India), others in Poland.}}
      {{For transfers to the third country Iceland we use the EU standard contract.|For transfers to Iceland we need no EU standard contract.}}
      {{Personal data are stored in France, a country outside the EEA.|Personal data are stored in France, and not in a country outside the EEA.}}
      {{The data are sent to Spain and other third countries.|The data are sent to Spain but not to third countries.}}
    `,
  },
  'lawfulness/us-adequate': {
    nb: `
      {{USA er godkjent av EU-kommisjonen som et trygt land, og overføringen trenger derfor ikke noe annet grunnlag.|Leverandøren i USA er sertifisert under EU-US Data Privacy Framework, og overføringen trenger derfor ikke noe annet grunnlag.}}
      {{EU-kommisjonen har besluttet at USA har et tilstrekkelig beskyttelsesnivå.|EU-kommisjonen har besluttet at sertifiserte virksomheter i USA har et tilstrekkelig beskyttelsesnivå.}}
      {{Vi overfører opplysninger til godkjente tredjeland, som USA.|Vi overfører opplysninger til godkjente tredjeland, som Japan.}}
      {{USA har et tilstrekkelig vernenivå for personopplysninger.|USA har ikke et tilstrekkelig vernenivå for personopplysninger, så vi bruker standardvilkår.}}
      {{Overføring til USA skjer på grunnlag av en adekvansbeslutning for landet.|Overføring til USA skjer på grunnlag av standard personvernbestemmelser.}}
      {{Siden USA er på listen over forhåndsgodkjente land, kan data fritt overføres dit.|Siden USA ikke er på listen over forhåndsgodkjente land, ser vi etter om mottakeren er sertifisert.}}
      {{Land med tilstrekkelig beskyttelsesnivå: Canada, Japan, USA.|Land med tilstrekkelig beskyttelsesnivå: Canada, Japan.}}
      {{USA regnes nå som et sikkert tredjeland.|USA regnes bare som sikkert for dem som er sertifisert under Data Privacy Framework.}}
      {{Adekvansbeslutningen fra 2023 gjør at alle overføringer til USA er lovlige.|Adekvansbeslutningen fra 2023 gjelder bare sertifiserte mottakere i USA.}}
      {{Amerikanske leverandører er godkjent, fordi USA har adekvat beskyttelsesnivå.|Amerikanske leverandører må være sertifisert eller bundet av standardvilkår.}}
    `,
    nn: `
      {{USA er godkjent av EU-kommisjonen som eit trygt land, og overføringa treng difor ikkje noko anna grunnlag.|Leverandøren i USA er sertifisert under EU-US Data Privacy Framework, og overføringa treng difor ikkje noko anna grunnlag.}}
      {{EU-kommisjonen har bestemt at USA har eit tilstrekkeleg vernenivå.|EU-kommisjonen har bestemt at sertifiserte verksemder i USA har eit tilstrekkeleg vernenivå.}}
      {{Vi overfører opplysningar til godkjende tredjeland, som USA.|Vi overfører opplysningar til godkjende tredjeland, som Japan.}}
      {{USA har eit tilstrekkeleg vern for personopplysningar.|USA har ikkje eit tilstrekkeleg vern for personopplysningar, så vi bruker standardvilkår.}}
      {{Overføring til USA skjer på grunnlag av eit vedtak om tilstrekkeleg vernenivå for landet.|Overføring til USA skjer på grunnlag av standard personvernføresegner.}}
      {{Sidan USA er på lista over førehandsgodkjende land, kan data fritt overførast dit.|Sidan USA ikkje er på lista over førehandsgodkjende land, ser vi etter om mottakaren er sertifisert.}}
      {{Land med tilstrekkeleg vernenivå: Canada, Japan, USA.|Land med tilstrekkeleg vernenivå: Canada, Japan.}}
      {{USA blir no rekna som eit trygt tredjeland.|USA blir berre rekna som trygt for dei som er sertifiserte under Data Privacy Framework.}}
      {{Adekvansvedtaket frå 2023 gjer at alle overføringar til USA er lovlege.|Adekvansvedtaket frå 2023 gjeld berre sertifiserte mottakarar i USA.}}
      {{Amerikanske leverandørar er godkjende, fordi USA har eit adekvat vernenivå.|Amerikanske leverandørar må vere sertifiserte eller bundne av standardvilkår.}}
    `,
    en: `
      {{The United States is approved by the European Commission as a safe country, so the transfer needs no other ground.|The supplier in the United States is certified under the EU-US Data Privacy Framework, so the transfer needs no other ground.}}
      {{The Commission has decided that the USA offers an adequate level of protection.|The Commission has decided that certified organisations in the USA offer an adequate level of protection.}}
      {{We transfer data to approved third countries such as the US.|We transfer data to approved third countries such as Japan.}}
      {{The USA ensures adequate protection of personal data.|The USA does not ensure adequate protection of personal data, so we use standard clauses.}}
      {{Transfers to the United States take place under an adequacy decision for that country.|Transfers to the United States take place under standard contractual clauses.}}
      {{As the US is on the list of adequate countries, data can be transferred there freely.|As the US is not on the list of adequate countries, we check whether the recipient is certified.}}
      {{Countries with an adequate level of protection: Canada, Japan, USA.|Countries with an adequate level of protection: Canada, Japan.}}
      {{The US is now considered a secure third country.|The US is considered secure only for those certified under the Data Privacy Framework.}}
      {{The adequacy decision of 2023 makes all transfers to the USA lawful.|The adequacy decision of 2023 covers only certified recipients in the USA.}}
      {{American suppliers are approved, because the USA has an adequate level of protection.|American suppliers have to be certified or bound by standard clauses.}}
    `,
  },
};
