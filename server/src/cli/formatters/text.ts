/** The report for reading: grouped by file, in the language of messages. */
import type { Analysis, Finding } from '../../core/analyse.js';
import { LineIndex } from '../../core/document/lineIndex.js';
import type { Span } from '../../core/document/span.js';
import type { Language, Localized } from '../../core/languages/language.js';
import type { Severity } from '../../core/options.js';
import type { OtherFile } from '../../core/rules/rule.js';
import type { ProjectReport } from '../projectReports.js';
import { visible } from '../visible.js';

/** All files one after the other, what is to be said of the project files, and the sum. */
export function formatText(
  files: readonly { readonly path: string; readonly analysis: Analysis }[],
  projects: readonly ProjectReport[],
  language: Language | 'auto',
): string {
  const parts = files.map(({ path, analysis }) => formatFile(path, analysis));
  parts.push(...projects.flatMap(formatProject));
  if (files.length > 1)
    parts.push(
      formatSum(
        files.map(({ analysis }) => analysis),
        language,
      ),
    );
  return parts.map((part) => `${part}\n`).join('\n');
}

function formatFile(path: string, { document, findings, suppressed, isPolicy, language }: Analysis): string {
  const words = WORDS[language];
  if (!isPolicy) return `${visible(path)}: ${words.noPolicy}`;
  const accepted = suppressed.length === 0 ? '' : ` (${words.accepted(suppressed.length)})`;
  if (findings.length === 0) return `${visible(path)}: ${words.clean}${accepted}`;
  const places = placesOf(document.source, findings);
  const rows = findings.map((finding, index) => formatFinding(finding, places[index]!, language));
  return [`${visible(path)}: ${count(findings, language)}${accepted}`, ...rows].join('\n');
}

/** What is broken has been said on standard error. */
function formatProject({ path, text, language, findings: all }: ProjectReport): readonly string[] {
  const findings = all.filter(({ rule }) => rule !== 'project-file');
  if (findings.length === 0) return [];
  const places = placesOf(text, findings);
  const rows = findings.map(
    ({ severity, message, rule }, index) =>
      `  ${places[index]!}  ${WORDS[language][severity]}: ${visible(message)} (${rule})`,
  );
  return [[`${visible(path)}: ${count(findings, language)}`, ...rows].join('\n')];
}

/** `12:5` for each, all of one width. */
function placesOf(source: string, findings: readonly Pick<Finding, 'span'>[]): readonly string[] {
  const lines = new LineIndex(source);
  const places = findings.map(({ span }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1}`;
  });
  const width = Math.max(...places.map(({ length }) => length));
  return places.map((place) => place.padStart(width));
}

function formatFinding(finding: Finding, place: string, language: Language): string {
  const { severity, message, why, rule, related, fixes } = finding;
  const indent = ' '.repeat(place.length + 4);
  const offered = fixes().map(({ title }) => `${indent}→ ${visible(title[language])}`);
  const head = `  ${place}  ${WORDS[language][severity]}: ${visible(message)} (${rule})`;
  const elsewhere = related.flatMap((one) =>
    one.file ? [`${indent}${visible(placeOf(one.file, one.span))}: ${visible(one.message)}`] : [],
  );
  return [head, ...(why === '' ? [] : [indent + visible(why)]), ...elsewhere, ...offered].join('\n');
}

/** `privacy.md:12:1`, which terminals make a link. */
function placeOf({ path, document }: OtherFile, { start }: Span): string {
  const { line, character } = new LineIndex(document.source).positionAt(start);
  return `${path}:${line + 1}:${character + 1}`;
}

/** «3 advarsler, 1 merknad» */
function count(findings: readonly Pick<Finding, 'severity'>[], language: Language): string {
  const words = WORDS[language];
  return LOUDEST.flatMap((level) => {
    const many = findings.filter(({ severity }) => severity === level).length;
    return many === 0 ? [] : [`${many} ${many === 1 ? words[level] : words.many[level]}`];
  }).join(', ');
}

const LOUDEST: readonly Severity[] = ['warning', 'information', 'hint'];

/** The sum over all files, in the language asked for, else in the one that they share. */
function formatSum(all: readonly Analysis[], asked: Language | 'auto'): string {
  const languages = new Set(all.map(({ language }) => language));
  const [shared] = languages;
  const language = asked !== 'auto' ? asked : languages.size === 1 && shared ? shared : 'en';
  const findings = all.flatMap((analysis) => analysis.findings);
  const policies = all.filter(({ isPolicy }) => isPolicy).length;
  const words = WORDS[language];
  return `${words.files(all.length, policies)}: ${findings.length === 0 ? words.clean : count(findings, language)}`;
}

interface Words extends Readonly<Record<Severity, string>> {
  readonly many: Readonly<Record<Severity, string>>;
  readonly clean: string;
  readonly noPolicy: string;
  readonly accepted: (many: number) => string;
  readonly files: (all: number, policies: number) => string;
}

const WORDS: Localized<Words> = {
  nb: {
    warning: 'advarsel',
    information: 'merknad',
    hint: 'tips',
    many: { warning: 'advarsler', information: 'merknader', hint: 'tips' },
    clean: 'ingen funn',
    noPolicy: 'ikke en personvernerklæring, ikke sjekket',
    accepted: (many) => `${many} godtatt med begrunnelse`,
    files: (all, policies) => `${all} filer, ${policies} av dem personvernerklæringer`,
  },
  nn: {
    warning: 'åtvaring',
    information: 'merknad',
    hint: 'tips',
    many: { warning: 'åtvaringar', information: 'merknader', hint: 'tips' },
    clean: 'ingen funn',
    noPolicy: 'ikkje ei personvernerklæring, ikkje sjekka',
    accepted: (many) => `${many} ${many === 1 ? 'godteke' : 'godtekne'} med grunngiving`,
    files: (all, policies) => `${all} filer, ${policies} av dei personvernerklæringar`,
  },
  en: {
    warning: 'warning',
    information: 'information',
    hint: 'hint',
    many: { warning: 'warnings', information: 'notes', hint: 'hints' },
    clean: 'no findings',
    noPolicy: 'not a privacy policy, not checked',
    accepted: (many) => `${many} accepted with a reason`,
    files: (all, policies) => `${all} files, ${policies} of them privacy policies`,
  },
};
