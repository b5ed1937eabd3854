/** The reference to law at a place in the text. */
import { markAt } from '../document/plainOffset.js';
import { spanIn, type PolicyDocument } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import { ACTS } from './index.js';
import { ActNames } from './references/act-names.js';
import { findReferences } from './references/find-references.js';
import type { ReferenceMark, ReferenceTarget } from './references/reference.js';

/** A reference as a canonical `LawRef`, and the words that make it. */
export interface ReferenceAt {
  readonly ref: string;
  readonly kind: ReferenceMark['kind'];
  readonly span: Span;
}

/** What the words at `offset` cite; in a list of articles, the one under the cursor. */
export function referenceAt(document: PolicyDocument, offset: number): ReferenceAt | undefined {
  names ??= new ActNames(ACTS);
  const found = markAt(document, offset, ({ text }) => findReferences(text, names!));
  if (!found) return undefined;
  const { block, mark, start, end } = found;
  const act =
    mark.act ?? (mark.kind === 'article' && !mark.explicitAct && mark.unknownAct === undefined ? 'gdpr' : undefined);
  if (act === undefined) return undefined;
  const target = mark.targets.find((one) => {
    const span = spanIn(document, block, one.start, one.end);
    return span.start <= offset && offset <= span.end;
  });
  const { kind } = mark;
  return { ref: refOf(act, kind, target ?? mark.targets[0]), kind, span: { start, end } };
}

let names: ActNames | undefined;

function refOf(act: string, kind: ReferenceMark['kind'], target: ReferenceTarget | undefined): string {
  if (!target || (kind !== 'article' && kind !== 'section')) return act;
  const { number, paragraph, letter } = target;
  const points = [paragraph, letter].flatMap((point) => (point === undefined ? [] : [`(${point.toLowerCase()})`]));
  return `${act}:${number.replace(/\s+/g, '').toLowerCase()}${points.join('')}`;
}
