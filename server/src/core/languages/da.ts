/** Danish: recognised, not checked. */
import type { Linguistics } from './linguistics.js';

export const da: Linguistics = {
  tag: 'da',
  name: 'dansk',
  words: (
    'og i at på af til for med som den det de en et er vi du dig din dit dine jer jeres kan ikke om eller ved fra har bliver vil skal må ' +
    'hvis hvordan hvad hvilke hvilken hvor hvem hvorfor når nogen noget mere meget alle andre vores os oplysninger personoplysninger information ' +
    'samtykke formål behandling behandler behandles opbevares slettes bruges inden efter også kun selv være blev disse dette sådan sådanne uden under mellem ' +
    'nødvendig nødvendigt ret rettigheder privatlivspolitik persondatapolitik kunder hjemmesiden gennem loven aftalen databeskyttelsesforordningen herunder blandt andet'
  ).split(' '),
};
