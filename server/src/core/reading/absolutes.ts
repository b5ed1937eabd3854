/** Words that speak of everything or nothing: negative quantifiers and negators, «bare», «alt». */
import { cue } from '../marking/cue.js';
import { hasInside, hitsInside, type Clause } from './clauses.js';
import { textOf } from './hit.js';

const NONE = cue('absolute-none', {
  nb: [
    '(ikke|aldri|ingen|ingenting|intet|verken|hverken|null|uaktuelt|utelukket|fravær)',
    '(avstår|avholder|lar være|unngår|unnlater|holder oss unna|holder vi oss unna|styrer unna|styrer vi unna|valgt bort|sluttet med)',
  ],
  nn: [
    '(ikkje|aldri|ingen|inga|ingenting|inkje|korkje|verken|null|uaktuelt|utelukka|fråvær)',
    '(avstår|held oss unna|held vi oss unna|styrer vi unna|lèt vere|let vere|unngår|styrer unna|valt bort|slutta med)',
  ],
  en: [
    "(not|never|no|none|nothing|nobody|neither|nor|nowhere|zero|cannot|can't|don't|doesn't|won't|isn't|aren't|haven't|hasn't)",
    'no one',
    '(refrain|abstain|steer clear|stay clear|stay away|stays away) [from|of]',
  ],
});

/** «ikke bare … men også», «ikke lenger enn», “no later than” «ikke være foruten» deny nothing. */
const NO_DENIAL =
  /(?<!\p{L})(?:(?:ikke|ikkje|not) (?:bare|berre|kun|minst|nødvendigvis|nødvendigvis|lenger|lengre|longer than|only|just|least|necessarily|limited)|(?:no|not) (?:later|longer|more) than|(?:uten|utan|without) (?:unntak|exception)|ingen tvil|no doubt|hvis (?:ikke|ikkje)|om ikke|if not|whether or not|enten du vil eller ikke|(?:ikke|ikkje|not|cannot|can't) (?:\p{L}+ )?(?:være foruten|vere forutan|vera forutan|unnvære|unnvere|unnvera|klare (?:oss|seg|deg) uten|klare (?:oss|seg|deg) utan|do without|manage without|go without|dispense with))(?!\p{L})/giu;
const DENYING_WORD =
  /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|intet|inkje|verken|hverken|korkje|null|uaktuelt|utelukke?[ta]|fravær|fråvær|av(?:står|holder)|la[rt] være|unng\p{L}+|unnlat\p{L}+|h[eo]ld\p{L}* (?:vi |me )?oss unna|styrer (?:vi |me )?unna|val[gt]+ bort|sluttet med|slutta med|not|never|no|none|nothing|nobody|neither|nor|nowhere|zero|cannot|(?:ca|do|does|wo|is|are|have|has)n't|refrain|abstain|clear of|away from)(?!\p{L})/iu;

/** Whether a clause denies something: it holds a negative quantifier or negator that is no part of «ikke bare». */
export const isDenying = (clause: Clause): boolean =>
  hasInside(clause, NONE) && DENYING_WORD.test(textOf(clause).replace(NO_DENIAL, ' '));

const ONLY = cue('absolute-only', {
  nb: [
    '(bare|kun|utelukkende|eneste|ene og alene|forbeholdt)',
    'begrenset til',
    'ikke annet enn',
    '(ikke|aldri) (lenger|andre steder|noe annet sted|annet sted) enn',
  ],
  nn: [
    '(berre|utelukkande|einaste|eine og åleine|reservert)',
    'avgrensa til',
    'ikkje anna enn',
    '(ikkje|aldri) (lenger|lengre|andre stader|nokon annan stad|annan stad) enn',
  ],
  en: [
    '(only|solely|exclusively|sole|purely|strictly|just|nothing but|reserved)',
    '(limited|confined|restricted) to',
    '(no|not any) (further|farther) than',
    'nowhere (but|else than|other than|else but)',
  ],
});
/** Whether a clause says that something is all there is. */
export const saysOnly = (clause: Clause): boolean => hasInside(clause, ONLY);
export const onlyIn = (clause: Clause): ReturnType<typeof hitsInside> => hitsInside(clause, ONLY);

const EVERY = cue('absolute-every', {
  nb: ['(alt|all|alle|samtlige|hver|hvert|enhver|ethvert|alltid|hele|hundre prosent|100 prosent|i sin helhet)'],
  nn: ['(alt|all|alle|samtlege|kvar|kvart|einkvar|eitkvart|alltid|heile|hundre prosent)'],
  en: ['(all|every|everything|each|always|entirely|whole|any|throughout|100)'],
});
const STAYS = cue('absolute-stays', {
  nb: [
    '(forblir|forbli|blir værende|bli værende|holder seg|holdes|holder vi|beholder)',
    '(blir|bli) (hos|i|innenfor|mellom|på|her)',
  ],
  nn: ['(blir|bli) (verande|hos|i|innanfor|mellom|på|her)', '(held seg|heldt|haldne|held vi|forblir)'],
  en: ['(stay|stays|remain|remains|staying)', '(kept|keep|keeps) (in|within|inside|in-house|to|between|on)'],
});
/** Whether a clause says that things stay where they are. */
export const saysStays = (clause: Clause): boolean => hasInside(clause, STAYS);

/** Whether a clause speaks of everything. */
export const saysEvery = (clause: Clause): boolean => hasInside(clause, EVERY);
