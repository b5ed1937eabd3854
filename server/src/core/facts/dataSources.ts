/** Where data come from when they do not come from the person: a named source or kind of source, or only «andre». */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, sentencesOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsIn, topicsOf } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';
import { DATA_KIND } from './dataKinds.js';
import { handedIn } from './sourcesHandedIn.js';

const SOURCE = cue('source-kind', {
  nb: [
    '(folkeregister*|enhetsregister*|foretaksregister*|brønnøysund*|motorvognregister*|reservasjonsregister*|grunnbok*|matrikkel*|løsøreregister*|gjeldsregister*|*registeret|*registrene|*register|*registre|skattelist*|telefonkatalog*|opplysningstjenest*|1881|proff|kartverket)',
    '(offentlig*|åpne|åpen|allment|tilgjengelig*) … (register*|registre|kilder|kilde|nettsted*|nettside*|informasjon|opplysninger|databaser)',
    '(arbeidsgiver*|tidligere arbeidsgiver*|referanse*|referansepersoner|rekrutteringsbyrå*|bemanningsbyrå*|kredittopplysning*|kredittbyrå*|bisnode|experian|dun|kredittvurderingsbyrå*)',
    '(nav|skatteetaten|helfo|politi*|domstol*|barnevern*|kommune*|fylkeskommune*|lånekassen|*myndighet*|*tilsyn*|udi|tolletaten|statens vegvesen|legekontor*|fastlege*|*lege|*leger|legen|sykehus*|helsestasjon*|skole*|barnehage*|*universitet*|lærested*|foreldre*|foresatte|verge*|pårørende|familiemedlem*|trener*|klubb*|idrettslag*|*forbund*)',
    '(arrangør*|megler|megleren|forretningsfører*|giver|giverne|slektning*|historielag*|arkiv*|identitetsleverandør*|tidtaker*|reisebyrå*|kollega*|nabo*|deltaker.no)',
    '(nettselskap*|elhub|eiendomsmegler*|*database|*databasen)',
    '(den|dem|personen|noen) som',
    '(andre|annen|øvrige) (brukere|medlemmer|deltakere|kunder|offentlige|myndighet*|etater|forvaltning*|virksomheter i)',
    '(sosiale medier|facebook|google|linkedin|instagram|apple|vipps|bankid|min idrett|feide|id-porten|bank*|forsikringsselskap*|forhandler*|*samarbeidspartner*|forretningspartner*|partnere|konsern*|datterselskap*|leverandør*|adresselist*|adressemegler*|dataleverandør*|*leverandører|*aktører|databrok*|annonsenettverk|reisebyrå*|hotell*|advokat*|motpart*|eiendomsmegler*|eier*|selger*|oppdragsgiver*|kunden vår|kunder)',
  ],
  nn: [
    '(einingsregister*|brønnøysund*|*registera|offentlege register)',
    '(offentleg*|opne) … (register*|kjelder|kjelde|nettstad*|nettside*)',
    '(arbeidsgivar*|arbeidsgjevar*|tidlegare arbeids*|referans*|*styresmakt*|lækjar*|sjukehus*|skule*|føresette|foreldre*|trenarar|laget|idrettslaget)',
    '(arrangør*|meklar|meklaren|forretningsførar*|gjevar*|slektning*|historielag*|arkiv*|tidtakar*|bygdebøker|folketeljingar)',
    '(nettselskap*|elhub|*meklar|*meklaren|kollega*|*database|*databasen)',
    '(andre) (brukarar|medlemer|medlemmer|deltakarar|kundar|offentlege|etatar)',
    '(sosiale medium|samarbeidspartnar*|forhandlar*|partnarar|marknadsdata|adresselister|hotell*|kundar)',
  ],
  en: [
    '(population register|company register|registers|registry|registries|brønnøysund|companies house|land registry|electoral roll|public record*|public database*|databases)',
    '(public|publicly|open|publically) … (source*|register*|record*|website*|available|accessible|information)',
    '(employer*|former employer*|referee*|reference|references|recruiter*|recruitment agenc*|credit reference*|credit (agenc*|rating|bureau*)|fraud prevention*|background check*)',
    '(tax authorit*|authorities|government*|police|courts|municipalit*|public bod*|nhs|doctor*|gp|hospital*|school*|universit*|training provider*|parents|guardian*|coach*|family members|relatives|clubs|federation*)',
    '(colleague*|landlord*|estate agent*|buyer|consultant|database|national register*)',
    '(person|persons|people|someone) who',
    '(other|another) (users|user|members|participants|customers|public)',
    '(social (media|network*)|facebook|google|linkedin|instagram|apple|twitter|bank|banks|insurer*|insurance compan*|dealer*|retailer*|partner*|business partner*|group compan*|affiliate*|supplier*|service provider*|providers of|data (broker*|provider*|supplier*|aggregator*)|advertis* network*|analytics provider*|marketing (agenc*|list*)|address list*|travel agen*|hotels|third-party (service|login|source*|app*|platform*)|search information|your (bank|doctor|school|representative|agent))',
  ],
});

