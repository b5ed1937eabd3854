/** What the client itself has to say, in the language of messages; everything on a policy is worded by the server. */
import * as vscode from 'vscode';
import type { Status } from './protocol.js';

/** The languages of messages. */
export type Language = 'nb' | 'nn' | 'en';

/** All of the client's sentences. */
export interface Words {
  readonly openFile: string;
  readonly openPolicy: string;
  readonly openForSchedule: string;
  readonly openToCompare: string;
  readonly notPolicy: string;
  readonly checkAnyway: string;
  readonly nothingInserted: string;
  readonly tickThenApply: string;
  readonly noPage: (name: string) => string;
  readonly check: CheckWords;
  readonly newPolicy: NewPolicyWords;
  readonly changes: ChangesWords;
  readonly project: ProjectWords;
  readonly server: ServerWords;
  readonly openExample: string;
  readonly chooseLanguage: string;
  readonly ofDocument: string;
  readonly notWritten: (reason: string) => string;
}

/** Of the check of a whole folder. */
interface CheckWords {
  readonly openFolder: string;
  readonly checking: string;
  readonly progress: (done: number, all: number, name: string) => string;
  readonly noFiles: string;
  readonly summary: (files: number, policies: number, gaps: number, warnings: number, others: number) => string;
  readonly noPolicies: (files: number) => string;
  readonly stopped: (done: number, all: number) => string;
  readonly leftOut: (count: number) => string;
  readonly tooMany: (count: number) => string;
}

/** Of the questions for a new policy that the server does not ask. */
interface NewPolicyWords {
  readonly title: string;
  readonly languages: string;
  readonly kind: string;
  readonly tick: string;
  readonly name: string;
  readonly email: string;
}

/** Of the comparison with an older version. */
interface ChangesWords {
  readonly title: string;
  readonly which: string;
  readonly noGit: string;
  readonly noRepository: string;
  readonly notCommitted: string;
  readonly earlier: string;
  readonly files: string;
  readonly lastCommit: string;
  readonly savedFile: string;
  readonly saved: (name: string) => string;
  readonly browse: string;
  readonly older: string;
  readonly compare: string;
  readonly notInGit: string;
  readonly goTo: string;
  readonly unreadable: (name: string) => string;
  readonly gone: string;
}

/** Of what is written into the project file. */
interface ProjectWords {
  readonly fromFinding: string;
  readonly textChanged: string;
  readonly notChanged: string;
  readonly readOnly: string;
  readonly notSaved: string;
}

