/** `initialize`: what the server offers to this client. */
import { CodeActionKind, TextDocumentSyncKind, type InitializeResult } from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.js';
import { FIX_ALL } from './codeAction.js';
import { INSERT_MISSING } from './insertMissing.js';
import { legendFor } from './semanticTokens.js';

export const initializeResult = (features: ClientFeatures): InitializeResult => ({
  serverInfo: { name: 'klausul' },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true },
    completionProvider: { resolveProvider: true, triggerCharacters: [' ', '§'] },
    // Klausul's own client has the command itself
    ...(features.own.explain ? {} : { executeCommandProvider: { commands: [INSERT_MISSING] } }),
    documentSymbolProvider: { label: 'Klausul' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    semanticTokensProvider: { legend: legendFor(features), full: true, range: true },
    ...(features.pull
      ? { diagnosticProvider: { identifier: 'klausul', interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
  },
});
