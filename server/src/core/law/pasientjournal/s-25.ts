/** Section 25 of pasientjournal: Duty to keep or erase, in our own words. */
import { defineProvision } from '../provision.js';

export const pasientjournalS25 = defineProvision({
  ref: 'pasientjournal:25',
  title: {
    nb: 'Plikt til bevaring eller sletting',
    nn: 'Plikt til bevaring eller sletting',
    en: 'Duty to keep or erase',
  },
  structure: {
    '1': [],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Helseopplysninger oppbevares til det, ut fra helsehjelpens karakter, ikke lenger antas å bli bruk for dem. Det samme gjelder opplysninger om hvem som har sett dem. Deretter slettes de, om arkivloven eller annen lov ikke krever bevaring. Loven nevner ingen tall.',
    nn: 'Helseopplysningar skal takast vare på til det, ut frå karakteren til helsehjelpa, ikkje lenger er venta å bli bruk for dei. Det same gjeld opplysningar om kven som har sett dei. Deretter skal dei slettast, om ikkje arkivlova eller anna lov krev bevaring. Lova nemner ingen tal.',
    en: 'Health data are kept until, given the nature of the care, no further use is expected. So are data on who has seen them. Then they are erased, unless the archives act or another act requires preservation. No figure is given.',
  },
  policy: {
    nb: 'Oppgi kriteriet. «Ti år etter siste innføring» er den gamle regelen fra før 1. juli 2019.',
    nn: 'Oppgi kriteriet. «Ti år etter siste innføring» er den gamle regelen frå før 1. juli 2019.',
    en: 'State the criterion. "Ten years after the last entry" is the old rule from before 1 July 2019.',
  },
  related: ['pjf:14', 'gdpr:9(2)(h)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
