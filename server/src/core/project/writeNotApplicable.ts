/** Says in the text of a project file that a disclosure does not apply to the controller, and why; or no longer says so. */
import type { DisclosureId } from '../duties/disclosure.js';
import type { TextEdit } from '../rules/rule.js';
import { modifyProject } from './modifyProject.js';

const KEY = 'notApplicable';

/**
 * The edits of `text`; undefined where it is not valid JSON, or has something else under the key. `others` are disclosures that
 * only the editor's settings name: the key in the file goes before theirs as a whole, so a new one takes them along.
 */
export const writeNotApplicable = (
  text: string,
  { id, reason }: { readonly id: DisclosureId; readonly reason: string },
  others: Readonly<Record<string, string>>,
): readonly TextEdit[] | undefined =>
  modifyProject(text, (nodeAt) => {
    const node = nodeAt([KEY]);
    if (!node) return { path: [KEY], value: { ...others, [id]: reason } };
    return node.type === 'object' ? { path: [KEY, id], value: reason } : undefined;
  });

/** The edits that take it out again; undefined where it is not there. */
export const removeNotApplicable = (text: string, id: DisclosureId): readonly TextEdit[] | undefined =>
  modifyProject(text, (nodeAt) => (nodeAt([KEY, id]) ? { path: [KEY, id], value: undefined } : undefined));
