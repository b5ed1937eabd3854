/** Section 5 of pol: A child's consent to information society services, in our own words. */
import { defineProvision } from '../provision.js';

export const polS5 = defineProvision({
  ref: 'pol:5',
  title: {
    nb: 'Barns samtykke i forbindelse med informasjonssamfunnstjenester',
    nn: 'Samtykke frå barn i samband med informasjonssamfunnstenester',
    en: "A child's consent to information society services",
  },
  structure: {
    '1': [],
  },
  gist: {
    nb: 'Aldersgrensen er 13 år for at et barn selv kan samtykke når en nettjeneste tilbys barn direkte. Regelen gjelder bare samtykke etter artikkel 6 nr. 1 bokstav a og bare slike tjenester.',
    nn: 'Aldersgrensa er 13 år for at eit barn sjølv kan samtykkje når ei teneste på nett blir tilbydd barn direkte. Regelen gjeld berre samtykke etter artikkel 6 nr. 1 bokstav a og berre slike tenester.',
    en: 'Children can consent for themselves from the age of 13 when an online service is offered directly to them. The rule covers only consent under Article 6(1)(a) and only such services.',
  },
  policy: {
    nb: 'Bruk 13 år når tjenesten retter seg mot barn og bygger på samtykke, og si hvordan foreldre samtykker for yngre barn. Andre aldersgrenser kan følge av avtalerett eller egne valg, ikke av denne paragrafen.',
    nn: 'Bruk 13 år når tenesta rettar seg mot barn og byggjer på samtykke, og sei korleis foreldre samtykkjer for yngre barn. Andre aldersgrenser kan følgje av avtalerett eller eigne val, ikkje av denne paragrafen.',
    en: 'Use 13 where the service targets children and relies on consent, and say how parents consent for younger ones. Other age limits may follow from contract law or your own choice, not from this section.',
  },
  recitals: [38],
  related: ['gdpr:8', 'gdpr:6(1)(a)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
