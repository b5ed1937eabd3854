/** What holds for one file: the settings of the project before those of the editor, as far as they concern it. */
import { matchesAny } from '../globs.js';
import type { Options } from '../options.js';
import type { Settings } from '../settings.js';
import { parentOf, pathBelow } from './findProject.js';
import { suppressionsFor, withProject, type ProjectContent } from './projectFile.js';

/** Settings and suppressions, resolved for a file. */
export interface Circumstances {
  readonly options: Settings['options'] & Pick<Options, 'suppressions' | 'policy'>;
  readonly clauseFolders: readonly string[];
  /** The folder that `clauseFolders` are relative to; undefined for the top of the workspace. */
  readonly clauseRoot: string | undefined;
  readonly suppressIn: Settings['suppressIn'];
}

/** A project file that was found. */
export interface FoundProject {
  /** Its address. */
  readonly uri: string;
  readonly content: ProjectContent;
}

/** Resolves for the file at `uri` (undefined for standard input). Globs of the project are relative to its folder, those of the editor are compared with the whole path. */
export function circumstancesOf(
  settings: Settings,
  project: FoundProject | undefined,
  uri: string | undefined,
): Circumstances {
  const merged = project ? withProject(settings, project.content) : settings;
  const folder = project && parentOf(project.uri);
  const below = folder === undefined || uri === undefined ? undefined : pathBelow(folder, uri);
  const stated = project?.content.settings.stated;
  const pathFor = (key: string): string | undefined => {
    if (stated?.has(key)) return below === undefined ? undefined : `/${below}`;
    return uri === undefined ? undefined : pathOf(uri);
  };
  const hit = (key: string, patterns: readonly string[]): boolean => {
    const path = patterns.length === 0 ? undefined : pathFor(key);
    return path !== undefined && matchesAny(path, patterns);
  };
  const policy =
    (uri !== undefined && uri.includes('/.klausul/')) || hit('policies.exclude', merged.exclude)
      ? false
      : hit('policies.include', merged.include) || undefined;
  return {
    options: { ...merged.options, policy, suppressions: project ? suppressionsFor(project.content, below) : [] },
    clauseFolders: merged.clauseFolders,
    clauseRoot: stated?.has('clauseFolders') ? folder : undefined,
    suppressIn: merged.suppressIn,
  };
}

/** The path of an address, decoded where it can be. */
export function pathOf(uri: string): string {
  const [path = ''] = uri.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, '').split(/[?#]/, 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
