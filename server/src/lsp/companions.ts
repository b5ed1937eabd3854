/** Texts of the files that a policy names under `with`: open documents first, else through the file port. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { readFrontMatter, type FrontMatter } from '../core/document/frontMatter.js';
import { companionUris, type FilePort } from '../core/files.js';

const NONE: readonly string[] = [];

/** Keeps what was read until a file changes. */
export class Companions {
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #named = new Map<string, { readonly uris: readonly string[]; readonly texts: readonly string[] }>();
  readonly #heads = new Map<string, { readonly head: string; readonly matter: FrontMatter }>();
  /** Called when a policy names a file for the first time: from then on changes of files matter. */
  onFirst: (() => void) | undefined;

  constructor(
    private readonly find: (uri: string) => TextDocument | undefined,
    private readonly files: FilePort,
  ) {
    files.changed((uri) => this.changed(uri));
  }

  /** The companions' texts; the same array as long as they are the same. A promise only where files have to be read. */
  of(text: TextDocument | undefined): readonly string[] | Promise<readonly string[]> {
    if (!text) return NONE;
    const matter = this.#matter(text);
    if (!matter || matter.with.length === 0) return NONE;
    return this.#read(text.uri, companionUris(text.uri, matter));
  }

  /** Front matter of a document, read again only when it changed. */
  #matter(text: TextDocument): FrontMatter | undefined {
    const source = text.getText();
    if (!source.startsWith('---') && !source.startsWith('\ufeff---')) return undefined;
    const known = this.#heads.get(text.uri);
    if (known && source.startsWith(known.head)) return known.matter;
    const matter = readFrontMatter(source);
    if (matter.end <= 1) return undefined;
    this.#heads.set(text.uri, { head: source.slice(0, matter.end), matter });
    return matter;
  }

  /** Forgets the text of a file that changed; true where an open policy names it. */
  changed(uri: string): boolean {
    this.#texts.delete(uri);
    return [...this.#named.values()].some(({ uris }) => uris.includes(uri));
  }

  /** Forgets a closed document. */
  close(uri: string): void {
    this.#named.delete(uri);
    this.#heads.delete(uri);
  }

  async #read(uri: string, uris: readonly string[]): Promise<readonly string[]> {
    this.onFirst?.();
    this.onFirst = undefined;
    const parts = await Promise.all(uris.map((one) => this.#text(one)));
    const texts = parts.filter((part) => part !== undefined);
    const known = this.#named.get(uri);
    const same = known !== undefined && sameTexts(known.texts, texts) ? known.texts : texts;
    this.#named.set(uri, { uris, texts: same });
    return same;
  }

  async #text(uri: string): Promise<string | undefined> {
    const open = this.find(uri);
    if (open) return open.getText();
    const known = this.#texts.get(uri) ?? this.files.read(uri).catch(() => undefined);
    this.#texts.set(uri, known);
    return known;
  }
}

const sameTexts = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);
