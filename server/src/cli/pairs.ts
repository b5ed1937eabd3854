/** Compares the files that hold the same policy in several languages, those that are checked and those beside them. */
import { translationUris } from '../core/files.js';
import { withTranslations } from '../core/translation/compare.js';
import { decoded, namedCounterparts } from '../core/translation/counterparts.js';
import type { CheckOptions } from './arguments.js';
import { analyseText, type CheckedFile } from './check.js';
import type { Projects } from './projects.js';
import { STDIN } from './targets.js';
import type { World } from './world.js';

/**
 * The analyses, each with what sets it apart from its other versions: by `--pair`, by front matter, by name as the editor
 * finds them. A version that was not given is read for the comparison, and reported in the ones that were.
 */
export async function compareVersions(
  files: readonly CheckedFile[],
  options: Pick<CheckOptions, 'pairs' | 'language'>,
  world: World,
  projects: Projects,
): Promise<readonly CheckedFile[]> {
  const versions = new Versions(files, options, world, projects);
  const compared: CheckedFile[] = [];
  for (const file of files) {
    const others = file.analysis.isPolicy ? await versions.of(file) : [];
    compared.push({ ...file, analysis: withTranslations(file, others) });
  }
  return compared;
}

/** The files of one run, and those that were read beside them. */
class Versions {
  readonly #given: ReadonlyMap<string, CheckedFile>;
  readonly #beside = new Map<string, Promise<CheckedFile | undefined>>();
  readonly #folders = new Map<string, Promise<readonly string[]>>();

  constructor(
    private readonly files: readonly CheckedFile[],
    private readonly options: Pick<CheckOptions, 'pairs' | 'language'>,
    private readonly world: World,
    private readonly projects: Projects,
  ) {
    this.#given = new Map(files.flatMap((file) => (file.uri === undefined ? [] : [[decoded(file.uri), file]])));
  }

  /** The other versions of a policy; names speak only where nobody has said which they are. */
  async of(file: CheckedFile): Promise<readonly CheckedFile[]> {
    const paired = this.#paired(file);
    const said = await this.#read(file, this.#said(file));
    if (paired.length + said.length > 0) return [...new Set([...paired, ...said])];
    if (file.uri === undefined) return [];
    const known = [...this.#given.values()].flatMap(({ uri }) => uri ?? []);
    const named = await this.#read(file, await namedCounterparts(file.uri, known, (folder) => this.#list(folder)));
    return named.filter(({ analysis }) => analysis.document.language !== file.analysis.document.language);
  }

  /** The files that `--pair` puts beside this one. */
  #paired({ path }: CheckedFile): readonly CheckedFile[] {
    const others = this.options.pairs.flatMap(([one, other]) => (one === path ? [other] : other === path ? [one] : []));
    return others.flatMap((other) => this.files.find((file) => file.path === other) ?? []);
  }

  /** The addresses that its front matter names, and those of the files that name it. */
  #said(file: CheckedFile): readonly string[] {
    if (file.uri === undefined) return [];
    const naming = this.files.filter((other) => other !== file && namedIn(other).includes(file.uri!));
    return [...new Set([...namedIn(file), ...naming.flatMap(({ uri }) => uri ?? [])])];
  }

  /** The policies at these addresses: as they were given, else from disk. */
  async #read(file: CheckedFile, uris: readonly string[]): Promise<readonly CheckedFile[]> {
    const found = await Promise.all(uris.map((uri) => this.#given.get(decoded(uri)) ?? this.#fromDisk(file, uri)));
    return found.filter((one) => one?.analysis.isPolicy) as CheckedFile[];
  }

  #fromDisk({ path, uri: from }: CheckedFile, uri: string): Promise<CheckedFile | undefined> {
    const { world, projects, options } = this;
    const known =
      this.#beside.get(uri) ??
      world.fs.beside
        .read(uri)
        .then((text) =>
          text === undefined ? undefined : analyseText(text, pathTo(uri, path, from!), options, world, projects),
        );
    this.#beside.set(uri, known);
    return known;
  }

  /** The names in a folder. */
  #list(folder: string): Promise<readonly string[]> {
    const known = this.#folders.get(folder) ?? this.world.fs.beside.list(folder).catch(() => []);
    this.#folders.set(folder, known);
    return known;
  }
}

const namedIn = ({ path, uri, analysis }: CheckedFile): readonly string[] =>
  path === STDIN || uri === undefined ? [] : translationUris(uri, analysis.document.frontMatter);

/** The path of the file at an address, written as that of another file is: relative where that one is. */
function pathTo(uri: string, path: string, from: string): string {
  const [target, own] = [uri, from].map((one) => decoded(one).split('/'));
  let same = 0;
  while (same < own!.length - 1 && same < target!.length - 1 && own![same] === target![same]) same++;
  const separator = path.includes('\\') ? '\\' : '/';
  const steps = path.split(/[\\/]/).slice(0, -1);
  for (let up = own!.length - 1 - same; up > 0; up--) {
    const last = steps.at(-1);
    if (last === undefined || last === '..' || last === '.') steps.push('..');
    else steps.pop();
  }
  return [...steps, ...target!.slice(same)].join(separator);
}
