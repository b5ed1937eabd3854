/** What a length is counted from: «etter regnskapsårets slutt», “after your last purchase”, «etter avsluttet kundeforhold: tre år». */
import type { Block } from '../../document/block.js';
import { sentenceAt } from '../../reading/hit.js';
import type { DurationMark } from '../durations/readDurations.js';
import { stemOf } from './subject.js';

/** The words of an event: offsets in the block's text. */
export interface EventMark {
  readonly start: number;
  readonly end: number;
}

const BEHIND =
  /^[\s,)]*(?:etter(?: at)?|efter|fra(?: og med)?|frå(?: og med)?|regnet fra|rekna frå|målt fra|siden|sidan|uten|utan|after|from|following|since|of (?=inactiv|no |non-)|without|counted from|calculated from|starting from|as from|as of|past|post|beyond|before)\s+/i;
const BEFORE = /^\s*(?:etter(?: at)?|når|fra|frå|ved|after|when|once|from|upon|following)\s+/i;
const CUT =
  /[.;:()–—|]|,\s|\s(?:og|and)\s(?=(?:deretter|slettes|sletter|slettar|blir|vil|vi|we|then|will|are|is)\s)|\s(?:med mindre|unless|med formål|for å|for at|in order|slik at|so that|hvoretter|slettes|sletter|slettast|slettar|before|før|dersom|hvis|if|i henhold|i tråd|i samsvar|in accordance|as required|pursuant|under the|jf\.?|jfr\.?|according|som følge|slik|by law)(?:\s|$)/i;
const LONGEST = 120;

/** The event that a length runs from, beside it in its sentence. */
export function eventOf(block: Block, mark: DurationMark, sentence: number): EventMark | undefined {
  const { start: from, end: to } = sentenceAt(block, sentence);
  const after = block.text.slice(mark.to, Math.min(to, mark.to + LONGEST));
  const lead = BEHIND.exec(after)?.[0];
  const words = lead === undefined ? '' : (after.slice(lead.length).split(CUT)[0] ?? '');
  if (
    lead !== undefined &&
    words.trim() !== '' &&
    !/^(?:med|with|at)\s*$/i.test(words) &&
    !/^(?:med formål|det|dette|that|which|this)(?:\s|$)/i.test(words)
  ) {
    const start = mark.to + lead.length;
    return { start, end: start + words.trimEnd().length };
  }
  const first = block.text.slice(from, mark.from);
  const unused = unusedBefore(first, from);
  if (unused) return unused;
  const opening = BEFORE.exec(first)?.[0];
  if (opening === undefined) return undefined;
  const clause =
    first
      .slice(opening.length)
      .split(
        /[,:]|\s(?:lagre[rs]?|lagrar|oppbevare[rs]?|beholde[rs]?|slette[rs]?|slettar|we|vi|me|blir|vert|data|your data)\s/i,
      )[0] ?? '';
  const said = clause.replace(/\s(?:til|to|until|up)\s*$/i, '');
  const conditional = /^\s*(?:når|when|once|ved|upon)/i.test(opening);
  if (
    said.trim() === '' ||
    clause.length > LONGEST ||
    (conditional && clause.length === first.length - opening.length) ||
    (/^\s*(?:ved|from|fra|frå)/i.test(opening) && /\s(?:er|is|are|kan|vil|må)(?:\s|$)/.test(said))
  )
    return undefined;
  return { start: from + opening.length, end: from + opening.length + said.trimEnd().length };
}

