/** «Godta dette, fordi …»: asks how far and why, and has the finding accepted in the project file. */
import * as vscode from 'vscode';
import { SUPPRESS, type SuppressAnswer, type SuppressOffer } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { say, warn, type Words } from './words.js';

/** Runs behind the quick fix; leaving a question leaves everything as it is. */
export async function suppress(
  server: ServerHandle,
  own: Words['project'],
  offer: SuppressOffer | undefined,
): Promise<void> {
  if (!offer) return say(own.fromFinding);
  const { words, scopes, ...finding } = offer;
  const title = `${words.title} (${offer.rule})`;
  const choices = scopes.map(({ id, label, quote }) => ({ id, label, description: quote }));
  const scope = await vscode.window.showQuickPick(choices, { title, placeHolder: words.question });
  const reason = scope && (await askReason(title, words));
  if (!reason) return;
  const client = await server.start();
  const params = { ...finding, scope: scope.id, reason };
  const answer = await client.sendRequest<SuppressAnswer | null>(SUPPRESS, params);
  if (!answer?.edit) return warn(answer?.problem ?? own.textChanged);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit);
  const file = answer.file === undefined ? undefined : client.protocol2CodeConverter.asUri(answer.file);
  if (!(await apply(edit, file))) warn(own.notChanged);
}

/** Asks until there is a reason; undefined where the author leaves. */
async function askReason(title: string, words: SuppressOffer['words']): Promise<string | undefined> {
  for (let prompt = words.reason; ; prompt = words.needed) {
    const reason = await vscode.window.showInputBox({
      title,
      prompt,
      placeHolder: words.example,
      ignoreFocusOut: true,
    });
    if (reason === undefined) return undefined;
    if (reason.trim() !== '') return reason.trim();
  }
}

/** Makes the edit; a project file that had no unsaved changes of its own is saved. */
async function apply(edit: vscode.WorkspaceEdit, file: vscode.Uri | undefined): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file?.toString());
  const unsaved = open?.isDirty === true;
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (file && !unsaved) await (await vscode.workspace.openTextDocument(file)).save();
  return true;
}
