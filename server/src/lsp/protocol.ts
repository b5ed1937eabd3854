/** Klausul's own messages beside LSP; the client's side of them stands in `client/src/protocol.ts`. */

/** Server to client, request: the text of a file. `{ uri }` to `{ text: string | null }`. */
export const READ_FILE = 'klausul/readFile';
/** Server to client, request: the names in a folder. `{ uri }` to `{ names: string[] }`. */
export const LIST_FOLDER = 'klausul/listFolder';
/** Client to server, notification: whether a document is a policy. `{ uri, policy: boolean | null }`. */
export const TREAT_AS = 'klausul/treatAs';
/** Client to server, request: check a document now, whatever its size. `{ uri }` to `Status | null`. */
export const CHECK = 'klausul/check';
/** Server to client, notification: how a document stands. */
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

/** How a document stands: for the status item and the check command; numbers only, nothing of the text. */
export interface Status {
  readonly uri: string;
  readonly state: 'checked' | 'too-large';
  readonly isPolicy: boolean;
  readonly language: string;
  readonly warnings: number;
  readonly others: number;
}
