/** GDPR Article 8: children’s own consent online. */
import { defineProvision } from '../provision.js';

export const gdpr8 = defineProvision({
  ref: 'gdpr:8',
  title: {
    nb: 'Vilkår for barns samtykke i forbindelse med informasjonssamfunnstjenester',
    nn: 'Vilkår for samtykke frå barn i samband med informasjonssamfunnstenester',
    en: "Conditions applicable to child's consent in relation to information society services",
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Aldersgrensen for barns eget samtykke på nett: 16 år, men landene kan gå ned til 13. Norge har 13 (personopplysningsloven § 5). Gjelder bare når grunnlaget er samtykke og tjenesten tilbys direkte til barn; under grensen må foreldrene samtykke eller godkjenne.',
    nn: 'Aldersgrensa for samtykke frå barn sjølve på nett: 16 år, men landa kan gå ned til 13. Noreg har 13 (personopplysningslova § 5). Gjeld berre når grunnlaget er samtykke og tenesta blir tilboden direkte til barn; under grensa må foreldra samtykkje eller godkjenne.',
    en: 'The age for a child’s own consent online: 16, but countries may go down to 13. Norway has 13 (section 5 of the Personal Data Act). Applies only where consent is the basis and the service is offered directly to a child; below the age, parents must give or authorise consent.',
  },
  points: {
    '1': {
      nb: 'Barn som har nådd grensen, kan selv samtykke til nettjenester som tilbys direkte til dem. Under grensen må den som har foreldreansvaret, samtykke eller godkjenne. Grensen er 13 år i Norge.',
      nn: 'Barn som har nådd grensa, kan sjølve samtykkje til nettenester som blir tilbodne direkte til dei. Under grensa må den som har foreldreansvaret, samtykkje eller godkjenne. Grensa er 13 år i Noreg.',
      en: 'Children who have reached the limit may themselves consent to online services offered directly to them. Below it, the holder of parental responsibility gives or authorises consent. The limit in Norway is 13.',
    },
    '2': {
      nb: 'Den behandlingsansvarlige skal gjøre det som med rimelighet kan ventes, for å kontrollere at samtykket kommer fra foreldrene, ut fra tilgjengelig teknologi.',
      nn: 'Den behandlingsansvarlege skal gjere det som er rimeleg å vente, for å kontrollere at samtykket kjem frå foreldra, ut frå tilgjengeleg teknologi.',
      en: 'The controller makes reasonable efforts, given available technology, to check that the consent comes from the parents.',
    },
    '3': {
      nb: 'Nasjonale avtaleregler om barn gjelder som før, for eksempel vergemålslovens regler om hva mindreårige kan binde seg til.',
      nn: 'Nasjonale avtalereglar om barn gjeld som før, til dømes reglane i vergemålslova om kva mindreårige kan binde seg til.',
      en: 'National contract law on children is unaffected, for instance the Norwegian rules on what minors may bind themselves to.',
    },
  },
  policy: {
    nb: 'En nettjeneste for barn som bygger på samtykke, sier hvilken alder som gjelder (13 år i Norge), hvordan foreldre samtykker for yngre barn, og forklarer behandlingen så barn forstår den (artikkel 12 nr. 1).',
    nn: 'Ei netteneste for barn som byggjer på samtykke, seier kva alder som gjeld (13 år i Noreg), korleis foreldre samtykkjer for yngre barn, og forklarer behandlinga slik at barn skjønar kva som skjer (artikkel 12 nr. 1).',
    en: 'An online service for children that relies on consent says which age applies (13 in Norway), how parents consent for younger children, and explains the processing so that children understand it (Article 12(1)).',
  },
  recitals: [38, 58],
  related: ['gdpr:4(25)', 'gdpr:6(1)(a)', 'gdpr:7', 'gdpr:12(1)', 'pol:5'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
