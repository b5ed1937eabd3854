/** Which legitimate interests are pursued. */
import { legitimateInterests as interests } from '../facts/legitimateInterests.js';
import { defineDuty, fromFacts, notApplicable } from './duty.js';

export const legitimateInterests = defineDuty({
  id: 'legitimate-interests',
  law: ['gdpr:13(1)(d)', 'gdpr:14(2)(b)', 'gdpr:6(1)(f)'],
  severity: 'warning',
  topic: 'legal-basis',
  name: {
    nb: 'hvilken berettiget interesse som forfølges',
    nn: 'kva berettiga interesse som blir følgd',
    en: 'which legitimate interest is pursued',
  },
  absent: {
    nb: 'Behandlingen bygger på berettiget interesse, men det står ikke hvilken (artikkel 13 nr. 1 bokstav d). Skriv hvilken interesse dere har, og i hva.',
    nn: 'Behandlinga byggjer på berettiga interesse, men det står ikkje kva for ei (artikkel 13 nr. 1 bokstav d). Skriv kva interesse de har, og i kva.',
    en: 'The processing relies on legitimate interests, but the policy does not say which (Article 13(1)(d)). Name the interest.',
  },
  partial: {
    default: {
      nb: 'Her står bare «berettiget interesse», ikke hvilken (artikkel 13 nr. 1 bokstav d). Skriv hvilken interesse behandlingen skal ivareta.',
      nn: 'Her står berre «berettiga interesse», ikkje kva for ei (artikkel 13 nr. 1 bokstav d). Skriv kva interesse behandlinga skal ta vare på.',
      en: 'This only says “legitimate interests”, not which (Article 13(1)(d)). Name the interest that the processing serves.',
    },
  },
  why: {
    nb: 'Den registrerte kan bare vurdere å protestere når interessen er kjent.',
    nn: 'Den registrerte kan berre vurdere å protestere når interessa er kjend.',
    en: 'People can only consider objecting when they know the interest.',
  },
  clauses: ['legitimate-interests', 'legal-basis-legitimate-interest'],
  examples: {
    nb: {
      states: ['Vi har en berettiget interesse i å forebygge svindel i nettbutikken.'],
      partial: ['Grunnlaget er vår berettigede interesse.'],
      lookAlikes: ['Grunnlaget er avtalen med deg.'],
    },
    nn: {
      states: ['Vi har ei berettiga interesse i å førebyggje svindel i nettbutikken.'],
      partial: ['Grunnlaget er den berettiga interessa vår.'],
      lookAlikes: ['Grunnlaget er avtala med deg.'],
    },
    en: {
      states: ['We have a legitimate interest in preventing fraud in our shop.'],
      partial: ['The basis is our legitimate interests.'],
      lookAlikes: ['The basis is our contract with you.'],
    },
  },
  assess: (reading) => {
    const found = reading.of(interests);
    return found.length === 0 ? notApplicable : fromFacts(found);
  },
});
