/** That no decisions are made by automated means alone (Articles 13(2)(f) and 22). */
import { defineClause } from './clause.js';

export const automatedNone = defineClause({
  id: 'automated-none',
  states: ['automated-decisions'],
  duty: 'automated-decisions',
  rank: 1,
  topic: 'automated',
  law: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22(1)'],
  title: { nb: 'Ingen automatiserte avgjørelser', nn: 'Ingen automatiserte avgjerder', en: 'No automated decisions' },
  heading: { nb: 'Automatiserte avgjørelser', nn: 'Automatiserte avgjerder', en: 'Automated decisions' },
  when: {
    nb: 'Når et menneske alltid tar avgjørelser som betyr noe for personen.',
    nn: 'Når eit menneske alltid tek avgjerder som har noko å seie for personen.',
    en: 'When a human always takes the decisions that matter to the person.',
  },
  asserts: {
    nb: 'At dere ikke tar slike avgjørelser automatisk.',
    nn: 'At de ikkje tek slike avgjerder automatisk.',
    en: 'That you do not take such decisions automatically.',
  },
  prefixes: {
    nb: ['ingen-automatiske', 'automatisert'],
    nn: ['ingen-automatiske', 'automatisert'],
    en: ['no-automated', 'automated-none'],
  },
  text: {
    nb: 'Vi ${1|tar ingen automatiserte avgjørelser,lar alltid et menneske ta den endelige avgjørelsen og tar ingen helautomatiserte avgjørelser|} som har rettslige følger for deg eller påvirker deg på en annen viktig måte. Det gjelder også avgjørelser som bygger på profilering.',
    nn: 'Vi ${1|tek ingen automatiserte avgjerder,lèt alltid eit menneske ta den endelege avgjerda og tek ingen heilautomatiserte avgjerder|} som har rettslege følgjer for deg eller påverkar deg på ein annan viktig måte. Det gjeld òg avgjerder som byggjer på profilering.',
    en: 'We ${1|make no automated decisions,always leave the final decision to a human and make no solely automated decisions|} that have legal effects for you or affect you in a similarly significant way. This includes decisions based on profiling.',
  },
});
