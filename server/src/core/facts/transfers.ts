/** Whether data leave the EEA: that they do or may, that they do not, or only that they go «til andre land». */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, sentencesOf, textOf, type Hit, type Sentence } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsOf } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';
import { EEA_COUNTRY_CUES, eeaCountries, isName, OUTSIDE_COUNTRY_CUES, outsideCountries } from './countries.js';
import { DATA_KIND } from './dataKinds.js';
import { RECIPIENT } from './recipientWords.js';
import { vendorsNamed } from './vendors.js';

/**
 * `out`: data leave the EEA, or may; `stays`: they do not; `abroad`: they go to other countries, which may lie in the EEA;
 * `recipient`: somebody who gets them is placed outside, with no word on where the data are.
 */
export type TransferKind = 'out' | 'stays' | 'abroad' | 'recipient';

/** Places that are outside the EEA by name of the area. */
const OUTSIDE_AREA = cue('outside-eea', {
  nb: [
    '(utenfor|utanfor) … (eu*|eøs*|europa*|europeisk*|efta*|storbritannia)',
    '(ut av|ut fra) … (eu|eøs*|eu*|europa)',
    '(tredjeland*|tredjestat*|tredje land)',
    '(forlater|forlate|forlatt) … (eu|eøs*|europa)',
    'ikke-eu-land',
    'ikke-eøs-land',
    'utenfor (eu|eøs|norden)',
  ],
  nn: [
    'utanfor … (eu*|eøs*|europa*|europeisk*)',
    'ut av … (eu|eøs*|eu*|europa)',
    '(tredjeland*|tredjestat*|tredje land)',
    '(forlèt|forlet|forlate) … (eu|eøs*|europa)',
  ],
  en: [
    'outside [of] … (eu|eea|eu/eea|europe|european|efta|uk|united kingdom)',
    '(out of|leave|leaves|leaving) [the] (eu|eea|europe|european)',
    'third country',
    'third countries',
    '(non-eea|non-eu|non-european)',
    'beyond the (eu|eea)',
  ],
});

const INSIDE_AREA = cue('inside-eea', {
  nb: ['(innenfor|innen|i|inne i) … (eu|eøs*|eu-*|europa|det europeiske)'],
  nn: ['(innanfor|innan|i) … (eu|eøs*|eu-*|europa|det europeiske)'],
  en: ['(within|in|inside) … (eu|eea|europe|european)'],
});

const ABROAD = cue('abroad', {
  nb: [
    '(andre|annet|flere|ulike|forskjellige) (land|jurisdiksjon*|stater)',
    '(utlandet|utenlands|utenlandske|internasjonalt|globalt)',
    '(utenfor) (norge|landet|norges)',
    '(verden over|hele verden|andre steder i verden)',
    '(land|landet) … (du bor|der du|du oppholder)',
    '(land|stater) (andre|annet) enn',
    'et annet land',
  ],
  nn: [
    '(andre|anna|fleire|ulike) (land|jurisdiksjon*|statar)',
    '(utlandet|utanlands|internasjonalt|globalt)',
    'utanfor (noreg|landet)',
    '(land|statar) (andre|anna) enn',
    'heile verda',
  ],
  en: [
    '(other|another|different|various|multiple|foreign|several|number of) (countries|country|jurisdiction*|states)',
    '(abroad|overseas|internationally|globally|worldwide)',
    'outside [of] … (country|state|province|jurisdiction*|region|norway|home)',
    '(country|countries) other than',
    '(around|across) the world',
    '(countries|country) (in which|where|outside)',
    'any country',
    'different jurisdiction',
    'different data protection laws',
  ],
});

