/** Statements that the law does not allow, and lawful ones near to them. */
import type { Planted } from './planted.js';

export const LAWFULNESS: readonly Planted[] = [
  {
    rule: 'lawfulness/consent-irrevocable',
    statements: {
      nb: {
        wrong: [
          'Samtykket er bindende så lenge medlemskapet varer.',
          'Et samtykke som er gitt, kan ikke trekkes tilbake.',
          'Når du har samtykket, kan du ikke trekke samtykket tilbake.',
          'Samtykket er ugjenkallelig.',
          'Du kan ikke angre på et samtykke du har gitt.',
        ],
        right: [
          'Et samtykke kan alltid trekkes tilbake.',
          'Trekker du samtykket, påvirker det ikke det vi allerede har gjort.',
          'Hvis du ikke vil trekke tilbake samtykket, trenger du ikke gjøre noe.',
          'Kjøpsavtalen er bindende når du har betalt.',
          'Du kan trekke samtykket når som helst, også om du har sagt noe annet.',
        ],
      },
      nn: {
        wrong: [
          'Samtykket er bindande så lenge medlemskapen varer.',
          'Eit samtykke som er gitt, kan ikkje trekkjast tilbake.',
          'Når du har samtykt, kan du ikkje trekkje samtykket tilbake.',
          'Samtykket er ugjenkalleleg.',
          'Du kan ikkje angre på eit samtykke du har gitt.',
        ],
        right: [
          'Eit samtykke kan alltid trekkjast tilbake.',
          'Trekkjer du samtykket, påverkar det ikkje det vi allereie har gjort.',
          'Viss du ikkje vil trekkje tilbake samtykket, treng du ikkje gjere noko.',
          'Kjøpsavtala er bindande når du har betalt.',
          'Du kan trekkje samtykket når som helst.',
        ],
      },
      en: {
        wrong: [
          'Your consent is binding for as long as you are a member.',
          'Consent once given cannot be withdrawn.',
          'You cannot withdraw your consent once you have given it.',
          'Your consent is irrevocable.',
          'You irrevocably consent to the use of your data.',
        ],
        right: [
          'Consent can always be withdrawn.',
          'Withdrawing consent does not affect what we have already done.',
          'The sale is binding once you have paid.',
          'You can withdraw consent at any time.',
          'If you do not want to withdraw your consent, you need do nothing.',
        ],
      },
    },
  },
  {
    rule: 'lawfulness/use-as-consent',
    statements: {
      nb: {
        wrong: [
          'Ved å bruke tjenesten samtykker du til at vi behandler personopplysninger om deg.',
          'Ved å besøke nettsiden godtar du denne personvernerklæringen.',
          'Når du bruker appen, samtykker du til innsamling av opplysninger.',
          'Bruk av nettsiden regnes som samtykke til informasjonskapsler.',
          'Ved å fortsette å bruke siden aksepterer du bruk av informasjonskapsler.',
        ],
        right: [
          'Ved å krysse av i boksen samtykker du til at vi sender nyhetsbrev om personvern.',
          'Ved å bruke nettbutikken godtar du kjøpsvilkårene.',
          'Ved å bruke tjenesten gir du oss opplysninger om turene dine.',
          'Bruk av nettsiden regnes ikke som samtykke.',
          'Når du bruker appen, lagrer vi turene dine.',
        ],
      },
      nn: {
        wrong: [
          'Ved å bruke tenesta samtykkjer du til at vi behandlar personopplysningar om deg.',
          'Ved å vitje nettsida godtek du denne personvernerklæringa.',
          'Når du bruker appen, samtykkjer du til innsamling av opplysningar.',
          'Bruk av nettsida blir rekna som samtykke til informasjonskapslar.',
          'Ved å halde fram med å bruke sida aksepterer du bruk av informasjonskapslar.',
        ],
        right: [
          'Ved å krysse av i boksen samtykkjer du til at vi sender nyheitsbrev om personvern.',
          'Ved å bruke nettbutikken godtek du kjøpsvilkåra.',
          'Ved å bruke tenesta gir du oss opplysningar om turane dine.',
          'Bruk av nettsida blir ikkje rekna som samtykke.',
          'Når du bruker appen, lagrar vi turane dine.',
        ],
      },
      en: {
        wrong: [
          'By using the service you consent to our processing of your personal data.',
          'By visiting the site you accept this privacy policy.',
          'When you use the app, you agree to the collection of information.',
          'Use of the website constitutes consent to cookies.',
          'By continuing to browse you accept our use of cookies.',
        ],
        right: [
          'By ticking the box you consent to our newsletter on privacy.',
          'By using the shop you accept the terms of sale.',
          'By using the service you give us information about your hikes.',
          'Use of the website does not count as consent.',
          'When you use the app, we store your hikes.',
        ],
      },
    },
  },
  {
    rule: 'lawfulness/browser-settings',
    statements: {
      nb: {
        wrong: [
          'Innstillingene i nettleseren din regnes som samtykke til informasjonskapsler.',
          'Du samtykker til informasjonskapsler gjennom nettleserinnstillingene.',
          'At nettleseren godtar informasjonskapsler, anses som et samtykke.',
          'Er nettleseren satt til å tillate informasjonskapsler, har du gitt samtykke.',
          'Forhåndsinnstilling i nettleseren utgjør et gyldig samtykke.',
        ],
        right: [
          'Du kan slette informasjonskapsler i nettleseren.',
          'Innstillinger i nettleseren er ikke et samtykke.',
          'Samtykket trekker du tilbake i banneret, ikke i nettleseren.',
          'Nettleseren kan blokkere informasjonskapsler, uavhengig av samtykket ditt.',
          'Vi lagrer samtykket ditt i nettleseren.',
        ],
      },
      nn: {
        wrong: [
          'Innstillingane i nettlesaren din blir rekna som samtykke til informasjonskapslar.',
          'Du samtykkjer til informasjonskapslar gjennom nettlesarinnstillingane.',
          'At nettlesaren godtek informasjonskapslar, gjeld som eit samtykke.',
          'Er nettlesaren sett til å tillate informasjonskapslar, har du gitt samtykke.',
          'Førehandsinnstilling i nettlesaren utgjer eit gyldig samtykke, og gjeld som samtykke.',
        ],
        right: [
          'Du kan slette informasjonskapslar i nettlesaren.',
          'Innstillingar i nettlesaren er ikkje eit samtykke.',
          'Samtykket trekkjer du tilbake i banneret, ikkje i nettlesaren.',
          'Nettlesaren kan blokkere informasjonskapslar, uavhengig av samtykket ditt.',
          'Vi lagrar samtykket ditt i nettlesaren.',
        ],
      },
      en: {
        wrong: [
          'The settings of your browser count as consent to cookies.',
          'You consent to cookies through your browser settings.',
          'A browser that accepts cookies is considered as consent.',
          'If your browser is set to allow cookies, you have given your consent.',
          'Your browser settings constitute valid consent.',
        ],
        right: [
          'You can delete cookies in your browser.',
          'Browser settings are not consent.',
          'You withdraw consent in the banner, not in your browser.',
          'Your browser can block cookies, whatever your consent.',
          'We store your consent in the browser.',
        ],
      },
    },
  },
  {
    rule: 'lawfulness/fee',
    statements: {
      nb: {
        wrong: [
          'For innsyn tar vi et gebyr på 200 kroner.',
          'Innsynskrav koster 150 kroner.',
          'Du må betale 300 kroner for å få en kopi av opplysningene.',
          'Vi krever et administrasjonsgebyr for å behandle krav om sletting av opplysninger.',
          'Det påløper et gebyr når du bruker rettighetene dine.',
        ],
        right: [
          'Innsyn er gratis.',
          'Vi kan ta gebyr for åpenbart grunnløse krav om innsyn.',
          'Opplysningene brukes til å kreve inn gebyr og kontingent.',
          'For ytterligere kopier av opplysningene tar vi et rimelig gebyr.',
          'Kontingenten koster 300 kroner i året.',
        ],
      },
      nn: {
        wrong: [
          'For innsyn tek vi eit gebyr på 200 kroner.',
          'Innsynskrav kostar 150 kroner.',
          'Du må betale 300 kroner for å få ein kopi av opplysningane.',
          'Vi krev eit administrasjonsgebyr for å behandle krav om sletting av opplysningar.',
          'Vi tek eit gebyr når du bruker rettane dine.',
        ],
        right: [
          'Innsyn er gratis.',
          'Vi kan ta gebyr for openbert grunnlause krav om innsyn.',
          'Opplysningane blir brukte til å krevje inn gebyr og kontingent.',
          'For fleire kopiar av opplysningane tek vi eit rimeleg gebyr.',
          'Kontingenten kostar 300 kroner i året.',
        ],
      },
      en: {
        wrong: [
          'There is a fee of NOK 200 for access requests.',
          'A request for access costs NOK 150.',
          'You have to pay NOK 300 for a copy of your data.',
          'We charge an administration fee for handling deletion requests.',
          'A fee applies when exercising your rights.',
        ],
        right: [
          'Access is free of charge.',
          'We may charge a fee for manifestly unfounded access requests.',
          'The data are used to collect fees and dues.',
          'For further copies of your data we charge a reasonable fee.',
          'Membership costs NOK 300 a year.',
        ],
      },
    },
  },
  {
    rule: 'lawfulness/late-answer',
    statements: {
      nb: {
        wrong: [
          'Vi svarer på krav om innsyn innen tre måneder.',
          'Krav om sletting besvares innen 60 dager.',
          'Svarfristen for innsyn er 90 dager.',
          'Henvendelser om rettighetene dine behandles innen åtte uker.',
          'Vi besvarer forespørselen din senest innen to måneder.',
        ],
        right: [
          'Vi svarer på krav om innsyn innen 30 dager.',
          'Krav om innsyn besvares innen en måned, i kompliserte saker innen tre måneder.',
          'Svarer vi ikke innen fire uker, kan du purre.',
          'Vi lagrer krav om innsyn i tre måneder.',
          'Fristen kan forlenges med to måneder.',
        ],
      },
      nn: {
        wrong: [
          'Vi svarar på krav om innsyn innan tre månader.',
          'Krav om sletting får svar innan 60 dagar.',
          'Svarfristen for innsyn er 90 dagar.',
          'Førespurnader om rettane dine blir behandla innan åtte veker.',
          'Vi svarar på førespurnaden din seinast innan to månader.',
        ],
        right: [
          'Vi svarar på krav om innsyn innan 30 dagar.',
          'Krav om innsyn får svar innan ein månad, i kompliserte saker innan tre månader.',
          'Svarar vi ikkje innan fire veker, kan du purre.',
          'Vi lagrar krav om innsyn i tre månader.',
          'Fristen kan forlengjast med to månader.',
        ],
      },
      en: {
        wrong: [
          'We respond to access requests within three months.',
          'Requests for deletion are answered within 60 days.',
          'Our response time for access requests is 90 days.',
          'Requests about your rights are handled within eight weeks.',
          'We will reply to your request within two months at the latest.',
        ],
        right: [
          'We respond to access requests within 30 days.',
          'Access requests are answered within one month, in complex cases within three months.',
          'If we do not answer your request within four weeks, remind us.',
          'We keep access requests for three months after our reply.',
          'The time to respond can be extended by two months.',
        ],
      },
    },
  },
  {
    rule: 'lawfulness/cookies-legitimate-interest',
    statements: {
      nb: {
        wrong: [
          'Analysecookies settes på grunnlag av berettiget interesse.',
          'Vi bruker informasjonskapsler til statistikk ut fra en berettiget interesse.',
          'Grunnlaget for markedsføringscookies er vår berettigede interesse.',
          'Google Analytics-cookies bygger på berettiget interesse.',
          'Vår berettigede interesse gir grunnlag for annonsecookies.',
        ],
        right: [
          'Nødvendige informasjonskapsler bygger på berettiget interesse.',
          'Analysecookies settes bare med samtykke.',
          'Vi forebygger svindel på grunnlag av berettiget interesse.',
          'Analysecookies kan ikke bygge på berettiget interesse.',
          'Sikkerhetscookies for innlogging bygger på berettiget interesse.',
        ],
      },
      nn: {
        wrong: [
          'Analysecookies byggjer på ei berettiga interesse.',
          'Vi bruker informasjonskapslar til statistikk ut frå ei berettiga interesse.',
          'Grunnlaget for informasjonskapslar til marknadsføring er ei berettiga interesse.',
          'Informasjonskapslar frå Google Analytics byggjer på ei berettiga interesse.',
          'Ei berettiga interesse gir grunnlag for informasjonskapslar til annonsar.',
        ],
        right: [
          'Nødvendige informasjonskapslar byggjer på ei berettiga interesse.',
          'Analysecookies blir berre sette med samtykke.',
          'Vi førebyggjer svindel på grunnlag av ei berettiga interesse.',
          'Analysecookies kan ikkje byggje på ei berettiga interesse.',
          'Informasjonskapslar for innlogging byggjer på ei berettiga interesse.',
        ],
      },
      en: {
        wrong: [
          'Analytics cookies rely on our legitimate interests.',
          'We set cookies for statistics on the basis of legitimate interest.',
          'The basis for marketing cookies is our legitimate interest.',
          'Google Analytics cookies rest on legitimate interests.',
          'Our legitimate interest is the ground for advertising cookies.',
        ],
        right: [
          'Strictly necessary cookies rely on our legitimate interests.',
          'Analytics cookies are set only with consent.',
          'We prevent fraud on the basis of legitimate interests.',
          'Analytics cookies cannot rely on legitimate interests.',
          'Security cookies for logging in rely on legitimate interests.',
        ],
      },
    },
  },
];
