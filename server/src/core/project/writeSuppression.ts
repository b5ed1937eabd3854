/** Puts a suppression into the text of a project file; its comments and the way it is written stay. */
import { modify, parseTree, type ParseError } from 'jsonc-parser/lib/esm/main.js';
import type { TextEdit } from '../rules/rule.js';

/** What is written; a key that is left out is not written. */
export interface NewSuppression {
  readonly rule: string | readonly string[];
  readonly path?: string;
  readonly section?: string;
  readonly words?: string;
  readonly reason: string;
}

/** The edits of `text`; undefined where it is not valid JSON, or has something else where suppressions belong. */
export function writeSuppression(text: string, entry: NewSuppression): readonly TextEdit[] | undefined {
  const { rule, path, section, words, reason } = entry;
  // keys in the order in which they are read
  const value = JSON.parse(JSON.stringify({ rule, path, section, words, reason })) as Readonly<Record<string, unknown>>;
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const source = text.slice(from);
  const formattingOptions = { ...indentOf(source), eol: source.includes('\r\n') ? '\r\n' : '\n' };
  if (source.trim() === '') {
    const whole = `${JSON.stringify({ suppressions: [value] }, null, 2)}\n`;
    return [{ span: { start: from, end: text.length }, text: whole }];
  }
  const errors: ParseError[] = [];
  const root = tree(source, errors);
  const list = root?.children?.find(({ children }) => children?.[0]?.value === 'suppressions')?.children?.[1];
  if (errors.length > 0 || root?.type !== 'object' || (list && list.type !== 'array')) return undefined;
  const edits = list
    ? modify(source, ['suppressions', list.children?.length ?? 0], value, { formattingOptions, isArrayInsertion: true })
    : modify(source, ['suppressions'], [value], { formattingOptions });
  return edits.map(({ offset, length, content }) => ({
    span: { start: from + offset, end: from + offset + length },
    text: content,
  }));
}

/** The edit that takes one entry of the list out; none where it is not there. */
export function removeSuppression(text: string, index: number): readonly TextEdit[] {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const source = text.slice(from);
  const errors: ParseError[] = [];
  tree(source, errors);
  if (errors.length > 0) return [];
  const edits = modify(source, ['suppressions', index], undefined, { formattingOptions: indentOf(source) });
  return edits.map(({ offset, length, content }) => ({
    span: { start: from + offset, end: from + offset + length },
    text: content,
  }));
}

function tree(source: string, errors: ParseError[]): ReturnType<typeof parseTree> {
  try {
    return parseTree(source, errors, { allowTrailingComma: true });
  } catch {
    return undefined;
  }
}

/** How the file is indented, from its first indented line. */
function indentOf(source: string): { readonly insertSpaces: boolean; readonly tabSize: number } {
  const [, indent = '  '] = /\n([ \t]+)\S/.exec(source) ?? [];
  return indent.startsWith('\t') ? { insertSpaces: false, tabSize: 1 } : { insertSpaces: true, tabSize: indent.length };
}
