/** «Godta dette, fordi …»: asks how far and why, and has the finding accepted in the project file. */
import * as vscode from 'vscode';
import { askReason, changeProject } from './projectEdit.js';
import { SUPPRESS, type ProjectAnswer, type SuppressOffer } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { say, type Words } from './words.js';

/** Runs behind the quick fix; leaving a question leaves everything as it is. */
export async function suppress(
  server: ServerHandle,
  own: Words['project'],
  offer: SuppressOffer | undefined,
): Promise<void> {
  if (!offer) return say(own.fromFinding);
  const { words, scopes, ...finding } = offer;
  const choices = scopes.map(({ id, label, quote }) => ({ id, label, description: quote }));
  const scope = await vscode.window.showQuickPick(choices, { title: words.title, placeHolder: words.question });
  const reason = scope && (await askReason(words));
  if (!reason) return;
  const client = await server.start();
  const params = { ...finding, scope: scope.id, reason };
  await changeProject(client, await client.sendRequest<ProjectAnswer | null>(SUPPRESS, params), own);
}
