/** The files that hold the same policy in another language by their names: among those known, and beside it. */
import { isLanguageFolder, languageFolders, namedVersion, pairedByName } from './pairing.js';

/** More files than this in one folder are left out. */
const MOST = 2000;

/**
 * Addresses of the other versions of the policy at `uri`: among `known` addresses (open documents, files that are checked),
 * and the texts in its folder and in the folders of other languages. Editor and command line ask the same.
 * `list` gives the names in a folder, empty where it can't be read. None where `uri` is no place in a folder, or where two
 * files claim the same language.
 */
export async function namedCounterparts(
  uri: string,
  known: readonly string[],
  list: (folder: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (!/^[a-z][a-z\d+.-]*:.*\//i.test(uri)) return [];
  const { policy } = namedVersion(uri);
  const kin = [uri, ...known].filter((one) => namedVersion(one).policy === policy);
  // editors write some marks of an address in another way
  const named = new Set(kin.map(decoded));
  const beside = (await textsBeside(uri, list)).filter(
    (one) => !named.has(decoded(one)) && namedVersion(one).policy === policy,
  );
  const uris = [...new Set([...kin, ...beside])];
  const group = pairedByName(uris).find((indexes) => indexes.includes(0)) ?? [];
  return group.filter((index) => index > 0).map((index) => uris[index]!);
}

/** The texts in its folder, and those at the same place in the folders of other languages: docs/no/legal, docs/en/legal. */
async function textsBeside(
  uri: string,
  list: (folder: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const own = uri.slice(0, uri.lastIndexOf('/'));
  const above = languageFolders(uri);
  const names = async (folder: string): Promise<readonly string[]> =>
    (await list(folder)).slice(0, MOST).map((name) => encodeURIComponent(name));
  const others = above
    ? (await names(above.parent)).filter((name) => isLanguageFolder(name) && name !== above.name)
    : [];
  const folders = [own, ...others.map((name) => `${above!.parent}/${name}${above!.rest}`)];
  const found = await Promise.all(
    folders.map(async (folder) => (await names(folder)).map((name) => `${folder}/${name}`)),
  );
  return found.flat().filter((one) => /\.(?:md|markdown|txt)$/i.test(one));
}

/** An address as it can be compared with another spelling of it. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
