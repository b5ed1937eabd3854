/** Section 12 a of pol: Sharing between public authorities against work-related crime, in our own words. */
import { defineProvision } from '../provision.js';

export const polS12a = defineProvision({
  ref: 'pol:12a',
  title: {
    nb: 'Adgang for offentlige myndigheter til å utlevere personopplysninger i arbeidet mot arbeidslivskriminalitet',
    nn: 'Høve for offentlege styresmakter til å utlevere personopplysningar i arbeidet mot arbeidslivskriminalitet',
    en: 'Sharing between public authorities against work-related crime',
  },
  structure: {
    '1': [],
    '2': [],
  },
  gist: {
    nb: 'Offentlige myndigheter kan gi hverandre personopplysninger når det trengs mot arbeidslivskriminalitet. Særlige kategorier og opplysninger under lovbestemt taushetsplikt er unntatt.',
    nn: 'Offentlege styresmakter kan gi kvarandre personopplysningar når det trengst mot arbeidslivskriminalitet. Særlege kategoriar og opplysningar under lovfest teieplikt er unnatekne.',
    en: 'Public authorities may give one another personal data where needed against work-related crime. Special categories and data under statutory secrecy are excepted.',
  },
  policy: {
    nb: 'Bare offentlige organer kan vise hit når de nevner mottakere.',
    nn: 'Berre offentlege organ kan vise hit når dei nemner mottakarar.',
    en: 'Only public bodies can cite this when naming recipients.',
  },
  related: ['gdpr:13(1)(e)', 'gdpr:6(1)(e)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
