/** `klausul.insertMissing`: all missing disclosures as one edit, each part of it to be confirmed by itself. */
import type { ChangeAnnotation, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { editsOf } from '../core/clauses/insert.js';
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
  planned: Insertions,
  language: Language,
  features: ClientFeatures,
): WorkspaceEdit {
  // no tab stops: there may be fifty blanks, and a preview shows them as they are
  const plain = editsOf(planned).map(({ span, text: words }) => ({ span, text: words }));
  if (!features.changeAnnotations) return toWorkspaceEdit(text, plain, features);
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const edits = editsOf(planned).map((edit) => {
    const index = planned.insertions.findIndex((one) => one.edit === edit || one.entry === edit);
    const annotationId = index < 0 ? NUMBERS : `klausul-${index}`;
    changeAnnotations[annotationId] ??= annotationOf(planned.insertions[index], language);
    return { range: toRange(text, edit.span), newText: edit.text, annotationId };
  });
  return {
    documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits }],
    changeAnnotations,
  };
}

/** What the preview says of an insertion; without one, of the numbers that move. */
const annotationOf = (insertion: Insertions['insertions'][number] | undefined, language: Language): ChangeAnnotation =>
  insertion
    ? {
        label: insertion.clauses.map(({ title }) => title[language]).join(', '),
        description: insertion.clauses.map(({ when }) => when[language]).join(' '),
        needsConfirmation: true,
      }
    : { label: MOVED[language], needsConfirmation: true };

const NUMBERS = 'klausul-numbers';
const LABEL = {
  nb: 'Sett inn manglende opplysninger',
  nn: 'Set inn manglande opplysningar',
  en: 'Insert missing disclosures',
};
const MOVED = { nb: 'Numrene på senere avsnitt', nn: 'Numra på seinare avsnitt', en: 'Numbers of later sections' };
