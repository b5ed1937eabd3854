/** `klausul/status`: tells the client how a document stands, after each analysis. */
import type { Connection } from 'vscode-languageserver';
import { largeWords, statusWords } from '../core/desk/statusWords.js';
import type { Language } from '../core/languages/language.js';
import type { Analysed } from './analyses.js';
import type { Context } from './context.js';
import { STATUS, type Status } from './protocol.js';

/** What a client was last told of each document: the number of the analysis, and the language of its words. */
type Told = Map<string, { readonly analysis: number; readonly language: Language }>;
const told = new WeakMap<Connection, Told>();

/** Tells how the document stands; a client that has no place for it hears only of what is not done. */
export function reportStatus(
  { connection, features }: Pick<Context, 'connection' | 'features'>,
  uri: string,
  analysed: Analysed | undefined,
): void {
  const known = told.get(connection) ?? new Map<string, { analysis: number; language: Language }>();
  told.set(connection, known);
  const last = known.get(uri);
  const analysis = analysed ? numberOf(analysed) : TOO_LARGE;
  if (last?.analysis === analysis) return;
  const language = analysed?.analysis.language ?? last?.language ?? 'en';
  known.set(uri, { analysis, language });
  if (features.own.status) void connection.sendNotification(STATUS, statusOf(uri, analysed, language));
  else if (!analysed) void connection.sendNotification('window/showMessage', { type: 3, message: MESSAGE });
}

/** Forgets a closed document. */
export const forgetStatus = ({ connection }: Context, uri: string): void => void told.get(connection)?.delete(uri);

const MESSAGE = 'Klausul: this file is over 2 MB and is not checked while you type; it is checked when you save it.';

/** How the document stands; `language` is that of the words where there is no analysis to say it. */
export function statusOf(uri: string, analysed: Analysed | undefined, language: Language = 'en'): Status {
  if (!analysed)
    return {
      uri,
      state: 'too-large',
      isPolicy: false,
      language: '',
      messages: language,
      warnings: 0,
      others: 0,
      analysis: TOO_LARGE,
      words: largeWords(language),
    };
  const { isPolicy, document, findings, language: messages } = analysed.analysis;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return {
    uri,
    state: 'checked',
    isPolicy,
    language: document.language,
    messages,
    warnings,
    others: findings.length - warnings,
    analysis: numberOf(analysed),
    words: statusWords(analysed.analysis),
  };
}

const TOO_LARGE = 0;
const numbers = new WeakMap<Analysed, number>();
let count = TOO_LARGE;

/** The number of an analysis: no two have the same. */
function numberOf(analysed: Analysed): number {
  const known = numbers.get(analysed) ?? ++count;
  numbers.set(analysed, known);
  return known;
}
