/** Promises that another sentence breaks: consent, transfer, sharing, cookies, sensitive data, automated decisions. */
import type { Planted } from './planted.js';

export const PROMISES: readonly Planted[] = [
  {
    rule: 'contradiction/consent-only',
    opposites: {
      nb: {
        claims: [
          'Vi samler aldri inn personopplysninger uten samtykke fra deg.',
          'All behandling av personopplysninger hos oss bygger på samtykke.',
          'Personopplysninger behandles kun med ditt samtykke.',
          'Ingen opplysninger om deg lagres uten at du har gitt samtykke.',
          'Vi behandler bare opplysninger om deg når du har gitt samtykke.',
        ],
        opposites: [
          'Vi har en berettiget interesse i å forebygge svindel, jf. artikkel 6 nr. 1 bokstav f.',
          'Vi lagrer bilag i fem år fordi vi er pålagt det etter bokføringsloven.',
          'Behandlingen er nødvendig for å oppfylle avtalen om levering.',
        ],
        nearClaims: [
          'Vi sender aldri reklame uten samtykke fra deg.',
          'Bilder av deg legges bare ut med ditt samtykke.',
          'Vi behandler ikke opplysninger om deg uten samtykke eller et annet grunnlag i loven.',
          'Analysekapsler brukes bare når du har gitt samtykke.',
        ],
        nearOpposites: [],
      },
      nn: {
        claims: [
          'Vi samlar aldri inn personopplysningar utan samtykke frå deg.',
          'All behandling av personopplysningar hos oss byggjer på samtykke.',
          'Vi behandlar berre personopplysningar med ditt samtykke.',
          'Ingen opplysningar om deg blir lagra utan samtykke frå deg.',
          'Vi handsamar berre opplysningar om deg når du har gitt samtykke.',
        ],
        opposites: [
          'Vi har ei berettiga interesse i å førebyggje svindel, jf. artikkel 6 nr. 1 bokstav f.',
          'Vi lagrar bilag i fem år fordi vi har plikt til det etter bokføringslova.',
          'Behandlinga er nødvendig for å oppfylle avtala om levering.',
        ],
        nearClaims: [
          'Vi sender aldri reklame utan samtykke frå deg.',
          'Bilete av deg blir berre lagde ut med ditt samtykke.',
          'Vi behandlar ikkje opplysningar om deg utan samtykke eller eit anna grunnlag i lova.',
          'Analysekapslar blir berre brukte når du har gitt samtykke.',
        ],
        nearOpposites: [],
      },
      en: {
        claims: [
          'We never collect personal data without your consent.',
          'All processing of personal data here is based on consent.',
          'Personal data are processed only with your consent.',
          'No personal data are stored without your consent.',
          'Consent is our only legal basis for processing personal data.',
        ],
        opposites: [
          'We have a legitimate interest in preventing fraud under Article 6(1)(f).',
          'We keep vouchers for five years because the Bookkeeping Act requires it, which is a legal obligation.',
          'The processing is necessary to perform the contract on delivery.',
        ],
        nearClaims: [
          'We never send advertising without your consent.',
          'Photos of you are published only with your consent.',
          'We do not process data about you without consent or another legal basis.',
          'Analytics cookies are used only with your consent.',
        ],
        nearOpposites: [],
      },
    },
  },
  {
    rule: 'contradiction/no-transfer',
    opposites: {
      nb: {
        claims: [
          'Vi overfører ingen personopplysninger ut av EØS.',
          'Opplysningene dine forlater aldri EU.',
          'Personopplysninger sendes ikke til land utenfor EØS.',
          'Alle opplysninger lagres i EØS.',
          'Opplysningene behandles utelukkende innenfor EU.',
        ],
        opposites: [
          'Sikkerhetskopier av opplysningene ligger på en server i USA.',
          'Brukerstøtten vår i India har tilgang til opplysningene om deg.',
          'E-postlisten lagres hos en leverandør i USA.',
        ],
        nearClaims: [
          'Vi overfører personopplysninger ut av EØS bare med standard personvernbestemmelser.',
          'Med unntak av sikkerhetskopier overfører vi ingen personopplysninger ut av EØS.',
          'Vi kan ikke love at opplysningene aldri forlater EØS.',
        ],
        nearOpposites: [
          'Sikkerhetskopier av opplysningene ligger på en server i Finland.',
          'Brukerstøtten vår i Polen har tilgang til opplysningene om deg.',
          'Skulle vi en gang overføre opplysninger til USA, får du beskjed.',
        ],
      },
      nn: {
        claims: [
          'Vi overfører ingen personopplysningar ut av EØS.',
          'Opplysningane dine forlèt aldri EU.',
          'Personopplysningar blir ikkje sende til land utanfor EØS.',
          'Alle opplysningar blir lagra i EØS.',
          'Opplysningane blir behandla utelukkande innanfor EU.',
        ],
        opposites: [
          'Sikkerheitskopiar av opplysningane ligg på ein server i USA.',
          'Brukarstøtta vår i India har tilgang til opplysningane om deg.',
          'E-postlista blir lagra hos ein leverandør i USA.',
        ],
        nearClaims: [
          'Vi overfører personopplysningar ut av EØS berre med standard personvernføresegner.',
          'Med unntak av kopiar overfører vi ingen personopplysningar ut av EØS.',
          'Vi kan ikkje love at opplysningane aldri forlèt EØS.',
        ],
        nearOpposites: [
          'Sikkerheitskopiar av opplysningane ligg på ein server i Finland.',
          'Brukarstøtta vår i Polen har tilgang til opplysningane om deg.',
          'Skulle vi ein gong overføre opplysningar til USA, får du beskjed.',
        ],
      },
      en: {
        claims: [
          'We transfer no personal data outside the EEA.',
          'Your data never leave the EU.',
          'Personal data are not sent to countries outside the EEA.',
          'All data are stored in the EEA.',
          'The data are processed exclusively within the EU.',
        ],
        opposites: [
          'Backups of the data are kept on a server in the United States.',
          'Our support team in India has access to your data.',
          'The mailing list is stored with a supplier in the USA.',
        ],
        nearClaims: [
          'We transfer personal data outside the EEA only under standard contractual clauses.',
          'Except for backups, we transfer no personal data outside the EEA.',
          'We cannot promise that the data never leave the EEA.',
        ],
        nearOpposites: [
          'Backups of the data are kept on a server in Finland.',
          'Our support team in Poland has access to your data.',
          'Should we ever transfer data to the USA, we will tell you.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/no-sharing',
    opposites: {
      nb: {
        claims: [
          'Vi deler ikke personopplysninger med noen.',
          'Opplysningene dine utleveres aldri til tredjeparter.',
          'Vi gir ikke opplysningene videre til andre.',
          'Vi deler aldri opplysningene dine med tredjeparter.',
          'Ingen opplysninger deles med andre.',
        ],
        opposites: [
          'Navn og adresse sendes til transportøren som kjører ut varene.',
          'Vi deler medlemslisten med idrettskretsen.',
          'Annonsenettverket får e-postadressen din.',
        ],
        nearClaims: [
          'Vi deler ikke personopplysninger med andre enn dem som er nevnt her.',
          'Opplysningene dine utleveres aldri til tredjeparter for markedsføring.',
          'Vi selger aldri opplysningene dine.',
          'Vi deler ikke opplysningene dine uten at du samtykker.',
        ],
        nearOpposites: [
          'En databehandler drifter nettsiden for oss.',
          'Vi henter adressen din fra Posten når du flytter.',
          'Du kan selv dele turene dine med klubben.',
        ],
      },
      nn: {
        claims: [
          'Vi deler ikkje personopplysningar med nokon.',
          'Opplysningane dine blir aldri utleverte til tredjepartar.',
          'Vi gir ikkje opplysningane vidare til andre.',
          'Vi deler aldri opplysningane dine med tredjepartar.',
          'Ingen opplysningar blir delte med andre.',
        ],
        opposites: [
          'Namn og adresse blir sende til transportøren som køyrer ut varene.',
          'Vi deler medlemslista med idrettskrinsen.',
          'Annonsenettverket får e-postadressa di.',
        ],
        nearClaims: [
          'Vi deler ikkje personopplysningar med andre enn dei som er nemnde her.',
          'Opplysningane dine blir aldri utleverte til tredjepartar for marknadsføring.',
          'Vi sel aldri opplysningane dine.',
          'Vi deler ikkje opplysningane dine utan at du samtykkjer.',
        ],
        nearOpposites: [
          'Ein databehandlar driftar nettsida for oss.',
          'Vi hentar adressa di frå Posten når du flyttar.',
          'Du kan sjølv dele turane dine med klubben.',
        ],
      },
      en: {
        claims: [
          'We do not share personal data with anyone.',
          'Your data are never disclosed to third parties.',
          'We do not pass the data on to others.',
          'We never share your information with third parties.',
          'No personal data are shared with anybody.',
        ],
        opposites: [
          'Your name and address are sent to the courier who delivers the goods.',
          'We share the list of members with the rowing federation.',
          'Our advertising partners receive your e-mail address.',
        ],
        nearClaims: [
          'We do not share personal data with anyone other than those named here.',
          'Your data are never disclosed to third parties for marketing.',
          'We never sell your data.',
          'We do not share your data without your consent.',
        ],
        nearOpposites: [
          'A processor runs the website for us.',
          'We get your address from the post office when you move.',
          'You can share your hikes with the club yourself.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/no-cookies',
    opposites: {
      nb: {
        claims: [
          'Vi bruker ikke informasjonskapsler.',
          'Nettsiden bruker ingen informasjonskapsler.',
          'Det settes ingen cookies.',
          'Vi benytter ikke cookies.',
          'Informasjonskapsler brukes ikke her.',
        ],
        opposites: [
          'Vi bruker informasjonskapsler for å huske handlekurven.',
          'Vi bruker Google Analytics for å måle trafikken.',
          'Nettsiden setter en cookie som husker språket ditt.',
        ],
        nearClaims: [
          'Vi bruker ikke informasjonskapsler til markedsføring.',
          'Vi bruker ikke informasjonskapsler før du har samtykket.',
          'Nettsiden bruker ingen tredjepartskapsler.',
          'Appen bruker ikke informasjonskapsler, men nettsiden gjør det.',
        ],
        nearOpposites: [
          'Vi teller besøk med Plausible, som ikke lagrer noe hos deg.',
          'Skulle vi en gang bruke informasjonskapsler, spør vi deg først.',
          'Nettleseren din kan ha lagret informasjonskapsler fra andre nettsteder.',
        ],
      },
      nn: {
        claims: [
          'Vi bruker ikkje informasjonskapslar.',
          'Nettsida bruker ingen informasjonskapslar.',
          'Vi set ikkje cookies.',
          'Vi nyttar ikkje cookies.',
          'Vi bruker ingen cookies.',
        ],
        opposites: [
          'Vi bruker informasjonskapslar for å hugse handlekorga.',
          'Vi bruker Google Analytics for å måle trafikken.',
          'Nettsida set ein cookie som hugsar språket ditt.',
        ],
        nearClaims: [
          'Vi bruker ikkje informasjonskapslar til marknadsføring.',
          'Vi bruker ikkje informasjonskapslar før du har samtykt.',
          'Nettsida bruker ingen tredjepartskapslar.',
          'Appen bruker ikkje informasjonskapslar, men nettsida gjer det.',
        ],
        nearOpposites: [
          'Vi tel besøk med Plausible, som ikkje lagrar noko hos deg.',
          'Skulle vi ein gong bruke informasjonskapslar, spør vi deg først.',
        ],
      },
      en: {
        claims: [
          'We do not use cookies.',
          'The website uses no cookies.',
          'No cookies are set.',
          'Our site does not place any cookies.',
          'Cookies are not used here.',
        ],
        opposites: [
          'We use cookies to remember your basket.',
          'We use Google Analytics to measure traffic.',
          'The site sets a cookie that remembers your language.',
        ],
        nearClaims: [
          'We do not use cookies for marketing.',
          'We do not use cookies before you have consented.',
          'The website uses no third-party cookies.',
          'The app does not use cookies, but the website does.',
        ],
        nearOpposites: [
          'We count visits with Plausible, which stores nothing on your device.',
          'Should we ever use cookies, we will ask you first.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/no-sensitive',
    opposites: {
      nb: {
        claims: [
          'Vi behandler ingen sensitive personopplysninger.',
          'Vi samler ikke inn sensitive opplysninger.',
          'Særlige kategorier av personopplysninger behandles ikke.',
          'Klubben registrerer ikke sensitive opplysninger.',
          'Det lagres ingen sensitive opplysninger om deg.',
        ],
        opposites: [
          'Vi registrerer allergier for å lage riktig mat på turene.',
          'Vi lagrer sykefravær og diagnoser.',
          'Døren åpnes med fingeravtrykk, som vi lagrer.',
        ],
        nearClaims: [
          'Vi behandler sensitive personopplysninger bare med uttrykkelig samtykke.',
          'Vi behandler normalt ikke sensitive personopplysninger.',
          'Vi ber deg om ikke å sende sensitive opplysninger.',
        ],
        nearOpposites: [
          'Vi registrerer hvilke bøker du har kjøpt.',
          'Vennligst ikke send oss helseopplysninger.',
          'Hvis du selv forteller om allergier, sletter vi det.',
        ],
      },
      nn: {
        claims: [
          'Vi behandlar ingen sensitive personopplysningar.',
          'Vi samlar ikkje inn sensitive opplysningar.',
          'Vi behandlar ikkje særlege kategoriar av personopplysningar.',
          'Klubben registrerer ikkje sensitive opplysningar.',
          'Vi lagrar ingen sensitive opplysningar om deg.',
        ],
        opposites: [
          'Vi registrerer allergiar for å lage rett mat på turane.',
          'Vi lagrar sjukefråvær og diagnosar.',
          'Døra blir opna med fingeravtrykk, som vi lagrar.',
        ],
        nearClaims: [
          'Vi behandlar sensitive personopplysningar berre med uttrykkeleg samtykke.',
          'Vi behandlar normalt ikkje sensitive personopplysningar.',
          'Vi ber deg om ikkje å sende sensitive opplysningar.',
        ],
        nearOpposites: [
          'Vi registrerer kva bøker du har kjøpt.',
          'Ver venleg og ikkje send oss helseopplysningar.',
          'Viss du sjølv fortel om allergiar, slettar vi det.',
        ],
      },
      en: {
        claims: [
          'We process no sensitive personal data.',
          'We do not collect sensitive data.',
          'Special categories of personal data are not processed.',
          'The club does not record any sensitive data.',
          'We do not store sensitive information about you.',
        ],
        opposites: [
          'We record allergies so as to cook the right food on trips.',
          'We store sick leave and diagnoses.',
          'The door is opened with your fingerprint, which we store.',
        ],
        nearClaims: [
          'We process sensitive personal data only with your explicit consent.',
          'We do not normally process sensitive personal data.',
          'We ask you not to send sensitive data.',
        ],
        nearOpposites: [
          'We record which books you have bought.',
          'Please do not send us health data.',
          'If you tell us about allergies yourself, we delete it.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/no-automated',
    opposites: {
      nb: {
        claims: [
          'Vi tar ingen automatiserte avgjørelser.',
          'Det treffes ingen automatiserte avgjørelser om deg.',
          'Ingen avgjørelser tas automatisk.',
          'Vi bruker ikke automatiserte avgjørelser.',
          'Automatiserte avgjørelser forekommer ikke hos oss.',
        ],
        opposites: [
          'Systemet avslår automatisk bestillinger fra kunder med lav score.',
          'Søknader om medlemskap godkjennes automatisk av en algoritme.',
          'En automatisk kredittsjekk bestemmer om du får kjøpe på faktura.',
        ],
        nearClaims: [
          'Vi tar automatiserte avgjørelser bare når det er nødvendig for avtalen.',
          'Bortsett fra kredittsjekken tar vi ingen automatiserte avgjørelser.',
        ],
        nearOpposites: [
          'Systemet sender automatisk en kvittering.',
          'Systemet foreslår automatisk et svar på søknaden, og en saksbehandler avgjør.',
          'Spamfilteret avviser automatisk meldinger.',
        ],
      },
      nn: {
        claims: [
          'Vi tek ingen automatiserte avgjerder.',
          'Vi tek ikkje automatiserte avgjerder om deg.',
          'Ingen avgjerder blir tekne automatisk.',
          'Vi bruker ikkje automatiserte avgjerder.',
          'Automatiserte avgjerder finst ikkje hos oss.',
        ],
        opposites: [
          'Systemet avslår automatisk bestillingar frå kundar med låg score.',
          'Søknader om medlemskap blir godkjende automatisk av ein algoritme.',
          'Ein automatisk kredittsjekk bestemmer om du får kjøpe på faktura.',
        ],
        nearClaims: [
          'Vi tek automatiserte avgjerder berre når det er nødvendig for avtala.',
          'Bortsett frå kredittsjekken tek vi ingen automatiserte avgjerder.',
        ],
        nearOpposites: [
          'Systemet sender automatisk ei kvittering.',
          'Systemet føreslår automatisk eit svar på søknaden, og ein saksbehandlar avgjer.',
          'Spamfilteret avviser automatisk meldingar.',
        ],
      },
      en: {
        claims: [
          'We make no automated decisions.',
          'No automated decisions are made about you.',
          'We do not use automated decision-making.',
          'We do not make decisions about you by automated means.',
          'Automated decisions do not occur here.',
        ],
        opposites: [
          'The system automatically rejects orders from customers with a low score.',
          'Applications for membership are approved automatically by an algorithm.',
          'An automatic credit check decides whether you may pay by invoice as a customer.',
        ],
        nearClaims: [
          'We make automated decisions only where the contract requires it.',
          'Except for the credit check we make no automated decisions.',
        ],
        nearOpposites: [
          'The system automatically sends you a receipt.',
          'The system automatically suggests a reply to the application, and a case officer decides.',
          'The spam filter automatically rejects messages.',
        ],
      },
    },
  },
];
