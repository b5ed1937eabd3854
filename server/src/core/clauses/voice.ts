/** How a document speaks of its controller: «vi», in nynorsk also «me», or by name; the clauses of the library follow. */
import type { Language } from '../languages/language.js';
import type { Reading } from '../reading/reading.js';
import type { Clause } from './clause.js';
import { knownFacts } from './knownFacts.js';

/**
 * A clause's text or heading in the voice of the document. The house's own clauses stay as they are written. English stays with “we”: another
 * subject asks for another form of every verb, in the choices too. «Du» stays too: «kunden» would need «sin» and «seg» sentence by sentence.
 */
export function inVoice(text: string, clause: Clause, language: Language, reading: Reading): string {
  if (clause.source !== undefined || language === 'en') return text;
  const own = ofController(text, clause, language, reading);
  // a clause for patients or staff has a reader of its own
  return clause.duty === undefined ? own : toReader(own, reading);
}

function ofController(text: string, { id }: Clause, language: Language, reading: Reading): string {
  const { name, me } = reading.once(voiceOf);
  if (name !== undefined) return KEEP_WE.has(id) ? text : byName(text, name);
  return language === 'nn' && me ? text.replaceAll(VI, (vi) => (vi === 'Vi' ? 'Me' : 'me')) : text;
}

/** Where the document says «deg som kunde» more than once, the clause says once whom it means as well: outside blanks and choices. */
function toReader(text: string, reading: Reading): string {
  const role = reading.once(roleOfReader);
  if (role === undefined) return text;
  const open = /(?<![\p{L}|,])deg(?! som)(?!\p{L})/gu;
  for (const { index } of text.matchAll(open))
    if (!isInBlank(text, index) && !isReflexive(text, index))
      return `${text.slice(0, index)}deg som ${role}${text.slice(index + 'deg'.length)}`;
  return text;
}

const isInBlank = (text: string, at: number): boolean => text.lastIndexOf('${', at) > text.lastIndexOf('}', at);

/** «Du kan melde deg av»: «deg» is «du» once more. */
const isReflexive = (text: string, at: number): boolean =>
  /(?<!\p{L})du(?!\p{L})[^.:;]{0,50}$/iu.test(text.slice(Math.max(0, at - 60), at));

/** The word that the document has for its reader: «kunde», «medlem», «pasient». */
function roleOfReader({ document }: Reading): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of document.blocks)
    for (const [, role] of text.matchAll(/(?<!\p{L})[Dd]eg som (\p{Ll}{4,20})(?!\p{L})/gu))
      if (ROLES.has(role!)) counts.set(role!, (counts.get(role!) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? most[0] : undefined;
}

const ROLES: ReadonlySet<string> = new Set(
  (
    'kunde medlem pasient bruker brukar ansatt tilsett søker søkjar jobbsøker jobbsøkjar gjest elev student leietaker leigetakar ' +
    'beboer bebuar foresatt føresett forelder deltaker deltakar abonnent passasjer innbygger innbyggjar givar giver frivillig forbruker forbrukar'
  ).split(' '),
);

/** Clauses in which «vi» are several, so that a name says something else; and those that are not read back as what they state with a name. */
export const KEEP_WE: ReadonlySet<string> = new Set([
  'joint-controllers',
  'business-contacts',
  'customer-service',
  'case-handling',
  'website-logs',
]);

interface Voice {
  /** The name that the document uses where others write «vi»; undefined where it writes «vi» anywhere. */
  readonly name: string | undefined;
  /** Whether it writes «me» rather than «vi». */
  readonly me: boolean;
}

const VI = /(?<!\p{L})vi(?!\p{L})/giu;
const FIRST_PERSON = /(?<!\p{L})(?:vi|oss|vår|vårt|våre|våra)(?!\p{L})/iu;

/** So often a document must use the name for it to be its way of speaking. */
const OFTEN = 3;

function voiceOf(reading: Reading): Voice {
  let [me, vi, first] = [0, 0, false];
  const texts: string[] = [];
  for (const { kind, language, text } of reading.document.blocks) {
    if (kind === 'code') continue;
    vi += text.match(VI)?.length ?? 0;
    if (language === 'nn') me += text.match(/(?<!\p{L})me(?!\p{L})/giu)?.length ?? 0;
    first ||= FIRST_PERSON.test(text);
    if (kind !== 'heading') texts.push(text);
  }
  return { me: me > vi, name: first || me > 0 ? undefined : nameIn(texts, reading) };
}

const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'AS',
  'ASA',
  'A/S',
  'SA',
  'ANS',
  'DA',
  'BA',
  'SF',
  'KF',
  'IKS',
  'AB',
]);

/** The full name, or the name without its legal form, whichever the text uses more. */
function nameIn(texts: readonly string[], reading: Reading): string | undefined {
  const { controller } = knownFacts(reading);
  if (controller === undefined || /[,|{}$\\]/.test(controller)) return undefined;
  const words = controller.split(' ');
  const short = words.length > 1 && LEGAL_FORMS.has(words.at(-1)!) ? words.slice(0, -1).join(' ') : controller;
  const count = (name: string): number => texts.reduce((sum, text) => sum + text.split(name).length - 1, 0);
  const [full, all] = [count(controller), count(short)];
  if (all < OFTEN) return undefined;
  return short !== controller && all - full > full ? short : controller;
}

/** Words that «vår» stands before; it stands behind all others. */
const BEFORE = '(?:berettige\\p{L}+|berettiga|representant|kanal\\p{L}+)';
const OWN = '(?<!\\p{L})(?:vår|vårt|våre|våra)';

/** Words about «vi» that agree with it: a name is one. */
const ONE: readonly (readonly [string, string])[] = [
  ['vi er ansvarlige', 'vi er ansvarlig'],
  ['vi er ansvarlege', 'vi er ansvarleg'],
  ['er ikkje pålagde', 'er ikkje pålagd'],
  ['er etablerte', 'er etablert'],
  ['å være sikre på', 'å være sikker på'],
  ['å vere sikre på', 'å vere sikker på'],
];

/** Norwegian verbs are the same with any subject: the name goes where «vi» and «oss» stand, and «vår» becomes its genitive. */
function byName(text: string, name: string): string {
  const genitive = /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
  return ONE.reduce((all, [many, one]) => all.replaceAll(many, one), text)
    .replaceAll(/(?<!\p{L})på våre (vegner?)(?!\p{L})/gu, (_, behalf: string) => `på ${behalf} av ${name}`)
    .replaceAll(new RegExp(`${OWN}(?= ${BEFORE}(?!\\p{L}))`, 'giu'), () => genitive)
    .replaceAll(new RegExp(`${OWN}(?!\\p{L})`, 'giu'), () => `til ${name}`)
    .replaceAll(/(?<!\p{L})(?:vi|oss)(?!\p{L})/giu, () => name);
}
