/** Suppressions as comments in the text: `<!-- klausul-ignore rule/id: reason -->` before a block or inside it. */
import type { Finding } from '../analyse.js';
import { didYouMean } from '../didYouMean.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Language } from '../languages/language.js';
import type { Options } from '../options.js';
import { ruleName } from '../ruleName.js';
import type { Fix } from '../rules/rule.js';
import type { Suppressed, Suppression } from '../suppressions.js';
import { describeProblem } from './describeProblem.js';
import { isSilent, MESSAGES, needsOthers } from './projectFindings.js';
import { ruleIds } from './ruleIds.js';

/** The word that such a comment begins with. */
export const IGNORE = 'klausul-ignore';

/** A suppression that stands in the text. */
export interface CommentSuppression extends Suppression {
  readonly span: NonNullable<Suppression['span']>;
  /** Rules as written that there are none of. */
  readonly unknown: readonly string[];
}

/** The comments of a document, in their order; linear in the text. */
export function ignoreComments({ source, blocks }: PolicyDocument): readonly CommentSuppression[] {
  const found: CommentSuppression[] = [];
  if (!source.includes(IGNORE)) return found;
  let next = 0;
  for (let at = source.indexOf('<!--'); at >= 0;) {
    const close = source.indexOf('-->', at + 4);
    if (close < 0) break;
    const span = { start: at, end: close + 3 };
    const words = source.slice(at + 4, close).trim();
    if (words.startsWith(IGNORE) && /^\s/.test(words.slice(IGNORE.length))) {
      while (next < blocks.length && blocks[next]!.span.end <= span.end) next++;
      // inside a block it stands for that one, at the end of one too
      const before = blocks[next - 1];
      const own = before && before.span.end === span.end ? before : blocks[next];
      const within = own ? { start: own.span.start, end: own.span.end + 1 } : { start: span.end, end: span.end };
      if (own?.kind !== 'code') found.push({ ...readComment(words), from: 'comment', span, within });
    }
    at = source.indexOf('<!--', span.end);
  }
  return found;
}

function readComment(words: string): Pick<CommentSuppression, 'rules' | 'unknown' | 'reason'> {
  const rest = words.slice(IGNORE.length);
  const colon = rest.indexOf(':');
  const names = (colon < 0 ? rest : rest.slice(0, colon)).split(/[\s,]+/).filter((name) => name !== '');
  const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
  return {
    rules: names.filter((name) => ruleIds().has(name)),
    unknown: names.filter((name) => !ruleIds().has(name)),
    reason,
  };
}

/** What is to be said of the comments themselves: unknown rules, no reason, nothing suppressed. */
export function commentFindings(
  comments: readonly CommentSuppression[],
  suppressed: readonly Suppressed[],
  options: Options,
  language: Language,
): readonly Finding[] {
  const used = new Set(suppressed.map(({ by }) => by));
  return comments.flatMap((comment) => {
    const { unknown, rules, reason } = comment;
    const found: Finding[] = unknown.map((rule) => about(comment, 'unused', unknownRule(rule, language)));
    if (reason === '') found.push(about(comment, 'reason', MESSAGES.reason[language]));
    const idle =
      rules.length > 0 && !used.has(comment) && rules.every((rule) => !isSilent(rule, options) && !needsOthers(rule));
    if (idle)
      found.push(
        about(
          comment,
          'unused',
          MESSAGES.unused[language].replace('{rule}', rules.map((rule) => ruleName(rule, language)).join(', ')),
        ),
      );
    return found;
  });
}

function unknownRule(rule: string, language: Language): string {
  const suggestion = didYouMean(rule, ruleIds());
  const problem = { path: [rule], kind: 'rule', ...(suggestion === undefined ? {} : { suggestion }) } as const;
  return `${describeProblem(problem, language)}.`.replace(/\?\.$/, '?');
}

function about(comment: CommentSuppression, kind: 'unused' | 'reason', message: string): Finding {
  return {
    rule: `suppression/${kind}`,
    severity: kind === 'unused' ? 'information' : 'warning',
    span: comment.span,
    message,
    why: '',
    law: [],
    related: [],
    disclosure: null,
    deprecated: false,
    fixes: () => (kind === 'unused' ? [remove(comment)] : []),
  };
}

/** Takes the comment out of the text. */
const remove = ({ span }: CommentSuppression): Fix => ({
  title: { nb: 'Fjern unntaket', nn: 'Fjern unntaket', en: 'Remove the suppression' },
  edits: [{ span, text: '' }],
});
