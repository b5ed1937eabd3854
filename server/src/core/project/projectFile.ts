/** `.klausul.json`: the settings of a project and the findings that it accepts, so that editor and CI agree. */
import { findNodeAtLocation, getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import { didYouMean } from '../didYouMean.js';
import { globProblem, matchesGlob } from '../globs.js';
import type { Language } from '../languages/language.js';
import type { Span } from '../document/span.js';
import { DEFAULT_SETTINGS, isRecord, readSettings, type Settings, type SettingsProblem } from '../settings.js';
import { normalised, type Suppression } from '../suppressions.js';
import { ruleIds } from './ruleIds.js';

/** The name of the file, in any folder between a policy and the top of its workspace; the nearest one counts. */
export const PROJECT_FILE = '.klausul.json';

/** What the file says that can be used. */
export interface ProjectContent {
  /** A key that is in `settings.stated` goes before the same key of the editor's settings, as a whole. */
  readonly settings: Settings;
  readonly suppressions: readonly Suppression[];
}

/** A file as read. */
export interface Project {
  readonly content: ProjectContent;
  /** What is wrong, by place. */
  readonly problems: readonly ProjectProblem[];
  /** Where each suppression of the content stands (UTF-16 offsets), in the same order, and its path where it has one; `index` counts the entries of the list, broken ones too. */
  readonly places: readonly (Span & { readonly index: number; readonly path?: Span })[];
}

/** A problem of the file, where it stands. */
export interface ProjectProblem extends Omit<SettingsProblem, 'kind'> {
  readonly kind: SettingsProblem['kind'] | 'syntax' | 'no-reason';
  readonly span: Span;
}

/** What holds where there is no file. */
export const NO_PROJECT: Project = {
  content: { settings: DEFAULT_SETTINGS, suppressions: [] },
  problems: [],
  places: [],
};

/** Whether a file is a project file, by its address or path. */
export const isProjectFile = (uri: string): boolean => uri.endsWith(`/${PROJECT_FILE}`) || uri === PROJECT_FILE;

const KEYS: readonly string[] = [
  '$schema',
  'messageLanguage',
  'severity',
  'policies',
  'facts',
  'notApplicable',
  'plainLanguage',
  'clauseFolders',
  'suppressIn',
  'suppressions',
];
const POLICY_KEYS: readonly string[] = ['include', 'exclude'];
const ENTRY_KEYS: readonly string[] = ['rule', 'path', 'section', 'words', 'reason'];

/** Reads the text of a project file: JSON with comments. Never throws; what is broken is left out, the rest holds. */
export function readProject(text: string): Project {
  const source = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  if (source.trim() === '') return NO_PROJECT;
  const errors: ParseError[] = [];
  const root = parsed(source, errors);
  const problems: ProjectProblem[] = [];
  const [first] = errors;
  if (first || !root)
    problems.push({ path: [], kind: 'syntax', span: spanOfError(source, first?.offset ?? 0, first?.length ?? 1) });
  if (!root) return { ...NO_PROJECT, problems };
  const raw: unknown = getNodeValue(root);
  const settings = readSettings(raw ?? []);
  const { suppressions, found } = isRecord(raw) ? readSuppressions(raw.suppressions) : NOTHING;
  const unknown = isRecord(raw) ? unknownKeys(raw) : [];
  for (const problem of [...settings.problems, ...unknown, ...found])
    problems.push({ ...problem, span: spanOf(root, problem) });
  const order = problems.sort((a, b) => a.span.start - b.span.start);
  const places = suppressions.map(({ index }) => {
    const path = findNodeAtLocation(root, ['suppressions', index, 'path']);
    const entry = nodeSpan(findNodeAtLocation(root, ['suppressions', index]) ?? root);
    return { ...entry, index, ...(path ? { path: nodeSpan(path) } : {}) };
  });
  return { content: { settings, suppressions: suppressions.map(({ one }) => one) }, problems: order, places };
}

/** The tree; undefined for a text that holds no value, or is nested too deep. */
function parsed(source: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(source, errors, { allowTrailingComma: true, disallowComments: false });
  } catch {
    return undefined;
  }
}

/** The place of a syntax error; an error at the end stands on the last character. */
function spanOfError(source: string, offset: number, length: number): Span {
  const last = source.trimEnd().length;
  const start = Math.min(offset, Math.max(0, last - 1));
  return { start, end: Math.max(start + 1, Math.min(start + length, last)) };
}

const nodeSpan = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

/** Names stand on their key, values on the value; what is missing stands on the first character around it. */
function spanOf(root: Node, { path, kind }: Pick<ProjectProblem, 'path' | 'kind'>): Span {
  for (let steps = path; ; steps = steps.slice(0, -1)) {
    const node = findNodeAtLocation(root, [...steps]);
    if (!node) {
      if (steps.length === 0) return nodeSpan(root);
      continue;
    }
    const isName = kind === 'key' || kind === 'severity-key' || kind === 'duty' || kind === 'fact-key';
    const key = isName && steps.length === path.length ? node.parent?.children?.[0] : undefined;
    if (key) return nodeSpan(key);
    return steps.length === path.length && path.length > 0
      ? nodeSpan(node)
      : { start: node.offset, end: node.offset + 1 };
  }
}

type Problem = Omit<ProjectProblem, 'span'>;

