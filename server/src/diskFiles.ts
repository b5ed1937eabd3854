/** The file port of a server, or of the command line, that stands on the same machine as the files. */
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FilePort } from './core/files.js';

/** The longest file that is read beside a policy. */
const LONGEST = 2_000_000;

export const diskFiles: FilePort = {
  read: async (uri) => {
    const bytes = await readFile(fileURLToPath(uri)).catch(() => undefined);
    return bytes && bytes.length <= LONGEST ? new TextDecoder('utf-8').decode(bytes) : undefined;
  },
  list: async (folder) => readdir(fileURLToPath(folder)).catch(() => []),
  changed: () => undefined,
};
