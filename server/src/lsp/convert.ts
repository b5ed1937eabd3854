/** Core's spans, findings and fixes as LSP's ranges, diagnostics and edits: the only place where offsets become positions. */
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/analyse.js';
import type { Span } from '../core/document/span.js';
import type { Language } from '../core/languages/language.js';
import { lawLink } from '../core/law/links.js';
import type { Fix, OtherFile } from '../core/rules/rule.js';
import type { ClientFeatures } from './clientFeatures.js';

/** The range of a span. */
export const toRange = (text: TextDocument, { start, end }: Span): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});

/** The span of a range that a client sent. */
export const toSpan = (text: TextDocument, { start, end }: Range): Span => ({
  start: text.offsetAt(start),
  end: text.offsetAt(end),
});

/** A finding as the editor shows it, with as much as the client knows how to show. */
export function toDiagnostic(
  text: TextDocument,
  finding: Finding,
  language: Language,
  features: ClientFeatures,
): Diagnostic {
  const { rule, severity, span, message, law, related, deprecated } = finding;
  const diagnostic: Diagnostic = {
    range: toRange(text, span),
    severity: SEVERITIES[severity],
    code: rule,
    source: 'klausul',
    message,
  };
  const href = law[0] && features.codeDescription ? lawLink(law[0], language) : undefined;
  if (href) diagnostic.codeDescription = { href };
  if (deprecated && features.deprecatedTag) diagnostic.tags = [DiagnosticTag.Deprecated];
  if (related.length > 0 && features.relatedInformation)
    diagnostic.relatedInformation = related.map((place) => ({
      location: place.file
        ? { uri: place.file.path, range: toRange(textOf(place.file), place.span) }
        : { uri: text.uri, range: toRange(text, place.span) },
      message: place.message,
    }));
  return diagnostic;
}

const others = new WeakMap<OtherFile['document'], TextDocument>();

/** The text of another version, as it was when the finding was made. */
function textOf({ path, document }: OtherFile): TextDocument {
  let text = others.get(document);
  if (!text) others.set(document, (text = TextDocument.create(path, 'markdown', 0, document.source)));
  return text;
}

/** Severities of core in numbers of LSP. */
export const SEVERITIES = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/**
 * The edit of a fix: of the document, or of another version of it. Nothing where that one has changed since, or is not
 * known any more. One that is not open has no version to check.
 */
export function toFixEdit(
  { text, isOpen }: { readonly text: TextDocument | undefined; readonly isOpen: boolean },
  { edits, file }: Fix,
  features: ClientFeatures,
): WorkspaceEdit | undefined {
  if (!text || (file && text.getText() !== file.document.source)) return undefined;
  return toWorkspaceEdit(text, edits, features, isOpen ? text.version : null);
}

/** The edits of a fix: snippets with tab stops where the client takes them, else text with visible blanks. */
export function toWorkspaceEdit(
  text: TextDocument,
  edits: Fix['edits'],
  features: ClientFeatures,
  version: number | null = text.version,
): WorkspaceEdit {
  if (!features.documentChanges) return { changes: { [text.uri]: edits.map((edit) => toTextEdit(text, edit)) } };
  const changes = edits.map((edit): TextEdit | SnippetTextEdit =>
    edit.snippet !== undefined && features.snippetEdits
      ? { range: toRange(text, edit.span), snippet: { kind: 'snippet', value: edit.snippet } }
      : toTextEdit(text, edit),
  );
  return { documentChanges: [{ textDocument: { uri: text.uri, version }, edits: changes }] };
}

const toTextEdit = (text: TextDocument, { span, text: newText }: Fix['edits'][number]): TextEdit => ({
  range: toRange(text, span),
  newText,
});
