/** The retention schedule as Markdown, CSV or a picture, on the clipboard or in a file. */
import * as vscode from 'vscode';
import { SCHEDULE_TEXT, type ScheduleFormat, type ShownSchedule } from './protocol.js';
import type { ServerHandle } from './serverHandle.js';
import { isLanguage, wordsFor, wordsIn } from './words.js';

interface Choice extends vscode.QuickPickItem {
  readonly format: ScheduleFormat;
  readonly ending: string;
}

const CHOICES: readonly Choice[] = [
  { format: 'markdown', ending: 'md', label: 'Markdown', description: '.md' },
  { format: 'csv', ending: 'csv', label: 'CSV', description: '.csv, Excel' },
  { format: 'svg', ending: 'svg', label: 'SVG', description: '.svg' },
];

/** Asks for the form and puts the schedule on the clipboard. */
export async function copySchedule(
  server: ServerHandle,
  document: vscode.Uri,
  { title }: ShownSchedule,
): Promise<void> {
  const choice = await vscode.window.showQuickPick(CHOICES, { title });
  const text = choice && (await textOf(server, document, choice.format));
  if (text === undefined || !choice) return;
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(`$(check) ${title}: ${choice.label}`, 4000);
}

/** Asks for the form and the place, and writes the file. */
export async function saveSchedule(
  server: ServerHandle,
  document: vscode.Uri,
  { title, language }: ShownSchedule,
): Promise<void> {
  const choice = await vscode.window.showQuickPick(CHOICES, { title });
  if (!choice) return;
  const { label, ending, format } = choice;
  const target = await vscode.window.showSaveDialog({
    defaultUri: proposed(document, title, ending),
    filters: { [label]: [ending] },
    title,
  });
  const text = target && (await textOf(server, document, format));
  if (text === undefined || !target) return;
  // a spreadsheet takes a file without this mark for another encoding, and mangles æ, ø and å
  const bytes = new TextEncoder().encode(format === 'csv' ? `\ufeff${text}` : text);
  try {
    await vscode.workspace.fs.writeFile(target, bytes);
  } catch (error) {
    const reason = error instanceof vscode.FileSystemError ? error.code : 'Unknown';
    const words = isLanguage(language) ? wordsIn(language) : wordsFor();
    void vscode.window.showErrorMessage(`Klausul: ${words.notWritten(reason)}`);
  }
}

async function textOf(server: ServerHandle, document: vscode.Uri, format: ScheduleFormat): Promise<string | undefined> {
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(document);
  return (await client.sendRequest<string | null>(SCHEDULE_TEXT, { uri, format })) ?? undefined;
}

/** A name beside the policy, such as `slettefrister-personvern.md`; in the workspace folder where the policy is not saved yet. */
function proposed(document: vscode.Uri, title: string, ending: string): vscode.Uri {
  const policy = (document.path.split('/').pop() ?? '').replace(/\.[^.]*$/, '');
  const name = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-${policy}.${ending}`;
  if (document.scheme !== 'untitled') return vscode.Uri.joinPath(document, '..', name);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return folder ? vscode.Uri.joinPath(folder, name) : vscode.Uri.from({ scheme: 'file', path: `/${name}` });
}
