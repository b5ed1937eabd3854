/** What the data are used for. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { hitsIn, says, sentenceAt, sentenceOf, sentencesOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { isUnder, topicsIn, topicsOf } from '../reading/topics.js';
import { DATA, PROCESS, WE } from '../reading/vocabulary.js';
import { DATA_KIND } from './dataKinds.js';
import { EQUIPMENT, GOES_TO, NEEDED, SERVES, STATED, WITH_IT } from './purposeWords.js';

const AIM = cue('aim', {
  nb: [
    'for å',
    'slik at',
    'så (vi|du|de) (kan|får)',
    'for at',
    '(brukes|bruker|benyttes) [vi] (bare|kun) (når|hvis|dersom|ved)',
    'med det formål',
    '*formål* (er|med|om)',
    '*formål*',
    'i forbindelse med',
    'hensikten',
    '(brukes|benyttes|bruker|benytter|anvendes|lagres|samles|behandles|registreres) … (til|ved|i)',
    'til (bruk|å)',
    '(trenger|treng) … (din|ditt|dine|*opplysning*|navn*|*adresse*|*nummer*) … til',
    'nødvendig for',
    'hjelper oss',
    '(behandl*|bruk*|lagr*|registrer*|logg*|samle*|innhent*) ..7 for (drift|*sikkerhet|statistikk|analyse|support|*ing|*else|*sjon)',
  ],
  nn: [
    '(blir|vert) (nytta|brukt|brukte) til å',
    'for å',
    'slik at',
    'for at',
    '(brukt|brukte|nytta|brukar|bruker) [vi|me] berre (når|viss|dersom|ved)',
    'så (vi|me|du|de) kan',
    '*føremål*',
    '*formål*',
    'i samband med',
    '(brukt|nytta|brukte) … til',
    'til (bruk|å)',
    'nødvendig for',
    'naudsynt for',
    '(behandl*|handsam*|bruk*|nytt*|lagr*|registrer*|logg*|samla*|henta*) ..7 for (drift|*tryggleik|statistikk|analyse|support|*ing|*else|*sjon)',
  ],
  en: [
    'in order (to|that)',
    '(put|puts) to use (in|for|to|when)',
    'so that',
    '(so|because) (we|i|you|they) (can|know|could|may|have to|need to|want to|are able)',
    "so (we're|you're|we'll) able",
    'purpose* (of|is|are|for)',
    'purpose*',
    '(used|use|uses|using|process|processed|collect|collected|need|needed|necessary) … (to|for)',
    'for (example)',
    'to (provide|improve|deliver|send|respond|process|manage|create|contact|communicate|verify|help|ensure|prevent|analyse|analyze|understand|personalise|personalize|comply|administer|operate|maintain|offer|answer|notify|inform|enable|support|fulfil|fulfill|protect|detect|handle|track|show|display|monitor|develop|give|make|allow|facilitate|complete|customise|customize|carry|request|validate|assess|identify|register|keep|tailor|market|measure|store|meet|perform)',
    'enable* us',
    'help* us',
    'allow* us',
    'for (the) … of',
    '(register*|record*|use|used|uses|process|processes|processed|collect|collected|collects|keep|kept) ..6 for *ing',
    'for (billing|marketing|analytics|security|recruitment|customer|support|statistical|research|communication|delivery|payment)',
  ],
});

const DOING =
  /^\s(?:(?:å|to)\s\p{L}|(?:\p{L}+\s){0,2}\p{L}{2,}(?:ing|inga|ingen|ingar|inger|else|elsen|sjon|drift|register|registeret|kontingent|lister|liste|arbeid)(?!\p{L}))/iu;

/** A protection that is used, as opposed to data: «Vi bruker kryptering for å …». */
const SAFEGUARD = cue('safeguard-used', {
  nb: [
    '(kryptering*|krypterte|brannmur*|*tiltak|*tiltakene|passord*|tilgangsstyring*|tilgangskontroll*|sikkerhet*|ssl|tls|https|rutiner|teknologi*)',
  ],
  nn: [
    '(kryptering*|krypterte|brannmur*|*tiltak|*tiltaka|passord*|tilgangsstyring*|tilgangskontroll*|tryggleik*|ssl|tls|https|rutinar|teknologi*)',
  ],
  en: ['(encryption|encrypted|firewall*|measures|safeguards|passwords|ssl|tls|https|procedures|security)'],
});