function unknownKeys(raw: Readonly<Record<string, unknown>>): readonly Problem[] {
  const policies = isRecord(raw.policies) ? Object.keys(raw.policies) : [];
  return [
    ...Object.keys(raw).flatMap((key) => unknownKey([key], KEYS)),
    ...policies.flatMap((key) => unknownKey(['policies', key], POLICY_KEYS)),
  ];
}

function unknownKey(path: Problem['path'], known: readonly string[]): readonly Problem[] {
  const key = String(path.at(-1));
  if (known.includes(key)) return [];
  const suggestion = didYouMean(key, known);
  return [{ path, kind: 'key', ...(suggestion === undefined ? {} : { suggestion }) }];
}

interface Entries {
  readonly suppressions: readonly { readonly one: Suppression; readonly index: number }[];
  readonly found: readonly Problem[];
}
const NOTHING: Entries = { suppressions: [], found: [] };

function readSuppressions(raw: unknown): Entries {
  if (raw === undefined || raw === null) return NOTHING;
  if (!Array.isArray(raw)) return { suppressions: [], found: [{ path: ['suppressions'], kind: 'list' }] };
  const found: Problem[] = [];
  const suppressions = raw.flatMap((item: unknown, index) => {
    const path = ['suppressions', index];
    if (!isRecord(item)) {
      found.push({ path, kind: 'object' });
      return [];
    }
    const one = readEntry(item, path, found);
    return one ? [{ one, index }] : [];
  });
  return { suppressions, found };
}

/** One entry; undefined where nothing tells what it is about, or where a broken anchor would let it cover too much. */
function readEntry(
  item: Readonly<Record<string, unknown>>,
  path: Problem['path'],
  found: Problem[],
): Suppression | undefined {
  const unknown = Object.keys(item).flatMap((key) => unknownKey([...path, key], ENTRY_KEYS));
  found.push(...unknown);
  let whole = unknown.length === 0;
  const text = (key: 'path' | 'section' | 'words' | 'reason'): string | undefined => {
    const value = item[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && (key === 'reason' || value.trim() !== '')) return value;
    found.push({ path: [...path, key], kind: 'text' });
    whole &&= key === 'reason';
    return undefined;
  };
  const rules = readRules(item.rule, [...path, 'rule'], found);
  const file = text('path');
  const bad = file === undefined ? undefined : globProblem(file);
  // a name may hold brackets and braces: it is compared as it is, too
  if (bad === 'backslash' || bad === 'up') {
    found.push({ path: [...path, 'path'], kind: 'glob', allowed: [bad] });
    whole = false;
  }
  const section = text('section');
  const words = text('words');
  const reason = text('reason')?.trim() ?? '';
  if (!whole || rules.length === 0) return undefined;
  if (reason === '') found.push({ path: [...path, 'reason'], kind: 'no-reason' });
  return {
    rules,
    ...(file === undefined ? {} : { path: file.replace(/^\.?\//, '') }),
    ...(section === undefined ? {} : { section: normalised(section) }),
    ...(words === undefined ? {} : { words: normalised(words) }),
    reason,
    from: 'project',
  };
}

function readRules(raw: unknown, path: Problem['path'], found: Problem[]): readonly string[] {
  const many = Array.isArray(raw);
  const rules: readonly unknown[] = many ? raw : raw === undefined ? [] : [raw];
  if (rules.length === 0) found.push({ path, kind: 'text' });
  return rules.flatMap((rule, index) => {
    const at = many ? [...path, index] : path;
    if (typeof rule !== 'string') {
      found.push({ path: at, kind: 'text' });
      return [];
    }
    if (ruleIds().has(rule)) return [rule];
    const suggestion = didYouMean(rule, ruleIds());
    found.push({ path: at, kind: 'rule', name: rule, ...(suggestion === undefined ? {} : { suggestion }) });
    return [];
  });
}

/** The suppressions that may concern a file, by its path relative to the folder of the project file; undefined for a text without one. */
export const suppressionsFor = ({ suppressions }: ProjectContent, path: string | undefined): readonly Suppression[] =>
  suppressions.filter(
    (one) =>
      one.path === undefined || (path !== undefined && (one.path === path || matchesGlob(`/${path}`, `/${one.path}`))),
  );

/** The project's keys before the editor's. */
export function withProject(settings: Settings, { settings: project }: ProjectContent): Settings {
  const { stated } = project;
  if (stated.size === 0) return settings;
  const pick = <K extends keyof Settings['options']>(key: K): Settings['options'][K] =>
    (stated.has(key) ? project : settings).options[key];
  return {
    options: {
      messageLanguage: pick('messageLanguage'),
      severity: pick('severity'),
      notApplicable: pick('notApplicable'),
      facts: pick('facts'),
      plainLanguage: pick('plainLanguage'),
    },
    include: (stated.has('policies.include') ? project : settings).include,
    exclude: (stated.has('policies.exclude') ? project : settings).exclude,
    clauseFolders: (stated.has('clauseFolders') ? project : settings).clauseFolders,
    suppressIn: (stated.has('suppressIn') ? project : settings).suppressIn,
    problems: settings.problems,
    stated,
  };
}

/** Languages in which a project file can be spoken of: its own setting, else the one given. */
export const languageOf = ({ settings }: ProjectContent, otherwise: Language): Language =>
  settings.options.messageLanguage === 'auto' ? otherwise : settings.options.messageLanguage;
