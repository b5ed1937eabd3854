/** Checks one file after the other. */
import { Session } from '../core/analyse.js';
import { readFrontMatter } from '../core/document/frontMatter.js';
import { companionUris } from '../core/files.js';
import type { CheckOptions } from './arguments.js';
import { decode } from './decode.js';
import type { Read } from './projectReports.js';
import type { Projects } from './projects.js';
import { STDIN } from './targets.js';
import type { World } from './world.js';

/** An analysed file. */
export interface CheckedFile extends Read {
  readonly path: string;
}

/** An analysed file, or one line on why it can't be read. */
export type Checked = CheckedFile | { readonly path: string; readonly problem: string };

/** Reads and analyses a file, as a policy whatever it says where `policy` is set; never throws. */
export async function checkFile(
  path: string,
  { language }: Pick<CheckOptions, 'language'>,
  world: World,
  projects: Projects,
  policy?: true,
): Promise<Checked> {
  const bytes = await (path === STDIN ? world.stdin() : world.fs.readFile(path)).catch((error: unknown) =>
    reasonOf(error),
  );
  if (typeof bytes === 'string') return { path, problem: bytes };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { path, problem: decoded.problem };
  return analyseText(decoded.text, path, { language }, world, projects, policy);
}

/** Analyses a text that stands at a path. */
export async function analyseText(
  text: string,
  path: string,
  { language }: Pick<CheckOptions, 'language'>,
  world: World,
  projects: Projects,
  policy?: true,
): Promise<CheckedFile> {
  const uri = path === STDIN ? undefined : world.fs.uriOf(path);
  const companions = uri === undefined ? [] : await companionsOf(text, uri, world);
  const { options: set, project, house } = await projects.of(uri);
  const options = {
    ...set,
    ...(language === undefined ? {} : { messageLanguage: language }),
    today: world.today,
    companions,
    clauses: house.clauses,
    ...(policy === undefined ? {} : { policy }),
    ...(uri === undefined ? {} : { path }),
  };
  return { path, uri, project, analysis: new Session().analyse(text, options) };
}

/** Texts of the files that the policy names under `with`. */
async function companionsOf(text: string, uri: string, { fs }: World): Promise<readonly string[]> {
  const texts = await Promise.all(companionUris(uri, readFrontMatter(text)).map((one) => fs.beside.read(one)));
  return texts.filter((one) => one !== undefined);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EMFILE: 'too many open files',
};

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `cannot be read${code === '' ? '' : ` (${code})`}`;
}
