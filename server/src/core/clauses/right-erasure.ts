/** The right to erasure (Article 17). */
import { defineClause } from './clause.js';

export const rightErasure = defineClause({
  id: 'right-erasure',
  states: ['right-erasure'],
  duty: 'right-erasure',
  rank: 0,
  topic: 'rights',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:17(1)', 'gdpr:17(3)'],
  title: { nb: 'Rett til sletting', nn: 'Rett til sletting', en: 'Right to erasure' },
  heading: { nb: 'Rett til sletting', nn: 'Rett til sletting', en: 'Right to erasure' },
  when: {
    nb: 'Når rettighetene er listet uten sletting.',
    nn: 'Når rettane er lista opp utan sletting.',
    en: 'When the rights are listed without erasure.',
  },
  prefixes: {
    nb: ['rett-til-sletting', 'slettes', 'glemt'],
    nn: ['rett-til-sletting', 'slettast', 'gløymd'],
    en: ['erasure', 'right-to-erasure', 'forgotten'],
  },
  text: {
    nb: 'Du har rett til å få slettet personopplysninger om deg når vi ikke lenger trenger dem eller ikke har lov til å behandle dem. Vi kan beholde opplysninger som en lov krever at vi lagrer, eller som vi trenger for et rettskrav.',
    nn: 'Du har rett til å få sletta personopplysningar om deg når vi ikkje lenger treng dei eller ikkje har lov til å behandle dei. Vi kan halde på opplysningar som ei lov krev at vi lagrar, eller som vi treng for eit rettskrav.',
    en: 'You have the right to have personal data about you erased when we no longer need it or are not allowed to process it. We may keep data that the law requires us to store, or that we need for a legal claim.',
  },
});
