/** Personal Data Registers Act of 1978, repealed: names, numbers and links. */
import { defineAct } from '../act.js';

export const prl1978Act = defineAct({
  id: 'prl1978',
  number: 'LOV-1978-06-09-48',
  title: {
    nb: 'Personregisterloven av 1978, opphevet',
    nn: 'Personregisterlova av 1978, oppheva',
    en: 'Personal Data Registers Act of 1978, repealed',
  },
  names: {
    nb: [
      'personregisterloven',
      'personregisterlovens',
      'personregisterlova',
      'personregisterlovas',
      'personregisterloven av 1978',
      'lov om personregistre',
      'lov-1978-06-09-48',
      'lov 1978-06-09-48',
      'lov 1978-06-09 nr. 48',
      'lov 9. juni 1978 nr. 48',
      'lov av 9. juni 1978 nr. 48',
    ],
    nn: [
      'personregisterlova',
      'personregisterlovas',
      'personregisterloven',
      'personregisterlovens',
      'lov-1978-06-09-48',
      'lov 1978-06-09-48',
      'lov 1978-06-09 nr. 48',
      'lov 9. juni 1978 nr. 48',
      'lov av 9. juni 1978 nr. 48',
    ],
    en: [
      'personal data registers act',
      'norwegian personal data registers act',
      'data register act',
      'norwegian data register act',
      'lov-1978-06-09-48',
      'act of 9 june 1978 no. 48',
      'act no. 48 of 9 june 1978',
      'act 9 june 1978 no. 48',
    ],
  },
  gist: {
    nb: 'Avløst av personopplysningsloven av 2000 i 2001; konsesjonsplikten den hadde, finnes ikke lenger.',
    nn: 'Avløyst av personopplysningslova av 2000 i 2001; konsesjonsplikta ho hadde, finst ikkje lenger.',
    en: 'Replaced by the Personal Data Act of 2000 in 2001; its licence duty is gone.',
  },
  link: {
    nb: 'https://lovdata.no/dokument/LTI/lov/1978-06-09-48',
    nn: 'https://lovdata.no/dokument/LTI/lov/1978-06-09-48',
    en: 'https://lovdata.no/dokument/LTI/lov/1978-06-09-48',
  },
  status: 'repealed',
  certainty: 'known',
  asOf: '2026-11-22',
});