const BARE_SOURCE = cue('source-bare', {
  nb: [
    '(tredjepart|tredjeparter|tredjeparts*|tredjemann)',
    '(andre|eksterne|ulike|flere) (kilder|parter|aktører|selskap*|virksomheter)',
    'andre enn',
    'andre',
  ],
  nn: [
    '(tredjepart|tredjepartar|tredjemann)',
    '(andre|eksterne|ulike) (kjelder|partar|aktørar|selskap|verksemder)',
    'andre enn',
    'andre',
  ],
  en: [
    'third (party|parties)',
    '(other|external|various|outside) (sources|parties|companies|organisations|organizations)',
    '(persons|people|someone|anyone|individuals) other than',
    'others',
    'third-party sources',
  ],
});

const OBTAIN = cue('obtain', {
  nb: [
    '(henter|hentes|hente|hentet|innhenter|innhentes|innhente|innhentet|innhenting|mottar|mottas|mottatt|motta|tar [vi] imot|får|fått|få|samler|samles|samlet|samle|innsamles|innsamlet|kjøper|kjøpt|kommer|stammer|tilføres|beriker|berikes|suppler*|importer*|synkroniser*|oppgitt|gitt|komme|slår opp|sjekker|kontrollerer|verifiserer|sammenholder|vaskes|vasker|leveres|abonnerer)',
    '(tas|tatt) (fra|hos)',
  ],
  nn: [
    '(hentar|hentast|hente|henta|innhentar|innhenta|innhenting|mottek|motteke|(tek|tar) [vi] imot|får|fått|få|samlar|samla|kjøper|kjøpt|kjem|kome|kome inn|stammar|suppler*|importer*|vaska|vaskar|levert|leverte)',
  ],
  en: [
    '(obtain|obtains|obtained|obtaining|receive|receives|received|receiving|collect|collects|collected|collecting|get|gets|gather|gathers|gathered|acquire|acquired|buy|bought|purchase|source|sourced|retrieve|retrieved|derived|verify|verifies|check|checked|cross-check|come|comes|supplement*|combine*|import*|provided|supplied|learn|taken)',
  ],
});
const FROM = cue('from', {
  nb: ['(fra|via|hos|av|mot)'],
  nn: ['(frå|via|hos|av|mot)'],
  en: ['(from|via|through|by|using|against)'],
});
/** Somebody looks for people, or others hand in their names: “we found you on LinkedIn”, “your school sends us the class list”. */
const SOUGHT = cue('people-sought', {
  nb: [
    '(finner|fant|funnet|søker opp|slår opp) (deg|kandidater|personer|kunder) … (på|i|via|gjennom)',
    '(finner|fant|slår opp) … (navn*|foretak*|selskapet|adresse*|profil*|stilling) ..3 (på|i|via|gjennom)',
  ],
  nn: [
    '(finn|fann|funne|søkjer opp|slår opp) (deg|kandidatar|personar|kundar) … (på|i|via|gjennom)',
    '(finn|fann|slår opp) … (namn*|føretak*|selskapet|adress*|profil*|stilling) ..3 (på|i|via|gjennom)',
  ],
  en: [
    '(find|found|finds) (you|people|candidates|customers|them) … (on|in|through|via)',
    '(find|found|finds|look up|looks up|looked up) (your|the|their) … (name*|details|company|address*|profile*|position) ..3 (on|in|through|via)',
    '(look|looked|looks) up (your|the|their) [vehicle*|car] (company|vehicle*|address*|name*|details|owner|registration) ..3 (in|on)',
    '(look|looked|looks) (you|people|them|candidates|customers|companies) up (in|on)',
  ],
});
const IMPORT = cue('credit-check', {
  nb: [
    '(foretar|gjennomfører|innhenter|utfører|gjør) … (kredittsjekk*|kredittvurdering*|kredittopplysning*|bakgrunnssjekk*)',
  ],
  nn: ['(gjer|gjennomfører|hentar|utfører) … (kredittsjekk*|kredittvurdering*|kredittopplysning*|bakgrunnssjekk*)'],
  en: ['(carry out|perform|conduct|run|make) … (credit check*|background check*|credit assessment*)'],
});

