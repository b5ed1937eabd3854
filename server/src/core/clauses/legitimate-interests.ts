/** Which legitimate interests are pursued (Article 13(1)(d)). */
import { defineClause } from './clause.js';

export const legitimateInterests = defineClause({
  id: 'legitimate-interests',
  states: ['legitimate-interests'],
  duty: 'legitimate-interests',
  rank: 0,
  topic: 'legal-basis',
  law: ['gdpr:13(1)(d)', 'gdpr:14(2)(b)', 'gdpr:6(1)(f)', 'gdpr:21(1)'],
  title: { nb: 'Hvilke interesser', nn: 'Kva interesser', en: 'Interests pursued' },
  heading: { nb: 'Våre berettigede interesser', nn: 'Dei berettiga interessene våre', en: 'Our legitimate interests' },
  when: {
    nb: 'Når teksten bygger på berettiget interesse uten å si hvilken.',
    nn: 'Når teksten byggjer på berettiga interesse utan å seie kva for ei.',
    en: 'When the text relies on legitimate interests without saying which.',
  },
  asserts: { nb: 'Hvilke interesser dere har.', nn: 'Kva interesser de har.', en: 'What your interests are.' },
  prefixes: {
    nb: ['interesser', 'berettigede-interesser'],
    nn: ['interesser', 'berettiga-interesser'],
    en: ['interests', 'legitimate-interests'],
  },
  text: {
    nb: 'Vår berettigede interesse er å ${1|forebygge svindel og misbruk,holde systemene våre sikre,følge opp henvendelser,dokumentere hva vi har avtalt|}. Vi bruker bare opplysninger vi trenger til dette, og bare når interessen veier tyngre enn hensynet til ditt personvern. Du kan spørre oss om vurderingen.',
    nn: 'Den berettiga interessa vår er å ${1|førebyggje svindel og misbruk,halde systema våre sikre,følgje opp førespurnader,dokumentere kva vi har avtalt|}. Vi bruker berre opplysningar vi treng til dette, og berre når interessa veg tyngre enn omsynet til personvernet ditt. Du kan spørje oss om vurderinga.',
    en: 'Our legitimate interest is to ${1|prevent fraud and misuse,keep our systems secure,follow up enquiries,document what we have agreed|}. We only use data that we need for this, and only where the interest is not overridden by your interests and rights. You can ask us about the assessment.',
  },
});
