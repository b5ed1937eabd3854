/** Modality: what a sentence lets the person do («du har rett til», “you may request”), and whether it denies it or speaks of somebody else. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import type { Marks } from '../marking/marks.js';
import type { Hit } from './hit.js';

/**
 * How a sentence grants something, the plainest first:
 * `entitled` names a right or claim; `asked` says what happens when the person asks; `request` has the person ask for it;
 * `contact` tells the person to get in touch; `rights` only speaks of rights; `may` is a mere «du kan».
 */
export type GrantKind = 'entitled' | 'asked' | 'request' | 'contact' | 'rights' | 'may';

/** Words that grant something to the person: tokens `[first, last)` of the block. */
export interface Grant {
  readonly kind: GrantKind;
  readonly first: number;
  readonly last: number;
}

const ENTITLED = cue('entitled', {
  nb: [
    '(rett|retten|rettigheten) (til|på|etter)',
    '(rett|retten) … til å',
    'retten din til',
    'krav (på|til)',
    '(anledning|adgang|mulighet|muligheten|høve) (til|for)',
    '(berettiget|berettigede) til',
    'rettighet til',
    'rett å',
    '(innsynsrett|sletterett|innsigelsesrett|reservasjonsrett|klagerett)',
    '(kan|skal) fritt',
    '(er|gjort) mulig å',
    'står ..2 fritt [til] å',
    'fri[e] til å',
    '(du|dere|man|den enkelte) (bestemmer|avgjør) selv',
  ],
  nn: [
    '(rett|retten) (til|på)',
    'retten din til',
    'krav på',
    '(høve|moglegheit|moglegheita|tilgjenge) til',
    'har lov til',
    'mogleg å',
    'står ..2 fritt [til] å',
    '(du|de|ein) (bestemmer|avgjer) sjølv',
  ],
  en: [
    'right* (to|of)',
    'right (under|in|not)',
    'entitled (to|under)',
    '(option|opportunity|possibility|ability) (to|of|for)',
    '(free|able|welcome) to',
    'right ..5 to',
    'right for',
    '(demand|claim) (on|to) (insight|access|correction|deletion|have|get)',
    'right[s] that we',
    'right[s] you (can|may)',
    '(possible|open) (to|for)',
    'free to',
    '(insist|insists|insisting) (on|that)',
  ],
});

