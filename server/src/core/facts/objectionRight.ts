/** Statements that people can object to processing (Article 21): to any (full), or to marketing alone (weak). */
import { cue } from '../marking/cue.js';
import { defineFacts, type Fact } from '../reading/fact.js';
import { grantedRights } from '../reading/rights.js';
import { textOf } from '../reading/hit.js';

const words = {
  strong: cue('objection-strong', {
    nb: [
      'innsigelsesrett*',
      'protestrett*',
      'innvendingsrett*',
      'rett til å (protestere|motsette)',
      '(rett|retten) til (innsigelse*|innvending*|protest*)',
    ],
    nn: ['rett til å (protestere|motsetje|motsette)', 'rett til (motsegn*|innvending*|protest*)'],
    en: ['right (to|of) (object|objection|oppose|protest)'],
  }),
  names: cue('objection-names', {
    nb: [
      'protest*',
      'innsigelse*',
      'innvending*',
      'innvendelse*',
      'innvende*',
      '(motsette|motsetter|motsatt)',
      'reservere … (mot|fra) ..8 (behandl*|bruk*)',
      '(nekte|nekter) ..6 (behandl*|bruk*|at)',
      'si nei til ..3 (behandling*|bruk*|at|det|noe)',
      '(slutter|stanser|stopper|avslutter) ..3 (behandl*|bruk*|å bruke|å behandle)',
      '(si|sier|be|kreve) … (vi|oss) ..2 (slutte|slutter|stoppe|stanse|la)',
      'sette* (deg|seg|dere) [i]mot',
      'seg imot',
      '(oss|at vi) … la være',
      '(reservere|reservert|reserverer) … (mot|fra) ..4 (*markedsføring|reklame*)',
      '(si|sier|takke|takker) nei ..2 til ..3 (*markedsføring*|reklame*|tilbud|henvendelser)',
      '(ikke|slippe) ..4 (vil|ønsker|å|ha|få|motta) ..4 (*markedsføring|reklame)',
      '(stoppe|stanse|slutte) ..4 (behandl*|bruk*)',
      'ikke vil at (vi|de) … (bruk*|behandl*|lagr*)',
    ],
    nn: [
      '(stoppe|stanse|slutte) ..4 (behandl*|handsam*|bruk*)',
      'ikkje vil at (vi|me|de) … (bruk*|behandl*|handsam*|nytt*|lagr*)',
      'motsegn*',
      'innseiing*',
      '(sluttar|stansar|stoppar) ..3 (behandl*|handsam*|bruk*|nytt*)',
      '(setje|setja|set) (deg|seg|dykk) [i]mot',
      'innsegn*',
      '(motsetje|motset|motsette)',
      'reservere … (mot|frå) ..8 (behandl*|handsam*|bruk*)',
      '(oss|at vi) … (la|late) vere',
      '(reservere|reservert|reserverer) … (mot|frå) ..4 (*marknadsføring|reklame*)',
      '(seie|seier|takke|takkar) nei ..2 til ..3 (*marknadsføring*|reklame*|tilbod|førespurnader)',
      '(ikkje|sleppe) ..4 (vil|ønskjer|å|ha|få|ta) ..4 (*marknadsføring|reklame)',
      '(nekte|nektar) ..6 (behandl*|handsam*|bruk*|at)',
      'seie nei til ..3 (behandling*|handsaming*|bruk*|at)',
    ],
    en: [
      'object',
      'objects',
      'objecting',
      'objection',
      'objections',
      'oppose',
      'opposing',
      'opposition',
      'protest',
      '(stop|cease|stopping) ..2 (processing|using|use|handling)',
      '(say|saying) no to (us|you) (using|processing)',
      '(say|saying) no ..2 to ..3 (marketing|advertising|advertisements|offers)',
      "(don't|not|no longer) (want|wish) ..3 (marketing|advertising|advertisements)",
      '(stop|cease|quit) (processing|using|doing|it|that|this)',
      "(we|i|we'll|i'll) … stop",
      '(ask|tell|want|asking) (us|me) … to stop',
      'opt out of ..5 (processing|use|collection|marketing)',
      'opt-out of ..5 marketing',
      'disagree with ..6 (use|uses|using|process|processing|do)',
      "(don't|not) (like|want|agree) ..5 (use|using|processing|process|do|doing|collect)",
      'say no to ..3 (processing|use|uses|using|what|anything|things)',
      '(challenge|challenging|contest|dispute|resist) ..4 (processing|use|uses|using|handling)',
      'objected to',
      '(reserve|reserving) (yourself|themselves) against',
      `(rather|prefer) … (not|didn't|stop*) … use`,
    ],
  }),
  acts: cue('objection-acts', {
    nb: [
      '(protestere|innvende)',
      'sette (deg|seg|dere) (mot|imot)',
      'ikke vil at (vi|de) … (bruk*|behandl*|lagr*)',
      '(motsette) (deg|seg|dere|dykk)',
      'reservere (deg|seg|dere) (mot|fra) ..4 (*markedsføring|reklame*)',
      '(komme|gjøre|fremme|reise) … (innsigelse*|innvending*|protest*|innvendelse*)',
      'reservere (deg|seg) (mot|fra) ..6 (behandl*|bruk*)',
      'si nei til ..3 (behandling*|bruk*|at)',
      '(si|takke) nei ..2 til ..3 (*markedsføring*|reklame*)',
      '(si|melde|gi) ..7 ikke (vil|ønsker) ..4 (*markedsføring|reklame)',
    ],
    nn: [
      '(seie|takke) nei ..2 til ..3 (*marknadsføring*|reklame*)',
      '(seie|melde|gje) ..7 ikkje (vil|ønskjer) ..4 (*marknadsføring|reklame)',
      'ikkje vil at (vi|me|de) … (bruk*|behandl*|handsam*|nytt*|lagr*)',
      '(motsetje|motsette) (deg|seg|dykk)',
      '(setje|setja) (deg|seg|dykk) (mot|imot)',
      'reservere (deg|seg|dykk) (mot|frå) ..4 (*marknadsføring|reklame*)',
      '(kome|gjere|gje|reise|fremje) … (innvending*|motsegn*|protest*|innseiing*)',
      'reservere (deg|seg) (mot|frå) ..6 (behandl*|handsam*|bruk*)',
      'seie nei til ..3 (behandling*|handsaming*|bruk*|at)',
    ],
    en: [
      'object',
      'oppose',
      'protest',
      '(raise|make|file|lodge) … objection*',
      'say no to ..3 (processing|use|uses|using|what|anything|things)',
      '(challenge|contest|dispute|resist) ..4 (processing|use|uses|using|handling)',
      'opt out of ..5 (processing|use|collection)',
      '(say) no ..2 to ..3 (marketing|advertising|advertisements|offers)',
      "(tell|let|ask) us ..9 (don't|not|no longer) (want|wish) ..3 (marketing|advertising|advertisements)",
      '(reserve|reserving) (yourself|themselves) against',
    ],
  }),
  unless: cue('objection-unless', {
    nb: [
      '(innsigelse*|protest*|innvending*) … (faktura*|krav*|bestilling*)',
      '(mens|inntil|når|hvis|dersom) … (innsigelse*|protest*|innvending*) … (vurderes|behandles|avgjøres|er)',
    ],
    nn: [
      '(innvending*|protest*|motsegn*) … (faktura*|krav*)',
      '(medan|til|når|dersom|viss) … (innvending*|protest*|motsegn*) … (blir|vert|er)',
    ],
    en: [
      'objection* … (invoice*|claim*)',
      '(while|until|pending) … objection',
      '(purpose|object) of',
      '(stop|stopped|cease|pause) ..9 (time being|meantime|meanwhile|temporarily|a while|while|until|sending|send|receiving|newsletter*|emails|e-mails|mailing*|cookies|tracking|collecting all)',
      'opt out of ..5 (newsletter*|email*|advertis*|cookies|tracking|analytics)',
    ],
  }),
};

