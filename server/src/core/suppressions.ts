/** Suppressions: findings that the author accepts, each with a reason; anchored by words, so that they survive edits. */
import type { Finding } from './analyse.js';
import { blockAt, sectionsOf, type PolicyDocument } from './document/policyDocument.js';
import type { Span } from './document/span.js';

/** Findings that are not to be shown. What is left out does not narrow: no words, the whole section; no section, the whole file. */
export interface Suppression {
  /** Rule ids. */
  readonly rules: readonly string[];
  /** File or glob, relative to the folder of the project file; undefined for all files. */
  readonly path?: string;
  /** Heading of the section, whatever stands in it or below it. */
  readonly section?: string;
  /** The words that the finding stands on. */
  readonly words?: string;
  /** Why; an empty one counts too, and is reported. */
  readonly reason: string;
  /** Where it stands: in the project file, or as a comment in the text at `span`. */
  readonly from: 'project' | 'comment';
  /** A comment's own place in the text. */
  readonly span?: Span;
  /** A comment's block: only findings that begin in it are meant. */
  readonly within?: Span;
}

/** A finding that is not shown, and why. */
export interface Suppressed {
  readonly finding: Finding;
  readonly by: Suppression;
}

/** Takes apart what is shown and what is suppressed. The first suppression that fits counts. */
export function applySuppressions(
  findings: readonly Finding[],
  document: PolicyDocument,
  suppressions: readonly Suppression[],
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  if (suppressions.length === 0) return { findings, suppressed: [] };
  const byRule = new Map<string, Suppression[]>();
  for (const one of suppressions)
    for (const rule of new Set(one.rules)) {
      const known = byRule.get(rule);
      if (known) known.push(one);
      else byRule.set(rule, [one]);
    }
  const suppressed: Suppressed[] = [];
  const shown = findings.filter((finding) => {
    const candidates = byRule.get(finding.rule);
    if (!candidates) return true;
    const place = new Place(finding, document);
    const by = candidates.find((one) => place.isMeantBy(one));
    if (by) suppressed.push({ finding, by });
    return !by;
  });
  return { findings: shown, suppressed };
}

/** Words and section of a finding, worked out when a suppression asks for them. */
class Place {
  #words: string | undefined;
  #sections: readonly string[] | undefined;

  constructor(
    private readonly finding: Finding,
    private readonly document: PolicyDocument,
  ) {}

  isMeantBy({ words, section, within }: Suppression): boolean {
    const { start } = this.finding.span;
    if (within && (start < within.start || start >= within.end)) return false;
    if (words !== undefined && words !== this.#ownWords()) return false;
    return section === undefined || this.#ownSections().includes(section);
  }

  #ownWords(): string {
    return (this.#words ??= wordsOfFinding(this.finding, this.document));
  }

  #ownSections(): readonly string[] {
    return (this.#sections ??= headingsOver(this.finding, this.document));
  }
}

/** The words that a finding stands on, as an anchor. */
export const wordsOfFinding = ({ span }: Pick<Finding, 'span'>, { source }: PolicyDocument): string =>
  normalised(source.slice(span.start, span.end));

/** Headings over a finding as anchors, the innermost first. */
export function headingsOver({ span }: Pick<Finding, 'span'>, document: PolicyDocument): readonly string[] {
  const block = blockAt(document, span.start);
  return block ? [...sectionsOf(block)].map(({ heading }) => normalised(heading?.text ?? '')) : [];
}

/** Text by which a place is found again: composed, white space of any kind as one space, nothing invisible in it. */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What tells one suppression of a project file from another. */
export const keyOf = ({ rules, path, section, words }: Suppression): string =>
  JSON.stringify([[...rules].sort(), path, section, words]);
