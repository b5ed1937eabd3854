/** Whether something near a minimum or «permanent» gives it an end after all, or makes one needless. */
import { cue } from '../../marking/cue.js';
import { has, hitsIn } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { retentionStatements, type RetentionFact } from './statements.js';
import { DELETE } from './vocabulary.js';

const THEN = cue('then-deleted', {
  nb: [
    '(deretter|etterpå|så|før) … slett*',
    '(slettes|sletter|slettet|anonymiseres|makuleres) … (deretter|etterpå|etter dette|etter det|straks|når perioden|senest|innen|automatisk)',
    'deretter … (anonymiser*|makuler*|fjern*|slett*)',
    '(etter|når) … (perioden|fristen|denne tiden|dette) … slett*',
    'og slettes',
    'før (de|den|disse|opplysningene) … (slettes|anonymiseres)',
  ],
  nn: [
    '(deretter|etterpå|så|før) … slett*',
    '(slettar|slettast|sletta|anonymisert) … (deretter|etterpå|etter dette|etter det|seinast|innan|automatisk)',
    'deretter … (anonymiser*|makuler*|fjern*|slett*)',
    '(etter|når) … (perioden|fristen|denne tida|dette) … slett*',
    'før (dei|desse) … sletta',
  ],
  en: [
    '(then|thereafter|afterwards|subsequently|before|after which) … (delet*|eras*|destroy*|anonymi*|removed)',
    '(deleted|erased|destroyed|anonymi*|removed) (thereafter|afterwards|after that|automatically|before)',
    'after (this|that|which|the) [period] … (delet*|eras*|destroy*)',
    'and (then|are) (deleted|erased)',
    'before … (deleted|erased|destroyed)',
  ],
});

const ANONYMOUS = cue('anonymous-data', {
  nb: ['*anonym*', 'aggregert*', 'ikke lenger … (knyttes|identifiser*|spores)'],
  nn: ['*anonym*', 'aggregert*', 'ikkje lenger … (knytast|knytte|identifiser*)'],
  en: ['anonym*', 'aggregat*', 'no longer … identif*', 'non-personal'],
});

/** What is kept for the memory of everybody (Article 89 GDPR). */
const COLLECTIONS = [
  '(samling|samlingen|samlingene|samlinga|samlingane|museumssamling*)',
  'kirkebok*',
  'kyrkjebok*',
  'kulturarv*',
  '*museum*',
  'museal*',
  'arkivformål',
  '(historisk|historiske) (forskning|forsking)',
];

/** What a place of learning has to be able to confirm for a lifetime. */
const GRADES = [
  '(vitnemål*|karakterutskrift*|karakterprotokoll*|eksamensprotokoll*|eksamensresultat*|fagbrev*)',
  '(karakterer|karakterar|grader) … (grader|karakterer|karakterar)',
];

const ARCHIVE = cue('archive-law', {
  nb: [
    'arkivlov*',
    'arkivforskrift*',
    '(arkivplikt*|arkivpliktig*|bevaringsplikt*|bevaringspliktig*|arkivverdig*|arkivdepot*)',
    '(arkivverket|nasjonalarkivet|riksarkivet|statsarkivet|byarkivet|kommunearkivet|fylkesarkivet)',
    'interkommunal* … arkiv*',
    '(overføres|overført|overføring|avleveres|avlevert|avlevering|leveres|overleveres|deponeres) … *arkiv*',
    ...COLLECTIONS,
    ...GRADES,
  ],
  nn: [
    'arkivlov*',
    'arkivforskrift*',
    '(arkivplikt*|arkivpliktig*|bevaringsplikt*|arkivverdig*|arkivdepot*)',
    '(arkivverket|nasjonalarkivet|riksarkivet|statsarkivet|byarkivet|kommunearkivet|fylkesarkivet)',
    'interkommunal* … arkiv*',
    '(overført|overførte|overføring|overførast|avlevert|avleverte|avlevering|avleverast|leverast|deponert) … *arkiv*',
    ...COLLECTIONS,
    ...GRADES,
  ],
  en: [
    'archives act',
    'archive law',
    '(national|state|city|municipal|inter-municipal|county|public) archive*',
    '(transferred|handed over|delivered|deposited|transfer) … archive*',
    '(museum|library|historical|archival) collection*',
    'collections … permanently',
    'parish register*',
    'cultural heritage',
    'archiving purposes',
    'historical research',
    '(diploma*|degree certificates|examination results|exam results|final grades)',
    '(grades|diplomas) and (degrees|diplomas|grades|transcripts)',
  ],
});

