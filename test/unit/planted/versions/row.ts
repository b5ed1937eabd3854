/** Planted differences between versions in three languages: what is right and what the fault makes of it stand in one sentence. */
import type { Language, Localized } from '../../../../server/src/core/languages/language.js';

/** The same statement in bokmål, nynorsk and English, translated as freely as people do; `{right|fault}` marks what the fault changes. */
export type Row = readonly [nb: string, nn: string, en: string];

/** The rows of one rule, and the headings under which they stand. */
export interface Planted {
  readonly rule: string;
  readonly heading: Localized;
  readonly rows: readonly Row[];
}

const AT: Readonly<Record<Language, number>> = { nb: 0, nn: 1, en: 2 };

/** What a row says in a language: as it should be, or with the fault. */
export const textOf = (row: Row, language: Language, faulty = false): string =>
  row[AT[language]]!.replace(/\{([^|{}]*)\|([^|{}]*)\}/g, (_, right: string, fault: string) =>
    faulty ? fault : right,
  );
