/** Facts that differ between two places: officer, ages, addresses, controllers, dates, cookies. */
import type { Planted } from './planted.js';

export const FACTS: readonly Planted[] = [
  {
    rule: 'contradiction/dpo',
    opposites: {
      nb: {
        claims: [
          'Vi har ikke personvernombud.',
          'Virksomheten har ikke utpekt noe personvernombud.',
          'Vi har ingen plikt til å ha ombud, og har ikke personvernombud.',
          'Det er ikke oppnevnt personvernombud hos oss.',
          'Vi har ikke eget personvernombud.',
        ],
        opposites: [
          'Spørsmål kan sendes til personvernombudet på ombud@eksempel.example.',
          'Vårt personvernombud svarer deg innen en uke.',
          'Personvernombudet vårt heter Kari Nes og nås på 22 33 44 55.',
        ],
        nearClaims: ['Vi har personvernombud.', 'Vi har utpekt et personvernombud for hele konsernet.'],
        nearOpposites: [
          'Vi er ikke pålagt å ha personvernombud.',
          'Leverandøren vår har et personvernombud.',
          'Hvis vi senere får et personvernombud, skriver vi det her.',
        ],
      },
      nn: {
        claims: [
          'Vi har ikkje personvernombod.',
          'Verksemda har ikkje utpeika noko personvernombod.',
          'Vi har ikkje eige personvernombod.',
          'Det er ikkje oppnemnt personvernombod hos oss.',
          'Vi har ingen plikt til det, og har ikkje personvernombod.',
        ],
        opposites: [
          'Spørsmål kan sendast til personvernombodet på ombod@eksempel.example.',
          'Personvernombodet vårt svarar deg innan ei veke.',
          'Personvernombodet vårt heiter Kari Nes og kan nåast på 22 33 44 55.',
        ],
        nearClaims: ['Vi har personvernombod.', 'Vi har utpeika eit personvernombod for heile konsernet.'],
        nearOpposites: [
          'Vi er ikkje pålagde å ha personvernombod.',
          'Leverandøren vår har eit personvernombod.',
          'Viss vi seinare får eit personvernombod, skriv vi det her.',
        ],
      },
      en: {
        claims: [
          'We do not have a data protection officer.',
          'We have not appointed a data protection officer.',
          'The club has no data protection officer.',
          'No data protection officer has been designated.',
          'We have no DPO.',
        ],
        opposites: [
          'Questions can be sent to our data protection officer at dpo@sample.example.',
          'Our data protection officer answers within a week.',
          'The data protection officer is Kari Nes, dpo@sample.example.',
        ],
        nearClaims: [
          'We have a data protection officer.',
          'We have appointed a data protection officer for the whole group.',
        ],
        nearOpposites: [
          'We are not required to have a data protection officer.',
          'Our supplier has a data protection officer.',
          'If we appoint a data protection officer later, we will say so here.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/age-limits',
    opposites: {
      nb: {
        claims: [
          'Barn under 13 år må ha samtykke fra foreldrene.',
          'Er du under 13 år, må en av foreldrene dine samtykke.',
          'Foreldre må samtykke for barn under 13 år.',
          'Du kan samtykke selv når du har fylt 13 år.',
          'Foresatte gir samtykke for barn under 13 år.',
        ],
        opposites: [
          'For alle under 16 år må foreldrene samtykke.',
          'Barn under 15 år trenger samtykke fra foresatte.',
          'Er du under 16 år, må foresatte gi samtykke for deg.',
        ],
        nearClaims: [
          'Tilbudet passer for barn fra 8 år.',
          'Foresatte gir samtykke for barn under 16 år i noen land utenfor Norge, og 15 år i andre.',
        ],
        nearOpposites: [
          'Du må være 18 år for å kjøpe på kreditt.',
          'For ansatte under 18 år gjelder egne regler.',
          'Barn under 13 år trenger samtykke fra foresatte.',
        ],
      },
      nn: {
        claims: [
          'Barn under 13 år må ha samtykke frå foreldra.',
          'Er du under 13 år, må ein av foreldra dine samtykkje.',
          'Foreldre må samtykkje for barn under 13 år.',
          'Du kan samtykkje sjølv når du har fylt 13 år.',
          'Føresette gir samtykke for barn under 13 år.',
        ],
        opposites: [
          'For alle under 16 år må foreldra samtykkje.',
          'Barn under 15 år treng samtykke frå føresette.',
          'Er du under 16 år, må føresette gi samtykke for deg.',
        ],
        nearClaims: ['Tilbodet passar for barn frå 8 år.'],
        nearOpposites: [
          'Du må vere 18 år for å kjøpe på kreditt.',
          'For tilsette under 18 år gjeld eigne reglar.',
          'Barn under 13 år treng samtykke frå føresette.',
        ],
      },
      en: {
        claims: [
          'Children under 13 need the consent of a parent.',
          'If you are under 13, one of your parents must consent.',
          'A parent must consent for children under 13.',
          'You can consent yourself at the age of 13.',
          'Guardians consent for children below 13 years.',
        ],
        opposites: [
          'For everyone under 16 the parents must consent.',
          'Children under 15 need the consent of a guardian.',
          'If you are under the age of 16, a guardian has to consent for you.',
        ],
        nearClaims: ['The service suits children from 8 years.'],
        nearOpposites: [
          'You must be 18 to buy on credit.',
          'Employees under 18 have rules of their own.',
          'Children under 13 need the consent of a guardian.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/contacts',
    opposites: {
      nb: {
        claims: [
          'Krav om innsyn sendes til innsyn@strandbok.example.',
          'Vil du be om innsyn, skriver du til innsyn@strandbok.example.',
          'For å be om sletting kan du skrive til innsyn@strandbok.example.',
          'Be om innsyn på innsyn@strandbok.example.',
          'Du kan be om innsyn ved å skrive til innsyn@strandbok.example.',
        ],
        opposites: [
          'Vil du bruke rettighetene dine, skriv til rett@annetsted.example.',
          'Du kan be om innsyn på e-post til rett@annetsted.example.',
          'Krav om innsyn sender du til rett@annetsted.example.',
        ],
        nearClaims: [
          'Spørsmål om levering sendes til levering@strandbok.example.',
          'Presse kan skrive til presse@strandbok.example.',
          'Krav om innsyn sendes til innsyn@strandbok.example eller rett@annetsted.example.',
        ],
        nearOpposites: [
          'Spørsmål om levering sendes til levering@strandbok.example.',
          'Krav om innsyn sendes til innsyn@strandbok.example.',
        ],
      },
      nn: {
        claims: [
          'Krav om innsyn sender du til innsyn@strandbok.example.',
          'Vil du be om innsyn, skriv du til innsyn@strandbok.example.',
          'For å be om sletting kan du skrive til innsyn@strandbok.example.',
          'Be om innsyn på innsyn@strandbok.example.',
          'Du kan be om innsyn ved å skrive til innsyn@strandbok.example.',
        ],
        opposites: [
          'Vil du bruke rettane dine, skriv til rett@annanstad.example.',
          'Du kan be om innsyn på e-post til rett@annanstad.example.',
          'Krav om innsyn sender du til rett@annanstad.example.',
        ],
        nearClaims: [
          'Spørsmål om levering sender du til levering@strandbok.example.',
          'Presse kan skrive til presse@strandbok.example.',
        ],
        nearOpposites: [
          'Spørsmål om levering sender du til levering@strandbok.example.',
          'Krav om innsyn sender du til innsyn@strandbok.example.',
        ],
      },
      en: {
        claims: [
          'Requests for access go to access@strandbooks.example.',
          'If you want to request access, write to access@strandbooks.example.',
          'To ask for deletion, write to access@strandbooks.example.',
          'To exercise your rights, e-mail access@strandbooks.example.',
          'You can request access by writing to access@strandbooks.example.',
        ],
        opposites: [
          'To exercise your rights, write to rights@elsewhere.example.',
          'You can ask for access by e-mail to rights@elsewhere.example.',
          'Send your request for access to rights@elsewhere.example.',
        ],
        nearClaims: [
          'Questions on delivery go to delivery@strandbooks.example.',
          'The press can write to press@strandbooks.example.',
        ],
        nearOpposites: [
          'Questions on delivery go to delivery@strandbooks.example.',
          'Send your request for access to access@strandbooks.example.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/only-necessary-cookies',
    opposites: {
      nb: {
        claims: [
          'Vi bruker bare nødvendige informasjonskapsler.',
          'Nettsiden setter kun nødvendige informasjonskapsler.',
          'Vi bruker kun strengt nødvendige cookies.',
          'Det brukes bare tekniske informasjonskapsler her.',
          'Vi benytter utelukkende nødvendige informasjonskapsler.',
        ],
        opposites: [
          'Vi bruker Google Analytics til statistikk.',
          'Vi bruker informasjonskapsler til markedsføring og annonser.',
          'Meta Pixel brukes for å vise deg annonser.',
        ],
        nearClaims: [
          'Uten samtykke bruker vi bare nødvendige informasjonskapsler.',
          'Velger du «avslå», setter vi kun nødvendige informasjonskapsler.',
        ],
        nearOpposites: [
          'Informasjonskapslene husker handlekurven din.',
          'Vi bruker ikke informasjonskapsler til markedsføring.',
        ],
      },
      nn: {
        claims: [
          'Vi bruker berre nødvendige informasjonskapslar.',
          'Nettsida set berre nødvendige informasjonskapslar.',
          'Vi bruker berre strengt nødvendige cookies.',
          'Vi nyttar berre tekniske informasjonskapslar her.',
          'Vi bruker utelukkande nødvendige informasjonskapslar.',
        ],
        opposites: [
          'Vi bruker Google Analytics til statistikk.',
          'Vi bruker informasjonskapslar til marknadsføring og annonsar.',
          'Meta Pixel blir brukt for å vise deg annonsar.',
        ],
        nearClaims: [
          'Utan samtykke bruker vi berre nødvendige informasjonskapslar.',
          'Vel du «avslå», set vi berre nødvendige informasjonskapslar.',
        ],
        nearOpposites: [
          'Informasjonskapslane hugsar handlekorga di.',
          'Vi bruker ikkje informasjonskapslar til marknadsføring.',
        ],
      },
      en: {
        claims: [
          'We use only necessary cookies.',
          'The site sets only essential cookies.',
          'We only use strictly necessary cookies.',
          'We use technical cookies: only technical cookies are set.',
          'We exclusively use necessary cookies.',
        ],
        opposites: [
          'We use Google Analytics for statistics.',
          'We use cookies for marketing and ads.',
          'Meta Pixel is used to show you ads.',
        ],
        nearClaims: [
          'Without consent we use only necessary cookies.',
          'If you choose “reject”, we set only essential cookies.',
        ],
        nearOpposites: ['The cookies remember your basket.', 'We do not use cookies for marketing.'],
      },
    },
  },
  {
    rule: 'contradiction/controllers',
    opposites: {
      nb: {
        claims: [
          'Granskogen Programvare AS er behandlingsansvarlig for personopplysningene.',
          'Behandlingsansvarlig er Granskogen Programvare AS.',
          'Det er Granskogen Programvare AS som er behandlingsansvarlig.',
          'Granskogen Programvare AS er ansvarlig som behandlingsansvarlig.',
          'Granskogen Programvare AS er behandlingsansvarlig.',
        ],
        opposites: [
          'Vestkanten Media AS er behandlingsansvarlig for opplysningene om deg.',
          'Behandlingsansvarlig er Vestkanten Media AS.',
          'Det er Vestkanten Media AS som er behandlingsansvarlig.',
        ],
        nearClaims: ['Granskogen Programvare AS og Vestkanten Media AS er felles behandlingsansvarlige.'],
        nearOpposites: [
          'Vestkanten Media AS er databehandler for oss.',
          'Vestkanten Media AS er selvstendig behandlingsansvarlig for betalingene.',
          'Granskogen Programvare AS er behandlingsansvarlig for opplysningene om deg.',
        ],
      },
      nn: {
        claims: [
          'Granskogen Programvare AS er behandlingsansvarleg for personopplysningane.',
          'Behandlingsansvarleg er Granskogen Programvare AS.',
          'Det er Granskogen Programvare AS som er behandlingsansvarleg.',
          'Granskogen Programvare AS er ansvarleg som behandlingsansvarleg.',
          'Granskogen Programvare AS er behandlingsansvarleg.',
        ],
        opposites: [
          'Vestkanten Media AS er behandlingsansvarleg for opplysningane om deg.',
          'Behandlingsansvarleg er Vestkanten Media AS.',
          'Det er Vestkanten Media AS som er behandlingsansvarleg.',
        ],
        nearClaims: ['Granskogen Programvare AS og Vestkanten Media AS er felles behandlingsansvarlege.'],
        nearOpposites: [
          'Vestkanten Media AS er databehandlar for oss.',
          'Vestkanten Media AS er sjølvstendig behandlingsansvarleg for betalingane.',
          'Granskogen Programvare AS er behandlingsansvarleg for opplysningane om deg.',
        ],
      },
      en: {
        claims: [
          'Spruce Forest Software AS is the controller of the personal data.',
          'The controller is Spruce Forest Software AS.',
          'Spruce Forest Software AS acts as data controller.',
          'The data controller is Spruce Forest Software AS.',
          'Spruce Forest Software AS is the data controller.',
        ],
        opposites: [
          'West End Media Ltd is the controller of the data about you.',
          'The controller is West End Media Ltd.',
          'The data controller is West End Media Ltd.',
        ],
        nearClaims: ['Spruce Forest Software AS and West End Media Ltd are joint controllers.'],
        nearOpposites: [
          'West End Media Ltd is our processor.',
          'West End Media Ltd is an independent controller for payments.',
          'Spruce Forest Software AS is the controller of the data about you.',
        ],
      },
    },
  },
  {
    rule: 'contradiction/dates',
    opposites: {
      nb: {
        claims: [
          'Sist oppdatert 3. mars 2024.',
          'Sist endret: 12.02.2024',
          'Oppdatert 2024-05-01',
          'Erklæringen ble sist oppdatert 14. januar 2024.',
          'Sist revidert 9. april 2024',
        ],
        opposites: [
          'Avtalen med den gamle leverandøren opphørte 1. september 2025.',
          'Vi byttet regnskapssystem 15. juni 2025.',
          'Foreningen ble slått sammen med naboklubben 20. november 2024.',
        ],
        nearClaims: ['Sist oppdatert 3. mars 2026.', 'Sist endret: 12.02.2026'],
        nearOpposites: [
          'Avtalen med den gamle leverandøren opphørte 1. september 2023.',
          'Avtalen med leverandøren går ut 1. september 2027.',
          'Vi vil bytte regnskapssystem 15. juni 2027.',
        ],
      },
      nn: {
        claims: [
          'Sist oppdatert 3. mars 2024.',
          'Sist endra: 12.02.2024',
          'Oppdatert 2024-05-01',
          'Erklæringa vart sist oppdatert 14. januar 2024.',
          'Sist revidert 9. april 2024',
        ],
        opposites: [
          'Avtala med den gamle leverandøren tok slutt då ho vart avslutta 1. september 2025.',
          'Vi bytte rekneskapssystem 15. juni 2025.',
          'Laget vart slått saman med naboklubben 20. november 2024.',
        ],
        nearClaims: ['Sist oppdatert 3. mars 2026.', 'Sist endra: 12.02.2026'],
        nearOpposites: [
          'Avtala med den gamle leverandøren vart avslutta 1. september 2023.',
          'Avtala med leverandøren går ut 1. september 2027.',
        ],
      },
      en: {
        claims: [
          'Last updated 3 March 2024.',
          'Last changed: 12.02.2024',
          'Last updated: 2024-05-01',
          'This notice was last updated on 14 January 2024.',
          'Last revised 9 April 2024',
        ],
        opposites: [
          'The contract with our old supplier ended on 1 September 2025.',
          'We changed our accounting system on 15 June 2025.',
          'The club merged with its neighbour on 20 November 2024.',
        ],
        nearClaims: ['Last updated 3 March 2026.', 'Last changed: 12.02.2026'],
        nearOpposites: [
          'The contract with our old supplier ended on 1 September 2023.',
          'The contract with our supplier expires on 1 September 2027, as it will not be renewed.',
        ],
      },
    },
  },
];