/** The rule of purpose limitation points back at a purpose and names none. */
const POINTS_BACK = cue('points-back-at-purpose', {
  nb: [
    '*formål* [som] (de|det|den|opplysningene|disse) (er|ble|var|blir) … (samlet|innsamlet|innhentet|hentet|gitt|oppgitt)',
    '*formål* [som] opplysningene',
  ],
  nn: [
    '*formål* [som] (dei|det|den|opplysningane|desse) (er|vart|var|blei|blir) … (samla|innsamla|innhenta|henta|gjevne)',
    '*føremål* [som] (dei|det|den|opplysningane|desse) (er|vart|var|blei|blir) … (samla|innsamla|innhenta|henta|gjevne)',
  ],
  en: ['purpose* for which', 'purpose* (it was|they were|it is|they are) … collected'],
});

/** Content words of a purpose that says nothing by itself. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'å for to in order vår våre our the de og and vi we du you din ditt dine your deg kan can skal more bedre betre best possible mulig a an en et ei with med slik at so that dei ' +
    'virksomhet virksomheten verksemd verksemda business nettsted nettstedet nettside nettsiden website site app appen improve improving forbedre forbetre drive run running operate conduct ' +
    'operation operations utvikle develop levere provide various ulike purpose purposes legitime legitim forretningsformål forretningsmessige kommersielle commercial formål formålet føremål føremålet legitimate relevante relevant tjeneste tjenesten tjenester tjenestene ' +
    'teneste tenesta tenester tenestene service services product products produkt produkter produktene opplevelse opplevelsen oppleving experience experiences ' +
    'er is are that formåla of processing collection behandling behandlingen behandlinga handsaming handsaminga hensikten hensikta aim goal gjere gjøre betra for'
  ).split(' '),
);

const isEmpty = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s,.]+/)
    .every((word) => word === '' || GENERIC.has(word));

/** Sentences and list items that say what data are used for; weak where they only say «to improve our services». */
export const purposes = defineFacts<null>('purposes', (reading) => {
  // what stands in sentences comes before what lists and tables hold, the plain before the vague
  const found = reading.eachUnit(readUnit);
  const groups: Fact<null>[][] = Array.from({ length: 2 * GROUPS }, () => []);
  for (const { item, group } of found) groups[item.strength === 'full' ? group : GROUPS + group]!.push(item);
  return groups.flat();
});

interface Grouped {
  readonly item: Fact<null>;
  readonly group: number;
}

const GROUPS = 6;

function readUnit(unit: Reading): readonly Grouped[] {
  const seen = new Set<string>();
  const lists = [
    aims(unit, seen),
    declared(unit, seen),
    infinitives(unit, seen),
    unit.sections.flatMap(({ heading, blocks }) =>
      heading && topicsIn(heading).includes('purposes') ? listed(blocks, topicsIn(heading).length === 1) : [],
    ),
    [...answers(unit), ...repliesIn(unit), ...runIn(unit)],
    fields(unit),
  ];
  return lists.flatMap((list, group) => list.map((item) => ({ item, group })));
}

/** «… for å …», where it is about what is done with data. */
function aims(unit: Reading, seen: Set<string>): readonly Fact<null>[] {
  const found: Fact<null>[] = [];
  for (const hit of unit.hits(AIM)) {
    if (hit.block.kind === 'heading') continue;
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (
      seen.has(key) ||
      PROMISE.test(hit.block.text.slice(sentence.start, hit.start)) ||
      !isAboutProcessing(sentence, hit) ||
      isRule(sentence)
    )
      continue;
    seen.add(key);
    found.push(fact(null, sentence, isGeneric(sentence, hit) ? 'weak' : 'full'));
  }
  return found;
}

