/** What the command line needs of the world; tests bring their own. */
import type { FilePort } from '../core/files.js';

/** Everything that `main` may touch. */
export interface World {
  /** Arguments behind the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly fs: CliFiles;
  readonly stdin: () => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: () => string;
}

/** Files by path. */
export interface CliFiles {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** `file`, `folder`, or undefined where there is nothing. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | undefined>;
  /** Names in a folder, with their kinds; links are not followed. */
  readonly list: (folder: string) => Promise<readonly { readonly name: string; readonly kind: 'file' | 'folder' }[]>;
  /** Address of a path, and the texts that policies name under `with`. */
  readonly uriOf: (path: string) => string;
  readonly beside: FilePort;
}
