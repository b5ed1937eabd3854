/** Provisions cited for the wrong subject, and for the right one. */
import type { Localized } from '../../languages/language.js';
import type { RuleExamples } from '../rule.js';

const policy = (language: 'nb' | 'nn' | 'en', text: string): string => `${HEADS[language]}\n\n${text}\n`;
const HEADS = { nb: '# Personvernerklæring', nn: '# Personvernerklæring', en: '# Privacy policy' };

export const EXAMPLES: Localized<RuleExamples> = {
  nb: {
    bad: [
      policy('nb', 'Du kan når som helst trekke tilbake samtykket, jf. GDPR artikkel 13 nr. 2 bokstav d.'),
      policy('nb', 'Nyhetsbrevet bygger på samtykke (GDPR artikkel 6 nr. 1 bokstav f).'),
    ],
    good: [
      policy('nb', 'Du kan når som helst trekke tilbake samtykket, jf. GDPR artikkel 7 nr. 3.'),
      policy('nb', 'Nyhetsbrevet bygger på samtykke (GDPR artikkel 6 nr. 1 bokstav a).'),
    ],
  },
  nn: {
    bad: [
      policy('nn', 'Du kan når som helst trekkje tilbake samtykket, jf. GDPR artikkel 13 nr. 2 bokstav d.'),
      policy('nn', 'Nyheitsbrevet byggjer på samtykke (GDPR artikkel 6 nr. 1 bokstav f).'),
    ],
    good: [
      policy('nn', 'Du kan når som helst trekkje tilbake samtykket, jf. GDPR artikkel 7 nr. 3.'),
      policy('nn', 'Nyheitsbrevet byggjer på samtykke (GDPR artikkel 6 nr. 1 bokstav a).'),
    ],
  },
  en: {
    bad: [
      policy('en', 'You may withdraw your consent at any time, see Article 13(2)(d) GDPR.'),
      policy('en', 'The newsletter rests on consent (Article 6(1)(f) GDPR).'),
    ],
    good: [
      policy('en', 'You may withdraw your consent at any time, see Article 7(3) GDPR.'),
      policy('en', 'The newsletter rests on consent (Article 6(1)(a) GDPR).'),
    ],
  },
};
