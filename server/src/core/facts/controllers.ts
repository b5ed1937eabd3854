/** Who is said to be responsible: the controller, by name. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, says, sentenceOf, sentencesOf, textOf, type Hit } from '../reading/hit.js';
import { perBlock } from '../reading/perBlock.js';
import { initialsIn, nameAtEnd, nameAtStart } from '../reading/names.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { isUnder } from '../reading/topics.js';
import { WE } from '../reading/vocabulary.js';
import { NO_BRAND, NOT_A_NAME } from './noNames.js';
import { organisations, type Organisation } from './organisations.js';
import { byItsKind } from './namedByKind.js';
import { recurringNames } from './recurringNames.js';
import { withoutVerb } from './withoutVerb.js';

/** How the text ties the name to the processing. */
export interface Controller {
  readonly name: string;
  readonly by: 'controller' | 'definition' | 'speaker' | 'operator' | 'named' | 'brand';
  readonly publicBody: boolean;
}

const CONTROLLER = cue('controller', {
  nb: [
    '(behandlingsansvarlig*|dataansvarlig*|databehandlingsansvarlig*|registeransvarlig*|datakontrollør*|behandleransvarlig*)',
    'ansvarlig* for (behandling*|personopplysning*|dine|opplysning*|dette|personvern*|at|innsamling*)',
    'ansvar* for … (behandling*|personopplysning*)',
    '(bestemmer|bestemt|fastsetter) … formål*',
    '(bestemmer|avgjør) (hvordan|hvorfor)',
    '(bestemmer|avgjør) hva … *opplysning* ..8 brukes',
    '(svarer for|har ansvaret for) … (behandling*|personopplysning*|opplysning*)',
    'data kontroller*',
    'kontrolleren',
  ],
  nn: [
    '(behandlingsansvarleg*|dataansvarleg*)',
    'ansvarleg* for (behandling*|handsaming*|personopplysning*|opplysning*)',
    '(avgjer|fastset|bestemmer) … føremål*',
    'avgjer (korleis|kvifor)',
    '(avgjer|bestemmer) kva … *opplysning* ..8 (brukast|brukt|nytta)',
    '(svarar for|har ansvaret for) … (handsaming*|behandling*|personopplysning*|opplysning*)',
  ],
  en: [
    '(data|joint|sole|independent) controller*',
    'controller*',
    'responsible for (the|your|this|processing|how|personal|collecting)',
    'acts as … controller',
    '(decides|determines) (why|how|the purpose*)',
    '(accountable|answerable) for … (processing|data|information)',
    'treatment manager',
    'person responsible',
  ],
});

const OPERATES = cue('operator', {
  nb: [
    '(drevet|drives|driftes|utviklet|levert|leveres|eid|eies|utgitt|laget|tilbys) av',
    'er et (varemerke|merke|produkt|selskap|nettsted) … (av|fra|i)',
    '(blogg|blogger|nettsted|nettside|nettsiden|app|podkast|nettbutikk) av',
    '(eier|driver) (og|nettstedet|nettsiden|av|denne)',
    'er (et|en|ei) ..2 (*bedrift|*forening|*stiftelse|*organisasjon|*klubb|*barnehage|*skole|*menighet|*klinikk|*praksis|*verksted|*museum|*kontor|*lag|*butikk)',
    'er (et|en|ei) [norsk|norske] (selskap|aksjeselskap|bedrift|forening|stiftelse|organisasjon|klubb|nettbutikk|foretak|virksomhet)',
  ],
  nn: [
    '(drive|driven|utvikla|levert|eigd|laga) av',
    '(eig|driv) (og|nettstaden|nettsida)',
    'er (eit|ein|ei) ..2 (*bedrift|*foreining|*stifting|*organisasjon|*klubb|*barnehage|*skule|*kyrkjelyd|*klinikk|*praksis|*verkstad|*museum|*kontor|*lag|*butikk)',
    'er (eit|ein|ei) [norsk] (selskap|føretak|lag|foreining|stifting|verksemd)',
  ],
  en: [
    '(blog|site|website|app|application|game|newsletter|shop|store|podcast) (by|from)',
    '(operated|developed|owned|provided|run|published|created|offered|managed|built) by',
    '(operates|owns|runs) (the|this|and)',
    'is (a|an|the) … (company|charity|corporation|organisation|organization|association|society|foundation|firm|business|limited)',
    'registered in',
    'trading as',
  ],
});

