/** Promises that the data go to nobody: «deles ikke», «blir hos oss», “nobody else sees them”, an answer «Nei» to who gets them. */
import { BARE_RECIPIENT, SHARE } from '../../facts/recipientWords.js';
import { hasInside, hitsInside } from '../../reading/clauses.js';
import { isOfData } from '../../reading/dataSpokenOf.js';
import { hitsIn, says, sentencesOf, textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { GETS_AT, NOBODY_ELSE, STAYS_WITH_US } from '../../reading/insiders.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { shortDenials } from '../../reading/shortDenials.js';
import { topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { isGiving, isHandedOver, NAMED, RECEIVE, THEM } from './handing-over.js';
import { CONDITIONAL, EXCEPTION, sentencesWith } from './limits.js';
import { INSIDERS, promisesIn, type Promise } from './promises.js';
import { isOfOnePart } from './scope.js';

/** Every such promise of a unit, the plain ones first. */
export const sharingDenied = (unit: Reading): readonly Sentence[] => [
  ...sentencesWith(unit, SHARE)
    .filter(([sentence, hits]) => isAbsolute(sentence, hits))
    .map(([sentence]) => sentence),
  ...promisesIn(unit)
    .filter(isKept)
    .map(({ clause }) => clause),
  ...shortDenials(unit)
    .filter(({ matter }) => asksWhoGets(matter))
    .map(({ place }) => place),
];

/** «Deler dere opplysninger med andre?», «Mottakere», “Who else sees your data?”. */
const asksWhoGets = (matter: Sentence): boolean => {
  const text = textOf(matter);
  if (LIMITED.test(text) || NARROW.test(text) || CONDITIONAL.test(text) || ASKS_OTHER.test(text)) return false;
  if (RECIPIENTS.test(text)) return true;
  const gives =
    hitsIn(matter.block, SHARE, matter.index).some(isGiving) ||
    (says(matter, NOBODY_ELSE) || ELSE.test(text) ? says(matter, GETS_AT) : false);
  return gives && (says(matter, [DATA, THEM]) || says(matter, BARE_RECIPIENT));
};
/** What goes abroad, and what the reader must give: other questions. */
const ASKS_OTHER =
  /(?<!\p{L})(?:automati\p{L}*|avgjør\p{L}*|avgjer\p{L}*|vedtak\p{L}*|decisions?|decided|utlandet|abroad|overseas|tredjeland\p{L}*|third countr\p{L}*|ut av (?:landet|Norge|Noreg))(?!\p{L})|^(?:\p{L}+ )?(?:(?:må|skal|bør|trenger|treng|must|should) (?:eg|jeg|du|dere|de|I|you)|(?:kan|do|can|may|am) (?:eg|jeg|I)|do you have to)(?!\p{L})|^(?:er|is) (?:det|it) (?:frivillig|friviljug|obligatorisk|påkrevd|voluntary|mandatory|compulsory)/iu;
const RECIPIENTS =
  /^(?:mottaker|mottakere|mottakar|mottakarar|recipients?|deles med|delt med|utleveres til|shared with|disclosed to|tredjeparter|tredjepartar|third parties) ?(?:av (?:person)?opplysning(?:er|ar|ene|ane)|of (?:personal )?(?:data|information))?[\s.?]*$/iu;
const ELSE = /(?<!\p{L})(?:andre|noen|nokon|else|others|anyone|anybody)(?!\p{L})/iu;

/** «Ingen utenfor huset får se det du har registrert», “stays with us”, «opplysninger utleveres overhodet ikke». */
function isKept({ clause, text, whole, none }: Promise): boolean {
  const { block } = clause;
  const topics = topicsOf(block);
  if (topics.some((topic) => topic === 'cookies' || topic === 'rights' || topic === 'children')) return false;
  const plain = text.replace(INSIDERS, ' ');
  if (OF_THE_REST.test(text) || isRemainder(clause)) return false;
  if (NARROW.test(plain) || NARROW.test(whole.slice(0, 40)) || !(isOfData(clause) || hasInside(clause, NAMED)))
    return false;
  if (hasInside(clause, STAYS_WITH_US)) return !topics.includes('security') && !FURTHER.test(plain);
  if (FURTHER.test(plain)) return false;
  if (hasInside(clause, NOBODY_ELSE) && hasInside(clause, GETS_AT) && !ABLE.test(text))
    return isOfData(clause) || !ONE_LIST.test(text);
  return none && isNotGiven(clause, text);
}

/** «de andre tingene», “nothing else”: what was told before is left out. */
const OF_THE_REST =
  /(?<!\p{L})(?:(?:nothing|anything|ingenting|ingen ting|inkje|(?:ikke|ikkje) (?:noe|noko)) (?:else|more|further|annet|anna|mer|meir)|(?:de|dei|det|the) (?:andre|øvrige|øvrig|other) (?:ting\p{L}*|opplysning\p{L}*|felt\p{L}*|svar\p{L}*|things|details|data|information|fields)|resten|resterende|resterande|the rest|the remainder)(?!\p{L})/iu;

/** “No one else receives the list”: one thing. */
const ONE_LIST =
  /(?<!\p{L})(?:lista|listen|listene|\p{L}*lister?|rapporten|rapportane|søknaden|saka|saken|kravet|lists?|reports?|claims?|applications?|figures|summary)(?!\p{L})/iu;

/** “…, and no one else gets anything”: whoever was named right before does. */
function isRemainder(clause: Sentence): boolean {
  if (!ELSE_NAMED.test(textOf(clause))) return false;
  const { block, index } = clause;
  const sentences = sentencesOf(block);
  return [...sentences.slice(Math.max(0, index - 3), index + 1)].some((sentence) =>
    hitsIn(block, [SHARE, RECEIVE], sentence.index).some(
      (hit) => hit.end <= clause.start && !isNegated(hit) && isHandedOver(hit),
    ),
  );
}
const ELSE_NAMED = /(?<!\p{L})(?:else|other|others|andre|annen|anna|annan)(?!\p{L})/iu;

/** No act of giving takes place, however it is said: «utlevering til andre skjer ikke», “no sharing of any kind takes place”. */
function isNotGiven(clause: Sentence, text: string): boolean {
  const shares = hitsInside(clause, SHARE).filter((hit) => isGiving(hit) && isWithinDenial(hit, clause));
  if (shares.length === 0 || LIMITED.test(text) || OTHER_ACTOR.test(text)) return false;
  if (!BY_CONTROLLER.test(text) && !AS_NOUN.test(text)) return false;
  return (
    hasInside(clause, BARE_RECIPIENT) ||
    ENDS_WITH_DATA.test(text) ||
    /(?<!\p{L})(?:noen|nokon|anyone|any third|anybody|nobody|no one|ingen|none|whatsoever|overhodet|i det heile|slett)(?!\p{L})|(?:skjer|forekommer|førekjem|finner (?:\p{L}+ )?sted|finn (?:\p{L}+ )?stad|takes? place|occurs?|happens?)(?!\p{L})/iu.test(
      text,
    )
  );
}

/** The denial is that of the act itself, with no other statement between them: not «sender faktura og passer på at ingen …». */
function isWithinDenial({ block, start, end }: Hit, clause: Sentence): boolean {
  const before = block.text.slice(clause.start, start);
  const behind = block.text.slice(end, clause.end);
  const near = (words: string): boolean => !/(?<!\p{L})(?:og|and|at|that|slik at|så)(?!\p{L})/iu.test(words);
  const last = [...before.matchAll(DENYING)].at(-1);
  if (last && near(before.slice(last.index))) return true;
  const [first] = behind.matchAll(DENYING);
  return (first !== undefined && near(behind.slice(0, first.index))) || DENYING_HIT.test(block.text.slice(start, end));
}
const DENYING =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|intet|inkje|verken|hverken|korkje|uaktuelt|utelukk\p{L}*|avst\p{L}+|avhold\p{L}*|unn[gl]\p{L}+|not|never|no|none|nothing|nobody|neither|nor|cannot|\p{L}+n't|refrain\p{L}*|abstain\p{L}*|la[rt]? være|let vere)(?!\p{L})/giu;
const DENYING_HIT = /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|not|never|no|none|nothing)(?!\p{L})/iu;

/** «utlevering», “disclosure”: the act as a thing that takes place or not. */
const AS_NOUN =
  /(?<!\p{L})(?:utlevering\p{L}*|deling\p{L}*|vid[ea]reformidling\p{L}*|overlevering|disclosures?|sharing|passing on)(?!\p{L})/iu;

/** The reader's own sharing, what comes to us, and what others have agreed to. */
const OTHER_ACTOR =
  /(?:ingen av (?:dem|dei|disse|desse)|none of (?:them|these|those))(?!\p{L})|(?<!\p{L})(?:du|you|brukere?n?|brukar(?:en|ar)?|users?|they|de|dei|leverandør\p{L}*|databehandl\p{L}*|ansatte|tilsette|employees|staff|suppliers?|providers?|processors?|who|which|that|som)\s(?:\p{L}+\s){0,3}?(?:del|send|gir|gi|gje|utlever|vidare|videre|share|send|give|disclos|post|provide|pass|agreed|samtykk|forplikt)|(?:provide|give|send|submit|gir?|gje|gjev|sende?r?)\p{L}*\s(?:us|oss|me|meg)(?!\p{L})|(?<!\p{L})(?:ansvarl\p{L}*|responsible|liable)(?!\p{L})/iu;

/** One kind of data, one form, one purpose or one group of recipients. */
const NARROW =
  /(?<!\p{L})(?:recogni[sz]e you|identify you|gjenkjenne deg|kjenne (?:deg|dykk) (?:igjen|att))(?!\p{L})|(?<!\p{L})(?:det|alt|what|whatever|everything) (?:du|de|dere|you) (?:\p{L}+ )?(?:skriv\p{L}*|legg\p{L}*|noter\p{L}*|writes?|written|enter|note|put|post) (?:inn )?(?:i|på|in|on) \p{L}+|(?<!\p{L})(?:(?:for|til|to) (?:si|sin|sitt|sine|egen|eigen|eget|eige|egne|eigne|eiga|their|its|his|her) (?:own |eig\p{L}+ |eg\p{L}+ )?\p{L}+|(?:leaves?|leaving|forlat\p{L}*|forlèt|forlet) (?:the )?(?:EU|EØS|EEA|Europ\p{L}*|Norge|Noreg|Norway|landet|country)|utlandet|abroad|overseas|i (?:klag|søknad|skjema|chat|melding)\p{L}*|in (?:a|the|your|our) (?:complaint|application|form|chat|message)|applications?|complaints?|markedsføring\p{L}*|marknadsføring\p{L}*|reklame\p{L}*|kommersiel\p{L}*|advertis\p{L}*|marketing|commercial\p{L}*|promotional|\p{L}*formål|\p{L}*føremål|purposes?|uvedkommende|uvedkomande|uautorisert\p{L}*|unauthori[sz]ed|samtykk\p{L}*|consent\p{L}*|tillatelse|løyve|permission|sensitiv\p{L}*|helse\p{L}*|health|\p{L}*kort(?:et|nummer\p{L}*|opplysning\p{L}*|data)?|card\p{L}*|passord\p{L}*|passwords?|fødselsnummer\p{L}*|andre brukere|andre brukarar|other (?:users|members|customers)|andre medlem\p{L}*|selve|anonym\p{L}*|aggreg\p{L}*|statisti\p{L}*|disse|desse|slike?|these|such|denne|dette (?:skjema\p{L}*|notat\p{L}*)|this (?:form|note)|notat\p{L}*|notes?|meldinga?|messages?|chat\p{L}*|bilde\p{L}*|bilete\p{L}*|photos?|pictures?|opptak\p{L}*|recordings?|video\p{L}*|svar\p{L}*|answers?|kredittkort\p{L}*|biometri\p{L}*|fingeravtrykk\p{L}*|logg\p{L}*|logs?|search|søk\p{L}*|uten|utan|without|unless|før|until|before|(?:utenfor|utanfor|outside) (?:the )?(?:EU|EØS|EEA|Europ\p{L}*|Norge|Noreg|Norway|landet)|(?:ut av|out of) (?:the )?(?:EU|EØS|EEA)|for at|so that|in order to|markedsføre|marknadsføre|selge|nødvendig|naudsynt|necessary|tjenstlig\p{L}*|tenestleg\p{L}*|need to know|trenger|treng|needs?)(?!\p{L})/iu;

/** A way out in the same breath. */
const FURTHER =
  /(?<!\p{L})(?:pålagt|pålagd|pålegg\p{L}*|required|lov|loven|lova|law|as described|som beskrevet|som omtalt|som står|nedenfor|below|above|over(?:for)?|databehandl\p{L}*|processors?|leverandør\p{L}*|suppliers?|providers?|taushetsplikt\p{L}*|teieplikt\p{L}*|confidential\p{L}*|autoriser\p{L}*|authori[sz]ed)(?!\p{L})/iu;
/** That nobody else could get in is security, no word on what we give. */
const ABLE =
  /(?<!\p{L})(?:uvedkommende|hacker\p{L}*|krypter\p{L}*|encrypt\p{L}*|passord\p{L}*|password|innbrudd)(?!\p{L})/iu;

/** A way out, or a purpose that the promise is limited to. */
const LIMITED =
  /(?<!\p{L})(?:(?:ut av|utenfor|utanfor|out of|outside) (?:the )?(?:EU|EØS|EEA)|tredjeland\p{L}*|third countr\p{L}*|for at|so that|in order to|uten|utan|without|markedsføre|marknadsføre|markedsføring\p{L}*|marknadsføring\p{L}*|reklame\p{L}*|kommersiel\p{L}*|advertis\p{L}*|marketing|commercial\p{L}*|promotional|formål|føremål|purposes?|uvedkommende|uvedkomande|unauthori[sz]ed|samtykk\p{L}*|consent|tillatelse|løyve|permission|nødvendig|naudsynt|necessary|pålagt|pålagd|required|lov|loven|lova|law|only|kun|bare|berre|but|men|disse|desse|slike?|these|such|this|sensitiv\p{L}*|betalingskort|kortnummer|card|passord|password|andre brukere|other users|as described|som beskrevet|som omtalt|som står|nedenfor|below|selge deg|selje deg|sell you|selve|innholdet|content|konto\p{L}*|aggregert|anonym\p{L}*|aggregat\p{L}*|unaffiliated|non-?affiliated)(?!\p{L})/iu;

/** The controller does it, or it is done: not the reader. */
const BY_CONTROLLER =
  /(?<!\p{L})(?:vi|me|jeg|eg|we|i|deles|utleveres|videreformidles|overføres|gis|delast|delte?|utleverte?|gitt|gjeve|formidla|shared|disclosed|passed|given|sold|transferred|released)(?!\p{L})|^(?:The )?\p{Lu}\p{L}+(?: \p{L}+)? (?:deler|utleverer|gir|gjev|shares|discloses|does not|will not|never)/iu;

/** «Vi deler ikke personopplysninger med tredjeparter»: of all data, to all others, with no exception. */
function isAbsolute(sentence: Sentence, shares: readonly Hit[]): boolean {
  const text = textOf(sentence);
  if (
    isOfOnePart(sentence) ||
    EXCEPTION.test(text) ||
    CONDITIONAL.test(text) ||
    LIMITED.test(text) ||
    /[?:]\s*$/.test(text)
  )
    return false;
  if (
    !BY_CONTROLLER.test(text) ||
    sentence.block.kind === 'cell' ||
    topicsOf(sentence.block).some((topic) => topic === 'cookies' || topic === 'rights' || topic === 'children')
  )
    return false;
  if (
    !shares.some((hit) => isNegated(hit) && isGiving(hit)) ||
    shares.some((hit) => !isNegated(hit) && isGiving(hit) && !isLed(hit, text))
  )
    return false;
  return (
    says(sentence, [DATA, THEM]) &&
    (says(sentence, BARE_RECIPIENT) ||
      ENDS_WITH_DATA.test(text) ||
      /(?<!\p{L})(?:noen|nokon|anyone|any third|nobody|no one|ingen)(?!\p{L})/iu.test(text))
  );
}

/** «Vi utleverer ikke personopplysninger.»: to nobody at all. */
const ENDS_WITH_DATA =
  /(?:opplysning\p{L}{0,8}|(?<!\p{L})(?:data|dataene|dataa|informasjon|information))(?: om deg| om dykk| dine| you give us| about you)?\s*[.!]?$/iu;

/** «selger eller deler ikke»: both are denied by the one word. */
const isLed = ({ block, start }: Hit, text: string): boolean =>
  /(?:eller|or|nor|og heller)\s/iu.test(text) && start >= block.text.indexOf(text);
