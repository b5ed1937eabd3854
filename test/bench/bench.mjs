// `npm run bench`: builds the benchmark and runs it. `-- --quick` for a fast look, `-- --json FILE` keeps the figures.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from '../../scripts/lib/install.mjs';
import { root } from '../../scripts/lib/machine.mjs';
import { run } from '../../scripts/lib/run.mjs';

await ensureDependencies();
const built = await run(process.execPath, [join(root, 'esbuild.mjs'), 'dist'], { cwd: root });
if (built.code) {
  console.error(built.output);
  process.exit(1);
}
const esbuild = await import('esbuild');
mkdirSync(join(root, 'out/bench'), { recursive: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/bench/main.ts', 'test/bench/null-server.ts', 'test/bench/markdownlint-server.ts'],
  outdir: 'out/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  minify: true, // as what ships is
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['markdownlint'],
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
});
process.chdir(root);
const { code } = await run(process.execPath, ['--expose-gc', 'out/bench/main.mjs', ...process.argv.slice(2)], {
  show: true,
  minutes: 30,
});
process.exit(code);
