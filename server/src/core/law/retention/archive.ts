/** Public archives: no figure in the law, minimum. */
import { definePeriod } from '../retention.js';

export const archivePeriod = definePeriod({
  id: 'archive',
  act: 'arkiv',
  section: 'arkiv',
  related: ['arkiv1992'],
  what: {
    nb: 'offentlige arkiver',
    nn: 'offentlege arkiv',
    en: 'public archives',
  },
  names: {
    nb: ['arkiv', 'saksarkiv', 'journalføring'],
    nn: ['arkiv', 'saksarkiv', 'journalføring'],
    en: ['archive', 'public record'],
  },
  period: null,
  kind: 'minimum',
  event: {
    nb: 'bevaring og kassasjon skjer bare etter arkivreglene',
    nn: 'bevaring og kassasjon skjer berre etter arkivreglane',
    en: 'preservation and disposal only under archive law',
  },
  note: {
    nb: 'Offentlige organer kan ikke love sletting som strider mot arkivloven; om alle deler av loven fra 2025 gjelder, er usikkert per 22. november 2026.',
    nn: 'Offentlege organ kan ikkje love sletting som strir mot arkivlova; om alle delar av lova frå 2025 gjeld, er usikkert per 22. november 2026.',
    en: 'A public body cannot promise erasure against archive law; whether every part of the act of 2025 applies is uncertain as of 22 November 2026.',
  },
  certainty: 'uncertain',
  asOf: '2026-11-22',
});
