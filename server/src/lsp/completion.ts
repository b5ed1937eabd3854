/** `textDocument/completion`: the standard clauses, in the language of the place where they go in. */
import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import type { Clause } from '../core/clauses/clause.js';
import { CLAUSES } from '../core/clauses/index.js';
import { knownFacts } from '../core/clauses/knownFacts.js';
import { toPlain, toSnippet } from '../core/clauses/snippet.js';
import { blockAt } from '../core/document/policyDocument.js';
import { LANGUAGES, type Language } from '../core/languages/language.js';
import { cite } from '../core/law/citation.js';
import type { Analysed } from './analyses.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

export const completion: Handler<CompletionParams, CompletionList | null> = async (
  { analyses, features },
  { textDocument, position },
) => {
  const analysed = await analyses.of(textDocument.uri);
  if (!analysed) return null;
  const offset = analysed.text.offsetAt(position);
  const typed = typedAt(analysed.text.getText(), offset);
  if (typed === undefined) return null;
  const language = languageAt(analysed, offset);
  const range = toRange(analysed.text, { start: offset - typed.length, end: offset });
  const known = knownFacts(analysed.analysis.reading, language);
  const items = CLAUSES.map((clause: Clause): CompletionItem => {
    const newText = features.snippetItems
      ? toSnippet(clause.text[language], known)
      : toPlain(clause.text[language], known);
    return {
      label: clause.title[language],
      kind: CompletionItemKind.Snippet,
      detail: clause.when[language],
      filterText: [...clause.prefixes[language], clause.title[language]].join(' '),
      insertTextFormat: features.snippetItems ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range, newText },
      data: { clause: clause.id, language },
    };
  });
  return { isIncomplete: false, items };
};

/** Adds what is shown beside the list: the text, what it asserts and its law. */
export const resolveCompletion: Handler<CompletionItem, CompletionItem> = (_, item) => {
  const { clause: id, language } = (item.data ?? {}) as { readonly clause?: unknown; readonly language?: unknown };
  const clause: Clause | undefined = CLAUSES.find((one) => one.id === id);
  const known = LANGUAGES.find((one) => one === language);
  return clause && known
    ? { ...item, documentation: { kind: 'markdown', value: describeClause(clause, known) } }
    : item;
};

const ASSERTS = {
  nb: 'Dette sier den om virksomheten:',
  nn: 'Dette seier han om verksemda:',
  en: 'What it says of the organisation:',
};

function describeClause({ text, asserts, law }: Clause, language: Language): string {
  const claim = asserts ? `**${ASSERTS[language]}** ${asserts[language]}` : '';
  const references = law.map((ref) => cite(ref, language)).join(' · ');
  return [toPlain(text[language]), claim, references && `*${references}*`].filter((part) => part !== '').join('\n\n');
}

/** The word before the cursor, where a clause may begin: at the start of a line or item, or behind a sentence. */
function typedAt(source: string, offset: number): string | undefined {
  const line = source.slice(
    Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1,
    offset,
  );
  let start = line.length;
  while (start > 0 && /[\p{L}\p{N}-]/u.test(line[start - 1]!)) start--;
  const before = line.slice(0, start).trimEnd();
  return before === '' || /^(?:[-*+•>]|\d{1,3}[.)])$/.test(before) || /[.!?:;]$/.test(before)
    ? line.slice(start)
    : undefined;
}

/** The language of the block, or of the nearest one before, where it is one that clauses are written in. */
function languageAt({ analysis: { document } }: Analysed, offset: number): Language {
  const block = blockAt(document, offset);
  return LANGUAGES.find((language) => language === block?.language) ?? document.language;
}