/** «… ansvarlig for at», «vi sørger for at»: what the controller sees to is no purpose. */
const PROMISE = /(?:ansvar\p{L}*|sørge\p{L}*|syt\p{L}*|garant\p{L}*|ta\p{L}* høyde|takk\p{L}*|rutine\p{L}*|tiltak) $/iu;

/** “We use your address to send …”. */
function infinitives(unit: Reading, seen: Set<string>): readonly Fact<null>[] {
  const found: Fact<null>[] = [];
  for (const hit of unit.hits(PROCESS)) {
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (
      hit.block.language !== 'en' ||
      hit.block.kind === 'heading' ||
      seen.has(key) ||
      !namesAim(hit) ||
      usesSafeguard(hit) ||
      isNegated(hit)
    )
      continue;
    if (!says(sentence, [DATA, COLLECTED]) || says(sentence, OWN_PURPOSE)) continue;
    seen.add(key);
    found.push(fact(null, sentence));
  }
  return found;
}

/** A head of a row is no longer than this where it says what the row is about: «Formål | Levere bredbånd, fakturere». */
const SHORT_HEAD = 60;

/** Cells of a column for purposes, and what stands under a label for them. */
const fields = ({ blocks }: Reading): readonly Fact<null>[] =>
  blocks.flatMap((block) => {
    const row = block.rowHead && block.rowHead.text.length < SHORT_HEAD ? block.rowHead : undefined;
    const heads = [block.columnHead ?? block.label, row].filter((head) => head !== undefined);
    return heads.some(has) && block.kind !== 'label' && block.text.length > 2
      ? [fact(null, { block, start: 0, end: block.text.length })]
      : [];
  });

/** Purposes that are named as such, what data do for the controller, and what equipment is put up for. */
function declared(unit: Reading, seen: Set<string>): readonly Fact<null>[] {
  const found: Fact<null>[] = [];
  const add = (hit: Hit, ok: (sentence: Sentence) => boolean): void => {
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (hit.block.kind === 'heading' || seen.has(key) || isNegated(hit) || says(sentence, OWN_PURPOSE)) return;
    if (isRule(sentence) || !ok(sentence)) return;
    seen.add(key);
    found.push(fact(null, sentence, isGeneric(sentence, hit) ? 'weak' : 'full'));
  };
  for (const hit of unit.hits(STATED)) add(hit, (sentence) => textOf(sentence).length - (hit.end - sentence.start) > 6);
  for (const hit of unit.hits(NEEDED)) add(hit, (sentence) => says(sentence, [DATA, COLLECTED, DATA_KIND]));
  for (const hit of unit.hits(WITH_IT))
    add(hit, () =>
      [DATA, DATA_KIND].some((kind) =>
        hitsIn(hit.block, kind).some(({ first, last }) => first > hit.first && last < hit.last),
      ),
    );
  for (const hit of unit.hits(GOES_TO))
    add(
      hit,
      () =>
        isUnder(hit.block, 'purposes') ||
        (!isUnder(hit.block, 'recipients') && DOING.test(hit.block.text.slice(hit.end))),
    );
  for (const hit of unit.hits(SERVES))
    add(
      hit,
      (sentence) =>
        says(sentence, [DATA, DATA_KIND, COLLECTED]) || / skal /.test(hit.block.text.slice(hit.start, hit.end)),
    );
  for (const hit of unit.hits(EQUIPMENT))
    add(hit, (sentence) => hitsIn(hit.block, [AIM, NEEDED], sentence.index).some(({ first }) => first >= hit.last));
  for (const block of unit.blocks) {
    const key = `${block.index}/0`;
    const colon = seen.has(key) || block.kind === 'heading' || block.kind === 'code' ? -1 : block.text.indexOf(':');
    if (colon < 4 || colon > 40 || block.text.length - colon < 8 || !PURPOSE_LABEL.test(block.text.slice(0, colon)))
      continue;
    seen.add(key);
    found.push(
      fact(null, block.label === undefined ? sentencesOf(block)[0]! : { block, start: 0, end: block.text.length }),
    );
  }
  return found;
}

