/** The commands of the palette. */
import * as vscode from 'vscode';
import { insertMissing, newPolicy } from './clauseCommands.js';
import { CHECK, TREAT_AS, type Status, type SuppressOffer } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { suppress } from './suppress.js';
import type { TreatAs } from './treatAs.js';

/** Registers the commands; their titles stand in package.json. */
export function registerCommands(
  context: vscode.ExtensionContext,
  server: ServerHandle,
  treatAs: TreatAs,
): vscode.Disposable[] {
  const register = (id: string, run: (...args: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`klausul.${id}`, run);
  return [
    register('check', () => check(server)),
    register('insertMissing', () => insertMissing(server)),
    register('newPolicy', () => newPolicy(server)),
    register('suppress', (offer?: SuppressOffer) => suppress(server, offer)),
    register('restart', () => server.restart()),
    register('showOutput', () => server.output.show()),
    register('treatAsPolicy', () => treat(server, treatAs, true)),
    register('treatAsOther', () => treat(server, treatAs, false)),
    register('treatAsContent', () => treat(server, treatAs, undefined)),
    register('explain', (rule: string) => explain(context, rule)),
  ];
}

/** Checks the document in front now, says what came of it, and shows the problems. */
async function check(server: ServerHandle): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const client = await server.start();
  const status =
    document &&
    (await client.sendRequest<Status | null>(CHECK, { uri: client.code2ProtocolConverter.asUri(document.uri) }));
  if (!status) {
    void vscode.window.showInformationMessage('Klausul: open a Markdown or plain text file to check it.');
  } else if (!status.isPolicy) {
    const choice = await vscode.window.showInformationMessage(
      'Klausul: this does not look like a privacy policy, so nothing is checked.',
      'Check as a Policy',
    );
    if (choice) await vscode.commands.executeCommand('klausul.treatAsPolicy');
  } else {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    void vscode.window.showInformationMessage(
      `Klausul: ${status.warnings} warnings and ${status.others} other findings.`,
    );
  }
}

/** Remembers what the author says of the document in front, and has it checked accordingly. */
async function treat(server: ServerHandle, treatAs: TreatAs, policy: boolean | undefined): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return;
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await treatAs.set(uri, policy);
  await client.sendNotification(TREAT_AS, { uri, policy: policy ?? null });
}

/** Opens the page of a rule, which is shipped with the extension. */
async function explain({ extensionUri }: vscode.ExtensionContext, rule: string): Promise<void> {
  if (!/^[a-z-]+\/[a-z-]+$/.test(rule)) return;
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
  try {
    await vscode.workspace.fs.stat(page);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    void vscode.window.showInformationMessage(`Klausul: there is no page on ${rule}.`);
  }
}
