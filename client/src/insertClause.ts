/** Puts one clause in, as the quick fix would, and the cursor into its first blank. */
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { INSERT_CLAUSE } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';

interface ClauseEdit {
  readonly version: number;
  readonly edit: WorkspaceEdit;
}

/** Does nothing where the disclosure is no longer missing, or the text has been changed meanwhile. */
export async function insertClause(
  server: ServerHandle,
  document: vscode.TextDocument,
  disclosure: string,
  clause: string,
): Promise<void> {
  const client = await server.start();
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  // blanks become tab stops only in the editor that has the focus
  const viewColumn = visible?.viewColumn;
  await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const answer = await client.sendRequest<ClauseEdit | null>(INSERT_CLAUSE, { uri, disclosure, clause });
  if (!answer || answer.version !== document.version) return;
  await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit));
}
