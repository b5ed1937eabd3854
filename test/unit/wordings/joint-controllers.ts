/** Wordings for the essence of the arrangement between joint controllers. */
import type { Wordings } from './wordings.js';

export const wordings: Wordings = {
  nb: {
    states: [
      'Vi er felles behandlingsansvarlige med Meta. Vi har avtalt at Meta svarer når du bruker rettighetene dine, mens vi gir informasjon om siden.',
      'Forbundet og klubben har felles behandlingsansvar. Ansvaret er fordelt slik: klubben svarer på innsyn, forbundet sørger for sikkerheten.',
    ],
    partial: [
      'Vi og morselskapet er felles behandlingsansvarlige.',
      'For Facebook-siden har vi delt behandlingsansvar med Meta.',
    ],
    lookAlikes: [
      'Kommunen er behandlingsansvarlig.',
      'Vi har felles systemer i konsernet.',
      'Vi har ikke felles behandlingsansvar med noen.',
    ],
  },
  nn: {
    states: [
      'Vi er felles behandlingsansvarlege med Meta. Vi har avtalt at Meta svarer når du bruker rettane dine, medan vi gir informasjon om sida.',
      'Forbundet og klubben har felles behandlingsansvar. Ansvaret er fordelt slik: klubben svarer på innsyn, forbundet sørgjer for tryggleiken.',
    ],
    partial: [
      'Vi og morselskapet er felles behandlingsansvarlege.',
      'For Facebook-sida har vi delt behandlingsansvar med Meta.',
    ],
    lookAlikes: [
      'Kommunen er behandlingsansvarleg.',
      'Vi har felles system i konsernet.',
      'Vi har ikkje felles behandlingsansvar med nokon.',
    ],
  },
  en: {
    states: [
      'We are joint controllers with Meta. We have agreed that Meta responds when you exercise your rights, while we inform you about the page.',
      'The federation and the club share responsibility as joint controllers. Responsibilities are divided as follows: the club answers access requests, the federation takes care of security.',
    ],
    partial: [
      'We and our parent company are joint controllers.',
      'We operate the Facebook page in joint controllership with Meta.',
    ],
    lookAlikes: [
      'The municipality is the data controller.',
      'We share joint systems within the group.',
      'We are not joint controllers with anyone.',
    ],
  },
};