/** «Kundeoppfølging, fakturering og markedsføring.» right under «Formål»: nouns of doing, and no verb. */
const isNounList = (text: string): boolean =>
  /(?:,|\sog\s|\sand\s)/u.test(text) &&
  text.split(/[,.;]|\sog\s|\sand\s/u).filter((piece) => DOING.test(` ${piece.trim()} `)).length > 1;

/** “Why? So we know how many are coming.” in one paragraph. */
const repliesIn = (unit: Reading): readonly Fact<null>[] =>
  unit.blocks.flatMap((block) =>
    block.kind === 'heading' || !/(?:why|hvorfor|kvifor)[^?.]{0,60}\?/iu.test(block.text)
      ? []
      : sentencesOf(block).flatMap((sentence) =>
          sentence.index > 0 &&
          ASKS_WHY.test(textOf(sentenceAt(block, sentence.index - 1))) &&
          /^(?:til|for|slik|so|to|in order|because) /iu.test(textOf(sentence))
            ? [fact(null, sentence, isEmpty(textOf(sentence)) ? 'weak' : 'full')]
            : [],
        ),
  );

/** “Purposes and bases. Payroll (employment contract); …”: what stands behind a title that runs into its text. */
const RUN_IN =
  /^(?:\d{1,2}[.)] )?(?:purposes?|formål|føremål)(?: (?:and|og) (?:the )?(?:legal )?(?:bas[ei]s|grunnlag|rettslig grunnlag|rettsleg grunnlag))?\. (?=\S.{12})/iu;

const runIn = (unit: Reading): readonly Fact<null>[] =>
  unit.blocks.flatMap((block) => {
    const title = block.kind === 'heading' ? null : RUN_IN.exec(block.text);
    return title ? [fact(null, { block, start: title[0].length, end: block.text.length })] : [];
  });

/** What stands right under «Hva bruker vi dem til?» or “Why do we need it?”. */
const answers = ({ sections }: Reading): readonly Fact<null>[] =>
  sections.flatMap(({ heading, blocks }) => {
    const asks = heading && (ASKS_WHY.test(heading.text) || topicsIn(heading).includes('purposes'));
    const answer = asks ? blocks.find(({ kind }) => kind === 'paragraph') : undefined;
    const [sentence] = answer ? sentencesOf(answer) : [];
    return sentence &&
      (/^(?:til|for|slik|so|to|in order|because) /i.test(textOf(sentence)) ||
        (heading && ASKS_WHY.test(heading.text) && tellsTasks(sentence)) ||
        isNounList(textOf(sentence)))
      ? [fact(null, sentence, isEmpty(textOf(sentence).replace(/^til /i, '')) ? 'weak' : 'full')]
      : [];
  });

/** «Vi behandler søknader om …, krever inn skatt og svarer …»: several things that the controller does. */
const tellsTasks = (sentence: Sentence): boolean =>
  says(sentence, WE) && textOf(sentence).includes(',') && !says(sentence, DATA) && textOf(sentence).length > 50;

