/** Backups: P90D, guidance. */
import { definePeriod } from '../retention.js';

export const backupPeriod = definePeriod({
  id: 'backup',
  act: 'gdpr',
  section: 'gdpr:5(1)(e)',
  related: ['gdpr:17', 'gdpr:32'],
  what: {
    nb: 'sikkerhetskopier',
    nn: 'tryggingskopiar',
    en: 'backups',
  },
  names: {
    nb: ['sikkerhetskopi', 'backup'],
    nn: ['tryggingskopi', 'sikkerheitskopi', 'backup'],
    en: ['backup', 'back up'],
  },
  period: 'P90D',
  kind: 'guidance',
  alternatives: [
    {
      period: 'P30D',
      when: {
        nb: 'vanlig nedre grense',
        nn: 'vanleg nedre grense',
        en: 'the usual lower figure',
      },
    },
  ],
  event: {
    nb: 'etter at kopien ble tatt',
    nn: 'etter at kopien vart teken',
    en: 'after the copy was made',
  },
  note: {
    nb: 'Ingen lov setter fristen: oppgi rotasjonen, og si at gjenopprettede data slettes på nytt.',
    nn: 'Inga lov set fristen: oppgi rotasjonen, og sei at gjenoppretta data blir sletta på nytt.',
    en: 'No statute sets the period: state the rotation, and say that restored data are deleted again.',
  },
  certainty: 'known',
  asOf: '2026-11-22',
});
