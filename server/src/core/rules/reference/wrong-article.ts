/** Provisions cited for a subject that they are not about. */
import { spanIn } from '../../document/policyDocument.js';
import type { Block } from '../../document/block.js';
import { lawReferences, outdatedNames, type LawReference } from '../../facts/references.js';
import { isMentionedIn, mentions } from '../../law/references/subject.js';
import type { Fact } from '../../reading/fact.js';
import type { Reading } from '../../reading/reading.js';
import { perFact } from '../../reading/perFact.js';
import { defineRule, type Fix, type Found } from '../rule.js';
import { isMeant, staleById } from './stale-by-reference.js';
import { SUBJECTS, type CitedSubject } from './subjects.js';
import { isToldAsOld } from './told-as-old.js';
import { EXAMPLES } from './wrong-article-examples.js';
import { citeAll, localized, quoted, sentence, writtenIn } from './writing.js';

export const wrongArticle = defineRule({
  id: 'reference/wrong-article',
  severity: 'warning',
  law: [],
  title: {
    nb: 'Henvisning til feil bestemmelse',
    nn: 'Tilvising til feil føresegn',
    en: 'Reference to the wrong provision',
  },
  why: {
    nb: 'Bestemmelsen handler om noe annet enn setningen. En leser eller et tilsyn som slår opp, finner ikke den retten eller det grunnlaget som erklæringen bygger på.',
    nn: 'Føresegna handlar om noko anna enn setninga. Ein lesar eller eit tilsyn som slår opp, finn ikkje den retten eller det grunnlaget som erklæringa byggjer på.',
    en: 'The provision is about something else than the sentence. A reader or an authority who looks it up does not find the right or the basis that the policy relies on.',
  },
  examples: EXAMPLES,
  check: (reading) => [...wrongSubjects(reading), ...wrongActs(reading), ...wrongNumbers(reading)],
});

function* wrongSubjects(reading: Reading): Iterable<Found> {
  const references = reading.of(lawReferences);
  for (const [at, reference] of references.entries()) {
    const subject = perFact(reference, OTHER_SUBJECT, () => otherSubject(reference, neighbours(references, at)));
    if (subject) yield ofWrong(reading, reference, subject);
  }
}

const OTHER_SUBJECT = Symbol('other subject');

/** The subject told beside a reference that is not about it. */
function otherSubject(reference: Fact<LawReference>, near: Near): CitedSubject | undefined {
  const { canonical, status } = reference.value.resolution;
  if (status !== 'ok' || canonical.length === 0 || !canonical.every(isExact)) return undefined;
  const about = subjectNear(reference, near, subjectsFor(canonical[0]!), isBasis(canonical[0]!));
  return about && !canonical.some((ref) => isAbout(ref, about.all)) ? about.subject : undefined;
}

/** Provisions so general, or so rarely tied to one subject, that a sentence about anything may cite them. */
const GENERAL: ReadonlySet<string> = new Set([
  '4',
  '5',
  '6',
  '12',
  '13',
  '14',
  '24',
  '25',
  '13(1)',
  '13(2)',
  '14(1)',
  '14(2)',
  '15(1)',
  '5(1)',
  '6(1)',
  '9(2)',
]);

/** A letter of Article 6(1) or 9(2) can be the wrong one for a basis only, a right or duty for another right or duty only. */
const isBasis = (ref: string): boolean => /^gdpr:(?:6\(1\)|9\(2\)|49\(1\))/.test(ref);

/** The subjects that a reference can be right or wrong for: those with provisions of their own in its act, or any Norwegian one. */
const subjectsFor = (ref: string): readonly CitedSubject[] =>
  ref.startsWith('gdpr:')
    ? SUBJECTS.filter(({ right }) => !right.includes('gdpr'))
    : SUBJECTS.filter(({ right, basis }) => !basis && right.some((each) => SECTIONS.has(each.split(':', 1)[0]!)));

/** Whether a reference is exact enough to be wrong: a known right, duty or basis of the GDPR, or one of the sections of the table. */
const isExact = (ref: string): boolean => {
  const [act = '', rest = ''] = ref.split(':');
  if (/-/.test(rest.replace(/^\d+-\d+[a-z]?/, ''))) return false;
  if (NEUTRAL.some((each) => begins(ref, each))) return false;
  if (act === 'gdpr')
    return (
      !/-/.test(rest) &&
      !GENERAL.has(rest) &&
      SUBJECTS.some(({ right }) => right.some((each) => each !== 'gdpr' && begins(ref, each)))
    );
  return rest !== '' && SECTIONS.has(act) && SUBJECTS.some(({ right }) => right.some((each) => begins(ref, each)));
};

