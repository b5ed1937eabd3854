/** English. */
import type { Linguistics } from './linguistics.js';

export const en: Linguistics = {
  tag: 'en',
  name: 'English',
  words: (
    'the and of to a in is are we you your our with that this or on from it will not may can has have if any such ' +
    'which these their they us an use used using when how what who why where about other more must should would ' +
    'could do does did been was were rights right collect collected collects collecting collection share shared ' +
    'sharing parties party than also only between through there here its into out each both while because during ' +
    'before after against within without personal processing process processed processes processor processors ' +
    'controller purpose purposes legal basis lawful grounds consent access rectification erasure deletion ' +
    'restriction portability retention storage store stored stores keep kept transfer transfers transferred ' +
    'recipient recipients third security contact changes change privacy notice children authority authorities ' +
    'complaint complaints complain withdraw withdrawal protection officer necessary services provider providers ' +
    'website site provide provided provides updates update updated last questions question users user customers ' +
    'customer account name phone delete deleted objection object automated decision decisions making make made ' +
    'interests interest legitimate contract contractual obligation obligations law laws required requires payment ' +
    'payments order orders purchase purchases delivery details retain retained receive send request requests ' +
    'response respond visit visitors visitor device devices browser settings preferences performance functional ' +
    'strictly session expires duration types categories category sources source apply applies means example ' +
    'including include includes improve improvement ensure never always no yes years year months month days day ' +
    'period long time reasons reason section above below following employees employee employment applicants ' +
    'company business accept decline learn read click statistics advertising ads social media newsletter opt-out ' +
    'unsubscribe distinguish remember identifies unique visited page pages'
  ).split(' '),
};
