/** Answers the server's requests for files beside a policy: the server in a browser, or of a virtual workspace, has no disk. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LIST_FOLDER, READ_FILE } from './protocol.js';

/** The longest file that is handed over. */
const LONGEST = 2_000_000;

/** Registers the two requests; a file that can't be read is no error. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: { readonly uri: string }) => ({
    text: await readText(vscode.Uri.parse(uri)),
  }));
  client.onRequest(LIST_FOLDER, async ({ uri }: { readonly uri: string }) => ({
    names: await listNames(vscode.Uri.parse(uri)),
  }));
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > LONGEST ? null : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function listNames(uri: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name);
  } catch {
    return [];
  }
}
