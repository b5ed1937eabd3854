/** The settings, from the editor or from `.klausul.json`: whatever comes in, a whole and valid object comes out, with what was wrong said. */
import { didYouMean } from './didYouMean.js';
import { globProblem } from './globs.js';
import { LANGUAGES } from './languages/language.js';
import type { Options, Severity } from './options.js';
import { CONTROLLER_FACTS, dutyIds, severityKeys } from './project/ruleIds.js';

/** The settings under `klausul`, or the keys of a project file. */
export interface Settings {
  readonly options: Pick<Options, 'messageLanguage' | 'severity' | 'notApplicable' | 'facts' | 'plainLanguage'>;
  /** Globs of files that are policies, whatever they say, and of files that are none. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Folders of the house's own clauses, relative to the workspace folder. */
  readonly clauseFolders: readonly string[];
  /** Where the quick fix puts a suppression. */
  readonly suppressIn: 'projectFile' | 'comment';
  /** What is wrong; the default is used for it. */
  readonly problems: readonly SettingsProblem[];
  /** The keys that are set, and set to something that can be used. */
  readonly stated: ReadonlySet<string>;
}

/** One thing that is wrong with a value, by the keys that lead to it; `describeProblem` puts it in words. */
export interface SettingsProblem {
  readonly path: readonly (string | number)[];
  readonly kind: ProblemKind;
  /** What it may be, where that is a list. */
  readonly allowed?: readonly string[];
  /** A name that there is none of, where the path does not end in it. */
  readonly name?: string;
  readonly suggestion?: string;
  /** What holds instead; nothing does where it is left out. */
  readonly used?: string;
}

/** What a value should have been. */
export type ProblemKind =
  | 'object'
  | 'list'
  | 'choice'
  | 'flag'
  | 'texts'
  | 'text'
  | 'glob'
  | 'reason'
  | 'fact'
  | 'rule'
  | 'severity-key'
  | 'duty'
  | 'fact-key'
  | 'key';

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  options: { messageLanguage: 'auto', severity: {}, notApplicable: {}, facts: {}, plainLanguage: true },
  include: [],
  exclude: [],
  clauseFolders: ['.klausul/clauses'],
  suppressIn: 'projectFile',
  problems: [],
  stated: new Set(),
};

/** Reads settings of any shape. Never throws. */
export function readSettings(raw: unknown): Settings {
  if (raw === undefined || raw === null) return DEFAULT_SETTINGS;
  if (!isRecord(raw)) return { ...DEFAULT_SETTINGS, problems: [{ path: [], kind: 'object' }] };
  const reader = new Reader();
  const policies = reader.record(['policies'], raw.policies);
  return {
    options: {
      messageLanguage: reader.choice('messageLanguage', raw.messageLanguage, ['auto', ...LANGUAGES], 'auto'),
      severity: reader.each('severity', raw.severity, asLevel, {
        wanted: { kind: 'choice', allowed: LEVELS },
        keys: severityKeys(),
        key: 'severity-key',
      }),
      notApplicable: reader.each('notApplicable', raw.notApplicable, asReason, {
        wanted: { kind: 'reason' },
        keys: dutyIds(),
        key: 'duty',
      }),
      facts: reader.each('facts', raw.facts, asFact, {
        wanted: { kind: 'fact' },
        keys: new Set(Object.keys(CONTROLLER_FACTS)),
        key: 'fact-key',
        allowed: CONTROLLER_FACTS,
      }),
      plainLanguage: reader.flag('plainLanguage', raw.plainLanguage, true),
    },
    include: reader.globs(['policies', 'include'], policies?.include),
    exclude: reader.globs(['policies', 'exclude'], policies?.exclude),
    clauseFolders: reader.texts(['clauseFolders'], raw.clauseFolders) ?? DEFAULT_SETTINGS.clauseFolders,
    suppressIn: reader.choice('suppressIn', raw.suppressIn, ['projectFile', 'comment'], 'projectFile'),
    problems: reader.problems,
    stated: reader.stated,
  };
}

const LEVELS: readonly (Severity | 'off')[] = ['warning', 'information', 'hint', 'off'];
const asLevel = (value: unknown): Severity | 'off' | undefined => LEVELS.find((level) => level === value);
const asReason = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const asFact = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Path = readonly (string | number)[];
type Wanted = Pick<SettingsProblem, 'kind' | 'allowed'>;

/** How the entries of an object are read. */
interface Entries {
  readonly wanted: Wanted;
  readonly keys: ReadonlySet<string>;
  /** What is said of an unknown key. */
  readonly key: ProblemKind;
  /** The values that a key may have, where they are a list. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
}

/** Reads one value after the other and notes what is not as it should be; null and undefined mean "not set". */
class Reader {
  readonly problems: SettingsProblem[] = [];
  readonly stated = new Set<string>();

  choice<T extends string>(key: string, value: unknown, allowed: readonly T[], fallback: T): T {
    const found = allowed.find((one) => one === value);
    if (found !== undefined) this.stated.add(key);
    else if (isSet(value)) this.#note([key], { kind: 'choice', allowed }, fallback);
    return found ?? fallback;
  }

  flag(key: string, value: unknown, fallback: boolean): boolean {
    if (typeof value === 'boolean') this.stated.add(key);
    else if (isSet(value)) this.#note([key], { kind: 'flag' }, String(fallback));
    return typeof value === 'boolean' ? value : fallback;
  }

  record(path: Path, value: unknown): Readonly<Record<string, unknown>> | undefined {
    if (isRecord(value)) return value;
    if (isSet(value)) this.#note(path, { kind: 'object' });
    return undefined;
  }

  texts(path: Path, value: unknown): readonly string[] | undefined {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
      this.stated.add(path.join('.'));
      return value;
    }
    if (isSet(value)) this.#note(path, { kind: 'texts' });
    return undefined;
  }

  /** Patterns; one that can't match is left out, the others hold. */
  globs(path: Path, value: unknown): readonly string[] {
    return (this.texts(path, value) ?? []).filter((pattern, index) => {
      const bad = globProblem(pattern);
      if (bad !== undefined) this.#note([...path, index], { kind: 'glob', allowed: [bad] });
      return bad === undefined;
    });
  }

  /** An object of values of one kind; a broken entry is left out, the others hold. */
  each<T>(
    name: string,
    value: unknown,
    read: (value: unknown) => T | undefined,
    { wanted, keys, key, allowed }: Entries,
  ): Readonly<Record<string, T>> {
    const record = this.record([name], value);
    if (record) this.stated.add(name);
    const entries = Object.entries(record ?? {}).flatMap(([entry, item]) => {
      const found = read(item);
      const values = allowed?.[entry];
      if (!keys.has(entry)) this.#unknown([name, entry], key, keys);
      else if (found === undefined && isSet(item)) this.#note([name, entry], wanted);
      else if (found !== undefined && values?.includes(String(found)) === false)
        this.#note([name, entry], { kind: 'choice', allowed: values });
      else if (found !== undefined) return [[entry, found] as const];
      return [];
    });
    return Object.fromEntries(entries);
  }

  #unknown(path: Path, kind: ProblemKind, known: ReadonlySet<string>): void {
    const suggestion = didYouMean(String(path.at(-1)), known);
    this.problems.push({ path, kind, ...(suggestion === undefined ? {} : { suggestion }) });
  }

  #note(path: Path, wanted: Wanted, used?: string): void {
    this.problems.push({ path, ...wanted, ...(used === undefined ? {} : { used }) });
  }
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null;
