/** The fixed words of the view, the status bar and the commands, in the language of messages. */
import type { Localized } from '../languages/language.js';
import type { Standing } from './standing.js';

/** What the evidence of a disclosure does. */
export type EvidenceRole = 'states' | 'attempts' | 'triggers';

/** All of them. */
export interface DeskWords {
  readonly view: string;
  readonly standing: Readonly<Record<Standing, string>>;
  /** Beside evidence, where it is not plain what it does. */
  readonly role: Readonly<Record<EvidenceRole, string>>;
  /** Why there is nothing to show for a disclosure that is stated. */
  readonly basis: Readonly<Record<'front-matter' | 'settings' | 'companion' | 'vendor', string>>;
  readonly notApplicable: string;
  /** Before the author's reason. */
  readonly exempt: string;
  readonly notReported: string;
  /** Before the author's reason. */
  readonly accepted: string;
  readonly gaps: (count: number) => string;
  readonly morePlaces: (count: number) => string;
  readonly bar: (gaps: string) => string;
  readonly policy: Localized;
  readonly gapLine: (absent: number, partial: number) => string;
  readonly findings: (warnings: number, notes: number, hints: number) => string;
  readonly findingsLabel: string;
  readonly lix: (value: number) => string;
  readonly openView: string;
  readonly badge: (gaps: string) => string;
  readonly notPolicy: string;
  readonly notChecked: string;
  readonly treatAsPolicy: string;
  readonly isPolicy: string;
  readonly treatAsOther: string;
  readonly large: string;
  readonly largeDetail: string;
}

/** «1 mangel», «3 mangler». */
const counted =
  (one: string, many: string, none: string) =>
  (count: number): string =>
    count === 0 ? none : `${count} ${count === 1 ? one : many}`;

/** The parts that are not nought, or `none`. */
const listed = (parts: readonly (readonly [number, string, string])[], none: string): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
    .join(', ') || none;

/** How hard a text of this LIX is; the bands are those that Björnsson gave with his measure. */
const band = (value: number, words: readonly [string, string, string, string]): string =>
  words[value < 40 ? 0 : value < 50 ? 1 : value < 60 ? 2 : 3];

