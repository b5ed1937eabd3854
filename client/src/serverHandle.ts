/** The running server: started once, started again when it dies, and that is said. */
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import type { CreateClient } from './activate.js';
import { answerFileRequests } from './files.js';
import { LANGUAGES, PROJECT_FILES } from './languages.js';
import { STATUS, type Status } from './protocol.js';
import type { Statuses } from './statuses.js';
import type { TreatAs } from './treatAs.js';
import { say, type Words } from './words.js';

/** So many deaths within these minutes, and it is left alone. */
const DEATHS = 4;
const MINUTES = 3;

/** Starts, restarts and stops the server. */
export class ServerHandle implements vscode.Disposable {
  #client: BaseLanguageClient | undefined;
  #starting: Promise<BaseLanguageClient> | undefined;
  #deaths: number[] = [];

  constructor(
    private readonly create: CreateClient,
    readonly output: vscode.LogOutputChannel,
    private readonly treatAs: TreatAs,
    private readonly statuses: Statuses,
    private readonly words: () => Words['server'],
  ) {}

  /** The running client; starts it on first demand. */
  start(): Promise<BaseLanguageClient> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      this.output.error(`the server did not start: ${error instanceof Error ? error.name : 'unknown error'}`);
      void this.#offerRestart(this.words().notStarted);
      throw error;
    });
    this.#starting.catch(() => undefined);
    return this.#starting;
  }

  /** Stops the server and starts it anew. */
  async restart(): Promise<void> {
    const old = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    this.#deaths = [];
    this.statuses.clear();
    await old?.dispose().catch(() => undefined);
    await this.start();
  }

  dispose(): void {
    void this.#client?.dispose().catch(() => undefined);
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = this.create(this.#options(), () => void this.#replace(client));
    this.#client = client;
    client.onNotification(STATUS, (status: Status) => this.statuses.show(status));
    answerFileRequests(client);
    await client.start();
    return client;
  }

  /** Puts a new server in the place of one that has died without closing its connection. */
  async #replace(dead: BaseLanguageClient): Promise<void> {
    if (this.#client !== dead) return;
    this.#client = undefined;
    this.#starting = undefined;
    await dead.dispose(0).catch(() => undefined);
    if (this.#died().action === CloseAction.Restart) await this.start().catch(() => undefined);
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [...LANGUAGES.map((language) => ({ language })), { pattern: PROJECT_FILES }],
      outputChannel: this.output,
      initializationOptions: () => ({
        files: true,
        status: true,
        explain: true,
        suppress: true,
        notApplicable: true,
        treatAs: this.treatAs.all(),
      }),
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.#died(),
      },
    };
  }

  /** The server has gone without being asked to. */
  #died(): { action: CloseAction; handled: true } {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < MINUTES * 60_000), now];
    if (this.#deaths.length > DEATHS) {
      this.#starting = undefined;
      void this.#offerRestart(this.words().givenUp(this.#deaths.length));
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    this.output.warn('the server stopped and is started again');
    say(this.words().startedAgain);
    return { action: CloseAction.Restart, handled: true };
  }

  async #offerRestart(message: string): Promise<void> {
    const { restart, showOutput } = this.words();
    const choice = await vscode.window.showErrorMessage(`Klausul: ${message}`, restart, showOutput);
    if (choice === restart) await this.restart();
    else if (choice === showOutput) this.output.show();
  }
}
