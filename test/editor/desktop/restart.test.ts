/** A server that dies is started again, and the author goes on working. */
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { expect, until } from '../host/expect.js';
import { activeExtension, findings, open, ruleOf, someFindings } from '../host/klausul.js';

/** What `read` gives; nothing where the process or thread has ended meanwhile. */
function alive<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

/** Processes under the extension host that run Klausul's server; read from /proc, so on Linux only. */
function servers(): readonly number[] {
  const under = (pid: number): readonly number[] => {
    const threads = alive(() => fs.readdirSync(`/proc/${pid}/task`), []);
    const children = threads.flatMap((thread) =>
      alive(() => fs.readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '').split(' '),
    );
    return children.filter((child) => child.trim() !== '').flatMap((child) => [Number(child), ...under(Number(child))]);
  };
  return under(process.pid).filter((pid) =>
    alive(() => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').includes('dist/server.js'),
  );
}

suite('a server that dies', () => {
  test('is started again and checks on', async function () {
    if (process.platform !== 'linux') return this.skip();
    const document = await open('personvernerklaering.md');
    await activeExtension();
    await someFindings(document);
    const [first] = servers();
    expect(first !== undefined, 'the server runs in a process of its own');
    process.kill(first, 'SIGKILL');
    await until('another server', () => servers().some((pid) => pid !== first));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(document.lineCount, 0),
      '\n\nVi bruker Datainspektionen i Sverige.\n',
    );
    await vscode.workspace.applyEdit(edit);
    await until('a finding on what was typed since', () =>
      findings(document).some(
        (one) => ruleOf(one) === 'reference/stale' && document.getText(one.range) === 'Datainspektionen',
      ),
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('the command starts it anew', async () => {
    const document = await open('personvernerklaering.md');
    await someFindings(document);
    await vscode.commands.executeCommand('klausul.restart');
    await someFindings(document);
  });
});
