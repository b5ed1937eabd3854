/** Whether a text deals with personal data at all. */
import { lawReferences } from '../facts/references.js';
import type { Reading } from '../reading/reading.js';

/** It names the subject or cites the GDPR; everyday words and periods are explained only in such a text. */
export const isAboutData = (reading: Reading): boolean => reading.once(namesData);

const namesData = (reading: Reading): boolean =>
  /personopplysning|personvern|personal (?:data|information)|privacy|gdpr/i.test(reading.document.source) ||
  reading.of(lawReferences).some(({ value }) => value.resolution.act === 'gdpr');
