/** Compares the files that hold the same policy in several languages. */
import type { Analysis } from '../core/analyse.js';
import { translationUris } from '../core/files.js';
import { withTranslations } from '../core/translation/compare.js';
import type { Version } from '../core/translation/pair.js';
import { pairedByName } from '../core/translation/pairing.js';
import type { CheckOptions } from './arguments.js';
import { analyseText, type CheckedFile } from './check.js';
import type { Projects } from './projects.js';
import { STDIN } from './targets.js';
import type { World } from './world.js';

/** The analyses, each with what sets it apart from its other versions: by `--pair`, by front matter, by name. */
export async function compareVersions(
  files: readonly CheckedFile[],
  options: Pick<CheckOptions, 'pairs' | 'language'>,
  world: World,
  projects: Projects,
): Promise<readonly CheckedFile[]> {
  const others = new Map<Version, Set<Version>>(files.map((file) => [file, new Set()]));
  const join = (one: Version, other: Version): void => {
    if (one === other) return;
    others.get(one)?.add(other);
    others.get(other)?.add(one);
  };
  const pairs = options.pairs.map((paths) => paths.map((path) => files.find((file) => file.path === path)));
  for (const [one, other] of pairs) if (one && other) join(one, other);
  for (const file of files)
    if (file.analysis.isPolicy)
      for (const other of await namedBeside(
        file,
        files,
        (text, path) => analyseText(text, path, options, world, projects),
        world,
      ))
        join(file, other);
  // names speak only where nobody has said it
  const unsaid = files.filter((file) => others.get(file)!.size === 0 && file.analysis.isPolicy && file.path !== STDIN);
  for (const group of pairedByName(unsaid.map(({ path }) => world.fs.uriOf(path)))) {
    const versions = group.map((index) => unsaid[index]!);
    for (const one of versions)
      for (const other of versions) if (languageOf(one) !== languageOf(other)) join(one, other);
  }
  return files.map((file) => ({ ...file, analysis: withTranslations(file, [...others.get(file)!]) }));
}

const languageOf = ({ analysis }: { readonly analysis: Analysis }): string => analysis.document.language;

/** The files that a policy names under `translations`: those given, else read from disk. */
async function namedBeside(
  { path, analysis }: Version,
  files: readonly Version[],
  analysed: (text: string, path: string) => Promise<Version>,
  world: World,
): Promise<readonly Version[]> {
  const { frontMatter } = analysis.document;
  if (path === STDIN || frontMatter.translations.length === 0) return [];
  const versions = frontMatter.translations.map(async (named): Promise<Version | undefined> => {
    const [uri] = translationUris(world.fs.uriOf(path), { translations: [named] });
    if (uri === undefined) return undefined;
    const given = files.find((file) => file.path !== STDIN && world.fs.uriOf(file.path) === uri);
    const text = given ? undefined : await world.fs.beside.read(uri);
    const beside = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) + named;
    return text === undefined ? given : analysed(text, beside);
  });
  return (await Promise.all(versions)).filter((version) => version !== undefined);
}
