/** Consent relied on in employment. */
import { cue } from '../../marking/cue.js';
import type { Block } from '../../document/block.js';
import type { Section } from '../../document/section.js';
import type { Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule, type Found } from '../rule.js';
import { statements, type Statement } from './statement.js';

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
  check: (reading) => [
    ...statements(reading, STATEMENT),
    ...reading.eachUnit(cellsOf).map((cell) => inCell(cell, reading)),
  ],
});

/** «Ansatte | Lønn | Samtykke»: a row on staff with consent in the column for the basis. */
const cellsOf = (unit: Reading): readonly Block[] =>
  unit.blocks.filter(
    (block) =>
      block.kind === 'cell' &&
      block.columnHead !== undefined &&
      block.rowHead !== undefined &&
      /grunnlag|hjemmel|heimel|basis|ground/iu.test(block.columnHead.text) &&
      /^(?:samtykke|consent)\W*$/iu.test(block.text) &&
      // references, and lists of those who wait for a job, are the applicant's own wish
      !/referans|reference|liste?(?!\p{L})|framtid|fremtid|senere|seinare|future/iu.test(block.rowHead.text) &&
      /^(?:ansatte?|tilsette?|arbeidstakar|arbeidstaker|medarbeid|jobbsøk|personal|lønn|rekruttering|søk(?:n|j)?(?:ad|er|ar)|employee|staff|job appl|recruit|salary|payroll|applicant)/iu.test(
        block.rowHead.text,
      ),
  );
const inCell = (block: Block, reading: Reading): Found => ({
  span: placeSpan(reading, { block, start: 0, end: block.text.length }),
  message: STATEMENT.message,
});

const WORK =
  /ansatt|tilsett|ansett|arbeid|medarbeid|jobb|stilling|rekrutter|personal|lønn|(?<!\p{L})cv|employ|(?<!\p{L})work|staff|(?<!\p{L})jobs?(?!\p{L})|recruit|position|vacanc|salary|career/iu;

/** Those who apply for a loan, a place or an account are applicants as well: the paragraph or a heading over it must speak of work. */
function isOfWork({ block }: Sentence): boolean {
  if (WORK.test(block.text)) return true;
  for (const head of [block.rowHead, block.columnHead, block.leadIn, block.label])
    if (head && WORK.test(head.text)) return true;
  for (let section: Section | undefined = block.section; section; section = section.parent)
    if (section.heading && WORK.test(section.heading.text)) return true;
  return false;
}

