/** That processors are used, for what, and on what terms (Articles 4(9) and 28). */
import { defineClause } from './clause.js';

export const processors = defineClause({
  id: 'processors',
  states: ['recipients'],
  duty: 'recipients',
  rank: 2,
  topic: 'recipients',
  law: ['gdpr:28(3)', 'gdpr:13(1)(e)', 'gdpr:4(9)'],
  title: { nb: 'Databehandlere', nn: 'Databehandlarar', en: 'Processors' },
  heading: { nb: 'Databehandlere', nn: 'Databehandlarar', en: 'Processors' },
  when: {
    nb: 'Når leverandører behandler opplysninger på deres vegne.',
    nn: 'Når leverandørar behandlar opplysningar på vegner av dykk.',
    en: 'When suppliers process data on your behalf.',
  },
  asserts: {
    nb: 'Hvilke databehandlere dere bruker, og til hva.',
    nn: 'Kva databehandlarar de bruker, og til kva.',
    en: 'Which processors you use, and for what.',
  },
  prefixes: {
    nb: ['databehandler', 'databehandlere', 'leverandører'],
    nn: ['databehandlar', 'databehandlarar', 'leverandørar'],
    en: ['processor', 'processors', 'suppliers'],
  },
  text: {
    nb:
      'Vi bruker leverandører som behandler personopplysninger på våre vegne. De leverer ${1|IT-drift og lagring,e-post og kontorprogrammer,kundesystemet vårt,regnskapssystemet vårt|} og ${2:andre tjenester}. Leverandørene er ${3:navnene på leverandørene}.\n\n' +
      'Leverandørene er databehandlere. Etter databehandleravtalen kan de bare behandle opplysningene slik vi bestemmer, og de må sikre dem.',
    nn:
      'Vi bruker leverandørar som behandlar personopplysningar på vegner av oss. Dei leverer ${1|IT-drift og lagring,e-post og kontorprogram,kundesystemet vårt,rekneskapssystemet vårt|} og ${2:andre tenester}. Leverandørane er ${3:namna på leverandørane}.\n\n' +
      'Leverandørane er databehandlarar. Etter databehandlaravtala kan dei berre behandle opplysningane slik vi avgjer, og dei må sikre dei.',
    en:
      'We use suppliers that process personal data on our behalf. They provide ${1|IT operations and storage,e-mail and office software,our customer system,our accounting system|} and ${2:other services}. The suppliers are ${3:names of the suppliers}.\n\n' +
      'These suppliers are processors. Under the data processing agreement they may only process the data on our instructions, and they must keep it secure.',
  },
});
