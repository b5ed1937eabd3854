/** Health, union membership or the like, with no word on the ground in Article 9. */
import { cue } from '../../marking/cue.js';
import { hitsIn, textOf, type Hit } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import { topicsOf } from '../../reading/topics.js';
import { PROCESS } from '../../reading/vocabulary.js';
import { CONDITIONAL, sentencesWith } from '../contradiction/limits.js';
import { placeSpan } from '../contradiction/pair.js';
import { SPECIAL_DATA } from '../contradiction/special-data.js';
import { defineRule } from '../rule.js';

export const specialCategoriesNotice = defineRule({
  id: 'notice/special-categories',
  severity: 'hint',
  law: ['gdpr:9(2)', 'gdpr:13(1)(c)'],
  title: {
    nb: 'Særlige kategorier uten eget grunnlag',
    nn: 'Særlege kategoriar utan eige grunnlag',
    en: 'Special categories without a ground',
  },
  why: {
    nb: 'Opplysninger om helse, fagforening, religion, biometri og lignende krever et unntak i GDPR artikkel 9 nr. 2 i tillegg til et grunnlag i artikkel 6. Det er klokt å nevne det.',
    nn: 'Opplysningar om helse, fagforeining, religion, biometri og liknande krev eit unntak i GDPR artikkel 9 nr. 2 i tillegg til eit grunnlag i artikkel 6. Det er klokt å nemne det.',
    en: 'Data on health, union membership, religion, biometrics and the like need an exception in Article 9(2) GDPR besides a basis in Article 6. It is wise to name it.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nVi registrerer allergier for å lage riktig mat.'],
      good: [
        '# Personvern\n\nVi registrerer allergier med ditt uttrykkelige samtykke, etter artikkel 9 nr. 2 bokstav a.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nVi lagrar helseopplysningar om deltakarane.'],
      good: ['# Personvern\n\nVi lagrar helseopplysningar når du uttrykkeleg har samtykt.'],
    },
    en: {
      bad: ['# Privacy policy\n\nWe record allergies so as to cook the right food.'],
      good: ['# Privacy policy\n\nWe record allergies with your explicit consent under Article 9(2)(a).'],
    },
  },
  *check(reading) {
    if (reading.hits(GROUND).length > 0) return;
    const found = sentencesWith(reading, SPECIAL_DATA, FAITH).find(([sentence, hits]) => {
      const { block, index } = sentence;
      const processed =
        hitsIn(block, [PROCESS, ASKED], index).some((verb) => !isNegated(verb)) ||
        (block.kind === 'item' && topicsOf(block).includes('data'));
      return (
        processed &&
        !hits.some(isNegated) &&
        !hits.every(isInBlank) &&
        !CONDITIONAL.test(textOf(sentence)) &&
        // a consent for just this is what Article 9(2)(a) asks for
        !/samtykk|consent/iu.test(textOf(sentence)) &&
        !/(?<!\p{L})(?:ikke|ikkje|not|never)(?!\p{L})/iu.test(textOf(sentence))
      );
    });
    if (!found) return;
    yield {
      span: placeSpan(reading, found[0]),
      message: {
        nb: 'Dette er en særlig kategori (GDPR artikkel 9). Si hvilket unntak i artikkel 9 nr. 2 dere bygger på.',
        nn: 'Dette er ein særleg kategori (GDPR artikkel 9). Sei kva for eit unntak i artikkel 9 nr. 2 de byggjer på.',
        en: 'This is a special category (Article 9 GDPR). Say which exception in Article 9(2) you rely on.',
      },
    };
  },
});

/** A choice that the author has not made yet is no statement. */
const isInBlank = ({ block, start }: Hit): boolean =>
  block.text.lastIndexOf('[', start) > block.text.lastIndexOf(']', start) && block.text.includes(']', start);

/** Forms and people that ask for it, or note it. */
const ASKED = cue('special-data-asked', {
  nb: ['(spør|noterer|noteres|kan oppgi|oppgir|fyller ut|fører|viser|inneholder)'],
  nn: ['(spør|noterer|kan oppgi|oppgir|fyller ut|fører|viser|inneheld)'],
  en: ['(ask about|ask whether|note|notes|can state|may state|fill in|keeps|shows|contains)'],
});
const FAITH = cue('faith', {
  nb: ['(religion|religiøs*|tro og livssyn)'],
  nn: ['(religion|religiøs*|tru og livssyn)'],
});

const GROUND = cue('article-9-ground', {
  nb: [
    '(artikkel|art) 9',
    '(uttrykkelig*|eksplisitt*) … samtykk*',
    '(særlige|sensitive|spesielle) … (kategori*|opplysning*|personopplysning*)',
    '(helsepersonelloven|pasientjournalloven|folketrygdloven|arbeidsmiljøloven|helsepersonellova)',
  ],
  nn: [
    '(artikkel|art) 9',
    '(uttrykkeleg*|eksplisitt*) … (samtykk*|samtykt)',
    '(særlege|sensitive|spesielle) … (kategori*|opplysning*|personopplysning*)',
    '(helsepersonellova|pasientjournallova|folketrygdlova|arbeidsmiljølova)',
  ],
  en: [
    '(article|art) 9',
    '(explicit|express) consent',
    '(special categor*|sensitive)',
    '(working environment act|health personnel act|employment law)',
  ],
});
