/** "Open an Example": a poor policy to try Klausul on, as a new unsaved file. */
import * as vscode from 'vscode';

interface Choice extends vscode.QuickPickItem {
  readonly file: string;
}

const EXAMPLES: readonly Choice[] = [
  { label: 'Bokmål', file: 'personvern-mangelfull.nb.md' },
  { label: 'Nynorsk', file: 'personvern-mangelfull.nn.md' },
  { label: 'English', file: 'privacy-poor.en.md' },
];

/** Asks for the language and opens the example, beside the walkthrough where that is what is open. */
export async function openExample(extension: vscode.Uri, title: string): Promise<void> {
  const choice = await vscode.window.showQuickPick(EXAMPLES, { title });
  if (!choice) return;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'examples', choice.file));
  const document = await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: new TextDecoder().decode(bytes),
  });
  const { activeTab } = vscode.window.tabGroups.activeTabGroup;
  const isText = activeTab === undefined || activeTab.input instanceof vscode.TabInputText;
  await vscode.window.showTextDocument(document, isText ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside);
}
