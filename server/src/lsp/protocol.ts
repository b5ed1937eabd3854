/** Klausul's own messages beside LSP; the client's side of them stands in `client/src/protocol.ts`. */
import type { Language } from '../core/languages/language.js';
import type { StatusWords } from '../core/desk/statusWords.js';

/** Server to client, request: the text of a file. `{ uri }` to `{ text: string | null }`. */
export const READ_FILE = 'klausul/readFile';
/** Server to client, request: the names in a folder. `{ uri }` to `{ names: string[] }`. */
export const LIST_FOLDER = 'klausul/listFolder';
/** Client to server, notification: whether a document is a policy. `{ uri, policy: boolean | null }`. */
export const TREAT_AS = 'klausul/treatAs';
/** Client to server, request: check a document now, whatever its size. `{ uri }` to `Status | null`. */
export const CHECK = 'klausul/check';
/** Server to client, notification: how a document stands, after each analysis. */
export const STATUS = 'klausul/status';

/** Client to server, request: what "New privacy policy" asks. `{ language }` to `PolicyQuestions`. */
export const POLICY_QUESTIONS = 'klausul/policyQuestions';
/** Client to server, request: the policies that the answers make. `PolicyAnswers` to `NewPolicy[]`. */
export const NEW_POLICY = 'klausul/newPolicy';

/** Client to server, request: the retention schedule as a view shows it. `{ uri, width? }` to `ShownSchedule | null`. */
export const SCHEDULE = 'klausul/schedule';
/** Client to server, request: the retention schedule as a file. `{ uri, format: 'markdown' | 'csv' | 'svg' }` to `string | null`. */
export const SCHEDULE_TEXT = 'klausul/scheduleText';
/** Client to server, request: the edit that accepts a finding. `SuppressParams` to `SuppressAnswer | null`. */
export const SUPPRESS = 'klausul/suppress';
/** Client to server, request: what is asked where a disclosure does not apply, and the edit that says so. `NotApplicableParams` to `NotApplicableAnswer | null`. */
export const NOT_APPLICABLE = 'klausul/notApplicable';

/** Client to server, request: what changed since an older text. `ChangesParams` to `ChangesAnswer | null`. */
export const CHANGES = 'klausul/changes';
/** Client to server, request: what the view "Disclosures" shows. `{ uri }` to `Disclosures | null`. */
export const DISCLOSURES = 'klausul/disclosures';
/** Client to server, request: the edit that makes a disclosure. `{ uri, disclosure, clause }` to `ClauseEdit | null`. */
export const INSERT_CLAUSE = 'klausul/insertClause';
/** Client to server, request: checks a text that is not open. `{ uri, text }` to `CheckedText | null`. */
export const CHECK_TEXT = 'klausul/checkText';
/** Client to server, notification: every text in these folders has been checked. `{ folders }`. */
export const CHECKED_FOLDERS = 'klausul/checkedFolders';

/** How a document stands: for the status bar, the view's badge and the check command; nothing of the text. */
export interface Status {
  readonly uri: string;
  readonly state: 'checked' | 'too-large';
  readonly isPolicy: boolean;
  readonly language: string;
  /** The language of messages on it: that of the settings, the project file or the document. */
  readonly messages: Language;
  readonly warnings: number;
  readonly others: number;
  /** Another number for each analysis: when it changes, what the client shows of the document is out of date. */
  readonly analysis: number;
  readonly words: StatusWords;
}
