/** `klausul/insertClause`: the edit of the quick fix that makes a disclosure with one of its clauses. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { clauseFixes } from '../core/clauses/fixes.js';
import type { Handler } from './context.js';
import { toWorkspaceEdit } from './convert.js';

/** The edit, and the version of the document that it is for. */
export interface ClauseEdit {
  readonly version: number;
  readonly edit: WorkspaceEdit;
}

/** Null where the disclosure is no longer missing, or has no such clause. */
export const insertClause: Handler<
  { readonly uri: string; readonly disclosure: string; readonly clause: string },
  ClauseEdit | null
> = async ({ analyses, features }, { uri, disclosure, clause }) => {
  const analysed = await analyses.of(uri);
  const open = analysed?.analysis.disclosures.find(
    ({ id, status }) => id === disclosure && (status === 'absent' || status === 'partial'),
  );
  const fix = analysed && open && clauseFixes(open, analysed.analysis.reading).find((one) => one.clause === clause);
  if (!analysed || !fix) return null;
  return { version: analysed.text.version, edit: toWorkspaceEdit(analysed.text, fix.edits, features) };
};
