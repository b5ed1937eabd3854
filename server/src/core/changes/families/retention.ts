/** Retention periods that are new, gone, longer or shorter. */
import type { Analysis } from '../../analyse.js';
import { compare, type Period } from '../../facts/durations/period.js';
import { printPeriod } from '../../facts/durations/print.js';
import { keysOf, sameSubject } from '../../facts/retention/compare.js';
import { retentionStatements, type RetentionFact } from '../../facts/retention/statements.js';
import type { Language, Localized } from '../../languages/language.js';
import type { How } from '../change.js';
import type { ChangeReader, Draft } from '../compare.js';

/** Periods by what they are for; a criterion («så lenge det er nødvendig») only where it takes a period's place or gives way to one. */
export const retentionChanges: ChangeReader = ({ old, new: next }) => {
  const all = { old: statementsOf(old), new: statementsOf(next) };
  const { before, after } = withoutSame(all.old, all.new);
  if (before.length * after.length > MOST_COMPARED) return [];
  const foreign = old.document.language !== next.document.language;
  pairOff(before, after, (a, b) => sameLength(a, b) && fits(a, b));
  pairOff(before, after, (a, b) => sameLength(a, b) && (foreign || keysOf(a).length === 0 || keysOf(b).length === 0));
  // what is said twice in one version and once in the other is neither new nor gone
  const isSaid = (fact: RetentionFact, others: readonly RetentionFact[]): boolean =>
    others.some((other) => sameLength(fact, other) && fits(fact, other));
  const [gone, fresh] = [before.filter((a) => !isSaid(a, all.new)), after.filter((b) => !isSaid(b, all.old))];
  const changed = [
    ...pairOff(gone, fresh, (a, b) => isLength(a) && isLength(b) && isSame(a, b)),
    ...pairOff(gone, fresh, (a, b) => (isLength(a) || isLength(b)) && isSame(a, b)),
  ];
  return [
    ...changed.map(([a, b]) => changeOf(a, b)),
    ...fresh.filter(isLength).map((fact) => draftOf(fact, 'added')),
    ...gone.filter(isLength).map((fact) => draftOf(fact, 'dropped')),
  ];
};

/** Beyond so many pairs of statements that are not the same letter for letter, two versions are too far apart to be compared. */
const MOST_COMPARED = 1_000_000;

/** What is left when the statements that both versions make in the same words are taken out. */
function withoutSame(
  old: readonly RetentionFact[],
  next: readonly RetentionFact[],
): { readonly before: RetentionFact[]; readonly after: RetentionFact[] } {
  const [were, are] = [new Set(old.map(signatureOf)), new Set(next.map(signatureOf))];
  return {
    before: old.filter((fact) => !are.has(signatureOf(fact))),
    after: next.filter((fact) => !were.has(signatureOf(fact))),
  };
}

function signatureOf(fact: RetentionFact): string {
  const { kind, bound, min, max, conditional, subject } = fact.value;
  const text = subject.text.toLowerCase().replace(/\s+/g, ' ');
  return JSON.stringify([kind, bound, min, max, conditional, keysOf(fact), text]);
}

/** A length of time, or keeping without end. */
const isLength = ({ value }: RetentionFact): boolean => value.kind === 'period' || value.kind === 'endless';

/** Each statement once; blanks state nothing yet. */
function statementsOf({ reading }: Analysis): readonly RetentionFact[] {
  const bySignature = new Map<string, RetentionFact>();
  for (const fact of reading.of(retentionStatements)) {
    const signature = signatureOf(fact);
    if (fact.value.kind !== 'blank' && !bySignature.has(signature)) bySignature.set(signature, fact);
  }
  return [...bySignature.values()];
}

/** Takes out of both lists what belongs together, each at most once. */
function pairOff(
  before: RetentionFact[],
  after: RetentionFact[],
  together: (a: RetentionFact, b: RetentionFact) => boolean,
): readonly (readonly [RetentionFact, RetentionFact])[] {
  const pairs: (readonly [RetentionFact, RetentionFact])[] = [];
  for (let at = 0; at < before.length;) {
    const a = before[at]!;
    const partner = after.findIndex((b) => together(a, b));
    if (partner < 0) at++;
    else {
      pairs.push([a, after[partner]!]);
      before.splice(at, 1);
      after.splice(partner, 1);
    }
  }
  return pairs;
}

/** «slettes etter tre år» and «lagres i inntil 36 måneder» are the same; «minst tre år» is not. */
function sameLength({ value: a }: RetentionFact, { value: b }: RetentionFact): boolean {
  if (a.kind !== 'period' || b.kind !== 'period') return a.kind === b.kind;
  return same(leastOf(a), leastOf(b)) && same(mostOf(a), mostOf(b));
}

type Statement = RetentionFact['value'];

const leastOf = ({ bound, min }: Statement): Period | undefined =>
  bound === 'at-least' || bound === 'range' ? min : undefined;
const mostOf = ({ bound, max }: Statement): Period | undefined => (bound === 'at-least' ? undefined : max);

