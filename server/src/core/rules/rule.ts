/** Rules, findings and fixes: plain objects. */
import type { DisclosureId } from '../duties/disclosure.js';
import type { PolicyDocument } from '../document/policyDocument.js';
import type { Span } from '../document/span.js';
import type { Localized } from '../languages/language.js';
import type { Severity } from '../options.js';
import type { Reading } from '../reading/reading.js';

/** Another place that belongs to a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Localized;
}

/** One edit of the source. `snippet` holds the same text with tab stops, for editors that know them. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
  readonly snippet?: string;
}

/** Another version of the policy, as it was when the finding was made. */
export interface OtherFile {
  /** As the caller names it: a path, or an address. */
  readonly path: string;
  readonly document: PolicyDocument;
}

/** A way to mend a finding; computed on request, never read back from the client. */
export interface Fix {
  readonly title: Localized;
  readonly edits: readonly TextEdit[];
  /** Certain and mechanical: may be applied by `source.fixAll.klausul`. */
  readonly certain?: boolean;
  /** The clause that it inserts, when it inserts one. */
  readonly clause?: string;
  /** The file that it edits, where it is not the one of the finding. */
  readonly file?: OtherFile;
}

/** What a rule finds, in all languages. */
export interface Found {
  /** The words that it stands on, never over 400 characters. */
  readonly span: Span;
  readonly message: Localized;
  readonly why?: Localized;
  readonly law?: readonly string[];
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly disclosure?: DisclosureId;
  /** Computes the fixes; called only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

/** Texts that a rule reports, and texts near to them on which it is silent; each text is a whole small document. */
export interface RuleExamples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

/** One check. It reads facts and the document, knows no settings and no other rule; a rule that throws yields nothing. */
export interface Rule {
  /** Family and kind: `retention/open-ended`; equals the path of its file under `rules/`. */
  readonly id: string;
  readonly severity: Severity;
  readonly law: readonly string[];
  /** Short name of the fault, for the documentation page. */
  readonly title: Localized;
  readonly why: Localized;
  /** Whether a finding is a certain, mechanical matter that hints to outdated text: shown struck through. */
  readonly deprecated?: boolean;
  readonly examples: Localized<RuleExamples>;
  readonly check: (reading: Reading) => Iterable<Found>;
}

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;
