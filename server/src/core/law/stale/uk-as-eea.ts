/** The United Kingdom named as a country of the EU or the EEA. */
import { historyCues } from '../history-cues.js';
import { defineStale } from '../stale.js';

export const ukAsEea = defineStale({
  id: 'uk-as-eea',
  names: {
    nb: [
      'eøs-land som storbritannia',
      'eu-land som storbritannia',
      'eøs, inkludert storbritannia',
      'eøs (inkludert storbritannia)',
      'eøs, herunder storbritannia',
      'eu/eøs inkludert storbritannia',
      'eu/eøs, herunder storbritannia',
      'eu-landet storbritannia',
    ],
    nn: [
      'eøs-land som storbritannia',
      'eu-land som storbritannia',
      'eøs, inkludert storbritannia',
      'eøs, mellom anna storbritannia',
      'eu/eøs, inkludert storbritannia',
    ],
    en: [
      'eea countries such as the uk',
      'eea including the uk',
      'eea (including the uk)',
      'eea, including the uk',
      'eea, including the united kingdom',
      'eea (including the united kingdom)',
      'eu member states including the united kingdom',
      'eu countries such as the uk',
      'eu countries such as the united kingdom',
    ],
  },
  why: {
    nb: 'Storbritannia er et tredjeland siden 2020. Adekvansbeslutningen gjelder til 27. desember 2031, så overføring dit trenger ikke annet grunnlag.',
    nn: 'Storbritannia er eit tredjeland sidan 2020. Adekvansavgjerda gjeld til 27. desember 2031, så overføring dit treng ikkje anna grunnlag.',
    en: 'The UK has been a third country since 2020. The adequacy decision runs to 27 December 2031, so a transfer there needs no other basis.',
  },
  now: {
    nb: 'Nevn Storbritannia som et tredjeland med adekvansbeslutning.',
    nn: 'Nemn Storbritannia som eit tredjeland med adekvansavgjerd.',
    en: 'Name the UK as a third country with an adequacy decision.',
  },
  refs: ['gdpr:45'],
  severity: 'warn',
  certainty: 'verified',
  asOf: '2026-11-22',
  history: historyCues(),
});
