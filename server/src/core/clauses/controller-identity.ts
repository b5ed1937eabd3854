/** Who the controller is (Articles 13(1)(a) and 14(1)(a)). */
import { defineClause } from './clause.js';

export const controllerIdentity = defineClause({
  id: 'controller-identity',
  states: ['controller-identity'],
  duty: 'controller-identity',
  rank: 0,
  topic: 'controller',
  law: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)', 'gdpr:4(7)'],
  title: { nb: 'Behandlingsansvarlig', nn: 'Behandlingsansvarleg', en: 'Controller' },
  heading: { nb: 'Hvem er ansvarlig?', nn: 'Kven er ansvarleg?', en: 'Who is responsible?' },
  when: {
    nb: 'Alltid: navngi den som bestemmer formål og midler, med fullt juridisk navn.',
    nn: 'Alltid: set namn på den som avgjer føremål og middel, med fullt juridisk namn.',
    en: 'Always: give the full legal name of the body that decides why and how data is processed.',
  },
  prefixes: {
    nb: ['behandlingsansvarlig', 'ansvarlig', 'hvem-er-vi'],
    nn: ['behandlingsansvarleg', 'ansvarleg', 'kven-er-vi'],
    en: ['controller', 'identity', 'who-we-are'],
  },
  text: {
    nb: '${controller:virksomhetens navn}, organisasjonsnummer ${orgNumber:organisasjonsnummer}, er behandlingsansvarlig for personopplysningene som denne erklæringen gjelder. Det betyr at vi bestemmer hvorfor og hvordan opplysningene behandles, og at vi er ansvarlige for at det skjer lovlig.',
    nn: '${controller:namnet på verksemda}, organisasjonsnummer ${orgNumber:organisasjonsnummer}, er behandlingsansvarleg for personopplysningane som denne erklæringa gjeld. Det vil seie at vi avgjer kvifor og korleis opplysningane blir behandla, og at vi er ansvarlege for at det skjer lovleg.',
    en: '${controller:name of the organisation}, organisation number ${orgNumber:organisation number}, is the controller of the personal data covered by this policy. This means that we decide why and how the data is processed, and that we are responsible for processing it lawfully.',
  },
});
