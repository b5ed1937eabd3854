/** Changes one value in the text of a project file; its comments and the way it is written stay. */
import {
  findNodeAtLocation,
  modify,
  parseTree,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser/lib/esm/main.js';
import type { TextEdit } from '../rules/rule.js';

/** A value for a path; undefined takes out what stands there. At the end of a list it is added. */
export interface ProjectChange {
  readonly path: JSONPath;
  readonly value: unknown;
  readonly isInsertion?: boolean;
}

/**
 * The edits of `text`; an empty text becomes a file of its own. Undefined where it is not valid JSON with an object in it.
 * `change` is told what stands at a path.
 */
export function modifyProject(
  text: string,
  change: (nodeAt: (path: JSONPath) => Node | undefined) => ProjectChange | undefined,
): readonly TextEdit[] | undefined {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const written = text.slice(from);
  const isEmpty = written.trim() === '';
  const source = isEmpty ? '{}' : written;
  const errors: ParseError[] = [];
  const root = tree(source, errors);
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const wanted = change((path) => findNodeAtLocation(root, path));
  if (!wanted) return undefined;
  const { path, value, isInsertion = false } = wanted;
  if (isEmpty) {
    const whole = path.reduceRight(
      (inner: unknown, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
      value,
    );
    return [{ span: { start: from, end: text.length }, text: `${JSON.stringify(whole, null, 2)}\n` }];
  }
  const formattingOptions = { ...indentOf(source), eol: source.includes('\r\n') ? '\r\n' : '\n' };
  return modify(source, path, value, { formattingOptions, isArrayInsertion: isInsertion }).map(
    ({ offset, length, content }) => ({
      span: { start: from + offset, end: from + offset + length },
      text: content,
    }),
  );
}

/** The tree; undefined for a text that is nested too deep. */
function tree(source: string, errors: ParseError[]): Node | undefined {
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
