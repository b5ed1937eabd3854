/** GDPR Article 49: Derogations for specific situations. */
import { defineProvision } from '../provision.js';

export const gdpr49 = defineProvision({
  ref: 'gdpr:49',
  title: {
    nb: 'Unntak for særlige situasjoner',
    nn: 'Unntak for særlege situasjonar',
    en: 'Derogations for specific situations',
  },
  structure: { '1': ['a', 'b', 'c', 'd', 'e', 'f', 'g'], '2': [], '3': [], '4': [], '5': [], '6': [] },
  gist: {
    nb: 'Snevre unntak når verken artikkel 45 eller 46 kan brukes, ment for enkelttilfeller og ikke for fast overføring. Vanligst er uttrykkelig samtykke, nødvendig for avtale og rettskrav. Siste utvei er tvingende berettigede interesser etter andre ledd.',
    nn: 'Snevre unntak når korkje artikkel 45 eller 46 kan brukast, meinte for einskildtilfelle og ikkje for fast overføring. Vanlegast er uttrykkjeleg samtykke, nødvendig for avtale og rettskrav. Siste utveg er tvingande berettiga interesser etter andre ledd.',
    en: 'Narrow exceptions where neither Article 45 nor 46 can be used, meant for single cases and not for regular transfers. The usual ones are explicit consent, necessity for a contract and legal claims. The last resort is compelling legitimate interests (second subparagraph).',
  },
  points: {
    '1': {
      nb: 'Sju unntak i første ledd. Andre ledd tillater ellers en overføring som ikke gjentas og gjelder få personer, for tvingende berettigede interesser, med garantier og varsel til både tilsynet og den registrerte.',
      nn: 'Sju unntak i første ledd. Andre ledd opnar elles for ei overføring som ikkje blir gjenteken og gjeld få personar, for tvingande berettiga interesser, med garantiar og varsel til både tilsynet og den registrerte.',
      en: 'Seven exceptions in the first subparagraph. The second otherwise allows a transfer that is not repeated and concerns few people, for compelling legitimate interests, with safeguards and notice to both the authority and the person.',
    },
    '1(a)': {
      nb: 'Uttrykkelig samtykke etter at personen er fortalt om risikoen ved at garantier mangler.',
      nn: 'Uttrykkjeleg samtykke etter at personen har fått vite om risikoen ved at garantiar manglar.',
      en: 'Explicit consent after the person has been told of the risk that safeguards are missing.',
    },
    '1(b)': {
      nb: 'Nødvendig for å oppfylle en avtale med den registrerte eller for tiltak før avtale, på dennes forespørsel.',
      nn: 'Nødvendig for å oppfylle ein avtale med den registrerte eller for tiltak før avtale, når vedkomande ber om det.',
      en: 'Necessary for a contract with the person, or steps before it at their request.',
    },
    '1(c)': {
      nb: 'Nødvendig for en avtale med en annen i den registrertes interesse.',
      nn: 'Nødvendig for ein avtale med ein annan i interessa til den registrerte.',
      en: "Necessary for a contract with someone else in the person's interest.",
    },
    '1(d)': {
      nb: 'Nødvendig av viktige hensyn til allmennheten, slik nr. 4 avgrenser dem.',
      nn: 'Nødvendig av viktige omsyn til ålmenta, slik nr. 4 avgrensar dei.',
      en: 'Necessary for important public-interest reasons, as paragraph 4 limits them.',
    },
    '1(e)': {
      nb: 'Nødvendig for å fastslå, kreve eller forsvare seg mot rettskrav.',
      nn: 'Nødvendig for å fastslå, krevje eller forsvare seg mot rettskrav.',
      en: 'Necessary to establish, pursue or defend legal claims.',
    },
    '1(f)': {
      nb: 'Nødvendig for å verne noens liv eller helse når den registrerte ikke kan samtykke.',
      nn: 'Nødvendig for å verne livet eller helsa til nokon når den registrerte ikkje kan samtykke.',
      en: "Necessary to protect someone's life or health when the person cannot consent.",
    },
    '1(g)': {
      nb: 'Fra et register som etter lov er åpent for allmennheten eller for den som har berettiget interesse.',
      nn: 'Frå eit register som etter lov er ope for ålmenta eller for den som har berettiga interesse.',
      en: 'From a register that law opens to the public or to those with a legitimate interest.',
    },
    '2': {
      nb: 'Fra registre etter bokstav g kan ikke alt eller hele kategorier overføres; ved begrenset tilgang må den berettigede be om det eller selv være mottaker.',
      nn: 'Frå register etter bokstav g kan ikkje alt eller heile kategoriar overførast; ved avgrensa tilgang må den berettiga be om det eller sjølv vere mottakar.',
      en: 'From registers under letter g, not everything and not whole categories; where access is limited, only at the request of, or to, those entitled.',
    },
    '3': {
      nb: 'Bokstav a, b og c og andre ledd kan ikke brukes av offentlige myndigheter når de utøver offentlig myndighet.',
      nn: 'Bokstav a, b og c og andre ledd kan ikkje brukast av offentlege styresmakter når dei utøver offentleg makt.',
      en: 'Letters a, b and c and the second subparagraph are closed to public authorities exercising public powers.',
    },
    '4': {
      nb: 'Allmennhetens interesse i bokstav d må være anerkjent i EU-retten eller i nasjonal rett som gjelder for den behandlingsansvarlige.',
      nn: 'Interessa til ålmenta i bokstav d må vere godkjend i EU-retten eller i nasjonal rett som gjeld for den behandlingsansvarlege.',
      en: 'The public interest in letter d must be recognised by EU law or by the national law that governs the controller.',
    },
    '5': {
      nb: 'EU-retten eller nasjonal rett kan sette grenser for overføring av bestemte kategorier når det ikke finnes en adekvansbeslutning.',
      nn: 'EU-retten eller nasjonal rett kan setje grenser for overføring av visse kategoriar når det ikkje finst ei adekvansavgjerd.',
      en: 'EU or national law may limit transfers of certain categories where there is no adequacy decision.',
    },
    '6': {
      nb: 'Vurderingen og garantiene etter annet ledd skal inn i protokollen etter artikkel 30.',
      nn: 'Vurderinga og garantiane etter andre ledd skal inn i protokollen etter artikkel 30.',
      en: 'The assessment and safeguards under the second subparagraph go into the Article 30 record.',
    },
  },
  policy: {
    nb: 'Si hvilket unntak som brukes og til hvilket land. Brukes annet ledd, oppgi overføringen og de tvingende interessene, og garantiene (artikkel 13 nr. 1 bokstav f). Fast bruk av samtykke er sjelden holdbart.',
    nn: 'Sei kva unntak som blir brukt og til kva land. Blir andre ledd brukt, oppgi overføringa og dei tvingande interessene, og garantiane (artikkel 13 nr. 1 bokstav f). Fast bruk av samtykke held sjeldan.',
    en: 'Say which exception is used and for which country. If the second subparagraph is used, state the transfer and the compelling interests, and the safeguards (Article 13(1)(f)). Regular reliance on consent seldom holds.',
  },
  recitals: [111, 112, 113, 114, 115],
  related: ['gdpr:44', 'gdpr:45', 'gdpr:46', 'gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:30(1)(e)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
