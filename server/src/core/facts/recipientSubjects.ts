/** Others as the subject of a sentence: who sees the data, gets them or handles them («Politiet kan få opptak», “the federation receives a copy”). */
import { cue } from '../marking/cue.js';
import { hitsIn, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import { nameAtStart } from '../reading/names.js';
import { DATA } from '../reading/vocabulary.js';
import { DATA_KIND } from './dataKinds.js';

/** To see or get something. */
export const GETS = cue('gets-data', {
  nb: [
    '(får|ser|mottar)',
    '(kan|skal|vil|må) [også] (få|se|lese|motta)',
    '(må|trenger) [å] (ha|vite)',
    '(har|får|gis) tilgang',
  ],
  nn: [
    '(får|ser|mottek|mottar)',
    '(kan|skal|vil|må) [òg] (få|sjå|lese|ta imot)',
    '(må|treng) [å] (ha|vite|vita)',
    '(har|får) tilgang',
  ],
  en: [
    '(gets|get|receives|receive|sees)',
    '(can|may|will|must|also) (see|get|receive|read|view)',
    '(has|have|given|get|gets) access',
  ],
});

/** What somebody who works for the controller does with the data. */
export const HANDLES = cue('handles-data', {
  nb: [
    '(drifter|lagrer|håndterer|behandler|sender|leverer|trykker|vedlikeholder|oppbevarer|administrerer|lager|genererer|hoster|fører|kjører)',
    'tar … (hånd om|seg av)',
    'står for',
  ],
  nn: [
    '(driftar|lagrar|handterer|behandlar|handsamar|sender|leverer|trykkjer|held ved like|oppbevarer|administrerer|lagar|genererer|fører|køyrer)',
    'tek … (hand om|seg av)',
    'står for',
  ],
  en: [
    '(runs|run|hosts|host|stores|store|handles|handle|processes|process|delivers|deliver|sends|send|maintains|maintain|operates|operate|prints|manages|manage)',
    '(takes|take) care of',
  ],
});

/** What data are called where they are not called data: the matter or paper that holds them. */
const MATTER = cue('matter-of-data', {
  nb: [
    '(*sak|*saker|*saken|*søknad*|*opptak|*opptakene|*melding|*meldinger|*påmelding*|*liste|*listen|*listene|*lister|*skjema*|*dokument*|kopi*|*faktura*|*fakturaene|*betaling*|*system*|*lagring*|*nummer*|*drift*|*bestilling*|*journal*|*samtale*|*svar|*svarene|*booking*|*regnskap*|*lønn*|appen|app|nettsiden|nettstedet|nettbutikken|løsningen|databasen|etikett*|adresselapp*)',
  ],
  nn: [
    '(*sak|*saker|*saka|*søknad*|*opptak|*opptaka|*melding|*påmelding*|*liste|*lista|*lister|*skjema*|*dokument*|kopi*|*faktura*|*betaling*|*system*|*lagring*|*nummer*|*drift*|namna|*bestilling*|*journal*|*samtale*|*svar|*svara|*rekneskap*|*løn*|*påmelding*|appen|app|nettsida|nettstaden|nettbutikken|løysinga|databasen|etikett*)',
  ],
  en: [
    '(case|cases|file|files|record|records|copy|copies|booking*|reservation*|appeal*|application*|recording*|message*|form|forms|list|lists|invoice*|payment*|number*|storage|hosting|system*|requests|document*|database|databases|label|labels)',
  ],
});

/** Whether data, or what holds them, are spoken of in the sentence. */
export const speaksOfData = ({ block, index }: Sentence): boolean =>
  hitsIn(block, [DATA, DATA_KIND, MATTER], index).length > 0;

/** How many words may stand between the subject and its verb: «politiet kan», «selskap som drifter». */
const NEAR = 4;
/** … «byrået vi samarbeider med, og lederen i avdelingen, har tilgang». */
const FAR = 14;

/** Whether one of the recipients named (`kinds`), or a name that begins the sentence, gets or handles data. */
export function othersGet(sentence: Sentence, kinds: readonly Hit[]): boolean {
  const { block, index } = sentence;
  const gets = hitsIn(block, GETS, index).filter((verb) => !isNegated(verb));
  const handles = hitsIn(block, HANDLES, index).filter((verb) => !isNegated(verb));
  const access = gets.filter((verb) => /tilgang|access/i.test(wordsOf(verb)));
  if (gets.length + handles.length === 0 || (access.length === 0 && !speaksOfData(sentence))) return false;
  if (COMES_FROM.test(textOf(sentence))) return false;
  const subjectOf = (verb: Hit, kind: Hit): boolean => verb.first >= kind.last && verb.first - kind.last <= NEAR;
  return (
    kinds.some(
      (kind) =>
        !isNegated(kind) &&
        ((isOutsider(kind) && gets.some((verb) => subjectOf(verb, kind))) ||
          (isOutsider(kind) && access.some(({ first }) => first >= kind.last && first - kind.last <= FAR)) ||
          (isWorker(kind) && handles.some((verb) => subjectOf(verb, kind)))),
    ) || isNamedFirst(sentence, gets, handles)
  );
}

/** What comes from somebody is got by the controller; «fra adresselisten vår» names its own list. */
const COMES_FROM =
  /(?<!\p{L})(?:fra|frå|from)(?!\p{L})(?! (?:our|the) (?:\p{L}+ )?(?:list|register|database|system|records?)(?!\p{L})| (?:vår\p{L}* )?\p{L}*(?:list[ae]n?|register(?:et)?|systemet|databasen)(?!\p{L}))/iu;

const wordsOf = ({ block, start, end }: Hit): string => block.text.slice(start, end);

/** Whom nobody takes for the controller or its customers. */
const isOutsider = (kind: Hit): boolean =>
  isWorker(kind) ||
  /politi|police|rekrutter|recruit|(?<!\p{L})(?:leiar|leder|manager)|styresmakt|myndighet|authorit|statsforvalt|governor|lånekass|helfo|(?<!\p{L})nav(?!\p{L})|skatteetat|forbund|federation|revisor|auditor|regnskap|rekneskap|accountant|bank|forsikring|insur|advokat|lawyer|inkasso|debt|collect|lege|doctor|domstol|court|posten|carrier|courier|bookkeep|firm|outfit|transport|frakt|arrangør|organi[sz]er|(?:bus|fly|reise)s?selskap|rederi|reiarlag|leirst|airline|sponsor|(?:it|drifts|system)-?partner|(?:bus|coach|ferry) comp|tour oper/iu.test(
    wordsOf(kind),
  );

const isWorker = (kind: Hit): boolean =>
  /leverand|tilby[d]|databehand|provider|processor|supplier|contractor|byrå|agenc|firm|bookkeep|accountant|vaktselskap|plattform|platform|hosting|underleverand|selskap\p{L}* som|bedrift\p{L}* som|f[oø]retak\p{L}* som|akt[oø]r\p{L}* som|card compan|kortselskap|trykkeri|print(?:er|ing)/iu.test(
    wordsOf(kind),
  );

/**
 * «Norges Idrettsforbund får …», «Vigilo leverer appen …», «OpenAI i USA lager svarene»: the first words are a name, and the verb is
 * right behind, or behind its place or a bracket. A single word has to look like no other.
 */
function isNamedFirst({ block, start, end }: Sentence, gets: readonly Hit[], handles: readonly Hit[]): boolean {
  const text = block.text.slice(start, end);
  const named = nameAtStart(text);
  if (named?.start !== 0) return false;
  const single = !/\s\p{Lu}/u.test(named.name);
  if (single && (block.language === 'en' ? !isService(text, named.name) : COMMON_WORD.test(named.name))) return false;
  const place = /^(?: i \p{Lu}\p{L}+| \([^)]{2,40}\)|, [^,]{3,60},)/u.exec(text.slice(named.name.length))?.[0] ?? '';
  const behind = start + named.name.length + place.length;
  // «Bilag oppbevarer vi …»: what stands first is the object
  return (single ? handles : [...gets, ...handles]).some(
    (verb) =>
      verb.start >= behind &&
      verb.start - behind < 3 &&
      !/^\s(?:vi|me|du|jeg|eg|dere|de|dei|man|ein)(?!\p{L})/iu.test(block.text.slice(verb.end, verb.end + 8)),
  );
}

/** “Supabase hosts the database”: one capitalised word that does what only a supplier does, and is no common noun without an article. */
const isService = (text: string, name: string): boolean =>
  /^ (?:hosts|stores|operates|maintains|runs|prints)(?!\p{L})/u.test(text.slice(name.length)) &&
  !/(?:ing|tion|ment|ware|ance|ence|ity|ship|one|body|staff|data|team|desk|support|reception|sales)$|^(?:it|this|that|she|he|who|which|each|another|everything|nothing|information|it)$/iu.test(
    name,
  );

/** Endings of common nouns that begin a sentence, and words that begin one without being a noun. */
const COMMON_WORD =
  /(?:en|et|ene|ane|er|ar|ing|inga|sjon|skap|het|heit|re|te)$|^(?:vi|me|du|dei?|det|den|dette|denne|desse|disse|som|her|der|alle|andre|noen|nokon|nokre|mange|ingen|inga|eg|jeg|man|ein|en|hvem|kven|da|då|så|og|men|vår|våre|vårt|ditt|din|dine|firma|selskap|styre|politi|barn|folk)$/iu;
