/** What is wrong with a setting, in words: for the project file in its language, for the editor's settings in English. */
import type { Language, Localized } from '../languages/language.js';
import type { ProblemKind, SettingsProblem } from '../settings.js';

/** One sentence or two, without a full stop at the end. `prefix` goes before the keys (`klausul.` in the editor's settings). */
export function describeProblem(problem: SettingsProblem, language: Language, prefix = ''): string {
  const { path, kind, used, suggestion } = problem;
  const name = path.length === 0 ? prefix.replace(/\.$/, '') || FILE[language] : prefix + keyOf(path);
  const words = WORDS[language];
  if (isUnknown(kind)) {
    const meant = suggestion === undefined ? '' : `. ${words.meant.replace('{name}', suggestion)}`;
    return `${words[kind].replace('{name}', problem.name ?? String(path.at(-1)))}${meant}`;
  }
  const wanted = kind === 'glob' ? globWords(problem, language) : words[kind].replace('{list}', listOf(problem));
  const instead = used === undefined ? words.leftOut : words.used.replace('{value}', used);
  return `${words.should.replace('{name}', name).replace('{wanted}', wanted)}; ${instead}`;
}

const listOf = ({ allowed }: SettingsProblem): string => allowed?.join(', ') ?? '';

/** `severity.retention`, `suppressions[2].rule`. */
function keyOf(path: SettingsProblem['path']): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}

type Unknown = 'rule' | 'severity-key' | 'duty' | 'fact-key' | 'key';
const UNKNOWN: readonly ProblemKind[] = ['rule', 'severity-key', 'duty', 'fact-key', 'key'];
const isUnknown = (kind: ProblemKind): kind is Unknown => UNKNOWN.includes(kind);

function globWords({ allowed }: SettingsProblem, language: Language): string {
  const bad = allowed?.[0];
  const { glob, globs } = WORDS[language];
  return `${glob} (${globs[bad === 'backslash' || bad === 'braces' || bad === 'brackets' || bad === 'up' ? bad : 'empty']})`;
}

const FILE: Localized = { nb: 'filen', nn: 'fila', en: 'the file' };

type Words = Readonly<Record<ProblemKind | 'meant' | 'should' | 'used' | 'leftOut', string>> & {
  readonly globs: Readonly<Record<'empty' | 'backslash' | 'braces' | 'brackets' | 'up', string>>;
};

const WORDS: Localized<Words> = {
  nb: {
    object: 'et objekt',
    list: 'en liste av objekter',
    choice: 'en av {list}',
    flag: 'true eller false',
    texts: 'en liste av tekster',
    text: 'en tekst',
    glob: 'et filmønster som kan treffe noe',
    reason: 'en begrunnelse i ord',
    fact: 'tekst, et tall, true eller false',
    rule: 'Det finnes ingen regel som heter «{name}»',
    'severity-key': 'Det finnes ingen regel eller regelfamilie som heter «{name}»',
    duty: 'Det finnes ingen opplysning som heter «{name}»',
    'fact-key': '«{name}» er ikke noe Klausul spør etter',
    key: 'Klausul kjenner ikke nøkkelen «{name}»',
    meant: 'Mente du «{name}»?',
    should: '{name} skal være {wanted}',
    used: '«{value}» gjelder i stedet',
    leftOut: 'den regnes ikke med',
    globs: {
      empty: 'det er tomt',
      backslash: 'skriv / mellom mappene, ikke \\',
      braces: 'klammene { } går ikke opp',
      brackets: '[ ] kan ikke brukes',
      up: '.. går ut av mappen',
    },
  },
  nn: {
    object: 'eit objekt',
    list: 'ei liste av objekt',
    choice: 'ein av {list}',
    flag: 'true eller false',
    texts: 'ei liste av tekstar',
    text: 'ein tekst',
    glob: 'eit filmønster som kan treffe noko',
    reason: 'ei grunngiving i ord',
    fact: 'tekst, eit tal, true eller false',
    rule: 'Det finst ingen regel som heiter «{name}»',
    'severity-key': 'Det finst ingen regel eller regelfamilie som heiter «{name}»',
    duty: 'Det finst inga opplysning som heiter «{name}»',
    'fact-key': '«{name}» er ikkje noko Klausul spør etter',
    key: 'Klausul kjenner ikkje nøkkelen «{name}»',
    meant: 'Meinte du «{name}»?',
    should: '{name} skal vere {wanted}',
    used: '«{value}» gjeld i staden',
    leftOut: 'verdien blir ikkje rekna med',
    globs: {
      empty: 'det er tomt',
      backslash: 'skriv / mellom mappene, ikkje \\',
      braces: 'klammene { } går ikkje opp',
      brackets: '[ ] kan ikkje brukast',
      up: '.. går ut av mappa',
    },
  },
  en: {
    object: 'an object',
    list: 'a list of objects',
    choice: 'one of {list}',
    flag: 'true or false',
    texts: 'a list of strings',
    text: 'a string',
    glob: 'a glob pattern that can match something',
    reason: 'a reason in words',
    fact: 'text, a number, true or false',
    rule: 'There is no rule "{name}"',
    'severity-key': 'There is no rule or family of rules "{name}"',
    duty: 'There is no disclosure "{name}"',
    'fact-key': '"{name}" is not a fact that Klausul asks for',
    key: 'Klausul does not know the key "{name}"',
    meant: 'Did you mean "{name}"?',
    should: '{name} should be {wanted}',
    used: '"{value}" is used',
    leftOut: 'it is left out',
    globs: {
      empty: 'it is empty',
      backslash: 'write / between folders, not \\',
      braces: 'the braces { } do not match',
      brackets: '[ ] cannot be used',
      up: '.. leads out of the folder',
    },
  },
};
