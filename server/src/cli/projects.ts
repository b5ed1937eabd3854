/** The project file of each file that is checked, and the house's own clauses beside it: read once for a run. */
import { readHouseFolders } from '../core/clauses/house/readHouseFolders.js';
import type { House } from '../core/clauses/house/houseClauses.js';
import { circumstancesOf, pathOf, type Circumstances } from '../core/project/circumstances.js';
import { parentOf, pathBelow, projectPlaces } from '../core/project/findProject.js';
import { missingFiles } from '../core/project/missingFiles.js';
import { PROJECT_FILE, readProject, type Project } from '../core/project/projectFile.js';
import { DEFAULT_SETTINGS } from '../core/settings.js';
import type { World } from './world.js';

/** A project file that holds for one of the files. */
export interface CliProject extends Project {
  readonly uri: string;
  /** As it is shown: relative to the working folder where it is below it. */
  readonly path: string;
  readonly text: string;
}

/** What holds for a file. */
export interface Surroundings extends Circumstances {
  readonly project: CliProject | undefined;
  readonly house: House;
}

/** Looks for project files and clauses, and keeps what it found. */
export class Projects {
  readonly #names = new Map<string, Promise<readonly string[]>>();
  readonly #projects = new Map<string, Promise<CliProject | undefined>>();
  readonly #houses = new Map<string, Promise<House>>();
  readonly #cwd: string;
  /** Project files that are there but can't be read, as they are shown. */
  readonly unreadable = new Set<string>();

  constructor(private readonly world: Pick<World, 'fs'>) {
    this.#cwd = parentOf(world.fs.uriOf('x')) ?? '';
  }

  /** What holds for the file at an address; undefined is standard input, which stands in the working folder. */
  async of(uri: string | undefined): Promise<Surroundings> {
    const at = uri ?? `${this.#cwd}/-`;
    const top = await this.#top(at);
    const project = await this.#nearest(at, top);
    const circumstances = circumstancesOf(DEFAULT_SETTINGS, project, uri);
    const { clauseRoot, clauseFolders } = circumstances;
    const root = clauseRoot ?? top ?? parentOf(at) ?? '';
    return { ...circumstances, project, house: await this.#house(root, clauseFolders) };
  }

  /** How an address is shown. */
  shown(uri: string): string {
    return pathBelow(this.#cwd, uri) ?? pathOf(uri);
  }

  /** The project files that were found. */
  async all(): Promise<readonly CliProject[]> {
    return (await Promise.all(this.#projects.values())).filter((one) => one !== undefined);
  }

  /** The files that a project file names and that are not there. */
  missing({ uri, content }: CliProject): Promise<ReadonlySet<string>> {
    return missingFiles(uri, content, { list: (folder) => this.#list(folder) });
  }

  /** Where the search ends: the root of the repository, else the working folder. */
  async #top(uri: string): Promise<string | undefined> {
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder))
      if ((await this.#list(folder)).includes('.git')) return folder;
    return uri.startsWith(`${this.#cwd}/`) ? this.#cwd : undefined;
  }

  async #nearest(uri: string, top: string | undefined): Promise<CliProject | undefined> {
    for (const place of projectPlaces(uri, top)) {
      const known = this.#projects.get(place) ?? this.#read(place);
      this.#projects.set(place, known);
      const project = await known;
      if (project) return project;
    }
    return undefined;
  }

  async #read(uri: string): Promise<CliProject | undefined> {
    if (!(await this.#list(parentOf(uri) ?? '')).includes(PROJECT_FILE)) return undefined;
    const text = await this.world.fs.beside.read(uri).catch(() => undefined);
    const path = this.shown(uri);
    if (text === undefined) {
      this.unreadable.add(path);
      return undefined;
    }
    return { uri, path, text, ...readProject(text) };
  }

  #list(folder: string): Promise<readonly string[]> {
    const known = this.#names.get(folder) ?? this.world.fs.beside.list(folder).catch(() => []);
    this.#names.set(folder, known);
    return known;
  }

  #house(root: string, folders: readonly string[]): Promise<House> {
    const key = [root, ...folders].join('\n');
    const known = this.#houses.get(key) ?? readHouseFolders(this.world.fs.beside, root, folders);
    this.#houses.set(key, known);
    return known;
  }

  /** What is wrong with the files of the house's clauses, by address. */
  async houses(): Promise<readonly House[]> {
    return Promise.all(this.#houses.values());
  }
}
