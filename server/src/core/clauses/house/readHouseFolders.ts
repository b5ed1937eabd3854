/** The house's clauses as they stand in folders, through the file port. */
import { folderUri, withoutSlash, type FilePort } from '../../files.js';
import { NO_HOUSE, readHouse, type House, type HouseFile } from './houseClauses.js';

/** More files than this in one folder are left out. */
const MOST = 500;

/** Reads the folders, given relative to `root`; one that is not there has no clauses. */
export async function readHouseFolders(
  files: Pick<FilePort, 'list' | 'read'>,
  root: string,
  folders: readonly string[],
): Promise<House> {
  const found = await Promise.all(folders.map((folder) => readFolder(files, root, folder)));
  return found.every((one) => one.length === 0) ? NO_HOUSE : readHouse(found.flat());
}

async function readFolder(
  { list, read }: Pick<FilePort, 'list' | 'read'>,
  root: string,
  path: string,
): Promise<readonly HouseFile[]> {
  const folder = folderUri(root, path);
  if (folder === undefined) return [];
  const names = (await list(folder)).filter((name) => /\.md$/i.test(name) && !/^readme\./i.test(name)).sort();
  const files = names.slice(0, MOST).map(async (name): Promise<HouseFile | undefined> => {
    const uri = `${folder}/${encodeURIComponent(name)}`;
    const text = await read(uri).catch(() => undefined);
    return text === undefined ? undefined : { uri, name: `${withoutSlash(path)}/${name}`, text };
  });
  return (await Promise.all(files)).filter((file) => file !== undefined);
}
