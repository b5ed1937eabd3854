/** Windows for browser-driven tests: one that tests use after each other, and one alone where a test asks for it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, newPage } from './browser.js';
import { watched } from './tries.js';
import type { UiOptions, UiTest } from './ui.js';
import { startVSCode, type VSCodeServer } from './vscode-server.js';
import { Workbench } from './workbench.js';

/** A window that is open on a folder. */
interface Window {
  readonly page: Page;
  readonly folder: string;
  readonly server: VSCodeServer;
  /** Hosts that it asked for and did not get: it must stay empty. */
  readonly askedFor: ReadonlySet<string>;
}

const THEME = 'workbench.colorTheme';
/** The themes that a window can change to: their names in the list, and what the workbench is marked with. */
const THEMES: Readonly<Record<string, readonly [name: string, mark: string]>> = {
  'Default Light Modern': ['Light Modern', 'vs'],
  'Default Dark Modern': ['Dark Modern', 'vs-dark'],
  'Default High Contrast': ['Dark High Contrast', 'hc-black'],
  'Default High Contrast Light': ['Light High Contrast', 'hc-light'],
};

const themeOf = (options: UiOptions): string => String(options.settings?.[THEME] ?? 'Default Light Modern');

/** A window can be used by the next test when nothing but the theme differs. */
function canShare(options: UiOptions): boolean {
  const others = Object.keys(options.settings ?? {}).filter((name) => name !== THEME);
  return !options.alone && !options.trust && !options.git && others.length === 0 && themeOf(options) in THEMES;
}

/** Puts the files of a test into its folder, and takes away what stood there. */
function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
  cpSync(resolve('test/editor/workspace'), folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Makes the folder a repository with all that stands in it committed, before the Git extension of a window looks for one. */
function commit(folder: string): void {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  for (const args of [['init'], ['add', '.'], ['commit', '-m', 'Første versjon']])
    execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
}

/** Runs tests one after the other in a browser of its own. */
export class Windows {
  readonly #servers = new Map<string, VSCodeServer>();
  #browser: Browser | undefined;
  #shared: Window | undefined;

  constructor(private readonly extensionsDir: string) {}

  /** One try at one test; it throws what the test throws. `fresh` gives it a window of its own in any case. */
  async attempt({ name, options, body }: UiTest, fresh: boolean): Promise<void> {
    const shared = !fresh && canShare(options);
    const window = shared ? await this.#sharedFor(options) : await this.#open(options);
    const editor = new Workbench(window.page, window.folder, name);
    let done = false;
    try {
      await watched(editor, window.askedFor, async () => {
        if (options.open) await (shared ? editor.open(options.open) : editor.waitForTab(options.open));
        await body(editor);
      });
      if (shared) await editor.tidy();
      done = true;
    } finally {
      if (!shared || !done) await this.#close(window);
    }
  }

  async end(): Promise<void> {
    if (this.#shared) await this.#close(this.#shared);
    await this.#browser?.close().catch(() => undefined);
    for (const server of this.#servers.values()) await server.stop();
  }

  /** The window that the test before has left tidy, with the files and the theme of this one. */
  async #sharedFor(options: UiOptions): Promise<Window> {
    const known = this.#shared;
    if (known) fill(known.folder, options.files ?? {});
    const window = (this.#shared ??= await this.#open({ files: options.files ?? {} }, 'shared'));
    const [name, mark] = THEMES[themeOf(options)]!;
    await new Workbench(window.page, window.folder, 'theme').chooseTheme(name, mark);
    return window;
  }

  async #open(options: UiOptions, use = 'alone'): Promise<Window> {
    const server = await this.#serverFor(options, use);
    if (!this.#browser?.isConnected()) this.#browser = await launchBrowser();
    const folder = mkdtempSync(join(tmpdir(), 'klausul-ui-'));
    fill(folder, options.files ?? {});
    if (options.git) commit(folder);
    const window = { ...(await newPage(this.#browser)), folder, server };
    try {
      const file: [string, string][] = options.open ? [['openFile', server.remote(join(folder, options.open))]] : [];
      await window.page.goto(server.url(folder, file), { timeout: 120_000, waitUntil: 'domcontentloaded' });
      await window.page.locator('.monaco-workbench .part.editor').first().waitFor({ timeout: 120_000 });
      return window;
    } catch (error) {
      await this.#close(window);
      throw error;
    }
  }

  /** Windows with the same settings, trust and Git share one server; the theme that a shared window was given stays there. */
  async #serverFor({ settings, trust, git }: UiOptions, use: string): Promise<VSCodeServer> {
    const key = JSON.stringify([use, settings, trust, git]);
    const known = this.#servers.get(key);
    if (known) return known;
    const { extensionsDir } = this;
    const server = await startVSCode({ extensionsDir, settings: settings ?? {}, trust: !!trust, git: !!git });
    this.#servers.set(key, server);
    return server;
  }

  async #close(window: Window): Promise<void> {
    if (this.#shared === window) this.#shared = undefined;
    await window.page
      .context()
      .close()
      .catch(() => undefined);
    rmSync(window.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
