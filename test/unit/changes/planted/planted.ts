/** Legal changes planted in short policies: one line each, with a twin that says the same as the old version in other words. */
import type { Localized } from '../../../../server/src/core/languages/language.js';

/**
 * Lines of the form `+ id | old => new == twin`: `+` added, `-` dropped, `~` changed; `id` is that of the change without its
 * family; an empty old or new text is a version that says nothing of it. `¶` parts paragraphs, `⏎` lines.
 */
export type Planted = Localized;

/** One planted change. */
export interface PlantedChange {
  readonly how: 'added' | 'dropped' | 'changed';
  readonly id: string;
  readonly old: string;
  readonly new: string;
  /** Says what `old` says; absent where there is nothing to reword. */
  readonly twin: string | undefined;
}

const HOW = { '+': 'added', '-': 'dropped', '~': 'changed' } as const;

/** The lines of one family in one language. */
export const linesOf = (text: string): readonly PlantedChange[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', versions = ''] = split(line, ' | ');
      const [sign = '', id = ''] = split(head, ' ');
      const [old = '', rest = ''] = split(versions, '=>');
      const [after = '', twin] = split(rest, '==');
      if (id === '' || !(sign in HOW) || !versions.includes('=>')) throw new Error(`not a planted change: ${line}`);
      return { how: HOW[sign as keyof typeof HOW], id, old: laid(old), new: laid(after), twin: twin && laid(twin) };
    });

/** What stands before the first sign, and what stands behind it. */
function split(text: string, sign: string): readonly [before: string, behind?: string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)];
}

const laid = (text: string): string =>
  text
    .split('¶')
    .map((paragraph) =>
      paragraph
        .split('⏎')
        .map((line) => line.trim())
        .join('\n'),
    )
    .join('\n\n')
    .trim();

/** The heading under which each family's lines stand. */
export const HEADINGS: Readonly<Record<string, Localized>> = {
  controller: { nb: 'Hvem er ansvarlig?', nn: 'Kven er ansvarleg?', en: 'Who is responsible?' },
  purposes: {
    nb: 'Hva bruker vi opplysningene til?',
    nn: 'Kva bruker vi opplysningane til?',
    en: 'What we use the data for',
  },
  'legal-bases': { nb: 'Rettslig grunnlag', nn: 'Rettsleg grunnlag', en: 'Legal basis' },
  'automated-decisions': { nb: 'Automatiserte avgjørelser', nn: 'Automatiserte avgjerder', en: 'Automated decisions' },
  data: { nb: 'Hvilke opplysninger samler vi inn?', nn: 'Kva opplysningar samlar vi inn?', en: 'What data we collect' },
  recipients: { nb: 'Hvem får opplysningene?', nn: 'Kven får opplysningane?', en: 'Who receives the data' },
  transfers: { nb: 'Overføring til tredjeland', nn: 'Overføring til tredjeland', en: 'International transfers' },
  retention: {
    nb: 'Hvor lenge lagrer vi opplysningene?',
    nn: 'Kor lenge lagrar vi opplysningane?',
    en: 'How long we keep the data',
  },
  rights: { nb: 'Rettighetene dine', nn: 'Rettane dine', en: 'Your rights' },
  cookies: { nb: 'Informasjonskapsler', nn: 'Informasjonskapslar', en: 'Cookies' },
  contact: { nb: 'Kontakt oss', nn: 'Kontakt oss', en: 'Contact us' },
};

const BASES: Localized = {
  nb: `# Personvernerklæring

Denne erklæringen gjelder for Fjordlys AS, organisasjonsnummer 999 888 777, som er behandlingsansvarlig.

Vi behandler navn og telefonnummer.

Vi svarer på henvendelser.
`,
  nn: `# Personvernerklæring

Denne erklæringa gjeld for Fjordlys AS, organisasjonsnummer 999 888 777, som er behandlingsansvarleg.

Vi behandlar namn og telefonnummer.

Vi svarar på førespurnader.
`,
  en: `# Privacy policy

This policy is for Fjordlys AS, organisation number 999 888 777, which is the controller.

We process names and phone numbers.

We answer enquiries.
`,
};

/** A policy with the text under a heading of its own. */
export const policyUnder = (heading: Localized, language: keyof Localized, text: string): string =>
  `${BASES[language]}\n## ${heading[language]}\n\n${text}\n`;

/** A policy with the text under its family's heading; the heading alone where there is none. */
export function policyWith(family: string, language: keyof Localized, text: string): string {
  const parts = BASES[language].split('\n\n');
  const base = (family === 'controller' ? [parts[0], ...parts.slice(2)] : parts).join('\n\n');
  return `${base}\n## ${HEADINGS[family]![language]}\n${text === '' ? '' : `\n${text}\n`}`;
}
