/** What two language versions of one policy say differently, as findings of each. */
import type { Analysis, Finding } from '../analyse.js';
import type { Language, Localized } from '../languages/language.js';
import type { Options, Severity } from '../options.js';
import { ignoreComments } from '../project/ignoreComments.js';
import { PAIR_RULES } from '../rules/index.js';
import type { Difference, PairRule, Side } from '../rules/pairRule.js';
import { applySuppressions } from '../suppressions.js';
import { nameOf, pairOf, type Pair, type Version } from './pair.js';

/**
 * The analysis of a version with what sets it apart from the others; itself where nothing does.
 * Only policies are compared. A rule that fails is named in `failures`, and hides nothing of the others.
 */
export function withTranslations(version: Version, others: readonly Version[]): Analysis {
  const { analysis } = version;
  const policies = analysis.isPolicy ? others.filter((other) => other.analysis.isPolicy) : [];
  if (policies.length === 0) return analysis;
  const failures: string[] = [];
  const all = policies.flatMap((other) => compare(pairOf(version, other), analysis, failures));
  if (all.length + failures.length === 0) return analysis;
  const { document, reading } = analysis;
  const accepted = [...reading.options.suppressions, ...ignoreComments(document)];
  const { findings: found, suppressed } = applySuppressions(all, document, accepted);
  // one gap, one diagnostic: that the other version gives the information is the more exact word on its absence here
  const carried = new Set<string | null>();
  const once = found.map((finding) => {
    const { disclosure } = finding;
    if (disclosure === null) return finding;
    if (carried.has(disclosure) || !isOpen(analysis, disclosure)) return { ...finding, disclosure: null };
    carried.add(disclosure);
    return finding;
  });
  const findings = [...analysis.findings.filter(({ disclosure }) => !(disclosure && carried.has(disclosure))), ...once];
  return {
    ...analysis,
    findings: findings.sort(inOrder),
    suppressed: [...analysis.suppressed, ...suppressed],
    failures: [...analysis.failures, ...failures],
  };
}

const isOpen = ({ findings }: Analysis, disclosure: string): boolean =>
  findings.some((finding) => finding.disclosure === disclosure);

const inOrder = (a: Finding, b: Finding): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

function compare(pair: Pair, { language, reading }: Analysis, failures: string[]): readonly Finding[] {
  return PAIR_RULES.flatMap((rule) => {
    const set = severityOf(rule, reading.options);
    if (set === 'off') return [];
    try {
      return [...rule.compare(pair)].map((difference) => toFinding(rule, difference, pair, language, set));
    } catch (error) {
      failures.push(`rules/${rule.id}: ${error instanceof Error ? error.name : 'unknown'}`);
      return [];
    }
  });
}

const severityOf = ({ id }: PairRule, { severity }: Options): Severity | 'off' | undefined =>
  severity[id] ?? severity[id.split('/')[0]!];

function toFinding(
  rule: PairRule,
  { one, other, severity }: Difference,
  pair: Pair,
  language: Language,
  set: Severity | undefined,
): Finding {
  const { path, analysis } = pair.other;
  const note = other.states ? STATED : MISSING;
  return {
    rule: rule.id,
    severity: set ?? severity ?? rule.severity,
    span: one.span,
    message: named(one.message, pair, language),
    why: rule.why[language],
    law: lawOf(rule, one, pair),
    related: [{ span: other.span, message: named(note, pair, language), file: { path, document: analysis.document } }],
    disclosure: one.disclosure ?? null,
    deprecated: false,
    fixes: one.fixes ?? (() => []),
  };
}

/** The duty's own articles, where the difference is about one. */
function lawOf({ law }: PairRule, { disclosure }: Side, { one, other }: Pair): readonly string[] {
  const duty = [...one.analysis.disclosures, ...other.analysis.disclosures].find(({ id }) => id === disclosure)?.duty;
  return [...new Set([...(duty?.law ?? []), ...law])];
}

/** A message with the name of the other version in it. */
function named(message: Localized, pair: Pair, language: Language): string {
  const name = nameOf(pair)[language];
  return message[language]
    .replaceAll('{Other}', name.slice(0, 1).toUpperCase() + name.slice(1))
    .replaceAll('{other}', name);
}

const STATED: Localized = {
  nb: 'Slik står det i {other}',
  nn: 'Slik står det i {other}',
  en: 'What {other} says',
};
const MISSING: Localized = {
  nb: 'Her hører det hjemme i {other}',
  nn: 'Her høyrer det heime i {other}',
  en: 'Where it belongs in {other}',
};