/** Others tell of the person: «trenere kan melde inn spillere», “other users may provide information about you”. */
const OTHERS_TELL = cue('others-tell', {
  nb: [
    '(foreldre|foresatte|trener|trenere|lagleder*|andre brukere|andre medlemmer|arbeidsgiver*|skolen|verge*|pårørende|kollega*|venner|noen andre) ..6 (melde inn|melder inn|registrere*|legge inn|legger inn|oppgi*|sender|gir|gi) ',
    '(kontakter|ringer|snakker med|innhenter|sjekker) … (referanse*|referansepersoner)',
  ],
  nn: [
    '(foreldre|føresette|trenar|trenarar|lagleiar*|andre brukarar|andre medlemer|arbeidsgivar*|arbeidsgjevar*|skulen|vener) ..6 (melde inn|melder inn|registrere*|leggje inn|legg inn|oppgje*|sender|gjev)',
    '(kontaktar|ringjer|snakkar med|hentar) … (referans*)',
  ],
  en: [
    '(parents|guardians|coaches|coach|other users|other members|your employer|employers|colleagues|friends|family members|schools|someone else) ..6 (register|registers|provide|provides|add|adds|submit|submits|enter|give|gives|send|sends|invite|share) ',
    '(contact|call|speak to|check) … (referee*|references)',
    '(school|schools|employer|employers|doctor|gp|friend|friends|club|bank|parent|parents|partner|coach|insurer|hospital|colleague|relative|agency|federation|neighbour) ..3 (sends|send|passes|pass|gives|give|tells|tell|hands|hand|lets) (us|me)',
    '(school|employer|doctor|friend|club|parent|partner|coach|colleague|relative|neighbour|someone|somebody) ..3 (signs|sign|enters|enter|registers|register|books|book|adds|add|nominates|recommends|refers|invites|names) you',
  ],
});

/** Sources that the text names (full), and places where it only says that there are some (weak). */
export const dataSources = defineFacts<'kind' | 'bare'>('data-sources', (reading) => {
  const found = [
    ...reading.eachUnit(obtained),
    ...reading.eachUnit(listed),
    ...reading.eachUnit(othersTell),
    ...reading.eachUnit(sought),
    ...reading.eachUnit(handedIn),
    ...reading.eachUnit(answered),
  ];
  return found.sort(
    (a, b) =>
      Number(b.strength === 'full') - Number(a.strength === 'full') ||
      Number(topicsOf(b.block).includes('source')) - Number(topicsOf(a.block).includes('source')),
  );
});

/** «Fra deg og fra Brønnøysundregistrene.» under «Hvor kommer opplysningene fra?», “The following sources are used: …”. */
const answered = (unit: Reading): readonly Fact<'kind'>[] =>
  unit.blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'code'
      ? []
      : sentencesOf(block)
          .filter((sentence) => isAnswer(sentence))
          .map((sentence) => fact('kind' as const, sentence)),
  );

function isAnswer(sentence: Sentence): boolean {
  const { block, index } = sentence;
  const text = textOf(sentence);
  const named = NAMES_SOURCES.exec(text);
  const kinds = (): readonly Hit[] => hitsIn(block, SOURCE, index).filter((kind) => !isNegated(kind));
  if (named) return kinds().some(({ start }) => start >= sentence.start + named.index + named[0].length);
  if (!ANSWERS.test(text) || !topicsOf(block).includes('source')) return false;
  const origins = hitsIn(block, FROM, index).filter(isOrigin);
  return (
    kinds().some((kind) => origins.some((from) => kind.first >= from.last - 1 && kind.first - from.last <= REACH)) ||
    fromNamed(sentence, origins)
  );
}

const ANSWERS =
  /^(?:(?:mostly|mainly|mest|hovedsakelig|i hovedsak|stort sett|the rest|the others|some|resten|noe|noko|dei fleste|de fleste|partly|dels) (?:is |are |er )?)?(?:from|fra|frå) /iu;
const NAMES_SOURCES =
  /(?<!\p{L})(?:kilder|kildene|kjelder|kjeldene|sources)(?: [^.:]{0,40})?(?:: ?| (?:er|are) )(?=\p{L})/iu;

/** How far behind «fra» a source may stand: “from you, your employer and public registers”. */
const REACH = 14;

function obtained(reading: Reading): readonly Fact<'kind' | 'bare'>[] {
  const seen = new Set<string>();
  return reading.hits(OBTAIN, IMPORT).flatMap((hit): Fact<'kind' | 'bare'>[] => {
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (seen.has(key) || hit.block.kind === 'heading') return [];
    const strength = strengthOf(sentence, hit);
    if (!strength) return [];
    seen.add(key);
    return [fact(strength === 'full' ? 'kind' : 'bare', sentence, strength)];
  });
}

