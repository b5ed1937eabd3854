/** Changes of the project file that the author asks for: the question why, and the edit. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProjectAnswer } from './protocol.js';
import { warn, type Words } from './words.js';

/** The words of the question. */
export interface ReasonWords {
  readonly title: string;
  readonly reason: string;
  readonly example: string;
  readonly needed: string;
}

/** Asks until there is a reason; undefined where the author leaves. */
export async function askReason({ title, reason, example, needed }: ReasonWords): Promise<string | undefined> {
  for (let prompt = reason; ; prompt = needed) {
    const answer = await vscode.window.showInputBox({ title, prompt, placeHolder: example, ignoreFocusOut: true });
    if (answer === undefined) return undefined;
    if (answer.trim() !== '') return answer.trim();
  }
}

/** Makes the server's edit, or says what stands in its way. A project file that had no unsaved changes of its own is saved. */
export async function changeProject(
  client: BaseLanguageClient,
  answer: ProjectAnswer | null,
  words: Words['project'],
): Promise<void> {
  if (!answer?.edit) return warn(answer?.problem ?? words.textChanged);
  const file = answer.file === undefined ? undefined : client.protocol2CodeConverter.asUri(answer.file);
  if (file && vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) return warn(words.readOnly);
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file?.toString());
  const unsaved = open?.isDirty === true;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  try {
    const made = await vscode.workspace.applyEdit(edit);
    if (!made) return warn(words.notChanged);
    if (file && !unsaved && !(await (await vscode.workspace.openTextDocument(file)).save())) warn(words.notSaved);
  } catch {
    warn(words.notChanged);
  }
}