const AT = cue('we-at', {
  nb: ['(vi|oss) (i|hos|på|fra)', 'på vegne av'],
  nn: ['(vi|me|oss) (i|hos|på|frå)'],
  en: ['(we|us) (at|from|here at)', 'on behalf of'],
});

const NUMBER = cue('organisation-number', {
  nb: ['(organisasjonsnummer*|orgnr|org nr|org nummer|foretaksregisteret|foretaksnummer)'],
  nn: ['(organisasjonsnummer*|orgnr|org nr|føretaksregisteret)'],
  en: [
    '(company|registration|organisation|organization|business|charity|org|reg) (number|no|nr|registration)',
    'registered (company|charity|number|in)',
    'companies house',
  ],
});

/** Names of services that only get data; a sentence that names such a role does not name the controller. */
const OTHERS = cue('others', {
  nb: [
    '(databehandler*|underleverandør*|leverandør*|tredjepart*|samarbeidspartner*|levert av|deler|mottaker*|mottar|verktøy*|plattform*|hos|betalings*|analyse*)',
  ],
  nn: ['(databehandlar*|underleverandør*|leverandør*|tredjepart*|samarbeidspartnar*|deler|mottakar*|verktøy*)'],
  en: [
    '(processor*|sub-processor*|supplier*|vendor*|third|third-party|partner*|provider*|share*|recipient*|tool*|platform*|hosted|analytics|payment*|advertis*)',
  ],
});

/** Who is named as the one responsible; the firmest statement first. */
export const controllers = defineFacts<Controller>('controllers', (reading) => {
  const named = reading.of(organisations);
  const found = [
    ...reading.eachUnit(stated),
    ...defined(reading.blocksIn(0, 20), named),
    ...reading.eachUnit(speakers),
    ...reading.eachUnit(introduced),
    ...reading.eachUnit(hosts),
    ...reading.eachUnit(operators),
    ...reading.eachUnit(numbered),
  ];
  const own = named.filter((organisation) => isOwn(organisation, reading.blockCount));
  found.push(...own.map((organisation) => fromOrganisation(organisation, 'named')));
  const branded = [...inTitle(reading.blocksIn(0, 3)), ...reading.eachUnit(brands)];
  const marks = found.length + branded.length > 0 ? branded : recurringNames(reading);
  return [...found, ...marks].sort((a, b) => RANK[a.value.by] - RANK[b.value.by]);
});

const RANK: Readonly<Record<Controller['by'], number>> = {
  controller: 0,
  definition: 1,
  operator: 2,
  speaker: 3,
  named: 4,
  brand: 5,
};

const fromOrganisation = ({ value, block, start, end }: Fact<Organisation>, by: Controller['by']): Fact<Controller> =>
  fact({ name: value.name, by, publicBody: value.publicBody }, { block, start, end });

/** «X er behandlingsansvarlig», “the controller is X”, «Behandlingsansvarlig: X», and a heading with a name under it. */
function stated(unit: Reading): readonly Fact<Controller>[] {
  const named = unit.of(organisations);
  return unit.hits(CONTROLLER).flatMap((hit): Fact<Controller>[] => {
    if (
      isNegated(hit) ||
      has(hit.block, PROCESSOR_ONLY) ||
      OF_OTHER_THINGS.test(hit.block.text.slice(hit.start, hit.end + 30))
    )
      return [];
    if (hit.block.kind === 'heading' || hit.block.kind === 'label') return underHeading(hit.block, named);
    const sentence = sentenceOf(hit);
    const organisation = named.find(
      ({ block, start }) => block === hit.block && start >= sentence.start && start < sentence.end,
    );
    if (organisation)
      return [
        fact({ name: organisation.value.name, by: 'controller', publicBody: organisation.value.publicBody }, sentence),
      ];
    const name =
      properName(textOf(sentence), hit.start - sentence.start, hit.end - sentence.start) ??
      byItsKind(hit.block.text, sentence.start, hit.start) ??
      BLANK.exec(textOf(sentence))?.[0];
    return name ? [fact({ name, by: 'controller', publicBody: false }, sentence)] : [];
  });
}

/** To be responsible for contents, goods or links is to be no controller. */
const OF_OTHER_THINGS =
  /responsible for (?:the |your |this )?(?:content|products?|goods|links?|accuracy|actions?|loss|damage|safekeeping|maintaining)|ansvarl[ie]g for (?:innhold|vare|lenke|tap|skade|skader)/iu;

