/** A virtual workspace: no disk, no Node; Klausul runs in a web worker. */
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import { activeExtension, fileOf, findings, open, ruleOf, someFindings } from '../host/klausul.js';

suite('a virtual workspace', () => {
  test('its files get findings', async () => {
    expect(fileOf('x').scheme !== 'file', `the folder is virtual, scheme ${fileOf('x').scheme}`);
    expect(vscode.env.uiKind === vscode.UIKind.Web, 'the editor runs in a browser');
    const document = await open('privacy-policy.md');
    await activeExtension();
    await someFindings(document);
  });

  test('its project file holds, and what is broken in it is reported there', async () => {
    const file = fileOf('.klausul.json');
    const document = await open('privacy-policy.md');
    await someFindings(document);
    const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await write('{ "severity": { "disclosure": "off", "disclosre": "off" } }');
    try {
      await until('the findings to go', () =>
        findings(document).every((one) => !ruleOf(one).startsWith('disclosure/')),
      );
      const reported = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(file);
      await until('the report', () => reported().some(({ message }) => message.includes('"disclosre"')));
    } finally {
      await vscode.workspace.fs.delete(file);
    }
    await until('the findings to return', () =>
      findings(document).some((one) => ruleOf(one).startsWith('disclosure/')),
    );
  });
});
