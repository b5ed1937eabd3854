/** Statements that people can complain, and to whom. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceAt, sentenceOf, type Hit } from '../reading/hit.js';
import { controllerActs } from '../reading/modality.js';
import { isNegated } from '../reading/polarity.js';
import { isUnderRights } from '../reading/rights.js';
import { topicsIn, topicsOf } from '../reading/topics.js';

/** Whom a complaint goes to, as far as the text tells: with `nobody` it only names the authority. */
export interface Complaint {
  readonly to: 'authority' | 'controller' | 'unsaid' | 'nobody';
}

const COMPLAIN = cue('complain', {
  nb: [
    'klag*',
    'påklag*',
    '*klagerett*',
    'klageadgang*',
    '(bringe|ta|bringer|tar) … (sak*|spørsmål*|videre)',
    '(melde|melder|meld) … fra',
    'anke*',
    '(saken|saka|sak|spørsmålet|dette|forholdet|avgjørelsen) … (bringes|innbringes|tas|sendes|legges|forelegges|klages)',
    'rapportere',
    'innklag*',
    'anmelde',
    '(den|det|denne) (kan|vil) ..3 (bringes|innbringes|legges|forelegges)',
    'kan (den|det|denne) ..2 (bringes|innbringes|legges|forelegges)',
  ],
  nn: [
    'klag*',
    'klagetilgang*',
    '(bringe|ta|bringer|tek) … (sak*|spørsmål*|vidare)',
    '(saka|sak|spørsmålet|dette|tilhøvet|avgjerda) … (bringast|takast|sendast|leggjast|klagast)',
    '(melde|melder|meld) … frå',
    'innklag*',
    '(den|det|denne|ho|han) (kan|vil) ..3 (bringast|leggjast)',
    'kan (den|det|denne|ho) ..2 (bringast|leggjast)',
  ],
  en: [
    'complain*',
    '(moan|grumble|dissatisfaction)',
    '(raise|address|lodge|report|take|bring|refer|submit|escalate|express) … (concern*|matter|case|issue*|us|it|objection*)',
    'report … violation*',
    '(appeal|appeals|appealed)',
    'notify',
    '(it|this|that|they|these) (may|can|could|might) ..2 (brought|taken|referred|submitted|reported|raised|lodged|put|laid|presented) ..2 (before|to|with)',
    'grievance*',
    'recourse',
    '(make|file|introduce|present|bring|submit|lodge) … (claim|report|petition)',
    '(concern*|matter*|issue*|problem*|case) … (reported|raised|taken|referred|lodged|brought|addressed|sent)',
  ],
});

/** To bring a matter before an authority is to complain, whatever the verb. */
const BROUGHT = cue('matter-brought', {
  nb: [
    '(bringe|ta|legge|sende|bringes|tas|sendes|klaget|innbringe*) … (saken|saka|sak|spørsmålet|dette|den|inn)',
    '(saken|sak|spørsmålet|dette|forholdet|avgjørelsen) … (bringes|innbringes|tas|sendes|legges|forelegges|klages)',
    '(den|det|denne) (kan|vil) ..3 (bringes|innbringes|tas|sendes|legges|forelegges|klages)',
    'kan (den|det|denne|saken) ..2 (bringes|innbringes|tas|sendes|legges|forelegges|klages)',
  ],
  nn: [
    '(den|det|denne|ho|han) (kan|vil) ..3 (bringast|takast|sendast|leggjast|klagast)',
    'kan (den|det|denne|ho|saka) ..2 (bringast|takast|sendast|leggjast|klagast)',
    '(bringe|ta|leggje|legge|sende|bringast|takast) … (saka|sak|spørsmålet|dette|ho|inn)',
    '(saka|spørsmålet|dette|tilhøvet|avgjerda) … (bringast|takast|sendast|leggjast|klagast)',
  ],
  en: [
    '(appeal|appeals|appealed)',
    '(take|bring|refer|raise|report|submit|escalate|lodge|introduce|present) … (matter|concern*|case|issue*|claim|it|petition|problem*)',
    '(concern*|matter*|issue*|problem*|case) … (reported|raised|taken|referred|lodged|brought|sent)',
    '(it|this|that|they|these) (may|can|could|might) ..2 (brought|taken|referred|submitted|reported|raised|lodged|put|laid|presented) ..2 (before|to|with)',
  ],
});

/** Words for complaining that mean nothing else. */
const PLAIN = cue('complain-plainly', {
  nb: ['klag*', 'påklag*', 'klageadgang*'],
  nn: ['klag*', 'påklag*'],
  en: ['complain*', '(moan|grumble)'],
});

