/** Statements that people can object to marketing or opt out of it. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, says, sentenceAt, sentenceOf, type Hit } from '../reading/hit.js';
import { isUnder } from '../reading/topics.js';
import type { Reading } from '../reading/reading.js';
import { consentWithdrawal } from './consentWithdrawal.js';
import { CONSENT } from './consentUsed.js';
import { channelsIn, marketingHits, namesMarketing, type Marketing } from './directMarketing.js';

const OPT_OUT = cue('opt-out', {
  nb: [
    '(melde|melder|meld|meldt) ..4 (av|ut)',
    'avmeld*',
    '*avmelding*',
    'meld deg av',
    'avbestille ..4 (nyhetsbrev*|dem|e-post*|utsendelse*|abonnement*)',
    '(reservere|reservert|reserverer|reservasjon*|reservasjonsrett*)',
    '(avslutte|stanse|stoppe|si opp|kansellere) ..4 (abonnement*|nyhetsbrev*|utsendelse*|markedsføring*|sms*)',
    '(svar|svare|sende|send) … stopp',
    '(si|takke|takker) nei',
    '(protestere|motsette|innvende|innsigelse*|innvending*)',
    '(slutte|slutter|slippe|slipper|slippe å)',
    '(ta|tar|tas|tatt|stryk|stryke|strøket|bort|ut) ..4 (av|fra) (lista|listen|*lista|*listen)',
    '(avslå|avvise|skru av) ..4 (tilbud*|reklame*|e-post*|sms*|henvendelse*)',
    'ikke … (ønsker|vil) … (motta|få|dette|nyhetsbrev*|markedsføring*|reklame|denne|slik*)',
    '(ønsker|vil) … ikke … (motta|få|dette|nyhetsbrev*|markedsføring*|reklame|slik*)',
    'avregistrer*',
    'abonnement* … (avslutte*|stopp*|opphør*)',
    'lenke* … (bunnen|nederst|meldingen)',
    'lenke* i (e-posten|e-postene|hver|utsendelsen)',
    '(endre|velge|slå av) … (preferanser|innstillinger|varsl*|kanaler)',
    'trykk på lenken',
    'unsubscribe',
    '(si|sier) … fra … (hvis|dersom|om) … ikke',
    'ikke … vil … (ha|motta|få) ..8 (si|sier|gi|gir|kontakt|ta)',
    '(vil|ønsker) du ikke ..8 (si|sier|gi|gir|kontakt|ta|svar|trykk|klikk)',
  ],
  nn: [
    '(melde|melder|meld|meldt) ..4 (av|ut)',
    '(reservere|reservert|reserverer|reservasjon*)',
    '(avslutte|stanse|stoppe|seie opp) ..4 (abonnement*|nyheitsbrev*|utsending*|marknadsføring*|sms*)',
    '(svar|svare|sende|send) … stopp',
    '(seie|takke|takkar) nei',
    '(protestere|motsetje|motsette|innvending*|motsegn*)',
    '(slutte|sluttar|sleppe|slepp)',
    '(ta|tek|takast|teken|stryk|stryke|stroken) ..4 (av|frå) (lista|*lista)',
    '(ønskjer|ønsker|vil) … ikkje … (ta imot|motta|få|dette|nyheitsbrev*|marknadsføring*|reklame|slik*)',
    'lenkj* … (botnen|nedst|meldinga)',
    'trykk på lenkja',
    '(sei|seier) … frå … (viss|dersom|om) … ikkje',
    '(vil|ønskjer|ynskjer) du ikkje ..8 (sei|seier|gje|gjev|kontakt|ta|svar|trykk|klikk)',
  ],
  en: [
    'unsubscrib*',
    'opt-out*',
    'opt out',
    'opted out',
    'opting out',
    'opt-out link',
    '(reply|text|send|replying|sending) … stop',
    '(cancel|end|stop) ..4 (subscription*|newsletter*|marketing|messages|emails|receiving)',
    'stop (receiving|sending|getting)',
    '(object|objecting|objection|oppose)',
    'say (no|stop|the word)',
    '(decline|declined|declining|refuse|refused|refusing) ..4 (them|it|these|offers|mail|mails|emails|e-mails|letters|messages|marketing|advertising|any time)',
    '(get|come|be taken|go) off (the|our|this) list',
    '(reserve|reserves|reserving) … against',
    '(sign|log|report) (off|out)',
    '(get|come|be taken|take … |taken|leave|leaving) … (off|out of) … list',
    '(leave|quit) … list',
    '(take|taking|strike|remove) you ..2 (off|out of|from) ..4 (list|lists|register)',
    '(answer|reply|respond|replying|answering) ..4 (no|stop)',
    "(tell|ask|let) us ..4 (stop|know|not to|don't)",
    '(turn|switch|turned|switched) … (off|down)',
    '(stop|end) (it|them|this|these|that)',
    "(don't|do not|no longer|rather not|not) want … (mail|mails|emails|e-mails|letters|news|offers|messages|it|them|these)",
    'no thanks',
    '(not|longer) … (wish|want) … (receive|get|hear)',
    '(do not|no longer|prefer not) ..4 receive',
    "(not|don't) wish to receive",
    'remove … from … (list|mailing*)',
    'change … (preferences|settings|choice)',
    '(manage|update) … preferences',
    'link … (bottom|footer|message)',
    'link in (our|the|every|each|any) (email|emails|e-mail|e-mails|messages)',
    'decline … marketing',
    'withdraw',
  ],
});

/** “object to offers”, «reservere deg mot henvendelser fra oss»: what is sent to people is named as what they are spared. */
const SPARED = cue('spared-sending', {
  nb: [
    '(protestere|motsette|reservere|reservert|reservasjon|innvende|si nei|takke nei|slippe|slutte) ..9 (tilbud*|reklame*|kampanje*|henvendelser|henvendelse|utsendelse*|invitasjon*|e-poster|brev|oppringninger|telefoner|anrop|sms*|å (motta|få)|å bli (kontaktet|oppringt|ringt|tilskrevet))',
  ],
  nn: [
    '(protestere|motsetje|motsette|reservere|reservert|reservasjon|innvende|seie nei|takke nei|sleppe|slutte) ..9 (tilbod*|reklame*|kampanj*|førespurnader|utsending*|invitasjon*|e-postar|brev|oppringingar|telefonar|sms*|å (ta imot|motta|få)|å bli (kontakta|oppringd|ringd))',
  ],
  en: [
    '(object|objecting|objection|oppose|say no|opt out|reserve|decline|refuse) ..12 (offers|invitation|invitations|mailings|mail|letters|calls|appeals|emails|e-mails|messages|campaigns|promotions|being (contacted|called|phoned|approached|sent)|receiving|getting)',
  ],
});

