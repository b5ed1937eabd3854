/** References to provisions that do not exist, and to their neighbours that do. */
import type { Localized } from '../../languages/language.js';
import type { RuleExamples } from '../rule.js';

const policy = (language: 'nb' | 'nn' | 'en', text: string): string => `${HEADS[language]}\n\n${text}\n`;
const HEADS = { nb: '# Personvernerklæring', nn: '# Personvernerklæring', en: '# Privacy policy' };

export const EXAMPLES: Localized<RuleExamples> = {
  nb: {
    bad: [
      policy('nb', 'Informasjonen gis etter GDPR artikkel 13 nr. 2 bokstav g.'),
      policy('nb', 'Vi følger personopplysningsloven § 35.'),
      policy('nb', 'Se GDPR artikkel 104.'),
    ],
    good: [
      policy('nb', 'Informasjonen gis etter GDPR artikkel 13 nr. 2 bokstav f.'),
      policy('nb', 'Vi følger personopplysningsloven § 12.'),
      policy('nb', 'Se GDPR artikkel 99.'),
    ],
  },
  nn: {
    bad: [
      policy('nn', 'Informasjonen blir gitt etter GDPR artikkel 13 nr. 2 bokstav g.'),
      policy('nn', 'Vi følgjer personopplysningslova § 35.'),
      policy('nn', 'Sjå GDPR artikkel 104.'),
    ],
    good: [
      policy('nn', 'Informasjonen blir gitt etter GDPR artikkel 13 nr. 2 bokstav f.'),
      policy('nn', 'Vi følgjer personopplysningslova § 12.'),
      policy('nn', 'Sjå GDPR artikkel 99.'),
    ],
  },
  en: {
    bad: [
      policy('en', 'The information is given under Article 13(2)(g) GDPR.'),
      policy('en', 'We follow section 35 of the Personal Data Act.'),
      policy('en', 'See Article 104 GDPR.'),
    ],
    good: [
      policy('en', 'The information is given under Article 13(2)(f) GDPR.'),
      policy('en', 'We follow section 12 of the Personal Data Act.'),
      policy('en', 'See Article 99 GDPR.'),
    ],
  },
};
