/** Bokmål. */
import type { Linguistics } from './linguistics.js';

export const nb: Linguistics = {
  tag: 'nb',
  name: 'bokmål',
  words: (
    'og i at på av til for med som den det de en et er vi du deg din ditt dine dere deres kan ikke om eller ved fra har blir vil skal må ' +
    'hvis hvordan hva hvilke hvilken hvor hvem hvorfor når noen noe mer mye alle andre våre vår vårt oss opplysninger personopplysninger informasjon ' +
    'samtykke formål behandling behandler behandles lagres slettes brukes innen etter også bare selv være ble blitt disse dette slik slike uten under mellom ' +
    'nødvendig rett rettigheter personvern personvernerklæring informasjonskapsler samler kunder nettsiden nettstedet mottar sender gjør gjøres gjennom kun ' +
    'loven forordningen avtalen avtale lovpålagt behandlingen opplysningene personopplysningene grunnlag første blant annet herunder dersom'
  ).split(' '),
};
