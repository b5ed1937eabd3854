/** The report as JSON: the form that tools rely on, described by `schema/report.schema.json`. */
import type { Analysis } from '../../core/analyse.js';
import { LineIndex } from '../../core/document/lineIndex.js';
import { reportOf, type ProjectRow, type Report } from '../../core/report/report.js';
import type { ProjectReport } from '../projectReports.js';

/** One report of all files. */
export function formatJson(
  files: readonly { readonly path: string; readonly analysis: Analysis }[],
  projects: readonly ProjectReport[],
): string {
  const report: Report = {
    version: 1,
    documents: files.map(({ path, analysis }) => reportOf(path, analysis)),
    projects: projects.map(toRow),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toRow({ path, text, findings }: ProjectReport): ProjectRow {
  const lines = new LineIndex(text);
  return {
    path,
    findings: findings.map(({ rule, severity, message, span: { start, end } }) => ({
      rule,
      severity,
      message,
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
    })),
  };
}
