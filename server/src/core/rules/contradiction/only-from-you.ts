/** Data only from the person, yet another source is named. */
import { dataSources } from '../../facts/dataSources.js';
import { cue } from '../../marking/cue.js';
import { isDenying } from '../../reading/absolutes.js';
import { clausesOf, hasInside } from '../../reading/clauses.js';
import { says, textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { shortDenials } from '../../reading/shortDenials.js';
import { topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { defineRule } from '../rule.js';
import { NAMED } from './handing-over.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, firstOpposed, type Place } from './pair.js';
import { promisesIn, type Promise } from './promises.js';

export const onlyFromYou = defineRule({
  id: 'contradiction/only-from-you',
  severity: 'warning',
  law: ['gdpr:14(2)(f)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Bare fra deg selv, men også fra andre',
    nn: 'Berre frå deg sjølv, men også frå andre',
    en: 'From you alone, yet from others too',
  },
  why: {
    nb: 'Teksten sier at alle opplysninger kommer fra personen selv, og nevner et annet sted en annen kilde. Kilden skal oppgis (GDPR artikkel 14 nr. 2 bokstav f), og leseren skal kunne stole på svaret.',
    nn: 'Teksten seier at alle opplysningar kjem frå personen sjølv, og nemner ein annan stad ei anna kjelde. Kjelda skal oppgjevast (GDPR artikkel 14 nr. 2 bokstav f), og lesaren skal kunne lite på svaret.',
    en: 'The text says that all data come from the person, and names another source elsewhere. The source has to be stated (Article 14(2)(f) GDPR), and readers must be able to rely on the answer.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi behandler bare opplysninger du selv har gitt oss.\n\nVi henter adressen din fra Folkeregisteret.',
      ],
      good: [
        '# Personvern\n\nVi behandler opplysninger du selv har gitt oss.\n\nVi henter adressen din fra Folkeregisteret.',
        '# Personvern\n\nVi behandler bare opplysninger du selv har gitt oss.\n\nVi henter ikke opplysninger fra Folkeregisteret.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nAlt vi veit om deg, har du fortalt oss sjølv.\n\nVi hentar opplysningar om kreditten din frå eit kredittopplysningsbyrå.',
      ],
      good: [
        '# Personvern\n\nAlt som står i profilen, har du skrive sjølv.\n\nVi hentar opplysningar om kreditten din frå eit kredittopplysningsbyrå.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe only hold data that you have given us yourself.\n\nWe obtain your address from the population register.',
      ],
      good: [
        '# Privacy policy\n\nExcept for your address, we only hold data that you have given us yourself.\n\nWe obtain your address from the population register.',
      ],
    },
  },
  check: (reading) => firstOpposed(reading, reading.eachUnit(claims), otherSource, MESSAGE),
});

const claims = (unit: Reading): readonly Sentence[] => [
  ...promisesIn(unit)
    .filter(isPromised)
    .map(({ clause }) => clause),
  ...sentencesWith(unit, FROM_YOU).flatMap(([sentence]) =>
    TOLD_BY_SELF.test(textOf(sentence)) && !ONE_KIND.test(textOf(sentence)) && !EXCEPTION.test(textOf(sentence))
      ? [sentence]
      : [],
  ),
  ...shortDenials(unit)
    .filter(({ matter }) => says(matter, FROM_OTHERS) && says(matter, [DATA, GET]))
    .map(({ place }) => place),
];

/** «Det vi vet om deg, er det du selv som har fortalt», “What we know about you is what you told us yourself”. */
const TOLD_BY_SELF =
  /^(?:det|what|alt det|all that) (?:\p{L}+ ){1,2}?(?:vet|veit|har|sitter på|sit på|know|knows|have|has|hold|holds) (?:\p{L}+ ){0,3}?(?:om|about|on) (?:\p{L}+),? (?:(?:er|har) (?:det )?(?:\p{L}+ ){0,1}?(?:selv|sjølv) (?:som )?(?:har )?(?:\p{L}+ ){0,1}?(?:fortalt|gitt|oppgitt|gjeve|oppgjeve|registrert|skrevet|skrive|lagt inn)|(?:er|is) (?:det|what) (?:you|du) (?:have |har )?(?:yourself |yourselves |selv |sjølv )?(?:told|given|gave|entered|written|provided|fortalt|gitt|oppgitt))(?!\p{L})/iu;

