/** Klausul's own messages beside LSP; the server's side of them stands in `server/src/lsp/protocol.ts`. */

export const READ_FILE = 'klausul/readFile';
export const LIST_FOLDER = 'klausul/listFolder';
export const TREAT_AS = 'klausul/treatAs';
export const CHECK = 'klausul/check';
export const STATUS = 'klausul/status';

/** How a document stands, in numbers. */
export interface Status {
  readonly uri: string;
  readonly state: 'checked' | 'too-large';
  readonly isPolicy: boolean;
  readonly language: string;
  readonly warnings: number;
  readonly others: number;
}
