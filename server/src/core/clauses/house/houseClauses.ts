/** The house's clauses of one folder: those that can be used, and what is wrong with the others. */
import { analyse } from '../../analyse.js';
import type { Language } from '../../languages/language.js';
import type { Clause } from '../clause.js';
import { toPlain } from '../snippet.js';
import { readHouseClause, type HouseProblem } from './readHouseClause.js';

/** One file of the folder. */
export interface HouseFile {
  readonly uri: string;
  /** How its path is shown. */
  readonly name: string;
  readonly text: string;
}

/** All files together. */
export interface House {
  readonly clauses: readonly Clause[];
  /** By address, for every file: empty where nothing is wrong. */
  readonly problems: ReadonlyMap<string, readonly HouseProblem[]>;
  /** The texts by address, as they were read. */
  readonly files: ReadonlyMap<string, string>;
}

/** No house clauses. */
export const NO_HOUSE: House = { clauses: [], problems: new Map(), files: new Map() };

/** Reads the files; a broken one is reported, and the others hold. */
export function readHouse(files: readonly HouseFile[]): House {
  const clauses: Clause[] = [];
  const problems = new Map<string, readonly HouseProblem[]>();
  for (const { uri, name, text } of files) {
    const { clause, problems: found } = readHouseClause(text, name);
    const language = clause?.languages?.[0];
    if (!clause || !language) {
      problems.set(uri, found);
      continue;
    }
    const twice = clauses.find((other) => other.id === clause.id && other.languages?.[0] === language);
    if (twice)
      problems.set(uri, [
        ...found,
        {
          span: idSpan(text),
          message: `"${clause.id}" in ${language} stands in ${twice.source ?? ''} too; that one is used.`,
        },
      ]);
    else {
      clauses.push(clause);
      problems.set(uri, [...found, ...unread(clause, language, text)]);
    }
  }
  return { clauses, problems, files: new Map(files.map(({ uri, text }) => [uri, text])) };
}

const idSpan = (text: string): HouseProblem['span'] => {
  const at = Math.max(0, text.search(/^id[ \t]*:/m));
  return { start: at, end: Math.max(at, text.indexOf('\n', at)) };
};

/** A text that is not read as the disclosure that it is for would not close the gap. */
function unread(clause: Clause, language: Language, text: string): readonly HouseProblem[] {
  const { duty, heading, text: words } = clause;
  if (duty === undefined) return [];
  const { disclosures } = analyse(
    `# ${language === 'en' ? 'Privacy policy' : 'Personvern'}\n\n## ${heading[language]}\n\n${toPlain(words[language])}\n`,
    { policy: true },
  );
  const row = disclosures.find(({ id }) => id === duty);
  if (!row || row.status === 'present' || row.status === 'na') return [];
  const start = text.indexOf(words[language].slice(0, 10));
  const from = Math.max(0, start);
  return [
    {
      span: { start: from, end: Math.min(text.length, from + 80) },
      message: `This text is not read as "${duty}": ${row.duty.absent[language]}`,
    },
  ];
}