/** «bare det du selv gir oss», «alt vi vet, har du fortalt», «vi henter ingenting fra andre». */
function isPromised({ clause, text, whole, none, only, every }: Promise): boolean {
  const { block } = clause;
  if (ONE_KIND.test(whole) || topicsOf(block).some((topic) => topic === 'rights' || topic === 'cookies')) return false;
  if (none && hasInside(clause, FROM_OTHERS) && hasInside(clause, GET))
    return (
      !NARROW.test(whole) && (hasInside(clause, DATA) || ABOUT_YOU.test(text) || topicsOf(block).includes('source'))
    );
  if (none && !NOBODY_ELSE.test(text)) return false;
  const all = (only && HELD.test(text)) || (every && FROM_START.test(text) && WE_HAVE.test(text));
  return all && hasInside(clause, FROM_YOU) && (hasInside(clause, DATA) || ABOUT_YOU.test(text));
}
/** Held or collected at all; to use or share only what was given is another promise. */
const HELD =
  /(?<!\p{L})(?:behandl\p{L}*|handsam\p{L}*|samle[rst]*|samla[r]?|innhent\p{L}*|hent\p{L}*|har|lagr\p{L}*|vet|veit|kjenner|registrer\p{L}*|få(?:r|tt)|kommer|kjem|kilde\p{L}*|kjelde\p{L}*|collects?|collected|process\p{L}*|have|has|hold|holds|held|stores?|stored|keep|kept|knows?|get|receives?|comes?|sources?)(?!\p{L})/iu;
const WE_HAVE =
  /(?<!\p{L})(?:(?:vi|me|we)\s(?:\p{L}+\s)?(?:vet|veit|har|sitter|sit|lagr\p{L}*|behandl\p{L}*|handsam\p{L}*|registrer\p{L}*|know|have|hold|keep|store|process|collect)|om deg|om dykk|om dere|about you|comes? from|kommer fra|kjem frå|stammer fra)(?!\p{L})/iu;
const NOBODY_ELSE = /(?<!\p{L})(?:andre|others?|else|anywhere)(?!\p{L})/iu;
const FROM_START = /^(?:(?:og|and|så) )?(?:alt|alle|all|samtlige|everything|every)(?!\p{L})/iu;
const ABOUT_YOU =
  /(?<!\p{L})(?:om deg|om dykk|om dere|about you|det (?:du|vi|me)|what (?:you|we)|alt (?:vi|me|som)|everything (?:we|that))(?!\p{L})/iu;
/** One form, one thing, one purpose. */
const ONE_KIND =
  /(?<!\p{L})(?:profil\p{L}*|profile|skjema\p{L}*|forms?|nyhetsbrev\p{L}*|nyheitsbrev\p{L}*|newsletters?|chat\p{L}*|denne|dette|this|these|disse|desse|søknad\p{L}*|applications?|bilde\p{L}*|bilete\p{L}*|photos?|e-?post\p{L}*|e-?mails?|samtykk\p{L}*|consent|(?:lenge|long) (?:som|as)|sensitiv\p{L}*|helse\p{L}*|health|nødvendig\p{L}*|naudsynt\p{L}*|necessary|trenger|treng|needs?)(?!\p{L})/iu;
const NARROW =
  /(?<!\p{L})(?:markedsf\p{L}*|marknadsf\p{L}*|marketing|kjøper|buy|purchase|sosiale|social|uten|utan|without|under \d\d|barn\p{L}*|child\p{L}*|kombiner\p{L}*|combin\p{L}*|samkøyr\p{L}*|kobler|koplar)(?!\p{L})/iu;

