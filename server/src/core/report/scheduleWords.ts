/** The words of the retention schedule, in each language of messages. */
import type { RetentionBound } from '../facts/retention/statement.js';
import type { Localized } from '../languages/language.js';

/** What is said around the statements; `{0}` stands for what is filled in. */
export interface ScheduleWords {
  /** Name of the view and of the picture. */
  readonly title: string;
  readonly tableTitle: string;
  readonly timelineTitle: string;
  /** How the picture is read and handled. */
  readonly timelineHelp: string;
  readonly heads: {
    readonly subject: string;
    readonly length: string;
    readonly event: string;
    readonly law: string;
    readonly wording: string;
    readonly notes: string;
  };
  readonly goTo: string;
  readonly copy: string;
  readonly save: string;
  readonly line: string;
  readonly noNote: string;
  /** Number of statements, and of those with a note. */
  readonly count: (all: number, noted: number) => string;
  /** Findings on retention that stand on no statement. */
  readonly others: string;
  readonly notShown: string;
  readonly noPolicy: string;
  readonly noStatement: string;
  readonly closed: string;
  readonly unnamed: string;
  readonly noEnd: string;
  readonly blank: string;
  readonly criterion: string;
  readonly least: string;
  readonly most: string;
  readonly uncertain: string;
  readonly bounds: Readonly<Record<RetentionBound, string>>;
  readonly legend: {
    readonly bar: string;
    readonly open: string;
    readonly minimum: string;
    readonly maximum: string;
    readonly fault: string;
  };
  readonly axis: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const SCHEDULE_WORDS: Localized<ScheduleWords> = {
  nb: {
    title: 'Slettefrister',
    tableTitle: 'Lagringstider i erklæringen',
    timelineTitle: 'Tidslinje',
    timelineHelp: 'Piltastene flytter mellom lagringstidene, Enter går til ordene i teksten.',
    heads: {
      subject: 'Gjelder',
      length: 'Lagringstid',
      event: 'Regnes fra eller til',
      law: 'Lovens frist',
      wording: 'Ordlyd',
      notes: 'Merknad',
    },
    goTo: 'Gå til ordene i teksten',
    copy: 'Kopier …',
    save: 'Lagre …',
    line: 'linje {0}',
    noNote: 'Ingen merknad',
    count: (all, noted) =>
      `${plural(all, 'lagringstid', 'lagringstider')}, ${noted === 0 ? 'ingen med merknad' : `${noted} med merknad`}`,
    others: 'Det som mangler',
    notShown: '{0} til står bare i tabellen.',
    noPolicy:
      'Filen sjekkes ikke som personvernerklæring. Kjør kommandoen «Treat This File as a Privacy Policy» hvis den er det.',
    noStatement:
      'Erklæringen sier ikke hvor lenge noe lagres. GDPR artikkel 13 nr. 2 bokstav a krever lagringstiden, eller kriteriene som bestemmer den.',
    closed: 'Filen er lukket eller for stor til å leses mens du skriver. Lagre den, eller åpne den på nytt.',
    unnamed: '(se ordlyden)',
    noEnd: 'uten slutt',
    blank: 'skal fylles inn',
    criterion: 'kriterium, ingen lengde',
    least: 'minst',
    most: 'høyst',
    uncertain: 'usikkert, per {0}',
    bounds: {
      exact: '{0}',
      'at-most': 'høyst {0}',
      'at-least': 'minst {0}',
      range: '{0}',
      criterion: 'til hendelsen',
      none: 'ikke oppgitt',
    },
    legend: {
      bar: 'lagres',
      open: 'kan lagres lenger',
      minimum: 'lovens minstetid',
      maximum: 'lovens lengste tid',
      fault: 'merknad',
    },
    axis: 'Aksen begynner ved hendelsen og er fortettet: like lange steg er ikke like lang tid.',
  },
  nn: {
    title: 'Slettefristar',
    tableTitle: 'Lagringstider i erklæringa',
    timelineTitle: 'Tidslinje',
    timelineHelp: 'Piltastane flyttar mellom lagringstidene, Enter går til orda i teksten.',
    heads: {
      subject: 'Gjeld',
      length: 'Lagringstid',
      event: 'Blir rekna frå eller til',
      law: 'Fristen i lova',
      wording: 'Ordlyd',
      notes: 'Merknad',
    },
    goTo: 'Gå til orda i teksten',
    copy: 'Kopier …',
    save: 'Lagre …',
    line: 'linje {0}',
    noNote: 'Ingen merknad',
    count: (all, noted) =>
      `${plural(all, 'lagringstid', 'lagringstider')}, ${noted === 0 ? 'ingen med merknad' : `${noted} med merknad`}`,
    others: 'Det som manglar',
    notShown: '{0} til står berre i tabellen.',
    noPolicy:
      'Fila blir ikkje sjekka som personvernerklæring. Køyr kommandoen «Treat This File as a Privacy Policy» om ho er det.',
    noStatement:
      'Erklæringa seier ikkje kor lenge noko blir lagra. GDPR artikkel 13 nr. 2 bokstav a krev lagringstida, eller kriteria som avgjer henne.',
    closed: 'Fila er lukka eller for stor til å bli lesen medan du skriv. Lagre henne, eller opne henne på nytt.',
    unnamed: '(sjå ordlyden)',
    noEnd: 'utan slutt',
    blank: 'skal fyllast inn',
    criterion: 'kriterium, inga lengd',
    least: 'minst',
    most: 'høgst',
    uncertain: 'usikkert, per {0}',
    bounds: {
      exact: '{0}',
      'at-most': 'høgst {0}',
      'at-least': 'minst {0}',
      range: '{0}',
      criterion: 'til hendinga',
      none: 'ikkje oppgitt',
    },
    legend: {
      bar: 'blir lagra',
      open: 'kan bli lagra lenger',
      minimum: 'minstetida i lova',
      maximum: 'lengste tida i lova',
      fault: 'merknad',
    },
    axis: 'Aksen byrjar ved hendinga og er fortetta: like lange steg er ikkje like lang tid.',
  },
  en: {
    title: 'Retention schedule',
    tableTitle: 'Retention periods in the policy',
    timelineTitle: 'Timeline',
    timelineHelp: 'The arrow keys move between the periods, Enter goes to the words in the text.',
    heads: {
      subject: 'For',
      length: 'Period',
      event: 'Counted from or until',
      law: 'Period in law',
      wording: 'Wording',
      notes: 'Note',
    },
    goTo: 'Go to the words in the text',
    copy: 'Copy…',
    save: 'Save…',
    line: 'line {0}',
    noNote: 'No note',
    count: (all, noted) =>
      `${plural(all, 'retention period', 'retention periods')}, ${noted === 0 ? 'none with a note' : `${noted} with a note`}`,
    others: 'What is missing',
    notShown: '{0} more are in the table only.',
    noPolicy:
      'This file is not checked as a privacy policy. Run the command “Treat This File as a Privacy Policy” if it is one.',
    noStatement:
      'The policy does not say how long anything is kept. Article 13(2)(a) GDPR requires the period, or the criteria that determine it.',
    closed: 'The file is closed, or too large to be read while you type. Save it, or open it again.',
    unnamed: '(see the wording)',
    noEnd: 'no end',
    blank: 'to be filled in',
    criterion: 'criterion, no length',
    least: 'at least',
    most: 'at most',
    uncertain: 'uncertain, as of {0}',
    bounds: {
      exact: '{0}',
      'at-most': 'at most {0}',
      'at-least': 'at least {0}',
      range: '{0}',
      criterion: 'until the event',
      none: 'not stated',
    },
    legend: {
      bar: 'kept',
      open: 'may be kept longer',
      minimum: 'minimum in law',
      maximum: 'maximum in law',
      fault: 'note',
    },
    axis: 'The axis starts at the event and is compressed: steps of equal length are not equal times.',
  },
};

/** The words with what is filled in. */
export const filled = (words: string, value: string | number): string => words.replace('{0}', () => String(value));