/** What happens to data when they are somewhere. */
const MOVE = cue('move-data', {
  nb: [
    '(overfør*|oversend*|videresend*|videreformidl*|utlevert|gis|tilflyte*|send|sende|sender|sendes|sendt|lagr*|oppbevar*|behandl*|prosesser*|utlever*|del|dele|deler|deles|delt|eksporter*|tilgang*|tilgjengelig*|server|servere|serverne|serverne*|servers|tjener|tjenere|datasenter*|datalager*|hostes|hostet|driftes|driftet|ligger|ligg|plassert|lokalisert|forlater|forlate|etablert|basert|hjemmehørende|region|regionen|sky|skylagring|flyttes|lagringssted)',
    'holder til',
    '(lager|genererer|drifter)',
    '(går|gå) … (til|gjennom)',
    '(*personell|*ansatte|*medarbeidere|*tilgang|konsulenter|support*|underleverandør*)',
    'står (i|på)',
    '(blir|forblir) [værende] (i|innenfor)',
    '(får|mottar)',
    '(kan|får) (se|lese)',
  ],
  nn: [
    '(overfør*|oversend*|vidaresend*|vidareformidl*|sende|sender|send|lagr*|oppbevar*|behandl*|handsam*|utlever*|delt|delte|deler|tilgang*|tilgjengeleg*|tenar|tenarar|tenarane|datasenter*|drifta|ligg|plassert*|forlèt|forlet|etablert*|basert*|region)',
    'held til',
    '(lagar|genererer|driftar)',
    '(går|gå) … (til|gjennom)',
    '(*personell|*tilsette|*medarbeidarar|*tilgang|konsulentar|support*|underleverandør*)',
    'står (i|på)',
    '(blir|vert) [verande] (i|innanfor)',
    '(får|mottek|mottar)',
    '(kan|får) (sjå|lese)',
  ],
  en: [
    '(transfer*|transmit*|transmission|send|sends|sent|store|stores|stored|storage|process|processed|processes|processing|handle|handles|handled|handling|share|shared|shares|sharing|disclose*|export*|access|accessed|accessible|server|servers|host|hosted|hosting|located|location|based|established|held|maintained|keep|keeps|kept|leave|leaves|leaving|moved|datacenter*|datacentre*|residing|operate|operates|maintain)',
    'data (center*|centre*)',
    'can (see|read|view)',
    '(can|may|might) reach (it|them|the|your|this|these|data)',
    '(end|ends) up',
    '(goes|go|went|going|travel|travels|stay|stays|remain|remains|sits|sit|live|lives|run|runs|cross|crosses)',
    '(in|on) the cloud',
  ],
});

/** Words that make a sentence about something else: governing law, delivery, the right to portability. */
const OTHER_MATTER =
  /governing law|laws? of|governed by|lover i|lovgivningen i|lovgjevinga i|(?:ship|deliver)s? (?:goods|worldwide)|leverer varer|(?:rett|right) (?:til|to)(?!\p{L})/iu;

/** Where the reader is, is no word on where the data go; unless the sentence goes on to say it. */
const READERS_PLACE =
  /(?:if|when) you (?:are|live|reside)|(?:you|users|visitors) (?:are |who are |who live |living |residing )?(?:located |accessing |from )?(?:in|outside|from)(?!\p{L})|(?:dersom|hvis|når|viss) du (?:bor|bur|er bosatt|befinner|oppholder|er busett)|bosatt i|busett i/iu;
const isOtherMatter = (text: string): boolean =>
  OTHER_MATTER.test(text) || (READERS_PLACE.test(text) && !/overfør|transfer|lagr|stored|storage/iu.test(text));

/** Statements on transfer, the plainest first. */
export const transfers = defineFacts<TransferKind>('transfers', (reading) => {
  const found = [told, answers, cells, vendorsPlaced].flatMap((read) => reading.eachUnit(read));
  const order: readonly TransferKind[] = ['out', 'stays', 'recipient', 'abroad'];
  return found.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
});

/** Whether the text says that data leave the EEA, or may, or places a recipient outside. */
export const leavesEea = (reading: Reading): boolean => reading.of(transfers).some(({ value }) => value !== 'stays');

function told(reading: Reading): readonly Fact<TransferKind>[] {
  const found: Fact<TransferKind>[] = [];
  const seen = new Set<string>();
  const hits = reading.hits(OUTSIDE_AREA, INSIDE_AREA, ABROAD, ...OUTSIDE_COUNTRY_CUES, ...EEA_COUNTRY_CUES);
  for (const hit of hits) {
    const sentence = sentenceOf(hit);
    const key = `${hit.block.index}/${sentence.index}`;
    if (seen.has(key) || hit.block.kind === 'heading' || hit.block.kind === 'label') continue;
    seen.add(key);
    const kind = kindOf(sentence);
    if (kind) found.push(fact(kind, sentence, kind === 'out' || kind === 'stays' ? 'full' : 'weak'));
  }
  return found;
}

