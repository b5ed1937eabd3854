/** The view "Retention Schedule": a web view beside each policy for which it was asked. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FromView, ToView } from '../webview/messages.js';
import type { FrontDocument } from './frontDocument.js';
import { LANGUAGES } from './languages.js';
import { SCHEDULE, type ShownSchedule } from './protocol.js';
import { copySchedule, saveSchedule } from './scheduleExport.js';
import { scheduleHtml, scheduleRoots } from './scheduleHtml.js';
import type { ServerHandle } from './serverHandle.js';
import { showPlace } from './showPlace.js';
import { say, wordsFor } from './words.js';

const TYPE = 'klausul.schedule';
/** So many milliseconds after the last letter the schedule is drawn anew. */
const PAUSE = 300;

/** Opens the schedules, and brings them back after the window was loaded again. */
export class ScheduleViews implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #views = new Map<string, ScheduleView>();
  readonly #subscriptions: vscode.Disposable[] = [];

  constructor(
    readonly extension: vscode.Uri,
    readonly server: ServerHandle,
    readonly front: FrontDocument,
  ) {
    this.#subscriptions.push(
      front.onDidChange(() => front.document && this.#views.get(front.document.uri.toString())?.outdated()),
      vscode.window.registerWebviewPanelSerializer(TYPE, this),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#views.get(document.uri.toString())?.outdated()),
      vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('klausul') && this.outdated()),
    );
  }

  /** Shows the schedule of a document, by default the one in front. */
  async show(uri = this.front.document?.uri): Promise<void> {
    const known = uri && this.#views.get(uri.toString());
    if (known) return known.reveal();
    const document = uri && (await vscode.workspace.openTextDocument(uri));
    if (!document || !LANGUAGES.includes(document.languageId)) return say(wordsFor(this.front.status).openForSchedule);
    const panel = vscode.window.createWebviewPanel(TYPE, 'Klausul', vscode.ViewColumn.Beside, {});
    this.#adopt(panel, document.uri);
  }

  /** All schedules are drawn anew: settings or what counts as a policy have changed. */
  outdated(): void {
    for (const view of this.#views.values()) view.outdated();
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri } = (state ?? {}) as { readonly uri?: unknown };
    if (typeof uri !== 'string') return panel.dispose();
    this.#adopt(panel, vscode.Uri.parse(uri));
  }

  dispose(): void {
    for (const view of [...this.#views.values()]) view.panel.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #adopt(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    panel.webview.options = { enableScripts: true, localResourceRoots: scheduleRoots(this.extension) };
    const key = uri.toString();
    this.#views.set(key, new ScheduleView(panel, uri, this));
    panel.onDidDispose(() => this.#views.delete(key));
  }
}

/** The schedule of one document. Nothing is worked out for one that is not in sight. */
class ScheduleView {
  #shown: ShownSchedule | undefined;
  #width = 800;
  #fresh = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly panel: vscode.WebviewPanel,
    private readonly uri: vscode.Uri,
    private readonly desk: Pick<ScheduleViews, 'extension' | 'server' | 'front'>,
  ) {
    panel.title = `Slettefrister / Retention: ${nameOf(uri)}`;
    panel.webview.onDidReceiveMessage((message: FromView) => void this.#received(message));
    panel.onDidChangeViewState(() => panel.visible && !this.#fresh && this.#later());
    panel.onDidDispose(() => clearTimeout(this.#timer));
    panel.webview.html = scheduleHtml(panel.webview, desk.extension, uri);
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** The text, or what else it depends on, is another now. */
  outdated(): void {
    this.#fresh = false;
    if (this.panel.visible) this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), PAUSE);
  }

  async #received(message: FromView): Promise<void> {
    if (message.type === 'ready' || message.type === 'width') {
      this.#width = message.width;
      await this.#refresh();
    } else if (message.type === 'goTo') await this.#goTo(message);
    else if (this.#shown) {
      const run = message.type === 'copy' ? copySchedule : saveSchedule;
      await run(this.desk.server, this.uri, this.#shown);
    }
  }

  async #refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#fresh = true;
    const shown = await this.#ask();
    if (!shown || !this.panel.visible) return;
    this.#shown = shown;
    const file = nameOf(this.uri);
    this.panel.title = `${shown.title}: ${file}`;
    await this.panel.webview.postMessage({ type: 'shown', file, shown } satisfies ToView);
  }

  /** The schedule as the text is now; undefined where the file is gone. */
  async #ask(): Promise<ShownSchedule | undefined> {
    try {
      // the server answers for open documents only
      await vscode.workspace.openTextDocument(this.uri);
      const client: BaseLanguageClient = await this.desk.server.start();
      const uri = client.code2ProtocolConverter.asUri(this.uri);
      return (await client.sendRequest<ShownSchedule | null>(SCHEDULE, { uri, width: this.#width })) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Goes to the words in the editor; where the text has changed since they were drawn, to where they stand now. */
  async #goTo({ of, key }: Extract<FromView, { type: 'goTo' }>): Promise<void> {
    const document = await vscode.workspace.openTextDocument(this.uri);
    if (this.#shown?.version !== document.version) this.#shown = (await this.#ask()) ?? this.#shown;
    const places = (of === 'row' ? this.#shown?.rows : this.#shown?.others) ?? [];
    const place = places.find((row) => row.key === key)?.range;
    if (!place) return this.#refresh();
    const words = new vscode.Range(place.start.line, place.start.character, place.end.line, place.end.character);
    await showPlace(this.uri, words, this.panel.viewColumn);
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.split('/').pop() ?? '';
