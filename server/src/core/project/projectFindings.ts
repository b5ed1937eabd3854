/** What is to be said of a project file: what is broken in it, and suppressions that suppress nothing. */
import type { Span } from '../document/span.js';
import type { Language, Localized } from '../languages/language.js';
import type { Options, Severity } from '../options.js';
import { keyOf, type Suppression } from '../suppressions.js';
import { ruleName } from '../ruleName.js';
import { describeProblem } from './describeProblem.js';
import type { Project, ProjectProblem } from './projectFile.js';

/** One fault of a project file, in the language asked for. */
export interface ProjectFinding {
  /** `project-file` for what can't be used; `suppression/unused` and `suppression/reason` for the rest. */
  readonly rule: 'project-file' | 'suppression/unused' | 'suppression/reason';
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The language of the message. */
  readonly language: Language;
  /** What a key or name was probably meant to be. */
  readonly suggestion?: string;
}

/** What was checked under a project file: paths relative to its folder, and the suppressions that hit something there. */
export interface Usage {
  /** Files that were read as policies. */
  readonly checked: readonly string[];
  /** All policies below the folder have been read. */
  readonly complete?: boolean;
  /** Paths of suppressions that name a file which is not there. */
  readonly missing?: ReadonlySet<string>;
  /** `keyOf` of each suppression that fitted a finding. */
  readonly used: ReadonlySet<string>;
}

/** Everything, sorted by place; a severity that is off leaves it out, but for what is broken. */
export function projectFindings(
  { content, problems, places }: Project,
  usage: Usage,
  options: Pick<Options, 'severity' | 'plainLanguage'>,
  language: Language,
): readonly ProjectFinding[] {
  const broken = problems.map((problem) => ofProblem(problem, language));
  const unused = content.suppressions.flatMap((one, index): readonly ProjectFinding[] => {
    const place: Project['places'][number] = places[index] ?? { start: 0, end: 0, index };
    const found = { rule: 'suppression/unused', severity: 'information', language } as const;
    if (isMissing(one, usage)) {
      const message = MESSAGES.noFile[language].replace('{path}', () => one.path ?? '');
      return [{ ...found, span: place.path ?? firstLine(place), message }];
    }
    const names = one.rules.map((rule) => ruleName(rule, language)).join(', ');
    return isUnused(one, usage, options)
      ? [{ ...found, span: firstLine(place), message: MESSAGES.unused[language].replace('{rule}', names) }]
      : [];
  });
  return [...broken, ...unused]
    .flatMap((finding) => {
      const severity = options.severity[finding.rule] ?? options.severity[finding.rule.split('/')[0]!];
      if (severity === 'off' && finding.rule !== 'project-file') return [];
      return [severity === undefined || severity === 'off' ? finding : { ...finding, severity }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** A whole entry would be underlined over many lines: its opening brace stands for it. */
const firstLine = ({ start }: Span): Span => ({ start, end: start + 1 });

function ofProblem(problem: ProjectProblem, language: Language): ProjectFinding {
  const { span, suggestion, kind } = problem;
  const rest = { span, language, ...(suggestion === undefined ? {} : { suggestion }) };
  if (kind === 'no-reason')
    return { rule: 'suppression/reason', severity: 'warning', message: MESSAGES.reason[language], ...rest };
  const message = kind === 'syntax' ? MESSAGES.syntax[language] : `${describeProblem({ ...problem, kind }, language)}.`;
  return { rule: 'project-file', severity: 'warning', message: capital(message).replace(/\?\.$/, '?'), ...rest };
}

const capital = (text: string): string => text.replace(/^\p{Ll}(?=\p{Ll}+ )/u, (letter) => letter.toUpperCase());

const isMissing = ({ path }: Suppression, { missing, checked }: Usage): boolean =>
  path !== undefined && missing?.has(path) === true && !checked.includes(path);

/**
 * Known to suppress nothing: the file that it names was checked, or all that it may concern were, and its rules are not silent for
 * another reason.
 */
function isUnused(one: Suppression, { checked, complete, used }: Usage, options: Partial<Options>): boolean {
  if (used.has(keyOf(one))) return false;
  const isChecked = one.path !== undefined && checked.includes(one.path);
  if (!isChecked && complete !== true) return false;
  return one.rules.every((rule) => !isSilent(rule, options) && !needsOthers(rule));
}

/** Whether a rule finds nothing in a file by itself: the other language version may not have been read. */
export const needsOthers = (rule: string): boolean => rule.startsWith('translation/');

/** Whether the settings keep a rule from finding anything; what sets language versions apart is not known from one of them. */
export function isSilent(rule: string, { severity = {}, plainLanguage = true }: Partial<Options>): boolean {
  const family = rule.split('/')[0]!;
  return (
    (severity[rule] ?? severity[family]) === 'off' ||
    (family === 'plain-language' && !plainLanguage) ||
    family === 'translation'
  );
}

/** What is said of suppressions, in the project file and in comments. */
export const MESSAGES = {
  unused: {
    nb: 'Dette unntaket treffer ikke lenger noe funn ({rule}): teksten er endret, eller mangelen er rettet. Fjern det.',
    nn: 'Dette unntaket treffer ikkje noko funn lenger ({rule}): teksten er endra, eller mangelen er retta. Fjern det.',
    en: 'This suppression no longer covers a finding ({rule}): the text has changed, or the gap is closed. Remove it.',
  },
  noFile: {
    nb: 'Det finnes ingen fil «{path}» under denne mappen, så unntaket treffer ingenting. Rett stien, eller fjern unntaket.',
    nn: 'Det finst inga fil «{path}» under denne mappa, så unntaket treffer ingenting. Rett stien, eller fjern unntaket.',
    en: 'There is no file "{path}" below this folder, so the suppression covers nothing. Correct the path, or remove the suppression.',
  },
  reason: {
    nb: 'Unntaket mangler begrunnelse. Skriv hvorfor funnet godtas, så neste leser kan etterprøve det.',
    nn: 'Unntaket manglar grunngiving. Skriv kvifor funnet er godteke, så neste lesar kan prøve det etter.',
    en: 'The suppression has no reason. Say why the finding is accepted, so that the next reader can judge it.',
  },
  syntax: {
    nb: 'Filen er ikke gyldig JSON herfra. Det som lar seg lese, gjelder fortsatt.',
    nn: 'Fila er ikkje gyldig JSON herifrå. Det som let seg lese, gjeld framleis.',
    en: 'The file is not valid JSON from here on. What can be read still counts.',
  },
} as const satisfies Record<string, Localized>;
