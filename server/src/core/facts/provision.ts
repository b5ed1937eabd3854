/** Whether people must give their data, and what happens if they do not: Article 13(2)(e). */
import type { Block } from '../document/block.js';
import { cue, type Cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { hitsIn, says, sentenceAt, sentenceOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';
import { isUnder } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';
import { DATA_KIND } from './dataKinds.js';
import { answeredQuestions } from './provisionQuestions.js';
import { TELL, withheld } from './withholding.js';

const VOLUNTARY = cue('voluntary', {
  nb: [
    '(må|trenger) [du|dere|man] ikke ..2 (opprette|lage|ha) ..3 (konto|brukerkonto|profil|bruker)',
    'frivillig',
    'du … velger å (sende|gi|oppgi|dele|skrive|fortelle)',
    '(valgfritt|valgfri|valgfrie)',
    'ingen … (pliktig*|forplikt*|nødt|tvunget)',
    '(ingen|ikke) (må|trenger|behøver|plikter) … (svare|oppgi|gi|delta)',
    'trenger ikke [å] (svare|opplyse)',
    '(ikke|verken) (pålagt|påkrevd|forpliktet|pliktig|obligatorisk|nødt)',
    '(velger|bestemmer|avgjør) selv [hvilke|om|hva|å]',
    'kreves [det] ingen registrering',
    'står fritt',
    '(trenger|behøver) ikke [å] (oppgi|registrere|gi|logge)',
    '(uten å) (oppgi|registrere|identifisere) …',
    '(velge|velger) (å ikke|ikke å)',
    '(velger|bestemmer|avgjør|velge|bestemme|avgjøre) [du] selv',
    'står ..2 (fritt|fri|valgfritt)',
    '(kan|må) … fritt (la|velge|avstå)',
    'fri til [å] (la|ikke|velge)',
    '(opp til|avgjøres av) (deg|den enkelte|hver|dere|medlemmet|kunden|brukeren)',
    '(hopp|hoppe) [gjerne] over',
    'kan du (droppe|la være|hoppe|utelate|sløyfe)',
    '(bruke|brukes|handle|bestille|besøke|besøkes|lese|ringe|delta|prøve|spille) ..6 uten (konto|brukerkonto|innlogging|registrering|navn|at du|å)',
    'trenger [du] ingen (konto|brukerkonto|profil|registrering)',
    '(ikke|ingen) (noe|noen) (krav|plikt|vilkår)',
    '(vil|ønsker) du ikke (dele|oppgi|gi|registrere|fortelle|legge)',
  ],
  nn: [
    'friviljug',
    'frivillig',
    '(valfritt|valfri|valfrie)',
    'ikkje (pålagd|kravd|påkravd|pliktig|forplikta|obligatorisk|nøydd)',
    'ingen … (pliktig*|forplikta|nøydd|tvinga)',
    '(ingen|ikkje) (må|treng|pliktar) … (svare|oppgje|oppgi|gje|gi|delta)',
    '(vel|vèl|bestemmer|avgjer) sjølv',
    'du … (vel|vèl) å (sende|gi|gje|oppgi|oppgje|dele|skrive|fortelje)',
    'kan [du] velje',
    'om du vil (gje|gi|oppgje|oppgi|leggje inn|legge inn|dele)',
    'står fritt',
    'treng ikkje [å] (oppgi|oppgje|registrere|gi|gje|svare|logge)',
    'utan å (oppgi|oppgje|registrere|identifisere|gje)',
    '(velje|vel) (å ikkje|ikkje å)',
    '(vel|vèl|bestemmer|avgjer|velje|bestemme|avgjere) [du] sjølv',
    'står ..2 fritt',
    '(kan|må) … fritt (la|late|velje)',
    '(opp til) (deg|den einskilde|kvar|dykk|medlemen|kunden|brukaren)',
    '(hopp|hoppe) [gjerne] over',
    'kan du (droppe|la vere|late vere|hoppe|utelate|sløyfe)',
    '(bruke|brukast|handle|bestille|tinge|besøke|lese|ringje|delta|prøve|spele) ..6 utan (konto|brukarkonto|innlogging|registrering|namn|at du|å)',
    'treng [du] ingen (konto|brukarkonto|profil|registrering)',
    '(må|treng) [du] ikkje ..2 (opprette|lage|ha) ..3 (konto|brukarkonto|profil|brukar)',
    '(ikkje|ingen) (noko|nokon) (krav|plikt|vilkår)',
    '(vil|ønskjer) du ikkje (dele|oppgi|oppgje|gi|gje|registrere|fortelje|leggje)',
  ],
  en: [
    '(voluntary|voluntarily)',
    'optional',
    '(not|never) (required|obliged|obligated|mandatory|compulsory|obligatory) [to]',
    'you (may|can) (choose|decide) (not|whether|which|what)',
    'no registration … required',
    'without (registering|providing|giving|telling|identifying|revealing|submitting)',
    '(nobody|no one|not) (has|have|need|needs) to (answer|respond|take|give|provide|tell|register)',
    'you (decide|choose) [for] [yourself] (whether|what|which|if)',
    "(do|does|don't|doesn't|needn't|won't) [not] (have|need|be) [asked] to (provide|give|tell|answer|register|share|fill|hand|enter|say|supply|state)",
    "(don't|do not|doesn't|does not|needn't|need not) ..2 (create|make|open|set up|have) ..3 (account|profile)",
    "(isn't|aren't|not) (forced|made|bound|compelled|needed|necessary|essential)",
    "(don't|doesn't|do not|does not) (force|make|oblige|require) you",
    '(may|can|could|feel free to|free to|happy to) … (left blank|left empty|left out|be skipped|skip|leave blank|leave empty|leave it)',
    '(rest|others|everything else|anything else) … (blank|empty|choice|extra)',
    "(if you'd rather not|rather not) (say|tell|give|share|provide|answer)",
    '(your|own) (choice|call) [whether|if|what|to]',
    'choose not to',
    'you … choose to (send|give|provide|share|tell|enter)',
    'need not (tell|give|provide|answer|fill)',
    `needn't (tell|give|provide|answer|fill)`,
    'up to you',
    'no (obligation|duty|requirement|need)',
    'under no',
    '(decide|choose) (how much|what|which) ..4 (tell|give|share|provide|enter|write)',
    '(decide|choose|determine) [for] (yourself|yourselves|themselves)',
    'free (not to|to (leave|skip|refuse|decline|withhold))',
    '(entirely|fully|completely|wholly|always) (your|their|a) (choice|call|decision)',
    'up to (you|each|the|every)',
    'not a (condition|precondition|prerequisite|requirement)',
    '(use|used|browse|visit|order|shop|read|join|book|attend|play|try) ..6 without (an account|a account|account|signing|logging|registering|registration|giving|providing|telling|identifying|name|your name|any (account|registration|login|sign-up|personal|data|details|information|name))',
    '(prefer|like|wish|want) to (skip|leave)',
    '(nobody|no-one|none) (is|are) (forced|obliged|required|made)',
    '(say|saying) no to (giving|sharing|providing|telling)',
    'the (rest|others) you (may|can) leave',
  ],
});

const MUST = cue('must-provide', {
  nb: [
    '(obligatorisk*|påkrevd*|påkrevet) … (opplysninger|informasjon|felt*|krav|å oppgi|å gi)',
    '(lovpålagt|lovbestemt|kontraktsmessig|avtalefestet) [krav om] å (oppgi|gi)',
    'må [du|dere|kunden|jeg|man|en|medlemmer|foresatte|søkere] (oppgi|gi|fylle|registrere|dele|opplyse)',
    '(plikter|pålegges) å (gi|oppgi|opplyse)',
    'det å (gi|oppgi) … *opplysninger ..6 (krav|vilkår|nødvendig|obligatorisk|frivillig)',
    'må (oppgis|gis|fylles|registreres)',
    '(plikt|pliktig|forpliktet|nødt) til å (gi|oppgi)',
    'nødvendig* for å (inngå|kunne inngå|registrere|bestille|handle|få|bli medlem|melde)',
    '(opplysninger|informasjon|feltene|felter|felt) ..6 (obligatorisk*|påkrevd*|må fylles)',
    'felt* … merket',
    'er [et] (vilkår|forutsetning|krav) for',
    'obligatoriske opplysninger',
    'krav om å (oppgi|gi|opplyse)',
    '(må|trenger) (vi|jeg) [å] ha',
    '(opplysning*|informasjon*|data|dette|det|disse) … (vi|jeg) ..2 (må|trenger|nødt|nødt til|avhengig*) [av|til] å (ha|få|kjenne|registrere)',
    '(opplysning*|informasjon*|data|dette|det|disse) … (vi|jeg) må (ha|få|kjenne|registrere)',
    '(pålegger|krever at|plikter) (deg|du|dere|kunden) ..2 (opplyse|oppgi|gi|oppgir|svare)',
    '(må|skal) … (oppgis|gis|fylles ut|leveres|opplyses|legges fram|fremlegges)',
    '(pålagt|pliktige|lovpålagt|forpliktet|forpliktede) ..2 å (gi|oppgi|opplyse|fylle|vise|registrere seg|melde)',
    '(er|blir) (vi|hotellet|skolen|kommunen|borettslaget|selskapet|foreningen) … (lovpålagt|pålagt|pliktig*) å (føre|registrere|innhente|ha|kreve|be)',
    '(navn*|*adresse*|e-post*|*nummer|telefon*|*dato|feltet|feltene|opplysningene) ..4 (trengs|kreves|behøves|påkrevd|obligatorisk|obligatoriske|må fylles)',
    '(bare|kun) ..4 (er obligatorisk*|er påkrevd|må fylles|må oppgis|kreves)',
    '(betingelse|forutsetning|vilkår|krav) for [å] (*medlemskap*|avtale*|kjøp*|få|bli|kunne|inngå|delta*|opprett*|bestill*)',
  ],
  nn: [
    '(obligatorisk*|påkravd*|kravd*|lovpålagd) … (opplysningar|informasjon|felt*|krav|å oppgi|å gi)',
    'må [du|de|eg|ein|kunden|føresette|medlemer] (oppgi|oppgje|gi|gje|gjeve|fylle|registrere|opplyse)',
    'pliktar å (gi|gje|oppgi|oppgje|opplyse)',
    '(må|treng) (vi|me|eg) [å] ha',
    '(opplysning*|informasjon*|data|dette|det|desse) … (vi|me|eg) ..2 (må|treng|nøydd|nøydde|avhengige) [av|til] å (ha|få|kjenne|registrere)',
    '(opplysning*|informasjon*|data|dette|det|desse) … (vi|me|eg) må (ha|få|kjenne|registrere)',
    'det å (gi|gje|oppgi|oppgje) … *opplysningar ..6 (krav|vilkår|nødvendig|naudsynt|obligatorisk|friviljug)',
    '(opplysningar|informasjon|felta|felt) ..6 (obligatorisk*|påkravd*|må fyllast)',
    'må (oppgjevast|fyllast)',
    '(plikt|pliktig|nøydd) til å (gi|oppgi|gje|oppgje)',
    '(nødvendig*|naudsynt*) for å (inngå|kunne inngå|registrere|bestille|handle|få|bli medlem|melde)',
    'felt* … merk*',
    'er [eit] (vilkår|føresetnad|krav) for',
    '(må|skal) … (oppgjevast|gjevast|gis|fyllast ut|leverast|opplysast)',
    '(pålagd|pålagde|pliktige|lovpålagd|lovpålagde|forplikta) ..2 å (gi|gje|oppgi|oppgje|opplyse|fylle|vise|melde)',
    '(er|blir|vert) (vi|me|hotellet|skulen|kommunen|burettslaget|selskapet|foreininga|laget) … (lovpålagd*|pålagd*|pliktig*) å (føre|registrere|hente|ha|krevje|be)',
    '(namn*|*adresse*|e-post*|*nummer|telefon*|*dato|feltet|felta|opplysningane) ..4 (trengst|krevst|påkravd|obligatorisk|obligatoriske|må fyllast)',
    '(berre) ..4 (er obligatorisk*|er påkravd*|må fyllast|må oppgjevast|krevst)',
  ],
  en: [
    '(mandatory|required|compulsory|obligatory) … (fields|information|data|details|to provide|to enter|to give)',
    '(information|data|fields|details) … (mandatory|compulsory|obligatory)',
    "(must|need to|have to|required to|obliged to|obligated to|'ll need to|asked to) (provide|give|supply|submit|share|disclose|tell|enter|fill|hand|state|register)",
    '(we|i) (must|have to|need to) (have|get|know|ask|record|register|check|see)',
    '(is|are) (a|the) condition (for|of)',
    '(is|are) (demanded|compulsory|obligatory|mandatory) ..4 (by|for|to|if|before|when|from)',
    "(can't|cannot|won't) … unless (you|we) … (give|have|get|tell|provide)",
    '(statutory|contractual|legal) [or] [statutory|contractual] requirement … provide',
    '(necessary|required|needed) to (enter|conclude|create|register|place|sign)',
    'fields marked',
    'prerequisite',
    'requirement to enter',
    '(law|act|contract|agreement|rules|legislation|regulations) ..4 (oblige|obliges|requires|require) you to (answer|provide|give|tell|disclose|state|submit|supply|inform)',
    '(oblige|obliges) you to (answer|provide|give|tell|state|submit|supply)',
    '(marks|marked|mark|labelled|shown) … (compulsory|mandatory|required|obligatory)',
    '(provision of|providing|giving|supplying|submission of|submitting) … (data|information|details) … (requirement|mandatory|obligatory|compulsory|required|contractual|statutory|necessary)',
    'some information',
    '(data|information|details|name*|address*|number|documents|form|fields|field|they|these) ..3 (must|shall|has to|have to|need to|needs to) be (provided|given|supplied|stated|submitted|filled|completed|entered|shown|furnished)',
    '(obliged|bound|required|obligated) by ..4 to (fill|complete|give|provide|state|register|show|tell|supply|submit|answer|disclose|inform)',
    '(only|just) ..4 (is|are) (compulsory|mandatory|required|obligatory|needed)',
    '(name|names|address*|email|e-mail|number|fields|details|date|birth) (is|are) (compulsory|mandatory|required|obligatory)',
    '(those|these) (two|three|fields|details) (is|are) (needed|necessary|required)',
    '(birth|name|address|email|e-mail|phone|number|telephone) (required|mandatory|compulsory)',
    '(provision|supply|supplying|disclosure|providing|giving|submission) of ..6 (precondition|condition|prerequisite|requirement|obligation)',
    '(law|act|rules|legislation|regulations) ..4 (oblige|obliges|requires|require|makes) (us|me|hotels|employers|banks) to (ask|collect|record|register|know|check)',
    '(prepare|send|deliver|open|create|book|provide|offer|give) ..8 unless (we|you) (have|know|give|tell)',
    'need to fill',
    'need to fill in',
  ],
});

const IF_NOT = cue('if-not-provided', {
  nb: [
    '(hvis|dersom|om) … (ikke|unnlater) ..4 (oppgi*|gir|gi|ønsker å oppgi|ønsker å gi|oppgis|gis|oppgitt|leverer|fyller|deler)',
    '(uten) (disse|slike|nødvendige|denne|dine|opplysningene|informasjonen|personopplysninger|dette) ..6 (kan|vil|er)',
    '(unnlatelse|manglende) … (oppgi*|opplysninger|informasjon)',
    'informasjonen ikke oppgis',
    'ikke … uten (disse|denne) (opplysningene|informasjonen)',
    'uten ..6 (kan|vil) (vi|du|det) ikke',
    '(kan|vil) (vi|du) ikke ..6 uten',
    'uten ..4 (beregner|får|sender|leverer|blir|virker|fungerer|kan|vil) ..3 ikke',
    '(den|søker*|søknader|medlem*|kunde*|pasient*|de) som ikke ..2 (oppgir|gir|leverer|vil oppgi|vil gi|fyller)',
    'ikke (oppgir|gir|oppgis|gis) … kan ..6 (ikke|avslå*|avvis*)',
    '(lar|la) [du] (være|feltet|felt) … (tomt|blankt|være)',
    '(gis|oppgis) … ikke',
    'velger du (å ikke|ikke å)',
    'mangler (de|dette|disse|det|opplysning*|noe) ..8 (kan|vil|får|blir)',
    '(vil|ønsker|gir|oppgir|leverer|sender|fyller|svarer) (du|dere|noen|man) ikke ..12 (kan|vil|får|blir|må)',
    '(lar|unnlater) [du|de|man] [være|vere] å (gi|oppgi|opplyse|fylle|fortelle)',
  ],
  nn: [
    '(viss|dersom|om) … ikkje ..4 (oppgir|oppgjev|gir|gjev|ønskjer|fyller|deler|opplyser)',
    'utan (desse|slike|nødvendige|denne|opplysningane|informasjonen) ..6 (kan|vil|er)',
    'elles kan (vi|me) ikkje',
    'manglar (dei|dette|desse|det|opplysning*|noko) ..8 (kan|vil|får|blir|vert)',
    '(lèt|let|lar) [du|de|ein] vere å (gi|gje|oppgi|oppgje|opplyse|fylle|fortelje|fortelja)',
    'utan (dette|dei|desse) ..6 (kan|vil|får) ..2 ikkje',
    'utan ..6 (kan|vil) (vi|me|du|det) ikkje',
    '(kan|vil) (vi|me|du) ikkje ..6 utan',
    'utan ..4 (reknar|får|sender|leverer|blir|vert|verkar|fungerer|kan|vil) ..3 ikkje',
    '(den|søkjar*|medlem*|kund*|pasient*|dei) som ikkje ..2 (oppgir|oppgjev|gir|gjev|leverer|fyller)',
    '(gjer|gjev|gir|oppgjev|oppgir) du ikkje',
    '(vil|ønskjer|gjev|gir|oppgjev|leverer|sender|fyller|svarar) (du|de|nokon|ein) ikkje ..12 (kan|vil|får|blir|vert|må)',
    '(gjev|gje|oppgjev) … ikkje',
  ],
  en: [
    "(if|should|where|when|unless) you … (not|don't|won't|can't|didn't|fail|decline|refuse|choose not|prefer not) ..5 (provide|give|supply|share|submit|disclose|tell|fill|answer|hand|enter|register|let)",
    'unless you … (provide|give|supply|share|submit|tell|fill|answer|hand|enter|register)',
    "(if|when) we … (don't|do not|can't|cannot) (have|get|know) ..6 (can't|cannot|won't|will not|unable)",
    '(failure|failing|refusal|refusing) to (provide|give|supply)',
    'without (this|these|such|your|the|certain) (information|data|details|personal) ..6 (cannot|not|unable|may)',
    '(not|unable) … without (this|these|that|such) (information|data|details)',
    "without ..7 (we|you|i) (cannot|can not|can't|couldn't|are unable|will not|won't|would)",
    "(we|you|i) (cannot|can't|couldn't|will not|won't|are unable|would not|wouldn't) ..9 without (it|them|your|this|these|those|that|one|a)",
    '(impossible|unable|not possible|not able) ..9 without (it|them|your|this|these|those|that)',
    'no (email|e-mail|name|address|number|details|data|form|information|phone) no *',
    'no … no (newsletter|ticket|account|order|delivery|booking|membership|place|service|app|table|appointment|entry|card|game|seat)',
    "then (we|you|i) (can't|cannot|won't|will not)",
    "otherwise (we|you|i) (cannot|can't|won't|will not|could not|couldn't)",
    '(choose|decide|wish|prefer) not to (provide|give|share|supply)',
    'if … not provided',
    '(anyone|employee*|applicant*|customer*|member*|person|those|patients|tenants|users|parents|people|guests) who … not ..2 (provide|give|supply|tell|submit|answer|complete|state|specify)',
    "without ..5 (we|you|it|they|the|there) ..3 (cannot|unable|not|can't|won't|doesn't|isn't)",
    '(leave|left|leaving) … (empty|blank|out)',
    '(keep|hold|leave) … back',
    'keep ..5 to yourself',
    '(leave|leaving) ..5 (blank|out)',
    'those we do not know',
  ],
});

const WITHDRAWING = cue('withdrawing-consequence', {
  nb: ['(tilbaketrekking|trekker|trekke|tilbake) … samtykke* ..8 (ikke|kan)'],
  nn: ['(trekkjer|trekke|trekkje) … samtykk* ..8 (ikkje|kan)'],
  en: ['withdraw* … consent ..10 (not|unable|cannot|no longer|may)'],
});

/** «Frivillig» as somebody's work, a consent that is freely given, or a cookie that may be refused is another matter. */
const OTHER_SENSE =
  /frivillige?\s(?:organisasjon|lag|arbeid|innsats|hjelp|verv|mannskap)|(?:organisasjon|arbeid)\p{L}*\s\p{L}*\sfrivillig|voluntary (?:organi[sz]ation|work|sector|association)|frivillig(?:,|\sog)?\s(?:spesifikk|informert|uttrykkelig)|(?:consent|samtykke\p{L}*)\s(?:is|er|må være|skal være|must be)\s(?:a\s)?(?:voluntary|frivillig)/iu;

/** Statements on Article 13(2)(e); weak where only some data are said to be needed, or only what follows from a withdrawal. */
export const provision = defineFacts<Provision>('provision', (reading) => {
  const facts = READERS.flatMap((read) => reading.eachUnit(read));
  if (facts.length > 0) return facts.sort((a, b) => Number(b.strength === 'full') - Number(a.strength === 'full'));
  return reading.eachUnit(withdrawals);
});

type Provision = 'voluntary' | 'required' | 'consequence';

const saying =
  (value: Provision, words: Cue) =>
  (unit: Reading): readonly Fact<Provision>[] =>
    unit
      .hits(words)
      .filter((hit) => hit.block.kind !== 'heading' && isAboutGiving(hit) && !isElsewhereGiven(hit))
      .map((hit) => fact(value, sentenceOf(hit), isWeak(hit) ? 'weak' : 'full'));

/** “Some information we treat because the law says so”, «du velger å dele turen med andre»: nothing is given to the controller there. */
const isElsewhereGiven = ({ block, start, end }: Hit): boolean =>
  (/^some information$/iu.test(block.text.slice(start, end)) &&
    /^ (?:that )?(?:we|i) (?:treat|process|keep|store|use|hold|share|collect)(?!\p{L})/iu.test(
      block.text.slice(end, end + 30),
    )) ||
  (/(?:velger|vel|choose)\p{L}* (?:å|to) (?:dele|share)$/iu.test(block.text.slice(start, end)) &&
    /^ (?:\p{L}+ ){0,3}(?:med|with) (?!oss|us|vi|we)/iu.test(block.text.slice(end, end + 50)));

/** «En bestilling uten adresse blir ikke sendt», “without your number we cannot call”. */
const lacking = (unit: Reading): readonly Fact<Provision>[] =>
  unit.hits(LACKING).flatMap((hit) => {
    const sentence = sentenceOf(hit);
    if (WITHOUT_ADO.test(hit.block.text.slice(hit.end, hit.end + 30))) return [];
    const { words } = hit.block.marks.tokens;
    const near = [...hitsIn(hit.block, PIECE, sentence.index), ...hitsIn(hit.block, DATA, sentence.index)].some(
      ({ first }) => first >= hit.last && first - hit.last <= 3,
    );
    const pronoun = /^(?:it|one|them|that|these|those|dette|disse|dem|den|det|dei|desse|han|ho)$/.test(
      words[hit.last] ?? '',
    );
    return (near || pronoun) && says(sentence, FALLS_THROUGH) && hit.block.kind !== 'heading' && isAboutGiving(hit)
      ? [fact<Provision>('consequence', sentence)]
      : [];
  });

/** «ikke uten videre», “without undue delay”: nothing is lacking. */
const WITHOUT_ADO =
  /^ (?:videre|vidare|opphold|opphald|unødig|ugrunnet|ugrunna|grunn|grunnlaust|forsinkelse|hinder|hensyn|omsyn|tvil|further|undue|delay|hindrance|regard|prejudice|affecting|limitation|exception|cost|charge|unntak)(?!\p{L})/iu;

const LACKING = cue('without-data', {
  nb: ['(uten|mangler)'],
  nn: ['(utan|manglar)'],
  en: ['(without|lacking)'],
});

/** What does not come about. */
const FALLS_THROUGH = cue('falls-through', {
  nb: ['(ikke|ingen|avskåret|umulig|avslås|avvises|avslag|avvist|avslått|tapt|utelukket|bare)'],
  nn: ['(ikkje|ingen|avskoren|umogleg|avslag|avvist|avslått|tapt|utelukka|berre)'],
  en: [
    "(cannot|can't|not|no|never|unable|impossible|refused|refuse|rejected|reject|denied|declined|won't|doesn't|isn't|aren't|lost|only)",
  ],
});

const withdrawals = (unit: Reading): readonly Fact<Provision>[] =>
  unit.hits(WITHDRAWING).map((hit) => fact('consequence', sentenceOf(hit), 'weak'));

/** A question and what stands under it: «Må jeg oppgi …?» with its answer. */
function answered(unit: Reading): readonly Fact<'required'>[] {
  const found: Fact<'required'>[] = [];
  for (const hit of unit.hits(MUST, VOLUNTARY, IF_NOT)) {
    const { block } = hit;
    if (block.kind !== 'heading' || !block.text.trimEnd().endsWith('?')) continue;
    const answer = block.section.heading === block ? block.section.blocks.find((other) => other !== block) : undefined;
    // «Er det frivillig?» asks of all that is given, and «Ja.» answers
    const asks =
      isAboutGiving(hit) ||
      (block.text.length < 40 && answer !== undefined && /^(?:ja|nei|yes|no)(?!\p{L})/iu.test(answer.text));
    if (answer && asks) found.push(fact('required', { block: answer, start: 0, end: answer.text.length }));
  }
  return found;
}

/** A column «Må du gi den?» with its cells. */
const fields = ({ blocks }: Reading): readonly Fact<'required'>[] =>
  blocks
    .filter(
      ({ columnHead, text }) =>
        columnHead && text.length > 1 && hitsIn(columnHead, [MUST, VOLUNTARY, FIELD_HEAD]).length > 0,
    )
    .map((block) => fact('required', { block, start: 0, end: block.text.length }));

const READERS: readonly ((unit: Reading) => readonly Fact<Provision>[])[] = [
  saying('consequence', IF_NOT),
  saying('required', MUST),
  saying('voluntary', VOLUNTARY),
  answered,
  fields,
  lacking,
  (unit) =>
    withheld(unit)
      .filter((hit) => hit.block.kind !== 'heading' && !isOtherMatter(hit, sentenceOf(hit)))
      .map((hit) => fact('consequence', sentenceOf(hit))),
  (unit) =>
    answeredQuestions(unit)
      .filter(({ block }) => !isElsewhere(block))
      .map((sentence) => fact('required', sentence)),
];

/** A column of a table of data that says whether each is needed. */
const FIELD_HEAD = cue('required-field-head', {
  nb: ['(obligatorisk|påkrevd|frivillig|valgfri|valgfritt)', 'må oppgis'],
  nn: ['(obligatorisk|påkravd|friviljug|frivillig|valfri|valfritt)', 'må oppgjevast'],
  en: ['(mandatory|required|optional|voluntary|compulsory)'],
});

const GIVE = cue('give-data', {
  nb: [
    '(oppgi*|oppgir|gi|gir|dele|registrer*|fylle|fyller|utlevere|sende inn|avgi|legge igjen|oppgitt|logge|svare|besvare|opplyse|opplyser|fortelle|forteller)',
    '(legge|legger|skrive|skriver|taste) inn',
    '(legge|legger) (fram|frem)',
  ],
  nn: [
    '(oppgi*|oppgir|oppgjev|gi|gir|gje|gjeve|gjev|dele|registrer*|fylle|fyller|sende inn|svare|opplyse|logge|fortelje|fortel)',
    '(leggje|legge|legg|skrive|skriv|taste) inn',
    '(leggje|legge|legg) fram',
  ],
  en: [
    '(provide|provides|provided|providing|give|giving|supply|submit|share|disclose|enter|register|registration|registering|fill|answer|respond|tell|telling)',
    '(oppgjeve|fill)',
  ],
});

/** The pieces of data that people are asked for most. */
const PIECE = cue('piece-of-data', {
  nb: [
    '(navn*|*adresse*|e-post*|epost*|telefon*|fødsels*|personnummer|kontonummer*|kort*|felt*|allergi*|konto|brukerkonto|profil*|posisjon*|bilde*)',
  ],
  nn: [
    '(namn*|*adresse*|e-post*|epost*|telefon*|fødsels*|personnummer|kontonummer*|kort*|felt*|allergi*|konto|brukarkonto|profil*|posisjon*|bilete*)',
  ],
  en: [
    '(name*|address*|email*|e-mail*|phone*|birth|payment|card|field*|identity|allerg*|form|forms|box|boxes|question*|number|rest|history|photo*|documents|account|profile|location|data|field)',
  ],
});

function isAboutGiving(hit: Hit): boolean {
  const sentence = sentenceOf(hit);
  if (isOtherMatter(hit, sentence)) return false;
  if (isAnswer(hit, sentence)) return true;
  return (
    says(sentence, PIECE) ||
    (hit.cue === IF_NOT.id && says(sentence, DATA_KIND)) ||
    says(sentence, DATA) ||
    says(sentence, [GIVE, TELL]) ||
    hit.block.kind === 'item' ||
    hit.block.kind === 'cell' ||
    hit.block.kind === 'label'
  );
}

/** Whether the words are about something else than what people tell the controller: its own duties, consents, cookies, newsletters. */
function isOtherMatter(hit: Hit, sentence: Sentence): boolean {
  const text = textOf(sentence);
  if (/(?:uten|utan|without)\s(?:\p{L}+\s){0,3}(?:samtykke|consent)/iu.test(text)) return true;
  // to keep data from others is a choice of another kind
  if (hit.cue === IF_NOT.id && /(?:share|dele|disclose)[^.]{0,60}(?:third|tredje|partner|advertis|annons)/iu.test(text))
    return true;
  // who is bound: «vi er pålagt å gi», “we need to share” is the controller's own duty
  if (
    OTHER_SENSE.test(text) ||
    (hit.cue !== IF_NOT.id &&
      /(?:^|\s)(?:vi|me|we|(?:the |a )?(?:company|business|organi[sz]ation|controller|developer|provider|services?)|selskapet|verksemda|virksomheten|leverandøren|leverandørene|leverandørane|databehandleren|databehandlaren|the processor|suppliers)\s(?:(?:may|can|will|might|are|is|do|does|also|be|kan|vil|skal|er|blir|vert|må|har|sometimes|generally|legally)\s){0,4}$/iu.test(
        hit.block.text.slice(sentence.start, hit.start),
      ))
  )
    return true;
  if (isElsewhere(hit.block) || ABOUT_OTHER.test(text)) return true;
  if (hit.cue === IF_NOT.id && /(?:answer|reply to|tell|let) (?:us|me)(?!\p{L})(?! (?:your|the|have))/iu.test(text))
    return true;
  // not to want more letters or calls is to be left alone
  if (hit.cue === IF_NOT.id && WANTS_NO_MORE.test(text)) return true;
  return (
    /cookie|informasjonskaps|nyhetsbrev|nyheitsbrev|nyhendebrev|(?<!no )newsletter/i.test(text) ||
    (/(?<!national\s)identi(?:tet|ty)(?!\snumber)|legitimasjon/i.test(text) &&
      (hit.block.language === 'en' || isUnder(hit.block, 'rights')))
  );
}

const WANTS_NO_MORE =
  /(?:vil|ønsker|ønskjer|ynskjer|ynsker) (?:du|dere|de|dykk) (?:ikke|ikkje) (?:lenger |lengre |lenger )?(?:ha|få|motta|ta imot|bli|at (?:vi|me))(?!\p{L})|(?:do not|don't|no longer|not) (?:wish|want|like) (?:to (?:receive|get|hear|be)|any|more|further|our|us to|me to)(?!\p{L})/iu;

const isElsewhere = (block: Block): boolean =>
  isUnder(block, 'cookies') || isUnder(block, 'security') || isUnder(block, 'complaint');

/** Reasons that need not be given, and telling us that one objects, are no data. */
const ABOUT_OTHER =
  /(?:giv|gi|gje|stat|oppgi|oppgje)\p{L}* (?:a |any |us a |no |en |ei |ein |noen |nokon )?(?:reasons?|grunn\p{L}*|begrunnelse)(?!\p{L})|tell us (?:if|when|that) you (?:want|wish|would like|object|no longer)/iu;

/** “Don't want to tell us? Then we can't book you in.” */
const isAnswer = ({ block, cue: id }: Hit, { index }: Sentence): boolean =>
  id === IF_NOT.id && index > 0 && REFUSES.test(textOf(sentenceAt(block, index - 1)));
const REFUSES =
  /^(?:don't|do not|rather not|would rather not|vil du ikke|vil du ikkje|ønsker du ikke|ønskjer du ikkje)[^?]{0,60}\?$/iu;

/** «Noen opplysninger må oppgis»: which, and what if not, stays open. */
const isWeak = (hit: Hit): boolean =>
  isAttribute(hit) ||
  (hit.cue === VOLUNTARY.id && OTHER_DATA.test(textOf(sentenceOf(hit)))) ||
  (/(?<!\p{L})(?:noen|enkelte|visse|nokre|some|certain)\s(?:\p{L}+\s)?(?:opplysning|informasjon|data|information|personal)/iu.test(
    textOf(sentenceOf(hit)),
  ) &&
    !/ikke|ikkje|not|cannot|unable|fail/i.test(textOf(sentenceOf(hit))));

/** «Annen informasjon du frivillig deler»: only what comes on top is said to be voluntary. */
const OTHER_DATA =
  /^(?:any )?(?:annen|andre|anna|øvrige?|other|additional) (?:\p{L}+ )?(?:informasjon|opplysning|data|information|details)/iu;

/** «opplysninger som du frivillig har gitt oss» tells which data are meant, and only in passing that they need not be given. */
const isAttribute = ({ block, start, end, cue: id }: Hit): boolean =>
  id === VOLUNTARY.id &&
  /(?:^|\s)(?:som|that|which)\s[^.]{0,40}$/i.test(block.text.slice(0, start)) &&
  /^\s(?:har\s)?(?:oppg|gi|gav|ga\s|provide|give|submit|share)/i.test(block.text.slice(end));
