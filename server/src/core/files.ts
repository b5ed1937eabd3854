/** What core needs of the world: other files beside the policy, through one small port. */
import type { FrontMatter } from './document/frontMatter.js';

/** Answered from disk by the CLI and the desktop server, by the client in a browser or a virtual workspace. */
export interface FilePort {
  /** Text of a file; undefined where it can't be read. */
  readonly read: (uri: string) => Promise<string | undefined>;
  /** Names in a folder; empty where it can't be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Calls back with the address of a file that changed. */
  readonly changed: (listener: (uri: string) => void) => void;
}

/** Addresses of the files that a policy names under `with`; only texts, and only by a path relative to the policy. */
export function companionUris(uri: string, { with: paths }: Pick<FrontMatter, 'with'>): readonly string[] {
  return paths.flatMap((path) => {
    const target =
      /\.(?:md|markdown|txt)$/i.test(path) && !/^[a-z][a-z\d+.-]*:/i.test(path) ? resolve(uri, path) : undefined;
    return target === undefined || target === uri ? [] : [target];
  });
}

/** Addresses of the files that a policy names under `translations`. */
export const translationUris = (uri: string, { translations }: Pick<FrontMatter, 'translations'>): readonly string[] =>
  companionUris(uri, { with: translations });

/** The address of a folder below (or beside) another one; undefined for a path that is not relative. */
export const folderUri = (root: string, path: string): string | undefined => resolve(`${withoutSlash(root)}/x`, path);

/** An address or path without a stroke at its end. */
export const withoutSlash = (uri: string): string => (uri.endsWith('/') ? uri.slice(0, -1) : uri);

/** The relative `path` seen from `uri`; addresses are taken apart by hand, since core has no URL. */
function resolve(uri: string, path: string): string | undefined {
  const [, root, folder] = /^([a-z][a-z\d+.-]*:(?:\/\/[^/]*)?)(\/(?:.*\/)?)[^/]*$/i.exec(uri) ?? [];
  if (root === undefined || folder === undefined || /^[\\/]/.test(path)) return undefined;
  const steps = folder.split('/').slice(1, -1);
  for (const step of path.split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(encodeURIComponent(step));
  }
  return `${root}/${steps.join('/')}`;
}
