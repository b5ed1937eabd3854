/** Section 32 of kjl: Complaints between businesses or private parties, in our own words. */
import { defineProvision } from '../provision.js';

export const kjlS32 = defineProvision({
  ref: 'kjl:32',
  title: {
    nb: 'Reklamasjon',
    nn: 'Reklamasjon',
    en: 'Complaints between businesses or private parties',
  },
  gist: {
    nb: 'Kjøperen må reklamere innen to år etter overtakelsen (annet ledd), når selgeren ikke er en virksomhet som selger til en forbruker.',
    nn: 'Kjøparen må reklamere innan to år etter overtakinga (andre ledd), når seljaren ikkje er ei verksemd som sel til ein forbrukar.',
    en: 'The buyer must give notice of a defect within two years of taking over the goods (second paragraph), where it is not a business selling to a consumer.',
  },
  related: ['fkjl:27'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
