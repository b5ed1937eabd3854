/** Which kinds of personal data the policy says that it processes. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, sentencesOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsIn, topicsOf } from '../reading/topics.js';
import { DATA, PROCESS, WE, YOU } from '../reading/vocabulary.js';

/** Words for kinds of personal data. */
export const DATA_KIND = cue('data-kind', {
  nb: [
    '(navn|navnet|fornavn*|etternavn*|brukernavn*|kontaktnavn|firmanavn|kallenavn*|*adresse|*adresser|*adressen|*adressene|epost|e-post|e-posten|eposten|e-poster|mail|mailadresse*|e-mail*|*telefonnummer*|*telefonnumre|telefon|tlf*|mobil|mobilnummer*|mobiltelefon*|postnummer*|poststed)',
    '(fødselsdato*|fødselsår*|fødselsnummer*|personnummer*|d-nummer*|alder|kjønn*|sivilstatus|sivilstand|nasjonalitet|statsborgerskap|kundenummer*|medlemsnummer*|kontonummer*|kortnummer*|kortinformasjon|registreringsnummer*|organisasjonsnummer*|ansattnummer*)',
    '(*kontaktopplysning*|*kontaktinformasjon*|*kontaktdata|*identitetsdata|identifikasjonsdata|*kjøpshistorikk*|*ordrehistorikk*|*handlehistorikk*|handlingshistorikk*|*bestillingshistorikk*|*betalingshistorikk*|*historikk|*betalingsinformasjon*|*betalingsopplysning*|*betalingsdata|*fakturainformasjon*|*fakturaopplysning*|*ordreinformasjon|*transaksjonsdata|transaksjon*|*bestillinger|kredittopplysning*|kredittinformasjon|bankopplysning*|*økonomiske opplysninger|lønn*|inntekt*|formue|skatte*)',
    '(ip-adress*|ip|enhetsinformasjon|enhetsdata|enhets-id*|enhetstype*|nettlesertype*|nettleserdata|*nettleser|operativsystem*|*loggdata|logger|*logg|*logger|cookie-id*|*bruksdata|*bruksmønster*|atferdsdata|adferdsdata|*posisjonsdata|*lokasjonsdata|*stedsdata|*posisjon|geolokasjon|lokasjon|*analysedata|tekniske data|teknisk informasjon|*metadata|enhetsidentifikator*|trafikkdata|klikk*|*innloggingsdata|innloggingsinformasjon|*statistikk)',
    'sider du (besøker|leser|klikker)',
    'hvordan du bruker',
    'hvor (du|dere|barnet|eleven|bilen) (er|bor|befinner|oppholder|jobber|kommer|går)',
    'hva (du|dere|barnet|eleven) [har] (heter|kjøper|kjøpt|bestiller|bestilt|handler|handlet|tjener|betalt|skriver|skrevet|lest|spiser)',
    'når (du|barnet|eleven) (er født|kommer|går|møter)',
    'hvor gammel (du|barnet|eleven)',
    '(hvilken|hvilket|hvilke) ..2 (du|barnet|eleven|dere) (bruker|har|går|tilhører|spiller|er|ser|besøker|deltar)',
    '(bilde|bilder|bildet|*bilder|*bilde|foto*|video|videoopptak|lydopptak|*opptak|stemme*|signatur*|passord*|profil*|kontoinformasjon|kontoopplysninger|preferanser|*preferanser|interesser|språk|*kommentar*|meldinger|korrespondanse|*henvendelse|*henvendelser|henvendelsen|chat*|skjema*innhold)',
    '(cv|cv-er|søknad|søknader|søknaden|søknadstekst|vitnemål*|attest*|referanser|utdanning*|stilling|stillingstittel|arbeidsgiver|yrke|karakterer|*eksamensresultat*|kompetanse|kurs*bevis|førerkort*|personlighetstest*|arbeidserfaring|ansettelse*|sykefravær*|fravær*|timeliste*|medlemskap*|verv|kontingent*|resultat*|deltakelse*|oppmøte*)',
    '(helse*|barnets helse|allergi*|diagnose*|journal*|sykdom*|medisin*|legemidler|biometri*|fingeravtrykk*|genetisk*|fagforenings*|religion*|livssyn*|etnisk*|politisk*|seksuell*|straffedom*|politiattest*|særlige kategorier|sensitive personopplysning*|familie*|barn*|pårørende*|husstand*|bosted*|bilnummer|skiltnummer|kjøretøy*|eiendom*|gårds*|strømforbruk*|*måledata)',
  ],
  nn: [
    '(namn|namnet|fornamn*|etternamn*|brukarnamn*|*adressa|*adresse|*adresser|epost|e-post|*telefonnummer*|fødselsdato*|fødselsnummer*|personnummer*|alder|kjønn*|sivilstand|*kontaktopplysningar|*kontaktinformasjon|*betalingsopplysningar|*kjøpshistorikk|*historikk|løn|lønn*|inntekt*)',
    '(ip-adress*|nettlesar*|einingsinformasjon|einings-id*|einingstype*|*bruksdata|posisjonsdata|*loggar|*logg|loggdata|bilete|*bilete|biletet|passord*|profilbilete|kommentarar|meldingar|*førespurnad|*førespurnader|søknad|søknaden|vitnemål*|attestar|referansar|utdanning*|stilling|arbeidsgivar|arbeidsgjevar|yrke|karakterar|medlemskap*|fråvær*|helse*|helsa|allergi*|språk|sjukdom*|preferansar|interesser|familie*|barn*|pårørande*)',
    'sider du (vitjar|les)',
    'korleis du (brukar|nyttar)',
    'kvar (du|de|barnet|eleven) (er|bur|oppheld|jobbar|kjem|går|har vore)',
    'kva (du|de|barnet|eleven) [har] (heiter|kjøper|kjøpt|tingar|tinga|handlar|handla|tener|betalt|skriv|skrive|lese|et)',
    'når (du|barnet|eleven) (er fødd|kjem|går|møter)',
    'kor gammal (du|barnet|eleven)',
    'kva for (ein|ei|eit) ..2 (du|de|barnet) (bruker|brukar|har|går|er)',
    'kva (instrument|lag|hamner|kurs|klasse|skule) ..2 (du|de|barnet|eleven)',
  ],
  en: [
    '(name|names|username*|surname|forename|nickname|address|addresses|email|emails|e-mail|e-mails|email-address*|phone|telephone|mobile|postcode|zip|postal code|date of birth|birthdate|birthday|age|gender|sex|nationality|citizenship|marital|national identity|identity number*|social security|passport*|driver* licen*|driving licen*|id number*|customer number|membership number|account number*)',
    '(contact (details|information|data|info)|identity data|identification data|identifiers|identifier|purchase history|order history|transaction*|purchases|order details|payment (details|information|data|card|method*)|billing*|invoice details|bank (details|account)|credit card*|card details|card number|financial (data|information|details)|salary|income|tax*|credit history|creditworthiness)',
    '(ip|ip-address*|ip address*|device (information|data|id|ids|type|identifier*|model)|mobile device|unique device|browser|browser type|operating system|os version|log (data|files|information)|logs|usage (data|information|statistics|analytics|patterns)|app usage|analytics data|location|geolocation|gps|behavio* data|pages you (visit|view)|clickstream|metadata|technical (data|information)|advertising id*|diagnostic*|crash (data|reports|logs)|cookie id*|mac address|imei|sensor data|traffic data|how you use|performance data|wallet address*|user id)',
    '(photo|photos|photograph*|image|images|picture*|video|videos|recordings|recording|audio|voice|signature|password*|login (data|details|information|credentials)|credentials|profile|account (information|details|data)|preferences|interests|language|comments|messages|correspondence|inquir*|enquiries|feedback|chat*|content you|user content|contacts|contact list|calendar|files)',
    '(cv|cvs|resume|résumé|diploma*|certificate*|references|education*|job title|occupation|employer|employment|profession|grades|exam results|qualifications|attendance|academic|school year|performance|membership*|results|participation)',
    '(health*|medical*|allerg*|diagnos*|illness|disabilit*|biometric*|fingerprint*|genetic*|trade union|religio*|ethnic*|racial|race|political opinion*|sexual*|criminal (record*|conviction*)|special categor*|special educational|sensitive personal|family|children|household|next of kin|vehicle*|licence plate*|license plate*|property|energy consumption|meter data|demographic*|personal and non-personal)',
  ],
});

