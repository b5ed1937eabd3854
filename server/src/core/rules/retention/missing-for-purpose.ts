/** Periods are given purpose by purpose (or kind by kind), and one has none. */
import { missingPeriods } from '../../facts/retention/gaps.js';
import { spanIn } from '../../document/policyDocument.js';
import { defineRule } from '../rule.js';

export const missingForPurpose = defineRule({
  id: 'retention/missing-for-purpose',
  severity: 'information',
  law: ['gdpr:13(2)(a)'],
  title: {
    nb: 'Ett formål mangler lagringstid',
    nn: 'Eitt føremål manglar lagringstid',
    en: 'One purpose has no period',
  },
  why: {
    nb: 'Når fristene står formål for formål, leser man det som at hvert formål har sin. Den som mangler, blir et hull.',
    nn: 'Når fristane står føremål for føremål, les ein det som at kvart føremål har sin. Det som manglar, blir eit hol.',
    en: 'Where periods stand purpose by purpose, readers expect one for each. A missing one is a gap.',
  },
  examples: {
    nb: {
      bad: [
        '## Lagringstid\n\nVi lagrer opplysningene slik:\n\n- Kundedata: 3 år\n- Fakturaer: 5 år\n- Søknader: 6 måneder\n- Nyhetsbrev: e-postadresse og navn',
      ],
      good: [
        '## Lagringstid\n\nVi lagrer opplysningene slik:\n\n- Kundedata: 3 år\n- Fakturaer: 5 år\n- Søknader: 6 måneder\n- Nyhetsbrev: til du melder deg av',
      ],
    },
    nn: {
      bad: [
        '## Lagringstid\n\nVi lagrar opplysningane slik:\n\n- Kundedata: 3 år\n- Fakturaer: 5 år\n- Søknader: 6 månader\n- Nyheitsbrev: e-postadresse og namn',
      ],
      good: [
        '## Lagringstid\n\nVi lagrar opplysningane slik:\n\n- Kundedata: 3 år\n- Fakturaer: 5 år\n- Søknader: 6 månader\n- Nyheitsbrev: 1 år',
      ],
    },
    en: {
      bad: [
        '## Retention\n\nWe keep data as follows:\n\n- Customer data: 3 years\n- Invoices: 5 years\n- Applications: 6 months\n- Newsletter: email address and name',
      ],
      good: [
        '## Retention\n\nWe keep data as follows:\n\n- Customer data: 3 years\n- Invoices: 5 years\n- Applications: 6 months\n- Newsletter: until you unsubscribe',
        '## Retention\n\nWe keep data as follows:\n\n- Customer data: 3 years\n- Invoices: 5 years\n- Applications: 6 months\n- Rental form: to the end of the season',
      ],
    },
  },
  check: (reading) =>
    missingPeriods(reading).map(({ block, start, end }) => {
      const name = block.text.slice(start, end);
      return {
        span: spanIn(reading.document, block, start, end),
        message: {
          nb: `De andre har hver sin lagringstid, men ikke «${name}». Oppgi hvor lenge disse opplysningene lagres.`,
          nn: `Dei andre har kvar si lagringstid, men ikkje «${name}». Oppgi kor lenge desse opplysningane blir lagra.`,
          en: `The others each have a period, but “${name}” has none. State how long this data is kept.`,
        },
      };
    }),
});
