/** How changes to the policy are announced. */
import { defineClause } from './clause.js';

export const changes = defineClause({
  id: 'changes',
  states: [],
  topic: 'changes',
  law: ['gdpr:12(1)', 'gdpr:13(3)', 'gdpr:14(4)'],
  title: { nb: 'Endringer i erklæringen', nn: 'Endringar i erklæringa', en: 'Changes to this policy' },
  heading: { nb: 'Endringer i erklæringen', nn: 'Endringar i erklæringa', en: 'Changes to this policy' },
  when: {
    nb: 'Når dere vil si hvordan endringer blir kjent. Fortsatt bruk er aldri et samtykke.',
    nn: 'Når de vil seie korleis endringar blir kjende. Vidare bruk er aldri eit samtykke.',
    en: 'When you wish to say how changes are announced. Continued use is never consent.',
  },
  asserts: {
    nb: 'Hvordan dere varsler om endringer.',
    nn: 'Korleis de varslar om endringar.',
    en: 'How you announce changes.',
  },
  prefixes: { nb: ['endringer', 'endring'], nn: ['endringar', 'endring'], en: ['changes', 'policy-changes'] },
  text: {
    nb: 'Når vi endrer måten vi behandler personopplysninger på, oppdaterer vi denne erklæringen. Viktige endringer varsler vi om ${1|på nettstedet vårt før de trer i kraft,i en e-post før de trer i kraft,i tjenesten før de trer i kraft|}. Du kan be om tidligere utgaver på ${email:e-postadresse}.',
    nn: 'Når vi endrar måten vi behandlar personopplysningar på, oppdaterer vi denne erklæringa. Viktige endringar varslar vi om ${1|på nettstaden vår før dei tek til å gjelde,i ein e-post før dei tek til å gjelde,i tenesta før dei tek til å gjelde|}. Du kan be om tidlegare utgåver på ${email:e-postadresse}.',
    en: 'When we change how we process personal data, we update this policy. We announce important changes ${1|on our website before they take effect,by e-mail before they take effect,in the service before they take effect|}. You can ask for earlier versions at ${email:e-mail address}.',
  },
});
