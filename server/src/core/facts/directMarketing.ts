/** Where direct marketing is a purpose: newsletters, and marketing sent to people. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineLocalFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, sentenceOf, type Hit } from '../reading/hit.js';
import { isNegated, isUnderDenial } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { isUnder } from '../reading/topics.js';

/** Channels of marketing that a text names. */
export interface Marketing {
  readonly channels: readonly Channel[];
}

export type Channel = 'email' | 'sms' | 'phone' | 'post';

const NEWSLETTER = cue('newsletter', {
  nb: [
    '*nyhetsbrev*',
    '(markedsføring*|reklame*|tilbud*|kampanje*|informasjon) ..6 (e-post|epost|sms|tekstmelding*|mail|post|telefon)',
    '(e-post|epost|sms|mail) ..4 (markedsføring*|reklame*|tilbud)',
    'direkte markedsføring*',
    'direktemarkedsføring*',
    '(reklame-e-post*|reklame-sms*|reklame-epost*|reklamesms*)',
    '(sommertilbud*|vintertilbud*|juletilbud*|medlemstilbud*|kundetilbud*|kampanjetilbud*) ..6 (e-post|epost|sms|mail|post)',
    'markedsførings-e-post*',
    'e-postmarkedsføring*',
    'kundeklubb … tilbud',
    '(sende|sender|motta|mottar) ..4 (nyheter|kampanjer)',
    'nyheter og tilbud',
    'kommersiell* (henvendelse*|melding*|kommunikasjon*|e-post*)',
  ],
  nn: [
    '*nyheitsbrev*',
    '*nyhendebrev*',
    '(marknadsføring*|reklame*|tilbod*|kampanj*) ..6 (e-post|epost|sms|tekstmelding*|post|telefon)',
    '(e-post|epost|sms) ..4 (marknadsføring*|reklame*|tilbod)',
    'direkte marknadsføring*',
    '(reklame-e-post*|reklame-sms*|reklame-epost*|reklamesms*)',
    '(sommartilbod*|vintertilbod*|juletilbod*|medlemstilbod*|kundetilbod*|kampanjetilbod*) ..6 (e-post|epost|sms|post)',
  ],
  en: [
    'newsletter*',
    'direct marketing',
    '(email|e-mail|sms|text|electronic) marketing',
    '(marketing|promotional|advertising) (email*|e-mail*|message*|communication*|material*|information|text*|offer*|content|sms|inquir*|purposes)',
    '(offers|promotions|advertising|marketing) ..6 (email|e-mail|sms|text|post|telephone)',
    '(emails|e-mails) about … (products|offers|services)',
    'mailing list*',
    'special offers',
    '(send|sends|sending|receive) ..4 (news|updates) ..2 (about|on) ..3 (products|services|offers|events|campaigns)',
    'news and offers',
    'promotional',
    'commercial (communication*|message*|email*|e-mail*|mailing*|offer*)',
  ],
});

