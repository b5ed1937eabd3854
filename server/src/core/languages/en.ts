/** English. */
import type { Linguistics } from './linguistics.js';

export const en: Linguistics = {
  tag: 'en',
  name: 'English',
  words: (
    'the and of to a in is are we you your our for with that this or by on from it be will not may can have has if any such which these their they us at an all ' +
    'use used using when how what who why where about other more must should would could do does did been was were ' +
    'rights collect collected share shared parties than also only between through there here its into out each both while because during before after against within without'
  ).split(' '),
};
