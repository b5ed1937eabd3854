/** A period at the cursor: what it comes to, what it is for, and what the act that it is tied to asks. */
import { retentionHover } from '../facts/retention/hover.js';
import { lawVerdicts } from '../facts/retention/law.js';
import { retentionStatements } from '../facts/retention/statements.js';
import { spanIn } from '../document/policyDocument.js';
import type { Language } from '../languages/language.js';
import { escaped, fitting } from '../law/explaining.js';
import { headline } from '../law/headline.js';
import type { Reading } from '../reading/reading.js';
import { isAboutData } from './aboutData.js';
import type { Explained } from './explained.js';

/** The period at a source offset, with the provisions that it is measured by. */
export function periodHover(reading: Reading, offset: number, language: Language): Explained | undefined {
  if (!isAboutData(reading)) return undefined;
  const found = retentionHover(reading, offset, language);
  if (!found) return undefined;
  const { markdown, span } = found;
  const fact = reading.of(retentionStatements).find(({ block, start, end }) => {
    const own = spanIn(reading.document, block, start, end);
    return own.start === span.start && own.end === span.end;
  });
  const rows = fact ? lawVerdicts(fact).map(({ row }) => row) : [];
  const laws = [...new Set(rows.map(({ section }) => section))].map((ref) => headline(ref, language)).join('\n\n');
  const notes = [...new Set(rows.flatMap(({ note }) => (note ? [escaped(note[language])] : [])))].join('\n\n');
  return { value: fitting([markdown, laws, notes], [2, 1]), span };
}
