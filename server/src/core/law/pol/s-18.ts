/** Section 18 of pol: The data protection officer's duty of secrecy, in our own words. */
import { defineProvision } from '../provision.js';

export const polS18 = defineProvision({
  ref: 'pol:18',
  title: {
    nb: 'Personvernombudets taushetsplikt',
    nn: 'Teieplikta til personvernombodet',
    en: "The data protection officer's duty of secrecy",
  },
  structure: {
    '1': ['a', 'b', 'c', 'd'],
    '2': [],
    '3': [],
  },
  gist: {
    nb: 'Personvernombudet har taushetsplikt om personlige forhold, forretningshemmeligheter, sikkerhetstiltak og varsler om lovbrudd. Plikten viker for samtykke og for lovpålagte oppgaver, og varer etter at oppdraget er slutt.',
    nn: 'Personvernombodet har teieplikt om personlege forhold, forretningsløyndommar, tryggingstiltak og varsel om lovbrot. Plikta vik for samtykke og for lovpålagde oppgåver, og varer etter at oppdraget er slutt.',
    en: 'DPOs must keep secret personal matters, business secrets, security measures and reports of breaches of the act. The duty yields to consent and statutory tasks, and outlasts the appointment.',
  },
  policy: {
    nb: 'Teksten kan si at henvendelser til ombudet behandles fortrolig. I loven av 2000 var § 18 innsynsretten, i dag artikkel 15.',
    nn: 'Teksten kan seie at førespurnader til ombodet blir behandla fortruleg. I lova av 2000 var § 18 innsynsretten, i dag artikkel 15.',
    en: 'The text may say that enquiries to the DPO are confidential. In the act of 2000 section 18 was the right of access, today Article 15.',
  },
  related: ['gdpr:38(5)', 'gdpr:15'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
