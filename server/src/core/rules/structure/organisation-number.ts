/** A Norwegian organisation number whose check digit is wrong. */
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
    for (const place of reading.eachUnit(wrongNumbers)) {
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

const wrongNumbers = ({ blocks }: Reading): readonly Place[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'code' || !/\d{3}/.test(block.text)) return [];
    return [...block.text.matchAll(NUMBER)].flatMap(({ 0: words, 2: number, index }) =>
      isValid(number!.replace(/\D/g, ''))
        ? []
        : [{ block, start: index + words.length - number!.length, end: index + words.length }],
    );
  });

/** Only behind words that name the Norwegian number, or before MVA. */
const NUMBER =
  /(org(?:anisasjons|anisation|anization)?[.\s-]{0,2}(?:nr|nummer|number|no)[.:]{0,2}\s{0,2}(?:NO\s?)?|\bNO\s?(?=\d{3}\s?\d{3}\s?\d{3}\s?MVA))(\d{3}\s?\d{3}\s?\d{3})(?!\s?\d)/giu;

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

function isValid(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[8]);
}
