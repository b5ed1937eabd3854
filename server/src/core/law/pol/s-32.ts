/** Section 32 of pol: Entry into force, in our own words. */
import { defineProvision } from '../provision.js';

export const polS32 = defineProvision({
  ref: 'pol:32',
  title: {
    nb: 'Ikrafttredelse',
    nn: 'Ikraftsetjing',
    en: 'Entry into force',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Loven trådte i kraft 20. juli 2018 og opphevet da personopplysningsloven av 14. april 2000 nr. 31.',
    nn: 'Lova tok til å gjelde 20. juli 2018 og oppheva då personopplysningslova av 14. april 2000 nr. 31.',
    en: 'The act entered into force on 20 July 2018 and then repealed the Personal Data Act of 14 April 2000 no. 31.',
  },
  policy: {
    nb: 'Den datoen, ikke 25. mai 2018, er da forordningen begynte å gjelde i Norge.',
    nn: 'Den datoen, ikkje 25. mai 2018, er då forordninga byrja å gjelde i Noreg.',
    en: 'That date, not 25 May 2018, is when the GDPR began to apply in Norway.',
  },
  related: ['pol2000:1', 'gdpr:99'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
