/** Numbers of headings that leave one out, come twice, or go back. */
import type { Span } from '../../document/span.js';
import type { Localized } from '../../languages/language.js';
import { defineRule, type Fix, type Found } from '../rule.js';
import { numberedHeadings, type Fault, type Numbered } from './numbers.js';
import { numberStart, renumber } from './renumber.js';
import type { Reading } from '../../reading/reading.js';

export const numbering = defineRule({
  id: 'structure/numbering',
  severity: 'warning',
  law: ['gdpr:12(1)'],
  title: { nb: 'Nummereringen hopper', nn: 'Nummereringa hoppar', en: 'Numbering out of order' },
  why: {
    nb: 'Et nummer som mangler eller kommer to ganger, tyder på at et avsnitt er falt ut, og gjør henvisninger usikre.',
    nn: 'Eit nummer som manglar eller kjem to gonger, tyder på at eit avsnitt har falle ut, og gjer tilvisingar usikre.',
    en: 'A number that is missing or comes twice suggests that a section has been lost, and makes references uncertain.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\n## 1. Formål\n\nTekst om det.\n\n## 2. Grunnlag\n\nTekst om det.\n\n## 4. Sletting\n\nTekst om det.',
        '# Personvern\n\n## 1. Formål\n\nTekst.\n\n## 2. Grunnlag\n\nTekst.\n\n## 2. Sletting\n\nTekst.\n\n## 3. Klage\n\nTekst.',
      ],
      good: ['# Personvern\n\n## 1. Formål\n\nTekst.\n\n## 2. Grunnlag\n\nTekst.\n\n## 3. Sletting\n\nTekst.'],
    },
    nn: {
      bad: [
        '# Personvern\n\n## 1. Føremål\n\nTekst.\n\n## 2. Grunnlag\n\nTekst.\n\n### 2.1 Avtale\n\nTekst.\n\n### 2.3 Samtykke\n\nTekst.',
      ],
      good: [
        '# Personvern\n\n## 1. Føremål\n\nTekst.\n\n## 2. Grunnlag\n\nTekst.\n\n### 2.1 Avtale\n\nTekst.\n\n### 2.2 Samtykke\n\nTekst.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\n## 1. Purposes\n\nText.\n\n## 2. Basis\n\nText.\n\n## 3. Deletion\n\nText.\n\n## 5. Complaints\n\nText.',
      ],
      good: [
        '# Privacy policy\n\n## 1. Purposes\n\nText.\n\n## 2. Basis\n\nText.\n\n## 3. Deletion\n\nText.\n\n# Annex\n\n## 1. Suppliers\n\nText.',
      ],
    },
  },
  *check(reading) {
    for (const heading of numberedHeadings(reading)) if (heading.fault) yield found(heading, heading.fault, reading);
  },
});

const found = (heading: Numbered, fault: Fault, reading: Reading): Found => ({
  span: headingSpan(heading, reading),
  message: MESSAGES[fault.kind](heading.number, heading.before!.number, fault.missing ?? ''),
  related: [{ span: headingSpan(heading.before!, reading), message: BEFORE }],
  fixes: () => [{ title: TITLE, edits: renumber(reading), certain: fault.kind === 'gap' } satisfies Fix],
});

/** The heading from its number on. */
function headingSpan({ section, number }: Numbered, { document }: Reading): Span {
  const { start, end } = section.heading!.span;
  return { start: numberStart(section, number, document.source) ?? start, end };
}

const BEFORE: Localized = { nb: 'Overskriften før', nn: 'Overskrifta før', en: 'The heading before' };

const TITLE: Localized = {
  nb: 'Nummerer overskriftene på nytt, og flytt henvisningene med',
  nn: 'Nummerer overskriftene på nytt, og flytt tilvisingane med',
  en: 'Renumber the headings, and move the references along',
};

const MESSAGES: Readonly<Record<Fault['kind'], (number: string, before: string, missing: string) => Localized>> = {
  gap: (number, before, missing) => ({
    nb: `Etter ${before} kommer ${number}: ${missing} mangler.`,
    nn: `Etter ${before} kjem ${number}: ${missing} manglar.`,
    en: `${before} is followed by ${number}: ${missing} is missing.`,
  }),
  repeat: (number) => ({
    nb: `Nummer ${number} er brukt to ganger.`,
    nn: `Nummer ${number} er brukt to gonger.`,
    en: `The number ${number} is used twice.`,
  }),
  order: (number, before) => ({
    nb: `Etter ${before} kommer ${number}: nummereringen går tilbake.`,
    nn: `Etter ${before} kjem ${number}: nummereringa går tilbake.`,
    en: `${before} is followed by ${number}: the numbering goes back.`,
  }),
};