/** The person gives them. */
const FROM_YOU = cue('only-from-you', {
  nb: [
    '(passasjeren|pasienten|eleven|leietakeren|deltakeren) [selv|har|som] ..4 (gir|gitt|oppgir|oppgitt|forteller|fortalt|registrert|lagt inn)',
    '(du|dere|deg|kunden|medlemmet|søkeren|brukeren|gjesten) [selv|har|som] ..4 (gir|gitt|oppgir|oppgitt|forteller|fortalt|registrerer|registrert|skriver|skrevet|sender|sendt|legger inn|lagt inn|taster|oppga|ga|deler|delt|leverer|levert)',
    '(gitt|oppgitt|fortalt|registrert|skrevet|sendt|lagt inn) … (du|deg|dere) [selv]',
    '(har|får|fått|kommer|hentet|henter|samlet|stammer|mottatt|mottar|innhenter|innhentes) ..5 (fra|av) (deg|dere|deg selv|den det gjelder|den registrerte)',
    'fra deg (selv|alene|direkte)',
    'direkte fra (deg|dere)',
    'du er (vår|den) … kilde*',
    'kilden er du',
  ],
  nn: [
    '(passasjeren|pasienten|eleven|leigetakaren|deltakaren) [sjølv|har|som] ..4 (gjev|gir|gitt|gjeve|oppgitt|oppgjeve|fortel|fortalt|registrert|lagt inn)',
    '(du|de|deg|kunden|medlemen|søkjaren|brukaren|gjesten) [sjølv|har|som] ..4 (gjev|gir|gitt|gjeve|oppgir|oppgjev|oppgitt|oppgjeve|fortel|fortalt|registrerer|registrert|skriv|skrive|sender|sendt|legg inn|lagt inn|gav|deler|delt|leverer|levert)',
    '(gitt|gjeve|oppgitt|oppgjeve|fortalt|registrert|skrive|sendt|lagt inn) … (du|deg|dykk) [sjølv]',
    '(har|får|fått|kjem|henta|hentar|samla|motteke|mottek) ..5 (frå|av) (deg|dykk|deg sjølv|den det gjeld)',
    'frå deg (sjølv|åleine|direkte)',
    'direkte frå (deg|dykk)',
    'du er … kjelda',
  ],
  en: [
    '(you|customer|member|applicant|user|guest) [yourself|have|has] ..3 (give|given|gave|provide|provided|tell|told|enter|entered|write|written|wrote|send|sent|submit|submitted|type|typed|share|shared|register|registered|supply|supplied)',
    '(comes|come|came|collected|collect|obtained|obtain|received|receive|get|got|have|originates) ..5 (from|by) (you|yourself|you alone|the person concerned|the data subject)',
    '(directly|straight|only|solely) from you',
    'you are ..2 source',
  ],
});

/** From anybody else. */
const FROM_OTHERS = cue('from-others', {
  nb: [
    '(fra|hos|av|via) ..3 (andre|tredjepart*|tredjeparter|utenforstående|registre|register|andre kilder|eksterne|noen annen|noen andre)',
    '(andre|eksterne) (kilder|steder)',
    'annet sted',
  ],
  nn: [
    '(frå|hos|av|via) ..3 (andre|tredjepart*|tredjepartar|utanforståande|register|andre kjelder|eksterne|nokon annan)',
    '(andre|eksterne) (kjelder|stader)',
    'annan stad',
  ],
  en: [
    '(from|by|through) ..3 (others|anyone else|anybody else|anyone other|any other|third party|third parties|third-party|other sources|registers|outside|somebody else|someone else|elsewhere|anywhere)',
    '(other|external|outside) (source|sources)',
    'elsewhere',
  ],
});
const GET = cue('get-from', {
  nb: [
    '(henter|hente|hentes|innhenter|innhente|innhentes|får|få|samler|samle|samles|mottar|motta|kjøper|slår opp|spør|kilder|innhenting|bruker|leter|søker)',
  ],
  nn: [
    '(hentar|hente|henta|innhentar|får|få|samlar|samle|samla|mottek|kjøper|slår opp|spør|kjelder|innhenting|brukar|bruker|leitar|søkjer)',
  ],
  en: [
    '(collect|collects|obtain|obtains|get|gets|receive|receives|gather|gathers|buy|look|ask|sources|source|acquire|take|seek|fetch|comes|come)',
  ],
});

/** Somebody who is asked, or a place that is looked up: «ringer rådgiveren to tidligere ledere», “reads your LinkedIn profile”. */
const ASKED = cue('source-asked', {
  nb: [
    '(ringer|kontakter|spør|snakker med|hører med|innhenter|henter) ..4 (referanse*|referanser|tidligere leder*|tidligere arbeidsgiver*|tidligere sjef*|arbeidsgiver*|skolen|fastlege*|legen|naboer|kolleg*|banken|trener*)',
    '(leser|sjekker|søker|slår opp|ser) ..6 (linkedin*|facebook*|folkeregister*|gjeldsregister*|registeret|registre|skattelist*|1881|proff|google|sosiale medier|brønnøysund*|kredittopplysning*)',
  ],
  nn: [
    '(ringjer|kontaktar|spør|snakkar med|høyrer med|hentar) ..4 (referans*|tidlegare leiar*|tidlegare arbeidsgivar*|tidlegare sjef*|arbeidsgivar*|skulen|fastlege*|legen|naboar|kolleg*|banken|trenar*)',
    '(les|sjekkar|søkjer|slår opp|ser) ..6 (linkedin*|facebook*|folkeregister*|gjeldsregister*|registeret|register|skattelist*|1881|proff|google|sosiale medium|brønnøysund*|kredittopplysning*)',
  ],
  en: [
    '(call|calls|ring|rings|phone|contact|contacts|ask|asks|speak to|speaks to|talk to) ..4 (referee*|references|former manager*|previous manager*|former employer*|previous employer*|your employer|your school|your doctor|neighbours|colleagues|your bank|coach*)',
    '(read|reads|check|checks|search|searches|look up|looks up|consult|consults) ..6 (linkedin*|facebook|population register|debt register|register|registers|registry|google|social media|credit (bureau|agency|reference*|report*))',
  ],
});

