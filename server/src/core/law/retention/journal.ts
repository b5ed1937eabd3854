/** Patient records: no figure in the law, exact. */
import { definePeriod } from '../retention.js';

export const journalPeriod = definePeriod({
  id: 'journal',
  act: 'pasientjournal',
  section: 'pasientjournal:25',
  related: ['pjf:14', 'pjf2000:14', 'gdpr:9(2)(h)'],
  what: {
    nb: 'pasientjournal',
    nn: 'pasientjournal',
    en: 'patient record',
  },
  names: {
    nb: ['pasientjournal', 'journal', 'helseopplysning', 'epikrise'],
    nn: ['pasientjournal', 'journal', 'helseopplysning', 'epikrise'],
    en: ['patient record', 'medical record', 'health record', 'journal'],
  },
  period: null,
  kind: 'exact',
  event: {
    nb: 'til det ikke lenger ventes bruk for opplysningene; så slettes de, eller bevares etter arkivloven',
    nn: 'til det ikkje lenger er venta bruk for opplysningane; så skal dei slettast, eller bevarast etter arkivlova',
    en: 'until no further use is expected; then erase, or preserve under archive law',
  },
  wrong: [
    {
      period: 'P10Y',
      why: {
        nb: '«Ti år etter siste innføring» sto i forskriften av 2000, opphevet 1. juli 2019.',
        nn: '«Ti år etter siste innføring» stod i forskrifta av 2000, oppheva 1. juli 2019.',
        en: '"Ten years after the last entry" stood in the regulation of 2000, repealed on 1 July 2019.',
      },
    },
  ],
  certainty: 'verified',
  asOf: '2026-11-22',
});
