/** Section 3-10 of ekom: Secrecy of communications, in our own words. */
import { defineProvision } from '../provision.js';

export const ekomS3_10 = defineProvision({
  ref: 'ekom:3-10',
  title: {
    nb: 'Taushetsplikt',
    nn: 'Teieplikt',
    en: 'Secrecy of communications',
  },
  gist: {
    nb: 'Tilbydere av elektroniske kommunikasjonstjenester og installatører skal bevare taushet om innholdet i og bruken av kommunikasjonen. Politiet kan likevel få abonnementsopplysninger, og statistikk kan brukes når den er anonym.',
    nn: 'Tilbydarar av elektroniske kommunikasjonstenester og installatørar skal teie om innhaldet i og bruken av kommunikasjonen. Politiet kan likevel få abonnementsopplysningar, og statistikk kan brukast når han er anonym.',
    en: 'Providers of electronic communications services and installers must keep the content and use of communications secret. The police may still get subscriber details, and anonymous statistics may be used.',
  },
  policy: {
    nb: 'Gjelder tele- og nettilbydere, ikke vanlige nettsteder. Nevn politiet som mulig mottaker der det passer.',
    nn: 'Gjeld tele- og nettilbydarar, ikkje vanlege nettstader. Nemn politiet som mogleg mottakar der det passar.',
    en: 'For telecom and internet access providers, not ordinary websites. Mention the police as a possible recipient where it fits.',
  },
  related: ['ekom:3-13', 'ekom2003:2-9'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
