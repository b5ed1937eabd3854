/** The essence of the arrangement between joint controllers (Article 26(2)). */
import { defineClause } from './clause.js';

export const jointControllers = defineClause({
  id: 'joint-controllers',
  states: ['joint-controllers'],
  duty: 'joint-controllers',
  rank: 0,
  topic: 'controller',
  law: ['gdpr:26(2)', 'gdpr:26(3)'],
  title: { nb: 'Felles behandlingsansvar', nn: 'Felles behandlingsansvar', en: 'Joint controllers' },
  heading: { nb: 'Felles behandlingsansvar', nn: 'Felles behandlingsansvar', en: 'Joint controllers' },
  when: {
    nb: 'Når dere bestemmer formål og midler sammen med noen andre, for eksempel i et konsern.',
    nn: 'Når de avgjer føremål og middel saman med andre, til dømes i eit konsern.',
    en: 'When you decide purposes and means together with someone else, for example in a group.',
  },
  asserts: {
    nb: 'At dere har felles behandlingsansvar og en ordning for hvem som gjør hva.',
    nn: 'At de har felles behandlingsansvar og ei ordning for kven som gjer kva.',
    en: 'That you are joint controllers and have an arrangement on who does what.',
  },
  prefixes: {
    nb: ['felles', 'fellesansvar', 'felles-behandlingsansvar'],
    nn: ['felles', 'fellesansvar', 'felles-behandlingsansvar'],
    en: ['joint', 'joint-controllers'],
  },
  text: {
    nb:
      'Sammen med ${1:navnet på den andre virksomheten} er vi felles behandlingsansvarlige for ${2:behandlingen det gjelder}. Vi har avtalt hvem som gjør hva:\n\n' +
      '- Vi ${3|gir deg informasjon og svarer når du bruker rettighetene dine,gir deg informasjon|}.\n' +
      '- ${1:navnet på den andre virksomheten} ${4|sørger for sikkerheten i løsningen vi deler,svarer når du bruker rettighetene dine,sørger for sletting i løsningen vi deler|}.\n\n' +
      'Du kan bruke rettighetene dine overfor hver av oss. Du kan også be om å få vite mer om innholdet i avtalen.',
    nn:
      'Saman med ${1:namnet på den andre verksemda} er vi felles behandlingsansvarlege for ${2:behandlinga det gjeld}. Vi har avtalt kven som gjer kva:\n\n' +
      '- Vi ${3|gir deg informasjon og svarer når du bruker rettane dine,gir deg informasjon|}.\n' +
      '- ${1:namnet på den andre verksemda} ${4|sørgjer for tryggleiken i løysinga vi deler,svarer når du bruker rettane dine,sørgjer for sletting i løysinga vi deler|}.\n\n' +
      'Du kan bruke rettane dine overfor kvar av oss. Du kan òg be om å få vite meir om innhaldet i avtala.',
    en:
      'Together with ${1:name of the other organisation} we are joint controllers for ${2:the processing in question}. We have agreed who does what:\n\n' +
      '- We ${3|give you information and respond when you exercise your rights,give you information|}.\n' +
      '- ${1:name of the other organisation} ${4|takes care of the security of the system we share,responds when you exercise your rights,takes care of erasure in the system we share|}.\n\n' +
      'You can exercise your rights against each of us. You can also ask to know more about what the arrangement says.',
  },
});
