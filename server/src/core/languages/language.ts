/** The languages that Klausul writes, those that it only recognises, and texts in each. */

/** A language that policies are checked in: bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en';

/** A language that a block of a policy may be in: `sv` and `da` are recognised, not checked. */
export type BlockLanguage = Language | 'sv' | 'da';

/** One value for each language: a missing text is a type error. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** All languages, in the order in which texts are listed. */
export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
