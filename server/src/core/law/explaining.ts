/** What explanations are built of: links, words, and a bound on their length. */
import type { Language, Localized } from '../languages/language.js';
import { cite } from './citation.js';
import { lawLink } from './links.js';

/** The longest explanation: what fits in a hover without scrolling. */
export const LONGEST_EXPLANATION = 1500;

/** A reference as lawyers write it, as a link to the law. */
export const cited = (ref: string, language: Language, words = cite(ref, language)): string => {
  const href = lawLink(ref, language);
  return href === undefined
    ? escaped(words)
    : `[${escaped(words)}](${href.replace(/\(/g, '%28').replace(/\)/g, '%29')})`;
};

/** Text that Markdown must leave as it is. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&');

/** The lines as paragraphs; those that can be spared go, in the order of `spare`, until it is short enough. */
export function fitting(lines: readonly (string | undefined)[], spare: readonly number[]): string {
  const left = [...lines];
  const text = (): string => left.filter((line) => line !== undefined && line !== '').join('\n\n');
  for (const index of spare) {
    if (text().length < LONGEST_EXPLANATION) break;
    left[index] = '';
  }
  return text().slice(0, LONGEST_EXPLANATION - 1);
}

/** As many of the lines as fit into `room`, with a sign that there are more. */
export function asManyAsFit(lines: readonly string[], room: number): string {
  let length = 0;
  const fits = lines.filter((line) => (length += line.length + 1) < room);
  return [...fits, ...(fits.length < lines.length ? ['- …'] : [])].join('\n');
}

/** The fixed words of explanations. */
export interface ExplainingWords {
  readonly policy: string;
  readonly recitals: string;
  readonly see: string;
  readonly here: string;
  readonly checked: string;
  readonly uncertain: string;
  readonly repealed: string;
  readonly adopted: string;
  readonly today: string;
  readonly notContinued: string;
  readonly sameNumber: string;
  readonly either: string;
  readonly missingNumber: string;
  readonly missingParagraph: string;
  readonly missingLetter: string;
  readonly last: string;
  readonly british: string;
}

export const EXPLAINING: Localized<ExplainingWords> = {
  nb: {
    policy: 'I personvernerklæringen:',
    recitals: 'Fortalepunkt',
    see: 'Se også',
    here: 'Også vist til her:',
    checked: 'Vår forklaring, kontrollert',
    uncertain: 'rettstilstanden er usikker',
    repealed: 'Opphevet.',
    adopted: 'Vedtatt, men ikke trådt i kraft.',
    today: 'I dag:',
    notContinued: 'Regelen er ikke videreført.',
    sameNumber: 'Samme nummer i dag:',
    either: 'Teksten sier ikke hvilken av disse den mener:',
    missingNumber: 'Finnes ikke.',
    missingParagraph: 'Det nummererte leddet finnes ikke.',
    missingLetter: 'Bokstaven finnes ikke.',
    last: 'Siste er',
    british:
      'Storbritannias utgave har samme nummer, men er endret siden, sist ved Data (Use and Access) Act 2025. Nedenfor: EUs artikkel.',
  },
  nn: {
    policy: 'I personvernerklæringa:',
    recitals: 'Fortalepunkt',
    see: 'Sjå òg',
    here: 'Også vist til her:',
    checked: 'Vår forklaring, kontrollert',
    uncertain: 'rettstilstanden er usikker',
    repealed: 'Oppheva.',
    adopted: 'Vedteken, men ikkje sett i kraft.',
    today: 'I dag:',
    notContinued: 'Regelen er ikkje ført vidare.',
    sameNumber: 'Same nummer i dag:',
    either: 'Teksten seier ikkje kva for ein av desse han meiner:',
    missingNumber: 'Finst ikkje.',
    missingParagraph: 'Det nummererte leddet finst ikkje.',
    missingLetter: 'Bokstaven finst ikkje.',
    last: 'Siste er',
    british:
      'Den britiske utgåva har same nummer, men er endra sidan, sist ved Data (Use and Access) Act 2025. Nedanfor: artikkelen i EU.',
  },
  en: {
    policy: 'In the policy:',
    recitals: 'Recitals',
    see: 'See also',
    here: 'Also cited here:',
    checked: 'Our explanation, checked',
    uncertain: 'the law is uncertain',
    repealed: 'Repealed.',
    adopted: 'Adopted, not yet in force.',
    today: 'Today:',
    notContinued: 'The rule was not carried over.',
    sameNumber: 'The same number today:',
    either: 'The text does not say which of these it means:',
    missingNumber: 'Does not exist.',
    missingParagraph: 'There is no such paragraph.',
    missingLetter: 'There is no such letter.',
    last: 'The last is',
    british:
      'The United Kingdom’s version has the same number but has been amended since, last by the Data (Use and Access) Act 2025. Below: the EU’s article.',
  },
};
