/** Statements that consent can be withdrawn. */
import { cue } from '../marking/cue.js';
import { defineFacts, fact, type Fact } from '../reading/fact.js';
import { has, hitsIn, sentenceAt, sentenceOf, type Hit } from '../reading/hit.js';
import { CONSENT } from './consentUsed.js';

const WITHDRAW = cue('withdraw', {
  nb: [
    '(trekke|trekkes|trekker|trekk|trukket|trakk)',
    'tilbaketrekk*',
    'tilbaketrukket',
    'tilbakekall*',
    '(kalle|kalles|kalt|ta|tas|tar) ..6 tilbake',
    '(angre|angrer|angret)',
    '(ja|jaet) ..8 (gjøre|gjøres|gjør) om',
    'oppheve*',
    'kanseller*',
    'annuller*',
    'ombestemm*',
    '(si|sier) nei',
    'endre … samtykk*',
    'fjerne … samtykk*',
    'endre eller trekke',
    'reservere (deg|seg)',
    '(slå|skru|slår|skrur) ..3 av',
    'oppdatere',
    'endre ..3 (valg|valget|valgene)',
  ],
  nn: [
    '(trekkje|trekkjast|trekkast|trekkjer|trekt|trekke)',
    'tilbakekall*',
    '(kalle|kallast|kalla|ta|takast) ..6 tilbake',
    '(angre|angra|angrar)',
    '(ja|jaet) ..8 (gjere|gjera|gjerast|gjer) om',
    'ombestemm*',
    'endre ..3 (val|valet|vala)',
    '(seie|seier) nei',
    '(slå|skru|slår|skrur) ..3 av',
    'oppheve*',
  ],
  en: [
    '(withdraw|withdrawn|withdrawing|withdraws|withdrawal)',
    'revok*',
    'revocation',
    'retract*',
    '(take|pull|taking|taken|draw|drawn|call|called) ..3 back',
    'rescind*',
    '(change|changed|changing) … (mind|choice|choices)',
    'opt out',
    'opt-out',
    'change … consent*',
    'cancel … consent*',
    'remove … consent',
    'recall … consent',
    'undo … consent',
    '(refuse|decline|deny|stop) … consent*',
    '(un-agree|unagree|un-consent|undo|undone|un-tick|untick)',
    '(switch|turn|turned|switched|switching|turning) ..4 off',
    'go back on',
    'say (no|stop|otherwise|so)',
    '(reverse|reconsider|regret)',
    "(tell|ask) us ..3 (stop|don't|not)",
  ],
});

const STRONG = cue('withdraw-consent', {
  nb: [
    '(trekk*|tilbaketrekk*|tilbakekall*|tilbaketrukket|trukket|kalle|ta|angre*|oppheve*|kanseller*|endre|fjerne|oppdatere) ..7 samtykk*',
    'samtykk* ..12 (trekk*|trukket|tilbake|tilbakekall*|angre*|oppheve*)',
    '(se|endre|oppdatere) ..6 samtykk*',
  ],
  nn: [
    '(trekk*|tilbaketrekk*|tilbakekall*|trekt|kalle|ta|angre*|endre) ..7 samtykk*',
    'samtykk* ..12 (trekk*|trekt|tilbake|tilbakekall*|kallast)',
  ],
  en: [
    '(withdraw*|revok*|revocation|retract*|rescind*|change|cancel|recall|undo|retire|(take|pull|draw|call) back) ..7 consent*',
    '(withdraws|withdrawing) … consent',
    'consent* ..12 (withdraw*|withdrawn|revoke*|retract*|rescind*|recalled|taken back|cancelled)',
    '(opt-out|opt out) … consent*',
  ],
});

const MANAGED = cue('manage-consent', {
  nb: ['administrer* … samtykk*'],
  nn: ['administrer* … samtykk*'],
  en: ['(manage|managing|update) … consent*'],
});

/** A negation right at the withdrawal: «kan ikke trekkes tilbake», “cannot be withdrawn”. */
const NEVER = cue('never-withdrawn', {
  nb: ['ikke … (trekkes|trekke|tilbakekalles|angres)', 'ugjenkallelig'],
  nn: ['ikkje … (trekkjast|trekkast|trekkje|kallast)', 'ugjenkalleleg'],
  en: [
    '(cannot|not) … (withdrawn|withdraw|revoked|revoke)',
    'irrevocabl*',
    '(return|exchange|cancel|refund) … (goods|order|orders|item|items|product|products|booking|purchase|ticket|tickets)',
  ],
});

/** Withdrawals (full), and tools for consents with no word on withdrawal (weak). */
export const consentWithdrawal = defineFacts('consent-withdrawal', (reading) => {
  const facts: Fact<null>[] = [];
  for (const hit of reading.hits(STRONG)) if (!isNever(hit)) facts.push(fact(null, sentenceOf(hit)));
  if (facts.length > 0) return facts;
  for (const hit of reading.hits(WITHDRAW))
    if (!isNever(hit) && isAboutConsent(hit)) facts.push(fact(null, sentenceOf(hit)));
  if (facts.length > 0) return facts;
  return reading.hits(MANAGED).map((hit) => fact(null, sentenceOf(hit), 'weak'));
});

const isNever = ({ block, first }: Hit): boolean =>
  hitsIn(block, NEVER, block.marks.tokens.sentences[first]).length > 0;

/** «det», «den»: the consent stands in the same sentence, in the two before, in the row, or in the heading or lead-in above. */
function isAboutConsent(hit: Hit): boolean {
  const { block, first } = hit;
  const sentence = block.marks.tokens.sentences[first]!;
  for (let at = sentence; at >= Math.max(0, sentence - 2); at--)
    if (has(block, CONSENT, sentenceAt(block, at).index)) return true;
  return [block.rowHead, block.columnHead, block.leadIn, block.label, block.section.heading].some(
    (head) => head !== undefined && has(head, CONSENT),
  );
}
