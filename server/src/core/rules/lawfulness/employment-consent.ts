/** Consent relied on in employment. */
import { cue } from '../../marking/cue.js';
import { defineRule } from '../rule.js';
import { statements } from './statement.js';

export const employmentConsent = defineRule({
  id: 'lawfulness/employment-consent',
  severity: 'information',
  law: ['gdpr:7(4)', 'gdpr:4(11)'],
  title: { nb: 'Samtykke i arbeidsforhold', nn: 'Samtykke i arbeidsforhold', en: 'Consent in employment' },
  why: {
    nb: 'Ansatte og søkere kan sjelden si nei uten å frykte følger. Samtykke er derfor sjelden frivillig; grunnlaget er oftere avtale, rettslig plikt eller berettiget interesse.',
    nn: 'Tilsette og søkjarar kan sjeldan seie nei utan å frykte følgjer. Samtykke er difor sjeldan frivillig; grunnlaget er oftare avtale, rettsleg plikt eller berettiga interesse.',
    en: 'Employees and applicants can seldom say no without fear of consequences. Consent is thus seldom free; the basis is more often contract, legal obligation or legitimate interests.',
  },
  examples: {
    nb: {
      bad: ['# Personvern\n\nAnsatte samtykker til overvåking av e-posten.'],
      good: ['# Personvern\n\nAnsatte samtykker til at bildet vises på nettsiden.'],
    },
    nn: {
      bad: ['# Personvern\n\nTilsette samtykkjer til logging av e-posten.'],
      good: ['# Personvern\n\nTilsette kan samtykkje til at biletet blir vist på nettsida.'],
    },
    en: {
      bad: ['# Privacy policy\n\nEmployees consent to the monitoring of their e-mail.'],
      good: ['# Privacy policy\n\nEmployees may consent to their photo on our website.'],
    },
  },
  check: (reading) => statements(reading, STATEMENT),
});

const STATEMENT = {
  cue: cue('law-employment-consent', {
    nb: [
      '(ansatte|arbeidstakere|medarbeidere|arbeidstaker) ..5 (samtykker|samtykke|samtykket) … (overvåking|kontroll|logging|behandling|sporing|at)',
      '(jobbsøkere|jobbsøknader|søknader|søkere|rekruttering|ansettelse*) ..10 (grunnlag*|grunnlaget|behandlingsgrunnlag*) ..5 samtykke',
      '(grunnlag*|behandlingsgrunnlag*) ..5 (jobbsøknader|søknader|rekruttering|ansatte) ..4 samtykke',
    ],
    nn: [
      '(tilsette|arbeidstakarar|medarbeidarar|arbeidstakar) ..5 (samtykkjer|samtykker|samtykke|samtykket) … (overvaking|kontroll|logging|behandling|handsaming|sporing|at)',
      '(jobbsøkjarar|jobbsøknader|søknader|søkjarar|rekruttering|tilsetjing*) ..10 *grunnlag* ..5 samtykke',
    ],
    en: [
      '(employees|staff|workers) ..5 consent … (monitoring|processing|logging|tracking|surveillance|to)',
      '(job applications|applicants|recruitment|candidates) ..10 (consent)',
      '(legal basis|basis) ..6 (employees|staff|recruitment|applicants) ..4 consent',
    ],
  }),
  unless:
    /(?<!\p{L})(?:bilde\p{L}*|bilete\p{L}*|foto\p{L}*|photos?|picture\p{L}*|frivillig\p{L}*|voluntar\p{L}*|senere|seinare|framtidig\p{L}*|future|later|referanse\p{L}*|referansar|reference\p{L}*|ikke|ikkje|not|lenger|longer|beholde|behalde|keep|may consent|bakgrunnssjekk)(?!\p{L})/iu,
  message: {
    nb: 'Samtykke er sjelden frivillig i arbeidsforhold og rekruttering. Vurder et annet grunnlag.',
    nn: 'Samtykke er sjeldan frivillig i arbeidsforhold og rekruttering. Vurder eit anna grunnlag.',
    en: 'Consent is seldom free in employment and recruitment. Consider another basis.',
  },
};