function otherSource(reading: Reading, claim: Place): Place | undefined {
  const told = reading
    .of(dataSources)
    .find(
      ({ value, block, start, end }) =>
        value === 'kind' &&
        FROM.test(block.text.slice(start, end)) &&
        isTold({ block, start, end }) &&
        !isSame({ block, start, end }, claim),
    );
  return told ?? [...reading.eachUnit(asked), ...reading.eachUnit(handedToUs)].find((place) => !isSame(place, claim));
}

const FROM =
  /(?<!\p{L})(?:fra|frå|from|hos|via|mot|against|kilde\p{L}*|kjelde\p{L}*|sources?|(?:sender|gir|gjev|leverer|melder|opplyser|sends?|gives?|supplies|passes|tells) (?:oss|us))(?!\p{L})/iu;

const asked = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, ASKED).flatMap(([sentence, hits]) =>
    isTold(sentence) &&
    hits.some((hit) => !isNegated(hit)) &&
    !topicsOf(sentence.block).some((topic) => topic === 'rights' || topic === 'complaint' || topic === 'contact')
      ? [sentence]
      : [],
  );

/** «Pasientreisekontoret sender oss navn og adresse», “The school gives us your class”. */
const handedToUs = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, TO_US).flatMap(([sentence, hits]) =>
    THEY_GIVE.test(textOf(sentence)) &&
    says(sentence, [DATA, NAMED]) &&
    isTold(sentence) &&
    hits.some((hit) => !isNegated(hit))
      ? [sentence]
      : [],
  );
const TO_US = cue('source-to-us', {
  nb: ['(sender|gir|leverer|melder) (oss|meg)'],
  nn: ['(sender|gir|gjev|leverer|melder) (oss|meg)'],
  en: ['(sends|send|gives|give|supplies|passes|tells) us'],
});
/** Somebody other than the reader. */
const THEY_GIVE =
  /^(?!(?:du|de|dei|dere|dykk|you|they|kunden\p{L}*|kundene|medlem\p{L}*|brukar\p{L}*|bruker\p{L}*|søk\p{L}*|passasjer\p{L}*|foreldre\p{L}*|foresatte|føresette|customers?|members?|users?|applicants?|når|hvis|dersom|viss|if|when|det|this|dette|it|ingen|inga|no|nobody|none)(?!\p{L}))(?:the |your )?[\p{L}-]+(?: [\p{L}-]+){0,3}? (?:sender|gir|gjev|leverer|melder|sends?|gives?|supplies|passes|tells) (?:oss|us|meg)(?!\p{L})/iu;

/** Plainly told of what is done here: no condition, no denial, not what the reader does. */
function isTold({ block, start, end }: Place): boolean {
  const text = block.text.slice(start, end);
  if (
    CONDITIONAL.test(text) ||
    PAST.test(text.replace(FORMER, ' ')) ||
    BY_READER.test(text) ||
    block.kind === 'heading'
  )
    return false;
  return !clausesOf({ block, start, end, index: sentenceIndex(block, start) }).every(isDenying);
}
const sentenceIndex = (block: Place['block'], start: number): number => {
  const { sentenceSpans } = block.marks.tokens;
  for (let at = 0; at < sentenceSpans.length; at += 2) if (sentenceSpans[at + 1]! > start) return at / 2;
  return 0;
};
/** «tidligere leder», “former employer”: who is asked, and no past of ours. */
const FORMER = /(?<!\p{L})(?:tidligere|tidlegare|formerly|previously|former|previous) \p{L}+/giu;
const BY_READER = /(?<!\p{L})(?:du kan|you can|you may|du vel|du velger|samtykk\p{L}*|consent\p{L}*)(?!\p{L})/iu;

const MESSAGE = {
  nb: 'Her heter det at opplysningene bare kommer fra personen selv, men et annet sted nevnes en annen kilde.',
  nn: 'Her heiter det at opplysningane berre kjem frå personen sjølv, men ein annan stad er det nemnt ei anna kjelde.',
  en: 'This says that the data come from the person alone, but elsewhere another source is named.',
};