const ASKED = cue('when-asked', {
  nb: [
    '(hvis|dersom|når|om) … (ber|krever|ønsker|anmoder|vil|forlanger)',
    '(hvis|dersom|når) du (sier|gir) … (fra|beskjed)',
    '(på|etter|ved) … (forespørsel|oppfordring|anmodning|ønske|begjæring|henvendelse)',
    '(ber|sier) … om det',
    'når du (sier fra|ber om)',
    'ved å (kontakte|sende|henvende|skrive|ta kontakt|gi beskjed)',
    'send* oss',
    '(det|alt|dem) [som] du (ber om|vil|ønsker|krever)',
    'du ber (oss|om)',
    '(alle som spør|hvis du spør)',
    '(ønsker|vil|lurer|undres) (du|dere|de)',
    'ber du om',
    'ved å (logge|gå) inn',
    'vil du bli',
    'kan ..3 (kreves|forlanges|begjæres|anmodes|bes|fremsettes|fremmes|fremføres|gjøres gjeldende|påberopes|utøves|inngis|bestilles|fås)',
    'så snart (du|dere|noen|man) (melder|sier|gir|ber|varsler|påpeker|tar)',
    '(hvis|dersom|når|om) (du|dere|noen|man) (melder|varsler|påpeker|oppdager|krever|protesterer)',
    '(den|de|alle|enhver) som … (ber|spør|ønsker|vil)',
  ],
  nn: [
    '(viss|dersom|når|om) … (ber|krev|krevjer|ønskjer|ynskjer|ønsker|vil|bed|spør)',
    '(viss|dersom|når) du (seier|gir|gjev) … (frå|beskjed)',
    '(på|etter|ved) … (førespurnad|oppmoding|ønske|ønskje)',
    'når du seier frå',
    '(det|alt|dei) [som] du (ber om|vil|ønskjer|ynskjer|krev)',
    'du ber (oss|om)',
    'ved å (kontakte|sende|vende|skrive|ta kontakt)',
    '(ønskjer|ynskjer|vil|lurer|undrast) (du|de|dykk)',
    '(den|dei|alle|einkvar) som … (ber|bed|spør|ønskjer|ynskjer|vil)',
    '(alle som spør|om du spør)',
    'kan ..3 (krevjast|krevast|fremjast|setjast fram|gjerast gjeldande|påropast|bli kravd|bli kravde)',
    'så snart (du|de|nokon|ein) (melder|seier|gjev|gir|ber|bed|varslar|tek)',
    '(viss|dersom|når|om) (du|de|nokon|ein) (melder|varslar|oppdagar|krev)',
  ],
  en: [
    '(upon|on|at|by|per|following) … request[s]',
    '(if|when|whenever|should|where) you … (ask|request|wish|want|like|prefer|desire|instruct)',
    'by (contacting|emailing|e-mailing|writing|sending|notifying|submitting|logging)',
    'if you tell us',
    '(what|anything|whatever) you (ask|want|wish)',
    'want … (know|see|have|to|it)',
    'tell us and',
    'should you (wish|want|need|like)',
    '(would|if you) like',
    "(if|when|whenever|where|should) (you'd|you'll|you've|you're|they'd)",
    "(ask|say so|write|email|e-mail|mail|call|ring|phone|text|message|shout|tell us|let us know|drop us) ..4 and (we|i|we'll|i'll|you|you'll)",
    '(if|when|once|whenever) (anyone|somebody|someone|a member|a customer|a guest|a patient) … (asks|requests|wants)',
    'when you tell us',
    '(may|can|could|must|shall|might) ..2 be (requested|demanded|claimed|sought|lodged|raised|filed|exercised|invoked|asked for|objected|insisted|obtained|had|made)',
    '(if|when|whenever|should|where|as soon as|once) you … (demand|insist|require|object|report|notify|point|say|tell)',
    '(ask|just ask|ask us) and (we|i|you)',
    'upon … instruction',
    'at your (instruction|option|discretion)',
  ],
});

const REQUEST = cue('person-requests', {
  nb: [
    '(be|bedt|bede|ber|bed) … om',
    'be oss',
    'kan ..3 (kreves|forlanges|begjæres|anmodes|fremsettes)',
    '(spør|spørre) ..4 om (hva|hvilke|opplysning*)',
    '(kreve|anmode|anmoder|forlange|begjære|forespørre|etterspørre)',
    '(du|dere|de|registrerte|man) krever',
    '(forespørsel|forespørsler|anmodning|anmodninger|krav|henvendelse|henvendelser|begjæring) om',
    '(ønske|ønsker) … (innsyn|slett*|rett*|kopi|endr*)',
  ],
  nn: [
    '(be|bede|ber|bed|beda) … om',
    'be oss',
    'kan ..3 (krevjast|krevast|setjast)',
    '(spør|spørje|spørja) ..4 om (kva|opplysning*)',
    '(krevje|krevja|oppmode|oppmodar|etterspørje)',
    '(du|de|registrerte|ein) krev',
    '(førespurnad|førespurnader|oppmoding|krav) om',
    '(ønskje|ønskjer|ynskje|ynskjer|ønsker) … (innsyn|slett*|rett*|kopi|endr*)',
  ],
  en: [
    '(ask|asking|asks) (us|me|that|for|to|the|our)',
    '(may|can|could) [always|also] ask',
    'ask ..2 (what|which|whether|if)',
    'ask we',
    '(you|should|must|to|or|and|also|always|please|they|users|us) (request|require|demand|instruct)',
    '(may|can|could) ..4 (request|require|demand|instruct)',
    '(request|requests|requested|asked) (for|to|that|regarding|concerning|from)',
    '(have|get|having|getting) (us|me)',
    '(tell|message|text|ping|phone|ring|call) (us|me) (to|that|and|if|what)',
    '(let|tell) us know (to|that|and|if|what)',
    '(requesting|exercise|exercising)',
    'request … (access|copy|copies|deletion|erasure|removal|correction|rectification|restriction|portability|information|transfer)',
    '(wish|want|like|prefer) … to',
    '(apply|applying|application) for',
    '(submit|submitting|make|making|file|filing) … (request|requests|claim|inquiry)',
    'have us',
    '(have|want|get|like) … (gone|put right|taken down|wiped|fixed|blocked)',
    'have ..6 (corrected|rectified|deleted|erased|removed|updated|amended|restricted|blocked|limited|transferred|completed|changed|transmitted|destroyed|fixed|edited|frozen|sent|handed|moved)',
    'having ..6 (corrected|rectified|deleted|erased|removed|updated|amended|restricted|blocked|limited|transferred|completed|changed|destroyed|fixed|moved)',
    '(get|getting) … (corrected|rectified|deleted|erased|removed|updated|amended|restricted|blocked)',
  ],
});

