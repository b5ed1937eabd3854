/** The words around changes in the reports, in the three languages. */
import type { Localized } from '../languages/language.js';
import type { Family } from './change.js';

/** Headings of the families. */
export const FAMILY_NAMES: Readonly<Record<Family, Localized>> = {
  controller: { nb: 'Behandlingsansvarlig', nn: 'Behandlingsansvarleg', en: 'Controller' },
  purposes: { nb: 'Formål', nn: 'Føremål', en: 'Purposes' },
  'legal-bases': { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal bases' },
  'automated-decisions': {
    nb: 'Automatiserte avgjørelser',
    nn: 'Automatiserte avgjerder',
    en: 'Automated decisions',
  },
  data: { nb: 'Opplysninger som behandles', nn: 'Opplysningar som blir behandla', en: 'Data processed' },
  recipients: { nb: 'Mottakere', nn: 'Mottakarar', en: 'Recipients' },
  transfers: { nb: 'Overføring ut av EØS', nn: 'Overføring ut av EØS', en: 'Transfers out of the EEA' },
  retention: { nb: 'Lagringstid', nn: 'Lagringstid', en: 'Retention' },
  rights: { nb: 'Rettigheter og klage', nn: 'Rettar og klage', en: 'Rights and complaints' },
  cookies: { nb: 'Informasjonskapsler', nn: 'Informasjonskapslar', en: 'Cookies' },
  contact: { nb: 'Kontaktopplysninger', nn: 'Kontaktopplysningar', en: 'Contact details' },
  other: { nb: 'Andre opplysninger til leseren', nn: 'Andre opplysningar til lesaren', en: 'Other information' },
};

/** Words of the report itself. */
export interface ChangeWords {
  readonly title: (name: string) => string;
  readonly compared: (old: string, next: string) => string;
  readonly none: string;
  readonly summary: (changes: number, before: number, advance: number, restore: number) => string;
  readonly old: (line: number) => string;
  readonly new: (line: number) => string;
  readonly oldSection: (line: number) => string;
  readonly newSection: (line: number) => string;
  readonly uncertain: string;
  readonly quote: readonly [open: string, close: string];
  readonly limits: string;
}

export const CHANGE_WORDS: Localized<ChangeWords> = {
  nb: {
    title: (name) => `Hva er endret i ${name}`,
    compared: (old, next) => `Sammenlignet: ${old} (før) og ${next} (nå).`,
    none: 'Ingen rettslige endringer: tekstene sier det samme, om enn kanskje med andre ord.',
    summary: (changes, before, advance, restore) =>
      `${changes} ${changes === 1 ? 'endring' : 'endringer'}${list([
        [before, `${before} må varsles på forhånd`],
        [advance, `${advance} bør varsles i god tid`],
        [restore, `${restore} kan være påbudt å ha med`],
      ])}.`,
    old: (line) => `Før, linje ${line}`,
    new: (line) => `Nå, linje ${line}`,
    oldSection: (line) => `Før, under linje ${line}`,
    newSection: (line) => `Nå, under linje ${line}`,
    uncertain: 'Usikkert: les begge steder.',
    quote: ['«', '»'],
    limits:
      'Listen viser endringer i det teksten sier, lest uten å vite hva dere faktisk gjør. Om noe er nytt for de registrerte, vet bare dere.',
  },
  nn: {
    title: (name) => `Kva er endra i ${name}`,
    compared: (old, next) => `Samanlikna: ${old} (før) og ${next} (no).`,
    none: 'Ingen rettslege endringar: tekstane seier det same, om enn kanskje med andre ord.',
    summary: (changes, before, advance, restore) =>
      `${changes} ${changes === 1 ? 'endring' : 'endringar'}${list([
        [before, `${before} må varslast på førehand`],
        [advance, `${advance} bør varslast i god tid`],
        [restore, `${restore} kan vere påbode å ha med`],
      ])}.`,
    old: (line) => `Før, linje ${line}`,
    new: (line) => `No, linje ${line}`,
    oldSection: (line) => `Før, under linje ${line}`,
    newSection: (line) => `No, under linje ${line}`,
    uncertain: 'Usikkert: les begge stadene.',
    quote: ['«', '»'],
    limits:
      'Lista viser endringar i det teksten seier, lesen utan å vite kva de faktisk gjer. Om noko er nytt for dei registrerte, veit berre de.',
  },
  en: {
    title: (name) => `What changed in ${name}`,
    compared: (old, next) => `Compared: ${old} (before) and ${next} (now).`,
    none: 'No legal changes: the texts say the same, if perhaps in other words.',
    summary: (changes, before, advance, restore) =>
      `${changes} ${changes === 1 ? 'change' : 'changes'}${list([
        [before, `${before} must be notified beforehand`],
        [advance, `${advance} should be notified in good time`],
        [restore, `${restore} may have to go back in`],
      ])}.`,
    old: (line) => `Before, line ${line}`,
    new: (line) => `Now, line ${line}`,
    oldSection: (line) => `Before, under line ${line}`,
    newSection: (line) => `Now, under line ${line}`,
    uncertain: 'Uncertain: read both places.',
    quote: ['“', '”'],
    limits:
      'The list shows changes in what the text says, read without knowing what you actually do. Whether something is new to the people concerned, only you know.',
  },
};

const list = (parts: readonly (readonly [count: number, text: string])[]): string => {
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
};
