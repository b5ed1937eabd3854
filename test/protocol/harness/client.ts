/** A small LSP client that talks to the built server over stdio. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from '../../../server/src/diskFiles.js';
import { startServer } from '../../../server/src/lsp/server.js';

/** The built server. */
export const SERVER = join(process.cwd(), 'dist/server.js');

/** What a client of its time can do: pull, lazy edits, snippets. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: {
      dynamicRegistration: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** What a client of 2018 can do. */
export const POOR: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** How a test starts the server. */
export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  /** What `workspace/configuration` answers for the section `klausul`. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** Addresses of the workspace folders. */
  readonly folders?: readonly string[];
  /** The built program, in a process of its own; otherwise the same server in this process, over a pipe. */
  readonly program?: boolean;
}

/** A server that runs, and its two ends of the wire. */
interface Running {
  readonly input: Writable;
  readonly output: Readable;
  readonly exit: Promise<number | null>;
  readonly end: () => void;
}

function startProgram(): Running {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { input: child.stdin, output: child.stdout, exit, end: () => child.kill('SIGKILL') };
}

function startHere(): Running {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
  );
  startServer(connection, diskFiles);
  // it is left alone in the end: what it asks of a client that has gone waits for nobody, and keeps nothing running
  return { input, output, exit: Promise.resolve(null), end: () => undefined };
}

/** A running server and what it has said. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly log: string[] = [];
  readonly texts = new Map<string, TextDocument>();
  refreshes = 0;
  registered: string[] = [];
  settings: unknown;
  exit: Promise<number | null>;
  initialized!: InitializeResult;
  readonly #waiting: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    exit: Promise<number | null>,
  ) {
    this.exit = exit;
  }

  /** Starts the server and says hello; it ends when the test ends. */
  static async start(t: TestContext, options: StartOptions = {}): Promise<Client> {
    const { input, output, exit, end } = options.program ? startProgram() : startHere();
    t.after(end);
    const connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
    const client = new Client(connection, exit);
    client.settings = options.settings ?? null;
    client.#listen();
    connection.listen();
    t.after(() => connection.dispose());
    client.initialized = await connection.sendRequest(InitializeRequest.type, {
      // with its own number, the server in this process would wait for the end of it
      processId: options.program ? process.pid : null,
      rootUri: null,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      capabilities: options.capabilities ?? FULL,
      initializationOptions: options.initializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.texts.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces `[start, end)` of the text as the client has it. */
  async edit(uri: string, start: number, end: number, text: string): Promise<void> {
    const document = this.texts.get(uri)!;
    const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
    const version = document.version + 1;
    this.texts.set(uri, TextDocument.update(document, [change], version));
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [change],
    });
  }

  async close(uri: string): Promise<void> {
    this.texts.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The diagnostics of a document by pull. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (report.kind !== 'full') throw new Error('not a full report');
    return report.items;
  }

  textOf(uri: string): string {
    return this.texts.get(uri)!.getText();
  }

  wordsAt(uri: string, range: Range): string {
    return this.texts.get(uri)!.getText(range);
  }

  /** Waits for something the server says on its own. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const late = setTimeout(() => this.#waiting.splice(0).forEach((wake) => wake()), 10_000);
    const from = Date.now();
    while (!holds()) {
      if (Date.now() - from > 9_000) throw new Error(`waited in vain for ${what}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    clearTimeout(late);
  }

  #listen(): void {
    const said = (): void => this.#waiting.splice(0).forEach((wake) => wake());
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      said();
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      said();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
      said();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      said();
      return null;
    });
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      said();
      return null;
    });
  }
}