const MARKETING =
  /markedsføring|marknadsføring|nyhetsbrev|nyheitsbrev|reklame|marketing|newsletter|advertis|promotional|fundrais|appeals|mailings|(?:offers|letters)(?!\p{L})/iu;
/** Words that show that more than marketing is meant. */
const GENERAL =
  /interess|interest|situasjon|situation|6\s?(?:\(1\)|nr)|allmenn|ålmen|blant annet|mellom anna|herunder|inkludert|including|for example|in particular|særlig|særleg|as well as|(?:i tillegg til|også|òg) (?:mot|til|når|for|at|behandl|handsam)|such as|som for eksempel|og mot|or for|certain|visse|based on|point \(|bokstav [ef]|, and to /iu;

/** “we'll stop”: only where the use of data, or the interest it rests on, is spoken of is that an objection to it. */
const MERE_STOP = /(?:to stop|we'll stop|we will stop|i'll stop|stop (?:it|that|this))/iu;
const IS_OBJECTION =
  /object|oppos|protest|opt[ -]out|disagree|say no|using|(?<!\p{L})(?:use|uses|process|processing|interests?|innsigelse|innvend|motsegn|reserv)/iu;

const isMereStop = ({ block, start, end }: Fact<null>): boolean =>
  MERE_STOP.test(block.text.slice(start, end)) &&
  (!IS_OBJECTION.test(block.text.slice(Math.max(0, start - 90), end)) ||
    // to go back on a consent is no objection
    (/consent|samtykk/iu.test(block.text.slice(Math.max(0, start - 120), end)) &&
      !/object|oppos|protest|interest/iu.test(block.text.slice(Math.max(0, start - 120), end))));

/** Objection to marketing alone gives half of what Article 21 asks to be told. */
function withStrength(found: Fact<null>): Fact<null> {
  const sentence = textOf({ ...found, index: 0 });
  return MARKETING.test(sentence) && !GENERAL.test(sentence) ? { ...found, strength: 'weak' } : found;
}

export const objectionRight = defineFacts('objection-right', (reading) =>
  grantedRights(reading, words)
    .filter((found) => !isMereStop(found))
    .map(withStrength),
);
