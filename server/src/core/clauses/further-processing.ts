/** That people are told before data is used for a new purpose (Articles 13(3) and 14(4)). */
import { defineClause } from './clause.js';

export const furtherProcessing = defineClause({
  id: 'further-processing',
  states: ['further-processing'],
  duty: 'further-processing',
  rank: 0,
  topic: 'purposes',
  law: ['gdpr:13(3)', 'gdpr:14(4)', 'gdpr:6(4)'],
  title: { nb: 'Nye formål', nn: 'Nye føremål', en: 'New purposes' },
  heading: { nb: 'Bruk til nye formål', nn: 'Bruk til nye føremål', en: 'Use for new purposes' },
  when: {
    nb: 'Når opplysninger kan bli brukt til noe annet enn de ble samlet inn for.',
    nn: 'Når opplysningar kan bli brukte til noko anna enn dei vart samla inn for.',
    en: 'When data may be used for something other than it was collected for.',
  },
  prefixes: {
    nb: ['nyeformål', 'viderebehandling', 'nye-formål'],
    nn: ['nyeføremål', 'vidarebehandling', 'nye-føremål'],
    en: ['new-purpose', 'further-processing'],
  },
  text: {
    nb: 'Vil vi bruke opplysningene til et nytt formål, får du vite det på forhånd. Da forklarer vi hva det nye formålet er, hvilket rettslig grunnlag vi har, og hvilke rettigheter du har. Vi bruker bare opplysningene på nytt når loven tillater det.',
    nn: 'Vil vi bruke opplysningane til eit nytt føremål, får du vite det på førehand. Då forklarer vi kva det nye føremålet er, kva for rettsleg grunnlag vi har, og kva rettar du har. Vi bruker berre opplysningane på nytt når lova tillèt det.',
    en: 'If we want to use the data for a new purpose, we will tell you beforehand. We will then explain what the new purpose is, what our legal basis is, and what rights you have. We only reuse data where the law allows it.',
  },
});
