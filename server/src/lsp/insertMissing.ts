/** `klausul.insertMissing`: all missing disclosures as one edit, each part of it to be confirmed by itself. */
import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { insertMissing as plan, type Insertions } from '../core/clauses/insertMissing.js';
import type { Language } from '../core/languages/language.js';
import type { ClientFeatures } from './clientFeatures.js';
import type { Handler } from './context.js';
import { toRange, toWorkspaceEdit } from './convert.js';

/** The command, with the address of the document as its argument. */
export const INSERT_MISSING = 'klausul.insertMissing';

/** Has the client apply the edit; answers how many clauses go in, or null where the text is no policy. */
export const insertMissing: Handler<{ readonly uri: string }, number | null> = async (
  { analyses, features, connection },
  { uri },
) => {
  const analysed = await analyses.of(uri);
  if (!analysed?.analysis.isPolicy) return null;
  const { text, analysis } = analysed;
  const insertions = plan(analysis);
  const count = insertions.insertions.reduce((sum, { clauses }) => sum + clauses.length, 0);
  if (count === 0) return 0;
  const edit = annotated(text, insertions, analysis.language, features);
  const { applied } = await connection.workspace.applyEdit({ label: LABEL[analysis.language], edit });
  return applied ? count : 0;
};

/** Each clause under its own name in the preview; a client without previews gets plain edits. */
function annotated(
  text: TextDocument,
  { insertions, numbers }: Insertions,
  language: Language,
  features: ClientFeatures,
): WorkspaceEdit {
  // no tab stops: there may be fifty blanks, and a preview shows them as they are
  const plain = [...insertions.map(({ edit }) => edit), ...numbers].map(({ span, text: words }) => ({
    span,
    text: words,
  }));
  if (!features.changeAnnotations) return toWorkspaceEdit(text, plain, features);
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = insertions.map(({ clauses, edit }, index) => {
    const annotationId = `klausul-${index}`;
    const label = clauses.map(({ title }) => title[language]).join(', ');
    const description = clauses.map(({ when }) => when[language]).join(' ');
    changeAnnotations[annotationId] = { label, description, needsConfirmation: true };
    return { range: toRange(text, edit.span), newText: edit.text, annotationId };
  });
  const moved = numbers.map(({ span, text: newText }) => ({
    range: toRange(text, span),
    newText,
    annotationId: NUMBERS,
  }));
  if (moved.length > 0) changeAnnotations[NUMBERS] = { label: MOVED[language], needsConfirmation: true };
  return {
    documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits: [...edits, ...moved] }],
    changeAnnotations,
  };
}

const NUMBERS = 'klausul-numbers';
const LABEL = {
  nb: 'Sett inn manglende opplysninger',
  nn: 'Set inn manglande opplysningar',
  en: 'Insert missing disclosures',
};
const MOVED = { nb: 'Numrene på senere avsnitt', nn: 'Numra på seinare avsnitt', en: 'Numbers of later sections' };
