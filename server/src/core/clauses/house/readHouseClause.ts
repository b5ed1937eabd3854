/** One file of the house's own clauses: front matter (id, language, duty, title), and the text below it. */
import { parse } from 'yaml';
import { lineEnd } from '../../document/chunks.js';
import type { Span } from '../../document/span.js';
import type { DisclosureId } from '../../duties/disclosure.js';
import { DUTIES } from '../../duties/index.js';
import { LANGUAGES, type Language, type Localized } from '../../languages/language.js';
import type { Clause, ClauseTopic } from '../clause.js';
import { CLAUSES } from '../index.js';
import { TOPIC_ORDER } from '../kinds.js';
import { checkBlanks, withBlanks } from './blanks.js';

/** What is wrong with a file, and where. */
export interface HouseProblem {
  readonly span: Span;
  readonly message: string;
}

/** A file as read: a clause for one language, or what is wrong with it. */
export interface HouseClause {
  readonly clause: Clause | undefined;
  readonly problems: readonly HouseProblem[];
}

/** Reads the text of one file; `source` is how its path is shown. Never throws, and runs nothing. */
export function readHouseClause(text: string, source: string): HouseClause {
  const parts = takeApart(text);
  if ('message' in parts) return { clause: undefined, problems: [parts] };
  const { keys, body } = parts;
  const problems: HouseProblem[] = [];
  const at = (key: string): Span => spanOf(text, key);
  const word = (key: string, wanted: string, fits: (value: string) => boolean): string => {
    const value = typeof keys[key] === 'string' || typeof keys[key] === 'number' ? String(keys[key]).trim() : '';
    if (!fits(value))
      problems.push({
        span: at(key),
        message: `\`${key}\` should be ${wanted}${value === '' ? '' : `, not "${value}"`}.`,
      });
    return value;
  };
  const id = word('id', 'a short name in lower case with hyphens, such as `our-retention`', (value) =>
    /^[a-z\d]+(?:-[a-z\d]+)*$/.test(value),
  );
  const language = word('language', 'nb, nn or en', (value) => LANGUAGES.some((one) => one === value)) as Language;
  const title = word('title', 'the name shown in menus', (value) => value !== '');
  const duty =
    keys.duty === undefined
      ? undefined
      : word('duty', `the disclosure that the text makes, one of: ${DUTIES.map((one) => one.id).join(', ')}`, isDuty);
  if (body.trim() === '')
    problems.push({
      span: { start: Math.max(0, text.length - 1), end: text.length },
      message: 'There is no text below the front matter.',
    });
  problems.push(...checkBlanks(text, body));
  if (problems.length > 0) return { clause: undefined, problems };
  return {
    clause: clauseOf({ id, language, title, duty: duty as DisclosureId | undefined, keys, body, source }),
    problems,
  };
}

const isDuty = (value: string): boolean => DUTIES.some(({ id }) => id === value);

interface Parts {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const SHAPE = 'A clause begins with front matter between two lines of `---`, with id, language, duty and title.';

/** Front matter and body; a problem on the first line where there is no front matter. */
function takeApart(text: string): Parts | HouseProblem {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const [firstEnd, from] = lineEnd(text, start);
  const head = { start, end: Math.max(firstEnd, start) };
  if (text.slice(start, firstEnd).trimEnd() !== '---') return { span: head, message: SHAPE };
  for (let at = from; at < text.length;) {
    const [end, next] = lineEnd(text, at);
    if (text.slice(at, end).trimEnd() === '---') {
      const keys = readKeys(text.slice(from, at));
      return keys === undefined
        ? { span: { start: from, end: Math.max(from, at - 1) }, message: 'The front matter is not valid YAML.' }
        : { keys, body: text.slice(next) };
    }
    at = next;
  }
  return { span: head, message: 'The front matter has no closing line of `---`.' };
}

function readKeys(yaml: string): Parts['keys'] | undefined {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0, logLevel: 'silent' });
    if (value === null) return {};
    return typeof value === 'object' && !Array.isArray(value) ? (value as Parts['keys']) : undefined;
  } catch {
    return undefined;
  }
}

/** The line of a key, or the first line. */
function spanOf(text: string, key: string): Span {
  const found = new RegExp(`^${key}[ \\t]*:.*$`, 'm').exec(text);
  const start = found?.index ?? 0;
  return { start, end: found ? start + found[0].trimEnd().length : lineEnd(text, 0)[0] };
}

interface Given extends Parts {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly duty: DisclosureId | undefined;
  readonly source: string;
}

/** The clause, with what the library's clause of the same id (or duty) says where the file is silent. */
function clauseOf({ id, language, title, duty, keys, body, source }: Given): Clause {
  const all: readonly Clause[] = CLAUSES;
  const model =
    all.find((one) => one.id === id) ?? all.find((one) => duty !== undefined && one.duty === duty && one.rank === 0);
  const own = model?.id === id ? model : undefined;
  const states = duty === undefined ? (own?.states ?? []) : [...new Set([duty, ...(own?.states ?? [])])];
  const given = (key: string): string | undefined =>
    typeof keys[key] === 'string' && keys[key].trim() !== '' ? keys[key].trim() : undefined;
  const same = (words: string): Localized => ({ nb: words, nn: words, en: words });
  const heading = given('heading');
  const dutyOf = duty ?? own?.duty;
  return {
    id,
    states,
    ...(dutyOf === undefined ? {} : { duty: dutyOf }),
    topic: TOPIC_ORDER.find((topic): topic is ClauseTopic => topic === given('topic')) ?? model?.topic ?? 'security',
    law: model?.law ?? [],
    title: same(title),
    heading: heading === undefined ? (model?.heading ?? same(title)) : same(heading),
    when: same(given('when') ?? source),
    prefixes: { nb: [id], nn: [id], en: [id] },
    text: same(withBlanks(body.replaceAll(/\r\n?/g, '\n').trim())),
    source,
    languages: [language],
  };
}