const UNHAPPY = cue('unhappy', {
  nb: [
    '(misfornøyd|uenig|uenige)',
    '(mener|tror|synes|opplever) … (at vi|at behandling*|at vår*|vi|dette|noe)',
    '(brudd|bryter|strid)',
  ],
  nn: ['(misnøgd|usamd|ueinig)', '(meiner|trur|opplever) … (at vi|at me|at behandling*|vi|me)', '(brot|bryt|strid)'],
  en: [
    '(unhappy|dissatisfied|dissatisfaction|disagree|unsatisfied|concerned|concerns|not satisfied|not happy|happy with|satisfied with|displeased|annoyed|cross|unfair|unfairly|wrongly|badly)',
    "(got|get|done|doing|did|gone|goes|go|something|it's|is|handle|handled) ..2 (wrong|wrongly|badly)",
    "(can't|cannot|don't|couldn't|won't|doesn't) (agree|sort|settle|solve|resolve|work|help|put|fix|answer)",
    '(mess|messed|mucked|slip|slipped|screw|screwed) ..2 up',
    '(let|lets) you down',
    'not (right|good enough|fair|resolved|sorted)',
    '(believe*|think*|feel*|consider*) … (we|that|our|your)',
    '(breach*|infring*|violat*)',
  ],
});

/** Supervisory authorities for data protection, by name or kind. */
const SUPERVISOR = cue('supervisory-authority', {
  // the authorities of the EEA and its neighbours, by the names that they go by themselves
  all: [
    '(cnil|aepd|bfdi|fdpic|uodo|cnpd|naih|idpc|azop|dataprotection.ie)',
    'autoriteit persoonsgegevens',
    '(gegevensbeschermingsautoriteit|persónuvernd|datenschutzstelle|datenschutzbehörde|integritetsskyddsmyndigheten|tietosuojavaltuutet*)',
    '(landesbeauftragte*|bundesbeauftragte*)',
    'data protection (ombudsman|inspectorate)',
    'data state inspectorate',
    'andmekaitse inspektsioon',
    '(garante|commission nationale|agencia española)',
  ],
  nb: [
    'datatilsyn*',
    'tilsynsmyndighet*',
    'tilsynsorgan*',
    'kontrollmyndighet*',
    'personvernmyndighet*',
    '*beskyttelsesmyndighet*',
    '*vernmyndighet*',
    '*tilsynsmyndighet*',
    '*beskyttelsesorgan*',
    'dataverntilsyn*',
    'datainspeksjon*',
    'tilsynet',
    'tilsynsmyndigheten*',
  ],
  nn: [
    'datatilsyn*',
    'tilsynsstyresmakt*',
    'tilsynsmyndigheit*',
    'tilsynsorgan*',
    'personvernstyresmakt*',
    '*vernstyresmakt*',
    'tilsynet',
  ],
  en: [
    '(supervisory|supervision|supervising|control|controlling|oversight|enforcement) … (authority|authorities|body)',
    'data [protection] [and] [privacy] (protection|privacy|supervisory|supervision|inspection) (authority|authorities|agency|agencies|regulator|regulators|office|inspectorate|board|commission|commissioner|supervisor)',
    'data (inspectorate|inspection|regulator*)',
    'datatilsyn*',
    '(information|privacy|protection) commissioner*',
    '(ico|cnil|dpa|dpas|edpb|oaic|dpc)',
    '(regulator|regulators|regulatory authorit*|inspection authority)',
    '(competent|local|national|relevant|appropriate|privacy) ..2 (authority|authorities)',
    'federal trade commission',
  ],
});

const ANY_AUTHORITY = cue('any-authority', {
  nb: ['myndighet*'],
  nn: ['styresmakt*'],
  en: ['(authority|authorities|commissioner|commission)'],
});

/** Complaints about goods or decisions of other kinds. */
const OTHER_MATTER = cue('other-complaint', {
  nb: [
    'klag* … (vare*|produkt*|vedtak*|tjenesten|bestilling*|faktura*|levering*|karakter*)',
    'reklamasjon*',
    'lagr* … klag*',
    'klager fra',
    'klagesak*',
    'behandle … klag*',
    'håndter* … klag*',
  ],
  nn: [
    'klag* … (vare*|vara|produkt*|vedtak*|tenesta|faktura*)',
    'reklamasjon*',
    'lagr* … klag*',
    'klager frå',
    'klagesak*',
  ],
  en: [
    'complain* … (product*|goods|service|order|delivery|decision)',
    '(keep|store|handle|handling|investigat*|process*|resolv*|manag*|deal with|respond* to|record) ..5 complaint*',
    'complaints from',
    'customer complaints',
    'complaints (history|data)',
  ],
});

/** “We cooperate with the authorities to resolve complaints” tells nobody that they can complain. */
const COOPERATION = cue('cooperation-on-complaints', {
  nb: ['samarbeid* … (datatilsyn*|tilsynsmyndighet*|myndighet*)'],
  nn: ['samarbeid* … (datatilsyn*|tilsynsstyresmakt*|styresmakt*)'],
  en: ['(cooperate|co-operate|cooperating|work|works) with ..8 (authority|authorities|regulator*)'],
});

