/** Reads and resolves a text in the tests: each reference with the acts named before it and its sentence as its subject. */
import { ACTS, PROVISIONS } from '../../../server/src/core/law/index.js';
import { ActNames } from '../../../server/src/core/law/references/act-names.js';
import { findReferences } from '../../../server/src/core/law/references/find-references.js';
import { resolveReference, type Law } from '../../../server/src/core/law/references/resolve-reference.js';

export const NAMES = new ActNames(ACTS);

const provisions = new Map(PROVISIONS.map((provision) => [provision.ref, provision]));
const acts = new Map(ACTS.map((act) => [act.id, act]));
export const LAW: Law = { provision: (ref) => provisions.get(ref), act: (id) => acts.get(id) };

/** All references of a text, resolved. */
export const read = (text: string, subject = text) => {
  const actsBefore: string[] = [];
  const references = findReferences(text, NAMES).map((mark) => {
    const resolution = resolveReference(mark, { actsBefore, subject }, LAW);
    if (resolution.act !== undefined) actsBefore.unshift(resolution.act);
    return { mark, ...resolution };
  });
  return { references };
};
