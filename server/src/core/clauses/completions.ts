/** The clauses that can be written at the cursor: found by what they are about, by article, and by a word in any of the three languages. */
import { blockAt } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { LANGUAGES, type Language } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import { lineStart } from '../document/lineStart.js';
import type { Clause } from './clause.js';
import { inOneLine } from './inOneLine.js';
import { knownFacts } from './knownFacts.js';
import { libraryOf } from './library.js';
import { listStyle } from './listStyle.js';
import { toPlain, toSnippet } from './snippet.js';
import { inVoice } from './voice.js';

/** One clause as it would be written. */
export interface ClauseCompletion {
  readonly clause: Clause;
  readonly text: string;
  readonly snippet: string;
  /** What is typed to find it. */
  readonly filter: string;
}

/** All of them, and what they replace. */
export interface ClauseCompletions {
  readonly language: Language;
  readonly span: Span;
  readonly items: readonly ClauseCompletion[];
}

/** The clauses at an offset, in the language of the place; undefined where none may begin. */
export function completionsAt(reading: Reading, offset: number): ClauseCompletions | undefined {
  const { document, options } = reading;
  const start = beginning(document.source, offset);
  if (start === undefined || offset < document.frontMatter.end) return undefined;
  const block = blockAt(document, offset) ?? blockAt(document, start);
  if (block?.kind === 'code') return undefined;
  const language = LANGUAGES.find((one) => one === block?.language) ?? document.language;
  const known = knownFacts(reading, language);
  const { mark } = listStyle(document);
  const before = document.source.slice(lineStart(document.source, start), start);
  const isNarrow = /^\s*(?:[-*+•·–—|]|\d{1,3}[.)])/.test(before);
  const typed = document.source.slice(start, offset).toLowerCase();
  const items = libraryOf(options, language).map((clause): ClauseCompletion => {
    const words = inVoice(clause.text[language], clause, language, reading);
    const raw = isNarrow ? inOneLine(words) : words.replaceAll(/^- /gm, mark);
    return { clause, text: toPlain(raw, known), snippet: toSnippet(raw, known), filter: filterOf(clause, typed) };
  });
  return { language, span: { start, end: offset }, items };
}

/** Where what is typed begins: at the start of a line, item or cell, or behind a sentence; «art. 17» and `13(2)(a)` are one word. */
function beginning(source: string, offset: number): number | undefined {
  const from = Math.max(lineStart(source, offset), offset - 80);
  const line = source.slice(from, offset);
  let at = line.length;
  while (at > 0 && /[\p{L}\p{N}()-]/u.test(line[at - 1]!)) at--;
  const lead = /\d/.test(line[at] ?? '') ? (LEAD.exec(line.slice(Math.max(0, at - 10), at))?.[0] ?? '') : '';
  const typed = lead + line.slice(at);
  const before = line.slice(0, line.length - typed.length).trimEnd();
  const begins = before === '' || /^(?:[-*+•·–—>]|\d{1,3}[.)])$/.test(before.trimStart()) || /[.!?:;|]$/.test(before);
  return begins ? offset - typed.length : undefined;
}

const LEAD = /(?:art(?:ikkel|icle)?\.?|§)[ \u00a0]?$/i;

/**
 * Prefixes and titles in all languages, and the articles in the ways in which they are typed. What begins with the letters that are there
 * already comes first: editors rank what begins so above what only holds them.
 */
function filterOf({ id, prefixes, title, law }: Clause, typed: string): string {
  const articles = law.flatMap((ref) => {
    const number = ref.slice(ref.indexOf(':') + 1);
    return ref.startsWith('gdpr:') ? [number, `art. ${number}`, `artikkel ${number}`] : [`§ ${number}`, number];
  });
  const words = LANGUAGES.flatMap((language) => [...prefixes[language], title[language]]);
  const all = [...new Set([...words, id, ...articles])];
  const begins = (word: string): boolean => typed !== '' && word.toLowerCase().startsWith(typed);
  const first = all.filter(begins);
  const parts = words.flatMap((word) => word.split(/[\s-]/)).filter(begins);
  return [...first, ...(first.length === 0 ? parts.slice(0, 1) : []), ...all.filter((word) => !begins(word))].join(' ');
}
