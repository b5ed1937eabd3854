/** Short policies with one planted defect each, and its clean twin: `{{defect|clean}}` marks what differs, `¶` a blank line. */
import type { Localized } from '../../../../server/src/core/languages/language.js';

/** Policies of one rule, one a line. */
export type Planted = Localized<string>;

/** A policy with its defect, and the same policy without. */
export interface Pair {
  readonly bad: string;
  readonly good: string;
}

const FRAME: Localized<string> = {
  nb: '# Personvernerklæring\n\nEksempel AS er behandlingsansvarlig for opplysningene. Skriv til post@eksempel.no.\n\n',
  nn: '# Personvernerklæring\n\nDøme AS er behandlingsansvarleg for opplysningane. Skriv til post@dome.no.\n\n',
  en: '# Privacy policy\n\nExample AS is the controller of the data. Write to post@example.com.\n\n',
};

/** The pairs that the lines hold. */
export function pairsOf(planted: Planted, language: keyof Planted): readonly Pair[] {
  return planted[language]
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const side = (index: 0 | 1): string =>
        FRAME[language] +
        line
          .replace(/\{\{([^{}]*)\}\}/g, (_, both: string) => both.split('|')[index] ?? '')
          .replace(/ ?¶ ?/g, '\n\n')
          .replace(/ ?⏎ ?/g, '\n');
      return { bad: side(0), good: side(1) };
    });
}
