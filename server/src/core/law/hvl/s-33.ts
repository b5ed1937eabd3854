/** Section 33 of hvl: Information to customers, in our own words. */
import { defineProvision } from '../provision.js';

export const hvlS33 = defineProvision({
  ref: 'hvl:33',
  title: {
    nb: 'Informasjon til kunder',
    nn: 'Informasjon til kundar',
    en: 'Information to customers',
  },
  gist: {
    nb: 'Kunden skal få vite om reglene for behandling av personopplysninger etter hvitvaskingsloven før kundeforholdet etableres eller transaksjonen gjennomføres.',
    nn: 'Kunden skal få vite om reglane for behandling av personopplysningar etter kvitvaskingslova før kundeforholdet blir etablert eller transaksjonen gjennomført.',
    en: 'The customer must be told of the rules on personal data under the act before the relationship begins or the transaction is made.',
  },
  policy: {
    nb: 'En bank, megler eller regnskapsfører nevner kundekontrollen, loven og lagringstiden i erklæringen.',
    nn: 'Ein bank, meklar eller rekneskapsførar nemner kundekontrollen, lova og lagringstida i erklæringa.',
    en: 'A bank, broker or accountant mentions the due diligence, the act and the storage period in its notice.',
  },
  related: ['gdpr:13', 'hvl:30'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
