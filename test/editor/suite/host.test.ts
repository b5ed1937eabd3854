/** The editor that the suites run in: said aloud, so that a log tells what was tried. */
import * as vscode from 'vscode';
import { expect } from '../host/expect.js';

suite('the editor', () => {
  test('opens the workspace', () => {
    console.log(
      `in ${vscode.env.appName} ${vscode.version}, ${vscode.env.appHost}, trusted: ${String(vscode.workspace.isTrusted)}`,
    );
    expect(vscode.workspace.workspaceFolders?.length === 1, 'one folder is open');
  });
});
