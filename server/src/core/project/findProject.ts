/** Which project file holds for a policy: the nearest one between it and the top of its workspace. */
import { withoutSlash } from '../files.js';
import { PROJECT_FILE } from './projectFile.js';

/** Addresses where a project file may stand, the nearest first; `root` is the topmost folder. Without a root only the policy's own folder. */
export function projectPlaces(uri: string, root: string | undefined): readonly string[] {
  const top = root === undefined ? undefined : withoutSlash(root);
  const places: string[] = [];
  for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
    places.push(`${folder}/${PROJECT_FILE}`);
    if (top === undefined || folder === top || !folder.startsWith(`${top}/`)) break;
  }
  return places;
}

/** The folder above an address, without a stroke at the end; undefined at the top. */
export function parentOf(uri: string): string | undefined {
  const [root = ''] = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i.exec(uri) ?? [];
  const last = uri.lastIndexOf('/');
  return last < root.length ? undefined : uri.slice(0, last);
}

/** The path of a file relative to a folder, decoded, with `/`; undefined for one that is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(`${folder}/`)) return undefined;
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
