/** Which files hold the same policy in another language: by front matter and names, among open documents and the files beside. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readFrontMatter } from '../core/document/frontMatter.js';
import { translationUris, type FilePort } from '../core/files.js';
import { namedCounterparts } from '../core/translation/counterparts.js';
import { namedVersion } from '../core/translation/pairing.js';

/** Addresses, and whether the author said so in front matter; otherwise the names did. */
export interface OtherVersions {
  readonly uris: readonly string[];
  readonly said: boolean;
}

/** Knows the folders and the texts that were read, until they change. */
export class Counterparts {
  readonly #folders = new Map<string, Promise<readonly string[]>>();
  readonly #texts = new Map<string, Promise<string | undefined>>();
  /** What each open policy was compared with last. */
  readonly #compared = new Map<string, readonly string[]>();
  /** Called when a policy is looked up for the first time: from then on changes of files matter. */
  onFirst: (() => void) | undefined;

  constructor(
    private readonly opened: () => readonly TextDocument[],
    private readonly files: FilePort,
  ) {}

  /** The other versions of a policy; none where the files don't tell, or two claim the same language. */
  async of(text: TextDocument): Promise<OtherVersions> {
    this.onFirst?.();
    this.onFirst = undefined;
    const said = this.#named(text);
    const open = this.opened().map(({ uri }) => uri);
    const uris = said ?? (await namedCounterparts(text.uri, open, (folder) => this.#list(folder)));
    this.#compared.set(text.uri, uris);
    return { uris, said: said !== undefined };
  }

  /** The text of a file that is not open; kept until it changes. */
  read(uri: string): Promise<string | undefined> {
    const known = this.#texts.get(uri) ?? this.files.read(uri).catch(() => undefined);
    this.#texts.set(uri, known);
    return known;
  }

  /** Forgets a file that was changed, made or removed; true where an open policy may belong to it. */
  changed(uri: string): boolean {
    this.#texts.delete(uri);
    this.#folders.clear();
    const { policy } = namedVersion(uri);
    return [...this.#compared].some(
      ([open, others]) => open !== uri && (others.includes(uri) || namedVersion(open).policy === policy),
    );
  }

  /** Forgets a closed document. */
  close(uri: string): void {
    this.#compared.delete(uri);
    this.#texts.delete(uri);
  }

  /** What the front matter says: its own, or that of an open document that names this one. */
  #named(text: TextDocument): readonly string[] | undefined {
    const own = translationsOf(text);
    const naming = this.opened().filter((other) => other.uri !== text.uri && translationsOf(other).includes(text.uri));
    const named = new Set([...own, ...naming.map(({ uri }) => uri)]);
    return named.size > 0 ? [...named] : undefined;
  }

  /** Names in a folder; kept until a file changes. */
  #list(folder: string): Promise<readonly string[]> {
    const known = this.#folders.get(folder) ?? this.files.list(folder).catch(() => []);
    this.#folders.set(folder, known);
    return known;
  }
}

function translationsOf(text: TextDocument): readonly string[] {
  const source = text.getText();
  if (!/^\ufeff?---/.test(source) || !source.slice(0, 4000).includes('translations')) return [];
  return translationUris(text.uri, readFrontMatter(source));
}
