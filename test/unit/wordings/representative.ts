/** Wordings for the representative in the EEA. */
import type { Wordings } from './wordings.js';

export const wordings: Wordings = {
  nb: {
    states: [
      'Vår representant i EØS er Nordlys Personvern AS, e-post eu@nordlys.example.',
      'Vi har utpekt en EU-representant etter artikkel 27: Fjord Personvern AS, Storgata 1, 0155 Oslo.',
    ],
    partial: ['Vi har utpekt en representant i EU etter artikkel 27.'],
    gaps: ['Vi er et selskap etablert utenfor EØS, men tilbyr tjenesten til kunder i Norge.'],
    lookAlikes: [
      'Ta kontakt med en av våre salgsrepresentanter.',
      'Foreldrerepresentanten i klassen får kontaktlisten.',
      'Representanten for kunden må vise fullmakt.',
    ],
  },
  nn: {
    states: [
      'Representanten vår i EØS er Nordlys Personvern AS, e-post eu@nordlys.example.',
      'Vi har peikt ut ein EU-representant etter artikkel 27: Fjord Personvern AS, Storgata 1, 0155 Oslo.',
    ],
    partial: ['Vi har peikt ut ein representant i EU etter artikkel 27.'],
    gaps: ['Vi er eit selskap etablert utanfor EØS, men tilbyr tenesta til kundar i Noreg.'],
    lookAlikes: [
      'Ta kontakt med ein av salsrepresentantane våre.',
      'Foreldrerepresentanten i klassen får kontaktlista.',
      'Representanten for kunden må vise fullmakt.',
    ],
  },
  en: {
    states: [
      'Our representative in the EEA is Nordlys Privacy AS, email eu@nordlys.example.',
      'We have appointed an EU representative under Article 27: Fjord Personvern AS, Storgata 1, 0155 Oslo, Norway.',
    ],
    partial: ['We have appointed an EU representative under Article 27 GDPR.'],
    gaps: ['We are a company established outside the EEA that offers the service to customers in Norway.'],
    lookAlikes: [
      'Please contact one of our sales representatives.',
      'The class representative receives the contact list.',
      'Our customer service representatives may record calls.',
    ],
  },
};
