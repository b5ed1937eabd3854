/** A language client without an editor: starts a server over stdio and speaks the protocol with it. For the benchmark. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

export interface ServerOptions {
  /** Program and arguments; Klausul's own server when left out. */
  readonly command?: readonly [string, ...string[]];
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the server gets when it asks for its settings, by section. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly workspace?: string;
}

const klausul = (): [string, ...string[]] => [process.execPath, 'dist/server.js', '--stdio'];

/** One running server. Call `stop` in the test's `after`, or a failed assertion leaves the process behind. */
export class LanguageServer {
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting = new Set<() => void>();
  #settings: Readonly<Record<string, unknown>>;
  #version = 1;
  /** What the server wrote to stderr. */
  errors = '';

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    settings: Readonly<Record<string, unknown>>,
  ) {
    this.#settings = settings;
  }

  /** What the server said that it can do. */
  initialized!: InitializeResult;

  /** Starts and initialises a server. */
  static async start(options: ServerOptions = {}): Promise<LanguageServer> {
    const [program, ...args] = options.command ?? klausul();
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new LanguageServer(child, connection, options.settings ?? {});
    child.stderr.setEncoding('utf8').on('data', (text: string) => (server.errors += text));
    server.#answer();
    connection.listen();
    const folder = options.workspace;
    server.initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder ? [{ uri: folder, name: 'workspace' }] : null,
      capabilities: options.capabilities ?? {},
      initializationOptions: options.initializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return server;
  }

  /** What every client answers. */
  #answer(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.set(params.uri, params);
      for (const wake of this.#waiting) wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === undefined ? this.#settings : (this.#settings[section] ?? null))),
    );
    for (const request of [
      'client/registerCapability',
      'client/unregisterCapability',
      'window/workDoneProgress/create',
    ])
      connection.onRequest(request, () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
  }

  /** Opens a document. */
  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#published.delete(uri);
    const textDocument = { uri, languageId, version: ++this.#version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Changes a document. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version: ++this.#version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  /** New settings, as an editor sends them: the notification alone, and the values when the server asks. */
  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.#settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  }

  /** The diagnostics that the server publishes for the latest version of a document. */
  published(uri: string, ms = 30_000): Promise<readonly Diagnostic[]> {
    const version = this.#version;
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const latest = this.#published.get(uri);
        if (!latest || (latest.version !== undefined && latest.version < version)) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve(latest.diagnostics);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`no diagnostics for ${uri} after ${ms / 1000} s; stderr: ${this.errors.slice(-500)}`));
      }, ms);
      this.#waiting.add(look);
      look();
    });
  }

  /** The diagnostics of a document by pull. */
  async pulled(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  }

  /** Forgets what was published for a document, so that `published` waits for the next. */
  forget(uri: string): void {
    this.#published.delete(uri);
  }

  /** Shuts down as the protocol says; gives back the exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null) return this.process.exitCode;
    const exited = new Promise<number | null>((done) => this.process.once('exit', done));
    const kill = setTimeout(() => this.process.kill('SIGKILL'), 5000);
    try {
      await this.connection.sendRequest(ShutdownRequest.type);
      await this.connection.sendNotification(ExitNotification.type);
    } catch {
      this.process.kill('SIGKILL'); // it no longer answers
    }
    const code = await exited;
    clearTimeout(kill);
    this.connection.dispose();
    return code;
  }
}
