/** The findings of a document as diagnostics, whichever way they are sent. */
import type { Diagnostic } from 'vscode-languageserver';
import { gatherRights } from '../core/duties/missingRights.js';
import type { Analysed } from './analyses.js';
import type { ClientFeatures } from './clientFeatures.js';
import { toDiagnostic } from './convert.js';

/** Diagnostics of one analysed version. */
export const diagnosticsOf = ({ text, analysis }: Analysed, features: ClientFeatures): Diagnostic[] =>
  gatherRights(analysis).map((finding) => toDiagnostic(text, finding, analysis.language, features));
