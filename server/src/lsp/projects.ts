/** The project files of a connection: open texts first, else through the file port; kept until they change. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FilePort } from '../core/files.js';
import { projectPlaces } from '../core/project/findProject.js';
import { isProjectFile, readProject, type Project } from '../core/project/projectFile.js';

/** A project file as it is now. */
export interface LoadedProject extends Project {
  readonly uri: string;
  readonly text: string;
}

/** Which project file holds for which document. */
export class Projects {
  /** By address; undefined where there is no file. */
  readonly #kept = new Map<string, LoadedProject | undefined | Promise<LoadedProject | undefined>>();
  /** The last content of each, so that the same content stays the same object. */
  readonly #contents = new Map<string, { readonly print: string; readonly content: Project['content'] }>();

  constructor(
    private readonly find: (uri: string) => TextDocument | undefined,
    private readonly files: FilePort,
    private readonly roots: readonly string[],
  ) {}

  /** The nearest project file of a document; a promise only where files have to be read. */
  of(uri: string): LoadedProject | undefined | Promise<LoadedProject | undefined> {
    for (const place of this.#places(uri)) {
      if (!this.#kept.has(place)) return this.#search(uri);
      const known = this.#kept.get(place);
      if (known instanceof Promise) return this.#search(uri);
      if (known) return known;
    }
    return undefined;
  }

  /** Where a new project file for a document belongs: at the top of its workspace folder, else beside it. */
  placeFor(uri: string): string | undefined {
    return this.#places(uri).at(-1);
  }

  /** One project file by its own address. */
  async at(uri: string): Promise<LoadedProject | undefined> {
    if (!this.#kept.has(uri)) this.#load(uri);
    return this.#kept.get(uri);
  }

  /** Reads a project file again; true where what it says has changed. */
  async reload(uri: string): Promise<boolean> {
    const before = this.#contents.get(uri)?.content;
    this.#kept.delete(uri);
    return (await this.at(uri))?.content !== before;
  }

  #places(uri: string): readonly string[] {
    if (/^untitled:/i.test(uri) || isProjectFile(uri)) return [];
    const root = this.roots.filter((one) => uri.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
    return projectPlaces(uri, root);
  }

  async #search(uri: string): Promise<LoadedProject | undefined> {
    for (const place of this.#places(uri)) {
      const found = await this.at(place);
      if (found) return found;
    }
    return undefined;
  }

  #load(uri: string): void {
    const loading = this.#read(uri).then((project) => {
      if (this.#kept.get(uri) === loading) this.#kept.set(uri, project);
      return project;
    });
    this.#kept.set(uri, loading);
  }

  async #read(uri: string): Promise<LoadedProject | undefined> {
    const text = this.find(uri)?.getText() ?? (await this.files.read(uri).catch(() => undefined));
    if (text === undefined) {
      this.#contents.delete(uri);
      return undefined;
    }
    const project = readProject(text);
    const print = printOf(project);
    const known = this.#contents.get(uri);
    const content = known?.print === print ? known.content : project.content;
    this.#contents.set(uri, { print, content });
    return { ...project, content, uri, text };
  }
}

/** Equal for equal contents. */
const printOf = ({ content: { settings, suppressions } }: Project): string =>
  JSON.stringify([
    settings.options,
    settings.include,
    settings.exclude,
    settings.clauseFolders,
    settings.suppressIn,
    [...settings.stated].sort(),
    suppressions,
  ]);
