/** The one entry of the engine: a text and options in, an analysis out. */
import { BlockCache } from './document/blockCache.js';
import { parsePolicy } from './document/parsePolicy.js';
import type { PolicyDocument } from './document/policyDocument.js';
import type { Span } from './document/span.js';
import { assessDuties, type Disclosure } from './duties/assess.js';
import { CompanionReadings } from './duties/companions.js';
import { missingDisclosures } from './duties/findings.js';
import { foldGaps } from './duties/foldGaps.js';
import { DUTIES } from './duties/index.js';
import { isPolicy } from './facts/isPolicy.js';
import type { Language } from './languages/language.js';
import { DEFAULT_OPTIONS, type Options, type Severity } from './options.js';
import { setAside } from './project/setAside.js';
import { Kept } from './reading/kept.js';
import { Reading } from './reading/reading.js';
import { checkRules } from './rules/check.js';
import { RULES } from './rules/index.js';
import type { Fix, Found, OtherFile } from './rules/rule.js';
import type { Suppressed } from './suppressions.js';

/** One fault of the text, in the language of messages. */
export interface Finding {
  /** `family/kind`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly why: string;
  readonly law: readonly string[];
  /** Other places that belong to it; `file` where they stand in another version of the policy. */
  readonly related: readonly { readonly span: Span; readonly message: string; readonly file?: OtherFile }[];
  readonly disclosure: Disclosure['id'] | null;
  readonly deprecated: boolean;
  /** Computes the fixes on request; titles in the language of messages by `title[language]`. */
  readonly fixes: () => readonly Fix[];
}

/** All that is known of one version of a text. */
export interface Analysis {
  readonly document: PolicyDocument;
  readonly reading: Reading;
  readonly isPolicy: boolean;
  /** Language of messages. */
  readonly language: Language;
  /** The status of every duty; empty for a text that is no policy. */
  readonly disclosures: readonly Disclosure[];
  /** Sorted by place; empty for a text that is no policy. */
  readonly findings: readonly Finding[];
  /** What would be found but is accepted by a suppression; not among the findings. */
  readonly suppressed: readonly Suppressed[];
  /** Rules, duties and readers that failed: ids and error names, nothing of the text. */
  readonly failures: readonly string[];
}

/** Analyses one version of a document after the other; what did not change is not read again. */
export class Session {
  readonly cache = new BlockCache();
  readonly #companions = new CompanionReadings();
  readonly #kept = new Kept();

  /** Analyses a text. Never throws; a failing rule is named in `failures` and hides nothing of the others. */
  analyse(text: string, options: Partial<Options> = {}): Analysis {
    const all: Options = { ...DEFAULT_OPTIONS, ...options };
    const document = parsePolicy(text, this.cache);
    const reading = new Reading(document, all, this.#kept);
    const language = all.messageLanguage === 'auto' ? document.language : all.messageLanguage;
    const policy = all.policy ?? document.frontMatter.policy ?? reading.once(isPolicy);
    const assessed = policy ? assessDuties(DUTIES, reading) : { disclosures: [], failures: [] };
    const disclosures = this.#companions.supplement(assessed.disclosures, DUTIES, reading);
    const rules = policy ? checkRules(RULES, reading) : { found: [], failures: [] };
    const missing = policy ? missingDisclosures(disclosures, reading) : [];
    const found = foldGaps(missing, rules.found, all).map((item) => toFinding(item, language));
    const { shown, suppressed } = setAside(found, reading, policy, language);
    const findings = shown
      .map((finding) => withSeverity(finding, all))
      .filter((finding) => finding !== undefined)
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
    const readerFailures = reading.failures.map(({ kind, error }) => `facts/${kind}: ${error}`);
    return {
      document,
      reading,
      isPolicy: policy,
      language,
      disclosures,
      findings,
      suppressed,
      failures: [...assessed.failures, ...rules.failures, ...readerFailures],
    };
  }
}

/** Analyses one text by itself. */
export const analyse = (text: string, options: Partial<Options> = {}): Analysis => new Session().analyse(text, options);

/** A finding in all languages, with its rule. */
export interface RuleFinding {
  readonly rule: string;
  readonly found: Found;
  readonly defaults: {
    readonly severity: Severity;
    readonly law: readonly string[];
    readonly why: Found['message'];
    readonly deprecated?: boolean;
  };
}

function toFinding({ rule, found, defaults }: RuleFinding, language: Language): Finding {
  return {
    rule,
    severity: found.severity ?? defaults.severity,
    span: found.span,
    message: found.message[language],
    why: (found.why ?? defaults.why)[language],
    law: found.law ?? defaults.law,
    related: (found.related ?? []).map(({ span, message }) => ({ span, message: message[language] })),
    disclosure: found.disclosure ?? null,
    deprecated: defaults.deprecated ?? false,
    fixes: found.fixes ?? (() => []),
  };
}

/** Applies the user's severities, the rule's own before its family's. */
function withSeverity(finding: Finding, { severity }: Options): Finding | undefined {
  const set = severity[finding.rule] ?? severity[finding.rule.split('/')[0]!];
  if (set === 'off') return undefined;
  return set ? { ...finding, severity: set } : finding;
}
