/** Terms that are defined twice. */
import type { Localized } from '../../languages/language.js';
import type { Reading } from '../../reading/reading.js';
import { opposed } from '../contradiction/pair.js';
import { defineRule } from '../rule.js';
import { definitionsIn, type Definition } from './definitions.js';

export const definedTerms = defineRule({
  id: 'structure/defined-terms',
  severity: 'information',
  law: ['gdpr:12(1)'],
  title: { nb: 'Begrep definert to ganger', nn: 'Omgrep definert to gonger', en: 'Term defined twice' },
  why: {
    nb: 'Et begrep som er forklart på to måter, lar leseren lure på hva som gjelder.',
    nn: 'Eit omgrep som er forklart på to måtar, lèt lesaren lure på kva som gjeld.',
    en: 'A term that is explained in two ways leaves readers wondering which one holds.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nKystbrygga AS (heretter «Selskapet») driver nettbutikken.\n\nFjellheimen AS (heretter «Selskapet») leverer varene.',
      ],
      good: ['# Personvern\n\nKystbrygga AS (heretter «Selskapet») driver nettbutikken.\n\nSelskapet leverer varene.'],
    },
    nn: {
      bad: [
        '# Personvern\n\nFjordbruket AS (heretter «Selskapet») driv nettbutikken.\n\nBrelaget AS (heretter «Selskapet») leverer varene.',
      ],
      good: ['# Personvern\n\nFjordbruket AS (heretter «Selskapet») driv nettbutikken. Selskapet leverer varene.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nQuayside AS (the “Company”) runs the shop.\n\nHilltop Ltd (the “Company”) delivers the goods.',
      ],
      good: ['# Privacy policy\n\nQuayside AS (the “Company”) runs the shop.\n\nThe Company delivers the goods.'],
    },
  },
  *check(reading) {
    const seen = new Map<string, Definition>();
    for (const definition of reading.eachUnit(definitions)) {
      const first = seen.get(definition.term);
      if (!first) seen.set(definition.term, definition);
      else if (first.what !== definition.what && isEnglish(first) === isEnglish(definition))
        yield opposed(reading, definition, first, messageFor(definition.term));
    }
  },
});

/** A short block may be taken for Danish: of two versions in one file, one is English. */
const isEnglish = ({ block }: Definition): boolean => block.language === 'en';

const definitions = ({ blocks }: Reading): readonly Definition[] =>
  blocks.flatMap((block) =>
    block.kind === 'code' || block.kind === 'heading' || !/[«“"]|^\p{Lu}\p{L}+:/u.test(block.text)
      ? []
      : definitionsIn(block),
  );

const messageFor = (term: string): Localized => ({
  nb: `«${term}» er definert to ganger.`,
  nn: `«${term}» er definert to gonger.`,
  en: `“${term}” is defined twice.`,
});
