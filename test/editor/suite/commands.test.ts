/** The commands of the palette do what they say. */
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import { activeExtension, findings, open, someFindings } from '../host/klausul.js';

suite('commands', () => {
  test('are all there', async () => {
    const extension = await activeExtension();
    const manifest = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const known = await vscode.commands.getCommands(true);
    for (const { command } of manifest.contributes.commands)
      expect(known.includes(command), `${command} is registered`);
  });

  test('a README is checked when the author says that it is a policy, and no longer when not', async () => {
    const readme = await open('README.md');
    await vscode.commands.executeCommand('klausul.treatAsPolicy');
    await someFindings(readme);
    await vscode.commands.executeCommand('klausul.treatAsContent');
    await until('the findings to go', () => findings(readme).length === 0);
  });

  test('a policy is left alone when the author says so', async () => {
    const policy = await open('privacy-policy.md');
    await someFindings(policy);
    await vscode.commands.executeCommand('klausul.treatAsOther');
    await until('the findings to go', () => findings(policy).length === 0);
    await vscode.commands.executeCommand('klausul.treatAsContent');
    await someFindings(policy);
  });

  test('messages follow the setting at once', async () => {
    const policy = await open('privacy-policy.md');
    await someFindings(policy);
    const settings = vscode.workspace.getConfiguration('klausul');
    await settings.update('messageLanguage', 'nn', vscode.ConfigurationTarget.Global);
    await until('messages in nynorsk', () => findings(policy).some(({ message }) => /ikkje/.test(message)));
    await settings.update('messageLanguage', undefined, vscode.ConfigurationTarget.Global);
    await until('messages in English again', () => findings(policy).every(({ message }) => !/ikkje/.test(message)));
  });
});