const MARKETING = cue('marketing', {
  nb: [
    'markedsføring',
    'markedsføre',
    'markedsføringsformål',
    'markedsføringen',
    'markedsføringskommunikasjon',
    'tilbud … (til deg|om)',
    '(presentere|presenterer|presentasjon) ..5 (tilbud|produkter|tjenester|varer)',
    '(sende|sender|motta|få) … tilbud',
    'e-post … (tilsvarende|lignende) (varer|produkter|tjenester)',
    '(sende|sender|sendes|fortelle|forteller|informere|informerer|varsle|varsler|tipse|tipser|e-post|e-poster|sms|meldinger|brev) ..4 om … (nye|kommende|neste|framtidige|fremtidige) ..1 (produkt*|varer|tjenester|tilbud|kurs|spill|spillene|utgivelse*|kolleksjon*|konsert*|forestilling*|utstilling*|turer|turene|bøker|kampanje*|salg|rabatt*|webinar*|seminar*|konferanse*|modell*|butikk*|meny*|vin|viner|sesong*)',
    '(invitasjon|invitasjoner|invitere|inviterer|inviteres) ..5 (*seminar|*seminarer|*webinar|*webinarer|arrangement*|konferanse*|*kurs|lansering*|utstilling*|konsert*|salg|smaking*|messe*)',
    '(spørre|spør|be|ber|oppfordre|oppfordrer) ..5 (støtte|gave|gaver|bidrag|bidra) [igjen|på nytt]',
    '(ny|nye) (støtte|gave|gaver|bidrag)',
    '(innsamlingskampanje*|givekampanje*|innsamlingsbrev*|pengeinnsamling*|medlemsverving|giververving)',
  ],
  nn: [
    'marknadsføring',
    'marknadsføre',
    'marknadsføringsføremål',
    'marknadsføringa',
    '(sende|sender|motta|få) … tilbod',
    '(presentere|presenterer|presentasjon) ..5 (tilbod|produkt|tenester|varer)',
    'e-post … (tilsvarande|liknande) (varer|produkt|tenester)',
    '(sende|sender|sendt|fortelje|fortel|informere|informerer|varsle|varslar|tipse|tipsar|e-post|e-postar|sms|meldingar|brev) ..4 om … (nye|komande|neste|framtidige) ..1 (produkt*|varer|tenester|tilbod|kurs|spel|spela|utgiving*|kolleksjon*|konsert*|framsyning*|utstilling*|turar|turane|bøker|kampanje*|sal|rabatt*|webinar*|seminar*|konferanse*|modell*|butikk*|meny*|vin|viner|sesong*)',
    '(invitasjon|invitasjonar|invitere|inviterer) ..5 (*seminar|*webinar|arrangement*|konferanse*|*kurs|lansering*|utstilling*|konsert*|sal|smaking*|messe*)',
    '(spørje|spør|be|ber|oppmode|oppmodar) ..5 (støtte|gåve|gåver|bidrag|bidra) [igjen|på nytt]',
    '(ny|nye) (støtte|gåve|gåver|bidrag)',
    '(innsamlingskampanje*|givarkampanje*|innsamlingsbrev*|pengeinnsamling*|medlemsverving|givarverving)',
  ],
  en: [
    'marketing',
    'market (our|to|products|own)',
    '(present|presents|presenting|presentation) ..3 (offers|products|services|goods)',
    '(send|sends|sending|receive|receiving|get|mail|email|e-mail|text|announce) ..7 (offer|offers|promotions|promotion|advertisements|deals|discount|discounts|vouchers)',
    '(send|sends|mail|email|e-mail|text|tell|tells|inform|let) (you|members|customers|them|people|subscribers|account|guests|users) ..8 (new products|new arrivals|new collections|new batches|go on sale|products similar|similar products|upcoming (events|courses|concerts|sales)|promotions)',
    '(products|services|goods) (similar|related) to',
    '(send|sends|tell|tells|inform|informs|notify|email|e-mail|mail|text|emails|e-mails|messages|mails|letters|calls|update|updates) ..3 about … (new|upcoming|coming|next|future) ..1 (product|products|service|services|offers|offering|offerings|course|courses|class|classes|game|games|title|titles|release|releases|collection|collections|arrivals|workshop|workshops|concert|concerts|show|shows|exhibition|exhibitions|tour|tours|trips|book|books|campaign|campaigns|sales|discounts|deals|webinar|webinars|seminar|seminars|conference|conferences|batch|batches|menus|wines|beers|patterns|models|stores|shops|openings|season)',
    '(invite|invites|inviting|invitation|invitations) ..6 (seminar|seminars|webinar|webinars|event|events|conference|conferences|courses|workshops|launch|launches|exhibitions|concerts|sales|tastings|fairs|demonstrations)',
    '(email|e-mail|mail|letter|message|invitation|invitations) ..3 (next|future|upcoming|coming) ..5 (open|opens|conference|event|season|registration|year|concert|tour)',
    '(ask|asks|asking|encourage|encouraging|invite|inviting) ..4 (give|donate|contribute|support us|renew) ..2 (again|more|another|regularly|monthly|gift|gifts|donation)',
    '(fundraising|fund-raising) [campaign*|appeal*|letter*|communication*|purposes]',
    '(new|further|another|more) (donation|donations|gift|gifts)',
  ],
});

