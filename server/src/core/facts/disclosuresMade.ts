/** How many kinds of disclosure a stretch of text makes: what tells a policy from a text that only speaks of privacy. */
import type { Block } from '../document/block.js';
import { cue, type Cue } from '../marking/cue.js';
import type { Fact } from '../reading/fact.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { controllers } from './controllers.js';
import { legalBases } from './legalBases.js';
import { purposes } from './purposes.js';

/**
 * The kinds of disclosure that these blocks make about what somebody does: who is responsible, what is collected and for what, on
 * what basis, for how long, who gets it, what the person may ask for and where to complain. None is made where nobody collects anything.
 */
export function disclosuresMade(blocks: readonly Block[], speaks: boolean, reading: Reading): number {
  const within = new Set(blocks);
  const hits = (cues: Cue): boolean => reading.hits(cues).some((hit) => within.has(hit.block) && !isNegated(hit));
  const made = (facts: readonly Fact<unknown>[]): boolean =>
    facts.some(({ block, strength }) => strength === 'full' && within.has(block));
  if (blocks.some(({ text }) => INSTRUCTS.test(text))) return 0;
  if (
    !reading.of(controllers).some(({ value, block }) => value.by !== 'brand' && within.has(block)) &&
    !speaks &&
    !hits(COLLECTOR)
  )
    return 0;
  return [
    true,
    made(reading.of(controllers)),
    made(reading.of(purposes)),
    made(reading.of(legalBases)),
    hits(KEPT),
    hits(PASSED_ON),
    hits(ENTITLED),
    hits(COMPLAIN),
  ].filter(Boolean).length;
}

/** Words of an agreement with a processor, an act, or an instruction to staff: somebody is told what to do, nobody is informed. */
const INSTRUCTS =
  /(?:databehandleren|databehandlaren|the processor) (?:skal|shall|must)|dokumenterte instruks|documented instructions|(?:ansatte|tilsette|staff|employees) (?:som|who|skal|shall|must)\s/i;

/** An organisation that speaks of itself by its kind: «Selskapet behandler …», “The Company stores …”. */
const COLLECTOR = cue('third-person-collector', {
  nb: [
    '(selskapet|virksomheten|bedriften|kommunen|klubben|laget|foreningen|skolen|butikken|firmaet|stiftelsen|barnehagen|menigheten|klinikken|hotellet|borettslaget) (behandler|samler|lagrer|bruker|benytter|registrerer|innhenter|mottar)',
  ],
  nn: [
    '(selskapet|verksemda|bedrifta|kommunen|klubben|laget|foreininga|skulen|butikken|firmaet|stiftinga|barnehagen|klinikken|hotellet) (behandlar|handsamar|samlar|lagrar|brukar|bruker|nyttar|registrerer|hentar|mottek)',
  ],
  en: [
    'the (company|business|club|association|school|municipality|shop|store|society|foundation|charity|clinic|hotel|firm) (processes|collects|stores|uses|registers|keeps|receives)',
  ],
});

const KEPT = cue('said-to-be-kept', {
  nb: [
    '(lagres|lagrer|slettes|sletter|oppbevares|oppbevarer|beholdes|beholder|arkiveres)',
    '(hvor lenge|så lenge|inntil|til du)',
  ],
  nn: [
    '(lagrar|lagra|lagrast|slettar|sletta|slettast|oppbevarer|oppbevara|tek vare|teken vare|tekne vare)',
    '(kor lenge|så lenge|inntil|til du)',
  ],
  en: ['(kept|keep|keeps|stored|stores|retained|retain|deleted|delete|erased)', 'how long', '(as long as|until)'],
});

const PASSED_ON = cue('said-to-be-passed-on', {
  nb: [
    '(deler|deles|utleverer|utleveres|overføres|overfører|videreformidler|sendes) … (med|til|dem|opplysning*)',
    'databehandler*',
  ],
  nn: ['(deler|delt|delte|utleverer|utlevert|gjev|overfører|sender) … (med|til|dei|opplysning*)', 'databehandlar*'],
  en: ['(share|shares|shared|disclose|discloses|disclosed|transferred|pass)', 'processors'],
});

const ENTITLED = cue('told-of-rights', {
  nb: ['(innsyn|rettigheter|rettighetene|retting|sletting)'],
  nn: ['(innsyn|rettar|rettane|retting|sletting)'],
  en: ['(access|rectification|erasure|rights)', 'right to'],
});

const COMPLAIN = cue('told-of-complaint', {
  nb: ['klag* ..4 (datatilsynet|tilsynsmyndighet*)'],
  nn: ['klag* ..4 (datatilsynet|tilsynsstyresmakt*)'],
  en: ['(complain|complaint|complaints) ..5 (authority|commissioner*|datatilsynet|regulator)'],
});
