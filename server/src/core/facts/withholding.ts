/** Data that are not given: clauses that suppose it («gir du oss ikke …», “should the applicant fail to …”), whatever their word order and voice. */
import { cue } from '../marking/cue.js';
import { hitsIn, type Hit } from '../reading/hit.js';
import type { Reading } from '../reading/reading.js';

/** To hand over data, active and passive. */
export const TELL = cue('tell-data', {
  nb: [
    '(oppgi|oppgir|oppgis|oppgitt|gi|gir|gis|gitt|dele|deler|deles|delt|levere|leverer|leveres|levert|opplyse|opplyser|opplyses|opplyst|fortelle|forteller|svare|svarer|besvare|besvarer|besvares|registrere|registrerer|registreres|avgi|avgir|avgis|utlevere|utleverer|fylle|fyller|fylles|sende inn|sender inn|legge inn|legger inn|skrive|skriver|vise|viser|fremlegge|fremlegger|dokumentere|dokumenterer)',
  ],
  nn: [
    '(oppgje|oppgjev|oppgi|oppgir|oppgjeve|oppgitt|gje|gjev|gi|gir|gjeve|gjevne|gitt|dele|deler|delt|levere|leverer|levert|opplyse|opplyser|fortelje|fortel|svare|svarar|registrere|registrerer|fylle|fyller|fyllast|sende inn|sender inn|leggje inn|legg inn|skrive|skriv|vise|viser)',
  ],
  en: [
    '(provide|provides|provided|providing|give|gives|given|giving|supply|supplies|supplied|supplying|submit|submits|submitted|furnish|furnished|disclose|disclosed|share|shared|tell|telling|state|stated|enter|entered|fill in|filled in|complete|completed|answer|answering|answered|specify|specified|reveal|register|hand over|handed over|produce|declare|state)',
  ],
});

/** Not to give, in one word. */
const REFUSE = cue('withhold-data', {
  nb: [
    '(unnlater|unnlate|unnlatelse|nekter|nekte|nektelse|lar være|la være|latt være|avstår|avstå|velger bort|utelater|utelates|utelate|hopper over|hoppe over|hopp over|dropper|droppe)',
    '(holder|holde|holdes|holdt) … tilbake',
    '(lar|la) … (stå|være) (tomt|tomme|åpent|blankt|blanke)',
    'lar … (være|vere)',
  ],
  nn: [
    '(unnlèt|unnlate|nektar|nekte|lèt vere|let vere|lar vere|la vere|late vere|utelèt|utelate|hoppar over|hoppe over|hopp over|droppar|droppe)',
    '(held|halde|haldne) … (attende|tilbake)',
    '(lèt|let|lar|la) … (stå|vere) (tomt|tomme|ope|blankt)',
  ],
  en: [
    '(fail|fails|failing|failure|failed|refuse|refuses|refusing|refusal|decline|declines|declining|neglect|neglects|omit|omits|omitting|omitted) (to|of)',
    '(withhold|withholds|withholding|withheld|omitted|skip|skips|skipping)',
    '(leave|leaves|leaving|left) … (out|blank|empty)',
    '(hold|holds|holding|keep|keeps|keeping) … (back|to (yourself|himself|themselves))',
    '(say|says|saying) no to (giving|providing|sharing|telling)',
    '(non-provision|non-disclosure|non-submission)',
  ],
});

const NOT = cue('not-given', {
  nb: ['(ikke|ingen|mangler|manglende|ufullstendig*)'],
  nn: ['(ikkje|ingen|manglar|manglande|ufullstendig*)'],
  en: [
    "(not|never|don't|doesn't|won't|didn't|can't|cannot|isn't|aren't|missing|lacking|incomplete|no|rather not|unwilling)",
  ],
});

/** What the controller is left without. */
const NOT_RECEIVED = cue('not-received', {
  nb: ['(hvis|dersom|når|om) vi ikke (får|har|mottar|kjenner|vet)', '(får|har|mottar|kjenner|vet) vi ikke'],
  nn: [
    '(viss|dersom|når|om) (vi|me) ikkje (får|har|mottek|kjenner|veit)',
    '(får|har|mottek|kjenner|veit) (vi|me) ikkje',
  ],
  en: ["(if|where|when|unless) we (don't|do not|cannot|can't|never) (get|have|receive|know|hold)", 'had we not'],
});