/** A blank that a clause left for the name: it stands for the name, and is reported by itself. */
const BLANK = /\[[^\]\n]{2,60}\]/;

const PROCESSOR_ONLY = cue('joint-or-other-controller', {
  nb: ['selvstendig* behandlingsansvarlig*', 'egen behandlingsansvarlig*', 'egne behandlingsansvarlige'],
  en: ['(independent|separate|own) (data controller*|controller*)'],
});

function underHeading(heading: Block, named: readonly Fact<Organisation>[]): Fact<Controller>[] {
  const blocks = heading.kind === 'label' ? [] : heading.section.blocks.slice(0, 6);
  const inside = named.find(({ block }) => blocks.includes(block) || block.label === heading);
  return inside ? [fromOrganisation(inside, 'controller')] : [];
}

/** A capitalised name on either side of the verb, or a site's address; «vi» and words that begin a sentence are no names. */
function properName(text: string, start: number, end: number): string | undefined {
  const subject = withoutVerb(text.slice(0, start));
  const before = nameAtEnd(withoutApposition(subject))?.name ?? initialsIn(subject);
  if (before && !NOT_A_NAME.test(before)) return before;
  const behind = text.slice(end, end + 160);
  const verb = /^[^.!?]{0,60}?\s(?:er|is|are)\s/.exec(behind)?.[0] ?? '';
  const after = (
    nameAtStart(behind) ??
    nameAtStart(behind.replace(/^\s(?:the |an? )?/u, '').replace(KIND_BEFORE, '')) ??
    nameAtStart(behind.slice(verb.length).replace(KIND_BEFORE, ''))
  )?.name;
  return after && !NOT_A_NAME.test(after) ? after : undefined;
}

/** «… er menigheten Filadelfia», «… er firmaet Lys»: the kind before the name. */
const KIND_BEFORE =
  /^(?:\p{Ll}{3,}(?:en|et|a|an|inga|inen)|(?:\p{Ll}+ ){0,2}(?:foundation|company|association|charity|society|club|firm|trust|cooperative|school|church|parish|union|partnership))\s(?=\p{Lu})/u;

/** «X, representert ved daglig leder,» and «X (org.nr. 1)» without what stands between the name and the verb. */
function withoutApposition(text: string): string {
  const trimmed = text
    .trimEnd()
    .replace(/,?\s(?:v\/|ved|representert ved|represented by|acting through)\s\p{Ll}[\p{L} ]{3,60},?$/u, '');
  const open = trimmed.endsWith(')')
    ? trimmed.lastIndexOf('(')
    : trimmed.endsWith(',')
      ? trimmed.lastIndexOf(',', trimmed.length - 2)
      : -1;
  return open > 0 && trimmed.length - open < 90 ? trimmed.slice(0, open) : trimmed;
}

/** «X (heretter kalt «vi»)», “X (“we”, “us”)”, «X («Selskapet»)». */
function defined(blocks: readonly Block[], named: readonly Fact<Organisation>[]): readonly Fact<Controller>[] {
  return blocks.flatMap((block) => {
    const found = perBlock(block, definitionsIn).map(({ name, start, end }) =>
      fact({ name, by: 'definition' as const, publicBody: false }, { block, start, end }),
    );
    // “X S.A., a company …, entered in the register as … (hereinafter the “Bank”)”: the name stands far before its brackets
    const open = found.length > 0 ? -1 : block.text.search(/\((?:hereinafter|hereafter|heretter)/iu);
    const far = open < 0 ? undefined : named.find((other) => other.block === block && other.end <= open);
    return far ? [fromOrganisation(far, 'definition')] : found;
  });
}

function definitionsIn({
  text,
}: Block): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inside = text.slice(open + 1, open + 100).split(')', 1)[0]!;
    if (!DEFINES.test(inside) || DEFINES_PRODUCT.test(inside)) continue;
    const named = nameAtEnd(text.slice(0, open).trimEnd().replace(/,$/, ''));
    if (named && !NOT_A_NAME.test(named.name) && !NOT_A_BODY.test(named.name) && !isRole(named.name))
      found.push({ name: named.name, start: named.start, end: open + 1 + inside.length });
    const close = open + 1 + inside.length;
    const meant = SPEAKER.test(inside) ? MEANS.exec(text.slice(close, close + 120)) : null;
    if (meant?.[1] && !NOT_A_NAME.test(meant[1]))
      found.push({ name: meant[1].trim(), start: open + 1, end: close + meant[0].length });
  }
  return found;
}

