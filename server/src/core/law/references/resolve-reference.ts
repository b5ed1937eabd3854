/** Resolves a reference in its place: which act, whether the provision exists, and whether it is that of a repealed act. */
import type { Act } from '../act.js';
import type { Provision } from '../provision.js';
import { canonicalOf } from './canonical.js';
import { faultOf, withParagraph, type Fault } from './existence.js';
import {
  CONDITIONS_2000,
  EKOM_2003,
  LAST_OLD_LETTER,
  oldSectionOf,
  type OldNumber,
  type Verdict,
} from './old-numbers.js';
import type { ReferenceMark, ReferenceTarget } from './reference.js';

/** What is known of the law: by canonical reference and by id. */
export interface Law {
  provision(ref: string): Pick<Provision, 'structure'> | undefined;
  act(id: string): Pick<Act, 'status'> | undefined;
}

/** What stands around a reference. */
export interface ReferenceContext {
  /** Acts named before in the same sentence, section and document, the nearest first. */
  readonly actsBefore?: readonly string[];
  /** The sentence and the heading above it: the words that tell what it is about. */
  readonly subject?: string;
  /** The document uses the numbers of repealed acts: what could be one of them is. */
  readonly oldNumbering?: boolean;
}

export type ReferenceStatus = 'ok' | 'nonexistent' | 'stale' | 'ambiguous' | 'unresolved';

/** One target, resolved. */
export interface ResolvedTarget {
  readonly target: ReferenceTarget;
  /** Two or more where it is ambiguous. */
  readonly canonical: readonly string[];
  readonly status: ReferenceStatus;
  /** What does not exist. */
  readonly fault?: Fault;
  /** Where the rule of a stale reference stands today; empty where nothing took its place. */
  readonly today?: readonly string[];
}

/** A reference, resolved: its targets, and the worst status among them. */
export interface Resolution {
  readonly act: string | undefined;
  readonly canonical: readonly string[];
  readonly status: ReferenceStatus;
  readonly targets: readonly ResolvedTarget[];
}

const RANK: readonly ReferenceStatus[] = ['ok', 'unresolved', 'ambiguous', 'stale', 'nonexistent'];

/** Resolves every target of a mark. */
export const resolveReference = (mark: ReferenceMark, context: ReferenceContext, law: Law): Resolution => {
  const act = actOf(mark, context, law);
  if (act === undefined) return { act, canonical: [], status: 'unresolved', targets: [] };
  const repealed = law.act(act)?.status === 'repealed';
  if (mark.kind === 'act') return { act, canonical: [act], status: repealed ? 'stale' : 'ok', targets: [] };
  const targets = mark.targets.map((target) => resolveTarget({ mark, act, repealed }, target, context, law));
  const status = targets
    .map((target) => target.status)
    .reduce((a, b) => (RANK.indexOf(b) > RANK.indexOf(a) ? b : a), 'ok');
  return { act, canonical: targets.flatMap(({ canonical }) => canonical), status, targets };
};

/** The act that is meant: named, or named before, or the GDPR for articles and recitals. */
const actOf = (mark: ReferenceMark, { actsBefore = [] }: ReferenceContext, law: Law): string | undefined => {
  const { kind, act, misform } = mark;
  // the articles of the GDPR are part of the Norwegian act, by its § 1
  if (kind === 'article' && misform && (act === 'pol' || act === 'pol2018')) return 'gdpr';
  if (act !== undefined) return act;
  if (mark.unknownAct !== undefined) return undefined;
  if (kind === 'article' || kind === 'recital')
    return actsBefore.find((id) => id === 'gdpr' || id === 'ukgdpr') ?? 'gdpr';
  return actsBefore.find((id) => id !== 'gdpr' && id !== 'ukgdpr' && law.act(id) !== undefined);
};

interface Place {
  readonly mark: ReferenceMark;
  readonly act: string;
  readonly repealed: boolean;
}

const resolveTarget = (place: Place, target: ReferenceTarget, context: ReferenceContext, law: Law): ResolvedTarget => {
  const { mark, act, repealed } = place;
  const old = mark.kind === 'section' ? oldNumber(place, target) : undefined;
  const canonical = (id: string, exact = target): string => canonicalOf(id, mark.kind, exact);
  if (old) {
    const { number, exact } = old;
    const verdict = repealed || context.oldNumbering ? 'old' : judge(place, old, context, law);
    const stale = canonical(number.act, exact);
    if (verdict === 'old') return { target, canonical: [stale], status: 'stale', today: todayOf(old) };
    if (verdict === 'ambiguous')
      return { target, canonical: [canonical(act), stale], status: 'ambiguous', today: todayOf(old) };
  }
  if (repealed) return { target, canonical: [canonical(act)], status: 'stale', today: [] };
  if (act.startsWith('pof') && isOldRegulation(mark, target))
    return { target, canonical: [canonical('pof2000')], status: 'stale', today: [] };
  const exact = withParagraph(act, mark.kind, target, law);
  if (exact.length > 1) return { target, canonical: exact.map((each) => canonical(act, each)), status: 'ambiguous' };
  const [only = target] = exact;
  const fault = faultOf(act, mark.kind, only, law);
  return {
    target,
    canonical: [canonical(act, only)],
    status: fault ? 'nonexistent' : 'ok',
    ...(fault ? { fault } : {}),
  };
};

/** Sections of the regulation of 2000 carry a chapter's number; that of 2018 has eight sections and no chapter 2. */
const isOldRegulation = ({ kind }: ReferenceMark, { number }: ReferenceTarget): boolean =>
  kind === 'section' ? number.includes('-') : kind === 'chapter' && Number(number) > 1;

interface Old {
  readonly number: OldNumber;
  /** The target in the old act: «§ 8 f» is its § 8 letter f. */
  readonly exact: ReferenceTarget;
}

const oldNumber = ({ mark, act }: Place, target: ReferenceTarget): Old | undefined => {
  if (target.to !== undefined && target.letter === undefined) return undefined;
  if (act === 'ekom' || act === 'ekom2003') {
    const number = EKOM_2003.get(target.number);
    return number && (act === 'ekom2003' || mark.year === undefined) ? { number, exact: target } : undefined;
  }
  if (act !== 'pol2000' && (act !== 'pol' || mark.year !== undefined)) return undefined;
  const lettered = /^(\d+) ([a-h])$/.exec(target.number);
  const exact =
    lettered && target.number !== '12 a' ? { ...target, number: lettered[1]!, letter: lettered[2]! } : target;
  const number = oldSectionOf(exact.number);
  return number && { number, exact };
};

/** Which of two acts of the same name is meant: what does not exist in today's cannot be it; else the subject decides. */
const judge = ({ act }: Place, { number, exact }: Old, { subject = '' }: ReferenceContext, law: Law): Verdict => {
  const { letter = '' } = exact;
  if (letter !== '' && letter <= (LAST_OLD_LETTER[exact.number] ?? '') && faultOf(act, 'section', exact, law))
    return 'old';
  if (exact.number === '2' && exact.numbered) return 'old';
  return number.judge(subject);
};

const todayOf = ({ number: { act, today }, exact: { number, letter } }: Old): readonly string[] => {
  const condition = act === 'pol2000' && number === '8' && letter !== undefined ? CONDITIONS_2000[letter] : undefined;
  return condition === undefined ? today : [`gdpr:6(1)(${condition})`];
};
