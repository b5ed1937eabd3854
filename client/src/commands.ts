/** The commands of the palette. */
import * as vscode from 'vscode';
import type { CheckAll } from './checkAll.js';
import { chooseLanguage } from './chooseLanguage.js';
import { insertMissing, newPolicy } from './clauseCommands.js';
import type { DisclosuresView } from './disclosuresView.js';
import type { TreeNode } from './disclosureTree.js';
import type { FrontDocument } from './frontDocument.js';
import { appliesAfterAll, notApplicable } from './notApplicable.js';
import { CHECK, TREAT_AS, type Status, type SuppressOffer } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { suppress } from './suppress.js';
import type { TreatAs } from './treatAs.js';
import { registerWhatChanged } from './whatChanged.js';
import { say, wordsFor, type Words } from './words.js';

/** What the commands work with. */
export interface Desk {
  readonly context: vscode.ExtensionContext;
  readonly server: ServerHandle;
  readonly treatAs: TreatAs;
  readonly front: FrontDocument;
  readonly view: DisclosuresView;
  readonly checkAll: CheckAll;
}

/** Registers the commands; their titles stand in package.json. */
export function registerCommands({ context, server, treatAs, front, view, checkAll }: Desk): vscode.Disposable[] {
  const register = (id: string, run: (...args: never[]) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`klausul.${id}`, run);
  const own = (): Words['project'] => wordsFor(front.status).project;
  return [
    register('check', () => check(server, front)),
    register('insertMissing', () => insertMissing(server, front)),
    register('newPolicy', () => newPolicy(server)),
    register('notApplicable', (uri?: string, disclosure?: string) =>
      notApplicable(server, own(), uri === undefined || disclosure === undefined ? undefined : { uri, disclosure }),
    ),
    register('disclosures.notApplicable', async (node: TreeNode) =>
      notApplicable(server, own(), await view.disclosureOf(node)),
    ),
    register('disclosures.applies', async (node: TreeNode) => {
      const of = await view.disclosureOf(node);
      if (of) await appliesAfterAll(server, own(), of);
    }),
    register('suppress', (offer?: SuppressOffer) => suppress(server, own(), offer)),
    registerWhatChanged(server, front),
    register('restart', () => server.restart()),
    register('showOutput', () => server.output.show()),
    register('treatAsPolicy', () => treat({ server, treatAs, front }, true)),
    register('treatAsOther', () => treat({ server, treatAs, front }, false)),
    register('treatAsContent', () => treat({ server, treatAs, front }, undefined)),
    register('explain', (rule: string) => explain(context, front, rule)),
    register('checkAll', (folder?: vscode.Uri) => checkAll.check(folder)),
    register('chooseLanguage', () => chooseLanguage(front)),
    register('showDisclosures', () => vscode.commands.executeCommand('klausul.disclosures.focus')),
    register('disclosures.choose', (id: string) => view.choose(id)),
    register('disclosures.goTo', ({ id }: TreeNode) => view.choose(id)),
    register('disclosures.insert', (node: TreeNode) => view.insert(node)),
    register('disclosures.explain', ({ duty }: TreeNode) => explain(context, front, `disclosure/${duty}`)),
  ];
}

/** Checks the document in front now, says what came of it, and shows the problems. */
async function check(server: ServerHandle, { document }: FrontDocument): Promise<void> {
  const client = await server.start();
  const status =
    document &&
    (await client.sendRequest<Status | null>(CHECK, { uri: client.code2ProtocolConverter.asUri(document.uri) }));
  const words = wordsFor(status ?? undefined);
  if (!status) {
    say(words.openFile);
  } else if (!status.isPolicy) {
    const choice = await vscode.window.showInformationMessage(`Klausul: ${words.notPolicy}`, words.checkAnyway);
    if (choice) await vscode.commands.executeCommand('klausul.treatAsPolicy');
  } else {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    say(status.words.result);
  }
}

/** Remembers what the author says of the document in front, and has it checked accordingly. */
async function treat(
  { server, treatAs, front }: Pick<Desk, 'server' | 'treatAs' | 'front'>,
  policy: boolean | undefined,
): Promise<void> {
  const { document, status } = front;
  if (!document) return say(wordsFor(status).openFile);
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  await treatAs.set(uri, policy);
  await client.sendNotification(TREAT_AS, { uri, policy: policy ?? null });
}

/** Opens the page of a rule, which is shipped with the extension. */
async function explain(
  { extensionUri }: vscode.ExtensionContext,
  { status }: FrontDocument,
  rule: string,
): Promise<void> {
  if (!/^[a-z-]+\/[a-z-]+$/.test(rule)) return;
  const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`);
  try {
    await vscode.workspace.fs.stat(page);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
  } catch {
    say(wordsFor(status).noPage(rule));
  }
}
