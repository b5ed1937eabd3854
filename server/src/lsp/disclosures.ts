/** `klausul/disclosures`: what the view shows of a policy, its places as ranges. */
import type { Range } from 'vscode-languageserver';
import { disclosureGroups, type ShownDuty, type ShownEvidence, type ShownGroup } from '../core/desk/disclosureView.js';
import type { Analysed } from './analyses.js';
import type { Handler } from './context.js';
import { toRange } from './convert.js';

/** Evidence with its range. */
export type EvidenceRow = Omit<ShownEvidence, 'span'> & { readonly range: Range };

/** A duty with its ranges; `place` is null where there is nothing to go to. */
export type DutyRow = Omit<ShownDuty, 'place' | 'evidence'> & {
  readonly place: Range | null;
  readonly evidence: readonly EvidenceRow[];
};

/** A group of them. */
export type GroupRow = Omit<ShownGroup, 'duties'> & { readonly duties: readonly DutyRow[] };

/** The view of one version of a document; no groups where it is no policy. */
export interface Disclosures {
  readonly version: number;
  readonly groups: readonly GroupRow[];
}

/** Null where the document is not open, or too large to be followed. */
export const disclosures: Handler<{ readonly uri: string }, Disclosures | null> = async ({ analyses }, { uri }) => {
  const analysed = await analyses.of(uri);
  if (!analysed) return null;
  const groups = disclosureGroups(analysed.analysis).map((group) => ({
    ...group,
    duties: group.duties.map((duty) => rowOf(duty, analysed)),
  }));
  return { version: analysed.text.version, groups };
};

const rowOf = ({ place, evidence, ...duty }: ShownDuty, { text }: Analysed): DutyRow => ({
  ...duty,
  place: place ? toRange(text, place) : null,
  evidence: evidence.map(({ span, ...shown }) => ({ ...shown, range: toRange(text, span) })),
});
