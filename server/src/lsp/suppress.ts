/** `klausul/suppress`: the edit that accepts a finding with a reason, in the project file or as a comment; and the actions that lead there. */
import { CodeActionKind, TextDocumentEdit, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/analyse.js';
import { gatherRights } from '../core/duties/missingRights.js';
import { parentOf, pathBelow } from '../core/project/findProject.js';
import {
  blankTitle,
  commentEdit,
  quoteFor,
  scopesFor,
  SUPPRESS_BROKEN,
  suppressionOf,
  suppressTitle,
  WORDS,
  type Scope,
  type SuppressWords,
} from '../core/project/suppressChoices.js';
import { writeSuppression } from '../core/project/writeSuppression.js';
import type { TextEdit } from '../core/rules/rule.js';
import { ruleName } from '../core/ruleName.js';
import type { Analysed } from './analyses.js';
import type { Context, Handler } from './context.js';
import { toDiagnostic, toRange } from './convert.js';
import { toProjectEdit } from './projectEdit.js';

/** The command of Klausul's own client, which asks how far and why. */
export const SUPPRESS_COMMAND = 'klausul.suppress';

/** Which finding is meant, and what may be chosen: the argument of the command. */
export interface SuppressOffer {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly words: Omit<SuppressWords, 'scopes'>;
  readonly scopes: readonly { readonly id: Scope; readonly label: string; readonly quote: string }[];
}

/** What was chosen. */
export interface SuppressParams extends Pick<SuppressOffer, 'uri' | 'version' | 'rule' | 'start'> {
  readonly scope: Scope;
  readonly reason: string;
}

/** The edit, and the project file in it; a problem in words where there is none. */
export interface SuppressAnswer {
  readonly edit?: WorkspaceEdit;
  readonly file?: string;
  readonly problem?: string;
}

/** Works the edit out from the texts as they are now; null where the finding is gone. */
export const suppress: Handler<SuppressParams, SuppressAnswer | null> = async (context, params) => {
  const analysed = await context.analyses.of(params.uri);
  if (!analysed || analysed.text.version !== params.version) return null;
  const finding = gatherRights(analysed.analysis).find(
    ({ rule, span }) => rule === params.rule && span.start === params.start,
  );
  return finding ? answerFor(context, analysed, finding, params) : null;
};

async function answerFor(
  context: Context,
  { text, analysis }: Analysed,
  finding: Finding,
  { scope, reason }: Pick<SuppressParams, 'scope' | 'reason'>,
): Promise<SuppressAnswer | null> {
  if (scope === 'comment') {
    const edit = commentEdit(finding, analysis, reason);
    return edit ? { edit: inText(text, edit) } : null;
  }
  const project = await context.projects.of(text.uri);
  const file = project?.uri ?? context.projects.placeFor(text.uri);
  const path = file === undefined ? undefined : pathBelow(parentOf(file) ?? '', text.uri);
  if (file === undefined || path === undefined) return null;
  const edits = writeSuppression(project?.text ?? '', suppressionOf(finding, analysis, scope, { path, reason }));
  if (!edits) return { problem: SUPPRESS_BROKEN[analysis.language] };
  return { file, edit: toProjectEdit(context, { file, project, edits }) };
}

const inText = (text: TextDocument, { span, text: newText }: TextEdit): WorkspaceEdit => ({
  documentChanges: [
    TextDocumentEdit.create({ uri: text.uri, version: text.version }, [{ range: toRange(text, span), newText }]),
  ],
});

/** One action for each finding: the command of Klausul's own client, or an edit with a blank reason for others. */
export async function suppressActions(
  context: Context,
  analysed: Analysed,
  findings: readonly Finding[],
): Promise<readonly CodeAction[]> {
  const { features, projects } = context;
  const { text, analysis } = analysed;
  const circumstances = await context.analyses.circumstances(text.uri);
  const comments = circumstances?.suppressIn === 'comment' && text.languageId === 'markdown';
  const hasPlace = projects.placeFor(text.uri) !== undefined;
  const actions = findings
    .filter(({ rule }) => !rule.startsWith('suppression/'))
    .map((finding): CodeAction | Promise<CodeAction | undefined> | undefined => {
      const scopes = scopesFor(finding, analysis, comments).filter((scope) => scope === 'comment' || hasPlace);
      const [first] = scopes;
      if (first === undefined) return undefined;
      return features.own.suppress
        ? offer(analysed, finding, scopes)
        : withBlankReason(context, analysed, finding, first);
    });
  return (await Promise.all(actions)).filter((action) => action !== undefined);
}

function offer({ text, analysis }: Analysed, finding: Finding, scopes: readonly Scope[]): CodeAction {
  const { rule, span } = finding;
  const title = suppressTitle(ruleName(rule, analysis.language), analysis.language);
  const { scopes: labels, ...words } = { ...WORDS[analysis.language], title };
  const argument: SuppressOffer = {
    uri: text.uri,
    version: text.version,
    rule,
    start: span.start,
    words,
    scopes: scopes.map((id) => ({ id, label: labels[id], quote: quoteFor(id, finding, analysis) })),
  };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: SUPPRESS_COMMAND, arguments: [argument] },
  };
}

async function withBlankReason(
  context: Context,
  analysed: Analysed,
  finding: Finding,
  scope: Scope,
): Promise<CodeAction | undefined> {
  const { features } = context;
  const project = await context.projects.of(analysed.text.uri);
  if (!features.documentChanges || (project === undefined && scope !== 'comment' && !features.createFiles))
    return undefined;
  const answer = await answerFor(context, analysed, finding, { scope, reason: '' });
  const { language } = analysed.analysis;
  return (
    answer?.edit && {
      title: blankTitle(ruleName(finding.rule, language), language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(analysed.text, finding, language, features)],
      edit: answer.edit,
    }
  );
}
