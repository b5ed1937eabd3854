/** The JSON report: the form that tools rely on. */
import type { Analysis, Finding } from '../analyse.js';
import { LineIndex, type Position } from '../document/lineIndex.js';
import { spanIn, wordsOf } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import type { Basis, Status } from '../duties/duty.js';
import type { Language } from '../languages/language.js';
import type { Severity } from '../options.js';
import { lix } from '../rules/plain-language/readability.js';
import { retentionRows, type RetentionRow as Statement } from './retention.js';

/** Lines and characters from 0, characters in UTF-16 units. */
export interface ReportRange {
  readonly start: Position;
  readonly end: Position;
}

/** Words and where they stand. */
export interface ReportPlace {
  readonly range: ReportRange;
  readonly text: string;
}

/** A place that belongs to a finding; `path` where it is in another file. */
export interface RelatedPlace extends ReportPlace {
  readonly path?: string;
}

/** What the report says of a statement on retention. */
export type RetentionRow = Omit<Statement, 'span'> & ReportPlace;

/** What the report says of a duty. */
export interface DisclosureRow {
  readonly id: string;
  readonly status: Status;
  readonly basis: Basis;
  readonly evidence: readonly ReportPlace[];
}

/** What the report says of a finding. */
export interface FindingRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly law: readonly string[];
  readonly range: ReportRange;
  readonly related: readonly RelatedPlace[];
  /** The duty that is not met; null where the finding is about something else. */
  readonly disclosure: string | null;
  /** Titles of the fixes. */
  readonly fixes: readonly string[];
}

/** A finding that is accepted, and why. */
export interface SuppressedRow extends FindingRow {
  readonly reason: string;
  /** Where the suppression stands: in the project file, or as a comment in the text. */
  readonly in: 'project' | 'comment';
}

/** LIX of a document, and of the sections that are hardest to read; Article 12(1) asks for plain language, and sets no figure. */
export interface ReadabilityRow {
  readonly lix: number;
  /** At most three, the hardest first; those of fewer than 50 words tell nothing. `text` is the heading. */
  readonly sections: readonly (ReportPlace & { readonly lix: number })[];
}

/** What the report says of one document. */
export interface DocumentReport {
  readonly path: string;
  readonly language: Language;
  readonly isPolicy: boolean;
  readonly disclosures: readonly DisclosureRow[];
  readonly retention: readonly RetentionRow[];
  /** Null for a text that is no policy, and for one without sentences. */
  readonly readability: ReadabilityRow | null;
  readonly findings: readonly FindingRow[];
  /** What is accepted: each gap has its one finding here or above. */
  readonly suppressed: readonly SuppressedRow[];
}

/** What the report says of a project file. */
export interface ProjectRow {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly range: ReportRange;
  }[];
}

/** The whole report: what `--format json` prints, described by `schema/report.schema.json`. */
export interface Report {
  readonly version: 1;
  readonly documents: readonly DocumentReport[];
  /** The project files that held for these documents. */
  readonly projects: readonly ProjectRow[];
}

/** The report of one analysis; `path` as given by the caller. */
export function reportOf(path: string, analysis: Analysis): DocumentReport {
  const { document, disclosures, findings, suppressed, isPolicy, language } = analysis;
  const range = rangesIn(document.source);
  const row = (finding: Finding): FindingRow => toRow(finding, language, range);
  return {
    path,
    language: document.language,
    isPolicy,
    disclosures: disclosures.map(({ id, status, basis, evidence }) => ({
      id,
      status,
      basis,
      evidence: evidence.map(({ block, start, end }) => {
        const span = spanIn(document, block, start, end);
        return { range: range(span), text: document.source.slice(span.start, span.end) };
      }),
    })),
    retention: retentionRows(analysis).map(({ span, ...row }) => ({
      ...row,
      range: range(span),
      text: document.source.slice(span.start, span.end),
    })),
    readability: isPolicy ? readabilityOf(analysis, range) : null,
    findings: findings.map(row),
    suppressed: suppressed.map(({ finding, by }) => ({ ...row(finding), reason: by.reason, in: by.from })),
  };
}

/** As many sections as the finding on hard sections names. */
const HARDEST = 3;

function readabilityOf({ document }: Analysis, range: (span: Span) => ReportRange): ReadabilityRow | null {
  const { value, sentences, sections } = lix(document);
  if (sentences === 0) return null;
  return {
    lix: value,
    sections: sections.slice(0, HARDEST).map(({ section, value: own }) => {
      const span = wordsOf(document, section.heading!);
      return { lix: own, range: range(span), text: document.source.slice(span.start, span.end) };
    }),
  };
}

function toRow(
  { span, related, fixes, rule, severity, message, why, law, disclosure }: Finding,
  language: Language,
  range: (span: Span) => ReportRange,
): FindingRow {
  return {
    rule,
    severity,
    message,
    why,
    law,
    range: range(span),
    related: related.map(({ span: at, message: text, file }) =>
      file ? { range: rangesIn(file.document.source)(at), text, path: file.path } : { range: range(at), text },
    ),
    disclosure,
    fixes: fixes().map(({ title }) => title[language]),
  };
}

function rangesIn(source: string): (span: Span) => ReportRange {
  const lines = new LineIndex(source);
  return ({ start, end }) => ({ start: lines.positionAt(start), end: lines.positionAt(end) });
}
