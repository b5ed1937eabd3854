/** Faults planted in short policies, and clean twins that are nearly the same: what the data files hold, and how policies are made of them. */
import type { Language, Localized } from '../../../server/src/core/languages/language.js';
import { BASES } from './bases.js';

/** Two statements that cannot both be true: every claim with every opposite is a fault, every near one a twin. */
export interface Opposites {
  readonly claims: readonly string[];
  readonly opposites: readonly string[];
  /** Claims that leave room for the opposite. */
  readonly nearClaims: readonly string[];
  /** Statements that the claims leave room for. */
  readonly nearOpposites: readonly string[];
}

/** Statements that are wrong by themselves, and others near to them that are right. */
export interface Statements {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** Data for one rule. */
export interface Planted {
  readonly rule: string;
  readonly opposites?: Localized<Opposites>;
  readonly statements?: Localized<Statements>;
  /** Whole policies, for faults of structure. */
  readonly policies?: (language: Language) => { readonly faulty: readonly string[]; readonly clean: readonly string[] };
}

/** The policies with one fault each, and their clean twins. */
export function policiesOf(
  planted: Planted,
  language: Language,
): { readonly faulty: readonly string[]; readonly clean: readonly string[] } {
  if (planted.policies) return planted.policies(language);
  const { opposites, statements } = planted;
  if (opposites) {
    const { claims, opposites: others, nearClaims, nearOpposites } = opposites[language];
    return {
      faulty: pairs(claims, others, language),
      clean: [...pairs(nearClaims, others, language), ...pairs(claims, nearOpposites, language)],
    };
  }
  const { wrong, right } = statements![language];
  return { faulty: inBases(wrong, language), clean: inBases(right, language) };
}

/** Each claim with each opposite, in one base after the other, now the one first and now the other. */
const pairs = (left: readonly string[], right: readonly string[], language: Language): readonly string[] =>
  left.flatMap((a, i) =>
    right.map((b, j) => place(BASES[language][(i + j) % BASES[language].length]!, (i + j) % 2 === 0 ? [a, b] : [b, a])),
  );

const inBases = (statements: readonly string[], language: Language): readonly string[] =>
  statements.flatMap((statement) => BASES[language].map((base) => place(base, [statement])));

/** Puts the statements where the base has room for them: `{1}` and `{2}`. */
const place = (base: string, [first = '', second = '']: readonly string[]): string =>
  base
    .replace('{1}', first)
    .replace('{2}', second)
    .replace(/\n{3,}/g, '\n\n');
