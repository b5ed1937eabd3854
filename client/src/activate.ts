/** What both editions of the extension do: the commands, and the server once a text is open that it can read. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { CheckAll } from './checkAll.js';
import { registerCommands } from './commands.js';
import { DisclosuresView } from './disclosuresView.js';
import { FrontDocument } from './frontDocument.js';
import { openExample } from './example.js';
import { LANGUAGES, PROJECT_FILES } from './languages.js';
import { ScheduleViews } from './scheduleView.js';
import { ServerHandle } from './serverHandle.js';
import { StatusBar } from './statusBar.js';
import { Statuses } from './statuses.js';
import { StatusItem } from './statusItem.js';
import { wordsFor } from './words.js';
import { TreatAs } from './treatAs.js';

/** Makes a client for the server of this edition; `died` is called where the connection itself does not tell. */
export type CreateClient = (options: LanguageClientOptions, died: () => void) => BaseLanguageClient;

/** Sets everything up; the server starts with the first Markdown or plain text document. */
export function activateKlausul(context: vscode.ExtensionContext, create: CreateClient): void {
  const output = vscode.window.createOutputChannel('Klausul', { log: true });
  const treatAs = new TreatAs(context.workspaceState);
  const statuses = new Statuses();
  const front = new FrontDocument(statuses);
  const server = new ServerHandle(create, output, treatAs, statuses, () => wordsFor(front.status).server);
  const view = new DisclosuresView(server, front);
  const checkAll = new CheckAll(server, front);
  context.subscriptions.push(
    output,
    statuses,
    front,
    server,
    view,
    checkAll,
    new StatusItem(front),
    new StatusBar(front),
  );
  context.subscriptions.push(...registerCommands({ context, server, treatAs, front, view, checkAll }));
  const schedules = new ScheduleViews(context.extensionUri, server, front);
  context.subscriptions.push(
    schedules,
    vscode.commands.registerCommand('klausul.openExample', () =>
      openExample(context.extensionUri, wordsFor(front.status).openExample),
    ),
    vscode.commands.registerCommand('klausul.showSchedule', (uri?: vscode.Uri) => schedules.show(uri)),
  );
  const readable = (document: vscode.TextDocument): boolean =>
    LANGUAGES.includes(document.languageId) || vscode.languages.match({ pattern: PROJECT_FILES }, document) > 0;
  const startFor = (document: vscode.TextDocument): void => void (readable(document) && server.start());
  vscode.workspace.textDocuments.forEach(startFor);
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(startFor));
}
