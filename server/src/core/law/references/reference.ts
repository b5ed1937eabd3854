/** What the reader of law references says that it has found in the text of one block. */

/** What a reference points at inside an act; `act` is the name of an act alone. */
export type ReferenceKind = 'article' | 'section' | 'chapter' | 'recital' | 'act';

/** One provision that a reference names; a list of letters gives one target for each letter. */
export interface ReferenceTarget {
  /** UTF-16 offsets of the words that name this target, inside the reference. */
  readonly start: number;
  readonly end: number;
  /** `6`, `3-15`, `12 a`, `2-7 b`, a chapter's `V` or `4`; empty for an act alone. */
  readonly number: string;
  /** `1` in Article 6(1); a ledd in a Norwegian act. */
  readonly paragraph?: string | undefined;
  /** `f` in Article 6(1)(f). */
  readonly letter?: string;
  /** The second subparagraph of Article 49(1) is 2; the first one is left out. */
  readonly subparagraph?: number;
  /** Last of a range: of letters when there is a letter, else of paragraphs when there is one, else of articles. */
  readonly to?: string;
  /** Whether the paragraph was written as a number («nr. 2»), which Norwegian acts use for items only. */
  readonly numbered?: boolean;
  /** Whether the paragraph was counted («første ledd»), which may be the only one of an article without numbers. */
  readonly ordinal?: boolean;
}

/** A reference to the law: exactly its words, the act's name included where it stands beside the number. */
export interface ReferenceMark {
  readonly start: number;
  readonly end: number;
  readonly kind: ReferenceKind;
  /** Id of the act, or undefined where the block does not say it. */
  readonly act: string | undefined;
  /** Whether the act's name, known or unknown, belongs to this very reference. */
  readonly explicitAct: boolean;
  /** Name of an act that the project does not know, as written. */
  readonly unknownAct?: string;
  /** «lovens § 13», "section 5 of that Act": the act that was named before. */
  readonly anaphoric?: true;
  /** `§ 6` of the GDPR, or an article of an act that has sections. */
  readonly misform?: true;
  /** The year of the act where it is named with one: «personopplysningsloven av 2000». */
  readonly year?: number;
  readonly targets: readonly ReferenceTarget[];
}

/** One place of the document that a cross-reference names by its number. */
export interface CrossReferenceTarget {
  readonly start: number;
  readonly end: number;
  /** As written, without spaces and closing marks: `6`, `3.2`, `4b`. */
  readonly label: string;
  /** Last of a range. */
  readonly to?: string;
}

/** A reference to a place of the document itself: «se punkt 6», "section 4 above". */
export interface CrossReferenceMark {
  readonly start: number;
  readonly end: number;
  /** Empty where the place is named by its title. */
  readonly targets: readonly CrossReferenceTarget[];
  /** The title in quotes, without them. */
  readonly title?: string;
}