const TO_US = cue('complain-to-us', {
  nb: ['klage* ..3 (til|hos|på) (oss|styret|daglig|ledelsen|rektor|lederen|kontoret|administrasjonen)'],
  nn: ['klag* ..3 (til|hos|på) (oss|styret|dagleg|leiinga|rektor|leiaren|kontoret|administrasjonen)'],
  en: ['complain* ..3 to (us|management|the)'],
});

const ABOUT_DATA = cue('complaint-about-data', {
  nb: ['(behandl*|behandling*|personvern*|personopplysning*|opplysning*|data*|personvernombud*)'],
  nn: ['(handsam*|behandl*|personvern*|personopplysning*|opplysning*|data*)'],
  en: ['(data|privacy|personal|information|processing|process|dpo)'],
});

/** Complaints to an authority (full); to the controller or nobody, and an authority that is only named (weak). */
export const complaints = defineFacts<Complaint>('complaints', (reading) => {
  const facts: Fact<Complaint>[] = [];
  for (const hit of reading.hits(COMPLAIN)) {
    const found = readComplaint(hit);
    if (found) facts.push(found);
  }
  for (const hit of reading.hits(SUPERVISOR)) {
    const found = readAuthority(hit);
    if (found) facts.push(found);
  }
  for (const hit of reading.hits(UNHAPPY)) {
    const found = readGrievance(hit);
    if (found) facts.push(found);
  }
  return facts.sort(
    (a, b) =>
      Number(b.strength === 'full') - Number(a.strength === 'full') ||
      Number(b.value.to !== 'nobody') - Number(a.value.to !== 'nobody'),
  );
});

/** “If that doesn't work, …”: what is denied stands in the condition, which a comma ends. */
const AFTER_CONDITION =
  /(?:^|[\s;])(?:if|hvis|dersom|viss|om|når|should|løser|løyser|blir|vert|får|finner|finn|kommer|kjem)\s[^,]{3,80},/iu;

function readComplaint(hit: Hit): Fact<Complaint> | undefined {
  const { block } = hit;
  const sentence = sentenceOf(hit);
  const plain = has(block, PLAIN, sentence.index);
  if (
    (isNegated(hit) && !AFTER_CONDITION.test(block.text.slice(sentence.start, hit.start))) ||
    (controllerActs(hit) && !says(sentence, UNHAPPY))
  )
    return undefined;
  if (says(sentence, COOPERATION)) return undefined;
  if (
    says(sentence, SUPERVISOR) &&
    (plain || says(sentence, UNHAPPY) || says(sentence, BROUGHT) || isUnderRights(block))
  )
    return fact<Complaint>({ to: 'authority' }, sentence);
  if (!plain || says(sentence, OTHER_MATTER)) return undefined;
  if (says(sentence, ANY_AUTHORITY)) return fact<Complaint>({ to: 'authority' }, sentence);
  const beside = authorityBeside(block, sentence.index);
  if (beside) return beside;
  if (block.kind === 'heading') return undefined;
  const about =
    says(sentence, ABOUT_DATA) ||
    says(sentence, TO_US) ||
    topicsOf(block).includes('complaint') ||
    isUnderRights(block);
  return about ? fact<Complaint>({ to: 'controller' }, sentence, 'weak') : undefined;
}

/** «Er du misfornøyd, ta kontakt med daglig leder»: who is unhappy is sent to the controller, and to nobody else. */
function readGrievance(hit: Hit): Fact<Complaint> | undefined {
  const { block } = hit;
  const sentence = sentenceOf(hit);
  const heading = block.kind === 'heading' || block.kind === 'label' || block.text.endsWith('?');
  const place = heading ? block.section.blocks.find(({ index }) => index > block.index) : block;
  if (
    !place ||
    !DISPLEASED.test(block.text.slice(sentence.start, sentence.end)) ||
    !ADDRESSED.test(heading ? place.text : block.text.slice(sentence.start))
  )
    return undefined;
  return ABOUT_US.test(block.text.slice(sentence.start, sentence.end))
    ? fact<Complaint>({ to: 'controller' }, heading ? sentenceAt(place, 0) : sentence, 'weak')
    : undefined;
}

/** Questions and concerns are no complaint; to be displeased is. */
const DISPLEASED =
  /misfornøyd|misnøgd|ikke (?:er )?(?:fornøyd|enig)|ikkje (?:er )?(?:nøgd|fornøgd|samd)|uenig|usamd|unhappy|not (?:\p{L}+ )?(?:happy|satisfied|pleased)|dissatisf|unsatisf|displeased|disagree/iu;
