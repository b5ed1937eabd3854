/** Nynorsk. */
import type { Linguistics } from './linguistics.js';

export const nn: Linguistics = {
  tag: 'nn',
  name: 'nynorsk',
  words: (
    'og i at på av til for med som den det dei ein ei eit er vi me du deg din ditt dine dykk dykkar kan ikkje om eller ved frå har blir vert vil skal må ' +
    'viss korleis kva kven kvar kvifor når nokon noko meir mykje alle andre våre vår vårt oss opplysningar personopplysningar informasjon ' +
    'samtykke føremål behandling handsaming behandlar handsamar lagra sletta brukte nyttar innan etter også berre sjølv vere vore vart desse dette slik slike utan under mellom ' +
    'naudsynt nødvendig rett rettar personvern personvernerklæring informasjonskapslar samlar kundar nettsida nettstaden mottek sender gjer gjennom ' +
    'lova forordninga avtala handsaminga behandlinga opplysningane personopplysningane grunnlag første mellom anna dersom verksemd verksemda styresmakt styresmakter heimel einskild enkelte'
  ).split(' '),
};
