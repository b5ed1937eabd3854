/** Polarity: whether a sentence says something or denies it. */
import type { Block } from '../document/block.js';
import { cue } from '../marking/cue.js';
import { has, hitsIn, type Hit } from './hit.js';

const NEGATION = cue('negation', {
  nb: ['(ikke|aldri|ingen|intet|ingenting|ikkje|verken|hverken|uten|unntatt|neppe)', '(unnlater|avstår|avslår)'],
  nn: ['(ikkje|aldri|ingen|inga|ingenting|inkje|korkje|utan|unnateke)'],
  en: [
    "(not|never|no|none|neither|nor|without|cannot|can't|don't|doesn't|won't|isn't|aren't|didn't|wouldn't|couldn't|shouldn't|haven't|hasn't|hadn't|wasn't|weren't|needn't|nobody|nothing|nowhere|hardly|except)",
  ],
});

/** «ikke bare … men også» denies nothing; nor do questions of degree. */
const NO_NEGATION = cue('no-negation', {
  nb: [
    'ikke (bare|kun|minst|lenger enn|mer enn|utover)',
    'aldri … (mer|lenger|lengre|flere) enn',
    'uten (unntak|ugrunnet opphold|opphold|kostnad|unødig)',
    'ingen tvil',
  ],
  nn: [
    'ikkje (berre|minst|lenger enn|lengre enn|meir enn)',
    'aldri … (meir|lenger|lengre|fleire) enn',
    'utan (unntak|opphald|unødig|grunnlaust opphald|ugrunna opphald|kostnad)',
  ],
  en: [
    'not (only|just|least|limited|longer than|more than)',
    'never … (more|longer) than',
    'no (longer than|later than|more than|doubt|charge|cost|fee)',
    'without (undue|delay|charge|cost|exception|limitation|affecting)',
  ],
});

/** How many words may stand between a negation and what it denies. */
const BEFORE = 6;
const AFTER = 3;

/**
 * Whether the words of a hit are denied: a negation stands up to six words before them, or (Norwegian: «vi deler ikke») up to
 * three words behind their first, in the same sentence and with no «men», “but” or semicolon between.
 */
export function isNegated(hit: Hit): boolean {
  const { block, first, last } = hit;
  const { tokens } = block.marks;
  const sentence = tokens.sentences[first]!;
  const harmless = hitsIn(block, NO_NEGATION, sentence);
  return hitsIn(block, NEGATION, sentence).some((negation) => {
    if (harmless.some((other) => other.first === negation.first)) return false;
    const before =
      negation.last <= first &&
      first - negation.last <= BEFORE &&
      !isBroken(hit, negation.end, hit.start) &&
      !inCondition(hit, negation);
    const after =
      negation.first >= last &&
      negation.first - last <= AFTER &&
      block.language !== 'en' &&
      !/\s(?:som|at|fordi)\s/.test(block.text.slice(hit.end, negation.start)) &&
      !isBroken(hit, hit.end, negation.start);
    const inside = negation.first >= first && negation.last <= last;
    return before || after || inside;
  });
}

/** «Hvis du ikke betaler, sendes kravet …»: the condition is denied, what follows its comma is not. */
function inCondition({ block, start }: Hit, negation: Hit): boolean {
  if (!block.text.slice(negation.end, start).includes(',')) return false;
  const { sentenceSpans, sentences } = block.marks.tokens;
  const from = sentenceSpans[(sentences[negation.first] ?? 0) * 2] ?? 0;
  const words = block.text.slice(from, negation.start);
  return (
    /^(?:hvis|dersom|om|når|viss|if|when|where|unless|should)\s[^,;]*$/iu.test(words) ||
    // «Ønsker du ikke …, sletter vi»: verb and subject change places, and no conjunction is needed
    (block.language !== 'en' &&
      /^(?!men |og |at |så |for )\p{L}+\s(?:du|de|dere|dykk|vi|me|noen|nokon|en|ein|man|kunden|medlemmet|medlemmen|saken|saka)\s[^,;]*$/iu.test(
        words,
      ))
  );
}

/** Whether a conjunction or stop between two offsets ends the reach of a negation. */
const isBroken = ({ block }: Hit, from: number, to: number): boolean =>
  /[;:]|,\s(?:men|but|og|and|hvis|dersom|viss|if|som|når|when|unless|with)\s|,\s(?:kan|har|må|skal|vil|bør|får|så|ta|send|gi|skriv|kontakt|du|vi|dere|you|we|they|please|contact)\s|\s(?:men|but|however)\s/i.test(
    block.text.slice(from, to),
  );

const DENYING_LEAD = cue('denying-lead', {
  nb: ['(ikke|aldri|ingen)'],
  nn: ['(ikkje|aldri|ingen|inga)'],
  en: ["(not|never|don't|won't|cannot)"],
});

/** «Vi deler ikke med andre enn:», “these and no others:”: what follows is what the denial leaves out. */
const ALL_BUT = cue('all-but', {
  nb: [
    '(andre|annet|noen|noe|flere) enn',
    '(unntatt|bortsett fra|med unntak av|utenom)',
    'ikke (flere|andre|mer)',
    'med mindre',
  ],
  nn: [
    '(andre|anna|nokon|noko|fleire) enn',
    '(unnateke|bortsett frå|med unntak av|utanom)',
    'ikkje (fleire|andre|meir)',
    'med mindre',
  ],
  en: ['(other|more|others) than', '(except|apart from|save for|unless)', '(no|not) (other|others|more)'],
});

/** Whether the lead-in or heading of the list denies what its items name: «Vi gjør ikke dette:», “What we do not do”. */
export function isUnderDenial({ kind, leadIn, section }: Block): boolean {
  if (kind !== 'item') return false;
  const lead = leadIn ?? section.heading;
  if (!lead || (leadIn && !/:\s*$/.test(leadIn.text)) || (lead.kind === 'heading' && lead.text.endsWith('?')))
    return false;
  const last = lead.marks.tokens.sentenceSpans.length / 2 - 1;
  if (has(lead, ALL_BUT, last)) return false;
  return hitsIn(lead, DENYING_LEAD, last).some(
    (negation) => !hitsIn(lead, NO_NEGATION).some(({ first }) => first === negation.first),
  );
}
