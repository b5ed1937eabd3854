/** The house's own clauses: read from the folders of the workspace, kept until a file there changes; broken files are reported in their place. */
import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Clause } from '../core/clauses/clause.js';
import { NO_HOUSE, type House } from '../core/clauses/house/houseClauses.js';
import { readHouseFolders } from '../core/clauses/house/readHouseFolders.js';
import { folderUri, type FilePort } from '../core/files.js';
import type { Circumstances } from '../core/project/circumstances.js';
import { toRange } from './convert.js';

/** Clauses by the root of a document's workspace folder. */
export class HouseClauses {
  readonly #kept = new Map<string, House | Promise<House>>();
  readonly #reported = new Set<string>();
  /** Called when the clauses of a workspace are asked for the first time: from then on changes of files matter. */
  onFirst: (() => void) | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly find: (uri: string) => TextDocument | undefined,
    private readonly files: FilePort,
    private readonly roots: readonly string[],
  ) {}

  /** The clauses that hold for a document; the same array as long as they are the same. A promise only where files have to be read. */
  of(
    uri: string,
    { clauseFolders, clauseRoot }: Pick<Circumstances, 'clauseFolders' | 'clauseRoot'>,
  ): readonly Clause[] | Promise<readonly Clause[]> {
    const top = this.roots.filter((one) => uri.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
    const root = clauseRoot ?? top;
    if (root === undefined) return NO_HOUSE.clauses;
    const key = [root, ...clauseFolders].join('\n');
    const known = this.#kept.get(key) ?? this.#start(key, root, clauseFolders);
    return known instanceof Promise ? known.then(({ clauses }) => clauses) : known.clauses;
  }

  /** Forgets what was read when a file of a folder changed; true where it did. */
  changed(uri: string): boolean {
    if (!/\.md$/i.test(uri)) return false;
    const hit = [...this.#kept].filter(([key]) => foldersOf(key).some((folder) => uri.startsWith(`${folder}/`)));
    for (const [key] of hit) this.#kept.delete(key);
    return hit.length > 0;
  }

  #start(key: string, root: string, folders: readonly string[]): Promise<House> {
    this.onFirst?.();
    this.onFirst = undefined;
    const reading = this.#read(root, folders)
      .catch(() => NO_HOUSE)
      .then((house) => {
        if (this.#kept.get(key) === reading) this.#kept.set(key, house);
        this.#report(house);
        return house;
      });
    this.#kept.set(key, reading);
    return reading;
  }

  #read(root: string, folders: readonly string[]): Promise<House> {
    const read: FilePort['read'] = async (uri) => this.find(uri)?.getText() ?? this.files.read(uri);
    return readHouseFolders({ list: (folder) => this.files.list(folder), read }, root, folders);
  }

  /** Shows what is wrong in each file, and takes away what has been mended. */
  #report({ problems, files }: House): void {
    for (const uri of new Set([...this.#reported, ...problems.keys()])) {
      const found = problems.get(uri) ?? [];
      if (found.length === 0 && !this.#reported.delete(uri)) continue;
      if (found.length > 0) this.#reported.add(uri);
      const text = TextDocument.create(uri, 'markdown', 0, files.get(uri) ?? '');
      const diagnostics = found.map(({ span, message }) => ({
        range: toRange(text, span),
        severity: DiagnosticSeverity.Warning,
        source: 'klausul',
        code: 'house-clause',
        message,
      }));
      void this.connection.sendDiagnostics({ uri, diagnostics });
    }
  }
}

const foldersOf = (key: string): readonly string[] => {
  const [root = '', ...folders] = key.split('\n');
  return folders.map((folder) => folderUri(root, folder)).filter((folder) => folder !== undefined);
};
