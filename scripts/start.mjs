// `npm start`: builds Klausul, prints the check of examples/ and opens them in VS Code with Klausul running.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies } from './lib/install.mjs';
import { onPath, root } from './lib/machine.mjs';
import { run } from './lib/run.mjs';

const node = process.execPath;
const examples = join(root, 'examples');
const interactive = process.stdin.isTTY && !process.env.CI;

await ensureDependencies();
const build = await run(node, [join(root, 'esbuild.mjs'), 'dist'], { cwd: root });
if (build.code) fail(`The build failed:\n${build.output}`);

const check = await run(node, [join(root, 'dist/cli.js'), 'check', 'examples'], { cwd: root });
console.log(check.output.trimEnd() + '\n');
if (check.code > 1) fail(`klausul check ended with ${check.code}`); // 1 says that there are findings: the poor examples have some

const code = onPath('code');
if (interactive && code) {
  await run(code, [`--extensionDevelopmentPath=${root}`, examples], { show: true });
  console.log('The examples are open in VS Code, with Klausul.');
} else await inBrowser();

async function inBrowser() {
  const { serveWeb } = await import('./lib/web-host.mjs');
  const wanted = Number(process.env.PORT) || undefined;
  const server = await serveWeb({ extension: root, folder: examples, port: wanted });
  if (!interactive) {
    await prove(server);
    server.close();
    process.exit(0);
  }
  console.log(`VS Code ${server.version} for the Web, with the examples and Klausul: ${server.url}`);
  console.log('What you change there stays in the browser. Ctrl+C ends it.');
  openBrowser(server.url);
}

/** With nobody to look at it: the page, the editor's own code and Klausul's are served. */
async function prove(server) {
  const page = await get(server.url);
  if (!page.includes('vscode-workbench-web-configuration')) fail(`${server.url} is not the page of VS Code`);
  const extension = await get(new URL('static/devextensions/dist/extension.web.js', server.url));
  await get(new URL('static/devextensions/dist/server.worker.js', server.url));
  console.log(
    `VS Code ${server.version} for the Web is served at ${server.url} (HTTP 200), Klausul in it (${extension.length} characters).`,
  );
  console.log('No terminal to answer: done.');
}

async function get(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) fail(`${url} answered ${response.status}`);
  return response.text();
}

function openBrowser(url) {
  const [program, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[process.platform] ?? [
    'xdg-open',
    url,
  ];
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Open this address in a browser.'));
  child.unref();
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
