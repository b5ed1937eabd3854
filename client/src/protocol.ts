/** Klausul's own messages beside LSP; the server's side of them stands in `server/src/lsp/protocol.ts`. */
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Shown, ShownGap, ShownRow } from '../webview/messages.js';

export const READ_FILE = 'klausul/readFile';
export const LIST_FOLDER = 'klausul/listFolder';
export const TREAT_AS = 'klausul/treatAs';
export const CHECK = 'klausul/check';
export const STATUS = 'klausul/status';

export const SUPPRESS = 'klausul/suppress';
export const NOT_APPLICABLE = 'klausul/notApplicable';
export const POLICY_QUESTIONS = 'klausul/policyQuestions';
export const NEW_POLICY = 'klausul/newPolicy';

/** What "New privacy policy" asks, in one language. */
export interface PolicyQuestions {
  readonly kinds: readonly { readonly id: string; readonly label: string; readonly facts: readonly string[] }[];
  readonly facts: Readonly<
    Record<
      string,
      { readonly question: string; readonly answers: readonly { readonly id: string; readonly label: string }[] }
    >
  >;
}

/** One file of a new policy. */
export interface NewPolicy {
  readonly language: string;
  readonly fileName: string;
  readonly text: string;
  readonly snippet: string;
}

export const DISCLOSURES = 'klausul/disclosures';
export const INSERT_CLAUSE = 'klausul/insertClause';
export const CHECK_TEXT = 'klausul/checkText';
export const CHECKED_FOLDERS = 'klausul/checkedFolders';

/** How a document stands, with the words for it in the language of messages. */
export interface Status {
  readonly uri: string;
  readonly state: 'checked' | 'too-large';
  readonly isPolicy: boolean;
  readonly language: string;
  /** The language of messages on it: that of the settings, the project file or the document. */
  readonly messages: 'nb' | 'nn' | 'en';
  readonly warnings: number;
  readonly others: number;
  /** Another number for each analysis. */
  readonly analysis: number;
  readonly words: {
    readonly gaps: number;
    readonly bar: string;
    readonly tooltip: readonly string[];
    readonly badge: string;
    readonly view: string;
    readonly kind: string;
    readonly kindDetail: string;
    readonly kindCommand: string;
    readonly result: string;
  };
}

/** A range as the server sends it. */
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** One duty of the view. */
export interface DutyRow {
  readonly id: string;
  readonly standing: 'present' | 'partial' | 'absent' | 'consider' | 'muted' | 'na';
  readonly label: string;
  readonly description: string;
  readonly details: readonly string[];
  readonly spoken: string;
  readonly place: WireRange | null;
  readonly evidence: readonly { readonly label: string; readonly description: string; readonly range: WireRange }[];
  readonly more: string;
  readonly clauses: readonly { readonly id: string; readonly label: string; readonly when: string }[];
  readonly exemption: 'offered' | 'stated' | null;
}

/** One group of the view. */
export interface GroupRow {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly spoken: string;
  readonly duties: readonly DutyRow[];
}

/** What the view shows of one version of a document. */
export interface Disclosures {
  readonly version: number;
  readonly groups: readonly GroupRow[];
}

export const SCHEDULE = 'klausul/schedule';
export const SCHEDULE_TEXT = 'klausul/scheduleText';

/** How the retention schedule can be copied or saved. */
export type ScheduleFormat = 'markdown' | 'csv' | 'svg';

/** What the web view shows of the retention schedule, with the places that it leads to. */
export interface ShownSchedule extends Shown {
  readonly version: number;
  readonly rows: readonly (ShownRow & Placed)[];
  readonly others: readonly (ShownGap & Placed)[];
}

interface Placed {
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Which finding may be accepted, how far, and the words of the questions. */
export interface SuppressOffer {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly words: {
    readonly title: string;
    readonly question: string;
    readonly reason: string;
    readonly example: string;
    readonly needed: string;
  };
  readonly scopes: readonly { readonly id: string; readonly label: string; readonly quote: string }[];
}

/** An edit of the project file; else what stands in the way. */
export interface ProjectAnswer {
  readonly edit?: WorkspaceEdit;
  readonly file?: string;
  readonly problem?: string;
}

export const CHANGES = 'klausul/changes';

/** A place with lines and characters from 0. */
interface Point {
  readonly line: number;
  readonly character: number;
}

/** What changed since an older text. */
export interface ChangesAnswer {
  readonly title: string;
  readonly markdown: string;
  readonly links: readonly {
    readonly start: number;
    readonly end: number;
    readonly side: 'old' | 'new';
    readonly target: { readonly start: Point; readonly end: Point };
  }[];
  readonly changes: number;
}