/** Fields of the data themselves: the data are spoken of, but not which. */
const DEFINITION = cue('data-definition', {
  nb: [
    '(med personopplysning*|personopplysning* (er|menes|betyr|omfatter)|menes med|hva er (en|personopplysning*)|defineres|definert|definisjon*)',
  ],
  nn: [
    '(med personopplysning*|personopplysning* (er|tyder)|meiner vi|meinast med|kva er (ei|personopplysning*)|definert|definisjon*)',
  ],
  en: ['(personal (data|information) (is|means|refers|includes any)|means any|defined as|definition|what is personal)'],
});

const ANY_DATA = cue('data-unnamed', {
  nb: [
    '(*opplysninger|*opplysningene|informasjon|informasjonen|data|dataene|persondata) ..4 (deg|dere|brukere*|kunde*|medlem*|oppgir|gir|besøkende|nødvendig*|sender)',
    'personopplysning*',
    'persondata',
    'personlig* (informasjon|opplysning*|data)',
  ],
  nn: [
    '(*opplysningar|*opplysningane|informasjon|informasjonen|data|dataa) ..4 (deg|dykk|brukar*|kund*|medlem*|oppgjev|gjev|nødvendig*)',
    'personopplysning*',
    'personleg* (informasjon|opplysning*|data)',
  ],
  en: [
    '(information|data|details) ..4 (you|your|users|customers|members|visitors|provide|submit|necessary)',
    'personal (data|information|details)',
    'your (data|information|details)',
  ],
});