const ABOUT_US =
  /(?<!\p{L})(?:vi|vår|vårt|oss|me|we|our|us|you do|you handle|dere|de|you are doing|opplysning\p{L}*|personopplysning\p{L}*|data|information|personvern\p{L}*|privacy)(?!\p{L})/iu;
/** An invitation to make contact; where the authority is named, that is read by itself. */
const ADDRESSED =
  /^(?![^]{0,400}(?:tilsyn|authority|regulator|commissioner))[^]{0,160}?(?:kontakt|skriv|ring|si fra|sei frå|vend deg|henvend|ta det opp|snakk med|contact|write|call|e-?mail|tell|talk to|get in touch|let us know|speak to)/iu;

/** The authority in the sentence before or behind («Dette gjør du til Datatilsynet»), in the row, or right under the heading. */
function authorityBeside(block: Block, sentence: number): Fact<Complaint> | undefined {
  const count = block.marks.tokens.sentenceSpans.length / 2;
  for (const at of [sentence + 1, sentence + 2, sentence - 1]) {
    if (at >= 0 && at < count && has(block, SUPERVISOR, at))
      return fact<Complaint>({ to: 'authority' }, sentenceAt(block, at));
  }
  if (block.kind !== 'heading' && block.kind !== 'label' && !isShort(block)) return undefined;
  const below = (block.kind === 'heading' ? sectionUnder(block) : block.section.blocks).filter(
    ({ index }) => index > block.index && index <= block.index + 4,
  );
  const found = below.find((other) => has(other, SUPERVISOR));
  return found ? fact<Complaint>({ to: 'authority' }, sentenceOf(hitsIn(found, SUPERVISOR)[0]!)) : undefined;
}

const isShort = ({ text, kind }: Block): boolean => kind === 'cell' || text.length < 120;

function sectionUnder(heading: Block): readonly Block[] {
  return heading.section.heading === heading ? heading.section.blocks : [];
}

/** An authority without the word complaint: turned to by one who is unhappy (full), or only named with its address (weak). */
function readAuthority(hit: Hit): Fact<Complaint> | undefined {
  const { block } = hit;
  const sentence = sentenceOf(hit);
  if (says(sentence, COOPERATION)) return undefined;
  if (block.kind === 'heading' || block.kind === 'label') {
    return topicsIn(block).includes('complaint') || block.text.length < 60
      ? fact<Complaint>({ to: 'nobody' }, sentence, 'weak')
      : undefined;
  }
  const heads = [block.rowHead, block.label, block.leadIn, block.section.heading];
  if (heads.some((head) => head !== undefined && has(head, PLAIN)))
    return fact<Complaint>({ to: 'authority' }, sentence);
  const unhappy =
    says(sentence, UNHAPPY) || (sentence.index > 0 && says(sentenceAt(block, sentence.index - 1), UNHAPPY));
  const words = block.text.slice(sentence.start, sentence.end);
  if ((unhappy && TURN.some((word) => word.test(words))) || GO_TO.test(block.text.slice(sentence.start, hit.start)))
    return fact<Complaint>({ to: 'authority' }, sentence);
  return sentence.index === 0 && hit.first <= 3 && block.text.length < 90 && /[:(]/.test(block.text)
    ? fact<Complaint>({ to: 'nobody' }, sentence, 'weak')
    : undefined;
}

/** “you can always go to the regulator”: whoever goes there has something to complain of. */
const GO_TO =
  /(?:can|may|free to|welcome to|kan|kan du) (?:also |always |of course |alltid |òg |også )?(?:go|turn|take (?:it|the matter|things)|gå|vende deg|henvende deg)(?: straight| direkte| on)? (?:to|til) (?:the |our |your )?$/iu;

const TURN = [
  /(?<!\p{L})(?:du|dere|de|ein|man) (?:også |òg )?(?:kan|har)|kan du|kan (?:de(?:re)?|sendes|sendast|rettes|rettast|bringes|tas opp)(?!\p{L})|kan (?:saken|saka|spørsmålet|det|dette) \p{L}+(?:es|as|ast)(?!\p{L})/iu,
  /(?:can|will|kan|vil) (?:help|hjelpe|look into|se på|sjå på|hear|take)|tar imot|tek imot|takes? (?:complaints|it up|up)|deals? with|looks? into/iu,
  /(?:^|[?,;–-]\s?|(?<!\p{L})(?:can|then|also|or|and|please|always) )(?:tell|ask|write to|go to|turn to|talk to|speak to|try|ring|call|approach|take it|si fra|skriv til|gå til|sei frå)(?!\p{L})/iu,
  /\byou (?:can|may|should|have the right)\b|\bcontact(?:ed)?\b|\bcan be (?:reached|notified|informed|approached)\b/i,
  /(?<!\p{L})(?:avgjør|avgjer|decides?|settles?) /iu,
];