const CONTACT = cue('contact-us-to', {
  nb: [
    '(ta|tar|tas) … kontakt',
    '(kontakt|kontakte|kontaktes|kontakter)',
    '(send|sende|sender) … (e-post|epost|mail|melding|henvendelse|brev|e-mail)',
    '(skriv|skrive|henvend|henvende)',
    '(gi|gir) … beskjed',
    'si fra',
    '(spør|spørre) … (oss|meg|kontoret|daglig|styret|klubben|skolen)',
    '(logg|logge) inn',
    'gå (til|inn)',
    '(bruk|bruke|åpne) ..5 (*side|*siden|*siden din|*portalen|*skjemaet|*menyen|*knappen|*lenken|*profilen|*innstillingene|*funksjonen|*innstillinger) [din|vår] (til|for) å',
  ],
  nn: [
    '(ta|tek|tar) … kontakt',
    '(kontakt|kontakte|kontaktar)',
    '(send|sende|sender) … (e-post|epost|mail|melding|førespurnad|brev)',
    '(skriv|skrive|vend|vende)',
    '(gi|gje|gir|gjev) … beskjed',
    'sei* frå',
    '(spør|spørje) … (oss|meg|kontoret|dagleg|styret|skulen)',
    '(logg|logge) inn',
    'gå (til|inn)',
    '(bruk|bruke|opne) ..5 (*sida|*portalen|*skjemaet|*menyen|*knappen|*lenkja|*profilen|*innstillingane|*funksjonen|*innstillingar) [di|vår] (til|for) å',
  ],
  en: [
    '(contact|contacting|email|e-mail|emailing|mail|notify|inform|tell) (us|our|the|me|support|customer)',
    'just (ask|mail|email|e-mail|tell|call|write|shout|say|ping|message)',
    '(drop|send|give|shoot) (us|me) (a|an|word)',
    '(ask|mail|message|text|ping|phone|ring|call) (us|me)',
    'say (so|the word)',
    '(contact|email|e-mail|reach) … (us|me|our|support|team|officer)',
    'please contact',
    '(get|getting|be) in touch',
    '(write|writing|reach|send*) … to',
    'let us know',
    'send … (email|e-mail|message|request)',
    '(log|logging|sign) in',
    'go to',
    'via … settings',
    '(use|using|open|visit) ..5 (dashboard|page|portal|settings|form|menu|button|link|tool|profile|account|panel|cent*|option|function) to',
  ],
});

const RIGHTS = cue('speaks-of-rights', {
  nb: ['rettighet*'],
  nn: ['(rettar|rettane|rettigheit*)'],
  en: ['rights'],
});

const PERSON =
  '(du|dere|de|man|en|den registrerte|registrerte|de registrerte|brukeren|bruker|brukere|brukarar|kunden|kunder|kundene|medlem|medlemmer|medlemmene|medlemmet|foresatte|ansatte|søkere|søkeren|søker|deltakere|deltakeren|enkeltpersoner|alle|leietaker*|beboer*|pasient|pasienten|pasienter|elev|eleven|elever|elevene|student*|gjest|gjesten|gjester|abonnent*|innbygger*|arbeidstaker*|kandidat*|låntaker*|forsikringstaker*|giver|giveren|givere|besøkende|foreldre|reisende|kjøper|kjøperen|enhver|den det gjelder)';
