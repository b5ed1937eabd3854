/** `klausul/notApplicable`: says in the project file that a disclosure does not apply and why, or takes it back; and the actions that lead there. */
import { CodeActionKind, type CodeAction, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../core/analyse.js';
import { EXEMPTION_WORDS, exemptionOf, exemptionTitle, type ExemptionWords } from '../core/project/exemption.js';
import { removeNotApplicable, writeNotApplicable } from '../core/project/writeNotApplicable.js';
import { ruleName } from '../core/ruleName.js';
import type { Analysed } from './analyses.js';
import type { Context, Handler } from './context.js';
import { toDiagnostic } from './convert.js';
import { toProjectEdit } from './projectEdit.js';

/** The command of Klausul's own client, which asks why. */
export const NOT_APPLICABLE_COMMAND = 'klausul.notApplicable';

/** Without a reason: what is to be asked. Null takes back what was said. */
export interface NotApplicableParams {
  readonly uri: string;
  readonly disclosure: string;
  readonly reason?: string | null;
}

/** The words of the question, or the edit with the project file in it, or what stands in the way. */
export interface NotApplicableAnswer {
  readonly words?: Pick<ExemptionWords, 'title' | 'reason' | 'example' | 'needed'>;
  readonly edit?: WorkspaceEdit;
  readonly file?: string;
  readonly problem?: string;
}

/** Works the edit out from the texts as they are now; null where the policy has no such disclosure (any more). */
export const notApplicable: Handler<NotApplicableParams, NotApplicableAnswer | null> = async (context, params) => {
  const { uri, disclosure, reason } = params;
  const analysed = await context.analyses.of(uri);
  const found = analysed?.analysis.disclosures.find(({ id }) => id === disclosure);
  if (!analysed || !found) return null;
  const { language, reading } = analysed.analysis;
  const exemption = exemptionOf(found, reading.options);
  if (exemption !== (reason === null ? 'stated' : 'offered')) return null;
  const words = EXEMPTION_WORDS[language];
  const project = await context.projects.of(uri);
  const file = project?.uri ?? context.projects.placeFor(uri);
  if (file === undefined) return { problem: words.noFolder };
  if (reason === undefined) {
    const { example, needed } = words;
    return {
      words: { title: exemptionTitle(found.duty.name[language], language), reason: words.reason, example, needed },
    };
  }
  const { id } = found;
  if (reason === null && !project?.content.settings.stated.has('notApplicable')) return { problem: words.inSettings };
  const text = project?.text ?? '';
  const others = reading.options.notApplicable;
  const edits = reason === null ? removeNotApplicable(text, id) : writeNotApplicable(text, { id, reason }, others);
  return edits ? { file, edit: toProjectEdit(context, { file, project, edits }) } : { problem: words.broken };
};

/** One action for each finding on a disclosure that need not apply. */
export const notApplicableActions = (
  { features }: Context,
  { text, analysis }: Analysed,
  findings: readonly Finding[],
): readonly CodeAction[] =>
  features.own.notApplicable
    ? findings.flatMap((finding): CodeAction[] => {
        const { rule, disclosure } = finding;
        const { language, reading, disclosures } = analysis;
        const found = disclosures.find(({ id }) => id === disclosure);
        // the missing rights stand together in the text: the view tells them apart
        if (!found || rule !== `disclosure/${found.id}` || exemptionOf(found, reading.options) !== 'offered') return [];
        const title = exemptionTitle(ruleName(rule, language), language);
        return [
          {
            title,
            kind: CodeActionKind.QuickFix,
            diagnostics: [toDiagnostic(text, finding, language, features)],
            command: { title, command: NOT_APPLICABLE_COMMAND, arguments: [text.uri, found.id] },
          },
        ];
      })
    : [];
