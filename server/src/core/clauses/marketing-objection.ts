/** The right to object to direct marketing (Article 21(2) to (4)). */
import { defineClause } from './clause.js';

export const marketingObjection = defineClause({
  id: 'marketing-objection',
  states: ['marketing-objection'],
  duty: 'marketing-objection',
  rank: 0,
  topic: 'marketing',
  law: ['gdpr:21(2)', 'gdpr:21(3)', 'gdpr:21(4)'],
  title: { nb: 'Protest mot markedsføring', nn: 'Protest mot marknadsføring', en: 'Objecting to marketing' },
  heading: {
    nb: 'Du kan si nei til markedsføring',
    nn: 'Du kan seie nei til marknadsføring',
    en: 'You can say no to marketing',
  },
  when: {
    nb: 'Når direkte markedsføring er et formål. Skal stå for seg selv.',
    nn: 'Når direkte marknadsføring er eit føremål. Skal stå for seg sjølv.',
    en: 'When direct marketing is a purpose. Must stand apart.',
  },
  prefixes: {
    nb: ['reservere', 'markedsføring', 'reklame'],
    nn: ['reservere', 'marknadsføring', 'reklame'],
    en: ['marketing', 'opt-out', 'objection-marketing'],
  },
  text: {
    nb: 'Du kan når som helst protestere mot at vi bruker personopplysningene dine til direkte markedsføring. Du trenger ikke å si hvorfor. Det gjelder også profilering som har med markedsføringen å gjøre. Skriv til ${email:e-postadresse}, så stanser vi all slik bruk.',
    nn: 'Du kan når som helst protestere mot at vi bruker personopplysningane dine til direkte marknadsføring. Du treng ikkje å seie kvifor. Det gjeld òg profilering som har med marknadsføringa å gjere. Skriv til ${email:e-postadresse}, så stansar vi all slik bruk.',
    en: 'You can object at any time to our using your personal data for direct marketing. You do not have to say why. This includes profiling related to the marketing. Write to ${email:e-mail address}, and we will stop all such use.',
  },
});