/** Of the server. */
interface ServerWords {
  readonly notStarted: string;
  readonly startedAgain: string;
  readonly givenUp: (times: number) => string;
  readonly restart: string;
  readonly showOutput: string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const NB: Words = {
  openFile: 'Åpne en Markdown- eller tekstfil for å sjekke den.',
  openPolicy: 'Åpne en personvernerklæring først.',
  openForSchedule: 'Åpne en personvernerklæring for å se slettefristene i den.',
  openToCompare: 'Åpne en Markdown- eller tekstfil for å sammenligne den.',
  notPolicy: 'Dette ser ikke ut som en personvernerklæring, og er ikke sjekket.',
  checkAnyway: 'Sjekk den likevel',
  nothingInserted: 'Ingenting er satt inn.',
  tickThenApply: 'Kryss av det som skal settes inn, og velg Apply',
  noPage: (name) => `Det finnes ingen side om ${name}.`,
  check: {
    openFolder: 'Åpne en mappe for å sjekke personvernerklæringene i den.',
    checking: 'Sjekker personvernerklæringene',
    progress: (done, all, name) => `${done} av ${all}: ${name}`,
    noFiles: 'Det er ingen Markdown- eller tekstfiler i mappen.',
    summary: (files, policies, gaps, warnings, others) =>
      `${plural(policies, 'personvernerklæring', 'personvernerklæringer')} i ${plural(files, 'fil', 'filer')}: ${plural(gaps, 'mangel', 'mangler')} i informasjonen, ${plural(warnings, 'advarsel', 'advarsler')} og ${plural(others, 'annen merknad', 'andre merknader')} i alt.`,
    noPolicies: (files) => `Ingen personvernerklæring i ${plural(files, 'fil', 'filer')}.`,
    stopped: (done, all) => `Avbrutt etter ${done} av ${all} filer.`,
    leftOut: (count) => `${plural(count, 'fil', 'filer')} er over 2 MB eller ikke UTF-8, og er ikke sjekket.`,
    tooMany: (count) => `Bare de første ${count} filene er sjekket.`,
  },
  newPolicy: {
    title: 'Ny personvernerklæring',
    languages: 'Ett språk, eller flere filer som svarer til hverandre',
    kind: 'Hva slags virksomhet er erklæringen for?',
    tick: 'Kryss av det som stemmer; resten besvares med nei',
    name: 'Hva er virksomhetens navn, slik det er registrert? La feltet stå tomt for å fylle det ut senere.',
    email:
      'Hvilken e-postadresse skal spørsmål om personvern sendes til? La feltet stå tomt for å fylle det ut senere.',
  },
  changes: {
    title: 'Hva er endret siden …',
    which: 'Den eldre versjonen',
    noGit: 'Git er ikke tilgjengelig her, så ingen commits vises. Velg en fil',
    noRepository: 'Filen ligger ikke i et Git-repositorium. Velg en fil',
    notCommitted: 'Filen er ikke lagt inn i Git ennå. Velg en fil',
    earlier: 'Tidligere commits',
    files: 'Andre filer',
    lastCommit: 'Siste commit',
    savedFile: 'Filen slik den er lagret',
    saved: (name) => `${name} (lagret)`,
    browse: 'Velg en fil …',
    older: 'Den eldre versjonen',
    compare: 'Sammenlign',
    notInGit: 'Den versjonen lot seg ikke lese fra Git.',
    goTo: 'Gå til ordene',
    unreadable: (name) => `${name} lot seg ikke lese.`,
    gone: 'Denne sammenligningen finnes ikke lenger. Kjør «What Changed Since… (hva er endret siden …)» på nytt.',
  },
  project: {
    fromFinding: 'Velg dette blant hurtigrettingene på et funn.',
    textChanged: 'Teksten er endret. Velg hurtigrettingen på nytt.',
    notChanged: 'Prosjektfilen (.klausul.json) lot seg ikke endre. Har mappen skrivetilgang?',
    readOnly:
      'Filene her kan bare leses, så .klausul.json kan ikke skrives. Arbeid i en kopi av mappen som du kan endre.',
    notSaved: 'Prosjektfilen (.klausul.json) er endret, men lot seg ikke lagre.',
  },
  server: {
    notStarted: 'Serveren startet ikke.',
    startedAgain: 'Serveren stoppet uventet og er startet på nytt.',
    givenUp: (times) => `Serveren har stoppet ${times} ganger og startes ikke igjen.`,
    restart: 'Start på nytt',
    showOutput: 'Vis loggen',
  },
  openExample: 'Åpne et eksempel',
  chooseLanguage: 'Språk i meldingene',
  ofDocument: 'Dokumentets språk',
  notWritten: (reason) => `Filen lot seg ikke skrive (${reason}).`,
};

const NN: Words = {
  openFile: 'Opne ei Markdown- eller tekstfil for å sjekke ho.',
  openPolicy: 'Opne ei personvernerklæring først.',
  openForSchedule: 'Opne ei personvernerklæring for å sjå slettefristane i ho.',
  openToCompare: 'Opne ei Markdown- eller tekstfil for å samanlikne ho.',
  notPolicy: 'Dette ser ikkje ut som ei personvernerklæring, og er ikkje sjekka.',
  checkAnyway: 'Sjekk ho likevel',
  nothingInserted: 'Ingenting er sett inn.',
  tickThenApply: 'Kryss av det som skal setjast inn, og vel Apply',
  noPage: (name) => `Det finst inga side om ${name}.`,
  check: {
    openFolder: 'Opne ei mappe for å sjekke personvernerklæringane i ho.',
    checking: 'Sjekkar personvernerklæringane',
    progress: (done, all, name) => `${done} av ${all}: ${name}`,
    noFiles: 'Det er ingen Markdown- eller tekstfiler i mappa.',
    summary: (files, policies, gaps, warnings, others) =>
      `${plural(policies, 'personvernerklæring', 'personvernerklæringar')} i ${plural(files, 'fil', 'filer')}: ${plural(gaps, 'mangel', 'manglar')} i informasjonen, ${plural(warnings, 'åtvaring', 'åtvaringar')} og ${plural(others, 'annan merknad', 'andre merknader')} i alt.`,
    noPolicies: (files) => `Inga personvernerklæring i ${plural(files, 'fil', 'filer')}.`,
    stopped: (done, all) => `Avbrote etter ${done} av ${all} filer.`,
    leftOut: (count) => `${plural(count, 'fil', 'filer')} er over 2 MB eller ikkje UTF-8, og er ikkje sjekka.`,
    tooMany: (count) => `Berre dei første ${count} filene er sjekka.`,
  },
  newPolicy: {
    title: 'Ny personvernerklæring',
    languages: 'Eitt språk, eller fleire filer som svarar til kvarandre',
    kind: 'Kva slags verksemd er erklæringa for?',
    tick: 'Kryss av det som stemmer; resten får svaret nei',
    name: 'Kva er namnet på verksemda, slik det er registrert? Lat feltet stå tomt for å fylle det ut seinare.',
    email: 'Kva e-postadresse skal spørsmål om personvern sendast til? Lat feltet stå tomt for å fylle det ut seinare.',
  },
  changes: {
    title: 'Kva er endra sidan …',
    which: 'Den eldre versjonen',
    noGit: 'Git er ikkje tilgjengeleg her, så ingen commits er viste. Vel ei fil',
    noRepository: 'Fila ligg ikkje i eit Git-repositorium. Vel ei fil',
    notCommitted: 'Fila er ikkje lagd inn i Git enno. Vel ei fil',
    earlier: 'Tidlegare commits',
    files: 'Andre filer',
    lastCommit: 'Siste commit',
    savedFile: 'Fila slik ho er lagra',
    saved: (name) => `${name} (lagra)`,
    browse: 'Vel ei fil …',
    older: 'Den eldre versjonen',
    compare: 'Samanlikn',
    notInGit: 'Den versjonen lét seg ikkje lese frå Git.',
    goTo: 'Gå til orda',
    unreadable: (name) => `${name} lét seg ikkje lese.`,
    gone: 'Denne samanlikninga finst ikkje lenger. Køyr «What Changed Since… (hva er endret siden …)» på nytt.',
  },
  project: {
    fromFinding: 'Vel dette blant hurtigrettingane på eit funn.',
    textChanged: 'Teksten er endra. Vel hurtigrettinga på nytt.',
    notChanged: 'Prosjektfila (.klausul.json) lét seg ikkje endre. Har mappa skrivetilgang?',
    readOnly:
      'Filene her kan berre lesast, så .klausul.json kan ikkje skrivast. Arbeid i ein kopi av mappa som du kan endre.',
    notSaved: 'Prosjektfila (.klausul.json) er endra, men lét seg ikkje lagre.',
  },
  server: {
    notStarted: 'Serveren starta ikkje.',
    startedAgain: 'Serveren stoppa uventa og er starta på nytt.',
    givenUp: (times) => `Serveren har stoppa ${times} gonger og blir ikkje starta igjen.`,
    restart: 'Start på nytt',
    showOutput: 'Vis loggen',
  },
  openExample: 'Opne eit døme',
  chooseLanguage: 'Språk i meldingane',
  ofDocument: 'Språket i dokumentet',
  notWritten: (reason) => `Fila lét seg ikkje skrive (${reason}).`,
};

const EN: Words = {
  openFile: 'Open a Markdown or plain text file to check it.',
  openPolicy: 'Open a privacy policy first.',
  openForSchedule: 'Open a privacy policy to see its retention schedule.',
  openToCompare: 'Open a Markdown or plain text file to compare it.',
  notPolicy: 'This does not look like a privacy policy, so nothing is checked.',
  checkAnyway: 'Check as a Policy',
  nothingInserted: 'Nothing was inserted.',
  tickThenApply: 'Tick what is to be inserted, then Apply',
  noPage: (name) => `There is no page on ${name}.`,
  check: {
    openFolder: 'Open a folder to check the privacy policies in it.',
    checking: 'Checking the privacy policies',
    progress: (done, all, name) => `${done} of ${all}: ${name}`,
    noFiles: 'There are no Markdown or plain text files in the folder.',
    summary: (files, policies, gaps, warnings, others) =>
      `${plural(policies, 'privacy policy', 'privacy policies')} in ${plural(files, 'file', 'files')}: ${plural(gaps, 'disclosure', 'disclosures')} missing or incomplete, ${plural(warnings, 'warning', 'warnings')} and ${plural(others, 'other finding', 'other findings')} in all.`,
    noPolicies: (files) => `No privacy policy in ${plural(files, 'file', 'files')}.`,
    stopped: (done, all) => `Stopped after ${done} of ${all} files.`,
    leftOut: (count) => `${plural(count, 'file is', 'files are')} over 2 MB or not UTF-8, and not checked.`,
    tooMany: (count) => `Only the first ${count} files were checked.`,
  },
  newPolicy: {
    title: 'New privacy policy',
    languages: 'One language, or several files that mirror each other',
    kind: 'What kind of organisation is the policy for?',
    tick: 'Tick what is true; the rest is answered with no',
    name: 'What is the registered name of the organisation? Leave it empty to fill it in later.',
    email: 'Which e-mail address takes questions about privacy? Leave it empty to fill it in later.',
  },
  changes: {
    title: 'What changed since…',
    which: 'The older version',
    noGit: 'Git is not available here, so no commits are listed. Choose a file',
    noRepository: 'This file is in no Git repository. Choose a file',
    notCommitted: 'This file has not been committed yet. Choose a file',
    earlier: 'Earlier commits',
    files: 'Other files',
    lastCommit: 'Last commit',
    savedFile: 'The saved file',
    saved: (name) => `${name} (saved)`,
    browse: 'Browse…',
    older: 'The older version',
    compare: 'Compare',
    notInGit: 'That version could not be read from Git.',
    goTo: 'Go to the words',
    unreadable: (name) => `${name} could not be read.`,
    gone: 'This comparison is no longer here: run "What Changed Since…" again.',
  },
  project: {
    fromFinding: 'Choose this from the quick fixes of a finding.',
    textChanged: 'The text has changed; choose the quick fix again.',
    notChanged: 'The project file (.klausul.json) could not be changed. Can the folder be written to?',
    readOnly:
      'The files here can only be read, so .klausul.json cannot be written. Work in a copy of the folder that you can change.',
    notSaved: 'The project file (.klausul.json) was changed, but could not be saved.',
  },
  server: {
    notStarted: 'The server did not start.',
    startedAgain: 'The server stopped unexpectedly and was started again.',
    givenUp: (times) => `The server has stopped ${times} times and is not started again.`,
    restart: 'Restart',
    showOutput: 'Show Output',
  },
  openExample: 'Open an example',
  chooseLanguage: 'Language of messages',
  ofDocument: 'The language of the document',
  notWritten: (reason) => `The file could not be written (${reason}).`,
};

const WORDS: Readonly<Record<Language, Words>> = { nb: NB, nn: NN, en: EN };

/** Where neither a document nor the setting tells the language: English, and Norwegian beside what is asked first. */
const BOTH: Words = {
  ...EN,
  openExample: 'Open an example (åpne et eksempel)',
  chooseLanguage: 'Language of messages (språk i meldingene)',
  newPolicy: {
    ...EN.newPolicy,
    title: 'New privacy policy (ny personvernerklæring)',
    languages: 'One language, or several files that mirror each other (ett språk eller flere)',
  },
};

/** The words in the language in which the server speaks of a document; without one, in that of the setting. */
export function wordsFor(status?: Pick<Status, 'messages'>): Words {
  const language = status?.messages ?? chosenLanguage();
  return language === undefined ? BOTH : WORDS[language];
}

/** The words in one language. */
export const wordsIn = (language: Language): Words => WORDS[language];

/** The language that the setting names; undefined where the document decides. */
export function chosenLanguage(): Language | undefined {
  const set = vscode.workspace.getConfiguration('klausul').get('messageLanguage');
  return isLanguage(set) ? set : undefined;
}

export const isLanguage = (value: unknown): value is Language => value === 'nb' || value === 'nn' || value === 'en';

/** Tells something in a notification. */
export const say = (text: string): void => void vscode.window.showInformationMessage(`Klausul: ${text}`);

/** Tells of something that did not work. */
export const warn = (text: string): void => void vscode.window.showWarningMessage(`Klausul: ${text}`);
