/** Takes out of the findings what the project file or a comment in the text accepts, and adds what is wrong with the comments. */
import type { Finding } from '../analyse.js';
import type { Language } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import { applySuppressions, type Suppressed } from '../suppressions.js';
import { commentFindings, ignoreComments } from './ignoreComments.js';

/** What is shown, and what is accepted; severities are not applied yet. A text that is no policy has neither. */
export function setAside(
  found: readonly Finding[],
  { document, options }: Reading,
  policy: boolean,
  language: Language,
): { readonly shown: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const comments = policy ? ignoreComments(document) : [];
  const { findings, suppressed } = applySuppressions(found, document, [...options.suppressions, ...comments]);
  return { shown: [...findings, ...commentFindings(comments, suppressed, options, language)], suppressed };
}
