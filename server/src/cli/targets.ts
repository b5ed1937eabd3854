/** From what the user names to the files that are checked. */
import { matchesGlob } from '../core/globs.js';
import type { CliFiles } from './world.js';

/** Standard input, as an argument and in the report. */
export const STDIN = '-';

/** Files in their order, each once, and what can't be found. */
export interface Targets {
  readonly paths: readonly string[];
  readonly problems: readonly string[];
}

/** Finds the files of all targets. */
export async function findTargets(targets: readonly string[], fs: CliFiles): Promise<Targets> {
  const paths = new Set<string>();
  const problems: string[] = [];
  for (const target of targets) {
    const found = target === STDIN ? [STDIN] : await find(target, fs);
    if (typeof found === 'string') problems.push(found);
    else for (const path of found) paths.add(path);
  }
  return { paths: [...paths], problems };
}

/** The addresses of those targets that are folders: every text in them is read. */
export async function foldersIn(targets: readonly string[], fs: CliFiles): Promise<readonly string[]> {
  const kinds = await Promise.all(targets.map((target) => (target === STDIN ? undefined : fs.kindOf(target))));
  return targets.filter((_, index) => kinds[index] === 'folder').map((target) => fs.uriOf(target));
}

const TEXT = /\.(?:md|markdown|txt)$/i;
const LEFT_OUT = new Set(['node_modules', '.git']);

/** The files of one target, or what is wrong with it. */
async function find(target: string, fs: CliFiles): Promise<readonly string[] | string> {
  const kind = await fs.kindOf(target);
  if (kind === 'file') return [target];
  if (kind === 'folder') {
    const found = await walk(withoutSlash(target), fs, (path) => TEXT.test(path));
    return found.length > 0 ? found : `${target}: no Markdown or plain text files in this folder`;
  }
  if (!/[*?{}]/.test(target)) return `${target}: no such file or folder`;
  const pattern = target.replaceAll('\\', '/').replace(/^\.\//, '');
  const steps = pattern.split('/');
  const fixed = steps
    .slice(
      0,
      steps.findIndex((step) => /[*?{}]/.test(step)),
    )
    .join('/');
  const root = fixed !== '' ? fixed : pattern.startsWith('/') ? '/' : '.';
  const found = await walk(root, fs, (path) => matchesGlob(path, pattern.startsWith('/') ? pattern : `/${pattern}`));
  return found.length > 0 ? found : `${target}: no file matches`;
}

/** `policies/` is `policies`; `/` stays. */
const withoutSlash = (folder: string): string =>
  folder.length > 1 && /[\\/]$/.test(folder) ? withoutSlash(folder.slice(0, -1)) : folder;

/** All files under a folder that are wanted, in the order of their names. */
async function walk(folder: string, fs: CliFiles, isWanted: (path: string) => boolean): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, kind } of [...(await fs.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '.' ? name : folder === '/' ? `/${name}` : `${folder}/${name}`;
    if (kind === 'folder' && !LEFT_OUT.has(name)) found.push(...(await walk(path, fs, isWanted)));
    else if (kind === 'file' && isWanted(path)) found.push(path);
  }
  return found;
}
