/** `textDocument/publishDiagnostics`: for clients that do not ask. */
import { guarding } from './guard.js';
import type { Context } from './context.js';
import { diagnosticsOf } from './diagnostics.js';
import { reportStatus } from './status.js';

/** Publishes after each change, without delay; changes that come in one go are answered once. */
export class Publisher {
  readonly #waiting = new Set<string>();

  constructor(private readonly context: Context) {}

  /** A document was opened or changed. */
  changed(uri: string): void {
    if (this.#waiting.has(uri)) return;
    this.#waiting.add(uri);
    this.#whenQuiet(uri);
  }

  /** Settings or files changed: everything anew. */
  all(): void {
    for (const { uri } of this.context.documents.all()) this.changed(uri);
  }

  /** A closed document has nothing to show. */
  closed(uri: string): void {
    this.#waiting.delete(uri);
    void this.context.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Waits while further changes stand in the queue, which gives out one message a turn; typing never makes it wait. */
  #whenQuiet(uri: string): void {
    const { documents, connection } = this.context;
    const version = documents.get(uri)?.version;
    const publish = guarding(connection.console, 'publish', () => this.#publish(uri));
    soon(() =>
      soon(() => {
        if (documents.get(uri)?.version !== version) return this.#whenQuiet(uri);
        this.#waiting.delete(uri);
        publish(undefined);
      }),
    );
  }

  async #publish(uri: string): Promise<void> {
    const { analyses, connection, documents, features } = this.context;
    const analysed = await analyses.of(uri);
    reportStatus(this.context, uri, analysed);
    if (!analysed || documents.get(uri) === undefined) return;
    await connection.sendDiagnostics({
      uri,
      version: analysed.text.version,
      diagnostics: diagnosticsOf(analysed, features),
    });
  }
}

const soon: (run: () => void) => void =
  typeof setImmediate === 'function' ? (run) => void setImmediate(run) : (run) => void setTimeout(run, 0);