/** What opens a supposition, and the nouns for what follows from it. */
const SUPPOSES = cue('supposes', {
  nb: [
    '(hvis|dersom|om|når|skulle|uten|ved|følgen|følgene|konsekvensen|konsekvensene)',
    '(den|de|søkere|kunder|medlemmer|brukere|pasienter|deltakere|gjester|givere|foresatte|ansatte|dem|alle|noen) som',
    '(fører|medfører|betyr|innebærer|resulterer|resultere|føre|medføre|bety|innebære)',
  ],
  nn: [
    '(viss|dersom|om|når|skulle|utan|ved|følgja|følgjene|konsekvensen|konsekvensane)',
    '(den|dei|søkjarar|søkarar|kundar|medlemer|medlemmer|brukarar|pasientar|deltakarar|gjestar|givarar|føresette|tilsette|alle|nokon) som',
    '(fører|medfører|betyr|inneber|resulterer|føre|medføre|bety|innebere)',
  ],
  en: [
    '(if|should|where|when|whenever|unless|were|had|without|consequence*|whoever)',
    '(anyone|those|people|persons|person|customers|members|users|applicants|candidates|guests|patients|tenants|parents|employees|participants|donors|subscribers|clients|anybody|visitors|borrowers|students) who',
    '(means|mean|results|result|leads|lead|entails|entail) …',
  ],
});

/** A clause opens with its verb: «Gir du oss ikke …», «Blir opplysningane ikkje gjevne», «Oppgis ikke …». */
const INVERTED =
  /(?:^|[.;:!?–]\s|,\s(?:og|men|for)\s)(?:oppgis|gis|oppgir|oppgjev|gir|gjev|gjer|deler|leverer|leveres|opplyser|forteller|fortel|svarer|svarar|fyller|fylles|sender|legger|legg|skriver|skriv|blir|vert|er|vil|ønsker|ønskjer|ynskjer|kan|har|får|mangler|manglar|lar|lèt|let|holder|held|hopper|hoppar|dropper|droppar|velger|vel|utelater|utelèt)\s(?:\p{L}+\s){0,4}$/iu;

/** An object that is no data: consent, a reason, a notice. */
const OTHER_OBJECT =
  /(?<!\p{L})(?:otherwise|consent|samtykke\p{L}*|permission|notice|reasons?|begrunn\p{L}*|grunngj\p{L}*|complaint|klage\p{L}*|reply|satisf\p{L}+|objection|withdraw\p{L}*|third part\p{L}+|tredjepart\p{L}*|anyone else|with others|med andre|answer (?:us|me|within|the (?:phone|call|e-?mail|letter))|svar\p{L}* (?:oss|innen)|betal\p{L}*|pay|beskjed|frå|(?:ønsker|ønskjer|vil) at (?:vi|me))(?!\p{L})/iu;

/** How far the refusal may stand behind what opens the clause, and the verb behind its negation, in words. */
const REACH = 9;
const NEAR = 6;

/** Where a text supposes that data are not given; offsets are those of the words that say so. */
export function withheld(unit: Reading): readonly Hit[] {
  const found: Hit[] = [];
  for (const hit of unit.hits(REFUSE, NOT, NOT_RECEIVED)) {
    const sentence = hit.block.marks.tokens.sentences[hit.first]!;
    if (hit.cue === NOT_RECEIVED.id) {
      if (NEEDED.test(clauseOf(hit)) && opensClause(hit)) found.push(hit);
      continue;
    }
    const tells = hitsIn(hit.block, TELL, sentence);
    if (tells.length === 0 && hit.cue === NOT.id && !MISSING.test(textOf(hit))) continue;
    if (!isRefusal(hit, tells) || isOurs(hit) || OTHER_OBJECT.test(clauseOf(hit))) continue;
    if (isSupposed(hit, tells)) found.push(hit);
  }
  return found;
}

const textOf = ({ block, start, end }: Hit): string => block.text.slice(start, end);
const MISSING = /^(?:missing|lacking|incomplete|mangle\p{L}*|manglar|manglande|ufullstendig\p{L}*)$/iu;