function kindOf(sentence: Sentence): TransferKind | undefined {
  const { block, index } = sentence;
  const text = textOf(sentence);
  const topics = topicsOf(block);
  if (
    OTHER_MATTER.test(text) ||
    topics.includes('complaint') ||
    topics.includes('contact') ||
    topics.includes('rights')
  )
    return undefined;
  const onTransfer = topics.includes('transfer');
  const moves = hitsIn(block, MOVE, index);
  const data =
    onTransfer || topics.includes('recipients') || says(sentence, [DATA, DATA_KIND, RECIPIENT, SERVER, THEM]);
  const areas = hitsIn(block, OUTSIDE_AREA, index);
  const countries = outsideCountries(block, index).filter(
    ({ start: at }) => !MADE_IN.test(block.text.slice(Math.max(0, at - 24), at)),
  );
  // «… blir levert frå USA. Leverandøren er sertifisert etter DPF»: the safeguard tells that data go there
  const safeguarded = topics.includes('recipients') && countries.length > 0 && SAFEGUARDED.test(block.text);
  if (!data || (moves.length === 0 && !onTransfer && !safeguarded)) return undefined;
  if (areas.length > 0 || countries.length > 0) return outside(sentence, areas, moves);
  if (hitsIn(block, INSIDE_AREA, index).length > 0 || (eeaCountries(block, index).length > 0 && isStorage(text)))
    return 'stays';
  return hitsIn(block, ABROAD, index).some((place) => !isNegated(place)) && !moves.every(isNegated)
    ? 'abroad'
    : undefined;
}

/** «utviklet i USA», “made in China”: where a thing comes from is not where data go. */
const MADE_IN =
  /(?:utviklet|utvikla|laget|laga|produsert|bygget|designet|developed|made|built|designed|produced|written|grunnlagt|founded) (?:i|in) (?:the )?$/iu;

const SERVER = cue('server', {
  nb: [
    '(server*|tjener*|datasenter*|skytjeneste*|skylagring|svarene|meldingene|samtalen|samtalene|*rapporter|*rapportene|*rapport)',
  ],
  nn: ['(tenar*|datasenter*|skyteneste*|svara|meldingane|samtalen|samtalane|*rapportar|*rapportane|*rapport)'],
  en: [
    '(server*|cloud|datacenter*|request|requests|queries|enquiries|tickets|emails|bookings)',
    '(booking|order) details',
    'data (center*|centre*)',
  ],
});
const THEM = cue('them', {
  nb: ['(de|dem|dette|den|disse|alt|ingenting|overføring*)'],
  nn: ['(dei|dette|den|desse|alt|ingenting|overføring*)'],
  en: ['(it|they|them|this|these|transfer*|everything|nothing|anything|all|what|some)'],
});

const isStorage = (text: string): boolean =>
  /lagr|oppbevar|server|tenar|tjener|datasenter|stored|storage|host|held|kept|data cent|behandles (?:kun|bare)|berre handsam|processed in|processed only|(?:stay|remain)s? (?:\p{L}+ )?(?:in|within|inside) |(?:blir|forblir|vert) (?:værende |verande )?(?:i|innenfor|innanfor) /iu.test(
    text,
  );

/** «… overføres ikke ut av EØS» denies; «ikke … uten», “unless” opens a way out. */
function outside({ block, start, end }: Sentence, areas: readonly Hit[], moves: readonly Hit[]): TransferKind {
  const text = block.text.slice(start, end);
  if (/[:–-]\s*(?:nei|no|none|ingen|inga|ikke aktuelt|ikkje aktuelt|not applicable|n\/a)\W*$/iu.test(text))
    return 'stays';
  const denied = [...areas, ...moves].filter(isNegated);
  if (denied.length === 0 && !/^(?:no|ingen|inga) /iu.test(text) && !DOES_NOT_HAPPEN.test(text)) return 'out';
  const leavesWay =
    /(?<!\p{L})(?:unless|except|uten at|utan at|med mindre|unntatt|without (?:ensuring|appropriate|adequate|a valid)|bare (?:når|hvis|dersom)|only (?:if|when|where)|men|but|however|not only|ikke bare|garanti\p{L}*|safeguards?)(?!\p{L})/iu.test(
      text,
    );
  return leavesWay && !/(?:uten|utan|without) (?:ditt|your|samtykke|at du)/iu.test(text) ? 'out' : 'stays';
}

