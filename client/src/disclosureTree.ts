/** The nodes of the view "Disclosures": the same objects from one version to the next, so that only what changed is drawn again. */
import type { DutyRow, GroupRow, WireRange } from './protocol.js';

/** What a node shows. */
export interface Shown {
  readonly label: string;
  readonly description: string;
  readonly details: readonly string[];
  readonly spoken: string;
  readonly standing?: DutyRow['standing'];
  /** Names of what can be done with it, for the context menu. */
  readonly can: readonly ('goTo' | 'insert' | 'explain' | 'exempt' | 'applies')[];
}

/** One row. `id` is the same as long as it stands for the same thing. */
export interface TreeNode {
  readonly id: string;
  readonly kind: 'group' | 'duty' | 'evidence' | 'more' | 'clause';
  readonly parent: TreeNode | undefined;
  shown: Shown;
  children: readonly TreeNode[];
  /** Where choosing it leads. */
  place: WireRange | undefined;
  /** The duty that it belongs to, and the clause that it is. */
  readonly duty?: string;
  readonly clause?: string;
}

/** A node as it should be, before it is known which object it is. */
interface Draft extends Pick<TreeNode, 'id' | 'kind' | 'shown' | 'place' | 'duty' | 'clause'> {
  readonly children: readonly Draft[];
}

/** All nodes of the policy in front. */
export class DisclosureTree {
  #known = new Map<string, TreeNode>();
  roots: readonly TreeNode[] = [];

  /** Takes a new version; gives back the nodes to draw again, or `all` where the groups themselves changed. */
  update(groups: readonly GroupRow[]): 'all' | readonly TreeNode[] {
    const known = new Map<string, TreeNode>();
    const changed: TreeNode[] = [];
    const roots = groups.map((group) => this.#take(draftOfGroup(group), undefined, known, changed));
    const isSame = roots.length === this.roots.length && roots.every((node, index) => node === this.roots[index]);
    this.roots = roots;
    this.#known = known;
    return isSame ? changed : 'all';
  }

  /** The node of an id. */
  node(id: string): TreeNode | undefined {
    return this.#known.get(id);
  }

  /** The duty whose evidence holds a place, the closest one where there are several; `preferred` where it is one of them. */
  dutyAt(line: number, character: number, preferred?: TreeNode): TreeNode | undefined {
    let best: { readonly duty: TreeNode; readonly size: number } | undefined;
    for (const node of this.#known.values()) {
      if (node.kind !== 'evidence' || !node.place || !node.parent) continue;
      if (!holds(node.place, line, character)) continue;
      if (node.parent === preferred) return preferred;
      const size = sizeOf(node.place);
      if (!best || size < best.size) best = { duty: node.parent, size };
    }
    return best?.duty;
  }

  #take(draft: Draft, parent: TreeNode | undefined, known: Map<string, TreeNode>, changed: TreeNode[]): TreeNode {
    const old = this.#known.get(draft.id);
    const node: TreeNode = old ?? { ...draft, parent, children: [] };
    known.set(node.id, node);
    // where it leads is looked up when it is chosen: nothing to draw
    node.place = draft.place;
    const at = changed.length;
    const children = draft.children.map((child) => this.#take(child, node, known, changed));
    const isOther = children.length !== node.children.length || children.some((c, i) => c !== node.children[i]);
    const isNew = JSON.stringify(node.shown) !== JSON.stringify(draft.shown);
    node.children = children;
    node.shown = draft.shown;
    // drawing a node draws its children
    if (old && (isOther || isNew)) changed.splice(at, changed.length, node);
    return node;
  }
}

const draftOfGroup = ({ id, label, description, spoken, duties }: GroupRow): Draft => ({
  id: `group/${id}`,
  kind: 'group',
  shown: { label, description, details: [], spoken, can: [] },
  place: undefined,
  children: duties.map(draftOfDuty),
});

function draftOfDuty(row: DutyRow): Draft {
  const { id, standing, label, description, details, spoken, place, evidence, clauses, more, exemption } = row;
  const can = [
    ...(place ? (['goTo'] as const) : []),
    ...(clauses.length > 0 ? (['insert'] as const) : []),
    ...(exemption === 'offered' ? (['exempt'] as const) : []),
    ...(exemption === 'stated' ? (['applies'] as const) : []),
  ];
  return {
    id: `duty/${id}`,
    kind: 'duty',
    duty: id,
    shown: { label, description, details, spoken, standing, can: [...can, 'explain'] },
    place: place ?? undefined,
    children: [
      ...evidence.map((one, index): Draft => ({
        id: `duty/${id}/evidence/${index}`,
        kind: 'evidence',
        duty: id,
        shown: {
          label: one.label,
          description: one.description,
          details: [],
          spoken: [one.description, one.label].filter((part) => part !== '').join(': '),
          can: ['goTo'],
        },
        place: one.range,
        children: [],
      })),
      ...(more === '' ? [] : [moreOf(id, more)]),
      ...clauses.map((clause): Draft => ({
        id: `duty/${id}/clause/${clause.id}`,
        kind: 'clause',
        duty: id,
        clause: clause.id,
        shown: {
          label: clause.label,
          description: clause.when,
          details: [clause.label, clause.when],
          spoken: `${clause.label}. ${clause.when}`,
          can: ['insert'],
        },
        place: undefined,
        children: [],
      })),
    ],
  };
}

const moreOf = (duty: string, label: string): Draft => ({
  id: `duty/${duty}/more`,
  kind: 'more',
  duty,
  shown: { label, description: '', details: [], spoken: label, can: [] },
  place: undefined,
  children: [],
});

const holds = ({ start, end }: WireRange, line: number, character: number): boolean =>
  (line > start.line || (line === start.line && character >= start.character)) &&
  (line < end.line || (line === end.line && character <= end.character));

/** Lines first, then characters: only to tell which of two places is the smaller. */
const sizeOf = ({ start, end }: WireRange): number => (end.line - start.line) * 1e5 + end.character - start.character;
