/** Front matter at the top of a policy: what the author says about the text that the text can't. */
import { parse as parseAnyYaml } from 'yaml';
import type { Language } from '../languages/language.js';
import { lineEnd } from './chunks.js';

/** What `klausul:` in the front matter may hold; anything else in it is left alone. */
export interface FrontMatter {
  /** Offset behind the front matter (UTF-16), 0 where there is none. */
  readonly end: number;
  readonly policy?: boolean;
  readonly language?: Language;
  /** `publicBody: true`, `dpo: none` and the like; values as text. */
  readonly facts: Readonly<Record<string, string>>;
  /** Files whose disclosures count here. */
  readonly with: readonly string[];
  /** Files that hold the same policy in another language. */
  readonly translations: readonly string[];
}

/** Reads the front matter of a source; a broken one says nothing. Never throws. */
export function readFrontMatter(source: string, parse: typeof parseYaml = parseYaml): FrontMatter {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const none: FrontMatter = { end: start, facts: {}, with: [], translations: [] };
  const [openEnd, first] = lineEnd(source, start);
  if (source.slice(start, openEnd).trimEnd() !== '---') return none;
  for (let at = first, line = 0; at < source.length && line < 200; line++) {
    const [end, next] = lineEnd(source, at);
    const mark = source.slice(at, end).trimEnd();
    if (mark === '---' || mark === '...') {
      const keys = parse(source.slice(first, at));
      return keys === undefined ? none : { ...none, end: next, ...toKeys(keys.klausul) };
    }
    at = next;
  }
  return none;
}

/** The mapping in a YAML text; undefined where it is none (two rules around prose are no front matter). */
export function parseYaml(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = parseAnyYaml(text, { maxAliasCount: 0, logLevel: 'silent' });
    return isRecord(value) ? value : value === null ? {} : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function toKeys(klausul: unknown): Omit<FrontMatter, 'end'> {
  const keys = isRecord(klausul) ? klausul : {};
  const { policy, language } = keys;
  return {
    ...(typeof policy === 'boolean' ? { policy } : {}),
    ...(language === 'nb' || language === 'nn' || language === 'en' ? { language } : {}),
    facts: isRecord(keys.facts)
      ? Object.fromEntries(Object.entries(keys.facts).map(([key, value]) => [key, String(value)]))
      : {},
    with: listOf(keys.with),
    translations: listOf(keys.translations),
  };
}

const listOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
