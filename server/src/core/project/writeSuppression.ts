/** Puts a suppression into the text of a project file, and takes one out. */
import type { TextEdit } from '../rules/rule.js';
import { modifyProject } from './modifyProject.js';

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
  return modifyProject(text, (nodeAt) => {
    const list = nodeAt(['suppressions']);
    if (!list) return { path: ['suppressions'], value: [value] };
    return list.type === 'array'
      ? { path: ['suppressions', list.children?.length ?? 0], value, isInsertion: true }
      : undefined;
  });
}

/** The edit that takes one entry of the list out; none where it is not there. */
export const removeSuppression = (text: string, index: number): readonly TextEdit[] =>
  modifyProject(text, (nodeAt) =>
    nodeAt(['suppressions', index]) ? { path: ['suppressions', index], value: undefined } : undefined,
  ) ?? [];
