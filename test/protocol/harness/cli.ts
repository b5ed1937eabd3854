/** The command line with a world of its own, and as the built program. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { main } from '../../../server/src/cli/cli.js';
import type { World } from '../../../server/src/cli/world.js';
import type { Report } from '../../../server/src/core/report/report.js';

/** What a run said. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Files by path, with `/`; bytes or text. A path that maps to null may not be read. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Runs `main` over files in memory. */
export async function inMemory(argv: readonly string[], files: Files, stdin = ''): Promise<Run> {
  let [out, err] = ['', ''];
  const bytes = new TextEncoder();
  const encoded = (value: string | Uint8Array): Uint8Array => (typeof value === 'string' ? bytes.encode(value) : value);
  const tidy = (path: string): string => path.replace(/^\.\//, '').replace(/\/$/, '');
  const isFolder = (path: string): boolean =>
    path === '.' || Object.keys(files).some((name) => name.startsWith(`${tidy(path)}/`));
  const world: World = {
    argv,
    cwd: '/ws',
    fs: {
      readFile: (path) => {
        const found = files[tidy(path)];
        return found === null || found === undefined
          ? Promise.reject(Object.assign(new Error(), { code: 'EACCES' }))
          : Promise.resolve(encoded(found));
      },
      kindOf: (path) => Promise.resolve(tidy(path) in files ? 'file' : isFolder(path) ? 'folder' : undefined),
      list: (folder) => {
        const prefix = folder === '.' ? '' : `${tidy(folder)}/`;
        const names = Object.keys(files)
          .filter((name) => name.startsWith(prefix))
          .map((name) => name.slice(prefix.length));
        const first = [...new Set(names.map((name) => name.split('/')[0]!))];
        return Promise.resolve(
          first.map((name) => ({ name, kind: names.includes(name) ? 'file' : 'folder' }) as const),
        );
      },
      uriOf: (path) =>
        path === '.' ? 'file:///ws' : `file:///ws/${tidy(path).split('/').map(encodeURIComponent).join('/')}`,
      beside: {
        read: (uri) => {
          const found = files[decodeURIComponent(uri).replace('file:///ws/', '')];
          return Promise.resolve(typeof found === 'string' ? found : undefined);
        },
        list: (uri) => {
          const folder = `${decodeURIComponent(uri)}/`.replace('file:///ws/', '');
          if (folder.startsWith('file:')) return Promise.resolve([]);
          const below = Object.keys(files).filter((name) => name.startsWith(folder));
          return Promise.resolve([...new Set(below.map((name) => name.slice(folder.length).split('/')[0]!))]);
        },
        changed: () => undefined,
      },
    },
    stdin: () => Promise.resolve(encoded(stdin)),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    today: '2026-11-22',
    version: () => '1.2.3',
  };
  return { status: await main(world), out, err };
}

/** The JSON report of a run. */
export const reportOf = ({ out }: Run): Report => JSON.parse(out) as Report;

/** Runs the built program. */
export async function program(
  t: TestContext,
  args: readonly string[],
  { cwd = process.cwd(), stdin = '' } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...args], { cwd });
  t.after(() => child.kill('SIGKILL'));
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (err += text));
  child.stdin.end(stdin);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, out, err };
}
