/** The world as Node sees it. */
import * as fs from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diskFiles } from '../diskFiles.js';
import type { World } from './world.js';

/** Process, files and clock of this machine. */
export function nodeWorld(): World {
  const cwd = process.cwd();
  return {
    argv: process.argv.slice(2),
    cwd,
    fs: {
      readFile: (path) => fs.promises.readFile(resolve(cwd, path)),
      kindOf: async (path) => {
        const stat = await fs.promises.stat(resolve(cwd, path)).catch(() => undefined);
        return stat && (stat.isDirectory() ? 'folder' : 'file');
      },
      list: async (folder) => {
        const entries = await fs.promises.readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => []);
        return entries.flatMap((entry) => {
          const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : undefined;
          return kind ? [{ name: entry.name, kind }] : [];
        });
      },
      uriOf: (path) => pathToFileURL(resolve(cwd, path)).href,
      beside: diskFiles,
    },
    stdin: () => buffer(process.stdin),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    today: new Date().toISOString().slice(0, 10),
    // the bundle stands in dist/, beside the manifest
    version: () => String(JSON.parse(fs.readFileSync(join(__dirname, '..', 'package.json'), 'utf8')).version),
  };
}
