/** Section 12-6 of skatteforvaltning: Time limits for reassessment, in our own words. */
import { defineProvision } from '../provision.js';

export const skatteforvaltningS12_6 = defineProvision({
  ref: 'skatteforvaltning:12-6',
  title: {
    nb: 'Frister for endring av skattefastsettingen',
    nn: 'Fristar for å endre skattefastsetjinga',
    en: 'Time limits for reassessment',
  },
  gist: {
    nb: 'Skattemyndighetene kan ta opp en skattefastsetting i fem år etter skattleggingsperioden, ti år ved skjerpet tilleggsskatt eller anmeldelse. Det er en endringsfrist, ikke en plikt til å oppbevare.',
    nn: 'Skattestyresmaktene kan ta opp ei skattefastsetjing i fem år etter skattleggingsperioden, ti år ved skjerpa tilleggsskatt eller melding til politiet. Det er ein endringsfrist, ikkje ei plikt til å ta vare på noko.',
    en: 'The tax authorities may reopen an assessment for five years after the tax period, ten with aggravated surtax or a criminal report. It is a limit for reopening, not a duty to keep records.',
  },
  policy: {
    nb: 'Bruk fristen som begrunnelse; plikten til å oppbevare står i bokføringsloven § 13.',
    nn: 'Bruk fristen som grunngiving; plikta til å ta vare på materiale står i bokføringslova § 13.',
    en: 'Use it as a reason; the duty to keep records is in section 13 of the Bookkeeping Act.',
  },
  related: ['bokf:13'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
