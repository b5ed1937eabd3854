/** Starts a real VS Code (code-server) on this machine, with a profile of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LaunchOptions {
  /** An installed extension's folder; a new empty one when left out. */
  readonly extensionsDir?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Workspace trust is on, as in an author's VS Code: a folder nobody has trusted opens in Restricted Mode. Off when left out. */
  readonly trust?: boolean;
  /** The Git extension is on. Off when left out. */
  readonly git?: boolean;
}

export interface VSCodeServer {
  readonly exited: Promise<unknown>;
  /** Address of the workbench on a folder, with what a test wants to tell it. */
  url(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** A file on disk as this VS Code names it. */
  remote(path: string): string;
  stop(): Promise<void>;
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run through scripts/test.mjs`);
  return value;
};

/** Settings that keep everything but the tested thing quiet. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'files.autoSave': 'off',
  'workbench.editor.enablePreview': false,
  // a file that is opened again is read from its top, as at first
  'workbench.editor.restoreViewState': false,
};

function userSettings({ settings, trust, git }: LaunchOptions): string {
  const all = { ...quiet, 'security.workspace.trust.enabled': !!trust, 'git.enabled': !!git, ...settings };
  return JSON.stringify(all, null, 1);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Environment without which it would leave traces in the user's home or ask a gallery on the network. */
const environment = (home: string): NodeJS.ProcessEnv => ({
  ...process.env,
  HOME: home,
  TMPDIR: home,
  XDG_RUNTIME_DIR: home,
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_DATA_HOME: join(home, '.local'),
  EXTENSIONS_GALLERY: '{"serviceUrl":""}',
});

/** Installs a .vsix as an author would, into a new folder of extensions. */
export function installVsix(vsix: string): string {
  const home = mkdtempSync(join(tmpdir(), 'klausul-vsix-'));
  const extensionsDir = join(home, 'extensions');
  const where = [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    extensionsDir,
  ];
  const args = [required('KLAUSUL_CODE_SERVER'), ...where, '--install-extension', vsix, '--force'];
  const done = spawnSync(required('KLAUSUL_CODE_SERVER_NODE'), args, {
    encoding: 'utf8',
    env: environment(home),
    timeout: 120_000,
  });
  if (done.status !== 0) throw new Error(`${vsix} did not install:\n${done.stdout}\n${done.stderr}`);
  return extensionsDir;
}

/** Starts it and waits until it answers; a start that fails is tried once more. */
export async function startVSCode(options: LaunchOptions = {}): Promise<VSCodeServer> {
  try {
    return await start(options);
  } catch (error) {
    console.log(`RETRY start of code-server: ${String(error)}`);
    return start(options);
  }
}

async function start(options: LaunchOptions): Promise<VSCodeServer> {
  const home = mkdtempSync(join(tmpdir(), 'klausul-vscode-'));
  const settingsFile = join(home, 'data/User/settings.json');
  mkdirSync(join(home, 'data/User'), { recursive: true });
  writeFileSync(settingsFile, userSettings(options));
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n');
  const port = await freePort();
  const log = join(home, 'server.log');
  const output = openSync(log, 'w');
  const args = ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--config', join(home, 'config.yaml')];
  args.push(
    '--user-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    options.extensionsDir ?? join(home, 'extensions'),
  );
  args.push('--disable-telemetry', '--disable-update-check', '--ignore-last-opened');
  if (!options.trust) args.push('--disable-workspace-trust');
  // without it a built VS Code ignores extensionDevelopmentPath and extensionTestsPath, and says nothing
  args.push('--vscode-option', 'enable-smoke-test-driver');
  const child = spawn(required('KLAUSUL_CODE_SERVER_NODE'), [required('KLAUSUL_CODE_SERVER'), ...args], {
    stdio: ['ignore', output, output],
    detached: true, // a group of its own, so that stopping takes the extension hosts along
    env: environment(home),
  });
  const exited = new Promise((done) => child.once('exit', done));
  const kill = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid) process.kill(-child.pid, signal);
    } catch {
      // it had ended
    }
  };
  const atExit = (): void => kill('SIGKILL');
  process.on('exit', atExit);
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(`${base}/healthz`)); tries++) {
    if (child.exitCode !== null || tries > 600) {
      kill('SIGKILL');
      throw new Error(`code-server did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
    await sleep(100);
  }
  return {
    exited,
    remote: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
    url(folder, payload = []) {
      const query = new URLSearchParams({ folder });
      query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
      return `${base}/?${query.toString()}`;
    },
    async stop() {
      kill('SIGTERM');
      await Promise.race([exited, sleep(5000)]);
      kill('SIGKILL');
      process.off('exit', atExit);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
