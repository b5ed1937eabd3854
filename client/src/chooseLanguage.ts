/** The command that chooses the language of messages: writes the setting where it stands already, else for the user. */
import * as vscode from 'vscode';
import type { FrontDocument } from './frontDocument.js';
import { wordsFor } from './words.js';

/** Shows the languages, the one in force first in focus. */
export async function chooseLanguage({ document, status }: FrontDocument): Promise<void> {
  const words = wordsFor(status);
  const settings = vscode.workspace.getConfiguration('klausul', document);
  const now = settings.get<string>('messageLanguage');
  const items = [
    { id: 'auto', label: words.ofDocument, description: 'auto' },
    { id: 'nb', label: 'Bokmål', description: 'nb' },
    { id: 'nn', label: 'Nynorsk', description: 'nn' },
    { id: 'en', label: 'English', description: 'en' },
  ].map((item) => (item.id === now ? { ...item, description: `${item.description} $(check)` } : item));
  const picked = await vscode.window.showQuickPick(items, { title: words.chooseLanguage });
  if (!picked || picked.id === now) return;
  const { workspaceFolderValue, workspaceValue } = settings.inspect('messageLanguage') ?? {};
  const { ConfigurationTarget: target } = vscode;
  await settings.update(
    'messageLanguage',
    picked.id,
    workspaceFolderValue !== undefined
      ? target.WorkspaceFolder
      : workspaceValue !== undefined
        ? target.Workspace
        : target.Global,
  );
}