/** Opt-outs that need marketing in the same sentence, for they mean much else besides. */
const LOOSE =
  /^(?:protest|motset|innven|innsig|motsegn|object|oppos|si nei|seie nei|endre|velge|slå av|change|manage|update|withdraw|remove|slutt|slipp|slepp|melde|lenk|link|si |sier|sei|vil |ønsk|ynsk)/i;

/** Opt-outs from marketing, with the channels that they are for (none: for all). */
export const marketingObjection = defineFacts<Marketing>('marketing-objection', (reading) => {
  const facts: Fact<Marketing>[] = [...reading.eachUnit(optOuts)];
  // marketing on consent that can be withdrawn: the withdrawal stops it
  const onConsent = marketingHits(reading).some((hit) => says(sentenceOf(hit), CONSENT));
  for (const withdrawal of reading.of(consentWithdrawal)) {
    if (
      withdrawal.strength === 'full' &&
      (onConsent || restsOnConsent(withdrawal.block)) &&
      !isUnder(withdrawal.block, 'cookies')
    )
      facts.push({ ...withdrawal, value: { channels: [] } });
  }
  return facts;
});

const optOuts = (unit: Reading): readonly Fact<Marketing>[] =>
  unit.hits(OPT_OUT).flatMap((hit) => {
    if (isDeniedOptOut(hit) || !isOfMarketing(hit)) return [];
    const sentence = sentenceOf(hit);
    return [fact<Marketing>({ channels: channelsIn(hit.block, sentence.index) }, sentence)];
  });

/** «kan ikke reservere deg» denies; «hvis du ikke ønsker» and «med mindre du har reservert deg» do not. */
const isDeniedOptOut = ({ block, start, end }: Hit): boolean =>
  // a waiting list is no mailing list
  /wait(?:ing)?[ -]?list|venteliste/iu.test(block.text.slice(start, end)) ||
  /(?:kan (?:du |de |dere )?ikk(?:e|je)|cannot|can not|can't)\s+$/i.test(
    block.text.slice(Math.max(0, start - 24), start),
  );

function isOfMarketing({ block, first, start, end }: Hit): boolean {
  const sentence = block.marks.tokens.sentences[first]!;
  if (namesMarketing(block, sentence) || has(block, SPARED, sentence)) return true;
  // to get off a list, or to unsubscribe, is to stop what is sent, wherever it is said
  if (/^unsubscri|(?:off|out of|leav\p{L}+|from) .{0,30}lists?$/iu.test(block.text.slice(start, end))) return true;
  const neighbours = [sentence - 1, sentence - 2, sentence + 1].filter(
    (at) => at >= 0 && at < block.marks.tokens.sentenceSpans.length / 2,
  );
  if (neighbours.some((at) => namesMarketing(block, at))) return true;
  if (
    [block.rowHead, block.leadIn, block.label, block.columnHead].some(
      (head) => head !== undefined && namesMarketing(head),
    )
  )
    return true;
  const loose = LOOSE.test(block.text.slice(start, end));
  if (block.section.heading && namesMarketing(block.section.heading)) return true;
  return (
    !loose &&
    (isUnder(block, 'marketing') ||
      block.section.blocks.some((other) => Math.abs(other.index - block.index) <= 2 && namesMarketing(other)))
  );
}

/** Whether the block, or its row, ties marketing to consent. */
function restsOnConsent(block: Block): boolean {
  const count = block.marks.tokens.sentenceSpans.length / 2;
  for (let at = 0; at < count; at++) if (namesMarketing(block, at) && says(sentenceAt(block, at), CONSENT)) return true;
  return block.rowHead !== undefined && namesMarketing(block.rowHead);
}
