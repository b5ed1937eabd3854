/** `klausul/status`: tells the client how a document stands, when that changes. */
import type { Connection } from 'vscode-languageserver';
import type { Analysed } from './analyses.js';
import type { Context } from './context.js';
import { STATUS, type Status } from './protocol.js';

const told = new WeakMap<Connection, Map<string, string>>();

/** Tells how the document stands; a client that has no place for it hears only of what is not done. */
export function reportStatus(
  { connection, features }: Pick<Context, 'connection' | 'features'>,
  uri: string,
  analysed: Analysed | undefined,
): void {
  const status = statusOf(uri, analysed);
  const known = told.get(connection) ?? new Map<string, string>();
  told.set(connection, known);
  const key = JSON.stringify(status);
  if (known.get(uri) === key) return;
  known.set(uri, key);
  if (features.own.status) void connection.sendNotification(STATUS, status);
  else if (status.state === 'too-large')
    void connection.sendNotification('window/showMessage', { type: 3, message: TOO_LARGE });
}

/** Forgets a closed document. */
export const forgetStatus = ({ connection }: Context, uri: string): void => void told.get(connection)?.delete(uri);

const TOO_LARGE = 'Klausul: this file is over 2 MB and is not checked while you type; it is checked when you save it.';

/** How the document stands, in numbers. */
export function statusOf(uri: string, analysed: Analysed | undefined): Status {
  if (!analysed) return { uri, state: 'too-large', isPolicy: false, language: '', warnings: 0, others: 0 };
  const { isPolicy, document, findings } = analysed.analysis;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return { uri, state: 'checked', isPolicy, language: document.language, warnings, others: findings.length - warnings };
}
