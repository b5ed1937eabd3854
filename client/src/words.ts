/** What the client itself has to say, in the language of messages; everything on a policy is worded by the server. */
import * as vscode from 'vscode';
import type { Status } from './protocol.js';

/** The languages of messages. */
export type Language = 'nb' | 'nn' | 'en';

/** All of the client's sentences. */
export interface Words {
  readonly openFile: string;
  readonly notPolicy: string;
  readonly checkAnyway: string;
  readonly openFolder: string;
  readonly checkingFolder: string;
  readonly progress: (done: number, all: number, name: string) => string;
  readonly noFiles: string;
  readonly summary: (files: number, policies: number, gaps: number, warnings: number, others: number) => string;
  readonly noPolicies: (files: number) => string;
  readonly stopped: (done: number, all: number) => string;
  readonly leftOut: (count: number) => string;
  readonly tooMany: (count: number) => string;
  readonly chooseLanguage: string;
  readonly ofDocument: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const WORDS: Readonly<Record<Language, Words>> = {
  nb: {
    openFile: 'Åpne en Markdown- eller tekstfil for å sjekke den.',
    notPolicy: 'Dette ser ikke ut som en personvernerklæring, og er ikke sjekket.',
    checkAnyway: 'Sjekk den likevel',
    openFolder: 'Åpne en mappe for å sjekke personvernerklæringene i den.',
    checkingFolder: 'Sjekker personvernerklæringene',
    progress: (done, all, name) => `${done} av ${all}: ${name}`,
    noFiles: 'Det er ingen Markdown- eller tekstfiler i mappen.',
    summary: (files, policies, gaps, warnings, others) =>
      `${plural(policies, 'personvernerklæring', 'personvernerklæringer')} i ${plural(files, 'fil', 'filer')}: ${plural(gaps, 'mangel', 'mangler')} i informasjonen, ${plural(warnings, 'advarsel', 'advarsler')} og ${plural(others, 'annen merknad', 'andre merknader')} i alt.`,
    noPolicies: (files) => `Ingen personvernerklæring i ${plural(files, 'fil', 'filer')}.`,
    stopped: (done, all) => `Avbrutt etter ${done} av ${all} filer.`,
    leftOut: (count) => `${plural(count, 'fil', 'filer')} er over 2 MB eller ikke UTF-8, og er ikke sjekket.`,
    tooMany: (count) => `Bare de første ${count} filene er sjekket.`,
    chooseLanguage: 'Språk i meldingene',
    ofDocument: 'Dokumentets språk',
  },
  nn: {
    openFile: 'Opne ei Markdown- eller tekstfil for å sjekke ho.',
    notPolicy: 'Dette ser ikkje ut som ei personvernerklæring, og er ikkje sjekka.',
    checkAnyway: 'Sjekk ho likevel',
    openFolder: 'Opne ei mappe for å sjekke personvernerklæringane i ho.',
    checkingFolder: 'Sjekkar personvernerklæringane',
    progress: (done, all, name) => `${done} av ${all}: ${name}`,
    noFiles: 'Det er ingen Markdown- eller tekstfiler i mappa.',
    summary: (files, policies, gaps, warnings, others) =>
      `${plural(policies, 'personvernerklæring', 'personvernerklæringar')} i ${plural(files, 'fil', 'filer')}: ${plural(gaps, 'mangel', 'manglar')} i informasjonen, ${plural(warnings, 'åtvaring', 'åtvaringar')} og ${plural(others, 'annan merknad', 'andre merknader')} i alt.`,
    noPolicies: (files) => `Inga personvernerklæring i ${plural(files, 'fil', 'filer')}.`,
    stopped: (done, all) => `Avbrote etter ${done} av ${all} filer.`,
    leftOut: (count) => `${plural(count, 'fil', 'filer')} er over 2 MB eller ikkje UTF-8, og er ikkje sjekka.`,
    tooMany: (count) => `Berre dei første ${count} filene er sjekka.`,
    chooseLanguage: 'Språk i meldingane',
    ofDocument: 'Språket i dokumentet',
  },
  en: {
    openFile: 'Open a Markdown or plain text file to check it.',
    notPolicy: 'This does not look like a privacy policy, so nothing is checked.',
    checkAnyway: 'Check as a Policy',
    openFolder: 'Open a folder to check the privacy policies in it.',
    checkingFolder: 'Checking the privacy policies',
    progress: (done, all, name) => `${done} of ${all}: ${name}`,
    noFiles: 'There are no Markdown or plain text files in the folder.',
    summary: (files, policies, gaps, warnings, others) =>
      `${plural(policies, 'privacy policy', 'privacy policies')} in ${plural(files, 'file', 'files')}: ${plural(gaps, 'disclosure', 'disclosures')} missing or incomplete, ${plural(warnings, 'warning', 'warnings')} and ${plural(others, 'other finding', 'other findings')} in all.`,
    noPolicies: (files) => `No privacy policy in ${plural(files, 'file', 'files')}.`,
    stopped: (done, all) => `Stopped after ${done} of ${all} files.`,
    leftOut: (count) => `${plural(count, 'file is', 'files are')} over 2 MB or not UTF-8, and not checked.`,
    tooMany: (count) => `Only the first ${count} files were checked.`,
    chooseLanguage: 'Language of messages',
    ofDocument: 'The language of the document',
  },
};

/** The words in the language that the setting names, else in that of the document, else in English. */
export const wordsFor = (status?: Pick<Status, 'language'>): Words =>
  WORDS[chosenLanguage() ?? (isLanguage(status?.language) ? status.language : 'en')];

/** The language that the setting names; undefined where the document decides. */
export function chosenLanguage(): Language | undefined {
  const set = vscode.workspace.getConfiguration('klausul').get('messageLanguage');
  return isLanguage(set) ? set : undefined;
}

const isLanguage = (value: unknown): value is Language => value === 'nb' || value === 'nn' || value === 'en';
