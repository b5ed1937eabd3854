/** English. */
import type { Linguistics } from './linguistics.js';

export const en: Linguistics = {
  tag: 'en',
  name: 'English',
  words: (
    'the and of to a in is are we you your our for with that this or by as on from it be will not may can have has if any such which these their they us at an all ' +
    'information data personal privacy policy use used using process processing when how what who why where about other more must should would could do does did been was were ' +
    'rights right access consent services service collect collected share shared third parties purpose purposes legal law contact cookies website under than also only between through'
  ).split(' '),
};
