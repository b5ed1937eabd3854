/** The file port of a connection: from disk where the server stands beside the files, else by asking the client. */
import type { Connection } from 'vscode-languageserver';
import type { FilePort } from '../core/files.js';
import type { ClientFeatures } from './clientFeatures.js';
import { LIST_FOLDER, READ_FILE } from './protocol.js';

/** Answers from `disk` for `file:` addresses, from the client for all others where it offers that. */
export function clientFiles(connection: Connection, { own }: ClientFeatures, disk: FilePort | undefined): FilePort {
  const here = (uri: string): FilePort | undefined => (disk && /^file:/i.test(uri) ? disk : undefined);
  return {
    read: async (uri) => {
      const local = here(uri);
      if (local) return local.read(uri);
      if (!own.files) return undefined;
      const { text } = await connection.sendRequest<{ readonly text: string | null }>(READ_FILE, { uri });
      return text ?? undefined;
    },
    list: async (uri) => {
      const local = here(uri);
      if (local) return local.list(uri);
      if (!own.files) return [];
      return (await connection.sendRequest<{ readonly names: readonly string[] }>(LIST_FOLDER, { uri })).names;
    },
    // the client's watcher tells what changed
    changed: () => undefined,
  };
}
