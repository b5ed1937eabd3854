/** An edit of a project file, which is made where there is none. */
import { TextDocumentEdit, type CreateFile, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from '../core/rules/rule.js';
import type { Context } from './context.js';
import { toRange } from './convert.js';
import type { LoadedProject } from './projects.js';

/** `project` is the file as it is now; undefined where `file` is still to be made. */
export function toProjectEdit(
  { documents }: Pick<Context, 'documents'>,
  {
    file,
    project,
    edits,
  }: {
    readonly file: string;
    readonly project: LoadedProject | undefined;
    readonly edits: readonly TextEdit[];
  },
): WorkspaceEdit {
  const document = TextDocument.create(file, 'jsonc', 0, project?.text ?? '');
  const version = documents.get(file)?.version ?? null;
  const changes = edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  const made: CreateFile[] = project ? [] : [{ kind: 'create', uri: file, options: { ignoreIfExists: true } }];
  return { documentChanges: [...made, TextDocumentEdit.create({ uri: file, version }, changes)] };
}
