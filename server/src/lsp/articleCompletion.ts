/** Completion of articles and sections behind «art. », «artikkel » and «§ ». */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { LANGUAGES } from '../core/languages/language.js';
import { articleCompletionsAt, explainCompletion } from '../core/navigation/articleCompletions.js';
import type { Analysed } from './analyses.js';
import { toRange } from './convert.js';

/** The articles that may be meant at an offset; undefined where none may. */
export function articleItems({ text, analysis }: Analysed, offset: number): CompletionItem[] | undefined {
  const found = articleCompletionsAt(analysis.reading, offset);
  if (!found) return undefined;
  const range = toRange(text, found.span);
  const several = new Set(found.items.map(({ act }) => act)).size > 1;
  return found.items.map(({ ref, number, title, act }, index) => ({
    label: number,
    labelDetails: { detail: `  ${title}`, ...(several ? { description: act } : {}) },
    detail: several ? `${title} (${act})` : title,
    kind: CompletionItemKind.Reference,
    filterText: number,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: number },
    data: { article: ref, language: analysis.language },
  }));
}

/** The explanation beside an article in the list; undefined for an item of another kind. */
export function resolveArticle(item: CompletionItem): CompletionItem | undefined {
  const { article, language } = (item.data ?? {}) as Readonly<Record<string, unknown>>;
  const known = LANGUAGES.find((one) => one === language);
  return typeof article === 'string' && known
    ? { ...item, documentation: { kind: 'markdown', value: explainCompletion(article, known) } }
    : undefined;
}