/** Words in brackets that give a name to be used further on. */
const DEFINES =
  /["«“”'][^"»”']{2,40}["»”']|heretter|hereinafter|hereafter|hereby|herein|(?:registered |reg\.? )(?:charity|company)|org\.? ?(?:nr|no|number)|organisasjonsn|enkelt(?:person|manns?)s?f[oø]retak|einepersonf[oø]retak|sole trader/i;
/** «Company (referred to as “We”) refers to X»: the one who speaks is defined, and named behind. */
const SPEAKER = /["«“'](?:we|us|our|vi|oss|me)["»”']/iu;
const MEANS =
  /^\)\s(?:refers to|means|is|betyr|er|tyder)\s(?:the\s)?["«“']?((?=[^.,;]{0,40}[\p{Lu}\p{Lo}])[^.,;()]{2,60})/u;

/** A role by itself is nobody's name: “Mobile Application Developer”, “The Company”. */
const isRole = (name: string): boolean => name.split(/[\s-]+/).every((word) => ROLE.has(word.toLowerCase()));
const ROLE: ReadonlySet<string> = new Set(
  'the a mobile app application game software web site website service services developer developers company provider operator owner publisher seller team organisation organization business controller data firm shop store platform author selskapet utvikleren'.split(
    ' ',
  ),
);

const NOT_A_BODY = /regulation|forordning|act\b|loven|lova|policy|erklæring|website|nettsted|nettstad|\bapp$/i;
/** What is defined is the product: “X (“the App”)”. */
const DEFINES_PRODUCT =
  /["«“'](?:the |our |this )?(?:mobile )?(?:apps?|application|services?|website|site|platform|game|appen|tjenesten|tenesta|nettstedet|nettstaden|nettsiden|nettsida)["»”']\s*$/iu;

/** «Opplysningene får vi fra X»: where they come from, not who speaks. */
const isFetched = ({ block, start, end }: Hit): boolean =>
  /(?<!\p{L})fr[aå]$/iu.test(block.text.slice(start, end)) && !/(?:^|[.!?:]\s)$/u.test(block.text.slice(0, start));

/** «Vi i X», “we at X”. */
function speakers(unit: Reading): readonly Fact<Controller>[] {
  const named = unit.of(organisations);
  return unit.hits(AT).flatMap((hit): Fact<Controller>[] => {
    if (isFetched(hit)) return [];
    const organisation = named.find(
      ({ block, start }) => block === hit.block && start >= hit.end && start - hit.end < 4,
    );
    if (organisation) return [fromOrganisation(organisation, 'speaker')];
    const name = /^\s((?:\p{Lu}[\p{L}\p{N}&'-]*)(?:\s(?:(?:og|and|&|i|of)\s)?\p{Lu}[\p{L}\p{N}&'-]*){0,4})/u.exec(
      hit.block.text.slice(hit.end, hit.end + 80),
    )?.[1];
    if (!name || NOT_A_NAME.test(name)) return [];
    return [
      fact(
        { name, by: 'speaker', publicBody: false },
        { block: hit.block, start: hit.start, end: hit.end + 1 + name.length },
        PRODUCT.test(name) ? 'weak' : 'full',
      ),
    ];
  });
}

/** «Jeg heter X», “I'm X”, “made by me, X”: a person or firm that presents itself. */
const introduced = ({ blocks }: Reading): readonly Fact<Controller>[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'code'
      ? []
      : perBlock(block, introductionsIn).map(({ name, start, end }) =>
          fact({ name, by: 'speaker' as const, publicBody: false }, { block, start, end }),
        ),
  );

function introductionsIn({
  text,
}: Block): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  const opening = INTRODUCES.exec(text);
  if (!opening) return [];
  const named = nameAtStart(text.slice(opening.index + opening[0].length, opening.index + opening[0].length + 90));
  // “I'm Norwegian”, “we are Open”: a single word is a name only where a comma, bracket or verb sets it off
  if (named?.start !== 0 || NOT_A_NAME.test(named.name) || NO_BRAND.test(named.name) || !/\s\p{Lu}/u.test(named.name))
    return [];
  return [{ name: named.name, start: opening.index, end: opening.index + opening[0].length + named.name.length }];
}

const INTRODUCES =
  /(?:(?<!\p{L})(?:I'm|I’m|I am|[Ww]e're|[Ww]e’re|[Ww]e are|[Mm]y name is|[Jj]eg er|[Jj]eg heter|[Ee]g er|[Ee]g heiter|[Vv]i er|[Mm]e er)|(?:by|av) (?:me|meg),) (?=\p{Lu})/u;

/** «Hos X tar vi vare på …», “At X, we …”: who speaks is named first. */
const hosts = ({ blocks }: Reading): readonly Fact<Controller>[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'code'
      ? []
      : perBlock(block, hostsIn).map(({ name, start, end }) =>
          fact(
            { name, by: 'speaker' as const, publicBody: PUBLIC_NAME.test(name) },
            { block, start, end },
            PRODUCT.test(name) ? 'weak' : 'full',
          ),
        ),
  );

function hostsIn(block: Block): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return sentencesOf(block).flatMap(({ start, end }) => {
    const place = HOST.exec(block.text.slice(start, start + 6));
    const named = place && nameAtStart(block.text.slice(start + place[0].length, end));
    if (!named || NOT_A_NAME.test(named.name) || NO_BRAND.test(named.name)) return [];
    const rest = block.text.slice(start + place[0].length + named.start + named.name.length, end);
    return SPEAKS_AS_WE.test(rest) ? [{ name: named.name, start, end }] : [];
  });
}

