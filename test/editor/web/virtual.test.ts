/** A virtual workspace: no disk, no Node; Klausul runs in a web worker. */
import * as vscode from 'vscode';
import { expect } from '../host/expect.js';
import { activeExtension, fileOf, open, someFindings } from '../host/klausul.js';

suite('a virtual workspace', () => {
  test('its files get findings', async () => {
    expect(fileOf('x').scheme !== 'file', `the folder is virtual, scheme ${fileOf('x').scheme}`);
    expect(vscode.env.uiKind === vscode.UIKind.Web, 'the editor runs in a browser');
    const document = await open('privacy-policy.md');
    await activeExtension();
    await someFindings(document);
  });
});