/** «men får vi ikke CV, …»: the verb stands first in its clause; a clause with its conjunction always supposes. */
const opensClause = ({ block, start }: Hit): boolean =>
  /(?:^|[.,;:!?–]\s|(?:og|men|and|but|for)\s)$/iu.test(block.text.slice(Math.max(0, start - 6), start)) ||
  /^(?:hvis|dersom|når|om|viss|if|where|when|unless)\s/iu.test(block.text.slice(start, start + 8));

/** From the opening of the clause to its end. */
function clauseOf({ block, start, end }: Hit): string {
  const after = /[,.;:?!–]/.exec(block.text.slice(end));
  return block.text.slice(Math.max(0, start - 40), after ? end + after.index : block.text.length);
}

/** The words deny that something is given, or refuse it. */
function isRefusal(hit: Hit, tells: readonly Hit[]): boolean {
  if (MISSING.test(textOf(hit))) return NEEDED.test(clauseOf(hit)) && !isFaulty(hit);
  if (
    hit.cue === REFUSE.id &&
    !/^(?:fail|refus|declin|neglect|omit\p{L}* to|unnlat|unnlèt|nekt|avstå)/iu.test(textOf(hit))
  )
    return tells.length > 0 || NEEDED.test(clauseOf(hit));
  return tells.some(({ first, start }) =>
    first >= hit.first
      ? first - hit.last <= NEAR && !/[,;:]/.test(hit.block.text.slice(hit.end, start))
      : hit.block.language !== 'en' && hit.first - first <= 4,
  );
}

/** «Er opplysningene uriktige eller ufullstendige …»: what is held is wrong, and to be mended. */
const isFaulty = ({ block, start, end }: Hit): boolean =>
  WRONG.test(block.text.slice(Math.max(0, start - 36), start)) || WRONG.test(block.text.slice(end, end + 36));
const WRONG =
  /(?<!\p{L})(?:incorrect|inaccurate|wrong|outdated|out of date|misleading|uriktig\p{L}*|feil\p{L}*|unøyaktig\p{L}*|misvisende|utdater\p{L}*|urett\p{L}*|gale?|galt|gæl\p{L}*)(?!\p{L})/iu;

/** Things that are asked for on a form. */
const NEEDED =
  /(?:opplysning|informasjon|søknad|påmelding|application|felt|navn|namn|adresse|e-post|telefon|nummer|dokument|spørsmål|skjema|data|information|details|field|question|name|address|e-?mail|phone|number|document|passport|card(?!\p{L})|cv(?!\p{L})|kontaktinfo|legitimasjon|box|it out|form(?!\p{L}))/iu;

/** Whether the controller is the one that gives nothing: «dersom vi ikke gir innsyn». */
const isOurs = ({ block, start, end }: Hit): boolean =>
  /(?<!\p{L})(?:vi|me|we|i|the (?:company|controller|processor|supplier)|leverandøren)\s(?:\p{L}+\s){0,2}$/iu.test(
    block.text.slice(Math.max(0, start - 40), start),
  ) ||
  (block.language !== 'en' && /^\s(?:vi|me)(?!\p{L})/iu.test(block.text.slice(end, end + 5)));

/** The verbs for what follows from a refusal. */
const RESULTS = /^(?:means?|results?|leads?|entails?|fører?|medfør|bety|inneb|result)/iu;

function isSupposed(hit: Hit, tells: readonly Hit[]): boolean {
  const { block, first, start } = hit;
  const { sentences, sentenceSpans } = block.marks.tokens;
  const sentence = sentences[first]!;
  const supposing = hitsIn(block, SUPPOSES, sentence);
  if (
    supposing.some(
      (other) =>
        other.first < first &&
        !RESULTS.test(textOf(other)) &&
        first - other.first <= REACH &&
        !/[,;:]/.test(block.text.slice(other.end, start)),
    )
  )
    return true;
  // “Refusal to provide … results in”: what follows from it stands behind
  if (hit.cue === REFUSE.id || MISSING.test(textOf(hit)))
    if (supposing.some((other) => other.first > first && RESULTS.test(textOf(other)))) return true;
  if (block.language === 'en') return false;
  const begin = sentenceSpans[sentence * 2] ?? 0;
  const at = Math.min(
    start,
    ...tells.filter((tell) => tell.first < first && first - tell.first <= 5).map((tell) => tell.end),
  );
  return INVERTED.test(block.text.slice(begin, Math.max(at, start)));
}
