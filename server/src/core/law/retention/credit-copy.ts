/** The copy letter at a credit check: no figure in the law, guidance. */
import { definePeriod } from '../retention.js';

export const creditCopyPeriod = definePeriod({
  id: 'credit-copy',
  act: 'kreditt',
  section: 'kreditt:18',
  related: ['kreditt:17'],
  what: {
    nb: 'gjenpartsbrev ved kredittvurdering',
    nn: 'gjenpartsbrev ved kredittvurdering',
    en: 'copy letter at a credit check',
  },
  names: {
    nb: ['gjenpartsbrev', 'gjenpart', 'kredittvurdering', 'kredittsjekk'],
    nn: ['gjenpartsbrev', 'gjenpart', 'kredittvurdering', 'kredittsjekk'],
    en: ['copy letter', 'credit check', 'credit assessment'],
  },
  period: null,
  kind: 'guidance',
  event: {
    nb: 'samtidig med kredittvurderingen',
    nn: 'samtidig med kredittvurderinga',
    en: 'at the time of the check',
  },
  note: {
    nb: 'En plikt til å varsle, ikke en lagringstid; utleveringer kan etterspørres for de siste seks månedene (§ 17).',
    nn: 'Ei plikt til å varsle, ikkje ei lagringstid; utleveringar kan etterspørjast for dei siste seks månadene (§ 17).',
    en: 'A duty to inform, not a storage period; disclosures may be asked for over the last six months (s. 17).',
  },
  certainty: 'verified',
  asOf: '2026-11-22',
});
