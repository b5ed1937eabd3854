/** What the schedule's web view and the extension say to each other; the schedule itself is the server's `ShownSchedule`. */

/** A finding on a statement, with its name. */
export interface ShownNote {
  readonly title: string;
  readonly message: string;
}

/** One statement in words. */
export interface ShownRow {
  readonly key: string;
  readonly cells: readonly string[];
  readonly label: string;
  readonly notes: readonly ShownNote[];
}

/** A finding that no statement holds. */
export interface ShownGap extends ShownNote {
  readonly key: string;
  readonly line: string;
}

/** The schedule of one version of a document, worded by the server. */
export interface Shown {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly words: Readonly<
    Record<'table' | 'timeline' | 'help' | 'copy' | 'save' | 'goTo' | 'noNote' | 'others' | 'axis', string>
  >;
  readonly heads: readonly string[];
  readonly rows: readonly ShownRow[];
  readonly others: readonly ShownGap[];
  readonly svg: string | null;
}

/** From the extension. */
export interface ToView {
  readonly type: 'shown';
  readonly file: string;
  readonly shown: Shown;
}

/** From the web view. */
export type FromView =
  | { readonly type: 'ready' | 'width'; readonly width: number }
  | { readonly type: 'copy' | 'save' }
  | { readonly type: 'goTo'; readonly of: 'row' | 'gap'; readonly key: string };
