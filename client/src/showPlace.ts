/** Goes to words of a document in the editor where it is open. */
import * as vscode from 'vscode';

/** Shows the words, marked: in the column in which the document is open, or beside `from` where it is in none. */
export async function showPlace(uri: vscode.Uri, words: vscode.Range, from?: vscode.ViewColumn): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: columnFor(uri, from), selection: words });
  editor.revealRange(words, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnFor(uri: vscode.Uri, from: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const key = uri.toString();
  const group = vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
  );
  if (group) return group.viewColumn;
  return from === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}