const same = (a: Period | undefined, b: Period | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0;

/** Whether the words name the same data, for the same case. */
const isSame = (a: RetentionFact, b: RetentionFact): boolean =>
  a.value.conditional === b.value.conditional && (sameKeys(a, b) || sameSubject(a, b) || sameText(a, b));

const sameText = (a: RetentionFact, b: RetentionFact): boolean =>
  a.value.subject.text !== '' && a.value.subject.text.toLowerCase() === b.value.subject.text.toLowerCase();

const sameKeys = (a: RetentionFact, b: RetentionFact): boolean => {
  const [one, other] = [keysOf(a), keysOf(b)];
  return one.length > 0 && one.length === other.length && one.every((key) => other.includes(key));
};

/** Whether nothing in the words speaks against their being for the same data. */
function fits(a: RetentionFact, b: RetentionFact): boolean {
  const [one, other] = [keysOf(a), keysOf(b)];
  return isSame(a, b) || one.some((key) => other.includes(key));
}

function changeOf(a: RetentionFact, b: RetentionFact): Draft {
  const [was, is] = [mostOf(a.value), mostOf(b.value)];
  const longer = isLonger(a, b, was, is);
  const say = (language: Language): readonly [string, string, string] => [
    subjectOf(b),
    lengthOf(a, language),
    lengthOf(b, language),
  ];
  const [nb, nn, en] = [say('nb'), say('nn'), say('en')];
  return {
    id: `retention/${keysOf(b).join('+') || 'period'}`,
    family: 'retention',
    how: 'changed',
    telling: longer === undefined ? 'retention' : longer ? 'retention-longer' : 'retention-shorter',
    message: {
      nb: `Lagringstiden er endret fra ${nb[1]} til ${nb[2]}${nb[0] === '' ? '' : ` (${nb[0]})`}.`,
      nn: `Lagringstida er endra frå ${nn[1]} til ${nn[2]}${nn[0] === '' ? '' : ` (${nn[0]})`}.`,
      en: `The retention period has changed from ${en[1]} to ${en[2]}${en[0] === '' ? '' : ` (${en[0]})`}.`,
    },
    old: a,
    new: b,
  };
}

/** Whether data are kept longer than before; undefined where the two can't be compared. */
function isLonger(
  a: RetentionFact,
  b: RetentionFact,
  was: Period | undefined,
  is: Period | undefined,
): boolean | undefined {
  if (b.value.kind === 'endless') return true;
  if (a.value.kind === 'endless') return false;
  const [from, to] = [was ?? a.value.min, is ?? b.value.min];
  if (from === undefined || to === undefined) return undefined;
  const difference = compare(to, from);
  return difference === 0 ? (b.value.bound === 'at-least' ? true : undefined) : difference > 0;
}

const subjectOf = ({ value }: RetentionFact): string => {
  const text = value.subject.text.replace(/\s+/g, ' ').trim();
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
};

const CRITERIA: Localized<Readonly<Record<string, string>>> = {
  nb: {
    endless: 'ingen slutt',
    need: '«så lenge det er nødvendig»',
    law: 'det loven krever',
    criterion: 'et kriterium',
  },
  nn: { endless: 'ingen slutt', need: '«så lenge det er nødvendig»', law: 'det lova krev', criterion: 'eit kriterium' },
  en: { endless: 'no end', need: '“as long as necessary”', law: 'what the law requires', criterion: 'a criterion' },
};

const BOUNDS: Localized<Readonly<Record<string, string>>> = {
  nb: { 'at-least': 'minst ', 'at-most': 'høyst ' },
  nn: { 'at-least': 'minst ', 'at-most': 'høgst ' },
  en: { 'at-least': 'at least ', 'at-most': 'at most ' },
};

/** «høyst 3 år», «1 år – 2 år», «så lenge det er nødvendig». */
function lengthOf({ value }: RetentionFact, language: Language): string {
  const { kind, bound, min, max } = value;
  if (kind !== 'period') return CRITERIA[language][kind] ?? CRITERIA[language].criterion!;
  const lengths = bound === 'range' ? [min, max] : [bound === 'at-least' ? min : max];
  const printed = lengths.flatMap((period) => (period ? [printPeriod(period, language)] : []));
  return `${BOUNDS[language][bound] ?? ''}${printed.join(' – ')}`;
}

function draftOf(fact: RetentionFact, how: Exclude<How, 'changed'>): Draft {
  const subject = subjectOf(fact);
  const about = subject === '' ? '' : ` (${subject})`;
  const length = (language: Language): string => `${lengthOf(fact, language)}${about}`;
  return {
    id: `retention/${keysOf(fact).join('+') || 'period'}`,
    family: 'retention',
    how,
    message:
      how === 'added'
        ? {
            nb: `Ny lagringstid: ${length('nb')}.`,
            nn: `Ny lagringstid: ${length('nn')}.`,
            en: `New retention period: ${length('en')}.`,
          }
        : {
            nb: `Lagringstid som ikke lenger står: ${length('nb')}.`,
            nn: `Lagringstid som ikkje lenger står: ${length('nn')}.`,
            en: `Retention period no longer stated: ${length('en')}.`,
          },
    ...(how === 'added' ? { new: fact } : { old: fact }),
  };
}
