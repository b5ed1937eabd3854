/** Section 5-1 of aml: Register of injuries and illness, in our own words. */
import { defineProvision } from '../provision.js';

export const amlS5_1 = defineProvision({
  ref: 'aml:5-1',
  title: {
    nb: 'Registrering av skader og sykdommer',
    nn: 'Registrering av skadar og sjukdommar',
    en: 'Register of injuries and illness',
  },
  gist: {
    nb: 'Arbeidsgiver skal registrere personskader og sykdommer som skyldes arbeidet. Personlige medisinske opplysninger krever samtykke. Paragrafen sier ikke hvor lenge registeret oppbevares.',
    nn: 'Arbeidsgivaren skal registrere personskadar og sjukdommar som kjem av arbeidet. Personlege medisinske opplysningar krev samtykke. Paragrafen seier ikkje kor lenge registeret skal takast vare på.',
    en: 'Employers must register injuries and illness caused by work. Personal medical details need consent. The section does not say how long the register is kept.',
  },
  policy: {
    nb: 'Oppgi et eget kriterium for lagringstiden; «fem år etter § 5-1» finnes ikke.',
    nn: 'Oppgi eit eige kriterium for lagringstida; «fem år etter § 5-1» finst ikkje.',
    en: 'State your own criterion for the period; "five years under section 5-1" does not exist.',
  },
  related: ['gdpr:9(2)(b)', 'gdpr:13(2)(a)'],
  certainty: 'verified',
  asOf: '2026-11-22',
});
