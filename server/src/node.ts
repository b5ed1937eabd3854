/** The server under Node: over `--stdio`, or over IPC where VS Code starts it. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from './diskFiles.js';
import { startServer } from './lsp/server.js';

startServer(createConnection(ProposedFeatures.all), diskFiles);
