/** What the suites ask of Klausul through the editor's own API. */
import * as vscode from 'vscode';
import { expect, until } from './expect.js';

/** A file of the open folder. */
export function fileOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  expect(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The extension, active. */
export async function activeExtension(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension('klausul.klausul');
  expect(extension, 'the extension klausul.klausul is there');
  await extension.activate();
  return extension;
}

/** Klausul's findings in a document as they stand now. */
export const findings = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source?.toLowerCase() === 'klausul');

/** Waits for findings. */
export const someFindings = (document: vscode.TextDocument): Promise<vscode.Diagnostic[]> =>
  until(`findings in ${document.uri.path}`, () => {
    const found = findings(document);
    return found.length > 0 ? found : undefined;
  });

/** The rule that a finding comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Where these words stand. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  expect(at >= 0, `«${words}» stands in ${document.uri.path}`);
  return document.positionAt(at);
}

/** Text of the hover at a place. */
export async function hoverAt(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    place,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** The quick fixes on a range, their edits computed. */
export const quickFixes = (document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    50,
  );