const NOT_OURS =
  /(?:rett til|right to|overført|overføres|cookies? from|les mer|les meir|does not (?:apply|cover)|gjelder ikke|gjeld ikkje|read more|for details|for more information|kapsler fra|lenke|unsubscribe|melde deg av|google analytics|you (?:(?:may|can|will|also|might) ){0,2}(?:receive|get|obtain)|du (?:får|mottar)|(?:bruker|use|uses) (?:tjenester|verktøy|services|tools))/iu;

function strengthOf(sentence: Sentence, hit: Hit): 'full' | 'weak' | undefined {
  const { block, index } = sentence;
  const topics = topicsOf(block);
  if (
    isNegated(hit) ||
    NOT_OURS.test(textOf(sentence)) ||
    topics.includes('rights') ||
    topics.includes('complaint') ||
    topics.includes('changes')
  )
    return undefined;
  const spoken =
    topics.includes('source') || says(sentence, [DATA, DATA_KIND, LISTS]) || REGISTER.test(textOf(sentence));
  if (!spoken && !REST.test(textOf(sentence))) return undefined;
  const origins = hitsIn(block, FROM, index).filter((from) => from.first >= hit.last && isOrigin(from));
  const reaches = (goal: Hit): boolean =>
    origins.some((from) => goal.first >= from.last - 1 && goal.first - from.last <= REACH) && !isNegated(goal);
  if (hitsIn(block, SOURCE, index).some(reaches)) return 'full';
  if (fromNamed(sentence, origins)) return 'full';
  const before = hitsIn(block, SOURCE, index).some((goal) => goal.first < hit.first);
  if (!spoken) return undefined;
  if (FROM_THEM.test(textOf(sentence)) && (before || /\svia \p{Lu}/u.test(textOf(sentence)))) return 'full';
  if (
    hitsIn(block, BARE_SOURCE, index).some((goal) =>
      origins.some(
        (from) =>
          goal.first >= from.last &&
          goal.first - from.last <= 3 &&
          !/[(]|this|our|denne|vår/iu.test(block.text.slice(from.end, goal.start)),
      ),
    )
  )
    return 'weak';
  return hitsIn(block, IMPORT, index).length > 0 ? 'weak' : undefined;
}

/** What is got from a register or credit agency is data, whatever it is called. */
const REGISTER =
  /folkeregister|population regist|kredittopplysning|credit (?:reference|rating|agenc|bureau)|(?:public|national|land|business|company|motor vehicle) regist(?:er|ry)/iu;

/** «Resten kommer fra …»: the data are spoken of before. */
const REST =
  /^(?:the rest|some(?: of it)?|everything else|the others|it|resten|noe|noko|det øvrige|for øvrig|alt annet)(?!\p{L})[^.;]{0,30}(?:com|kom|kjem|stam|hent|obtain|retriev|deriv)/iu;

/** «… fra Strava», “from Example Ltd”: somebody with a name. */
const fromNamed = ({ block }: Sentence, origins: readonly Hit[]): boolean =>
  origins.some(
    ({ end, start }) =>
      /^(?:fra|frå|from)$/iu.test(block.text.slice(start, end)) &&
      /^\s(?!(?:EU|EØS|EEA|Norge|Noreg|Norway|USA|Europa|Europe|You|Du|Deg|IP|App|Our|The|This|Article|Artikkel|Users?|Children|Customers?|Service|Services|Website|Site|Brukere|Kunder|Barn)(?!\p{L}))\p{Lu}[\p{L}.&-]+/u.test(
        block.text.slice(end, end + 40),
      ),
  );

const LISTS = cue('bought-lists', {
  nb: ['(adresselist*|kontaktlist*|lister|leads|markedsdata)'],
  nn: ['(adresselist*|kontaktlist*|lister|leads|marknadsdata)'],
  en: ['(address|contact|mailing|marketing) (list|lists)', 'leads'],
});

/** The sources stand before: “we work with credit agencies and may receive information from them”. */
const FROM_THEM =
  /(?<!\p{L})(?:derfra|derifrå|fra (?:dem|disse)|frå (?:dei|desse)|from (?:them|these|those))(?!\p{L})/iu;

/** «fra», and «via» or “by” only where data come in by them. */
const isOrigin = ({ block, start, end }: Hit): boolean =>
  /^(?:fra|frå|from)$/iu.test(block.text.slice(start, end)) ||
  (/^(?:mot|against|using)$/iu.test(block.text.slice(start, end)) && CHECKS.test(block.text.slice(0, start))) ||
  /(?:mottatt|mottar|innhentet|innhenter|leveres|levert|leverte|received|obtained|provided|supplied)\s*$/iu.test(
    block.text.slice(Math.max(0, start - 12), start),
  );

/** «vi kontrollerer adressen mot Folkeregisteret» */
const CHECKS = /kontroller|verif|sjekk|sammenhold|vask|check/iu;

const SOURCE_HEAD = cue('source-head', {
  nb: ['(kilde*|kildene|datakilde*)', '(hentes|innhentes|hentet|mottas) fra', 'hvor … (fra|henter)'],
  nn: ['(kjelde*|kjeldene)', '(henta|hentast|innhenta) frå', 'kvar … (frå|hentar)'],
  en: ['(source|sources|origin)', '(obtained|collected|received) from', 'where … (from|get|obtain|collect)'],
});
const FIELD = /^(?:kilder?|kjelder?|sources?|data source|datakilde)\s*[:–-]\s*/iu;
const PERSON =
  /^(?:fra |frå |from )?(?:deg|du|den registrerte|you|yourself|kunden|brukeren|user)(?: selv| sjølv| self)?\W*$/iu;

/** Items, cells and fields that name sources. */
function listed(reading: Reading): readonly Fact<'kind' | 'bare'>[] {
  return reading.blocks.flatMap((block): Fact<'kind' | 'bare'>[] => {
    if (block.kind === 'heading' || block.kind === 'label' || !isUnderSources(block) || PERSON.test(block.text))
      return [];
    const sentence = sentencesOf(block)[0]!;
    if (has(block, SOURCE) && !hitsIn(block, SOURCE).every(isNegated)) return [fact('kind', sentence)];
    return has(block, BARE_SOURCE) && block.text.length < 60 && !hitsIn(block, BARE_SOURCE).every(isNegated)
      ? [fact('bare', sentence, 'weak')]
      : [];
  });
}

function isUnderSources(block: Block): boolean {
  if (FIELD.test(block.text)) return true;
  if (block.kind !== 'item' && block.kind !== 'cell') return false;
  if (block.columnHead) return has(block.columnHead, SOURCE_HEAD);
  const lead = block.leadIn ?? block.label;
  if (lead && lead.kind !== 'heading')
    return (
      leads(lead) ||
      (has(lead, OBTAIN) && has(lead, BARE_SOURCE) && has(block, FROM) && !hitsIn(lead, OBTAIN).some(isNegated))
    );
  const { heading } = block.section;
  return heading !== undefined && (topicsIn(heading).includes('source') || has(heading, SOURCE_HEAD));
}

/** «Vi henter også opplysninger fra:» */
const leads = (lead: Block): boolean =>
  /(?:fra|frå|from|kilder|kjelder|sources)[\s:]*$/iu.test(lead.text) &&
  !hitsIn(lead, OBTAIN).some(isNegated) &&
  (has(lead, OBTAIN) || has(lead, SOURCE_HEAD));

const sought = (unit: Reading): readonly Fact<'kind'>[] =>
  unit
    .hits(SOUGHT)
    .filter((hit) => hit.block.kind !== 'heading' && !isNegated(hit) && !topicsOf(hit.block).includes('rights'))
    .filter((hit) => /^\s\p{Lu}/u.test(hit.block.text.slice(hit.end, hit.end + 2)) || says(sentenceOf(hit), SOURCE))
    .map((hit) => fact('kind', sentenceOf(hit)));

function othersTell(reading: Reading): readonly Fact<'kind'>[] {
  return reading.hits(OTHERS_TELL).flatMap((hit): Fact<'kind'>[] => {
    const sentence = sentenceOf(hit);
    const about =
      /(?:om deg|about you|us your|(?:gives?|sends?|tells?|passes|hands?) (?:us|me)|(?:signs?|enters?|registers?|books?|adds?|names?|recommends?|invites?|nominates?|refers?) you|sender oss|gir oss|gjev oss|spill|spel|player|medlem|member|barn|child|forteller|fortel|tell|deltak|participant|elev|pupil|ansatt|employee)/iu.test(
        textOf(sentence),
      );
    const asked = /(?:kan|can|may) (?:be|ask|request)(?!\p{L})/iu.test(textOf(sentence));
    return hit.block.kind !== 'heading' && about && !asked && !isNegated(hit) && !topicsOf(hit.block).includes('rights')
      ? [fact('kind', sentence)]
      : [];
  });
}