const PERSON_NN =
  '(du|de|dykk|ein|den registrerte|registrerte|dei registrerte|brukaren|brukarar|kunden|kundar|kundane|medlem|medlemmer|medlemmene|medlemer|medlemene|føresette|tilsette|søkjar*|søkar*|deltakar|deltakaren|deltakarar|enkeltpersonar|alle|leigetakar*|bebuar*|pasientar|elevar|elevane|gjest|gjestar|abonnentar|innbyggjar*|arbeidstakar*|kandidatar|låntakar*|forsikringstakar*|givarar|foreldre|kjøparen|einkvar|den det gjeld)';
const PERSON_EN =
  '(you|users|user|individuals|individual|customers|customer|members|member|data subjects|data subject|visitors|clients|client|parents|parent|guardians|employees|employee|applicants|applicant|candidates|candidate|players|participants|participant|residents|resident|subscribers|subscriber|consumers|people|anyone|everyone|they|tenants|tenant|patients|patient|pupils|pupil|students|student|guests|guest|policyholder*|donors|donor|volunteers|volunteer|workers|worker|citizens|citizen|borrowers|borrower|passengers|buyers|buyer|person concerned|persons concerned)';

const MAY = cue('person-may', {
  nb: [
    `${PERSON} … (kan|får|vil|bør|må|kunne)`,
    `(kan|får|vil|bør|må) … ${PERSON}`,
    '(lar|late) (deg|dere|brukere|brukerne|kunder|kundene|medlemmer|medlemmene)',
  ],
  nn: [
    `${PERSON_NN} … (kan|får|vil|bør|må|kunne)`,
    `(kan|får|vil|bør|må) … ${PERSON_NN}`,
    '(lèt|let|lar) (deg|dykk|brukarar|brukarane|kundar|kundane|medlemer|medlemene)',
  ],
  en: [
    `${PERSON_EN} … (can|may|could|might|should|will|must)`,
    'one (can|may|could|might)',
    `${PERSON_EN} (receive|choose|get)`,
    `(can|may) … ${PERSON_EN}`,
    '(you|to) … choose to',
    'allow* … (you|users)',
    '(let|lets|letting|enable|enables|enabling|allows) (you|users|customers|members)',
    '(is where|here|there) you (see|view|correct|change|edit|delete|update|manage|download)',
  ],
});

const KINDS = new Map<number, GrantKind>([
  [ENTITLED.id, 'entitled'],
  [ASKED.id, 'asked'],
  [REQUEST.id, 'request'],
  [CONTACT.id, 'contact'],
  [RIGHTS.id, 'rights'],
  [MAY.id, 'may'],
]);

const known = new WeakMap<Marks, ReadonlyMap<number, readonly Grant[]>>();
const NONE: readonly Grant[] = [];

/** What one sentence of a block grants to the person; denials and what others may do are left out. */
export function grantsIn(block: Block, sentence: number): readonly Grant[] {
  let grants = known.get(block.marks);
  if (!grants) known.set(block.marks, (grants = readGrants(block)));
  return grants.get(sentence) ?? NONE;
}

