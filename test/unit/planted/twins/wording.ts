/** Blanks of templates, hidden actors, English terms, long sentences and hard sections. */
import type { Twins } from './twins.js';

export const WORDING: Twins = {
  'draft/placeholder': {
    nb: `
      Opplysningene lagres i [antall] måneder. ⇒ Opplysningene lagres i tolv måneder.
      Kontakt <NAVN PÅ BEDRIFT> hvis du har spørsmål. ⇒ Kontakt <post@°> hvis du har spørsmål.
      Personvernombudet når du på telefon XX XX XX XX. ⇒ Du når oss på telefon 22 00 00 00.
      Denne erklæringen ble sist endret dd.mm.åååå. ⇒ Denne erklæringen ble sist endret 3. november 2026.
      Vi bruker {{leverandør}} til å sende nyhetsbrev. ⇒ Vi bruker en norsk leverandør til å sende nyhetsbrev.
      Regnskapet føres av ______________. ⇒ Regnskapet føres av et regnskapskontor i byen.
      Lorem ipsum dolor sit amet, consectetur adipiscing elit. ⇒ Vi tar vare på opplysningene så lenge du er kunde.
      Data deles med xxx og deres underleverandører. ⇒ Data deles med transportøren og deres underleverandører.
      Vi henter opplysninger fra [sett inn kilde]. ⇒ Vi henter opplysninger fra [Brønnøysundregistrene](https://www.brreg.no).
      TODO: beskriv hvem som får opplysningene. ⇒ Under «Mottakere» beskriver vi hvem som får opplysningene.
    `,
    nn: `
      Opplysningane blir lagra i [tal] månader. ⇒ Opplysningane blir lagra i tolv månader.
      Kontakt <NAMN PÅ VERKSEMDA> viss du har spørsmål. ⇒ Kontakt <post@°> viss du har spørsmål.
      Personvernombodet når du på telefon XX XX XX XX. ⇒ Du når oss på telefon 22 00 00 00.
      Denne erklæringa vart sist endra dd.mm.åååå. ⇒ Denne erklæringa vart sist endra 3. november 2026.
      Vi bruker {{leverandør}} til å sende nyheitsbrev. ⇒ Vi bruker ein norsk leverandør til å sende nyheitsbrev.
      Rekneskapen blir ført av ______________. ⇒ Rekneskapen blir ført av eit rekneskapskontor i byen.
      Lorem ipsum dolor sit amet, consectetur adipiscing elit. ⇒ Vi tek vare på opplysningane så lenge du er kunde.
      Data blir delte med xxx og underleverandørane deira. ⇒ Data blir delte med transportøren og underleverandørane deira.
      Vi hentar opplysningar frå [set inn kjelde]. ⇒ Vi hentar opplysningar frå [Brønnøysundregistera](https://www.brreg.no).
      TODO: skriv kven som får opplysningane. ⇒ Under «Mottakarar» skriv vi kven som får opplysningane.
    `,
    en: `
      The data are kept for [number] months. ⇒ The data are kept for twelve months.
      Contact <NAME OF COMPANY> if you have questions. ⇒ Contact <post@°> if you have questions.
      Call us on telephone XX XX XX XX. ⇒ Call us on telephone 22 00 00 00.
      This notice was last changed on DD/MM/YYYY. ⇒ This notice was last changed on 3 November 2026.
      We use {{supplier}} to send our newsletter. ⇒ We use a Norwegian supplier to send our newsletter.
      Our accounts are kept by ______________. ⇒ Our accounts are kept by an accountant in town.
      Lorem ipsum dolor sit amet, consectetur adipiscing elit. ⇒ We keep the data for as long as you are a customer.
      Data are shared with xxx and their sub-processors. ⇒ Data are shared with the courier and their sub-processors.
      We obtain data from [insert source]. ⇒ We obtain data from [the Register of Companies](https://www.brreg.no).
      TBD: describe who receives the data. ⇒ Under “Recipients” we describe who receives the data.
    `,
  },
  'plain-language/hidden-actor': {
    nb: `
      {{Opplysninger vil kunne bli utlevert der det er relevant.|Vi utleverer opplysninger til transportøren.}}
      {{Dine personopplysninger kan bli delt ved behov.|Vi deler personopplysningene dine med regnskapsføreren.}}
      {{Det kan bli gitt innsyn i opplysningene til andre.|Vi gir deg innsyn i opplysningene.}}
      {{Personopplysninger utleveres når det er nødvendig.|Personopplysninger utleverer vi til politiet når loven krever det.}}
      {{Data overføres til utlandet i enkelte tilfeller.|Leverandøren vår overfører data til Danmark i enkelte tilfeller.}}
      {{Opplysningene vil bli videreformidlet dersom det anses hensiktsmessig.|Kommunen videreformidler opplysningene til fylkeskommunen.}}
      {{Opplysningene kan også bli brukt og delt i andre sammenhenger.|Klubben bruker også opplysningene til å sette opp lag.}}
      {{Informasjon om deg kan gjøres tilgjengelig for andre.|Vi gjør ikke informasjon om deg tilgjengelig for andre.}}
    `,
    nn: `
      {{Opplysningar vil kunne bli utleverte der det er relevant.|Vi utleverer opplysningar til transportøren.}}
      {{Personopplysningane dine kan bli delte ved behov.|Vi deler personopplysningane dine med rekneskapsføraren.}}
      {{Det kan bli gitt innsyn i opplysningane til andre.|Vi gir deg innsyn i opplysningane.}}
      {{Personopplysningar blir utleverte når det er nødvendig.|Personopplysningar utleverer vi til politiet når lova krev det.}}
      {{Data blir overførte til utlandet i enkelte tilfelle.|Leverandøren vår overfører data til Danmark i enkelte tilfelle.}}
      {{Opplysningane vil bli vidareformidla dersom det er føremålstenleg.|Kommunen vidareformidlar opplysningane til fylkeskommunen.}}
      {{Opplysningane kan også bli brukte og delte i andre samanhengar.|Klubben bruker også opplysningane til å setje opp lag.}}
      {{Informasjon om deg kan bli gjord tilgjengeleg for andre.|Vi gjer ikkje informasjon om deg tilgjengeleg for andre.}}
    `,
    en: `
      {{Data may be disclosed where relevant.|We disclose data to the courier.}}
      {{Your personal data may be shared where needed.|We share your personal data with our accountant.}}
      {{Access to the data may be given to others.|We give you access to the data.}}
      {{Personal data are disclosed when necessary.|We disclose personal data to the police when the law requires it.}}
      {{Data will in some cases be transferred abroad.|Our supplier will in some cases transfer data to Denmark.}}
      {{The information will be passed on if deemed appropriate.|The municipality passes the information on to the county.}}
      {{The data can also be used and shared in other contexts.|The club also uses the data to pick teams.}}
      {{Information about you may be made available to others.|We do not make information about you available to others.}}
    `,
  },
  'plain-language/english-terms': {
    nb: `
      Vi er {{data controller|behandlingsansvarlig}} for opplysningene.
      Leverandøren er vår {{data processor|databehandler}}.
      Behandlingen skjer på grunnlag av {{legitimate interest|berettiget interesse}}.
      Du kan når som helst bruke {{opt-out|lenken for å melde deg av}}.
      Vi har gjort en {{Data Protection Impact Assessment|vurdering av personvernkonsekvenser}}.
      Ved {{data breach|brudd på sikkerheten}} sier vi fra.
      Som {{data subject|registrert}} har du flere rettigheter.
      Vi sletter etter prinsippet om {{storage limitation|lagringsbegrensning}}.
      Opplysningene deles kun på {{need-to-know-basis|grunnlag av tjenstlig behov}}.
      Spør vår {{Data Protection Officer|kontaktperson}} om råd.
    `,
    nn: `
      Vi er {{data controller|behandlingsansvarleg}} for opplysningane.
      Leverandøren er {{data processor|databehandlar}} for oss.
      Behandlinga skjer på grunnlag av {{legitimate interest|berettiga interesse}}.
      Du kan når som helst bruke {{opt-out|lenkja for å melde deg av}}.
      Vi har gjort ei {{Data Protection Impact Assessment|vurdering av personvernkonsekvensar}}.
      Ved {{data breach|brot på tryggleiken}} seier vi frå.
      Som {{data subject|registrert}} har du fleire rettar.
      Vi slettar etter prinsippet om {{storage limitation|lagringsavgrensing}}.
      Opplysningane blir berre delte på {{need-to-know-basis|grunnlag av tenestleg behov}}.
      Spør {{Data Protection Officer|kontaktpersonen}} om råd.
    `,
  },
  'plain-language/long-sentence': {
    nb: `
      Når du handler hos oss, registrerer vi navnet ditt, adressen din, telefonnummeret ditt og hva du har kjøpt{{, og dette bruker vi både for å levere varen, for å sende deg en kvittering, for å svare deg hvis du tar kontakt senere, og for å følge opp garantien dersom noe skulle vise seg å være galt|. Dette bruker vi for å levere varen. Vi sender deg også en kvittering}}.
      Medlemmer som har meldt seg inn gjennom forbundets løsning, får navn og fødselsdato overført til klubben{{, hvor styret sammen med lagleder, trener og den som har ansvaret for utstyret, kan se opplysningene så lenge medlemskapet varer, med mindre medlemmet har bedt om sperret adresse eller er vernet på annen måte|. Der kan styret se opplysningene så lenge medlemskapet varer}}.
      Søknader som kommer inn til kommunen, blir journalført samme dag{{ og deretter fordelt til den saksbehandleren som har ansvaret for området, slik at vedkommende kan innhente de opplysningene som trengs fra andre etater, vurdere om vilkårene er oppfylt, og skrive et vedtak som sendes til søkeren i digital postkasse|. Deretter fordeles de til en saksbehandler. Vedtaket sendes til søkeren}}.
      Fysioterapeuten skriver i journalen hva du forteller, hva som blir funnet ved undersøkelsen og hvilken behandling du får{{, i tillegg til de opplysningene som legen din eventuelt har sendt med henvisningen, og som vi trenger for å gi deg forsvarlig hjelp, dokumentere det vi har gjort og kunne svare på spørsmål i etterkant|. Henvisningen fra legen din legges også i journalen}}.
      Programmet lagrer når du begynner og slutter på jobb, hvilket prosjekt du arbeider med og hvilken maskin du bruker{{, og sender dette til arbeidsgiveren din, som bestemmer hvor lenge opplysningene skal lagres, hvem som skal kunne se dem, og om de skal brukes til å beregne lønn, fakturere kunder eller planlegge nye prosjekter|. Dette sendes til arbeidsgiveren din, som bestemmer hvem som kan se det}}.
      Har du spørsmål, kan du skrive til oss{{ på den adressen som står øverst, eller ringe mellom klokken ni og tre på hverdager, og da vil en av dem som arbeider på kontoret, finne frem det vi har lagret om deg, forklare hva det brukes til, og hjelpe deg videre hvis du vil ha noe endret eller slettet|. Du kan også ringe mellom klokken ni og tre på hverdager}}.
      Vi bruker informasjonskapsler for å huske hva du har lagt i handlekurven{{, for å se hvilke sider som blir mest besøkt, for å vise deg annonser for varer som ligner på dem du har sett på, og for at venner som du deler en lenke med, skal komme rett til den varen du ville vise dem, uansett hvilken enhet de bruker|. Andre kapsler setter vi bare hvis du sier ja}}.
      Bilder fra kamper og turneringer legger vi ut på nettsiden{{ når de som er med på dem, og for barn også foreldrene, har sagt ja til det på forhånd, og vi tar dem bort igjen så snart noen av dem ber om det, uten at de behøver å si hvorfor, og uten at det får noen følger for dem|. Først spør vi dem som er med}}.
    `,
    nn: `
      Når du handlar hos oss, registrerer vi namnet ditt, adressa di, telefonnummeret ditt og kva du har kjøpt{{, og dette bruker vi både for å levere vara, for å sende deg ei kvittering, for å svare deg viss du tek kontakt seinare, og for å følgje opp garantien dersom noko skulle vise seg å vere gale|. Dette bruker vi for å levere vara. Vi sender deg også ei kvittering}}.
      Medlemer som har meldt seg inn gjennom løysinga til forbundet, får namn og fødselsdato overført til klubben{{, der styret saman med lagleiar, trenar og den som har ansvaret for utstyret, kan sjå opplysningane så lenge medlemskapen varer, med mindre medlemen har bede om sperra adresse eller er verna på annan måte|. Der kan styret sjå opplysningane så lenge medlemskapen varer}}.
      Søknader som kjem inn til kommunen, blir journalførte same dagen{{ og deretter fordelte til den saksbehandlaren som har ansvaret for området, slik at vedkomande kan hente inn dei opplysningane som trengst frå andre etatar, vurdere om vilkåra er oppfylte, og skrive eit vedtak som blir sendt til søkjaren i digital postkasse|. Deretter blir dei fordelte til ein saksbehandlar. Vedtaket blir sendt til søkjaren}}.
      Fysioterapeuten skriv i journalen kva du fortel, kva som blir funne ved undersøkinga og kva behandling du får{{, i tillegg til dei opplysningane som legen din eventuelt har sendt med tilvisinga, og som vi treng for å gi deg forsvarleg hjelp, dokumentere det vi har gjort og kunne svare på spørsmål i etterkant|. Tilvisinga frå legen din blir òg lagd i journalen}}.
      Programmet lagrar når du byrjar og sluttar på jobb, kva prosjekt du arbeider med og kva maskin du bruker{{, og sender dette til arbeidsgivaren din, som bestemmer kor lenge opplysningane skal lagrast, kven som skal kunne sjå dei, og om dei skal brukast til å rekne ut løn, fakturere kundar eller planleggje nye prosjekt|. Dette blir sendt til arbeidsgivaren din, som bestemmer kven som kan sjå det}}.
      Har du spørsmål, kan du skrive til oss{{ på den adressa som står øvst, eller ringje mellom klokka ni og tre på kvardagar, og då vil ein av dei som arbeider på kontoret, finne fram det vi har lagra om deg, forklare kva det blir brukt til, og hjelpe deg vidare viss du vil ha noko endra eller sletta|. Du kan òg ringje mellom klokka ni og tre på kvardagar}}.
      Vi bruker informasjonskapslar for å hugse kva du har lagt i handlekorga{{, for å sjå kva sider som blir mest besøkte, for å vise deg annonsar for varer som liknar på dei du har sett på, og for at vener som du deler ei lenkje med, skal kome rett til den vara du ville vise dei, uansett kva eining dei bruker|. Andre kapslar set vi berre viss du seier ja}}.
      Bilete frå kampar og turneringar legg vi ut på nettsida{{ når dei som er med på dei, og for barn også foreldra, har sagt ja til det på førehand, og vi tek dei bort att så snart nokon av dei ber om det, utan at dei treng å seie kvifor, og utan at det får nokon følgjer for dei|. Først spør vi dei som er med}}.
    `,
    en: `
      When you shop with us we record your name, your address, your phone number and what you have bought{{, and we use this both to deliver the goods, to send you a receipt, to answer you if you get in touch later, and to follow up the warranty in case something turns out to be wrong with what you bought|. We use this to deliver the goods. We also send you a receipt}}.
      Members who have joined through the system of the federation have their name and date of birth passed on to the club{{, where the board together with the team manager, the coach and the person in charge of the equipment can see the data for as long as the membership lasts, unless the member has asked for a protected address|. The board can see the data for as long as the membership lasts}}.
      Applications that reach the municipality are recorded on the same day{{ and then passed to the case officer who is responsible for the area, so that he or she can obtain the data that are needed from other offices, consider whether the conditions are met, and write a decision that is sent to the applicant's digital mailbox|. They are then passed to a case officer. The decision is sent to the applicant}}.
      The physiotherapist writes in the record what you say, what is found on examination and which treatment you are given{{, in addition to whatever your doctor may have sent along with the referral and that we need in order to give you proper care, document what we have done and answer questions afterwards|. The referral from your doctor goes into the record too}}.
      The program stores when you start and stop work, which project you work on and which machine you use{{, and sends this to your employer, who decides how long the data are kept, who is able to see them, and whether they are used to work out wages, to invoice customers or to plan new projects for the coming year|. This is sent to your employer, who decides who can see it}}.
      If you have questions you can write to us{{ at the address at the top of this page, or call between nine and three on weekdays, and one of those who work in the office will then find what we have stored about you, explain what it is used for, and help you if you want anything changed or deleted|. You can also call between nine and three on weekdays}}.
      We use cookies to remember what you have put in your basket{{, to see which pages are visited most, to show you advertisements for goods like those you have looked at, and to make sure that friends with whom you share a link come straight to the item you wanted to show them, whatever device they use|. We set other cookies only if you say yes}}.
      We put photos from matches and tournaments on our site{{ when those who appear in them, and in the case of children also their parents, have said yes to it beforehand, and we take them down again as soon as any of them asks us to, without their having to say why and without any consequences for them|. We ask those who appear in them first}}.
    `,
  },
};
