/** `klausul/changes`: the legal changes from an older text to a document as it is now, as Markdown with its links. */
import { analyse } from '../core/analyse.js';
import { changesBetween } from '../core/changes/changesBetween.js';
import { changesMarkdown, type MarkdownLink } from '../core/changes/changesMarkdown.js';
import { CHANGE_WORDS } from '../core/changes/changesWords.js';
import { pathOf } from '../core/project/circumstances.js';
import type { Handler } from './context.js';

/** The document, and the text that it is compared with. */
export interface ChangesParams {
  readonly uri: string;
  readonly oldText: string;
  /** What readers know the older text by: «personvern.md, siste commit». */
  readonly oldName?: string;
}

/** What changed, for a client to show. */
export interface ChangesAnswer {
  /** «Hva er endret i personvern.md», in the language of messages. */
  readonly title: string;
  readonly markdown: string;
  /** Where words of the Markdown lead: `start` and `end` are offsets (UTF-16) in it. */
  readonly links: readonly MarkdownLink[];
  readonly changes: number;
}

/** Compares the document with an older text, both taken as policies whatever they look like; null where it is not open. */
export const changes: Handler<ChangesParams, ChangesAnswer | null> = async (
  { documents, analyses, connection },
  { uri, oldText, oldName },
) => {
  const text = documents.get(uri);
  if (!text || typeof oldText !== 'string') return null;
  analyses.settle(text);
  const analysed = await analyses.of(uri);
  if (!analysed) return null;
  const { analysis } = analysed;
  const { options } = analysis.reading;
  const next = analysis.isPolicy ? analysis : analyse(analysis.document.source, { ...options, policy: true });
  const found = changesBetween(analyse(oldText, { ...options, policy: true }), next);
  for (const failure of found.failures) connection.console.error(failure);
  const name = pathOf(uri).split('/').pop() || 'policy';
  const { text: markdown, links } = changesMarkdown({ old: oldName ?? name, new: name }, found);
  return { title: CHANGE_WORDS[next.language].title(name), markdown, links, changes: found.changes.length };
};
