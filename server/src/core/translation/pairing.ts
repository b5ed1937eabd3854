/** Which files hold the same policy in several languages: by their names and folders. */

/** What the path of a file says: the policy that it belongs to, and the language. */
export interface NamedVersion {
  /** The same for all versions of one policy. */
  readonly policy: string;
  /** `en`, `nb`, `nn`, `no`, or empty where the name says none. */
  readonly language: string;
}

/** Reads a path or address with `/` or `\\`; `x.nb.md` and `x.en.md`, `x-nb` and `x-en`, `personvern` and `privacy`, folders `no/` and `en/`. */
export function namedVersion(path: string): NamedVersion {
  const { steps, at } = stepsOf(path);
  const file = readName(decoded(steps.at(-1) ?? ''));
  const folders = steps.slice(0, -1).map((step, index) => (index === at ? '*' : decoded(step).toLowerCase()));
  const byFolder = at < 0 ? undefined : tagOf(decoded(steps[at]!));
  return {
    policy: [...folders, file.policy].join('/'),
    language: file.explicit || byFolder === undefined ? file.language : byFolder,
  };
}

/** A folder in which each language has a folder of its own, and the way from there to the file's folder. */
export interface LanguageFolders {
  readonly parent: string;
  readonly name: string;
  /** Empty, or begins with `/`. */
  readonly rest: string;
}

/** Where the folder of a language stands above a file; undefined where there is none. */
export function languageFolders(path: string): LanguageFolders | undefined {
  const { steps, at } = stepsOf(path);
  if (at < 1) return undefined;
  const rest = steps.slice(at + 1, -1).map((step) => `/${step}`);
  return { parent: steps.slice(0, at).join('/'), name: steps[at]!, rest: rest.join('') };
}

/** Whether a folder is called by a language: `en`, `nb-NO`, `nynorsk`. */
export const isLanguageFolder = (name: string): boolean => tagOf(decoded(name)) !== undefined;

/** The steps of a path, and which of them is the folder of a language (-1 for none). */
function stepsOf(path: string): { readonly steps: readonly string[]; readonly at: number } {
  const steps = path.replaceAll('\\', '/').split('/');
  const folders = steps.slice(0, -1);
  const at = folders.reduce((last, step, index) => (isLanguageFolder(step) ? index : last), -1);
  return { steps, at: at < folders.length - DEEPEST ? -1 : at };
}

/** How far above the file the folder of its language may stand. */
const DEEPEST = 3;

/**
 * The files of each policy that is there in several languages, as indexes into `paths`. Where two files claim the same
 * language of the same policy, nobody can tell which one is meant, and the policy is left out.
 */
export function pairedByName(paths: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, { readonly index: number; readonly language: string }[]>();
  paths.forEach((path, index) => {
    const { policy, language } = namedVersion(path);
    const group = groups.get(policy);
    if (group) group.push({ index, language });
    else groups.set(policy, [{ index, language }]);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1 && isClear(group.map(({ language }) => language)))
    .map((group) => group.map(({ index }) => index));
}

const isClear = (languages: readonly string[]): boolean => {
  const known = new Set(languages);
  // «no» may be either of the two written languages
  const vague = known.has('no') && (known.has('nb') || known.has('nn'));
  return known.size === languages.length && !vague;
};

const TAGS: Readonly<Record<string, string>> = {
  no: 'no',
  nor: 'no',
  norsk: 'no',
  norwegian: 'no',
  nb: 'nb',
  bm: 'nb',
  nob: 'nb',
  bokmal: 'nb',
  bokmål: 'nb',
  nn: 'nn',
  nno: 'nn',
  nynorsk: 'nn',
  en: 'en',
  eng: 'en',
  engelsk: 'en',
  english: 'en',
};

/** `nb`, `nb-NO`, `en_GB`, `nynorsk`. */
function tagOf(text: string): string | undefined {
  const [tag = '', region, ...more] = text.toLowerCase().split(/[-_]/);
  if (more.length > 0) return undefined;
  return region === undefined || /^(?:no|gb|us|uk|eu|ie|int)$/.test(region) ? TAGS[tag] : undefined;
}

/** Names of the thing itself, which have a language of their own. */
const NORWEGIAN = /^personvern(?:erkl(?:æ|ae)ring|erklaring|policy|vilk[åa]r)?$/;
const ENGLISH = /^privacy(?:[-_ ]?(?:policy|notice|statement))?$/;

function readName(name: string): NamedVersion & { readonly explicit: boolean } {
  const bare = name.toLowerCase().replace(/\.(?:md|markdown|mdx|txt)$/, '');
  const { stem, tag } = withoutTag(bare);
  const own = NORWEGIAN.test(stem) ? 'no' : ENGLISH.test(stem) ? 'en' : undefined;
  const policy = own === undefined ? stem : 'privacy';
  return { policy, language: tag ?? own ?? '', explicit: tag !== undefined };
}

/** A tag at the end (`x.nb`, `x-nb-no`, `x_en`) or at the beginning (`en-x`, `nb.x`). */
function withoutTag(name: string): { readonly stem: string; readonly tag: string | undefined } {
  const parts = name.split(/([.\-_ ]+)/);
  for (const many of [3, 1]) {
    const [end, start] = [parts.slice(-many), parts.slice(0, many)];
    if (parts.length <= many) continue;
    const [atEnd, atStart] = [tagOf(end.join('')), tagOf(start.join(''))];
    if (atEnd !== undefined) return { stem: parts.slice(0, -many - 1).join(''), tag: atEnd };
    if (atStart !== undefined) return { stem: parts.slice(many + 1).join(''), tag: atStart };
  }
  return tagOf(name) === undefined ? { stem: name, tag: undefined } : { stem: '', tag: tagOf(name) };
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step).normalize('NFC');
  } catch {
    return step;
  }
}