/** Kinds of data that are said to be processed (full), or data that nobody can tell the kind of (weak). */
export const dataKinds = defineFacts<'kind' | 'any'>('data-kinds', (reading) => {
  const found = [...reading.eachUnit(saidKinds), ...reading.eachUnit(listedKinds)];
  if (found.length === 0) return reading.eachUnit(unnamed);
  return found.sort((a, b) => b.weight - a.weight).map(({ item }) => item);
});

interface Weighed {
  readonly item: Fact<'kind' | 'any'>;
  readonly weight: number;
}

const weighed = (item: Weighed['item']): Weighed => ({ item, weight: weightOf(item) });

/** Kinds in sentences that say that data are processed. */
function saidKinds(unit: Reading): readonly Weighed[] {
  const found: Weighed[] = [];
  const seen = new Set<string>();
  for (const hit of unit.hits(DATA_KIND)) {
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (seen.has(key) || !isProcessed(hit, sentence)) continue;
    seen.add(key);
    found.push(weighed(fact('kind', sentence)));
  }
  return found;
}

const DATA_LIST = cue('data-list', {
  nb: [
    '(følgende|disse|slike) … (opplysning*|personopplysning*|data|informasjon*|kategorier|typer|informasjonen)',
    '(samler|innhenter|lagrer|registrerer|behandler|mottar|loggfører) ..4 (opplysning*|personopplysning*|data|informasjon*)',
    '(inkluderer|omfatter|inneholder|er|gjelder)',
  ],
  nn: [
    '(følgjande|desse|slike) … (opplysning*|personopplysning*|data|informasjon*|kategoriar|typar)',
    '(samlar|hentar|lagrar|registrerer|behandlar|handsamar) ..4 (opplysning*|personopplysning*|data|informasjon*)',
    '(inkluderer|omfattar|inneheld|er|gjeld)',
  ],
  en: [
    '(following|these|such) … (data|information|categories|types|details)',
    '(collect|collects|store|stores|process|processes|record|log|gather|receive|hold) ..4 (data|information|details)',
    '(includes|include|including|are|contains)',
  ],
});

