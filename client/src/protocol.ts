/** Klausul's own messages beside LSP; the server's side of them stands in `server/src/lsp/protocol.ts`. */
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Shown, ShownGap, ShownRow } from '../webview/messages.js';

export const READ_FILE = 'klausul/readFile';
export const LIST_FOLDER = 'klausul/listFolder';
export const TREAT_AS = 'klausul/treatAs';
export const CHECK = 'klausul/check';
export const STATUS = 'klausul/status';

export const SUPPRESS = 'klausul/suppress';
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

/** How a document stands, in numbers. */
export interface Status {
  readonly uri: string;
  readonly state: 'checked' | 'too-large';
  readonly isPolicy: boolean;
  readonly language: string;
  readonly warnings: number;
  readonly others: number;
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

/** The edit that accepts it, and the project file that it changes; else what stands in the way. */
export interface SuppressAnswer {
  readonly edit?: WorkspaceEdit;
  readonly file?: string;
  readonly problem?: string;
}
