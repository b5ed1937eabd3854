/** Faults of structure, drafts, language, plain language and notices, in wordings that were written after the rules, without a look at them. */
import type { Twins } from './twins.js';

export const FRESH_WORDING: Twins = {
  'structure/numbering': {
    nb: `
      ## 1. Hvem vi er ¶ Vi driver butikk. ¶ ## 2. Hva vi lagrer ¶ Navn og adresse. ¶ ## {{4|3}}. Hvorfor ¶ For å levere varen.
      **1 Innledning** ¶ Dette er en erklæring. ¶ **2 Formål** ¶ Vi leverer varer. ¶ **{{2|3}} Lagring** ¶ Vi sletter etter ett år.
      ## 1 Formål ¶ Vi leverer varer. ¶ ### 1.1 Levering ¶ Navn og adresse. ¶ ### {{1.3|1.2}} Betaling ¶ Kortnummer. ¶ ## 2 Lagring ¶ Ett år.
    `,
    nn: `
      ## 1. Kven vi er ¶ Vi driv butikk. ¶ ## 2. Kva vi lagrar ¶ Namn og adresse. ¶ ## {{4|3}}. Kvifor ¶ For å levere vara.
      ## § 1 Føremål ¶ Vi leverer varer. ¶ ## § 2 Lagring ¶ Eitt år. ¶ ## § {{2|3}} Rettar ¶ Du kan be om innsyn.
    `,
    en: `
      ## 1. Who we are ¶ We run a shop. ¶ ## 2. What we store ¶ Name and address. ¶ ## {{4|3}}. Why ¶ To deliver the goods.
      **1 Introduction** ¶ This is a notice. ¶ **2 Purposes** ¶ We deliver goods. ¶ **{{2|3}} Retention** ¶ We delete after a year.
      ## 1 Purposes ¶ We deliver goods. ¶ ### 1.1 Delivery ¶ Name and address. ¶ ### {{1.3|1.2}} Payment ¶ Card number. ¶ ## 2 Retention ¶ One year.
    `,
  },
  'structure/dangling-cross-reference': {
    nb: `
      ## 1. Formål ¶ Vi leverer varer. Hvem som får opplysningene, står i punkt {{7|2}}. ¶ ## 2. Mottakere ¶ Regnskapsføreren. ¶ ## 3. Lagring ¶ Ett år.
      ## 1. Formål ¶ Vi leverer varer. ¶ ## 2. Mottakere ¶ Regnskapsføreren, se {{kapittel 9|kapittel 3}} om sletting. ¶ ## 3. Sletting ¶ Ett år.
      Sletting er nærmere omtalt i avsnittet {{«Oppbevaring av data»|«Lagring»}} nedenfor. ¶ ## Lagring ¶ Vi sletter etter ett år.
      Hvilke kapsler vi bruker, framgår av {{vedlegg 2|vedlegg 1}}. ¶ ## Vedlegg 1 ¶ Øktkapsel.
    `,
    nn: `
      ## 1. Føremål ¶ Vi leverer varer. Kven som får opplysningane, står i punkt {{7|2}}. ¶ ## 2. Mottakarar ¶ Rekneskapsføraren. ¶ ## 3. Lagring ¶ Eitt år.
      Sletting er nærmare omtalt i avsnittet {{«Oppbevaring av data»|«Lagring»}} nedanfor. ¶ ## Lagring ¶ Vi slettar etter eitt år.
    `,
    en: `
      ## 1. Purposes ¶ We deliver goods. Who receives the data is set out in section {{7|2}}. ¶ ## 2. Recipients ¶ Our accountant. ¶ ## 3. Retention ¶ One year.
      ## 1. Purposes ¶ We deliver goods. ¶ ## 2. Recipients ¶ Our accountant, see {{clause 9|clause 3}} on deletion. ¶ ## 3. Deletion ¶ One year.
      Deletion is described in the section {{“Storage of data”|“Retention”}} below. ¶ ## Retention ¶ We delete after one year.
      The cookies we use are listed in {{Appendix 2|Appendix 1}}. ¶ ## Appendix 1 ¶ Session cookie.
    `,
  },
  'structure/empty-section': {
    nb: `
      ## Formål ¶ Vi leverer varer. ¶ ## Mottakere ¶ {{|Regnskapsføreren får fakturaene. ¶ }}## Lagring ¶ Ett år.
      Navn og adresse er nødvendig for levering. ¶ ## Informasjonskapsler{{| ¶ Vi bruker en øktkapsel.}}
      **Mottakere** ¶ {{|Regnskapsføreren får fakturaene. ¶ }}**Lagring** ¶ Vi sletter etter ett år.
    `,
    nn: `
      ## Føremål ¶ Vi leverer varer. ¶ ## Mottakarar ¶ {{|Rekneskapsføraren får fakturaene. ¶ }}## Lagring ¶ Eitt år.
    `,
    en: `
      ## Purposes ¶ We deliver goods. ¶ ## Recipients ¶ {{|Our accountant gets the invoices. ¶ }}## Retention ¶ One year.
      Name and address are needed for delivery. ¶ ## Cookies{{| ¶ We use one session cookie.}}
      **Recipients** ¶ {{|Our accountant gets the invoices. ¶ }}**Retention** ¶ We delete after one year.
    `,
  },
  'structure/duplicate-paragraph': {
    nb: `
      ## Formål ¶ Vi bruker navn og adresse for å levere varene du har bestilt hos oss. ¶ ## Mer ¶ {{Vi bruker navn og adresse for å levere varene du har bestilt hos oss.|Betalingen går gjennom en bank.}}
      ## Sikkerhet ¶ Bare ansatte som trenger det i arbeidet sitt, har tilgang til systemet vårt. ¶ ## Tilgang ¶ {{Bare ansatte som trenger det i arbeidet sitt, har tilgang til systemet vårt.|Tilgangen logges.}}
    `,
    nn: `
      ## Føremål ¶ Vi bruker namn og adresse for å levere varene du har tinga hos oss. ¶ ## Meir ¶ {{Vi bruker namn og adresse for å levere varene du har tinga hos oss.|Betalinga går gjennom ein bank.}}
    `,
    en: `
      ## Purposes ¶ We use your name and address to deliver the goods you have ordered from us. ¶ ## More ¶ {{We use your name and address to deliver the goods you have ordered from us.|Payment goes through a bank.}}
      ## Security ¶ Only staff who need it for their work have access to our system. ¶ ## Access ¶ {{Only staff who need it for their work have access to our system.|Access is logged.}}
    `,
  },
  'structure/defined-terms': {
    nb: `
      I det følgende kalles ¤ for «Leverandøren». {{Fraktfirmaet omtales som «Leverandøren».|Fraktfirmaet omtales som «Fraktføreren».}}
      Nettsiden og appen (samlet kalt «Løsningen») er gratis. ¶ {{Betalingsløsningen (heretter «Løsningen») leveres av en bank.|Betalingen i Løsningen går gjennom en bank.}}
      - **Kunde**: den som har kjøpt en vare ⏎ - **Produkt**: varen ⏎ - **{{Kunde|Besøkende}}**: den som besøker nettsiden
    `,
    nn: `
      Nettsida og appen (samla kalla «Løysinga») er gratis. ¶ {{Betalingsløysinga (heretter «Løysinga») blir levert av ein bank.|Betalinga i Løysinga går gjennom ein bank.}}
    `,
    en: `
      In what follows ¤ is called “the Supplier”. ¶ {{The carrier is called “the Supplier”.|The carrier is called “the Carrier”.}}
      The website and the app (together the “Solution”) are free. ¶ {{The payment module (hereafter the “Solution”) is provided by a bank.|Payment in the Solution goes through a bank.}}
      - **Customer**: a person who has bought goods ⏎ - **Product**: the goods ⏎ - **{{Customer|Visitor}}**: a person who visits the site
    `,
  },
  'structure/undefined-term': {
    nb: `
      ¤ (heretter «Selskapet») er ansvarlig. ¶ {{Abonnenten kan slette profilen sin. Selskapet sletter da det Abonnenten har lastet opp. Abonnenten får beskjed.|Abonnenter kan slette profilen sin. Selskapet sletter da det abonnenten har lastet opp.}}
      «Tjenestene» er appen og nettsiden. ¶ {{Partnere som er med i Programmet, ser navnet ditt. Melder du deg ut av Programmet, får de ikke se det mer. Programmet er gratis, som Tjenestene.|Partnere som er med i programmet vårt, ser navnet ditt. Programmet er gratis, som Tjenestene.}}
    `,
    nn: `
      ¤ (heretter «Selskapet») er ansvarleg. ¶ {{Abonnenten kan slette profilen sin. Selskapet slettar då det Abonnenten har lasta opp. Abonnenten får beskjed.|Abonnentar kan slette profilen sin. Selskapet slettar då det abonnenten har lasta opp.}}
      «Tenestene» er appen og nettsida. ¶ {{Partnarar som er med i Programmet, ser namnet ditt. Melder du deg ut av Programmet, får dei ikkje sjå det meir. Programmet er gratis, som Tenestene.|Partnarar som er med i programmet vårt, ser namnet ditt. Programmet er gratis, som Tenestene.}}
    `,
    en: `
      ¤ (hereinafter the “Company”) is responsible. ¶ {{The Subscriber can delete the profile. The Company then deletes what the Subscriber has uploaded. The Subscriber is told.|Subscribers can delete their profiles. The Company then deletes what the subscriber has uploaded.}}
      “Services” means the app and the website. ¶ {{Partners who take part in the Programme see your name. If you leave the Programme, they no longer do. The Programme is free, like the Services.|Partners who take part in our programme see your name. The programme is free, like the Services.}}
    `,
  },
  'structure/other-company': {
    nb: `
      {{Takk for at du handler hos Solgården Møbler AS! Her leser du hvordan vi behandler opplysningene dine.|Takk for at du handler hos ¤! Her leser du hvordan vi behandler opplysningene dine.}}
      {{Solgården Møbler AS samler inn opplysningene når du handler hos oss.|Vi samler inn opplysningene når du handler hos oss.}}
      Besøk oss på °. ¶ {{Personvernerklæringen for solgardenmobler.example gjelder alle som bruker nettstedet vårt.|Personvernerklæringen for ° gjelder alle som bruker nettstedet vårt.}}
    `,
    nn: `
      {{Takk for at du handlar hos Solgarden Møblar AS! Her les du korleis vi handsamar opplysningane dine.|Takk for at du handlar hos ¤! Her les du korleis vi handsamar opplysningane dine.}}
      {{Solgarden Møblar AS samlar inn opplysningane når du handlar hos oss.|Vi samlar inn opplysningane når du handlar hos oss.}}
    `,
    en: `
      {{Thank you for shopping at Solgarden Furniture AS! Here you can read how we process your data.|Thank you for shopping at ¤! Here you can read how we process your data.}}
      {{Solgarden Furniture AS collects the data when you shop with us.|We collect the data when you shop with us.}}
      Visit us at °. ¶ {{The privacy policy of solgardenfurniture.example covers everyone who uses our website.|The privacy policy of ° covers everyone who uses our website.}}
    `,
  },
  'draft/placeholder': {
    nb: `
      Kontakt oss på {{[sett inn e-post]|post@°}}.
      {{Denne erklæringen er sist oppdatert dd.mm.åååå.|Denne erklæringen er sist oppdatert 01.02.2025.}}
      Vi er {{XX AS|¤}}, med adresse i Bergen.
      {{TODO: avklare lagringstid med regnskap.|Lagringstiden er fem år for regnskap.}}
      Ring oss på telefon {{_______|22 33 44 55}}.
      {{Velg ett av alternativene: [Vi deler / Vi deler ikke] opplysninger med andre.|Vi deler ikke opplysninger med andre.}}
    `,
    nn: `
      Kontakt oss på {{[set inn e-post]|post@°}}.
      {{Denne erklæringa er sist oppdatert dd.mm.åååå.|Denne erklæringa er sist oppdatert 01.02.2025.}}
      {{TODO: avklare lagringstid med rekneskap.|Lagringstida er fem år for rekneskap.}}
      Ring oss på telefon {{_______|22 33 44 55}}.
    `,
    en: `
      Contact us at {{[insert e-mail]|post@°}}.
      {{This notice was last updated on DD/MM/YYYY.|This notice was last updated on 01/02/2025.}}
      We are {{XX Ltd|¤}}, based in Bergen.
      {{TODO: clarify retention with accounting.|Retention is five years for accounts.}}
      Call us on {{_______|+47 22 33 44 55}}.
      {{Choose one: [We share / We do not share] data with others.|We do not share data with others.}}
    `,
  },
  'language/foreign-text': {
    nb: `
      ## {{How long we keep your data|Hvor lenge vi lagrer opplysningene}} ¶ Vi sletter etter ett år.
      - Navn og adresse ⏎ - {{Payment details and order history|Betalingsopplysninger og bestillinger}} ⏎ - Telefonnummer
      {{Du har ret til at få indsigt i de oplysninger, vi behandler om dig.|Du har rett til å få innsyn i de opplysningene vi behandler om deg.}}
      {{If you have any questions about this notice, please do not hesitate to get in touch with us.|Har du spørsmål om erklæringen, er det bare å ta kontakt.}}
      {{**Rättslig grund:** avtal|**Rettslig grunnlag:** avtale}}
    `,
    nn: `
      ## {{How long we keep your data|Kor lenge vi lagrar opplysningane}} ¶ Vi slettar etter eitt år.
      {{Du har rett til å få innsyn i hvilke opplysninger vi behandler om deg, og til å få dem rettet.|Du har rett til å få innsyn i kva opplysningar vi handsamar om deg, og til å få dei retta.}}
      {{If you have any questions about this notice, please do not hesitate to get in touch with us.|Har du spørsmål om erklæringa, er det berre å ta kontakt.}}
    `,
    en: `
      ## {{Hvor lenge vi lagrer opplysningene|How long we keep your data}} ¶ We delete after a year.
      - Name and address ⏎ - {{Betalingsopplysninger og bestillinger|Payment details and orders}} ⏎ - Phone number
      {{Har du spørsmål om denne erklæringen, er det bare å ta kontakt med oss.|If you have any questions about this notice, just get in touch.}}
      {{**Behandlingsgrunnlag:** contract|**Legal basis:** contract}}
    `,
  },
  'plain-language/hidden-actor': {
    nb: `
      ## Mottakere ¶ {{Personopplysninger kan bli delt når det anses hensiktsmessig.|Vi deler personopplysninger med regnskapsføreren når vi anser det hensiktsmessig.}}
      {{Opplysningene vil kunne bli utlevert.|Vi kan utlevere opplysningene til politiet.}}
      {{Det vil bli foretatt kredittvurdering.|Vi foretar kredittvurdering.}}
    `,
    nn: `
      ## Mottakarar ¶ {{Personopplysningar kan bli delte når det blir rekna som tenleg.|Vi deler personopplysningar med rekneskapsføraren når vi reknar det som tenleg.}}
      {{Opplysningane vil kunne bli utleverte.|Vi kan utlevere opplysningane til politiet.}}
    `,
    en: `
      ## Recipients ¶ {{Personal data may be shared where this is considered appropriate.|We share personal data with our accountant where we consider it appropriate.}}
      {{The information may be disclosed.|We may disclose the information to the police.}}
      {{Credit checks will be carried out.|We carry out credit checks.}}
    `,
  },
  'plain-language/english-terms': {
    nb: `
      Rettsgrunnlaget er vår {{legitimate interest|berettigede interesse}} i å markedsføre oss.
      Vi er {{data controller|behandlingsansvarlig}} for opplysningene om deg.
      Du kan når som helst be om {{data portability|dataportabilitet}}.
      Med leverandøren har vi en {{Data Processing Agreement|databehandleravtale}}.
    `,
    nn: `
      Rettsgrunnlaget er vår {{legitimate interest|berettiga interesse}} i å marknadsføre oss.
      Vi er {{data controller|behandlingsansvarleg}} for opplysningane om deg.
      Du kan når som helst be om {{data portability|dataportabilitet}}.
    `,
  },
  'plain-language/long-sentence': {
    nb: `
      Vi behandler navnet og adressen din for å levere varen{{ du har bestilt, for å sende deg kvittering og melding om når pakken kan hentes på nærmeste utleveringssted, for å svare på spørsmål du måtte ha om bestillingen eller varen etterpå, og for å kunne behandle en reklamasjon dersom det skulle vise seg at varen ikke er slik den skulle være|. Vi sender deg også kvittering}}.
    `,
    nn: `
      Vi handsamar namnet og adressa di for å levere vara{{ du har tinga, for å sende deg kvittering og melding om når pakken kan hentast på næraste utleveringsstad, for å svare på spørsmål du måtte ha om tinginga eller vara etterpå, og for å kunne handsame ein reklamasjon dersom det skulle vise seg at vara ikkje er slik ho skulle vere|. Vi sender deg òg kvittering}}.
    `,
    en: `
      We process your name and address in order to deliver the goods{{ you have ordered, to send you a receipt and a message about when the parcel can be collected at the nearest pick-up point, to answer questions you may have about the order or the goods afterwards, and to be able to handle a complaint should it turn out that the goods are not as they should be|. We also send you a receipt}}.
    `,
  },
  'notice/identity-numbers': {
    nb: `
      {{Vi registrerer fødselsnummeret ditt.|Vi registrerer fødselsnummeret ditt for sikker identifisering ved rapportering av lønn til skattemyndighetene (personopplysningsloven § 12).}}
      {{Ved bestilling ber vi om navn, adresse og personnummer.|Ved bestilling ber vi om navn og adresse.}}
    `,
    nn: `
      {{Vi registrerer fødselsnummeret ditt.|Vi registrerer fødselsnummeret ditt for sikker identifisering ved rapportering av løn til skattestyresmaktene (personopplysningslova § 12).}}
    `,
    en: `
      {{We record your national identity number.|We record your national identity number for secure identification when reporting salary to the tax authorities (section 12 of the Personal Data Act).}}
      {{When you order we ask for your name, address and personal identity number.|When you order we ask for your name and address.}}
    `,
  },
  'notice/special-categories': {
    nb: `
      {{Vi lagrer opplysninger om allergiene dine.|Vi lagrer opplysninger om allergiene dine. Grunnlaget er uttrykkelig samtykke, artikkel 9 nr. 2 bokstav a.}}
      {{Medlemsregisteret viser fagforeningsmedlemskap.|Medlemsregisteret viser medlemskap i klubben.}}
      {{Vi behandler helseopplysninger for å oppfylle avtalen med deg.|Vi behandler helseopplysninger fordi det er nødvendig for å yte helsehjelp (artikkel 9 nr. 2 bokstav h).}}
    `,
    nn: `
      {{Vi lagrar opplysningar om allergiane dine.|Vi lagrar opplysningar om allergiane dine. Grunnlaget er uttrykkeleg samtykke, artikkel 9 nr. 2 bokstav a.}}
      {{Vi handsamar helseopplysningar for å oppfylle avtala med deg.|Vi handsamar helseopplysningar fordi det er nødvendig for å yte helsehjelp (artikkel 9 nr. 2 bokstav h).}}
    `,
    en: `
      {{We store information about your allergies.|We store information about your allergies. The basis is explicit consent, Article 9(2)(a).}}
      {{The register shows trade union membership.|The register shows membership of the club.}}
      {{We process health data in order to perform our contract with you.|We process health data because this is necessary to provide health care (Article 9(2)(h)).}}
    `,
  },
  'notice/obligation-act': {
    nb: `
      {{Noen opplysninger må vi lagre fordi loven pålegger oss det.|Noen opplysninger må vi lagre fordi bokføringsloven pålegger oss det.}}
      {{Vi behandler opplysninger for å oppfylle en rettslig forpliktelse.|Vi behandler opplysninger for å oppfylle en rettslig forpliktelse etter skatteforvaltningsloven.}}
      {{Behandlingsgrunnlaget er artikkel 6 nr. 1 bokstav c.|Behandlingsgrunnlaget er artikkel 6 nr. 1 bokstav c, jf. bokføringsloven § 13.}}
    `,
    nn: `
      {{Nokre opplysningar må vi lagre fordi lova pålegg oss det.|Nokre opplysningar må vi lagre fordi bokføringslova pålegg oss det.}}
      {{Vi handsamar opplysningar for å oppfylle ei rettsleg plikt.|Vi handsamar opplysningar for å oppfylle ei rettsleg plikt etter skatteforvaltningslova.}}
    `,
    en: `
      {{Some data we must store because the law requires us to.|Some data we must store because the Bookkeeping Act requires us to.}}
      {{We process data in order to comply with a legal obligation.|We process data in order to comply with a legal obligation under the Tax Administration Act.}}
      {{The legal basis is Article 6(1)(c).|The legal basis is Article 6(1)(c), cf. section 13 of the Bookkeeping Act.}}
    `,
  },
  'notice/children': {
    nb: `
      {{Vi registrerer navn og alder på barna som går på SFO-appen.|Vi registrerer navn og alder på de voksne som bruker appen.}}
      {{Appen er laget for barn og unge, som kan opprette egen profil.|Appen er laget for voksne, som kan opprette egen profil.}}
    `,
    en: `
      {{The app is made for children and young people, who can create their own profile.|The app is made for adults, who can create their own profile.}}
    `,
  },
  'notice/vendor-transfer': {
    nb: `
      {{Nyhetsbrevet sender vi med Mailchimp.|Nyhetsbrevet sender vi med Mailmojo.}}
      {{Kundesystemet vårt er Salesforce.|Kundesystemet vårt er SuperOffice.}}
    `,
    nn: `
      {{Nyheitsbrevet sender vi med Mailchimp.|Nyheitsbrevet sender vi med Mailmojo.}}
    `,
    en: `
      {{We send the newsletter with Mailchimp.|We send the newsletter with Mailmojo.}}
      {{Our customer system is Salesforce.|Our customer system is SuperOffice.}}
    `,
  },
};