const ASKS_WHY =
  /^(?:[\d.)\s]{0,8})(?:hvorfor|kvifor|why|(?:hva|kva|what(?:'s|’s)?)\s[^?]{0,80}\s(?:til|for)\?|(?:hva|kva) skal (?:vi|me|dere|de)\s[^?]{0,40}(?:med|til))/i;

const PURPOSE_LABEL =
  /^(?:behandlings)?(?:formål|føremål|hensikt|purpose)|^(?:why|what for|used for|what it's for|reasons? for (?:keep|process|collect|us|ask|hold|stor)\p{L}*|årsak|hvorfor|til hva|kvifor|til kva)(?!\p{L})|^(?:what we do with|how we use|(?:hva|slik|dette|kva|det) (?:(?:vi|me) )?(?:gjør|gjer|bruker|brukar) (?:(?:vi|me) )?(?:med )?(?:det|dem|dei|opplysning\p{L}*|data\p{L}*)(?!\p{L}))/iu;

const isRule = (sentence: Sentence): boolean =>
  says(sentence, POINTS_BACK) &&
  !/for å |such as|for example|in order|f\.eks|for eksempel|til dømes/i.test(textOf(sentence));

/** “We store your name … to hold the table”: an infinitive behind the verb, not the goal of a movement (“to our partners”). */
function namesAim({ block, last }: Hit): boolean {
  const { words, sentences, starts, ends } = block.marks.tokens;
  for (let at = last; at < words.length - 1 && sentences[at] === sentences[last - 1]; at++) {
    // “if we find that we hold data of a child, we take steps to …” begins a new statement
    if (at > last && NEW_SUBJECT.test(words[at]!) && /,\s$/.test(block.text.slice(ends[at - 1], starts[at])))
      return false;
    if (words[at] === 'to' && !NO_VERB.test(words[at + 1]!) && words[at - 1] !== 'about' && words[at - 1] !== 'access')
      return true;
  }
  return false;
}

const NEW_SUBJECT = /^(?:we|i|you|they)$/;

const NO_VERB =
  /^(?:the|an?|my|our|your|their|his|her|its|you|us|them|me|any|all|other|others|another|third|this|these|those|that|such|whom|which|what|when|how|be|\d.*|law|legal|personal|certain|\p{L}+s|\p{L}+ing|\p{L}+ed)$/u;

const FIELD = cue('purpose-field', {
  nb: [
    '*formål*',
    'hensikt*',
    'hvorfor',
    '(brukes|bruk) til',
    'bruksområde*',
    '(hva gjør vi|hva vi gjør|behandlingsaktivitet*|aktivitet|oppgave)',
  ],
  nn: [
    '*føremål*',
    '*formål*',
    'kvifor',
    '(kva gjer vi|kva vi gjer|kva gjer me|behandlingsaktivitet*|aktivitet|oppgåve)',
  ],
  en: ['purpose*', 'why', 'used for', 'use of data', 'reason'],
});

const has = (head: Block): boolean => hitsIn(head, FIELD).length > 0 || WHAT_FOR.test(head.text);
/** «Kva for opplysningar» asks which; as the head of a column, «Hva for» asks what for. */
const WHAT_FOR = /^(?:what (?:it is |it's )?for|hva for|(?:til )?(?:hva|kva)(?: til)?|brukes til|brukt til)\W*$/iu;

const OWN_PURPOSE = cue('purpose-of-the-policy', {
  nb: ['*formål* med (denne|dette|personvernerklæring*|erklæring*)', '(vite|forstå|se) hvordan vi'],
  nn: ['*føremål* med (denne|dette|personvernerklæring*|erklæring*)'],
  en: [
    'purpose* of this (policy|notice|statement|privacy|document)',
    '(explain|describe|explains|describes) how we',
    'read this',
    '(page|policy|notice|statement|document) (is|serves|aims|exists|was) … to (inform|explain|tell|help|describe|let)',
    '(inform|tell) (you|visitors|users|readers) (about|regarding|of) (my|our|the) (policies|policy|practices)',
  ],
});

/** A sentence about doing something with data; a list item or cell takes that from its lead-in. */
function isAboutProcessing(sentence: Sentence, hit: Hit): boolean {
  if (says(sentence, OWN_PURPOSE)) return false;
  // «Posisjonen trengs for å …» right under «Hvorfor?»
  if (hit.block.section.heading && ASKS_WHY.test(hit.block.section.heading.text)) return true;
  // «For å føre medlemsregister.» under «Hvorfor vi har dem»
  if (hit.first === firstToken(sentence) && topicsOf(hit.block).includes('purposes')) return true;
  const process = hitsIn(hit.block, PROCESS, sentence.index).find(
    (verb) => verb.last <= hit.last || hit.first - firstToken(sentence) < 3,
  );
  if (process)
    return (
      !isNegated(process) &&
      !isSafeguard(process, hit) &&
      (says(sentence, DATA) || says(sentence, COLLECTED) || says(sentence, WE) || hit.block.leadIn !== undefined)
    );
  if (FIELD_FOR.test(textOf(sentence)) && says(sentence, [DATA, DATA_KIND, COLLECTED])) return true;
  if (DOES_SO.test(textOf(sentence).slice(0, hit.end - sentence.start))) return true;
  const { leadIn, columnHead, label } = hit.block;
  return [leadIn, columnHead, label].some(
    (head) => head !== undefined && (hitsIn(head, [PROCESS, FIELD]).length > 0 || topicsIn(head).includes('purposes')),
  );
}

/** «Telefonnummer: så vi kan ringe», “Phone number – to call you”. */
const FIELD_FOR = /^[^:–.]{3,60}(?::| –) (?:so|to|for|in order|så|slik|til) /iu;

/** «Vi gjør det for å hindre innbrudd» points back at what was told before. */
const DOES_SO =
  /^(?:(?:vi|me|we|i|jeg|eg) (?:gjør|gjer|do) (?:det|dette|this|so|it)|(?:det|dette) (?:gjør|gjer) (?:vi|me|jeg|eg)) (?:bare |kun |berre |only )?(?:for å|to|in order to)/iu;

/** «Vi bruker kryptering for å beskytte dataene»: what is used is a protection, not data. */
const isSafeguard = (process: Hit, aim: Hit): boolean => {
  const between = ({ first }: Hit): boolean => first >= process.last && first < aim.last;
  const { block } = aim;
  const sentence = sentenceOf(aim).index;
  return hitsIn(block, SAFEGUARD, sentence).some(between) && !hitsIn(block, [DATA, COLLECTED], sentence).some(between);
};

const usesSafeguard = (process: Hit): boolean => {
  const near = ({ first }: Hit): boolean => first >= process.last && first - process.last < 4;
  const sentence = sentenceOf(process).index;
  return hitsIn(process.block, SAFEGUARD, sentence).some(near) && !hitsIn(process.block, DATA, sentence).some(near);
};

const firstToken = ({ block, index }: Sentence): number => block.marks.tokens.sentences.indexOf(index);

const COLLECTED = cue('collected-thing', {
  nb: [
    '(*listen|*lista|*registeret|*kartoteket|navn*|adresse*|epost*|e-post*|telefonnummer*|informasjonskaps*|cookie*|bilder|video|den|det|disse|denne|dette)',
  ],
  nn: [
    '(*lista|*registeret|*kartoteket|namn*|adresse*|epost*|e-post*|telefonnummer*|informasjonskaps*|dei|det|desse|denne|dette)',
  ],
  en: [
    '(name|names|address|addresses|numbers|photos|pictures|recordings|email|e-mail|cookies|it|this|these|them|which)',
  ],
});

/** «Levering og fakturering er det vi bruker det til», “Delivery and support: that is what we use it for”: the purpose stands before. */
const IS_WHAT =
  /^([^.;]{8,200}?)(?:[,:–-] ?(?:that|this|det|dette))? ?(?:is|are|er|['’]s) (?:what|all|det|alt) (?:we|i|vi|me|jeg|eg) (?:use|need|bruk|treng)/iu;

function isGeneric(sentence: Sentence, hit: Hit): boolean {
  const words = textOf(sentence);
  const first = IS_WHAT.exec(words)?.[1];
  if (first !== undefined) return isEmpty(first);
  return isEmpty(words.slice(hit.end - sentence.start)) || isEmpty(words.slice(hit.start - sentence.start));
}

/** The items of a list of purposes; single words too where the heading is about purposes alone. */
const listed = (blocks: readonly Block[], alone: boolean): readonly Fact<null>[] =>
  blocks
    .filter(
      ({ kind, text }) =>
        (kind === 'item' && (text.includes(' ') || (alone && text.length > 5))) ||
        (kind === 'paragraph' && NUMBERED.test(text)),
    )
    .map((block) => fact(null, sentencesOf(block)[0]!));

/** «4.1 Kundeadministrasjon: …»: a point of the section, set as a paragraph. */
const NUMBERED = /^\d{1,2}\.\d{1,2}\.?\s\p{Lu}[^:.]{8,120}[:.]/u;