/** «slettes når det ikke lenger …»: the condition is denied, not the deletion. */
const WHEN_NO_LONGER = /^\s(?:deretter |then )?(?:når|straks|så snart|when|once|as soon as)\s/iu;

const BLANK = /\[[^\]\n]{2,60}\]|\$\{[^}\n]{2,60}\}/;

/** Whether data that names nobody is spoken of: it may be kept for ever. */
export const isAnonymous = ({ block, value }: RetentionFact): boolean =>
  has(block, ANONYMOUS, value.sentence.index) || (block.rowHead !== undefined && has(block.rowHead, ANONYMOUS));

/** Whether the archive law asks that it be kept, or it belongs to what is kept for all time. */
export const isArchive = ({ block, value }: RetentionFact): boolean =>
  [-1, 0, 1].some((step) => value.sentence.index + step >= 0 && has(block, ARCHIVE, value.sentence.index + step));

/** Whether an end stands beside a minimum: in its sentence, in the next one, or in another statement for the same data. */
export function hasLaterEnd(reading: Reading, fact: RetentionFact): boolean {
  const { block, value, end } = fact;
  const { index } = value.sentence;
  if (BLANK.test(block.text.slice(end, value.sentence.end))) return true;
  if (hitsIn(block, DELETE, index).some((hit) => hit.start >= end && !isNegated(hit) && endsBy(fact, hit.end)))
    return true;
  const then = [...hitsIn(block, THEN, index).filter(({ start }) => start >= end), ...hitsIn(block, THEN, index + 1)];
  if (then.some((hit) => !isNegated(hit) || WHEN_NO_LONGER.test(block.text.slice(hit.end)))) return true;
  const before =
    hitsIn(block, DELETE, index).some((hit) => hit.start < fact.start && !isNegated(hit)) &&
    !/^(?:tidligst|tidlegast|no earlier|not before|ikke før|ikkje før)/i.test(block.text.slice(fact.start));
  if (before && !value.ends) return false;
  return reading
    .of(retentionStatements)
    .some(
      (other) =>
        other !== fact && other.value.kind === 'period' && other.value.bound !== 'at-least' && isSameData(fact, other),
    );
}

/** «…, og blir sletta før det sjette året er omme»: a deletion behind the minimum with the latest time for it. */
const endsBy = ({ block, value }: RetentionFact, from: number): boolean =>
  /^[^.;]{0,40}?(?<!\p{L})(?:før|innan|innen|senest|seinast|før utgangen|before|by the end|no later|at the latest|within|deretter|then)(?!\p{L})/iu.test(
    block.text.slice(from, value.sentence.end),
  );

/** Another statement of the same sentence or item, or for the very same kind of data. */
function isSameData(a: RetentionFact, b: RetentionFact): boolean {
  if (
    a.block === b.block &&
    Math.abs(a.value.sentence.index - b.value.sentence.index) <= 1 &&
    (b.value.subject.keys.length === 0 || b.value.subject.keys.join() === a.value.subject.keys.join())
  )
    return true;
  const [one, other] = [a.value.subject, b.value.subject];
  return one.keys.length > 0 && one.keys.join() === other.keys.join() && one.words.join() === other.words.join();
}
