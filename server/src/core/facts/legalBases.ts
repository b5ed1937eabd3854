/** The legal bases of Article 6 that the text relies on. */
import type { Block } from '../document/block.js';
import { cue, type Cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { hitsIn, says, sentenceOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { isUnder, topicsIn } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';

/** Letters of Article 6(1); `law` where the text only claims to follow the law. */
export type LegalBasis = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'law';

const CONSENT = cue('basis-consent', {
  nb: [
    '(basert|basere*|bygge*|bygd|*grunnlag|*grunnlaget|hjemmel*|basis|på bakgrunn|i kraft|støtte*|med hjemmel) ..5 samtykke*',
    '(har|ha) (sagt ja|gitt tillatelse|godkjent det)',
    'tillatelse fra (deg|foresatte|den)',
    '(hvis|dersom|når|om|etter at|bare|kun|først) ..5 (sier|sagt|svarer|svart|takket|takker) ja',
    '(har|ha|få|fått|blitt) ..4 (gitt|fått) (lov|tillatelse|oss lov)',
    '(foreldre*|foresatte|du|den|dem|de|medlemmet|kunden|avbildet|avbildede) ..3 (må|skal|har) ..2 (samtykke|samtykket|samtykt|godkjenne|godkjent)',
    '(ber|be) (deg|dere|foresatte|foreldrene|foreldre) om lov',
    '(spør|spørre) [vi] [alltid] (deg|dere|foreldrene|foresatte|foreldre) … først',
    '(hvis|dersom|når|om|der|hvor) [at] (du|dere|de|kunden|brukeren|vedkommende|den|foresatte|jeg) … (samtykke*|samtykket|godtar)',
    '(med|etter|gjennom|ved|innhente*|ber om|be om|fått|gitt|gir|gi|ha|har) [et|ditt|deres|din|uttrykkelig|eksplisitt|aktivt|frivillig] samtykke*',
    'fordi (du|de|vedkommende) … (samtykker|samtykket)',
    'samtykker du',
    'du samtykker',
    '(hvis|dersom|når|om|der) ..4 (samtykker|har samtykket)',
    'samtykke* (er|som) … grunnlag*',
    'krever … samtykke',
    'samtykkebasert*',
    '(uttrykkelig|eksplisitt|aktivt) samtykke',
  ],
  nn: [
    '(basert|bygg*|*grunnlag|*grunnlaget|heimel*|basis) ..5 samtykk*',
    '(viss|dersom|når|om|der) [at] (du|de|den|føresette) … (samtykk*|samtykt)',
    '(har|ha) (sagt ja|gjeve løyve)',
    'løyve frå (deg|føresette|den)',
    '(viss|dersom|når|om|etter at|berre|først) ..5 (seier|sagt|svarar|svart|takka|takkar) ja',
    '(har|ha|få|fått|blitt) ..4 (gjeve|gitt|fått) (lov|løyve|oss lov)',
    '(foreldre*|føresette|du|den|dei|medlemen|kunden) ..3 (må|skal|har) ..2 (samtykkje|samtykke|samtykt|godkjenne|godkjent)',
    '(ber|be) (deg|dykk|føresette|foreldra) om lov',
    '(spør|spørje) [vi|me] [alltid] (deg|dykk|foreldra|føresette) … først',
    '(med|etter|gjennom|ved|hentar|ber om|fått|gitt|gjev|gir|ha|har) [eit|uttrykkeleg] samtykk*',
    'fordi (du|de|vedkomande) … (samtykkjer|samtykt|samtykka)',
    'samtykkjer du',
    'du samtykk*',
    '(viss|dersom|når|om|der) ..4 (samtykkjer|har samtykt|har samtykka)',
    'krev … samtykke',
    'samtykket ditt',
  ],
  en: [
    '(based|rely|relies|relying|rest|rests|ground*|basis*|foundation) ..6 consent',
    '(if|when|where|only|once|because) (you|they|parents) ..2 (agreed|opted|said yes|say yes|ticked|given … permission)',
    "(you have|they have|parents have|you've|they've) (agreed|said yes|ticked|opted in)",
    'with your (agreement|say-so|go-ahead|ok|okay)',
    'is your (permission|agreement)',
    "(if|when|because|once|where) (you've|you'd|you) … (agreed|said yes|said we|ticked|opted in|asked for it|asked us to|asked to be)",
    '(you|they) (said|say) (yes|we may|we can|ok|okay)',
    '(you|they) … (agreed|ticked) … (it|this|that|box)',
    'only if you … agree*',
    '(those|people|everyone|anyone|person|persons|members|guests) who ..6 (agreed|opted in|consented|ticked|said yes)',
    '(parents|guardians|you|they|members|person|people) ..2 (must|need to|have to|has to) ..2 (agree|consent|approve|say yes)',
    '(if|when|after|once|only|unless) ..5 (say|says|said|answer|answered) yes',
    '(with|given|give|gave|have|obtain*) … permission',
    'permission (of|from) (the|you|your)',
    '(with|upon|subject to|through|obtain|obtained|have|has|given|gives|give|provided|ask for|asked for|asking for|asks for|get|request) [your|their|the|prior|explicit|express|a|any] [prior|explicit|express|informed] consent',
    '(if|when|where|unless|once|because) (you|they|the user) … consent*',
    'you … consent to',
    'consent (to|from|for) …',
    'your (explicit|express|prior)? consent',
    '(explicit|express) consent',
    'consent is … (basis|ground)',
    'opt in',
    'opted in',
  ],
});

const CONTRACT = cue('basis-contract', {
  nb: [
    '(oppfylle*|oppfyllelse*|gjennomføre*|gjennomføring|inngå*|inngåelse*|administrere|levere|utføre|følge opp|ivareta*) ..5 (avtale*|*avtale|*avtalen|*avtaler|kontrakt*|kjøpet|forpliktelse*|bestilling*|*kontrakt*)',
    '(avtale*|kontrakt*|*avtalen) (med|mellom) (deg|oss|dere|kunde*|den|partene)',
    '(avtale|kontrakt)',
    '(avtalen|kontrakten|*avtalen|medlemskapet|kjøpet)',
    '(holde|oppfylle|levere|gjøre) ..3 (del|side) av (avtalen|*avtalen|kontrakten|handelen|kjøpet)',
    '(nødvendig for|grunnlag*|hjemmel*|basert på|i henhold til|på grunnlag av) ..3 (avtale*|*avtale|*avtalen|kontrakt*)',
    '(avtalen|kontrakten) er … grunnlag*',
    'kontraktsmessig*',
    'avtaleforhold*',
    '*kontraktsforpliktelse*',
    'avtaleforpliktelse*',
  ],
  nn: [
    '(oppfylle*|oppfylling*|gjennomføre*|inngå*|administrere|levere) ..5 (avtale*|avtala*|*avtala|*avtale|kontrakt*|bestilling*|plikt*)',
    '(avtale*|avtala|kontrakt*) (med|mellom) (deg|oss|dykk|kund*|den)',
    '(avtala|avtalen|kontrakten) er … grunnlag*',
    '(avtale|kontrakt)',
    '(avtala|kontrakten|*avtala|medlemskapen|kjøpet)',
    '(halde|oppfylle|levere|gjere) ..3 (del|side) av (avtala|*avtala|kontrakten|handelen|kjøpet)',
    '(nødvendig for|naudsynt for|grunnlag*|heimel*|basert på) ..3 (avtale*|avtala*|*avtala|kontrakt*)',
  ],
  en: [
    '(perform*|fulfil*|execut*|enter*|conclud*|carry* out|honour|necessary for) ..6 (contract*|agreement*|order*|obligations)',
    '(contract|contractual) (performance|necessity|obligation*|basis|relationship|requirement*)',
    '(contract|agreement) (with|between) (you|us)',
    'contract',
    'agreement',
    '(keep|hold|deliver|do|perform|honour|meet) ..3 (side|end|part|half) of ..4 (contract|agreement|bargain|deal|purchase)',
    'prior to entering',
    '(part of|under|keep to|honour|because of|based on|keep|stick to) … (contract|agreement|bargain|deal)',
    '(have|has|made|there is|made|make) [a|an|our] (contract|agreement|deal) with (you|the)',
    'agreement between (us|you)',
    'when you (buy|order|book|join) ..6 (contract|agreement)',
  ],
});

const OBLIGATION = cue('basis-obligation', {
  nb: [
    '(rettslig*|juridisk*|lovpålagt*|lovbestemt*|lovmessig*|legal*|legale) (forpliktelse*|forpliktet|plikt*|krav|bokføring*)',
    'lovpålagt*',
    '(hjemmel|hjemlet|hjemmelen) i ..3 (*loven|*lova|lov|forskrift*)',
    '(pålagt|pliktig|forpliktet|påkrevd|kreves|krav) [etter|i|av|ved|gjennom|til] … (lov*|*loven|regelverk*|forskrift*)',
    '(oppfylle|overholde|etterleve|følge|ivareta) … (lov*|*loven|forpliktelse*|lovkrav*|regnskapsplikt*|plikt*|regelverk*)',
    'forpliktelser i henhold til',
    '*plikt* etter',
    '*plikt* … (følger|fremgår) av … (lov*|*loven|forskrift*)',
    '(bokføringsloven|regnskapsloven|hvitvaskingsloven|arkivloven|skatteloven|arbeidsmiljøloven|opplæringslova|opplæringsloven|helsepersonelloven|pasientjournalloven)',
    '(loven|*loven) (krever|pålegger|bestemmer)',
    '*loven sier at (vi|klinikken|legen|kommunen|skolen|klubben)',
    '(pålagt|plikter|pliktig|forpliktet) ..7 (etter|av|i) ..2 (*loven|*lova|*forskriften|*forskrifta)',
    'rettslig forpliktelse',
  ],
  nn: [
    '(rettsleg*|juridisk*|lovpålagd*|lovfesta*) (plikt*|krav)',
    'lovpålag*',
    '(heimel|heimla|heimelen) i ..3 (*lova|*loven|lov|forskrift*)',
    '(pålagd|pålagde|pliktig|pliktige|kravd|krav) … (lov*|*lova|regelverk*|forskrift*)',
    '(oppfylle|følgje|etterleve) … (lov*|lova|lovkrav*|plikt*)',
    '(bokføringslova|rekneskapslova|kvitvaskingslova|arkivlova|opplæringslova|arbeidsmiljølova)',
    '(lova|*lova) (krev|pålegg|bestemmer)',
    '*lova seier at (vi|me|kommunen|skulen|laget)',
    '(pålagd|pålagde|pliktar|pliktig|pliktige) ..7 (etter|av|i) ..2 (*lova|*loven|*forskrifta)',
    'plikt etter',
    '*plikt* … (følgjer|går fram) av … (lov*|*lova|forskrift*)',
  ],
  en: [
    '(legal|statutory|regulatory) (obligation*|requirement*|duty|duties)',
    '(law|laws|act|legislation|regulations) (require*|oblige*|mandate*)',
    '(required|obliged|obligated|mandated|bound) ..4 (by|under) … (law*|act|regulation*|legislation)',
    '(required|obliged|obligated|mandated|necessary) (by|under) … (law*|act|regulation*|legislation)',
    'required by [applicable] law',
    '(legally|statutorily) (required|obliged|obligated|bound|mandated)',
    "(law|laws|act|acts|rules|hmrc|taxman|tax office|tax authorities|tax rules|authorities|legislation|regulations|state) (say|says|want|wants|make|makes|demand|demands|expect|expects|tell|tells|force|forces|insist|insists|oblige|obliges|ask|asks|won't|does not let)",
    "(we're|we are|i'm|i am) (obliged|bound|required|forced|made) … (by|under) … (law|laws|act|rules|regulations|legislation)",
    '(have|has|need|must) … (by law|under the law|according to law|according to the law)',
    'by law',
    '(duties|duty|obligations|tasks) ..5 (act|law|legislation) ..3 (places|imposes|lays|gives|puts)',
    '(act|law|legislation) ..3 (places|imposes|lays) (on|upon) us',
    '(law|act) gives us (these|this|the) (tasks|task|duties|duty|powers)',
    '(law|act|regulations) (gives|assigns|entrusts|imposes|places) (us|the|on)',
    '(comply|complying|compliance|fulfil|meet) … (law*|legal|legislation|statutory|obligations|regulat*)',
    '(bookkeeping|accounting|money laundering) (act|law*|legislation)',
  ],
});

const VITAL = cue('basis-vital', {
  nb: ['vital* interesse*'],
  nn: ['vital* interesse*'],
  en: ['vital interest*', 'protect … life'],
});

const PUBLIC_TASK = cue('basis-public-task', {
  nb: [
    'allmenn* (interesse*|oppgave*)',
    'allmennhetens interesse*',
    'offentlig* (myndighet|oppgave*)',
    'utøve* … myndighet',
    'samfunnsoppdrag*',
    'myndighetsutøvelse',
  ],
  nn: [
    'allmenn* (interesse*|oppgåv*)',
    'ålmenn* interesse*',
    '(ålmenta|allmenta) si* interesse*',
    'offentleg* (styresmakt|mynde|myndigheit*|oppgåv*)',
    'utøv* … (styresmakt|mynde|myndigheit*)',
    'myndigheitsutøving*',
    'samfunnsoppdrag*',
  ],
  en: ['public (task|interest*|duty)', 'official authority', 'exercise of … authority'],
});

/** Named as such, in every translation that occurs. */
export const LEGITIMATE_INTEREST = cue('basis-legitimate-interest', {
  nb: [
    '(berettig*|legitim*|rettmessig*|forretningsmessig*) … interesse*',
    'saklig* interesse*',
    '(interesse|interessen|interesser) ..8 er (berettiget|legitim*|rettmessig*)',
    'interesseavveining*',
    'legitim* (grunn*|formål)',
    'vår* interesse (i|av)',
  ],
  nn: [
    '(berettiga*|rettkom*|legitim*|rettmessig*) … interess*',
    'sakleg* interess*',
    '(interesse|interessa|interesser) ..8 er (berettiga|legitim*|rettkom*|rettmessig*)',
    'interesseavveging*',
    'interesseavveiing*',
  ],
  en: [
    'legitimate … interest*',
    '(justified|rightful|legal|legitimate business) interest*',
    'legitimate business (interest*|need*|reason*|purpose*)',
    '(balance|balancing|weighing) of interests',
    '(interest|interests) ..6 (is|are) (legitimate|justified)',
    'balancing test',
  ],
});

const LAW = cue('basis-law-only', {
  nb: [
    '(i (samsvar|henhold|tråd|overensstemmelse) (med|til)|etter|følger) ..5 (gdpr|personvernforordning*|personopplysningslov*|personvernlov*|lov*|regelverk*|personvernregelverk*|personvernregl*)',
  ],
  nn: [
    '(i (samsvar|tråd|høve) (med|til)|etter|følgjer) ..5 (gdpr|personvernforordning*|personopplysningslov*|personvernlov*|lov*|regelverk*|personvernregelverk*|personvernregl*)',
  ],
  en: [
    '(in (line|keeping|accordance|compliance|conformity) with|as required by|comply with|complies with|follow|follows|obey|observe|respect) … (gdpr|rules|act|law|laws)',
    '(in accordance with|in compliance with|pursuant to|according to|under|comply with|complies with) … (gdpr|law*|data protection|legislation|regulation*)',
  ],
});

/** A basis is claimed and not named. */
const LAWFUL_ONLY = cue('basis-lawful-only', {
  nb: [
    '(på|har|ha|med|et|uten) (lovlig|gyldig|rettslig|nødvendig|tilstrekkelig) (grunnlag|behandlingsgrunnlag|hjemmel)',
    'er lovlig',
  ],
  nn: [
    '(på|har|ha|med|eit) (lovleg|gyldig|rettsleg|nødvendig|tilstrekkeleg) (grunnlag|behandlingsgrunnlag|heimel)',
    'er lovleg',
  ],
  en: [
    '(on|have|has|with) [a] (lawful|legal|valid) (basis|ground*)',
    '(processed|process|processes) … lawfully',
    'is lawful',
  ],
});

/** A consent that is only said to be withdrawable. */
const WITHDRAWN = cue('basis-consent-withdrawn', {
  nb: ['(trekke|trekker|tilbakekalle) ..5 samtykke*', 'samtykke* … (trekkes|tilbakekalles)'],
  nn: ['(trekkje|trekke|trekkjer|tilbakekalle) ..5 samtykk*', 'samtykk* … (trekkjast|trekkast|tilbakekallast)'],
  en: ['(withdraw|revoke|withdrawing) … consent', 'consent … (withdrawn|revoked)'],
});

const ARTICLE = cue('basis-article', {
  nb: ['(artikkel|art) 6 ..4 (a|b|c|d|e|f)'],
  nn: ['(artikkel|art) 6 ..4 (a|b|c|d|e|f)'],
  en: ['(article|art) 6 ..4 (a|b|c|d|e|f)'],
});

const WITHDRAW = cue('basis-withdraw', {
  nb: ['(trekke|trekker|tilbakekall*|tilbaketrekking*|trekkes|angre*|trukket|tilbake)'],
  nn: ['(trekkje|trekke|trekkjer|tilbakekall*|kalle|angre*|tilbake)'],
  en: ['(withdraw*|revok*|retract*)'],
});

const BASES: readonly (readonly [LegalBasis, Cue])[] = [
  ['b', CONTRACT],
  ['c', OBLIGATION],
  ['d', VITAL],
  ['e', PUBLIC_TASK],
  ['f', LEGITIMATE_INTEREST],
  ['a', CONSENT],
];

/** What the text relies on; weak where it only claims to follow the law, or only says that a consent can be withdrawn. */
export const legalBases = defineFacts<LegalBasis>('legal-bases', (reading) => {
  const found = READERS.flatMap((read) => reading.eachUnit(read));
  const said = found.length > 0 ? found : reading.eachUnit(claimed);
  return [...said.filter(({ named }) => named), ...said.filter(({ named }) => !named)].map(({ item }) => item);
});

/** A basis, and whether it stands where bases are named: those are the plainest. */
interface Said {
  readonly item: Fact<LegalBasis>;
  readonly named: boolean;
}

const said = (item: Fact<LegalBasis>): Said => ({ item, named: isNamed(item.block) });

/** Bases by their letter, then each by its words. */
const READERS: readonly ((unit: Reading) => readonly Said[])[] = [
  (unit) =>
    unit.hits(ARTICLE).flatMap((hit) => {
      const letter = hit.block.text
        .slice(hit.start, hit.end)
        .toLowerCase()
        .match(/[a-f](?=\W*$)/)?.[0];
      return letter ? [said(fact(letter as LegalBasis, sentenceOf(hit)))] : [];
    }),
  ...BASES.map(
    ([basis, cue_]) =>
      (unit: Reading): readonly Said[] =>
        unit.hits(cue_).flatMap((hit) => asBasis(hit, basis).map(said)),
  ),
];

/** What only claims to follow the law. */
const claimed = (unit: Reading): readonly Said[] =>
  unit
    .hits(LAW, LAWFUL_ONLY, WITHDRAWN)
    .filter(({ block }) => block.kind !== 'heading' && block.kind !== 'label')
    .map((hit) => said(fact('law', sentenceOf(hit), 'weak')));

const isNamed = (block: Block): boolean => isUnder(block, 'legal-basis') || topicsIn(block).includes('legal-basis');

function asBasis(hit: Hit, basis: LegalBasis): readonly Fact<LegalBasis>[] {
  const { block } = hit;
  if (block.kind === 'heading' && !(basis === 'f' || basis === 'a')) return [];
  const sentence = sentenceOf(hit);
  const named = isNamed(block);
  // «avtale» by itself names a basis only where bases are named
  if (basis === 'b' && hit.last - hit.first === 1 && !named && !says(sentence, GROUND)) return [];
  if (basis === 'b' && !named && isOtherContract(hit, sentence)) return [];
  if (basis === 'c' && /personopplysningslov|personvernlov/i.test(block.text.slice(hit.start, hit.end))) return [];
  if (basis === 'c' && isUnder(block, 'retention') && !says(sentence, GROUND) && !named)
    return [fact(basis, sentence, NAMES_ACT.test(textOf(sentence)) ? 'full' : 'weak')];
  if (isNegated(hit) && !named && !NEEDED_FOR.test(textOf(sentence))) return [];
  if (basis === 'c' && TO_INFORM.test(block.text.slice(hit.start, sentence.end))) return [];
  if (basis === 'a') return consent(hit, named);
  if (block.kind === 'heading') return [];
  // what the law makes the controller hand over is a recipient's matter before it is a basis
  if (basis === 'c' && !named && !says(sentence, GROUND)) {
    if (says(sentence, HAND_OVER)) return says(sentence, AUTHORITIES) ? [] : [fact(basis, sentence, 'weak')];
    if (says(sentence, GIVEN_TO_AUTHORITIES) && !REPORTED_TO.test(textOf(sentence)))
      return [fact(basis, sentence, 'weak')];
  }
  return [fact(basis, sentence)];
}

/** “the law says we should tell you”, «vi er pålagt å informere»: a duty about the notice itself makes no processing lawful. */
const TO_INFORM =
  /^[^.;:]{0,60}?(?<!\p{L})(?:å|to|at|that|vi|we|me|must|must also|should|skal|må) (?:(?:tell|inform|explain|informere[r]?|opplyse[r]?|opplyser|fortelle[r]?|fortel|fortelje|forklare[r]?|forklarar)(?!\p{L})|(?:give|provide|gi|gir|gje|gjev) (?:you|deg|dykk|dere|people|users|visitors|our customers|kundene|kundane|brukerne)(?!\p{L})|(?:answer|reply|respond|svare[r]?|svarar)(?!\p{L})|(?:have|publish|ha|har|publisere[r]?) (?:(?:an?|en|ein|ei|this|denne) )?(?:privacy|personvern|dpo|data protection))/iu;

/** “Without it we could not perform the contract” says what the data are needed for. */
const NEEDED_FOR =
  /^(?:without|uten|utan)\s(?!(?:your |ditt |din )?(?:consent|samtykke|permission|agreement|løyve|tillatelse))/iu;

/** What is kept «etter bokføringsloven» has its basis there; «så lenge vi har plikt etter lov» names none. */
const NAMES_ACT =
  /(?<=\p{L}{3})(?:loven|lova|lovene|lovgivning(?:en|a)|lovverket|forskrift(?:en|a|er)?|reglene|reglane|regelverket)(?!\p{L})|§|(?<=\p{L} )(?:Act|Regulations?)(?!\p{L})|accounting|bookkeeping|(?<!\p{L})tax|regnskap|rekneskap|bokføring|journal|skatt/u;

/** An agreement with a processor, or one that is only said to be made: «Du inngår en kjøpsavtale med butikken». */
function isOtherContract({ block, start, end }: Hit, sentence: Sentence): boolean {
  const words = block.text.slice(start, end);
  const around = block.text.slice(Math.max(0, start - 25), Math.min(block.text.length, end + 15));
  if (
    /avtale\p{L}* med (?:\p{L}+ )?(?:leverand|databehandl|samarbeid|underleverand|selskap|tredjepart|partnar|partner)|(?:agreement|contract)s? with (?:\p{L}+ )?(?:supplier|processor|provider|vendor|partner|third|sub)/iu.test(
      block.text.slice(Math.max(0, start - 25), end + 40),
    )
  )
    return true;
  if (/databehandl\p{L}*avtal|process(?:ing|or) agreement|taushet|teieplikt|confidentiality/iu.test(around))
    return true;
  return (
    /^(?:inngår|inngikk|inngått|inngjekk|enters? into|entered into)(?!\p{L})/iu.test(words) &&
    !/(?:to|for å|ved å|when|når|har|have|has)\s$/i.test(block.text.slice(0, start)) &&
    !says(sentence, [GROUND, DATA])
  );
}

const HAND_OVER = cue('hand-over', {
  nb: ['(utlever*|deler|dele|deles|oversend*|videreformidl*|overfører|gir ut)'],
  nn: ['(utlever*|deler|dele|oversend*|vidareformidl*|overfører|gir ut)'],
  en: ['(disclos*|share|shared|shares|sharing|release|reveal|provide … to|transfer*)'],
});

const GIVEN_TO_AUTHORITIES = cue('given-to-authorities', {
  nb: ['(gi|gir|gis|gitt|overlever*|får) ..7 (myndighet*|politi*|domstol*|påtalemyndighet*|retten)'],
  nn: [
    '(gi|gje|gir|gjev|gitt|gjeve|overleverer|får) ..7 (styresmakt*|myndigheit*|politi*|domstol*|påtalemakt*|retten)',
  ],
  en: ['(give|gives|given|hand|hands|handed|pass|passed|turn) ..7 (authorit*|police|court*|government|officials)'],
});

/** Handing tax and wage reports over is the controller's own duty, and so a basis. */
const REPORTED_TO = /skatt|tax|rapport|report|a-melding|(?<!\p{L})nav(?!\p{L})|lønn|wage|payroll/iu;

const AUTHORITIES = cue('authorities-ask', {
  nb: ['(politi*|påtalemyndighet*|domstol*|rettslig (pålegg|kjennelse)|offentlige myndigheter)'],
  nn: ['(politi*|påtalemakt*|domstol*|rettsleg (pålegg|orskurd)|offentlege styresmakter)'],
  en: ['(law enforcement|government*|court*|subpoena*|authorit*|judicial|legal process|legal request*|officials)'],
});

const GROUND = cue('legal-ground', {
  nb: [
    '*grunnlag*',
    'hjemmel*',
    'hjemlet',
    'lovlig',
    'nødvendig for',
    '(hviler|bygger|basert|baserer|støtter|tuftet|grunnet|forankret) ..2 (på|i)',
    '(gir|ga|gitt) (oss|meg) (lov|rett|adgang|anledning|hjemmel)',
    '(grunnen|årsaken) til at (vi|jeg)',
    'derfor (vi|jeg) (kan|får)',
  ],
  nn: [
    '*grunnlag*',
    'heimel*',
    'lovleg',
    '(nødvendig|naudsynt) for',
    '(kviler|byggjer|bygger|basert|baserer|støttar|tufta|forankra) ..2 (på|i)',
    '(gjev|gir|gav) (oss|meg) (lov|rett|høve|heimel)',
    '(grunnen|årsaka) til at (vi|me|eg)',
    'difor (vi|me|eg) (kan|får)',
  ],
  en: [
    '(legal|lawful) (basis|bases|ground*)',
    'basis',
    'ground*',
    'foundation',
    'necessary for',
    'lawful*',
    '(rest|rests|resting|stand|stands|built|founded|rely|relies|based) (on|upon)',
    '(allow|allows|let|lets|permit|permits|entitle|entitles) (us|me) to',
    'gives (us|me) the right',
    '(reason|why) (i|we) ..3 (hold|have|keep|use|process|may|can|need|collect)',
  ],
});

/** Consent that is only said to be withdrawable, or only negated («uten ditt samtykke»), is no basis named. */
function consent(hit: Hit, named: boolean): readonly Fact<LegalBasis>[] {
  const { block } = hit;
  if (block.kind === 'heading') return [];
  const sentence = sentenceOf(hit);
  if (says(sentence, WITHDRAW) && !named && !says(sentence, GROUND)) return [fact('a', sentence, 'weak')];
  if (ALLOWS_OTHERS.test(textOf(sentence).slice(hit.start - sentence.start))) return [];
  if (/år gam(?:mel|al)|years (?:old|of age)|\bunder 1[3-8]/i.test(textOf(sentence))) return [];
  if (hitsIn(block, WITHOUT, sentence.index).some(({ first }) => first <= hit.first && hit.first - first <= 5))
    return [];
  return [fact('a', sentence)];
}

/** “when you consent to allow your social network to share …”: what others are allowed is their basis. */
const ALLOWS_OTHERS =
  /^[^.;]{0,30}consent[^.;]{0,12} to (?:allow|let|permit)(?:ting)? (?:your|the|a|that|those|third)(?! (?:us|our))/iu;

const WITHOUT = cue('without-consent', {
  nb: ['(uten|ikke … uten|med mindre|krever ikke)'],
  nn: ['(utan|med mindre)'],
  en: ['(without|unless)'],
});