const HOST = /^(?:Hos|På|At|Ved|I|In|Here at) /;
const SPEAKS_AS_WE =
  /^,? (?:we|(?:tar|tek|er|har|vil|behandler|behandlar|handsamar|bruker|brukar|nyttar|samler|samlar|lagrer|lagrar|ønsker|ønskjer|setter|set|legger|legg|jobber|jobbar|respekterer|verner) (?:vi|me)) /;
const PUBLIC_NAME = /kommune|municipality|council|university|universitet/i;

/** A product speaks for somebody, but is nobody. */
const PRODUCT = /(?:\bAPI|[Aa]pp(?:en)?|\.no|\.com|[Pp]latform|[Tt]jeneste\p{L}*|[Pp]ortal\p{L}*)$/u;

function operators(unit: Reading): readonly Fact<Controller>[] {
  const named = unit.of(organisations);
  return unit.hits(OPERATES).flatMap((hit): Fact<Controller>[] => {
    const sentence = sentenceOf(hit);
    if (says(sentence, OTHERS) || isNegated(hit)) return [];
    const organisation = named.find(
      ({ block, start }) => block === hit.block && start >= sentence.start && start < sentence.end,
    );
    if (organisation) return [fromOrganisation(organisation, 'operator')];
    const name = properName(textOf(sentence), hit.start - sentence.start, hit.end - sentence.start);
    return name ? [fact({ name, by: 'operator', publicBody: false }, sentence)] : [];
  });
}

/** «TP E-commerce Norway, organisasjonsnummer 931 502 107»: the name before a number that only one can have. */
const numbered = (unit: Reading): readonly Fact<Controller>[] =>
  unit.hits(NUMBER).flatMap((hit): Fact<Controller>[] => {
    const sentence = sentenceOf(hit);
    const behind = hit.block.text.slice(hit.end, hit.end + 30);
    if (says(sentence, OTHERS) || !/^[\s:.]{0,3}(?:NO\s?)?\d{3}\s?\d{3}\s?\d{3}/u.test(behind)) return [];
    const before = hit.block.text
      .slice(sentence.start, hit.start)
      .trimEnd()
      .replace(/[,()–-]{1,2}$/u, '')
      .trimEnd();
    const name = nameAtEnd(before.replace(/^(?:På|Hos|Vi i|Me i|I) /u, ''))?.name;
    return name && !NOT_A_NAME.test(name)
      ? [fact({ name, by: 'named', publicBody: PUBLIC_NAME.test(name) }, sentence)]
      : [];
  });

/** An organisation that is named where a policy names its own: on top, beside its number, among the contact details, at the end. */
function isOwn({ value, block, start, end }: Fact<Organisation>, blockCount: number): boolean {
  const index = block.index;
  const sentence = sentenceOf({
    block,
    first: Math.max(
      0,
      block.marks.tokens.starts.findIndex((at) => at >= start),
    ),
  });
  if (hitsIn(block, NUMBER).some((hit) => Math.abs(hit.start - end) < 60 || Math.abs(start - hit.end) < 60))
    return true;
  if (/datatilsynet|data protection authority/i.test(value.name) || says(sentence, OTHERS)) return false;
  if (index < 4 || block.kind === 'heading') return true;
  // a name with its own address behind it, outside the lists of those who get data
  if (OWN_ADDRESS.test(block.text.slice(end, end + 90)) && !isUnder(block, 'recipients') && !isUnder(block, 'transfer'))
    return true;
  const about = isUnder(block, 'controller') || isUnder(block, 'contact');
  if (about) return true;
  if (value.by === 'legal' && index >= blockCount - 4) return true;
  return (
    value.by === 'legal' &&
    says(sentence, WE) &&
    !isUnder(block, 'recipients') &&
    !isUnder(block, 'transfer') &&
    !isUnder(block, 'cookies')
  );
}

