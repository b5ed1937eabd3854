/** The right to rectification (Article 16). */
import { defineClause } from './clause.js';

export const rightRectification = defineClause({
  id: 'right-rectification',
  states: ['right-rectification'],
  duty: 'right-rectification',
  rank: 0,
  topic: 'rights',
  law: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)', 'gdpr:16'],
  title: { nb: 'Rett til retting', nn: 'Rett til retting', en: 'Right to rectification' },
  heading: { nb: 'Rett til retting', nn: 'Rett til retting', en: 'Right to rectification' },
  when: {
    nb: 'Når rettighetene er listet uten retting.',
    nn: 'Når rettane er lista opp utan retting.',
    en: 'When the rights are listed without rectification.',
  },
  prefixes: {
    nb: ['retting', 'rette', 'rett-til-retting'],
    nn: ['retting', 'rette', 'rett-til-retting'],
    en: ['rectification', 'correction'],
  },
  text: {
    nb: 'Du har rett til å få rettet personopplysninger om deg som er feil. Er opplysningene ufullstendige, kan du få lagt til det som mangler.',
    nn: 'Du har rett til å få retta personopplysningar om deg som er feil. Er opplysningane ufullstendige, kan du få lagt til det som manglar.',
    en: 'You have the right to have incorrect personal data about you corrected. If the data is incomplete, you can have what is missing added.',
  },
});
