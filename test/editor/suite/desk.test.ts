/** The check of a whole folder: findings of files that nobody has opened, on a disk and in a virtual workspace. */
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import { activeExtension, fileOf, open, ruleOf } from '../host/klausul.js';

const findingsIn = (name: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(fileOf(name)).filter(({ source }) => source === 'klausul');

suite('all policies in the folder', () => {
  suiteSetup(async () => {
    await activeExtension();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('files that are not open get their findings, and each of them once when they are opened', async () => {
    await vscode.commands.executeCommand('klausul.checkAll');
    const before = await until('findings in a closed file', () => {
      const found = findingsIn('privacy-policy.md');
      return found.length > 0 ? found : undefined;
    });
    expect(findingsIn('personvernerklaering.md').length > 0, 'the other policy has findings too');
    expect(findingsIn('README.md').length === 0, 'the README has none');
    await open('privacy-policy.md');
    const rules = (found: readonly vscode.Diagnostic[]): string => found.map(ruleOf).sort().join(' ');
    await until('the same findings from the server, each once', () => {
      const now = findingsIn('privacy-policy.md');
      return now.length === before.length && rules(now) === rules(before);
    });
  });

  test('the findings of a closed file go when it is deleted', async () => {
    const uri = fileOf('personvern-midlertidig.md');
    const text = await vscode.workspace.fs.readFile(fileOf('privacy-policy.md'));
    await vscode.workspace.fs.writeFile(uri, text);
    // word that the file was written may come after the check, and drops what was found in it
    await until('findings', async () => {
      await vscode.commands.executeCommand('klausul.checkAll', fileOf(''));
      return findingsIn('personvern-midlertidig.md').length > 0;
    });
    await vscode.workspace.fs.delete(uri);
    await until('no findings', () => findingsIn('personvern-midlertidig.md').length === 0);
  });

  test('the view opens by its command', async () => {
    await open('privacy-policy.md');
    await vscode.commands.executeCommand('klausul.showDisclosures');
  });
});
