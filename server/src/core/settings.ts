/** The user's settings: whatever comes in, a whole and valid object comes out, with what was wrong said. */
import { DUTIES } from './duties/index.js';
import { LANGUAGES } from './languages/language.js';
import type { Options, Severity } from './options.js';

/** The settings under `klausul`. */
export interface Settings {
  readonly options: Pick<Options, 'messageLanguage' | 'severity' | 'notApplicable' | 'facts' | 'plainLanguage'>;
  /** Globs of files that are policies, whatever they say, and of files that are none. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Folders of the house's own clauses, relative to the workspace folder. */
  readonly clauseFolders: readonly string[];
  /** What is wrong, one line each; the default is used for it. */
  readonly problems: readonly string[];
}

/** What holds where nothing is set. */
export const DEFAULT_SETTINGS: Settings = {
  options: { messageLanguage: 'auto', severity: {}, notApplicable: {}, facts: {}, plainLanguage: true },
  include: [],
  exclude: [],
  clauseFolders: ['.klausul/clauses'],
  problems: [],
};

/** Reads settings of any shape. Never throws. */
export function readSettings(raw: unknown): Settings {
  if (raw === undefined || raw === null) return DEFAULT_SETTINGS;
  const problems: string[] = [];
  const reader = new Reader(problems);
  if (!isRecord(raw)) return { ...DEFAULT_SETTINGS, problems: ['klausul: not an object'] };
  const policies = reader.record('policies', raw.policies);
  return {
    options: {
      messageLanguage: reader.choice('messageLanguage', raw.messageLanguage, ['auto', ...LANGUAGES], 'auto'),
      severity: reader.each(
        'severity',
        raw.severity,
        (value) => LEVELS.find((level) => level === value),
        LEVELS.join(', '),
      ),
      notApplicable: reader.each('notApplicable', raw.notApplicable, asReason, 'a reason in words', knownDuties()),
      facts: reader.each('facts', raw.facts, asFact, 'text, a number, true or false'),
      plainLanguage: reader.flag('plainLanguage', raw.plainLanguage, true),
    },
    include: reader.texts('policies.include', policies.include),
    exclude: reader.texts('policies.exclude', policies.exclude),
    clauseFolders: isSet(raw.clauseFolders)
      ? reader.texts('clauseFolders', raw.clauseFolders)
      : DEFAULT_SETTINGS.clauseFolders,
    problems,
  };
}

const LEVELS: readonly (Severity | 'off')[] = ['warning', 'information', 'hint', 'off'];
const knownDuties = (): ReadonlySet<string> => new Set(DUTIES.map(({ id }) => id));
const asReason = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const asFact = (value: unknown): string | undefined =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one value after the other and notes what is not as it should be; null and undefined mean "not set". */
class Reader {
  constructor(private readonly problems: string[]) {}

  choice<T extends string>(key: string, value: unknown, allowed: readonly T[], fallback: T): T {
    const found = allowed.find((one) => one === value);
    if (found === undefined && isSet(value)) this.#note(key, `one of ${allowed.join(', ')}`, `"${fallback}" is used`);
    return found ?? fallback;
  }

  flag(key: string, value: unknown, fallback: boolean): boolean {
    if (typeof value === 'boolean') return value;
    if (isSet(value)) this.#note(key, 'true or false', `${String(fallback)} is used`);
    return fallback;
  }

  record(key: string, value: unknown): Readonly<Record<string, unknown>> {
    if (isRecord(value)) return value;
    if (isSet(value)) this.#note(key, 'an object', 'it is left out');
    return {};
  }

  texts(key: string, value: unknown): readonly string[] {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    if (isSet(value)) this.#note(key, 'a list of glob patterns', 'it is left out');
    return [];
  }

  /** An object of values of one kind; a broken entry is left out, the others hold. */
  each<T>(
    key: string,
    value: unknown,
    read: (value: unknown) => T | undefined,
    wanted: string,
    keys?: ReadonlySet<string>,
  ): Readonly<Record<string, T>> {
    const entries = Object.entries(this.record(key, value)).flatMap(([name, item]) => {
      const found = read(item);
      const known = !keys || keys.has(name);
      if (!known) this.#note(`${key}.${name}`, 'a known disclosure', 'it is left out');
      else if (found === undefined && isSet(item)) this.#note(`${key}.${name}`, wanted, 'it is left out');
      return known && found !== undefined ? [[name, found] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  #note(key: string, wanted: string, instead: string): void {
    this.problems.push(`klausul.${key} should be ${wanted}; ${instead}`);
  }
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null;
