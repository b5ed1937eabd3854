/** The report as JSON: the form that tools rely on, described by `schema/report.schema.json`. */
import type { Analysis } from '../../core/analyse.js';
import { reportOf, type Report } from '../../core/report/report.js';

/** One report of all files. */
export function formatJson(files: readonly { readonly path: string; readonly analysis: Analysis }[]): string {
  const report: Report = { version: 1, documents: files.map(({ path, analysis }) => reportOf(path, analysis)) };
  return `${JSON.stringify(report, null, 2)}\n`;
}
