/** The command line, read. */
import { LANGUAGES, type Language } from '../core/languages/language.js';
import type { Severity } from '../core/options.js';

/** What is asked for; `usage` is what is wrong with the arguments. */
export type Arguments =
  | { readonly do: 'help' | 'version' }
  | { readonly do: 'usage'; readonly problem: string }
  | { readonly do: 'retention'; readonly targets: readonly string[]; readonly options: CheckOptions }
  | { readonly do: 'diff'; readonly old: string; readonly new: string; readonly options: DiffOptions }
  | { readonly do: 'check'; readonly targets: readonly string[]; readonly options: CheckOptions };

/** Options of `klausul check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'csv' | 'svg';
  readonly failOn: Severity | 'never';
  /** Undefined where nothing is said: then the project file's own, else that of the document. */
  readonly language: Language | 'auto' | undefined;
  /** Files that hold the same policy in two languages, as the user names them. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** Options of `klausul diff`. */
export interface DiffOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly language: Language | 'auto';
}

/** Options by name, the values that each may have, and the key that it sets; the first value is the default. */
const OPTIONS = {
  '--format': { key: 'format', values: ['text', 'json', 'markdown', 'csv', 'svg'] },
  '--fail-on': { key: 'failOn', values: ['warning', 'information', 'hint', 'never'] },
  '--language': { key: 'language', values: ['auto', ...LANGUAGES] },
} as const;

/** Reads the arguments; whatever is wrong with them, the first problem is said. */
export function readArguments(argv: readonly string[]): Arguments {
  const targets: string[] = [];
  const chosen: Record<string, string> = {};
  const pairs: (readonly [string, string])[] = [];
  let options = true;
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index]!;
    if (!options || argument === '-' || !argument.startsWith('-')) targets.push(argument);
    else if (argument === '--') options = false;
    else if (argument === '--help' || argument === '-h') return { do: 'help' };
    else if (argument === '--version' || argument === '-v') return { do: 'version' };
    else if (argument === '--pair') {
      const [one, other] = [argv[++index], argv[++index]];
      if (one === undefined || other === undefined) return usage('--pair needs two files');
      if (one === other) return usage('--pair needs two files, not one and the same');
      pairs.push([one, other]);
    } else {
      const [name = '', attached] = argument.split(/=(.*)/s, 2);
      const option = name in OPTIONS ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
      if (!option) return usage(`unknown option ${name}`);
      const value = attached ?? argv[++index];
      if (value === undefined) return usage(`${name} needs a value: ${option.values.join(', ')}`);
      if (!option.values.some((known) => known === value))
        return usage(`${name} is ${option.values.join(', ')}, not ${value}`);
      chosen[option.key] = value;
    }
  }
  const [command, ...files] = targets;
  if (command === undefined) return argv.length === 0 ? { do: 'help' } : usage('no command: klausul check FILE…');
  if (command === 'diff') return readDiff(files, chosen);
  if (command !== 'check' && command !== 'retention') return usage(`unknown command ${command}: klausul check FILE…`);
  if (pairs.length > 0 && command !== 'check') return usage('--pair is an option of check');
  if (files.length + pairs.length === 0)
    return usage(`${command} what? Name a file, a folder, a pattern, or - for standard input`);
  const asked = { format: 'text', failOn: 'warning', language: undefined, ...chosen, pairs } as CheckOptions;
  const table = /^(?:markdown|csv|svg)$/.test(asked.format);
  if (chosen.format !== undefined && table !== (command === 'retention'))
    return usage(
      `--format for ${command} is ${command === 'retention' ? 'markdown, csv, svg' : 'text, json'}, not ${asked.format}`,
    );
  return { do: command, targets: [...files, ...pairs.flat()], options: asked };
}

/** `klausul diff OLD NEW`. */
function readDiff(files: readonly string[], chosen: Readonly<Record<string, string>>): Arguments {
  const [old, next, ...more] = files;
  if (old === undefined || next === undefined || more.length > 0) return usage('diff takes two files: OLD NEW');
  if (old === '-' && next === '-') return usage('only one of two versions can be standard input');
  const asked = { format: 'text', language: 'auto', ...chosen };
  if (asked.format === 'csv' || asked.format === 'svg')
    return usage(`--format for diff is text, json, markdown, not ${asked.format}`);
  if ('failOn' in asked) return usage('diff has no --fail-on: it ends with 1 where there are changes');
  return { do: 'diff', old, new: next, options: asked as DiffOptions };
}

const usage = (problem: string): Arguments => ({ do: 'usage', problem });

/** What `--help` prints. */
export const HELP = `klausul: checks privacy policies (personvernerklæringer) against GDPR Articles 13 and 14 and Norwegian law. Offline.

  klausul check FILE|FOLDER|PATTERN… [options]     check these; - is standard input
  klausul retention FILE… [--format markdown|csv]  the schedule of retention periods as a table
  klausul retention FILE --format svg              the same as a picture with a time axis
  klausul diff OLD NEW [--format text|json|markdown]  what has changed in legal terms, and whether readers must be told
  klausul --help | --version

Folders are searched for .md, .markdown and .txt; node_modules and .git are left out.
Files that hold the same policy in two languages are compared: personvern.md and privacy.md, x.nb.md and x.en.md,
folders no/ and en/, and those that the front matter names under translations. The other version is found beside a file
that is checked alone, and not checked itself.

  --pair A B                                       compare these two, whatever their names

  --format text|json                               default: text
  --fail-on warning|information|hint|never         exit with 1 from this severity on; default: warning
  --language auto|nb|nn|en                         language of messages; auto is the document's own; default: that of
                                                   the project file, else auto

Settings, and findings that are accepted with a reason, come from the nearest .klausul.json between a file and the root
of its repository (or the working folder). The house's own clauses come from .klausul/clauses at that root.

Exit status: 0 no finding at or above --fail-on, 1 some, 2 bad usage, an unreadable file or a broken .klausul.json.
diff: 0 no legal change, 1 some, 2 bad usage or an unreadable file.
`;
