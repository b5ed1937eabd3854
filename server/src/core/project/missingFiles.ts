/** Files that a project file names and that are not there. */
import type { FilePort } from '../files.js';
import { parentOf } from './findProject.js';
import { PROJECT_FILE, type ProjectContent } from './projectFile.js';

/**
 * The paths of suppressions that name one file each (no pattern), where there is no such file below the folder of the project file.
 * None where the folder can't be listed: then nothing is known.
 */
export async function missingFiles(
  uri: string,
  { suppressions }: ProjectContent,
  { list }: Pick<FilePort, 'list'>,
): Promise<ReadonlySet<string>> {
  const folder = parentOf(uri) ?? '';
  const named = new Set(suppressions.flatMap(({ path }) => (path !== undefined && !/[*?{}]/.test(path) ? [path] : [])));
  if (named.size === 0) return named;
  const listed = new Map<string, Promise<readonly string[]>>();
  const namesIn = (of: string): Promise<readonly string[]> => {
    const known = listed.get(of) ?? list(of).catch(() => []);
    listed.set(of, known);
    return known;
  };
  if (!(await namesIn(folder)).includes(PROJECT_FILE)) return new Set();
  const missing = new Set<string>();
  for (const path of named) {
    const steps = path.split('/');
    const place = [folder, ...steps.slice(0, -1).map(encodeURIComponent)].join('/');
    const name = steps.at(-1)!.normalize('NFC');
    if (!(await namesIn(place)).some((one) => one.normalize('NFC') === name)) missing.add(path);
  }
  return missing;
}