/** «Vi lagrer følgende opplysninger:» makes every item a kind of data, whatever its words. */
function listedKinds(unit: Reading): readonly Weighed[] {
  return unit.blocks.flatMap((block): Weighed[] => {
    const { leadIn } = block;
    if (
      block.kind !== 'item' ||
      !leadIn ||
      leadIn.kind === 'heading' ||
      !/:\s*$/u.test(leadIn.text) ||
      block.text.split(' ').length > 14
    )
      return [];
    const last = sentencesOf(leadIn).at(-1)!;
    const data = hitsIn(leadIn, [DATA, PROCESS]);
    const lists = says(last, DATA_LIST) && has(leadIn, DATA) && has(leadIn, PROCESS) && !data.some(isNegated);
    if (!lists || NO_DATA_LEAD.test(leadIn.text) || CONTROLLER_SIDE.some((topic) => topicsOf(block).includes(topic)))
      return [];
    return AIMS.test(textOf(last)) ? [] : [weighed(fact('kind', sentencesOf(block)[0]!))];
  });
}

const NO_DATA_LEAD =
  /(?<!\p{L})(?:til|for å|for|to|with|med|når|når du|when|if|hvis|dersom|purposes?|formål\p{L}*|føremål\p{L}*|grunnlag|bases|basis|rettigheter|rettar|rights)\s*:\s*$/iu;

/** What a lead-in says when its items are purposes or recipients. */
const AIMS =
  /formål|føremål|for å|slik at|purpose|in order to|basis|grunnlag|følgende måter|ways|principle|prinsipp|tiltak|measures|leverandør|provider|mottaker|recipient|situa|tilfelle|cases/iu;

/** Where kinds are listed under a heading on data, the words are the plainest. */
function weightOf({ block, start, end }: Fact<unknown>): number {
  const topics = topicsOf(block);
  const kinds = hitsIn(block, DATA_KIND).filter((hit) => hit.start >= start && hit.end <= end).length;
  return (
    (topics.includes('data') ? 10 : 0) +
    Math.min(kinds, 8) -
    (topics.includes('recipients') || topics.includes('retention') || topics.includes('rights') ? 6 : 0)
  );
}

const CONTROLLER_SIDE = ['contact', 'controller', 'complaint', 'dpo', 'rights', 'changes', 'children'] as const;

const OTHERS_SIDE = ['rights', 'complaint', 'children', 'changes'] as const;

/** The kind stands in a statement that data are processed: its own sentence, its lead-in, its column or its section says so. */
const AIM_WORDS = cue('data-kind-aim', {
  nb: ['for å', 'slik at', 'til å'],
  nn: ['for å', 'slik at', 'til å'],
  en: [
    'in order to',
    'so that',
    '(use|used|uses|process|processes|collect|needed|necessary) ..3 to',
    'to (handle|process|send|answer|deliver|provide)',
  ],
});

/** «… for å behandle bestillinger»: what is done for a purpose, not what is processed; a verb behind the connector makes it data again. */
function isPartOfAim(hit: Hit, sentence: Sentence): boolean {
  const aim = hitsIn(hit.block, AIM_WORDS, sentence.index)
    .filter(({ last }) => last <= hit.first)
    .at(-1);
  if (!aim) return false;
  return !hitsIn(hit.block, [PROCESS, GIVE], sentence.index).some(
    ({ first, last }) => first > aim.last && last <= hit.first,
  );
}

/** «sender nyhetsbrev på e-post», “reach us by phone”: the way, not the data. */
const isChannel = ({ block, first }: Hit): boolean =>
  /^(?:på|via|per|by|through|over)$/.test(block.marks.tokens.words[first - 1] ?? '');

function isProcessed(hit: Hit, sentence: Sentence): boolean {
  const { block } = hit;
  if (block.kind === 'heading') return false;
  const topics = topicsOf(block);
  const aside = CONTROLLER_SIDE.some((topic) => topics.includes(topic)) && !topics.includes('data');
  // «Når du kontakter oss, lagrer vi navnet ditt» stands under «Kontakt oss» as well
  if (
    aside &&
    (OTHERS_SIDE.some((topic) => topics.includes(topic)) || !(says(sentence, WE) && says(sentence, PROCESS)))
  )
    return false;
  if (says(sentence, DEFINITION) || isNegated(hit) || NOT_DATA.test(textOf(sentence))) return false;
  if (isPartOfAim(hit, sentence) || isChannel(hit)) return false;
  const verbs = hitsIn(block, [PROCESS, GIVE], sentence.index);
  const nearest = verbs.filter(({ last }) => last <= hit.first).at(-1);
  if (nearest && isNegated(nearest)) return false;
  if (verbs.some((verb) => !isNegated(verb))) return !isForeignSpeech(sentence);
  const heads = [
    block.leadIn,
    block.columnHead,
    block.rowHead,
    block.label,
    block.leadIn?.leadIn,
    block.section.heading,
  ].filter((head): head is Block => head !== undefined);
  if (heads.some((head) => hitsIn(head, [PROCESS, DATA, GIVE]).some((verb) => !isNegated(verb)))) return true;
  if (block.columnHead && /^(?:hva|kva|what|which|hvilke)(?!\p{L})/iu.test(block.columnHead.text)) return true;
  return (
    topics.includes('data') ||
    (block.section.heading !== undefined && topicsIn(block.section.heading).includes('data')) ||
    says(sentence, ABOUT) ||
    FIELD.test(textOf(sentence))
  );
}

