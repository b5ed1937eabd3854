// Packs klausul.vsix from dist/ and checks that nothing is in it but what .vscodeignore lets in: `npm run package`.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './lib/install.mjs';
import { root } from './lib/machine.mjs';
import { run } from './lib/run.mjs';

const output = join(root, 'klausul.vsix');
const allowed =
  /^(dist\/[\w.-]+\.(js|txt)|snippets\/\w+\.json|syntaxes\/[\w.-]+\.json|docs\/rules\/[\w./-]+\.md|media\/icon\.(png|svg)|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/i;

await ensureDependencies();
if (!existsSync(join(root, 'dist/extension.js')) || process.argv.includes('--build')) {
  const { code, output } = await run(process.execPath, [join(root, 'esbuild.mjs'), 'dist'], { cwd: root });
  console.log(output.trimEnd());
  if (code) process.exit(code);
}

const vsce = await import('@vscode/vsce');
const files = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
const strange = files.filter((file) => !allowed.test(file.replaceAll('\\', '/')));
if (strange.length) {
  console.error(`These would be packed and should not be: ${strange.join(', ')}`);
  process.exit(1);
}
for (const file of [
  'dist/extension.js',
  'dist/server.js',
  'dist/extension.web.js',
  'dist/server.worker.js',
  'README.md',
  'LICENSE',
])
  if (!files.includes(file)) {
    console.error(`${file} is not in the package`);
    process.exit(1);
  }
await vsce.createVSIX({
  cwd: root,
  packagePath: output,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
console.log(`klausul.vsix: ${(statSync(output).size / 1024).toFixed(0)} kB, ${files.length} files`);
