/** The retention schedule opens wherever the extension runs, and its page speaks with the extension. */
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import { activeExtension, open } from '../host/klausul.js';

/** The tab of a schedule; its title is worded by the server, which is asked when the page has loaded. */
const tabOf = (title: string): vscode.Tab | undefined =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === title);

suite('retention schedule', () => {
  test('opens beside the policy, once for each, in the language of messages', async () => {
    await activeExtension();
    const policy = await open('privacy-policy.md');
    await vscode.commands.executeCommand('klausul.showSchedule');
    const title = 'Retention schedule: privacy-policy.md';
    await until('the schedule', () => tabOf(title));
    await vscode.commands.executeCommand('klausul.showSchedule', policy.uri);
    const same = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => label === title);
    expect(same.length === 1, 'there is one tab for one policy');
    await open('personvernerklaering.md');
    await vscode.commands.executeCommand('klausul.showSchedule');
    await until('the other schedule', () => tabOf('Slettefrister: personvernerklaering.md'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
