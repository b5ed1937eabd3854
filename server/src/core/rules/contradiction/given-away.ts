/** Data given to somebody who is no mere processor: a carrier, a bank, a federation, an advertiser, a controller by itself. */
import { SHARE } from '../../facts/recipientWords.js';
import { cue } from '../../marking/cue.js';
import { has, hitsIn, says, sentencesOf, textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { topicsIn, topicsOf } from '../../reading/topics.js';
import { isHandedOver, NAMED, RECEIVE, THEM } from './handing-over.js';
import { CONDITIONAL, PAST, sentencesWith } from './limits.js';
import { isSame } from './pair.js';
import { DATA } from '../../reading/vocabulary.js';

/** A sentence, or an item in a list of recipients, that gives data to somebody who is no mere processor. */
export function givenAway(reading: Reading, claim: Sentence): Sentence | undefined {
  for (const [sentence, hits] of sentencesWith(reading, OWN_CONTROLLER)) {
    const { block, index } = sentence;
    const text = textOf(sentence);
    if (
      isSame(sentence, claim) ||
      CONDITIONAL.test(text.replace(IN_CASE, ' ')) ||
      PROCESSOR.test(text) ||
      WITH_CONSENT.test(text) ||
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

/** Kinds of recipients that decide over the data themselves. */
const OWN_CONTROLLER = cue('own-controller', {
  nb: [
    '(*transportør*|fraktselskap*|speditør*|budfirma*|logistikkselskap*|logistikkpartner*|*fraktpartner*|posten|bring|postnord|*inkasso*|inkassobyrå*|bank|banken|banker|bankene|forsikringsselskap*|pensjonsselskap*|regnskapsfører*|revisor*|advokat*|*forbund|*forbundet|idrettskrets*|sponsor*|annonsør*|annonsenettverk*|reklamenettverk*|annonsepartner*|samarbeidspartner*|partnere|partnerne|søsterselskap*|konsernselskap*|morselskap*|datterselskap*|kredittopplysning*|forlag|forlaget|hotell|hotellet|forhandler*|arbeidsgiver*|skole|skolen|kommunen|skatteetaten|skattemyndighet*|politiet|nav|kommune|fylkeskommunen|idrettsforbund*|foreningen|sentralleddet|moderselskap*|medieselskap*|*forsker|forskere|investor*|meta|facebook|klarna|vipps|leverandører av annonser|avis|avisen|lokalavis*|magasin*|forlegger*|importør*|*produsent*|*fabrikk*|fabrikant*|grossist*|verksted*|utleier*|huseier*|borettslag*|sameiet|eiendomsmegler*|megler*|meglerhus*|finansieringsselskap*|leasingselskap*|kredittkortselskap*|kortselskap*|kredittforetak*|*myndighet*|*tilsynet|*direktoratet|*etaten|statsforvalter*|folkeregisteret|*register|*registeret|namsmann*|domstol*|tolletaten|tollvesenet|lånekassen|helfo|helseforetak*|sykehus*|fastlege*|legevakt*|universitet*|høgskole*|forskningsinstitu*|studiested*|medarrangør*|turoperatør*|reisearrangør*|flyselskap*|rederi*|kundeklubb*|lojalitetsprogram*|partnerbutikk*|søsterklubb*|søsterbedrift*|franchisegiver*|franchisetaker*|kjedekontor*|kjeden|hovedkontor*|moderklubb*|hovedlag*|stevnearrangør*|liga|ligaen|tippeselskap*|adressemegler*|dataforhandler*|databroker*|datamegler*|partiet|fagforeningen|legat*|stiftelsen|veldedig*|hjelpeorganisasjon*|google ads|linkedin|tiktok|snapchat|instagram|youtube|offentligheten|allmennheten|pressen|media|andre butikker|andre foretak|medlemsbedrifter|foreldregruppe*|andre foreldre|strømselskap*|nettselskap*|kraftselskap*|teleselskap*|mobiloperatør*|operatøren|bilprodusent*|kommunelege*|bedriftshelsetjeneste*|pensjonskasse*|vaktselskap*)',
  ],
  nn: [
    '(*transportør*|fraktselskap*|posten|bring|*inkasso*|bank|banken|bankar|forsikringsselskap*|rekneskapsførar*|revisor*|advokat*|*forbund|*forbundet|idrettskrins*|sponsor*|annonsør*|annonsenettverk*|samarbeidspartnar*|partnarar|partnarane|søsterselskap*|konsernselskap*|forhandlar*|arbeidsgivar*|arbeidsgjevar*|skulen|kommunen|skatteetaten|skattestyresmakt*|politiet|nav|foreininga|forskarar|hotellet|meta|facebook|klarna|vipps|avisa|lokalavis*|magasin*|importør*|*produsent*|*fabrikk*|grossist*|verkstad*|utleigar*|huseigar*|burettslag*|eigedomsmeklar*|meklar*|meklarhus*|finansieringsselskap*|kredittkortselskap*|kortselskap*|*styresmakt*|*tilsynet|*direktoratet|*etaten|statsforvaltar*|folkeregisteret|*registeret|namsmann*|domstol*|lånekassa|helseføretak*|sjukehus*|fastlege*|legevakt*|universitet*|høgskule*|forskingsinstitu*|turoperatør*|reisearrangør*|flyselskap*|reiarlag*|kundeklubb*|søsterklubb*|franchisegjevar*|kjeda|hovudkontor*|hovudlag*|stemnearrangør*|ligaen|adressemeklar*|dataforhandlar*|fagforeininga|stiftinga|google ads|linkedin|tiktok|snapchat|instagram|ålmenta|pressa|media|andre butikkar|andre foreldre|straumselskap*|nettselskap*|kraftselskap*|bedriftshelseteneste*|pensjonskasse*|partnarbutikk*|kredittopplysning*|forskar*|skular|skulane|moderselskap*|morselskap*|*partnar|*partnarar|*partnarane|skatt*|revisjonsselskap*|fylkeskommunen)',
  ],
  en: [
    '(carrier*|courier*|freight*|postal service*|logistics*|debt collect*|collection agenc*|bank|banks|insurer*|insurance compan*|pension provider*|accountant*|auditor*|lawyer*|solicitor*|federation*|sponsor*|advertiser*|advertising network*|ad network*|advertising partner*|marketing partner*|business partner*|partners|partner|affiliate*|sister compan*|parent compan*|subsidiar*|group compan*|credit bureau*|credit reference*|hotel|hotels|dealer*|retailer*|employer*|school|municipality|police|parent association|headquarters|tax administration|researchers|investors|meta|facebook|klarna|paypal|newspaper*|magazine*|publisher*|importer*|manufacturer*|factory|wholesaler*|garage|workshop*|landlord*|housing association*|estate agent*|broker*|brokers|finance compan*|leasing compan*|card issuer*|authorities|authority|directorate*|registry|register of|court|courts|customs|customs authorit*|ministry|county|hospital*|general practitioner*|gp|doctor|universit*|research institut*|tour operator*|airline*|ferry compan*|shipping compan*|loyalty programme*|partner shop*|partner store*|franchisor*|franchisee*|head office|parent club|parent organisation|parent organization|league|data broker*|list broker*|charit*|foundation|union|trade union|google ads|linkedin|tiktok|snapchat|instagram|press|general public|other (companies|businesses|shops|firms)|member companies|energy compan*|power compan*|grid compan*|telecom*|occupational health*|pension fund*|security compan*|buyer|buyers|underwriter*|reinsurer*|sister club*|co-organiser*|regional association*|national association*|institute|employment service*|labour inspection*)',
    'governing bod*',
    'delivery (compan*|partner*)',
    'tax (authorities|authority|administration)',
    'companies in (our|the) group',
  ],
});

/** Sharing that the reader has asked for breaks no promise that a lawyer would hold against it. */
const WITH_CONSENT =
  /(?:med|with|etter|ved|upon|har gitt|given)\s(?:ditt |dykkar |your |eksplisitt |uttrykkelig |explicit |prior )*(?:samtykk\p{L}*|consent)(?!\p{L})|(?:hvis|dersom|viss|if|when|når) (?:du|you) (?:har |have )?(?:samtyk|consent|ber (?:om|oss)|ask|sier ja|seier ja|say yes)/iu;

const PROCESSOR =
  /(?<!\p{L})(?:databehandler\p{L}*|databehandlar\p{L}*|processors?|på våre? vegne\p{L}*|på vegner av oss|on our behalf)(?!\p{L})/iu;

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