/** «E-post: post@…», “phone 22 33 44 55” are the controller's own details; a password is kept safe by the reader. */
const NOT_DATA = /@|years? of age|(?:tlf|telefon|phone)\D{0,6}\+?\d{2}|(?:sterkt|strong) (?:passord|password)/iu;

const GIVE = cue('give-data', {
  nb: [
    '(fører|føres) … (*liste|*register|*kartotek|journal|oversikt|*arkiv)',
    '(spør|spørre) … (etter|om)',
    '(vi|jeg) (har|får|ser|noterer|skriver)',
    '(registeret|*registeret|listen|lista|*listen|*lista|kartoteket|mappen|mappa) (står|finnes|ligger|har)',
    '(innsamler|oppgi|oppgir|oppgis|oppgitt|skriver|fyller|fylle|fylles|skrive|krever|trenger|legger|registrerer|sender|gir|gi|taster|laster|logge|logger|logges|logget|notere*|tar opp|filmer|inneholder|omfatter|inkluderer|består|lese|leser|hente|måle|måler|se)',
  ],
  nn: [
    '(fører|førast) … (*liste|*register|*kartotek|journal|oversyn|*arkiv)',
    '(spør|spørje) … (etter|om)',
    '(vi|me|eg) (har|får|ser|noterer|skriv)',
    '(registeret|*registeret|lista|*lista|kartoteket|mappa) (står|finst|ligg|har)',
    '(oppgje|oppgjev|oppgir|gjev|gjev opp|skriv|fyller|fylle|skrive|krev|treng|legg|registrerer|sender|loggar|loggast|noterer|tek opp|filmar|inneheld|omfattar|består|les|hentar)',
  ],
  en: [
    '(keeps|maintains|maintain) … (register|list|record|records|file|database)',
    '(we|i) (get|have|see|hold)',
    '(ask|asking) … for',
    '(write|writes|wrote|note) down',
    '(provide|provides|provided|give|gives|enter|enters|submit|submits|log|logs|logged|note|contain*|include*|including|such as|consist*|fill|requires|required|asks|upload*|read|reads|access|capture*|film*|measure*)',
  ],
});

/** «Kundeopplysninger: navn, adresse». */
const FIELD = /^[^:.]{0,40}(?:opplysning\p{L}*|data|informasjon|information|details)[^:.]{0,20}:/iu;

const ABOUT = cue('data-about', {
  nb: ['(opplysning*|informasjon|data) … om'],
  nn: ['(opplysning*|informasjon|data) … om'],
  en: ['(information|data) (on|about|such|including|concerning)'],
});

/** An identity check before a right is used is no processing that the policy is about. */
const isForeignSpeech = (sentence: Sentence): boolean =>
  /\b(?:innsyn|access request|request access|exercise your rights)\b/iu.test(textOf(sentence)) && says(sentence, YOU);

function unnamed(reading: Reading): Fact<'any'>[] {
  return reading.hits(ANY_DATA).flatMap((hit) => {
    const sentence = sentenceOf(hit);
    const verbs = hitsIn(hit.block, PROCESS, sentence.index);
    if (
      hit.block.kind === 'heading' ||
      verbs.length === 0 ||
      verbs.some(isNegated) ||
      isNegated(hit) ||
      says(sentence, DEFINITION)
    )
      return [];
    return says(sentence, DATA) ? [fact('any' as const, sentence, 'weak')] : [];
  });
}