const STATEMENT: Statement = {
  cue: cue('law-employment-consent', {
    nb: [
      '(ansatte|arbeidstaker|arbeidstakere|arbeidstakeren|arbeidstakerne|medarbeidere|medarbeiderne|jobbsøker|jobbsøkere|kandidater|kandidaten) ..4 (samtykker|samtykke|samtykket)',
      '(ansettelse*|arbeidsavtalen) ..6 (samtykker|samtykke|samtykket)',
      'samtykke* (fra|av) … (ansatt*|arbeidstaker*|medarbeider*|kandidat*|jobbsøker*)',
      '(ansattes|arbeidstakerens|arbeidstakernes|medarbeidernes|kandidatens|kandidatenes|jobbsøkerens) samtykke*',
      '(jobbsøk*|stilling|stillinger|rekruttering*|ansettelse*|personaladministrasjon*|kandidater) ..12 *grunnlag* ..5 samtykke*',
      '*grunnlag* ..10 (jobbsøk*|stilling|stillinger|rekruttering*|ansatte|ansettelse*) ..6 samtykke*',
      'søk* [på] [en] (jobb|stilling) ..6 samtykke*',
    ],
    nn: [
      '(tilsette|arbeidstakar|arbeidstakarar|arbeidstakaren|medarbeidarar|medarbeidarane|jobbsøkjar|jobbsøkjarar|kandidatar|kandidaten) ..4 (samtykkjer|samtykker|samtykke|samtykt|samtykket)',
      '(tilsetjing*|tilsetting*|arbeidsavtala|arbeidsavtalen) ..6 (samtykkjer|samtykker|samtykke|samtykt)',
      'samtykke* (frå|av) … (tilsett*|arbeidstakar*|medarbeidar*|kandidat*|jobbsøkjar*)',
      '(jobbsøk*|stilling|stillingar|rekruttering*|tilsetjing*|tilsetting*|personaladministrasjon*|kandidatar) ..12 *grunnlag* ..5 samtykke*',
      '*grunnlag* ..10 (jobbsøk*|stilling|stillingar|rekruttering*|tilsette|tilsetjing*) ..6 samtykke*',
      'søkjer [på] [ei] (jobb|stilling) ..6 samtykke*',
    ],
    en: [
      '(employee|employees|staff|workers|candidates|job applicants) ..4 consent [to]',
      '(employment|work contract) ..4 consent*',
      "(employee's|employees'|worker's|candidate's|candidates') consent",
      'consent (of|from|by) … (employee*|staff|worker*|candidate*|applicant*)',
      '(job applic*|job applicants|recruitment|human resources) ..12 (basis|ground*) ..6 consent',
      '(basis|ground*) ..10 (job applic*|recruitment|employees|staff|applicants) ..6 consent',
      'for (job applicants|employees|staff) ..8 basis ..3 consent',
      'apply for … (job|position|role|vacancy) ..6 consent',
    ],
  }),
  unless:
    /(?<!\p{L})(?:bilde\p{L}*|bilete\p{L}*|foto\p{L}*|photos?|picture\p{L}*|frivillig\p{L}*|voluntar\p{L}*|sen(?:ere|are)|seinare|framtidig\p{L}*|fremtidig\p{L}*|future|later|referanse\p{L}*|referansar|reference\p{L}*|ikke|ikkje|not|uten|utan|without|lenger|lengre|lengst|longer|instead|i stedet|i staden|beholde|behalde|keep|may consent|your consent|(?:ditt|dykkar) samtykke|samtykket ditt)(?!\p{L})/iu,
  wide: {
    cue: cue('law-employment-consent-wide', {
      nb: ['samtyk*'],
      nn: ['samtyk*'],
      en: ['consent*'],
    }),
    says: [
      /(?<!\p{L})(?:ansatt\p{L}*|tilsett\p{L}*|arbeidstak\p{L}*|medarbeid\p{L}*|jobbsøk\p{L}*|søker(?:en|e|ne)?|søkjar\p{L}*|kandidat\p{L}*|arbeidskontrakt\p{L}*|arbeidsavtal\p{L}*|ansettelseskontrakt\p{L}*|employees?|staff|workers?|applicants?|candidates?|employment contract|work contract)(?!\p{L})[^.;]{0,30}?(?:har|have|has)\s(?:\p{L}+\s){0,2}?(?:samtykket|samtykt|consented|gitt samtykke|gjeve samtykke|given consent)(?!\p{L})/iu,
      /(?:undertegn\p{L}*|underskriv\p{L}*|sign\p{L}*|skrive? under|skriver under|inngå\p{L}*)(?!\p{L})[^.;]{0,30}?(?:arbeidskontrakt\p{L}*|arbeidsavtal\p{L}*|ansettelseskontrakt\p{L}*|employment (?:contract|agreement)|work contract)(?!\p{L})[^.;]{0,30}?(?:samtyk\p{L}*|consent\p{L}*|agree)/iu,
      /(?:grunnlag\p{L}*|basis|ground|bygger på|byggjer på|rests on|based on)(?!\p{L})[^.;]{0,70}?(?:samtykke\p{L}*|consent)\s(?:fra|frå|av|from|of|by)\s(?:\p{L}+\s){0,2}?(?:ansatt\p{L}*|tilsett\p{L}*|arbeidstak\p{L}*|medarbeid\p{L}*|jobbsøk\p{L}*|søker(?:en|e|ne)?|søkjar\p{L}*|kandidat\p{L}*|arbeidskontrakt\p{L}*|arbeidsavtal\p{L}*|ansettelseskontrakt\p{L}*|employees?|staff|workers?|applicants?|candidates?|employment contract|work contract)(?!\p{L})/iu,
      /(?:basis|ground|grunnlag\p{L}*)(?!\p{L})[^.;]{0,60}?(?:applicant|candidate|employee|worker|søkeren|kandidaten|arbeidstakeren)(?:'s|’s|s'|s’|s)\s(?:consent|samtykke)/iu,
      /(?<!\p{L})(?:ansatt\p{L}*|tilsett\p{L}*|arbeidstak\p{L}*|medarbeid\p{L}*|jobbsøk\p{L}*|søker(?:en|e|ne)?|søkjar\p{L}*|kandidat\p{L}*|arbeidskontrakt\p{L}*|arbeidsavtal\p{L}*|ansettelseskontrakt\p{L}*|employees?|staff|workers?|applicants?|candidates?|employment contract|work contract)(?!\p{L})[^.;]{0,40}?(?:bygger|byggjer|hviler|kviler|basert|based|rests?|relies)\s(?:\p{L}+\s){0,2}?(?:samtykke\p{L}*|consent)(?!\p{L})/iu,
    ],
    unless:
      /(?<!\p{L})(?:bilde\p{L}*|bilete\p{L}*|foto\p{L}*|photos?|picture\p{L}*|frivillig\p{L}*|voluntar\p{L}*|sen(?:ere|are)|seinare|framtidig\p{L}*|fremtidig\p{L}*|future|later|referanse\p{L}*|referansar|ikke|ikkje|not|uten|utan|without|lenger|lengre|lengst|longer|instead|i stedet|i staden|beholde|behalde|keep|dersom|hvis|viss|if|where)(?!\p{L})/iu,
  },
  within: isOfWork,
  message: {
    nb: 'Samtykke er sjelden frivillig i arbeidsforhold og rekruttering. Vurder et annet grunnlag.',
    nn: 'Samtykke er sjeldan frivillig i arbeidsforhold og rekruttering. Vurder eit anna grunnlag.',
    en: 'Consent is seldom free in employment and recruitment. Consider another basis.',
  },
};