/** The word stands for somebody or something else: a department, a partner, an act, a kind of cookie. */
const ASIDE = cue('marketing-aside', {
  nb: [
    'markedsføringslov*',
    'markedsføringsavdeling*',
    'markedsføringspartner*',
    'markedsførings-cookies',
    '(cookie*|informasjonskaps*) … (markedsføring|reklame)',
    '(markedsføre|markedsføring) … (barn|mindreårige)',
    'markedsføring … cookie*',
    'bestillingsbekreftelse*',
    'ordrebekreftelse*',
  ],
  nn: [
    'marknadsføringslov*',
    'marknadsføringsavdeling*',
    'marknadsføringspartnar*',
    'informasjonskaps* … marknadsføring',
    '(marknadsføre|marknadsføring) … (barn|mindreårige)',
    'ordrestadfesting*',
  ],
  en: [
    'marketing control act',
    'marketing (department|team|agenc*|partner*|provider*|compan*|cookies|cookie|tools|act)',
    '(cookie|cookies) … (marketing|advertising)',
    '(market|marketing) … (children|minors)',
    'order confirmation*',
  ],
});

const CHANNELS: readonly (readonly [Channel, ReturnType<typeof cue>])[] = [
  [
    'email',
    cue('channel-email', {
      nb: ['*e-post*', '*epost*', 'mail', 'nyhetsbrev*'],
      nn: ['nyheitsbrev*'],
      en: ['email*', 'e-mail*', 'newsletter*'],
    }),
  ],
  [
    'sms',
    cue('channel-sms', {
      all: ['sms*', '*-sms*', 'mms'],
      nb: ['tekstmelding*', '(svar|svare|svarer|send|sende|sender) … stopp'],
      nn: ['(svar|svare|svarar|send|sende|sender) … stopp'],
      en: ['text message*', 'text messages', 'texts', '(reply|replying|text|texting) … stop'],
    }),
  ],
  ['phone', cue('channel-phone', { nb: ['telefonsalg', 'telefon'], nn: [], en: ['telephone', 'phone call*'] })],
  ['post', cue('channel-post', { nb: ['brevpost', 'adressert post'], nn: [], en: ['postal mail', 'by post'] })],
];

/** Words for marketing to people that are not denied and mean no cookie, department or act. */
export const marketingHits = (reading: Reading): readonly Hit[] => reading.eachUnit(readHits);

function readHits(reading: Reading): readonly Hit[] {
  return reading.hits(NEWSLETTER, MARKETING).filter((hit) => {
    if (isNegated(hit) || isUnderDenial(hit.block)) return false;
    const aside = hitsIn(hit.block, ASIDE, hit.block.marks.tokens.sentences[hit.first]);
    if (aside.some((other) => other.first < hit.last && other.last > hit.first)) return false;
    return hitsIn(hit.block, NEWSLETTER).length > 0 || !isUnder(hit.block, 'cookies');
  });
}

/** Whether a sentence (or the whole block) speaks of marketing, denied or not. */
export const namesMarketing = (block: Block, sentence?: number): boolean =>
  has(block, [NEWSLETTER, MARKETING], sentence);

/** The channels that a sentence (or block) names. */
export const channelsIn = (block: Block, sentence?: number): readonly Channel[] =>
  CHANNELS.filter(([, words]) => has(block, words, sentence)).map(([channel]) => channel);

export const directMarketing = defineLocalFacts<Marketing>('direct-marketing', (reading) =>
  marketingHits(reading).map((hit): Fact<Marketing> => {
    const sentence = sentenceOf(hit);
    return fact<Marketing>({ channels: channelsIn(hit.block, sentence.index) }, sentence);
  }),
);
