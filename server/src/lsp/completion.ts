/** `textDocument/completion`: the standard clauses, in the language of the place where they go in. */
import {
  CompletionItemKind,
  CompletionTriggerKind,
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import type { Clause } from '../core/clauses/clause.js';
import { completionsAt } from '../core/clauses/completions.js';
import { libraryOf } from '../core/clauses/library.js';
import { toPlain } from '../core/clauses/snippet.js';
import { LANGUAGES, type Language } from '../core/languages/language.js';
import { cite } from '../core/law/citation.js';
import { articleItems, resolveArticle } from './articleCompletion.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const completion: Handler<CompletionParams, CompletionList | null> = async (
  { analyses, features },
  { textDocument, position, context },
) => {
  const analysed = await analyses.of(textDocument.uri);
  if (!analysed) return null;
  const { text, analysis } = analysed;
  const offset = text.offsetAt(position);
  const articles = articleItems(analysed, offset);
  // a space typed asks for articles only: a clause is not thrust on the author behind every sentence
  const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
  const found = asked ? completionsAt(analysis.reading, offset) : undefined;
  if (!found) return articles ? { isIncomplete: false, items: articles } : null;
  const { language } = found;
  const range = toRange(text, found.span);
  const format = features.snippetItems ? InsertTextFormat.Snippet : InsertTextFormat.PlainText;
  const items = found.items.map(({ clause, text: plain, snippet, filter }, index): CompletionItem => ({
    label: clause.title[language],
    kind: CompletionItemKind.Snippet,
    detail: clause.source ?? clause.when[language],
    filterText: filter,
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: format,
    textEdit: { range, newText: features.snippetItems ? snippet : plain },
    data: { uri: textDocument.uri, clause: clause.id, language },
  }));
  return { isIncomplete: false, items: [...(articles ?? []), ...items] };
};

/** Adds what is shown beside the list: the text, when to use it, what it asserts and its law. */
export const resolveCompletion: Handler<CompletionItem, CompletionItem> = async ({ analyses }, item) => {
  const article = resolveArticle(item);
  if (article) return article;
  const { uri, clause: id, language } = (item.data ?? {}) as Readonly<Record<string, unknown>>;
  const known = LANGUAGES.find((one) => one === language);
  const analysed = typeof uri === 'string' ? await analyses.of(uri) : undefined;
  const clause =
    known && libraryOf(analysed?.analysis.reading.options ?? { clauses: [] }, known).find((one) => one.id === id);
  return clause ? { ...item, documentation: { kind: 'markdown', value: describeClause(clause, known) } } : item;
};

const ASSERTS = {
  nb: 'Dette sier den om virksomheten:',
  nn: 'Dette seier han om verksemda:',
  en: 'What it says of the organisation:',
};

function describeClause({ text, when, asserts, law }: Clause, language: Language): string {
  const claim = asserts ? `**${ASSERTS[language]}** ${asserts[language]}` : '';
  const references = law.map((ref) => cite(ref, language)).join(' · ');
  return [`*${when[language]}*`, toPlain(text[language]), claim, references && `*${references}*`]
    .filter((part) => part !== '')
    .join('\n\n');
}
