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

const claims = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, SHARE)
    .filter(([sentence, hits]) => isAbsolute(sentence, hits))
    .map(([sentence]) => sentence);

/** A way out, or a purpose that the promise is limited to. */
const LIMITED =
  /(?<!\p{L})(?:uten|utan|without|markedsføring\p{L}*|marknadsføring\p{L}*|reklame\p{L}*|kommersiel\p{L}*|advertis\p{L}*|marketing|commercial\p{L}*|promotional|formål|føremål|purposes?|uvedkommende|uvedkomande|utenforstående|utanforståande|unauthori[sz]ed|samtykk\p{L}*|consent|tillatelse|løyve|permission|nødvendig|naudsynt|necessary|pålagt|pålagd|required|lov|loven|lova|law|only|kun|bare|berre|but|men|disse|desse|slike?|these|such|this|sensitiv\p{L}*|betalingskort|kortnummer|card|passord|password|andre brukere|other users|as described|som beskrevet|som omtalt|som står|nedenfor|below|selve|innholdet|content|konto\p{L}*|aggregert|anonym\p{L}*|aggregat\p{L}*|unaffiliated|non-?affiliated)(?!\p{L})/iu;

/** The controller does it, or it is done: not the reader. */
const BY_CONTROLLER =
  /(?<!\p{L})(?:vi|me|jeg|eg|we|i|deles|utleveres|videreformidles|overføres|gis|delast|delte?|utleverte?|gitt|gjeve|formidla|shared|disclosed|passed|given|sold|transferred|released)(?!\p{L})|^\p{Lu}\p{L}+ (?:deler|shares|does not|will not)/iu;

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
      /(?<!\p{L})(?:noen|nokon|anyone|any third|nobody|no one|ingen)(?!\p{L})/iu.test(text))
  );
}

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
    '(*transportør*|fraktselskap*|speditør*|budfirma*|logistikkselskap*|logistikkpartner*|*fraktpartner*|posten|bring|postnord|*inkasso*|inkassobyrå*|bank|banken|banker|bankene|forsikringsselskap*|pensjonsselskap*|regnskapsfører*|revisor*|advokat*|*forbund|*forbundet|idrettskrets*|sponsor*|annonsør*|annonsenettverk*|reklamenettverk*|annonsepartner*|samarbeidspartner*|partnere|partnerne|søsterselskap*|konsernselskap*|morselskap*|datterselskap*|kredittopplysning*|forlag|forlaget|hotell|hotellet|forhandler*|arbeidsgiver*|skole|skolen|kommunen|skatteetaten|nav|idrettsforbund*|medieselskap*|*forsker|forskere|investor*|meta|facebook|klarna|vipps|leverandører av annonser)',
  ],
  nn: [
    '(*transportør*|fraktselskap*|posten|bring|*inkasso*|bank|banken|bankar|forsikringsselskap*|rekneskapsførar*|revisor*|advokat*|*forbund|*forbundet|idrettskrins*|sponsor*|annonsør*|annonsenettverk*|samarbeidspartnar*|partnarar|partnarane|søsterselskap*|konsernselskap*|forhandlar*|arbeidsgivar*|arbeidsgjevar*|skulen|kommunen|skatteetaten|nav|forskarar|hotellet|meta|facebook|klarna|vipps)',
  ],
  en: [
    '(carrier*|courier*|freight*|postal service*|logistics*|debt collect*|collection agenc*|bank|banks|insurer*|insurance compan*|pension provider*|accountant*|auditor*|lawyer*|solicitor*|federation*|sponsor*|advertiser*|advertising network*|ad network*|advertising partner*|marketing partner*|business partner*|partners|partner|affiliate*|sister compan*|parent compan*|subsidiar*|group compan*|credit bureau*|credit reference*|hotel|hotels|dealer*|retailer*|employer*|school|researchers|investors|meta|facebook|klarna|paypal)',
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
    if (isSame(sentence, claim) || CONDITIONAL.test(text) || PROCESSOR.test(text) || PAST.test(text)) continue;
    if (
      hits.every((hit) => isNegated(hit) || isSource(hit)) ||
      topicsOf(block).some((topic) => topic === 'rights' || topic === 'complaint' || topic === 'source')
    )
      continue;
    const shares = hitsIn(block, [SHARE, RECEIVE], index).filter((hit) => !isNegated(hit) && isHandedOver(hit));
    if (shares.length > 0 && !BY_READER.test(text) && says(sentence, [DATA, THEM, NAMED])) return sentence;
    if (isRecipientItem(sentence, hits)) return sentence;
  }
  return undefined;
}

/** The recipient gets them. */
const RECEIVE = cue('recipient-gets', {
  nb: ['(får|mottar)'],
  nn: ['(får|mottek|mottar)'],
  en: ['(receive|receives|get|gets)'],
});

const NAMED = cue('named-data', {
  nb: ['(navn*|adresse*|e-post*|telefon*|fødsels*|ordre*|bestilling*|resultat*|bilde*|lister|kravet|medlems*)'],
  nn: ['(namn*|adress*|e-post*|telefon*|fødsels*|ordre*|bestilling*|resultat*|bilete*|lister|medlems*)'],
  en: ['(name*|address*|email*|e-mail*|phone*|order*|booking*|result*|photo*|list|claim)'],
});

const isHandedOver = (hit: Hit): boolean =>
  isGiving(hit) ||
  /^(?:får|fått|mottar|mottek|receive|get|given|gitt|publi)/iu.test(hit.block.text.slice(hit.start, hit.end));

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