/** «X AS, Storgata 1, 0155 Oslo» */
const OWN_ADDRESS = /^,? [^.;]{0,40}\d[^.;]{0,20}(?:\d{4,5} \p{Lu}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})/u;

/** «Personvern hos X», “X Privacy Policy”: the name in a title. */
function nameInTitle(text: string): string | undefined {
  const word = /personvern\p{L}*|integritetspolicy|privacy (?:policy|notice|statement)/iu.exec(text);
  if (!word) return undefined;
  const behind = text.slice(word.index + word[0].length);
  const after = /^\s(?:for|hos|i|of|at)\s|^\s?[-–|:]\s/.exec(behind);
  return (
    (after && nameAtStart(behind.slice(after[0].length))?.name) ||
    nameAtEnd(text.slice(0, word.index).replace(/\s[-–|:]?\s?$/, ''))?.name
  );
}

/** A name in the title or on top of the text, with nothing that says who stands behind it. */
function inTitle(blocks: readonly Block[]): readonly Fact<Controller>[] {
  const found: Fact<Controller>[] = [];
  for (const block of blocks) {
    const name = nameInTitle(block.text);
    if (name && !NOT_A_NAME.test(name))
      found.push(fact({ name, by: 'brand', publicBody: false }, { block, start: 0, end: block.text.length }, 'weak'));
  }
  return found;
}

/** A site's address, or a name that a paragraph begins with. */
function brands({ blocks }: Reading): readonly Fact<Controller>[] {
  const found: Fact<Controller>[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'code') continue;
    for (const { name, start, end, speaks } of perBlock(block, namesOf)) {
      if (!speaks || block.kind === 'paragraph')
        found.push(fact({ name, by: 'brand', publicBody: false }, { block, start, end }, 'weak'));
    }
  }
  return found;
}

/** A site's address in a block, and the name that its first sentence begins with. */
function namesOf(
  block: Block,
): readonly { readonly name: string; readonly start: number; readonly end: number; readonly speaks: boolean }[] {
  const { words, starts, ends } = block.marks.tokens;
  const at = words.findIndex(
    (word, index) => word.includes('.') && SITE.test(word) && !isElsewhere(word, block.text.slice(0, starts[index])),
  );
  const site = at < 0 ? [] : [{ name: words[at]!, start: starts[at]!, end: ends[at]!, speaks: false }];
  for (const { start, end } of sentencesOf(block).slice(0, 3)) {
    const name = SPEAKS.exec(block.text.slice(start, end))?.[1]?.trim();
    if (name !== undefined && !NOT_A_NAME.test(name) && !NO_BRAND.test(name))
      return [...site, { name, start, end, speaks: true }];
  }
  return site;
}

const SITE = /^(?:www\.)?[\p{L}\p{N}-]{3,40}\.(?:no|com|org|net|io|app|se|eu|dk|fi|de|uk|info|shop|dev|example)$/u;
/** A site that readers are sent on to («les mer på …», “created with …”) is another's. */
const isElsewhere = (site: string, before: string): boolean =>
  /(?:^|\.)(?:google|apple|facebook|meta|microsoft|amazon|instagram|twitter|linkedin|youtube|mozilla|wikipedia|github|allaboutcookies|aboutcookies|youronlinechoices)\./iu.test(
    site,
  ) ||
  /more (?:information|about|details)|learn more|template|generat|created (?:at|by|with|on) |opt[ -]out|les mer|les meir|mer informasjon|meir informasjon|nærmere om|(?<!you )(?:visit|see) \S{0,12}$/iu.test(
    before.slice(-60),
  );

const SPEAKS =
  /^((?:\p{Lu}[\p{L}\p{N}-]+\s){1,3})(?:er|is|hjelper|tar|helps|takes|respects|values|samler|samlar|behandler|behandlar|handsamar|collects|processes|uses|lagrer|lagrar|stores|gir|lar)\s/u;
