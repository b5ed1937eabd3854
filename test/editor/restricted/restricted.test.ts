/** Restricted Mode: in a folder that nobody has trusted, Klausul reads a policy as it does elsewhere. */
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import { activeExtension, hoverAt, open, placeOf, quickFixes, someFindings } from '../host/klausul.js';

suite('a folder that is not trusted', () => {
  test('is in Restricted Mode', () => {
    expect(!vscode.workspace.isTrusted, 'the workspace is not trusted');
  });

  test('Klausul is active and gives findings', async () => {
    const document = await open('personvernerklaering.md');
    await activeExtension();
    const found = await someFindings(document);
    const fixes = await Promise.all(found.map(({ range }) => quickFixes(document, range)));
    expect(fixes.flat().length > 0, 'and quick fixes');
  });

  test('hover answers', async () => {
    const document = await open('personvernerklaering.md');
    await until('a hover', () => hoverAt(document, placeOf(document, 'artikkel 13').translate(0, 2)));
  });
});