/** «ikke har logget inn på tre år», “has not been used for two years”: a length of silence, counted from the last use. */
const UNUSED =
  /(?<!\p{L})(?:(?:ikke|ikkje|aldri|not|never|ingen|nobody|no one)|\p{L}{2,6}n['’]t|ubrukte?|unused|inactive|inaktiv\p{L}{0,2}|uten aktivitet|utan aktivitet|idle|dormant)(?!\p{L})/giu;
const OF_USE =
  /(?<!\p{L})(?:logg|pålogg|innlogg|bruk|nytt|handl|besøk|åpn|opn|hørt|høyrt|svar|kjøp|aktiv|inne|ubruk|inaktiv|uten aktiv|utan aktiv|log|sign|use|unused|visit|open|heard|active|inactive|shop|order|bought|reply|replied|idle|dormant|kontakt|vært i|vore i)/iu;
const FROM_SILENCE = 70;

function unusedBefore(first: string, from: number): EventMark | undefined {
  const near = Math.max(0, first.length - FROM_SILENCE);
  for (const { index } of first.slice(near).matchAll(UNUSED)) {
    const words = first.slice(near + index);
    if (!OF_USE.test(words) || /[;:,]/.test(words)) continue;
    const end = words
      .replace(/\s(?:på|i|for|in|over|the|de|dei|last|siste|minst|mer enn|more than)\s*$/iu, '')
      .trimEnd();
    return { start: from + near + index, end: from + near + index + end.length };
  }
  return undefined;
}

const EMPTY = new Set(
  'ut av out off er var blir ble blei vert vart har hadde din ditt dine deg du en et ei ein eit den det de dei den som i på av til for fra frå med og om at vår vårt vi the a an is are was were has have been of to in on for with your you our we it that this date dato datoen tidspunkt tidspunktet time moment siste last final most recent første hele full respektive aktuelle relevante respective relevant noen andre annen nokon anna annan someone somebody else tok tek tatt teke kom kome come came took'.split(
    ' ',
  ),
);
const SAME: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:var(?:er|te)$|består|løper|last(?:s|ed)?$|avslutt|opphør|opphøyr|slutt|sluttar|endt|end|ended|ending|terminat|clos|utløp|utgang|expir|ceas|conclu|complet|fullfør|ferdig|finish|over)/,
    'end',
  ],
  [/^(?:utmeld|meld|avmeld|unsubscrib|leav|left|quit)/, 'leave'],
  [/^(?:slett|delet|erasure|eras)/, 'delete'],
  [/^(?:kundeforhold|customer|relationship|kunde)/, 'customer'],
  [/^(?:kjøp|purchas|order|ordre|bestill)/, 'purchase'],
  [/^(?:innlogg|pålogg|login|log|sign)/, 'login'],
  [/^(?:regnskapsår|rekneskapsår|accounting|fiscal|financial|bokføringsår)/, 'accounting-year'],
  [/^(?:konto|brukerkonto|account)/, 'account'],
  [
    /^(?:ansatt|tilsatt|besatt|tilsett|besett|stilling|hired|filled|appointed|position|vacancy|tilsetting|ansettels|rekruttering|recruitment)/,
    'hired',
  ],
  [/^(?:innsam|collect|register|registrer|record|opptak|mottak|mottatt|receipt|receiv)/, 'collect'],
];

/** The content words of an event, so that «avsluttet kundeforhold» and «at kundeforholdet er avsluttet» are the same. */
function eventWords(event: string): ReadonlySet<string> {
  const words = event.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 1 && !EMPTY.has(word))
      .map((word) => SAME.find(([form]) => form.test(word))?.[1] ?? stemOf(word)),
  );
}

/** A length of silence is not the one that data is kept for otherwise. */
const isUnused = (event: string): boolean => event.search(UNUSED) === 0 && OF_USE.test(event);

/** Whether two lengths can be said to run from the same event; one that names none may run from any but the last use. */
export function sameEvent(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return !isUnused(a ?? '') && !isUnused(b ?? '');
  const [one, other] = [eventWords(a), eventWords(b)];
  if (one.size === 0 || other.size === 0) return true;
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return [...small].every((word) => large.has(word));
}

/** Whether two clauses of time name the same thing that ends: «siste dagen i skuleåret» and «at skuleåret er omme». */
export function shareEnd(a: string, b: string): boolean {
  const other = eventWords(b);
  return [...eventWords(a)].some((word) => word.length >= LONG_ENOUGH && other.has(word));
}

/** Letters of a noun that tells one end from another. */
const LONG_ENOUGH = 6;
