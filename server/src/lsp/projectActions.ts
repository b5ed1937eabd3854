/** Quick fixes in `.klausul.json`: the name that was meant, and taking out a suppression that suppresses nothing. */
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { removeSuppression } from '../core/project/writeSuppression.js';
import type { ProjectFinding } from '../core/project/projectFindings.js';
import type { Fix } from '../core/rules/rule.js';
import type { Context } from './context.js';
import { toSpan, toWorkspaceEdit } from './convert.js';
import type { LoadedProject } from './projects.js';
import { toProjectDiagnostic } from './projectReports.js';

/** The fixes of what stands in the range that is asked for. */
export async function projectActions(
  { documents, reports, features }: Context,
  { textDocument: { uri }, range }: CodeActionParams,
): Promise<CodeAction[]> {
  const open = documents.get(uri);
  const found = await reports.findings(uri);
  if (!open || found?.project.text !== open.getText()) return [];
  const { start, end } = toSpan(open, range);
  return found.findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap((finding) => {
      const fix = fixOf(finding, found.project);
      if (!fix) return [];
      const document = TextDocument.create(uri, 'jsonc', open.version, open.getText());
      return [
        {
          title: fix.title.en,
          kind: CodeActionKind.QuickFix,
          isPreferred: true,
          diagnostics: [toProjectDiagnostic(document, finding)],
          edit: toWorkspaceEdit(document, fix.edits, features),
        },
      ];
    });
}

function fixOf({ rule, span, suggestion, language }: ProjectFinding, { text, places }: LoadedProject): Fix | undefined {
  if (suggestion !== undefined) {
    const title = SUGGEST[language].replace('{name}', suggestion);
    return { title: { nb: title, nn: title, en: title }, edits: [{ span, text: JSON.stringify(suggestion) }] };
  }
  const entry =
    rule === 'suppression/unused' ? places.find(({ start, end }) => start <= span.start && span.end <= end) : undefined;
  const title = REMOVE[language];
  const edits = entry ? removeSuppression(text, entry.index) : [];
  return edits.length === 0 ? undefined : { title: { nb: title, nn: title, en: title }, edits };
}

const SUGGEST = { nb: 'Bytt til «{name}»', nn: 'Byt til «{name}»', en: 'Change to "{name}"' };
const REMOVE = { nb: 'Fjern unntaket', nn: 'Fjern unntaket', en: 'Remove the suppression' };
