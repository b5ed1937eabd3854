// Packs klausul.vsix from dist/ and what else .vscodeignore lets in: `npm run package`. Nothing else can get in, and it says what did.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureDependencies } from './lib/install.mjs';
import { root } from './lib/machine.mjs';
import { run } from './lib/run.mjs';

const output = join(root, 'klausul.vsix');
const needed = [
  'dist/extension.js',
  'dist/server.js',
  'dist/server.worker.js',
  'dist/extension.web.js',
  'dist/schedule.js',
  'media/schedule.css',
  'README.md',
  'LICENSE',
];

await ensureDependencies();
if (!existsSync(join(root, 'dist/extension.js')) || process.argv.includes('--build')) {
  const { code, output } = await run(process.execPath, [join(root, 'esbuild.mjs'), 'dist'], { cwd: root });
  console.log(output.trimEnd());
  if (code) process.exit(code);
}

// vsce walks every folder, the editors in .vscode-test too: it gets a folder with only what may be packed
const { globSync } = await import('tinyglobby');
const stage = join(root, 'out/package');
rmSync(stage, { recursive: true, force: true });
const [first, ...patterns] = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n').filter(Boolean);
if (first !== '**' || patterns.some((pattern) => !pattern.startsWith('!')))
  fail('.vscodeignore must leave out everything (**) and then let in (!…)');
for (const file of globSync(['.vscodeignore', ...patterns.map((pattern) => pattern.slice(1))], {
  cwd: root,
  dot: true,
})) {
  mkdirSync(dirname(join(stage, file)), { recursive: true });
  cpSync(join(root, file), join(stage, file));
}

const vsce = await import('@vscode/vsce');
const files = await vsce.listFiles({ cwd: stage, packageManager: vsce.PackageManager.None });
const absent = needed.filter((file) => !files.includes(file));
if (absent.length) fail(`not in the package: ${absent.join(', ')}`);
await vsce.createVSIX({
  cwd: stage,
  packagePath: output,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`klausul.vsix: ${(statSync(output).size / 1024).toFixed(0)} kB, ${files.length} files`);

function fail(message) {
  console.error(message);
  process.exit(1);
}
