/** Data of a grid of wordings: forms of what a right lets one do, and sentences that grant it. */

/** How a form is built into its sentence. */
export type Form = 'infinitive' | 'having' | 'noun' | 'passive' | 'gerund' | 'self';

/** A right by its short name. */
export type Right = 'access' | 'rectification' | 'erasure' | 'restriction' | 'objection' | 'portability';

/** One language of the grid. */
export interface Grid {
  readonly title: string;
  readonly intro: string;
  readonly rightsHeading: string;
  readonly otherHeading: string;
  /** Words of the person addressed, and what the person says of itself. */
  readonly own: readonly (readonly [string, string])[];
  readonly forms: Readonly<Record<Right, Readonly<Partial<Record<Form, readonly string[]>>>>>;
  /** `%` stands for the form, `^` for the form with a capital. */
  readonly sentences: readonly {
    readonly form: Form;
    readonly under: 'rights' | 'other';
    readonly asks?: boolean;
    readonly words: string;
  }[];
  /** Sentences that grant several rights at once. */
  readonly several: readonly { readonly words: string; readonly rights: readonly Right[] }[];
  /** What grants none of the six rights. */
  readonly nearMisses: readonly string[];
}
