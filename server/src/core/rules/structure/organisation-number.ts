/** A Norwegian organisation number whose check digit is wrong. */
import type { Block } from '../../document/block.js';
import type { Reading } from '../../reading/reading.js';
import { placeSpan, type Place } from '../contradiction/pair.js';
import { defineRule } from '../rule.js';

export const organisationNumber = defineRule({
  id: 'structure/organisation-number',
  severity: 'warning',
  law: ['gdpr:13(1)(a)'],
  title: { nb: 'Ugyldig organisasjonsnummer', nn: 'Ugyldig organisasjonsnummer', en: 'Invalid organisation number' },
  why: {
    nb: 'Det siste sifferet i et norsk organisasjonsnummer er et kontrollsiffer (modulus 11). Det stemmer ikke her, så nummeret kan ikke være riktig.',
    nn: 'Det siste sifferet i eit norsk organisasjonsnummer er eit kontrollsiffer (modulus 11). Det stemmer ikkje her, så nummeret kan ikkje vere rett.',
    en: 'The last figure of a Norwegian organisation number is a check digit (modulus 11). It does not fit here, so the number cannot be right.',
  },
  examples: {
    nb: {
      bad: ['Kystbrygga AS, org.nr. 974 760 674.'],
      good: ['Kystbrygga AS, org.nr. 974 760 673.', 'Telefon 974 76 067.'],
    },
    nn: {
      bad: ['Fjordbruket AS, organisasjonsnummer 974760671.'],
      good: ['Fjordbruket AS, organisasjonsnummer 974760673.'],
    },
    en: {
      bad: ['Quayside AS, organisation number 974 760 675.', 'Quayside AS (reg. no. NO 974760674 MVA).'],
      good: ['Quayside AS, organisation number 974 760 673.', 'Quayside Ltd, company number 123456789.'],
    },
  },
  *check(reading) {
    const wrong = reading.eachUnit(wrongNumbers);
    // an English word for any country's number tells nothing by itself
    const isNorwegian = wrong.some(({ any }) => any) && reading.document.blocks.some(({ text }) => NORWAY.test(text));
    for (const place of wrong) {
      if (place.any && !isNorwegian) continue;
      const number = place.block.text.slice(place.start, place.end);
      yield {
        span: placeSpan(reading, place),
        message: {
          nb: `${number} er ikke et gyldig organisasjonsnummer. Sjekk sifrene.`,
          nn: `${number} er ikkje eit gyldig organisasjonsnummer. Sjekk sifra.`,
          en: `${number} is not a valid Norwegian organisation number. Check the figures.`,
        },
      };
    }
  },
});

/** A number, and whether the words before it are those of any country. */
interface Numbered extends Place {
  readonly any: boolean;
}

const wrongNumbers = ({ blocks }: Reading): readonly Numbered[] =>
  blocks.flatMap((block) =>
    block.kind === 'code' || !/\d{3}/.test(block.text)
      ? []
      : [
          ...wrongIn(block, NUMBER, false),
          ...wrongIn(block, REGISTERED, true),
          // a cell beside its name
          ...(block.kind === 'cell' && block.rowHead && LABEL.test(block.rowHead.text)
            ? wrongIn(block, CELL, false)
            : []),
        ],
  );

const wrongIn = (block: Block, pattern: RegExp, any: boolean): readonly Numbered[] =>
  [...block.text.matchAll(pattern)].flatMap(({ 0: words, 2: number, index }) =>
    isValid(number!.replace(/\D/g, ''))
      ? []
      : [{ block, start: index + words.length - number!.length, end: index + words.length, any }],
  );

/** Only behind words that name the Norwegian number, or before MVA. */
const NUMBER =
  /((?:org(?:anisasjons|anisation|anization)?|foretaks|føretaks)[.\s-]{0,2}(?:nr|nummer|number|no)[.:]{0,2}\s{0,2}(?:is\s|er\s|:\s?)?(?:NO\s?)?|\bNO\s?(?=\d{3}[\s.]?\d{3}[\s.]?\d{3}\s?MVA))(\d{3}[\s.]?\d{3}[\s.]?\d{3})(?!\s?\d)/giu;

/** English words for any country's number: only where the text is about Norway. */
const REGISTERED =
  /((?:(?:company|business)\s)?reg(?:istration|\.)?\s(?:number|no\.?)[.:]{0,2}\s{0,2}(?:NO\s?)?)(\d{3}[\s.]?\d{3}[\s.]?\d{3})(?!\s?\d)/giu;
const NORWAY =
  /(?<!\p{L})(?:AS|ASA|Norway|Norwegian|Brønnøysund|Datatilsynet|Oslo|Bergen|Trondheim|Stavanger)(?!\p{L})/u;

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

function isValid(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[8]);
}

const LABEL = /^(?:org(?:anisasjons|anisation|anization)?|foretaks|føretaks)[.\s-]{0,2}(?:nr|nummer|number|no)\.?:?$/iu;
const CELL = /^((?:NO\s?)?)(\d{3}[\s.]?\d{3}[\s.]?\d{3})(?!\s?\d)/giu;