export const DESK_WORDS: Localized<DeskWords> = {
  nb: {
    view: 'Informasjonsplikten',
    standing: {
      present: 'oppgitt',
      partial: 'ufullstendig',
      absent: 'mangler',
      consider: 'bør vurderes',
      muted: 'mangler, ikke varslet',
      na: 'ikke aktuelt',
    },
    role: { states: '', attempts: 'ikke nok', triggers: 'utløser plikten' },
    basis: {
      'front-matter': 'Står i hodet på filen.',
      settings: 'Står i innstillingene.',
      companion: 'Står i en fil som erklæringen viser til.',
      vendor: 'Bygger på hva som er kjent om leverandøren, ikke på ordene i teksten.',
    },
    notApplicable: 'Teksten gir ikke holdepunkter for at plikten gjelder.',
    exempt: 'Plikten gjelder ikke, med denne begrunnelsen:',
    notReported: 'Mangler i teksten, men varselet er slått av.',
    accepted: 'Mangler i teksten. Det er godtatt med denne begrunnelsen:',
    gaps: counted('mangel', 'mangler', 'ingen mangler'),
    morePlaces: (count) => (count === 1 ? 'og ett sted til' : `og ${count} steder til`),
    bar: (gaps) => `Personvern: ${gaps}`,
    policy: {
      nb: 'Personvernerklæring på bokmål',
      nn: 'Personvernerklæring på nynorsk',
      en: 'Personvernerklæring på engelsk',
    },
    gapLine: (absent, partial) =>
      `Informasjonsplikten: ${listed(
        [
          [absent, 'opplysning mangler', 'opplysninger mangler'],
          [partial, 'er ufullstendig', 'er ufullstendige'],
        ],
        'ingen mangler er funnet',
      )}`,
    findings: (warnings, notes, hints) =>
      listed(
        [
          [warnings, 'advarsel', 'advarsler'],
          [notes, 'merknad', 'merknader'],
          [hints, 'tips', 'tips'],
        ],
        'ingen funn',
      ),
    findingsLabel: 'Funn i teksten',
    lix: (value) => `LIX ${value} (${band(value, ['lettlest', 'middels', 'tung', 'svært tung'])})`,
    openView: 'Vis informasjonsplikten',
    badge: (gaps) => `${gaps} i personvernerklæringen`,
    notPolicy: 'Ikke en personvernerklæring',
    notChecked: 'Filen sjekkes ikke',
    treatAsPolicy: 'Sjekk den likevel',
    isPolicy: 'Personvernerklæring',
    treatAsOther: 'Ikke sjekk denne filen',
    large: 'Personvern: stor fil',
    largeDetail: 'Filen er over 2 MB. Den sjekkes når den lagres, ikke mens du skriver.',
  },
  nn: {
    view: 'Informasjonsplikta',
    standing: {
      present: 'oppgitt',
      partial: 'ufullstendig',
      absent: 'manglar',
      consider: 'bør vurderast',
      muted: 'manglar, ikkje varsla',
      na: 'ikkje aktuelt',
    },
    role: { states: '', attempts: 'ikkje nok', triggers: 'utløyser plikta' },
    basis: {
      'front-matter': 'Står i hovudet på fila.',
      settings: 'Står i innstillingane.',
      companion: 'Står i ei fil som erklæringa viser til.',
      vendor: 'Byggjer på det som er kjent om leverandøren, ikkje på orda i teksten.',
    },
    notApplicable: 'Teksten gir ikkje haldepunkt for at plikta gjeld.',
    exempt: 'Plikta gjeld ikkje, med denne grunngivinga:',
    notReported: 'Manglar i teksten, men varselet er slått av.',
    accepted: 'Manglar i teksten. Det er godteke med denne grunngivinga:',
    gaps: counted('mangel', 'manglar', 'ingen manglar'),
    morePlaces: (count) => (count === 1 ? 'og éin stad til' : `og ${count} stader til`),
    bar: (gaps) => `Personvern: ${gaps}`,
    policy: {
      nb: 'Personvernerklæring på bokmål',
      nn: 'Personvernerklæring på nynorsk',
      en: 'Personvernerklæring på engelsk',
    },
    gapLine: (absent, partial) =>
      `Informasjonsplikta: ${listed(
        [
          [absent, 'opplysning manglar', 'opplysningar manglar'],
          [partial, 'er ufullstendig', 'er ufullstendige'],
        ],
        'ingen manglar er funne',
      )}`,
    findings: (warnings, notes, hints) =>
      listed(
        [
          [warnings, 'åtvaring', 'åtvaringar'],
          [notes, 'merknad', 'merknader'],
          [hints, 'tips', 'tips'],
        ],
        'ingen funn',
      ),
    findingsLabel: 'Funn i teksten',
    lix: (value) => `LIX ${value} (${band(value, ['lettlesen', 'middels', 'tung', 'svært tung'])})`,
    openView: 'Vis informasjonsplikta',
    badge: (gaps) => `${gaps} i personvernerklæringa`,
    notPolicy: 'Ikkje ei personvernerklæring',
    notChecked: 'Fila blir ikkje sjekka',
    treatAsPolicy: 'Sjekk ho likevel',
    isPolicy: 'Personvernerklæring',
    treatAsOther: 'Ikkje sjekk denne fila',
    large: 'Personvern: stor fil',
    largeDetail: 'Fila er over 2 MB. Ho blir sjekka når ho blir lagra, ikkje medan du skriv.',
  },
  en: {
    view: 'Disclosures',
    standing: {
      present: 'stated',
      partial: 'incomplete',
      absent: 'missing',
      consider: 'consider',
      muted: 'missing, not reported',
      na: 'not applicable',
    },
    role: { states: '', attempts: 'not enough', triggers: 'calls for it' },
    basis: {
      'front-matter': 'Stated in the front matter of the file.',
      settings: 'Stated in the settings.',
      companion: 'Stated in a file that the policy refers to.',
      vendor: 'Rests on what is known of the vendor, not on the words of the text.',
    },
    notApplicable: 'Nothing in the text suggests that this duty applies.',
    exempt: 'The duty does not apply, for this reason:',
    notReported: 'Missing from the text, but the finding is turned off.',
    accepted: 'Missing from the text. This has been accepted for this reason:',
    gaps: counted('missing', 'missing', 'nothing missing'),
    morePlaces: (count) => (count === 1 ? 'and one more place' : `and ${count} more places`),
    bar: (gaps) => `Privacy: ${gaps}`,
    policy: {
      nb: 'Privacy policy in Norwegian Bokmål',
      nn: 'Privacy policy in Norwegian Nynorsk',
      en: 'Privacy policy in English',
    },
    gapLine: (absent, partial) =>
      `Disclosures: ${listed(
        [
          [absent, 'missing', 'missing'],
          [partial, 'incomplete', 'incomplete'],
        ],
        'no gaps found',
      )}`,
    findings: (warnings, notes, hints) =>
      listed(
        [
          [warnings, 'warning', 'warnings'],
          [notes, 'note', 'notes'],
          [hints, 'hint', 'hints'],
        ],
        'none',
      ),
    findingsLabel: 'Findings in the text',
    lix: (value) => `LIX ${value} (${band(value, ['easy to read', 'average', 'hard', 'very hard'])})`,
    openView: 'Show the disclosures',
    badge: (gaps) => `${gaps} in the privacy policy`,
    notPolicy: 'Not a privacy policy',
    notChecked: 'This file is not checked',
    treatAsPolicy: 'Check it all the same',
    isPolicy: 'Privacy policy',
    treatAsOther: 'Do not check this file',
    large: 'Privacy: large file',
    largeDetail: 'This file is over 2 MB. It is checked when you save it, not while you type.',
  },
};
