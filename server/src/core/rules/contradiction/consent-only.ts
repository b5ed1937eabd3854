/** Nothing without consent, yet other legal bases are relied on. */
import { legalBases } from '../../facts/legalBases.js';
import { cue, type Cue } from '../../marking/cue.js';
import { hitsIn, textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, sentencesWith } from './limits.js';
import { isSame, opposed } from './pair.js';
import { clauseAround, sweepingSentences } from './sweeping.js';

export const consentOnly = defineRule({
  id: 'contradiction/consent-only',
  severity: 'warning',
  law: ['gdpr:6(1)', 'gdpr:5(1)(a)'],
  title: {
    nb: 'Bare samtykke, men også andre grunnlag',
    nn: 'Berre samtykke, men også andre grunnlag',
    en: 'Consent only, yet other bases too',
  },
  why: {
    nb: 'Teksten lover at ingenting skjer uten samtykke, men bygger også på andre grunnlag i GDPR artikkel 6. Da får leseren et galt bilde av hva et nei betyr.',
    nn: 'Teksten lovar at ingenting skjer utan samtykke, men byggjer også på andre grunnlag i GDPR artikkel 6. Då får lesaren eit gale bilete av kva eit nei betyr.',
    en: 'The text promises that nothing happens without consent, yet relies on other grounds in Article 6 GDPR too. The reader gets a wrong idea of what saying no means.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi behandler aldri personopplysninger uten ditt samtykke.\n\nVi bruker adressen din fordi det er nødvendig for å oppfylle avtalen med deg.',
      ],
      good: [
        '# Personvern\n\nVi sender aldri reklame uten ditt samtykke.\n\nVi bruker adressen din fordi det er nødvendig for å oppfylle avtalen med deg.',
        '# Personvern\n\nVi behandler ikke personopplysninger uten samtykke eller et annet grunnlag i loven.\n\nVi bruker adressen for å oppfylle avtalen med deg.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi samlar berre inn personopplysningar med ditt samtykke.\n\nVi lagrar fakturaer fordi vi har ei rettsleg plikt etter bokføringslova.',
      ],
      good: [
        '# Personvern\n\nVi deler ikkje opplysningar med andre utan ditt samtykke.\n\nVi lagrar fakturaer fordi vi har ei rettsleg plikt etter bokføringslova.',
      ],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe only process your personal data with your consent.\n\nWe rely on our legitimate interests to prevent fraud.',
      ],
      good: [
        '# Privacy policy\n\nWe only send newsletters with your consent.\n\nWe rely on our legitimate interests to prevent fraud.',
      ],
    },
  },
  *check(reading) {
    const [claim] = reading.eachUnit(claims);
    if (!claim) return;
    const against = otherBasis(reading, claim);
    if (against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const claims = (unit: Reading): readonly Sentence[] =>
  sweepingSentences(unit).flatMap((sentence) => {
    const promise = promiseIn(sentence);
    return promise && isAbsolute(promise) ? [promise.clause] : [];
  });

const AGREED =
  '(?:samtyk\\p{L}*|sagt ja|s(?:ie|ei)er ja|seie ja|si ja|(?:ditt|eit|et) ja(?!\\p{L})|ja frå deg|ja fra deg|godkjenning|consent\\p{L}*|said yes|say yes|saying yes|agreed|opted in|your permission|your approval|your agreement)';
const NOT =
  "(?:ikke|ikkje|aldri|ingen|inga|ingenting|intet|inkje|verken|not|never|no|none|nothing|don't|doesn't|won't|neither)";
const BUT =
  '(?:uten|utan|før|med mindre|annet enn|anna enn|andre enn|unntatt|unless|without|until|before|other than|except|but)';
const UNLESS_SAID =
  "(?:har du (?:ikke|ikkje)|har du (?:aldri)|(?:hvis|dersom|viss|om) du (?:ikke|ikkje)|if you (?:have|do) not|if you haven't|if you don't)";
const ONLY = '(?:bare|berre|kun|utelukkende|utelukkande|only|solely|exclusively|just)';
const ALL = '(?:all|alle|alt|enhver|ethvert|einkvar|eitkvart|every|everything|any|anything)';
const DO =
  '(?:behandl|handsam|samle|samla|saml|lagr|bruk|registr|hent|innhent|oppbevar|benytt|nytt|håndter|handter|skje|process|collect|gather|stor|rør|touch|us(?:e|ing)|hold|keep|record|handl|obtain)\\p{L}*';
const DOES = `(?:${DO})`;
const RESTS =
  '(?:byg\\p{L}+|kvil\\p{L}+|hvil\\p{L}+|basert|grunn\\p{L}+|grunnlag\\p{L}*|forutset\\p{L}+|føreset\\p{L}+|krev\\p{L}+|skj(?:er|e|ar)|foregår|føregår|betinge\\p{L}+|avheng\\p{L}+|rest\\p{L}*|rel(?:y|ies)|based|presuppos\\p{L}+|requir\\p{L}+|depend\\p{L}*|takes? place|happens?|conditional|basis|subject to)';
const GROUNDS =
  '(?:\\p{L}*grunnlag\\p{L}*|hjemmel\\p{L}*|heimel\\p{L}*|forutsetning\\p{L}*|føresetnad\\p{L}*|vilkår\\p{L}*|betingelse\\p{L}*|basis|grounds?|precondition|condition|requirement|prerequisite|footing)';
const gap = (most: number): string => `[^.;]{0,${most}}?`;
const pattern = (...parts: readonly string[]): RegExp =>
  new RegExp(parts.map((part) => (/^[(\p{L}]/u.test(part) ? `(?<!\\p{L})${part}(?!\\p{L})` : part)).join(''), 'iu');

/** Nothing without consent, in the ways to say it: «aldri … uten samtykke», «bare med», «alt bygger på», «eneste grunnlag». */
const CLAIMS: readonly RegExp[] = [
  pattern(NOT, gap(110), BUT, gap(50), AGREED),
  pattern(BUT, gap(50), AGREED, gap(60), NOT, gap(40), DOES),
  pattern(UNLESS_SAID, gap(40), AGREED, gap(30), DO, gap(30), NOT),
  pattern(UNLESS_SAID, gap(40), AGREED, gap(30), NOT, gap(30), DO),
  pattern(BUT, gap(50), AGREED, gap(40), DO, gap(30), NOT),
  pattern(DO, gap(60), ONLY, gap(60), AGREED),
  pattern(ONLY, gap(60), DO, gap(90), AGREED),
  pattern(ALL, gap(80), RESTS, gap(40), AGREED),
  pattern(AGREED, gap(30), GROUNDS, gap(25), ALL),
  pattern(GROUNDS, gap(12), ALL, gap(60), AGREED),
  pattern('(?:eneste|einaste|alltid|only|sole)', gap(25), GROUNDS, gap(60), AGREED),
  pattern(AGREED, gap(25), '(?:eneste|einaste|alene|åleine|only|sole)', gap(20), GROUNDS),
];

/** The clause that promises it, with the words of the promise. */
function promiseIn(sentence: Sentence): Promise | undefined {
  const text = textOf(sentence);
  if (!AGREEMENT.test(text)) return undefined;
  for (const claim of CLAIMS) {
    const found = claim.exec(text);
    if (found) return { clause: clauseAround(sentence, found.index, found.index + found[0].length), words: found[0] };
  }
  return undefined;
}

interface Promise {
  readonly clause: Sentence;
  readonly words: string;
}

const AGREEMENT =
  /samtyk|sagt ja|ier ja|eie ja|si ja|tt ja|it ja|ja fr|godkjenning|consent|yes|agree|opted|permission|approval/iu;

/** What the promise may be limited to. */
const LIMITED = cue('limited-matter', {
  nb: [
    '(mulig|*markedsføring*|reklame*|nyhetsbrev*|cookie*|*cookies|*kapsler|*kapslene|*informasjonskaps*|bilde*|bilder|*sensitive*|sensitiv*|særlige|helse*|posisjon*|lokasjon*|barn*|mindreårige|dele|deler|deles|utlever*|tredjepart*|analyse*|statistikk*|profil*|formålet|formål|andre formål|video*|kamera*|telefon*|eksakt*|disse|slike|referanser|fødselsnummer*|biometri*|foreldre*|foresatte*|måte|nye|selge|selger|selges|overfør*|videreformidl*|formidl*)',
  ],
  nn: [
    '(mogleg|mogeleg|*marknadsføring*|reklame*|nyheitsbrev*|nyhendebrev*|cookie*|*kapslar|*informasjonskaps*|bilete*|sensitive*|særlege|helse*|posisjon*|barn*|deler|dele|utlever*|tredjepart*|analyse*|statistikk*|desse|slike|føremål|føremålet|referansar|fødselsnummer*|føresette*|selje|sel|selde|overfør*|vidareformidl*|formidl*)',
  ],
  en: [
    '(possible|marketing|advert*|newsletter*|cookie*|photo*|picture*|image*|sensitive|special|health|location|child*|minor*|share|shared|sharing|disclose*|third*|analytics|statistics|profil*|purpose|purposes|these|such|video*|camera*|biometric*|parental|different*|manner|way|ways|new|materially|parent*|contacts|microphone|references|distribut*|sell|sold|selling|disseminat*|transfer*|transmit*|pass|passed)',
  ],
});

const OTHER_WAY =
  /(?<!\p{L})(?:eller|or|annet grunnlag|anna grunnlag|other (?:legal|lawful)|lov|loven|lova|law|avtale\p{L}*|avtala|contract|hjemmel|heimel|nødvendig|naudsynt|necessary|interesse|interest)(?!\p{L})/iu;

/** Said of personal data as such: no purpose, kind of data or exception is named. */
function isAbsolute({ clause, words }: Promise): boolean {
  const { block } = clause;
  const text = textOf(clause);
  // what the promise itself leaves out is consent: «ikke noe annet grunnlag enn samtykke»
  const rest = text.replace(words, ' ');
  const topics = topicsOf(block);
  if (
    topics.some(
      (topic) =>
        topic === 'marketing' ||
        topic === 'cookies' ||
        topic === 'children' ||
        topic === 'special' ||
        topic === 'recipients',
    )
  )
    return false;
  if (block.kind === 'cell' || (block.kind === 'item' && block.leadIn)) return false;
  return (
    !EXCEPTION.test(rest) &&
    !CONDITIONAL.test(rest) &&
    !OTHER_WAY.test(text.replace(/samler inn eller lagres|lagres eller brukes/giu, '').replace(JOINED, '$1')) &&
    !within(clause, [LIMITED]) &&
    within(clause, [DATA, EVERYTHING])
  );
}

/** Whether a cue stands in the clause. */
const within = ({ block, index, start, end }: Sentence, cues: readonly Cue[]): boolean =>
  hitsIn(block, cues, index).some((hit) => hit.start >= start && hit.end <= end);

/** «samles inn eller lagres», “collect or use”: two verbs, no second ground. */
const JOINED =
  /((?:inn|lagre[st]?|behandle[rs]?|bruke[rs]?|samle[rs]?|samla[r]?|lagra[r]?|nyttar?|brukar?|collect(?:ed)?|use[d]?|process(?:ed)?|store[d]?)\s)(?:eller|or)\s/giu;

const EVERYTHING = cue('all-processing', {
  nb: ['(all behandling|noe|ingenting|behandling*|alt)'],
  nn: ['(all (behandling|handsaming)|noko|ingenting|alt)'],
  en: ['(anything|nothing|processing|everything)'],
});

/** A basis that is not consent, stated plainly elsewhere: by a letter of Article 6, as necessary for a contract, as a duty by law. */
function otherBasis(reading: Reading, claim: Sentence): Sentence | undefined {
  const found = reading
    .of(legalBases)
    .filter(
      ({ value, strength, block }) =>
        strength === 'full' && value !== 'a' && value !== 'law' && block.kind !== 'heading',
    )
    .map(({ block, start, end }) => ({ block, start, end, index: 0 }))
    .filter((place) => !isSame(place, claim) && !CONDITIONAL.test(textOf(place).slice(0, 25)));
  return (
    found.find((place) => GROUND.test(textOf(place))) ??
    reading.eachUnit(otherGrounds).find((place) => !isSame(place, claim))
  );
}

const OTHER_GROUND = cue('other-ground', {
  nb: [
    '(berettiget|berettigede|legitim|legitime) interesse*',
    '(forpliktet|pålagt|lovpålagt|pliktig)',
    '(rettslig*|juridisk*) (forpliktelse*|plikt*)',
    '(oppfylle|gjennomføre) … avtale*',
    '(*loven|forskriften) … (krever|pålegger)',
    '(avtale|interesseavveining|lovpålagt|oppgave)',
  ],
  nn: [
    '(berettiga|legitim|legitime) interess*',
    '(forplikta|pålagd|pålagde|lovpålagd|pliktig)',
    '(rettsleg*|juridisk*) (forplikting*|plikt*)',
    '(oppfylle|gjennomføre) … avtal*',
    '(*lova|forskrifta) … (krev|pålegg)',
    '(avtale|interesseavveging|oppgåve)',
  ],
  en: [
    'legitimate interest*',
    '(obliged|obligated|required by)',
    'legal obligation*',
    '(perform|performance|fulfil|fulfilling) … (contract|agreement)',
    'act … (requires|obliges)',
    '(contract|agreement)',
  ],
});

/** Grounds told plainly of what is done here, where no fact was read from them: in prose, and in a column for bases. */
const otherGrounds = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, OTHER_GROUND).flatMap(([sentence, hits]) => {
    const { block } = sentence;
    const text = textOf(sentence);
    if (block.columnHead !== undefined) return BASES_HEAD.test(block.columnHead.text) ? [sentence] : [];
    return OURS.test(text) && !CONDITIONAL.test(text) && !DENIED.test(text) && hits.some((hit) => !isNegated(hit))
      ? [sentence]
      : [];
  });

const BASES_HEAD = /grunnlag|hjemmel|heimel|basis|ground/iu;
/** The ground is that of our own processing, not of a recipient or a right. */
const OURS =
  /(?<!\p{L})(?:(?:vi|me|we|jeg|eg|I)(?!\p{L})[^.;]{0,60}(?:berettig|legitim|forplikt|pålagt|pålagd|pliktig|obliged|required|oppfylle|perform)|(?:nødvendig|naudsynt|necessary)[^.;]{0,40}(?:avtal|contract|agreement)|(?:loven|lova|act)(?!\p{L})[^.;]{0,25}(?:krev|påleg|requir|oblig))/iu;
const DENIED = /(?<!\p{L})(?:protester|innsigelse|innvending|object|trekke|withdraw|rett til|right to)/iu;

/** The words of a ground: «nødvendig for å oppfylle avtalen», “legitimate interests”, Article 6(1)(b). */
const GROUND =
  /(?<!\p{L})(?:nødvendig|naudsynt|necessary|berettiged?\p{L}*|legitim\p{L}*|rettslig\p{L}*|rettsleg\p{L}*|juridisk\p{L}*|legal obligation|lovpål\p{L}*|pålagt|pålagd|pliktig|plikt\p{L}*|required by|obliged|(?:art\.?|artikkel|article) ?6|grunnlag\p{L}*|behandlingsgrunnlag\p{L}*|hjemmel|heimel|(?:legal|lawful) basis|perform\p{L}*|oppfyll\p{L}*|bokføringslov\p{L}*)/iu;

const MESSAGE = {
  nb: 'Her heter det at ingenting skjer uten samtykke, men teksten bygger også på et annet grunnlag. Begrens løftet til det som virkelig krever samtykke.',
  nn: 'Her heiter det at ingenting skjer utan samtykke, men teksten byggjer også på eit anna grunnlag. Avgrens lovnaden til det som verkeleg krev samtykke.',
  en: 'This says that nothing happens without consent, but the text relies on another ground too. Limit the promise to what really needs consent.',
};
