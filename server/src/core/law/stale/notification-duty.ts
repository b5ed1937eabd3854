/** The duty to notify Datatilsynet, abolished in 2018. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const notificationDuty = defineStale({
  id: 'notification-duty',
  names: {
    nb: [
      'meldeplikt til datatilsynet',
      'meldt til datatilsynet',
      'meldepliktig',
      'meldingsnummer',
      'er meldt datatilsynet',
    ],
    nn: ['meldeplikt til datatilsynet', 'meldt til datatilsynet', 'meldepliktig', 'meldingsnummer'],
    en: [
      'notified to the data inspectorate',
      'notified to datatilsynet',
      'registered with the data inspectorate',
      'notification number',
    ],
  },
  why: {
    nb: 'Meldeplikten ble avskaffet 20. juli 2018.',
    nn: 'Meldeplikta vart avskaffa 20. juli 2018.',
    en: 'The duty to notify was abolished on 20 July 2018.',
  },
  now: {
    nb: 'Stryk setningen; virksomheten fører i dag en egen protokoll (artikkel 30).',
    nn: 'Stryk setninga; verksemda fører i dag ein eigen protokoll (artikkel 30).',
    en: 'Delete the sentence; businesses keep their own records today (Article 30).',
  },
  refs: ['gdpr:30', 'gdpr:35'],
  severity: 'error',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues({
    nb: ['brudd', 'avvik', 'artikkel 33', '72 timer'],
    nn: ['brot', 'avvik', 'artikkel 33', '72 timar'],
    en: ['breach', 'incident', 'article 33', '72 hours'],
  }),
});
