// Builds what ships (dist/) and what tests it (out/): `node esbuild.mjs [dist|fast|long|corpus|protocol|editor]... [--watch]`, all by default.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { globSync } from 'tinyglobby';

const root = import.meta.dirname;
const partial = process.env.KLAUSUL_PARTIAL === '1'; // while the project grows: an entry that isn't written yet is said, not fatal

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: true,
  logLevel: 'warning',
  metafile: true,
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const web = { ...common, platform: 'browser', format: 'cjs', target: 'es2022' };

/** For Node and for a web worker: what only one of them has is looked for when it is needed, and not before. */
const everywhere = {
  ...web,
  format: 'iife',
  target: ['node20', 'es2022'],
  conditions: ['node', 'browser'],
  // its build for Node asks for `process` at once
  alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
  external: builtinModules.flatMap((name) => [name, `node:${name}`]),
};

/** What ships: each file of dist/, its entry and how it is built. */
const shipped = [
  { ...node, entry: 'client/src/extension.ts', outfile: 'dist/extension.js', external: ['vscode'] },
  { ...web, entry: 'client/src/extension.web.ts', outfile: 'dist/extension.web.js', external: ['vscode'] },
  { ...web, entry: 'client/webview/schedule.ts', outfile: 'dist/schedule.js', format: 'iife' },
  { ...everywhere, entry: 'server/src/main.ts', outfile: 'dist/server.worker.js' },
  { ...node, entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

/** The server for Node: the worker's file, which holds the engine once for both, under the name that editors start. */
const serverForNode = {
  ...node,
  stdin: { contents: `require('./server.worker.js');`, resolveDir: root, sourcefile: 'server.js' },
  outfile: 'dist/server.js',
  external: ['./server.worker.js'],
  banner: { js: '#!/usr/bin/env node' },
};

const testing = { ...node, minify: false, sourcemap: 'inline', target: 'node20' };

/** Tests that import `node:test` get what lets several processes share a suite. */
const sharedTests = {
  name: 'shared-tests',
  setup(build) {
    const path = join(root, 'test/harness/sharedTests.ts');
    build.onResolve({ filter: /^node:test$/ }, ({ importer }) => (importer === path ? undefined : { path }));
  },
};
// ES modules in one bundle; packages that are CommonJS inside it still want a require of their own
const testModule = {
  ...testing,
  format: 'esm',
  external: ['esbuild', 'typescript', 'prettier', 'eslint', 'playwright-core', '@vscode/*', 'markdownlint'],
  mainFields: ['module', 'main'],
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
};

/** One suite = one bundle that imports every file the patterns match: it starts in milliseconds. */
function suite(patterns, outfile) {
  const files = globSync(patterns, { cwd: root }).sort();
  const contents = files.map((f) => `import ${JSON.stringify('./' + f)};`).join('\n');
  const stdin = { contents, resolveDir: root, sourcefile: `${outfile}.entry.ts` };
  // the map stands beside the bundle and is read when a test has failed: to read it costs more than most suites
  return { ...testModule, sourcemap: 'linked', plugins: [sharedTests], stdin, outfile, files };
}

/** A mocha suite for the extension host. Tests are loaded inside `run`, after mocha's globals exist. */
function editorSuite(folders, host, options) {
  const files = globSync(
    folders.map((f) => `test/editor/${f}/**/*.test.ts`),
    { cwd: root },
  ).sort();
  const loads = files.map((f) => `require(${JSON.stringify('./' + f)});`).join('\n');
  const contents = `import { runSuite } from './test/editor/host/${host}';\nexport const run = () => runSuite(() => {\n${loads}\n});\n`;
  return { ...options, stdin: { contents, resolveDir: root, loader: 'ts', sourcefile: `${host}.entry.ts` }, files };
}

const hostNode = { ...testing, external: ['vscode', 'mocha'] };
// mocha's browser build is UMD inside an ES module package: bundled as it is, it overwrites module.exports, hence the footer
const hostWeb = {
  ...web,
  minify: false,
  sourcemap: 'inline',
  format: 'iife',
  external: ['vscode'],
  globalName: '__suite',
  footer: { js: 'module.exports = __suite;' },
};

const groups = {
  dist: () => [...shipped.map(({ entry, ...o }) => ({ ...o, entryPoints: [entry] })), serverForNode],
  fast: () => [suite(['test/unit/**/*.test.ts', '!**/*.long.test.ts'], 'out/fast.mjs')],
  long: () => [suite(['test/unit/**/*.long.test.ts', 'test/property/**/*.test.ts'], 'out/long.mjs')],
  corpus: () => [suite(['test/corpus/**/*.test.ts'], 'out/corpus.mjs')],
  protocol: () => [suite(['test/protocol/**/*.test.ts'], 'out/protocol.mjs')],
  editor: () => [
    { ...editorSuite(['suite', 'desktop'], 'desktop', hostNode), outfile: 'out/editor/desktop.js' },
    { ...editorSuite(['restricted'], 'desktop', hostNode), outfile: 'out/editor/restricted.js' },
    { ...editorSuite(['suite', 'web'], 'web', hostWeb), outfile: 'out/editor/web.js' },
    {
      ...testModule,
      entryPoints: ['test/editor/harness/vscode-shim.ts'],
      outfile: 'out/editor/vscode-shim.mjs',
      banner: { js: '#!/usr/bin/env node\n' + testModule.banner.js },
    },
    { ...testModule, entryPoints: ['test/editor/harness/run-web.ts'], outfile: 'out/editor/run-web.mjs' },
    { ...testModule, entryPoints: ['test/editor/virtual/run-virtual.ts'], outfile: 'out/editor/run-virtual.mjs' },
    uiTests(),
  ],
};

/** The browser-driven tests and their runner. */
function uiTests() {
  const built = suite(['test/editor/ui/**/*.ui.ts', 'test/editor/harness/run-ui.ts'], 'out/editor/run-ui.mjs');
  // the runner last: by then every test has put itself on the list
  const files = [...built.files.filter((f) => !f.endsWith('run-ui.ts')), 'test/editor/harness/run-ui.ts'];
  const contents = files.map((f) => `import ${JSON.stringify('./' + f)};`).join('\n');
  return { ...built, stdin: { ...built.stdin, contents } };
}

/** Licences of the packages bundled into dist/, as they ask for. */
function writeNotices(metafiles) {
  const packages = new Set();
  for (const meta of metafiles)
    for (const input of Object.keys(meta.inputs)) {
      const at = input.lastIndexOf('node_modules/');
      if (at < 0) continue;
      const [scope, name] = input.slice(at + 'node_modules/'.length).split('/');
      packages.add(input.slice(0, at) + join('node_modules', scope, scope.startsWith('@') ? name : ''));
    }
  const notices = [...packages].sort().map((dir) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, dir, 'package.json'), 'utf8'));
    const file = globSync(['licen[sc]e*', 'LICEN[SC]E*', 'License*'], { cwd: join(root, dir) })[0];
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(root, dir, file), 'utf8').trim() : ''}\n`;
  });
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

const missing = (o) => (o.entryPoints ?? []).filter((e) => !existsSync(join(root, e)));
const size = (bytes) => `${(bytes / 1024).toFixed(1)} kB`.padStart(10);

async function build(name, watch) {
  const done = [];
  for (const { files, ...options } of groups[name]()) {
    const absent = missing(options);
    if (absent.length && partial) {
      console.log(`skipped ${options.outfile}: ${absent.join(', ')} is not written yet`);
      rmSync(join(root, options.outfile), { force: true });
      continue;
    }
    if (absent.length) throw new Error(`${options.outfile}: no ${absent.join(', ')}`);
    mkdirSync(dirname(join(root, options.outfile)), { recursive: true });
    if (watch) {
      await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
      continue;
    }
    done.push(esbuild.build(options).then((result) => ({ options, meta: result.metafile, files })));
  }
  const results = await Promise.all(done);
  for (const { options, files } of results) {
    const path = join(root, options.outfile);
    if (options.banner?.js.startsWith('#!')) chmodSync(path, 0o755);
    const what =
      name === 'dist' ? `${size(gzipSync(readFileSync(path)).length)} gzipped` : files ? `${files.length} files` : '';
    console.log(`${relative(root, path).padEnd(28)}${size(statSync(path).size)} ${what}`);
  }
  if (name === 'dist' && results.length) writeNotices(results.map((r) => r.meta));
}

const args = process.argv.slice(2);
const watch = args.includes('--watch');
const wanted = args.filter((a) => !a.startsWith('--'));
const unknown = wanted.filter((w) => !(w in groups));
if (unknown.length) {
  console.error(`esbuild.mjs: no ${unknown.join(', ')}; there are ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}
try {
  for (const name of wanted.length ? wanted : Object.keys(groups)) await build(name, watch);
} catch (error) {
  console.error(error.errors ? `${error.errors.length} build errors` : String(error.message ?? error));
  process.exitCode = 1;
}
