/** `klausul/status`: tells the client how a document stands, when that changes. */
import type { Analysed } from './analyses.js';
import type { Context } from './context.js';
import { STATUS, type Status } from './protocol.js';

const told = new WeakMap<Context, Map<string, string>>();

/** Tells how the document stands; a client that has no place for it hears only of what is not done. */
export function reportStatus(context: Context, uri: string, analysed: Analysed | undefined): void {
  const status = statusOf(uri, analysed);
  const known = told.get(context) ?? new Map<string, string>();
  told.set(context, known);
  const key = JSON.stringify(status);
  if (known.get(uri) === key) return;
  known.set(uri, key);
  if (context.features.own.status) void context.connection.sendNotification(STATUS, status);
  else if (status.state === 'too-large')
    void context.connection.sendNotification('window/showMessage', { type: 3, message: TOO_LARGE });
}

/** Forgets a closed document. */
export const forgetStatus = (context: Context, uri: string): void => void told.get(context)?.delete(uri);

const TOO_LARGE = 'Klausul: this file is over 2 MB and is not checked while you type; it is checked when you save it.';

/** How the document stands, in numbers. */
export function statusOf(uri: string, analysed: Analysed | undefined): Status {
  if (!analysed) return { uri, state: 'too-large', isPolicy: false, language: '', warnings: 0, others: 0 };
  const { isPolicy, document, findings } = analysed.analysis;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return { uri, state: 'checked', isPolicy, language: document.language, warnings, others: findings.length - warnings };
}
