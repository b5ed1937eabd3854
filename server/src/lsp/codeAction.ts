/** `textDocument/codeAction` and its resolve: the fixes of the findings under the cursor. */
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/analyse.js';
import { gatherRights } from '../core/duties/missingRights.js';
import { isProjectFile } from '../core/project/projectFile.js';
import type { Fix } from '../core/rules/rule.js';
import { ruleName } from '../core/ruleName.js';
import type { Analysed } from './analyses.js';
import type { Context, Handler } from './context.js';
import { toDiagnostic, toFixEdit, toSpan, toWorkspaceEdit } from './convert.js';
import { notApplicableActions } from './notApplicable.js';
import { projectActions } from './projectActions.js';
import { suppressActions } from './suppress.js';

/** What a lazily resolved action says of itself: enough to find its fix again in a fresh analysis. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly fix: number;
}

export const FIX_ALL = 'source.fixAll.klausul';

export const codeAction: Handler<CodeActionParams, CodeAction[]> = async (context, params) => {
  const { textDocument, range, context: asked } = params;
  if (isProjectFile(textDocument.uri)) return context.features.codeActions ? projectActions(context, params) : [];
  const analysed = await context.analyses.of(textDocument.uri);
  if (!analysed || !context.features.codeActions) return [];
  const wanted = (kind: string): boolean =>
    asked.only === undefined || asked.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const { start, end } = toSpan(analysed.text, range);
  const findings = gatherRights(analysed.analysis).filter(({ span }) => span.start <= end && start <= span.end);
  const fixes = wanted(CodeActionKind.QuickFix)
    ? findings.flatMap((finding) => actionsFor(context, analysed, finding))
    : [];
  const accepted = wanted(CodeActionKind.QuickFix)
    ? [...notApplicableActions(context, analysed, findings), ...(await suppressActions(context, analysed, findings))]
    : [];
  const explained =
    wanted(CodeActionKind.QuickFix) && context.features.own.explain ? explanations(findings, analysed) : [];
  const all = asked.only !== undefined && wanted(FIX_ALL) ? fixAll(context, analysed) : [];
  return [...fixes, ...accepted, ...explained, ...all];
};

/** Computes the edit from the document as it is now; nothing is read back from the client but which fix was meant. */
export const resolveCodeAction: Handler<CodeAction, CodeAction> = async (context, action) => {
  const data: unknown = action.data;
  if (!isData(data)) return action;
  const analysed = await context.analyses.of(data.uri);
  const finding =
    analysed &&
    gatherRights(analysed.analysis).find(({ rule, span }) => rule === data.rule && span.start === data.start);
  const fix = analysed?.text.version === data.version ? finding?.fixes()[data.fix] : undefined;
  const edit = analysed && fix && editOf(context, analysed.text, fix);
  return edit ? { ...action, edit } : action;
};

/** The edit of a fix, in the document or in another version of it. */
function editOf({ analyses, documents, features }: Context, own: TextDocument, fix: Fix): WorkspaceEdit | undefined {
  const uri = fix.file?.path ?? own.uri;
  return toFixEdit({ text: analyses.textOf(uri), isOpen: documents.get(uri) !== undefined }, fix, features);
}

function actionsFor(context: Context, { text, analysis }: Analysed, finding: Finding): CodeAction[] {
  const { features } = context;
  const { language } = analysis;
  return finding.fixes().map((fix, index) => {
    const { rule, span } = finding;
    const data: ActionData = { uri: text.uri, version: text.version, rule, start: span.start, fix: index };
    return {
      title: fix.title[language],
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(text, finding, language, features)],
      ...(index === 0 && fix.certain ? { isPreferred: true } : {}),
      ...(features.lazyEdits ? { data } : { edit: editOf(context, text, fix) ?? {} }),
    };
  });
}

const EXPLAIN = { nb: 'Forklar', nn: 'Forklar', en: 'Explain' };

/** One action for each rule under the cursor that opens its page. */
function explanations(findings: readonly Finding[], { analysis: { language } }: Analysed): CodeAction[] {
  const rules = new Set(findings.map(pageOf).filter((rule) => !rule.startsWith('suppression/')));
  return [...rules].map((rule) => {
    const title = `${EXPLAIN[language]}: ${ruleName(rule, language)}`;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: 'klausul.explain', arguments: [rule, language] },
    };
  });
}

/** The rule whose page tells of a finding; the missing rights have one each, and the first speaks for them. */
const pageOf = ({ rule, disclosure }: Finding): string =>
  rule === 'disclosure/rights' ? `disclosure/${disclosure}` : rule;

/** All that is certain and mechanical, in one edit. */
function fixAll({ features }: Context, { text, analysis }: Analysed): CodeAction[] {
  const edits: Fix['edits'][number][] = [];
  for (const { fixes } of analysis.findings)
    for (const fix of fixes()
      .filter(({ certain, file }) => certain && !file)
      .slice(0, 1))
      if (!fix.edits.some((edit) => edits.some((other) => overlap(edit.span, other.span)))) edits.push(...fix.edits);
  if (edits.length === 0) return [];
  return [{ title: FIX_ALL_TITLE[analysis.language], kind: FIX_ALL, edit: toWorkspaceEdit(text, edits, features) }];
}

const FIX_ALL_TITLE = { nb: 'Rett alt som er sikkert', nn: 'Rett alt som er sikkert', en: 'Fix all that is certain' };

const overlap = (one: Finding['span'], other: Finding['span']): boolean =>
  one.start <= other.end && other.start <= one.end;

const isData = (data: unknown): data is ActionData =>
  typeof data === 'object' &&
  data !== null &&
  'uri' in data &&
  'rule' in data &&
  'start' in data &&
  'fix' in data &&
  'version' in data;