/** “Something wrong? We'll fix it.” offers what the answer says, as “if something is wrong” would. */
const OFFERS =
  /^(?:\p{P}\s?)?(?:(?:do |would )?(?:you )?(?:want|need|like|prefer|rather|fancy|curious|wondering|changed?|spotted|found|see|something|anything|got|is|are|fed up|had enough|not|no longer|wrong|mistakes?|errors?|moved?|don't|not)|(?:vil|ønsker|ønskjer|trenger|treng|er|har|noe|noko|feil|lei)(?: du| noe| noko| av)?)(?!\p{L})[^?]{0,90}\?$/iu;

/** “Want to know how long we keep it?” asks for a fact, and its answer grants nothing. */
const ASKS_TO_BE_TOLD =
  /(?<!\p{L})(?:how|why|who|when|more|hvordan|hvorfor|hvem|når|hvor|mer|korleis|kvifor|kven|kor|meir)(?!\p{L})/iu;

/** The grants that questions in running text give to the sentence behind them. */
function addOffers(block: Block, grants: Map<number, Grant[]>): void {
  if (block.kind === 'heading' || !block.text.includes('?')) return;
  const { sentences, sentenceSpans } = block.marks.tokens;
  for (let at = 0; at + 1 < sentenceSpans.length / 2; at++) {
    const question = block.text.slice(sentenceSpans[at * 2], sentenceSpans[at * 2 + 1]).trim();
    if (!OFFERS.test(question) || ASKS_TO_BE_TOLD.test(question)) continue;
    for (const sentence of [at, at + 1]) {
      const first = sentences.indexOf(sentence);
      if (first >= 0) grants.set(sentence, [...(grants.get(sentence) ?? []), { kind: 'asked', first, last: first }]);
    }
  }
}

function readGrants(block: Block): ReadonlyMap<number, readonly Grant[]> {
  const { tokens, cues } = block.marks;
  const grants = new Map<number, Grant[]>();
  addOffers(block, grants);
  for (const { cue: id, first, end } of cues) {
    const kind = KINDS.get(id);
    if (!kind || isDenied(block, first, end) || (kind !== 'asked' && isOfOthers(block, first, kind))) continue;
    const sentence = tokens.sentences[first]!;
    const list = grants.get(sentence);
    if (list) list.push({ kind, first, last: end });
    else grants.set(sentence, [{ kind, first, last: end }]);
  }
  return grants;
}

const NEGATIONS = new Set(
  "ikke ikkje ei aldri ingen inga not no never cannot don't doesn't can't couldn't won't wouldn't isn't aren't".split(
    ' ',
  ),
);
const NOT_NEGATED = new Set('bare kun berre only just minst least'.split(' '));

/** «du har ikke rett til», «du kan ikke»: a negation right before, inside or right behind the words, with no comma between. */
function isDenied(block: Block, first: number, end: number): boolean {
  const { words, sentences, starts, ends } = block.marks.tokens;
  const last = Math.min(end, words.length - 1);
  for (let at = Math.max(0, first - 3); at <= last; at++) {
    if (sentences[at] !== sentences[first] || !NEGATIONS.has(words[at]!) || NOT_NEGATED.has(words[at + 1] ?? ''))
      continue;
    const between =
      at < first
        ? block.text.slice(ends[at], starts[first])
        : at >= end
          ? block.text.slice(ends[end - 1], starts[at])
          : '';
    if (!/[,;:()]/.test(between)) return true;
  }
  return false;
}

const SKIPPED = new Set(
  (
    'may might can could will would shall should also always then therefore only still have has had the a are is be been do did not reserve reserves retain retains ' +
    'kan vil skal må har hadde også òg alltid oss seg forbeholder forbeheld forbehold tar tek da då er en et ein eit rett full'
  ).split(' '),
);
const CONTROLLER = new Set('vi we'.split(' '));
const OTHERS =
  /^(?:ansatte?|medarbeider|medarbeidar|tilsett|databehandl|leverandør|underleverandør|myndighet|styresmakt|politi|partner|annonsør|tredjepart|selskapet|virksomheten|staff|personnel|processor|provider|authorit|police|enforcement|court|advertiser|company|apps?$|application|browser|nettleser|nettlesar|software|agenc|government|arbeidsgiver|regulator|part(?:y|ies)$|developers?$|who$|service$|services$)/;

/** Whether the subject right before the words is the controller or a third party («vi forbeholder oss retten til», “staff may request”). */
function isOfOthers(block: Block, first: number, kind: GrantKind): boolean {
  const { words, sentences } = block.marks.tokens;
  let at = first - 1;
  while (at >= 0 && sentences[at] === sentences[first] && SKIPPED.has(words[at]!) && first - at < 7) at--;
  const word = at >= 0 && sentences[at] === sentences[first] ? words[at]! : '';
  if (kind === 'entitled' && /^(?:our|its|company|company's|vår|vårt|våre)$/.test(word)) return true;
  if (kind === 'rights') return /^(?:our|våre|vår|their|andres|others|property|opphavsrettslige)$/.test(word);
  // “in the app you can”: the subject stands within the words
  if (kind === 'may' && /^(?:let|lèt|lar|late|allow|enabl)/.test(words[first]!))
    return CONTROLLER.has(words[first - 1] ?? '');
  if (kind === 'may' && (SECOND.has(words[first]!) || SECOND.has(words[first + 1]!))) return false;
  if (kind === 'may' && STAFF.test(words[first]!)) return !speaksOfOwn(block, sentences[first]!);
  // «de», “they” are those named before: «til politiet når de har rett til»
  if (word === 'de' || word === 'dei' || word === 'they') {
    const before = words
      .slice(Math.max(0, at - 4), at)
      .filter((_, index) => sentences[Math.max(0, at - 4) + index] === sentences[first]);
    return before.some((other) => OTHERS.test(other));
  }
  if (isControllerWord(word, block)) return true;
  return OTHERS.test(word) && !(STAFF.test(word) && speaksOfOwn(block, sentences[first]!));
}

const SECOND = new Set('you du dere dykk'.split(' '));

const STAFF = /^(?:ansatt|medarbeid|tilsett|staff|employee|personnel)/;
const OWN = /^(?:his|her|sine|egne|eigne|eget|eige|own|selv|sjølv|themselves)$/;

/** Staff who may see their own data are the persons of the policy; those who see the data of others are not. */
const speaksOfOwn = ({ marks: { tokens } }: Block, sentence: number): boolean =>
  tokens.words.some((word, index) => tokens.sentences[index] === sentence && OWN.test(word));

/** «vi», «me» (nynorsk), “we”, and the “I” of a developer. */
const isControllerWord = (word: string, { language }: Block): boolean =>
  word === 'me' ? language !== 'en' : word === 'i' ? language === 'en' : CONTROLLER.has(word);

/** Whether the controller does what the hit names: «vi sletter», «sletter vi», “we may delete”; not «be om at vi sletter». */
export function controllerActs({ block, first, last }: Pick<Hit, 'block' | 'first' | 'last'>): boolean {
  const { words, sentences } = block.marks.tokens;
  const isController = (at: number): boolean =>
    sentences[at] === sentences[first] &&
    (CONTROLLER.has(words[at]!) || (words[at] === 'me' && block.language !== 'en'));
  const { starts, ends } = block.marks.tokens;
  // «få vite hva vi har»: the controller begins a clause of its own
  const isNext = (at: number): boolean =>
    isController(at) && !OPENS_CLAUSE.has(words[at - 1]!) && /^\s*$/.test(block.text.slice(ends[at - 1], starts[at]));
  if (block.language !== 'en' && (isNext(last) || isNext(first + 1))) return true;
  let at = first - 1;
  while (
    at >= 0 &&
    sentences[at] === sentences[first] &&
    (SKIPPED.has(words[at]!) || words[at] === 'to' || words[at] === 'å') &&
    first - at < 6
  )
    at--;
  // «… det vi har, få det rettet»: a new clause, and not the controller's
  if (at === first - 2 && isController(at) && /[,;]/.test(block.text.slice(ends[first - 1], starts[first])))
    return false;
  return at >= 0 && isController(at) && !(sentences[at - 1] === sentences[first] && CLAUSE.has(words[at - 1]!));
}

const OPENS_CLAUSE = new Set('hva hvilke hvordan hvorfor hvem om at som det alt kva korleis kvifor kven'.split(' '));

/** Whether somebody else does what the hit names: “third parties have access to”, «leverandøren har tilgang til». */
export function othersAct({ block, first }: Pick<Hit, 'block' | 'first'>): boolean {
  const { words, sentences } = block.marks.tokens;
  let at = first - 1;
  while (at >= 0 && sentences[at] === sentences[first] && HAVING.has(words[at]!) && first - at < 5) at--;
  return at >= 0 && at < first - 1 && sentences[at] === sentences[first] && OTHERS.test(words[at]!);
}

const HAVING = new Set(
  'have has had may might can will would must also only their har hadde får kan vil må bare berre kun også òg sin sitt limited'.split(
    ' ',
  ),
);

const CLAUSE = new Set('at that om så slik request ask require'.split(' '));

/** Whether the words hang on «hvordan vi», “how we”: they tell how the controller does it, and grant nothing. */
export function isManner({ block, first }: Pick<Hit, 'block' | 'first'>): boolean {
  const { words, sentences } = block.marks.tokens;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (sentences[at] !== sentences[first]) return false;
    if (MANNER.has(words[at]!)) return CONTROLLER.has(words[at + 1] ?? '') || words[at + 1] === 'me';
  }
  return false;
}

const MANNER = new Set('hvordan korleis how when når hvorfor kvifor why'.split(' '));
