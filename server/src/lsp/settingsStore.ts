/** Settings of each document, asked of the client once and kept until they change. */
import type { Connection } from 'vscode-languageserver';
import { describeProblem } from '../core/project/describeProblem.js';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../core/settings.js';
import type { ClientFeatures } from './clientFeatures.js';

/** Where settings come from: `workspace/configuration`, else what the client sent along. */
export class SettingsStore {
  readonly #kept = new Map<string, Settings | Promise<Settings>>();
  readonly #said = new Set<string>();
  #sent: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly features: ClientFeatures,
  ) {
    this.#sent = features.own.settings;
  }

  /** The settings of a document; a promise only where the client has still to be asked. */
  of(uri: string): Settings | Promise<Settings> {
    const known = this.#kept.get(uri);
    if (known) return known;
    const asked = this.#ask(uri).then((settings) => {
      if (this.#kept.get(uri) === asked) this.#kept.set(uri, settings);
      return settings;
    });
    this.#kept.set(uri, asked);
    return asked;
  }

  /** Forgets everything; `sent` is what a client that can't be asked has sent. */
  changed(sent: unknown): void {
    this.#kept.clear();
    if (!this.features.configuration && typeof sent === 'object' && sent !== null)
      this.#sent = 'klausul' in sent ? sent.klausul : sent;
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  async #ask(uri: string): Promise<Settings> {
    try {
      const raw: unknown = this.features.configuration
        ? await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'klausul' })
        : this.#sent;
      const settings = readSettings(raw);
      this.#say(settings.problems.map((problem) => describeProblem(problem, 'en', 'klausul.')));
      return settings;
    } catch {
      return DEFAULT_SETTINGS;
    }
  }

  /** One message for all that is wrong, and only once for the same. */
  #say(problems: readonly string[]): void {
    const message = problems.join('. ');
    if (message === '' || this.#said.has(message)) return;
    this.#said.add(message);
    this.connection.sendNotification('window/showMessage', { type: 2, message: `Klausul: ${message}.` });
  }
}
