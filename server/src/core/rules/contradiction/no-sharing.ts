/** Shared with nobody, or with no third party, yet given to one. */
import { BARE_RECIPIENT, SHARE } from '../../facts/recipientWords.js';
import { cue } from '../../marking/cue.js';
import { has, hitsIn, says, sentencesOf, textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { topicsIn, topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, opposed } from './pair.js';
import { sweepingSentences } from './sweeping.js';

export const noSharing = defineRule({
  id: 'contradiction/no-sharing',
  severity: 'warning',
  law: ['gdpr:13(1)(e)', 'gdpr:4(9)', 'gdpr:4(10)'],
  title: {
    nb: 'Deles med ingen, men gis til noen',
    nn: 'Blir ikkje delt, men gitt til nokon',
    en: 'Shared with nobody, yet given to somebody',
  },
  why: {
    nb: 'Teksten sier at opplysningene ikke deles, men nevner en mottaker som bestemmer selv over dem. En ren databehandler er ingen tredjepart (GDPR artikkel 4 nr. 10), men transportører, banker, forbund og annonsenettverk er det.',
    nn: 'Teksten seier at opplysningane ikkje blir delte, men nemner ein mottakar som rår over dei sjølv. Ein rein databehandlar er ingen tredjepart (GDPR artikkel 4 nr. 10), men transportørar, bankar, forbund og annonsenettverk er det.',
    en: 'The text says that the data are not shared, but names a recipient that decides over them itself. A mere processor is no third party (Article 4(10) GDPR), but carriers, banks, federations and advertising networks are.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi deler ikke personopplysninger med tredjeparter.\n\nVi sender navn og adresse til transportøren som leverer varene.',
      ],
      good: [
        '# Personvern\n\nVi deler ikke personopplysninger med tredjeparter.\n\nVi bruker en databehandler for drift av nettsiden.',
        '# Personvern\n\nVi deler ikke personopplysninger med andre enn dem som står nedenfor.\n\nVi sender navn og adresse til transportøren.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi gir aldri opplysningane dine vidare til andre.\n\nNamn og fødselsdato blir sende til særforbundet.',
      ],
      good: [
        '# Personvern\n\nVi gir aldri opplysningane dine vidare til andre for marknadsføring.\n\nNamn og fødselsdato blir sende til særforbundet.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe do not share your personal data with anyone.\n\nWe pass your name and address on to the courier.',
      ],
      good: [
        '# Privacy policy\n\nWe do not share your personal data with anyone without telling you.\n\nWe pass your name and address on to the courier.',
      ],
    },
  },
  *check(reading) {
    const [claim] = reading.eachUnit(claims);
    if (!claim) return;
    const against = givenAway(reading, claim);
    if (against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const claims = (unit: Reading): readonly Sentence[] => {
  const shared = sentencesWith(unit, SHARE)
    .filter(([sentence, hits]) => isAbsolute(sentence, hits))
    .map(([sentence]) => sentence);
  return shared.length > 0 ? shared : sweepingSentences(unit).filter(isKept);
};

/** «Ingen utenfor huset får se det du har registrert», “stays with us”: nobody else gets the data. */
function isKept(sentence: Sentence): boolean {
  const { block } = sentence;
  const text = textOf(sentence);
  if (block.kind === 'cell' || !KEPT.some((claim) => claim.test(text))) return false;
  if (EXCEPTION.test(text.replace(INSIDERS, ' ')) || CONDITIONAL.test(text) || LIMITED.test(text)) return false;
  return (
    (says(sentence, [DATA, THEM, NAMED]) || WHAT_YOU_GAVE.test(text)) &&
    !topicsOf(block).some(
      (topic) => topic === 'cookies' || topic === 'rights' || topic === 'children' || topic === 'security',
    )
  );
}

const INSIDERS =
  /(?:andre enn|anna enn|other than|except|but|apart from|bortsett fra|unntatt) (?:vi|oss|us|ourselves|our (?:own )?(?:staff|employees)|(?:våre )?(?:egne )?(?:ansatte|tilsette|medarbeid\p{L}+)|(?:de|dei) som (?:jobber|jobbar|arbeid\p{L}+)|styret|the board|ledelsen)(?!\p{L})/iu;
const WHAT_YOU_GAVE =
  /(?<!\p{L})(?:det|alt|what|anything|everything|all) (?:som )?(?:du|you|dere|de|vi|we|jeg|eg|I)(?!\p{L})/iu;
const KEPT: readonly RegExp[] = [
  /(?<!\p{L})(?:we|vi|me|jeg|eg|I)\s(?:are|am|er)\s(?:the only|the sole|de eneste|dei einaste|den eneste|den einaste)(?!\p{L})[^.;]{0,40}?(?:see|sees|access|read|ser|se|sjå|les|lese|tilgang|innsyn|know|kjenner)(?!\p{L})/iu,
  /(?<!\p{L})(?:ingen|inga|nobody|no one|no-one|none|no (?:other|outside|third|external)\p{L}*)(?!\p{L})[^.;/]{0,45}?(?:får|kan|har|skal|vil|gets?|can|may|will|has|have|receives?|sees?|is given|are given|mottar|mottek|ser)(?!\p{L})[^.;]{0,30}?(?:se|sjå|tilgang|innsyn|vite|lese|kjennskap|access|see|view|read|hold of|look at|\p{L}*opplysning\p{L}*|\p{L}*data\p{L}*|informasjon\p{L}*|information)(?!\p{L})/iu,
  /(?<!\p{L})(?:blir|forblir|held seg|holder seg|skal bli|stays?|remains?|is kept|are kept)(?!\p{L})[^.;]{0,12}(?:hos oss|mellom oss|i huset|innomhus|innenfor (?:klubben|selskapet|bedriften|virksomheten|firmaet)|innanfor (?:klubben|selskapet|verksemda|firmaet)|with us|between us|in-house|in house|within (?:the|our) (?:club|company|firm|organisation|organization|house))(?!\p{L})/iu,
  /(?<!\p{L})(?:forlat\p{L}*|forlèt|forlet|leaves?|kommer|kjem)(?!\p{L})[^.;]{0,4}(?:aldri|ikke|ikkje|never)[^.;]{0,12}(?:klubben|selskapet|huset|bedriften|virksomheten|verksemda|firmaet|oss|us|the (?:club|company|firm|house|organi[sz]ation|office))(?!\p{L})/iu,
  /(?<!\p{L})never leaves? (?:us|our hands|our house|our office|the (?:club|company|firm|house|organi[sz]ation))(?!\p{L})/iu,
  /(?<!\p{L})(?:bare|berre|kun|only) (?:vi|me|we|våre egne ansatte|our own (?:staff|employees))(?!\p{L})[^.;]{0,30}(?:ser|se|sjå|tilgang|access|sees?|kjenner|know)(?!\p{L})/iu,
];

/** A way out, or a purpose that the promise is limited to. */
const LIMITED =
  /(?<!\p{L})(?:uten|utan|without|markedsføring\p{L}*|marknadsføring\p{L}*|reklame\p{L}*|kommersiel\p{L}*|advertis\p{L}*|marketing|commercial\p{L}*|promotional|formål|føremål|purposes?|uvedkommende|uvedkomande|unauthori[sz]ed|samtykk\p{L}*|consent|tillatelse|løyve|permission|nødvendig|naudsynt|necessary|pålagt|pålagd|required|lov|loven|lova|law|only|kun|bare|berre|but|men|disse|desse|slike?|these|such|this|sensitiv\p{L}*|betalingskort|kortnummer|card|passord|password|andre brukere|other users|as described|som beskrevet|som omtalt|som står|nedenfor|below|selge deg|selje deg|sell you|selve|innholdet|content|konto\p{L}*|aggregert|anonym\p{L}*|aggregat\p{L}*|unaffiliated|non-?affiliated)(?!\p{L})/iu;

/** The controller does it, or it is done: not the reader. */
const BY_CONTROLLER =
  /(?<!\p{L})(?:vi|me|jeg|eg|we|i|deles|utleveres|videreformidles|overføres|gis|delast|delte?|utleverte?|gitt|gjeve|formidla|shared|disclosed|passed|given|sold|transferred|released)(?!\p{L})|^(?:The )?\p{Lu}\p{L}+(?: \p{L}+)? (?:deler|utleverer|gir|gjev|shares|discloses|does not|will not|never)/iu;

/** «Vi deler ikke personopplysninger med tredjeparter»: of all data, to all others, with no exception. */
function isAbsolute(sentence: Sentence, shares: readonly Hit[]): boolean {
  const text = textOf(sentence);
  if (EXCEPTION.test(text) || CONDITIONAL.test(text) || LIMITED.test(text) || /[?:]\s*$/.test(text)) return false;
  if (
    !BY_CONTROLLER.test(text) ||
    sentence.block.kind === 'cell' ||
    topicsOf(sentence.block).some((topic) => topic === 'cookies' || topic === 'rights' || topic === 'children')
  )
    return false;
  if (
    !shares.some((hit) => isNegated(hit) && isGiving(hit)) ||
    shares.some((hit) => !isNegated(hit) && isGiving(hit) && !isLed(hit, text))
  )
    return false;
  return (
    says(sentence, [DATA, THEM]) &&
    (says(sentence, BARE_RECIPIENT) ||
      ENDS_WITH_DATA.test(text) ||
      /(?<!\p{L})(?:noen|nokon|anyone|any third|nobody|no one|ingen)(?!\p{L})/iu.test(text))
  );
}

/** «Vi utleverer ikke personopplysninger.»: to nobody at all. */
const ENDS_WITH_DATA =
  /(?:opplysning\p{L}{0,8}|(?<!\p{L})(?:data|dataene|dataa|informasjon|information))(?: om deg| om dykk| dine| you give us| about you)?\s*[.!]?$/iu;

/** «selger eller deler ikke»: both are denied by the one word. */
const isLed = ({ block, start }: Hit, text: string): boolean =>
  /(?:eller|or|nor|og heller)\s/iu.test(text) && start >= block.text.indexOf(text);

/** Giving, not storing or having access. */
const isGiving = ({ block, start, end }: Hit): boolean =>
  /^(?:del|utlever|vid|oversend|overlever|formidl|avgi|utveksl|gi|gj|send|overf|share|sharing|disclos|reveal|pass|forward|release|transmit|transfer|sent|provide|give|exchange|distribut)/iu.test(
    block.text.slice(start, end),
  );

const THEM = cue('data-them', {
  nb: ['(dem|noe|navn*|adresse*|medlemsliste*)'],
  nn: ['(dei|noko|namn*|adresse*)'],
  en: ['(it|them|anything)'],
});

/** Kinds of recipients that decide over the data themselves. */
const OWN_CONTROLLER = cue('own-controller', {
  nb: [
    '(*transportør*|fraktselskap*|speditør*|budfirma*|logistikkselskap*|logistikkpartner*|*fraktpartner*|posten|bring|postnord|*inkasso*|inkassobyrå*|bank|banken|banker|bankene|forsikringsselskap*|pensjonsselskap*|regnskapsfører*|revisor*|advokat*|*forbund|*forbundet|idrettskrets*|sponsor*|annonsør*|annonsenettverk*|reklamenettverk*|annonsepartner*|samarbeidspartner*|partnere|partnerne|søsterselskap*|konsernselskap*|morselskap*|datterselskap*|kredittopplysning*|forlag|forlaget|hotell|hotellet|forhandler*|arbeidsgiver*|skole|skolen|kommunen|skatteetaten|skattemyndighet*|politiet|nav|kommune|fylkeskommunen|idrettsforbund*|foreningen|sentralleddet|moderselskap*|medieselskap*|*forsker|forskere|investor*|meta|facebook|klarna|vipps|leverandører av annonser)',
  ],
  nn: [
    '(*transportør*|fraktselskap*|posten|bring|*inkasso*|bank|banken|bankar|forsikringsselskap*|rekneskapsførar*|revisor*|advokat*|*forbund|*forbundet|idrettskrins*|sponsor*|annonsør*|annonsenettverk*|samarbeidspartnar*|partnarar|partnarane|søsterselskap*|konsernselskap*|forhandlar*|arbeidsgivar*|arbeidsgjevar*|skulen|kommunen|skatteetaten|skattestyresmakt*|politiet|nav|foreininga|forskarar|hotellet|meta|facebook|klarna|vipps)',
  ],
  en: [
    '(carrier*|courier*|freight*|postal service*|logistics*|debt collect*|collection agenc*|bank|banks|insurer*|insurance compan*|pension provider*|accountant*|auditor*|lawyer*|solicitor*|federation*|sponsor*|advertiser*|advertising network*|ad network*|advertising partner*|marketing partner*|business partner*|partners|partner|affiliate*|sister compan*|parent compan*|subsidiar*|group compan*|credit bureau*|credit reference*|hotel|hotels|dealer*|retailer*|employer*|school|municipality|police|parent association|headquarters|tax administration|researchers|investors|meta|facebook|klarna|paypal)',
    'governing bod*',
    'delivery (compan*|partner*)',
    'tax (authorities|authority|administration)',
    'companies in (our|the) group',
  ],
});

const PROCESSOR =
  /(?<!\p{L})(?:databehandler\p{L}*|databehandlar\p{L}*|processors?|på våre? vegne\p{L}*|på vegner av oss|on our behalf)(?!\p{L})/iu;

/** A sentence, or an item in a list of recipients, that gives data to somebody who is no mere processor. */
function givenAway(reading: Reading, claim: Sentence): Sentence | undefined {
  for (const [sentence, hits] of sentencesWith(reading, OWN_CONTROLLER)) {
    const { block, index } = sentence;
    const text = textOf(sentence);
    if (
      isSame(sentence, claim) ||
      CONDITIONAL.test(text.replace(IN_CASE, ' ')) ||
      PROCESSOR.test(text) ||
      PAST.test(text)
    )
      continue;
    if (
      hits.every((hit) => isNegated(hit) || isSource(hit)) ||
      topicsOf(block).some((topic) => topic === 'rights' || topic === 'complaint' || topic === 'source')
    )
      continue;
    const shares = hitsIn(block, [SHARE, RECEIVE], index).filter((hit) => !isNegated(hit) && isHandedOver(hit));
    if (shares.length > 0 && !BY_READER.test(text) && says(sentence, [DATA, THEM, NAMED])) return sentence;
    if (isRecipientItem(sentence, hits)) return sentence;
  }
  return reading.eachUnit(toOwnController).find((place) => !isSame(place, claim));
}

/** «Hvis du ikke betaler, …»: what happens then happens without the reader's wish. */
const IN_CASE =
  /(?<!\p{L})(?:hvis|dersom|viss|if|in case) (?:du|dere|de|dei|you|they|kunden|the customer|medlemmet|the member|noen|nokon|someone)(?: \p{L}+)? (?:ikke|ikkje|betal\p{L}*|misligh\p{L}*|skad\p{L}*|kom|not|pay|default\p{L}*|fails?|(?:is|are|get|gets) (?:hurt|injured))(?!\p{L})/iu;

const BY_ITSELF = cue('controller-itself', {
  nb: ['(selvstendig*|selv|egen|eget|egne) … (behandlingsansvarlig*|formål)'],
  nn: ['(sjølvstendig*|sjølv|eigen|eige|eigne) … (behandlingsansvarleg*|føremål)'],
  en: [
    '(independent|separate) … (controller*|data controller*)',
    'controller* in (its|their) own right',
    '(its|their) own (purposes|marketing|ends)',
  ],
});

/** «X, som er selvstendig behandlingsansvarlig»: said of a recipient, whatever kind it is. */
const toOwnController = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, BY_ITSELF).flatMap(([sentence, hits]) => {
    const { block, index } = sentence;
    const text = textOf(sentence);
    if (CONDITIONAL.test(text.replace(IN_CASE, ' ')) || PAST.test(text) || hits.every(isNegated)) return [];
    return hitsIn(block, [SHARE, RECEIVE], index).some((hit) => !isNegated(hit) && isHandedOver(hit)) ? [sentence] : [];
  });

/** The recipient gets them. */
const RECEIVE = cue('recipient-gets', {
  nb: [
    '(får|mottar|overlater|overlates|overdras|rapporterer|melder|varsler|varsles|ser)',
    '(har|gis|får) … (tilgang|innsyn|beskjed)',
  ],
  nn: ['(får|mottek|mottar|overlèt|overlet|rapporterer|melder|varslar|ser)', '(har|får) … (tilgang|innsyn|beskjed)'],
  en: [
    '(receive|receives|get|gets|sees|told|notified|informed|reported)',
    '(hand|hands|handed) … over',
    '(have|has) … access',
  ],
});

const NAMED = cue('named-data', {
  nb: [
    '(navn*|adresse*|e-post*|telefon*|fødsels*|ordre*|bestilling*|resultat*|bilde*|*listen|lister|*lister|kravet|medlems*|resultatet|skade*|skader|beviset|deltaker*)',
  ],
  nn: [
    '(namn*|adress*|e-post*|telefon*|fødsels*|ordre*|bestilling*|resultat*|bilete*|*lista|lister|*lister|kravet|medlems*|skade*|deltakar*)',
  ],
  en: [
    '(name*|address*|email*|e-mail*|phone*|order*|booking*|result*|photo*|list|lists|claim|claims|injur*|member*|passed|certificate*)',
  ],
});

const isHandedOver = (hit: Hit): boolean =>
  isGiving(hit) ||
  /^(?:får|fått|har|ser|sees|have|has|mottar|mottek|overl|overd|rapport|report|meld|varsl|hand|told|notif|inform|receive|get|given|gitt|publi)/iu.test(
    hit.block.text.slice(hit.start, hit.end),
  );

/** The data come from there. */
const isSource = ({ block, start }: Hit): boolean =>
  /(?<!\p{L})(?:fra|frå|from)\s(?:\p{L}+\s){0,2}$/iu.test(block.text.slice(Math.max(0, start - 30), start));

const BY_READER = /(?<!\p{L})(?:du|you)\s(?:kan |selv |may |can |choose to )?(?:dele?r?|sender?|gir|share|send|give)/iu;

/** «- Posten: navn og adresse» under a heading or lead-in on recipients. */
function isRecipientItem({ block, start }: Sentence, hits: readonly Hit[]): boolean {
  if (block.kind !== 'item' && !(block.kind === 'cell' && block.rowHead === undefined)) return false;
  if (start > 0 || hits[0]!.start > 25 || has(block, NOTHING)) return false;
  const leads = [block.leadIn, block.label, block.columnHead, block.section.heading].filter(
    (head) => head !== undefined,
  );
  return leads.some(
    (head) =>
      head !== block &&
      (topicsIn(head).includes('recipients') ||
        /(?<!\p{L})(?:dele[rs]?|gir|sender|share|disclose)(?!\p{L})/iu.test(head.text)) &&
      !DENIED.test(sentencesOf(head).at(-1) ? textOf(sentencesOf(head).at(-1)!) : ''),
  );
}

const NOTHING = cue('gets-nothing', { nb: ['(ingen|ikke)'], nn: ['(ingen|ikkje)'], en: ['(no|not|none)'] });
const DENIED = /(?<!\p{L})(?:ikke|ikkje|aldri|not|never)(?!\p{L})/iu;

const MESSAGE = {
  nb: 'Her heter det at opplysningene ikke deles, men et annet sted gis de til noen som ikke bare er databehandler.',
  nn: 'Her heiter det at opplysningane ikkje blir delte, men ein annan stad blir dei gitt til nokon som ikkje berre er databehandlar.',
  en: 'This says that the data are not shared, but elsewhere they are given to somebody who is not a mere processor.',
};
