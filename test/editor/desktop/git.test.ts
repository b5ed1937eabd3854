/** Beside Git: the version of a policy that Git shows is not checked a second time. */
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import { activeExtension, fileOf, findings, open, someFindings } from '../host/klausul.js';

interface Git {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): unknown; toGitUri(uri: vscode.Uri, ref: string): vscode.Uri };
}

suite('a policy under version control', () => {
  test('only the file on disk gets findings', async () => {
    const extension = vscode.extensions.getExtension<Git>('vscode.git');
    expect(extension, "VS Code's Git extension is there");
    const git = (await extension.activate()).getAPI(1);
    const uri = fileOf('personvernerklaering.md');
    await until('the repository', () => git.getRepository(uri));
    await activeExtension();
    const document = await open('personvernerklaering.md');
    await someFindings(document);
    const committed = await vscode.workspace.openTextDocument(git.toGitUri(uri, 'HEAD'));
    expect(committed.getText().length > 0, 'Git shows the committed version');
    await new Promise((done) => setTimeout(done, 1000));
    expect(findings(committed).length === 0, 'the committed version has no findings of its own');
  });
});