/** “A transfer to third countries does not take place”: the denial stands behind all that is named. */
const DOES_NOT_HAPPEN =
  /(?<!\p{L})(?:(?:does|do|did|will|shall|is|are) (?:not|never)|doesn't|don't|won't|isn't|aren't|never) (?:currently |at present |thereby )?(?:takes? place|occurs?|happens?|made|planned|intended|carried out|envisaged|performed|foreseen|done)(?!\p{L})|(?<!\p{L})(?:finner|finn|skjer|forekommer|førekjem|foretas|gjennomføres|foregår|går|blir|vert|er) (?:\p{L}+ )?(?:ikke|ikkje|aldri)(?: (?:sted|stad|føre seg|planlagt|aktuelt|aktuell|gjort|gjennomført|tale om)|(?= ?[.,;]|$))/iu;

/** «Ja.» and «Nei.» under a question: “Do you send data out of Europe?” */
function answers(reading: Reading): readonly Fact<TransferKind>[] {
  return reading.sections.flatMap(({ heading, blocks }): Fact<TransferKind>[] => {
    const [first] = blocks.filter((block) => block !== heading);
    if (
      !heading ||
      !first ||
      !has(heading, [OUTSIDE_AREA, ...OUTSIDE_COUNTRY_CUES]) ||
      hitsIn(heading, OUTSIDE_COUNTRY_CUES).some((hit) => !isName(hit))
    )
      return [];
    const answer = /^(ja|yes|nei|no|ingen|none|inga)(?!\p{L})/iu.exec(first.text)?.[1]?.toLowerCase();
    if (!answer) return [];
    return [fact(/^(?:ja|yes)$/.test(answer) ? ('out' as const) : ('stays' as const), sentencesOf(first)[0]!)];
  });
}

const COUNTRY_COLUMN = cue('country-column', {
  nb: ['(land|lokasjon|plassering|sted|region|lagringssted|hvor|datalagring)'],
  nn: ['(land|lokasjon|plassering|stad|region|kvar)'],
  en: ['(country|countries|location|region|where)'],
});

/** Table cells: a country in a column for countries, «Ja» in a column for transfer. */
function cells(reading: Reading): readonly Fact<TransferKind>[] {
  return reading.blocks.flatMap((block): Fact<TransferKind>[] => {
    const head = block.columnHead;
    if (block.kind !== 'cell' || !head) return [];
    const whole = { block, start: 0, end: block.text.length };
    if (has(head, OUTSIDE_AREA) || (block.rowHead && block.rowHead !== block && has(block.rowHead, OUTSIDE_AREA))) {
      if (/^(?:ja|yes)/iu.test(block.text)) return [fact('out', whole)];
      return /^(?:nei|no|ing[ae])/iu.test(block.text) ? [fact('stays', whole)] : [];
    }
    if (!has(head, COUNTRY_COLUMN)) return [];
    if (outsideCountries(block).length > 0 || has(block, OUTSIDE_AREA)) return [fact('out', whole)];
    return eeaCountries(block).length > 0 || has(block, INSIDE_AREA) || /\b(?:EU|EØS|EEA)\b/.test(block.text)
      ? [fact('stays', whole)]
      : [];
  });
}

/** «Stripe (USA)», «MailChimp, et amerikansk selskap»: the text itself places the recipient. */
function vendorsPlaced(reading: Reading): readonly Fact<TransferKind>[] {
  return vendorsNamed(reading).flatMap(({ hit }): Fact<TransferKind>[] => {
    const { block } = hit;
    const sentence = sentenceOf(hit);
    const places = outsideCountries(block, sentence.index);
    if (
      places.length === 0 ||
      places.every(isNegated) ||
      isOtherMatter(textOf(sentence)) ||
      topicsOf(block).includes('contact')
    )
      return [];
    // “Stripe (US)” among those who get the data says where the data go
    const beside = places.some((place) => inBrackets(place) && place.first >= hit.last && place.first - hit.last < 5);
    const keeps = STORES.test(textOf(sentence).slice(hit.end - sentence.start));
    return keeps || (beside && (isAmongRecipients(block) || SAFEGUARDED.test(block.text)))
      ? [fact('out', sentence)]
      : [fact('recipient', sentence, 'weak')];
  });
}

/** «OpenAI i USA lagrer svarene»: what a recipient abroad stores lies there. */
const STORES = /^[^,;]{0,40} (?:lagrer|lagrar|oppbevarer|stores?|keeps?|hosts?|holds?)(?!\p{L})/iu;

const isAmongRecipients = (block: Block): boolean =>
  block.kind === 'item' || block.kind === 'cell' || topicsOf(block).includes('recipients');

/** What is named for transfers alone: that it is said of a recipient tells that data go there. */
const SAFEGUARDED =
  /data privacy framework|(?<!\p{L})(?:dpf|sccs?|bcr)(?!\p{L})|standard (?:contractual|data protection) clauses|adequacy|adekvans|standardkontrakt|standard personvern|personvernbestemmels|personvernføresegn/iu;

/** A country that stands in brackets behind a name. */
const inBrackets = ({ block, start, end }: Hit): boolean =>
  /\([^()]{0,40}$/.test(block.text.slice(Math.max(0, start - 44), start)) &&
  /^[^()]{0,30}\)/.test(block.text.slice(end, end + 32));

/** Blocks that speak of transfer, for what depends on it. */
export const transferBlocks = (reading: Reading): ReadonlySet<Block> => reading.once(blocksOfTransfer);

const blocksOfTransfer = (reading: Reading): ReadonlySet<Block> =>
  new Set(
    reading
      .of(transfers)
      .filter(({ value }) => value !== 'stays')
      .map(({ block }) => block),
  );