/** Provisions on exceptions, definitions and the manner of everything: never the wrong ones. */
const NEUTRAL: readonly string[] = ['gdpr:4', 'gdpr:11', 'gdpr:12', 'gdpr:23', 'gdpr:85', 'gdpr:86', 'gdpr:89'];

/** Subjects that a sentence touches in passing: they excuse a reference, and make none wrong. */
const IN_PASSING: ReadonlySet<string> = new Set(['authority', 'dpo', 'answer', 'information']);

/** The subjects for which Norwegian sections are cited; the others make no section wrong. */
const OF_SECTIONS: ReadonlySet<string> = new Set([
  'cookies',
  'direct-marketing',
  'accounts',
  'aml',
  'cameras',
  'mailbox',
]);

/** Acts whose sections are cited for one subject each. */
const SECTIONS: ReadonlySet<string> = new Set(['ekom', 'mfl', 'bokf', 'hvl', 'kamera', 'epost']);

/** `gdpr:7` is right for `gdpr:7(3)` too; an act alone for all in it. */
const begins = (ref: string, right: string): boolean =>
  ref === right || (ref.startsWith(right) && /^[:(\s]/.test(ref.slice(right.length)));

const isAbout = (ref: string, subjects: readonly CitedSubject[]): boolean =>
  subjects.some(({ right }) => right.some((each) => begins(ref, each)));

interface Near {
  /** End of the reference before, and start of the next, within the sentence. */
  readonly from: number;
  readonly to: number;
}

const neighbours = (references: readonly Fact<LawReference>[], at: number): Near => {
  const { block, value } = references[at]!;
  const [before, after] = [references[at - 1], references[at + 1]];
  return {
    from: Math.max(value.sentence.start, before?.block === block ? before.end : 0),
    to: Math.min(value.sentence.end, after?.block === block ? after.start : block.text.length),
  };
};

interface About {
  /** The subject told beside the reference. */
  readonly subject: CitedSubject;
  /** All subjects of the sentence and of what stands above it: one of them is enough for the reference to be right. */
  readonly all: readonly CitedSubject[];
}

const subjectNear = (
  reference: Fact<LawReference>,
  { from, to }: Near,
  subjects: readonly CitedSubject[],
  asBasis: boolean,
): About | undefined => {
  const { block, start, end, value } = reference;
  const isGdpr = value.resolution.act === 'gdpr';
  const before = block.text.slice(from, start);
  const behind = block.text.slice(end, to);
  // a bracket of its own cites what stands before it
  const after = /\(\s*$/.test(before) && /^\s*\),?/.test(behind) ? '' : behind;
  const whole = `${block.text.slice(value.sentence.start, start)} · ${block.text.slice(end, value.sentence.end)} · ${headsOf(block)}`;
  const all = subjects.filter(({ stems }) => isMentionedIn(whole, stems));
  if (all.length === 0) return undefined;
  // «avtalen og artikkel 9 nr. 2 bokstav f»: the article comes in addition
  const close = {
    before: AND.test(before) ? '' : lastWords(before.replace(CONDITION, ' '), REACH),
    after: besideBracket(after),
  };
  const beside = all.filter(({ stems, basis }) => mentions(basis ? close.before : `${before} · ${after}`, stems) > 0);
  const besideAfter =
    beside.length > 0 ? beside : all.filter(({ stems, basis }) => basis && mentions(close.after, stems) > 0);
  const [only] = besideAfter
    .filter(({ id, basis = false }) => basis === asBasis && !IN_PASSING.has(id) && (isGdpr || OF_SECTIONS.has(id)))
    .filter(({ id }) => !isShadow(id, besideAfter));
  return only && { subject: only, all };
};

const AND = /(?:^|\s)(?:og|samt|and)\s+(?:(?:GDPR|personvernforordninge?[na]s?|forordninge?[na]s?)\s+)?$/iu;

/** “or, where the contract is with your employer, Article 6(1)(f)”: a case, not what the article is cited for. */
const CONDITION = /(?<!\p{L})(?:where|when|if|der|når|hvis|dersom|viss)\s[^,.;:]{1,80},\s*$/iu;

const REACH = 8;

const lastWords = (text: string, count: number): string => text.split(/\s/u).filter(Boolean).slice(-count).join(' ');

/** The few words in the bracket or behind the dash that follows: «bokstav a (samtykke)», «6(1)(b) — Avtale». */
const besideBracket = (after: string): string => {
  const words = after.trim();
  return /^[(:–—|-]/u.test(words) ? words.split(/\s/u).slice(0, 5).join(' ') : '';
};

/** Withdrawing consent speaks of consent too; cookies and newsletters of the consent that they need. */
const isShadow = (id: string, subjects: readonly CitedSubject[]): boolean =>
  (id === 'consent' || id === 'retention' || id === 'contract') &&
  subjects.some((other) => other.id !== id && !(other.basis && id !== 'consent'));

const headsOf = (block: Block): string =>
  [block.rowHead, block.label, block.leadIn].map((head) => head?.text ?? '').join(' · ');

const ofWrong = (
  reading: Reading,
  { block, start, end, value }: Fact<LawReference>,
  { name, right }: CitedSubject,
): Found => {
  const words = block.text.slice(start, end);
  const refs = right.slice(0, 1).filter((ref) => ref.includes(':'));
  const span = spanIn(reading.document, block, start, end);
  return {
    span,
    message: localized((language) => {
      const instead = refs.length > 0 ? ` ${SEE[language]} ${citeAll(refs, language)}.` : '';
      return `${quoted(words, language)} ${NOT_ABOUT[language]} ${name[language]}.${instead}`;
    }),
    law: [...refs, ...value.resolution.canonical],
    ...(refs.length > 0
      ? { fixes: () => [replacing(reading, { block, start, end }, citeAll(refs, writtenIn(block, words)))] }
      : {}),
  };
};

const NOT_ABOUT = { nb: 'handler ikke om', nn: 'handlar ikkje om', en: 'is not about' };
const SEE = { nb: 'Se', nn: 'Sjå', en: 'See' };
const WRITE = { nb: 'Skriv', nn: 'Skriv', en: 'Write' };

const replacing = (
  reading: Reading,
  { block, start, end }: { readonly block: Block; readonly start: number; readonly end: number },
  text: string,
): Fix => ({
  title: localized((language) => `${WRITE[language]} ${quoted(text, language)}`),
  edits: [{ span: spanIn(reading.document, block, start, end), text }],
});

/** Sections of today's act that are cited for what they do not say, by canonical reference. */
const WRONG_SECTIONS: ReadonlyMap<string, string> = new Map([
  ['pol:1', 'pol-1-as-basis'],
  ['pol:6', 'pol-6-for-cameras'],
]);

function* wrongActs(reading: Reading): Iterable<Found> {
  for (const { block, start, end, value } of reading.of(lawReferences)) {
    const id = value.resolution.canonical.map((ref) => WRONG_SECTIONS.get(ref)).find(Boolean);
    const stale = id === undefined ? undefined : staleById(id);
    if (
      !stale ||
      !isMeant(stale, block.text.slice(value.sentence.start, value.sentence.end)) ||
      isToldAsOld(block, start, end, stale.history)
    )
      continue;
    if (id === 'pol-6-for-cameras' && mentions(block.text, EMPLOYMENT) > 0) continue;
    yield told(reading, stale.id, { block, start, end });
  }
}

const EMPLOYMENT = [
  'helse',
  'health',
  'særlige kategori',
  'særlege kategori',
  'special categor',
  'sykefravær',
  'sjukefråvær',
  'sick',
];

/** Outdated names that are none: right acts, cited for the wrong thing. */
const WRONG_NAMES: ReadonlySet<string> = new Set([
  'camera-regulation-for-mailbox',
  'regnskapsloven-for-retention',
  'scc-915-for-transfers',
]);

function* wrongNumbers(reading: Reading): Iterable<Found> {
  for (const { block, start, end, value } of reading.of(outdatedNames)) {
    const stale = WRONG_NAMES.has(value.id) ? staleById(value.id) : undefined;
    if (!stale || !isMeant(stale, block.text) || isToldAsOld(block, start, end, stale.history)) continue;
    // bookkeeping is named as well: the two acts are cited side by side
    if (stale.id === 'regnskapsloven-for-retention' && mentions(block.text, ['bokføring', 'bookkeeping']) > 0) continue;
    yield told(reading, stale.id, { block, start, end });
  }
}

const told = (
  reading: Reading,
  id: string,
  { block, start, end }: { readonly block: Block; readonly start: number; readonly end: number },
): Found => {
  const stale = staleById(id)!;
  const words = block.text.slice(start, end);
  const { replacement } = stale;
  return {
    span: spanIn(reading.document, block, start, end),
    message: localized(
      (language) =>
        `${quoted(words, language)} ${WRONG[language]}: ${stale.now[language]}${/[.!?]$/.test(stale.now[language]) ? '' : '.'}`,
    ),
    why: localized((language) => sentence(stale.why[language])),
    law: stale.refs,
    ...(replacement
      ? { fixes: () => [replacing(reading, { block, start, end }, replacement[writtenIn(block, words)])] }
      : {}),
  };
};

const WRONG = {
  nb: 'er ikke riktig henvisning her',
  nn: 'er ikkje rett tilvising her',
  en: 'is not the right reference here',
};
