/** Outdated references and present ones, as small documents. */
import type { Localized } from '../../languages/language.js';
import type { RuleExamples } from '../rule.js';

const policy = (language: 'nb' | 'nn' | 'en', text: string): string => `${HEADS[language]}\n\n${text}\n`;
const HEADS = { nb: '# Personvernerklæring', nn: '# Personvernerklæring', en: '# Privacy policy' };

export const EXAMPLES: Localized<RuleExamples> = {
  nb: {
    bad: [
      policy('nb', 'Du har rett til innsyn etter personopplysningsloven § 18.'),
      policy('nb', 'Overføringen til USA bygger på Privacy Shield.'),
      policy('nb', 'Informasjonskapsler brukes etter ekomloven § 2-7 b.'),
    ],
    good: [
      policy('nb', 'Du har rett til innsyn etter GDPR artikkel 15.'),
      policy('nb', 'Privacy Shield ble kjent ugyldig i 2020, og vi bruker EUs standard personvernbestemmelser.'),
      policy('nb', 'Informasjonskapsler brukes etter ekomloven § 3-15.'),
    ],
  },
  nn: {
    bad: [
      policy('nn', 'Du har rett til innsyn etter personopplysningslova § 18.'),
      policy('nn', 'Overføringa til USA byggjer på Privacy Shield.'),
      policy('nn', 'Informasjonskapslar blir brukte etter ekomlova § 2-7 b.'),
    ],
    good: [
      policy('nn', 'Du har rett til innsyn etter GDPR artikkel 15.'),
      policy('nn', 'Privacy Shield vart kjend ugyldig i 2020, og vi bruker standard personvernføresegner.'),
      policy('nn', 'Informasjonskapslar blir brukte etter ekomlova § 3-15.'),
    ],
  },
  en: {
    bad: [
      policy('en', 'You have the right of access under section 18 of the Personal Data Act.'),
      policy('en', 'Transfers to the United States rest on the Privacy Shield.'),
      policy('en', 'Cookies are used under section 2-7 b of the Electronic Communications Act.'),
    ],
    good: [
      policy('en', 'You have the right of access under Article 15 GDPR.'),
      policy('en', 'The Privacy Shield was declared invalid in 2020, and we use standard contractual clauses.'),
      policy('en', 'Cookies are used under section 3-15 of the Electronic Communications Act.'),
    ],
  },
};
