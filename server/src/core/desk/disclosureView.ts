/** What the view "Disclosures" shows of one policy: every duty in its group, how it stands, the words that say so, the clauses on offer. */
import type { Analysis } from '../analyse.js';
import { clausesOf, titleOf } from '../clauses/fixes.js';
import { spanIn } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import type { DisclosureId } from '../duties/disclosure.js';
import type { Language } from '../languages/language.js';
import { cite } from '../law/citation.js';
import { exemptionOf, type Exemption } from '../project/exemption.js';
import type { Fact } from '../reading/fact.js';
import { DESK_WORDS, type EvidenceRole } from './deskWords.js';
import { DUTY_GROUPS, groupOf, inLegalOrder } from './groups.js';
import { DISCLOSURE_LABELS } from './labels.js';
import { isGap, standpointsOf, type Standing, type Standpoint } from './standing.js';

/** Words of the policy that a disclosure rests on. */
export interface ShownEvidence {
  /** The words in one line, shortened. */
  readonly label: string;
  /** The heading above them, and what they do where that is not plain. */
  readonly description: string;
  readonly span: Span;
}

/** One clause that closes a gap. */
export interface ShownClause {
  readonly id: string;
  /** The title of the quick fix: «Sett inn: Rett til innsyn». */
  readonly label: string;
  /** When to use it. */
  readonly when: string;
}

/** One duty. */
export interface ShownDuty {
  readonly id: DisclosureId;
  readonly standing: Standing;
  readonly label: string;
  /** The standing in a word, and the article. */
  readonly description: string;
  /** Paragraphs of plain text: what is missing and what to write, or why there is nothing to show. */
  readonly details: readonly string[];
  /** For a screen reader. */
  readonly spoken: string;
  /** Where the author would look: the evidence, else where the finding stands. */
  readonly place: Span | undefined;
  readonly evidence: readonly ShownEvidence[];
  /** What there is no room for: «og 12 steder til». */
  readonly more: string;
  readonly clauses: readonly ShownClause[];
  /** Whether the author may say, or has said, that it does not apply. */
  readonly exemption: Exemption;
}

/** The duties of one group; `gaps` of them are missing or incomplete. */
export interface ShownGroup {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly duties: readonly ShownDuty[];
}

/** More places than this are counted, not shown. */
const MOST_PLACES = 60;
/** The longest piece of a policy that is shown as a label. */
const LONGEST_LABEL = 140;

/** The groups of a policy in the language of messages; none for a text that is no policy. */
export function disclosureGroups(analysis: Analysis): readonly ShownGroup[] {
  const { language } = analysis;
  const words = DESK_WORDS[language];
  const all = standpointsOf(analysis);
  return DUTY_GROUPS.flatMap((group) => {
    const own = all
      .filter(({ disclosure }) => groupOf(disclosure.duty) === group)
      .sort((a, b) => inLegalOrder(a.disclosure.duty, b.disclosure.duty));
    if (own.length === 0) return [];
    const gaps = own.filter(({ standing }) => isGap(standing)).length;
    const law = group.law[language];
    const summary = gaps === 0 ? law : `${words.gaps(gaps)} · ${law}`;
    const label = group.title[language];
    return [
      {
        id: group.id,
        label,
        description: summary,
        spoken: `${label}, ${words.gaps(gaps)}`,
        duties: own.map((one) => dutyOf(one, analysis)),
      },
    ];
  });
}

function dutyOf({ disclosure, standing, finding }: Standpoint, analysis: Analysis): ShownDuty {
  const { language, reading } = analysis;
  const words = DESK_WORDS[language];
  const { id, duty, status, evidence } = disclosure;
  const article = cite(duty.law[0]!, language);
  const word = words.standing[standing];
  const [shown, left] = evidenceOf(evidence, ROLES[status], analysis);
  const gap = status === 'absent' || status === 'partial';
  const name = duty.name[language];
  return {
    id,
    standing,
    label: DISCLOSURE_LABELS[id][language],
    description: `${word} · ${inShort(article, language)}`,
    details: [
      capitalised(name),
      `${capitalised(word)} · ${article}`,
      ...reasonsOf({ disclosure, standing, finding }, analysis),
    ],
    spoken: `${capitalised(name)}: ${word}, ${article}`,
    place: (status === 'absent' ? undefined : shown[0]?.span) ?? finding?.span,
    evidence: shown,
    more: left > 0 ? words.morePlaces(left) : '',
    exemption: exemptionOf(disclosure, reading.options),
    clauses: gap
      ? clausesOf(disclosure, reading).map((clause) => ({
          id: clause.id,
          label: titleOf(clause)[language],
          when: clause.when[language],
        }))
      : [],
  };
}

const ROLES = { present: 'states', partial: 'attempts', absent: 'triggers', na: 'states' } as const;

/** What is missing; or on what it rests that nothing is. */
function reasonsOf({ disclosure, standing, finding }: Standpoint, analysis: Analysis): readonly string[] {
  const { language, reading, suppressed } = analysis;
  const words = DESK_WORDS[language];
  if (finding) return [finding.message];
  const accepted = suppressed.find((one) => one.finding.disclosure === disclosure.id);
  if (standing === 'muted') return accepted ? [words.accepted, accepted.by.reason] : [words.notReported];
  const reason = standing === 'na' ? reading.options.notApplicable[disclosure.id] : undefined;
  if (reason !== undefined) return [words.exempt, reason];
  const basis = disclosure.basis === 'text' ? undefined : words.basis[disclosure.basis];
  return [
    ...(standing === 'na' && basis === undefined ? [words.notApplicable] : []),
    ...(basis === undefined ? [] : [basis]),
  ];
}

/** The places in their order, each once, and how many there are besides. */
function evidenceOf(
  facts: readonly Fact<unknown>[],
  role: EvidenceRole,
  { document, language }: Analysis,
): readonly [shown: readonly ShownEvidence[], left: number] {
  const seen = new Set<string>();
  const shown: ShownEvidence[] = [];
  const does = DESK_WORDS[language].role[role];
  for (const { block, start, end } of facts) {
    const key = `${block.index} ${start} ${end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (shown.length === MOST_PLACES) continue;
    const heading = block.kind === 'heading' ? '' : inOneLine(block.section.heading?.text ?? '', 60);
    shown.push({
      label: inOneLine(block.text.slice(start, end), LONGEST_LABEL) || '…',
      description: [does, heading].filter((part) => part !== '').join(' · '),
      span: spanIn(document, block, start, end),
    });
  }
  return [shown, seen.size - shown.length];
}

/** White space becomes one space; what is too long ends in «…», never inside a character. */
function inOneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const end = /[\uD800-\uDBFF]/.test(line[longest - 2]!) ? longest - 2 : longest - 1;
  return `${line.slice(0, end).trimEnd()}…`;
}

/** «art. 13 nr. 2 d», "Art. 13(2)(d)": in a view on Articles 13 and 14 the name of the GDPR goes without saying. */
const inShort = (article: string, language: Language): string =>
  language === 'en'
    ? article.replace(/^Article (\d.*) GDPR$/, 'Art. $1')
    : article.replace(/^GDPR artikkel (?=\d)/, 'art. ').replace(' bokstav ', ' ');

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
