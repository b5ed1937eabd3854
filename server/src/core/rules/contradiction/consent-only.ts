/** Nothing without consent, yet other legal bases are relied on. */
import { legalBases } from '../../facts/legalBases.js';
import { cue, type Cue } from '../../marking/cue.js';
import { isDenying, onlyIn, saysEvery } from '../../reading/absolutes.js';
import { clausesOf, hasInside, hitsInside, type Clause } from '../../reading/clauses.js';
import { hitsIn, says, textOf, type Hit, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, sentencesWith } from './limits.js';
import { isSame, opposed } from './pair.js';
import { sweepingSentences } from './sweeping.js';

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

const AGREED = cue('promise-agreed', {
  nb: [
    'samtyk*',
    '(sagt|sier|si|gitt|gir|gi|fått|får|har) ..3 (ja|godkjenning|godkjenning*|tillatelse*|klarsignal|grønt lys|lov)',
    '(ja|godkjenning|tillatelse) fra deg',
    '(ditt|et) [uttrykkelig|klart|tydelig] ja',
    '(godkjent|tillatt|bedt om) det',
    'din (tillatelse|godkjenning|godkjennelse|velsignelse)',
  ],
  nn: [
    'samtyk*',
    '(sagt|seier|seie|gitt|gjeve|gir|gi|fått|får|har) ..3 (ja|godkjenning|løyve|klarsignal|grønt lys|lov)',
    '(ja|godkjenning|løyve) frå deg',
    '(ditt|eit) [uttrykkeleg|klart|tydeleg] ja',
    '(godkjent|tillate|bede om) det',
    'løyvet ditt',
  ],
  en: [
    'consent*',
    '(say|says|said|saying) ..2 yes',
    '(agreed|opted in|opt in|signed up to it)',
    'your [express|explicit|clear|prior] (permission|approval|agreement|yes|go-ahead|authorisation|authorization|blessing)',
    '(permission|approval|go-ahead) from you',
    '(given|give|giving) ..3 (permission|approval|go-ahead)',
  ],
});
const BUT = cue('promise-but', {
  nb: ['(uten|før|med mindre|unntatt|unntaksvis)', '(annet|andre|annen) ..2 enn'],
  nn: ['(utan|før|med mindre|unnateke)', '(anna|andre|annan) ..2 enn'],
  en: ['(unless|without|until|before|except|but|absent)', '(other|else) than'],
});
const UNLESS_SAID = cue('promise-unless-said', {
  nb: ['har du (ikke|aldri)', '(hvis|dersom|om|så lenge) du (ikke|aldri)', '(mangler|uteblir) ..3 samtyk*'],
  nn: ['har du (ikkje|aldri)', '(viss|dersom|om|så lenge) du (ikkje|aldri)', '(manglar|uteblir) ..3 samtyk*'],
  en: ["if you (have not|haven't|do not|don't|did not|never)", 'as long as you have not'],
});
const DO = cue('promise-processing', {
  nb: [
    '(behandl*|samle|samler|samles|samlet|innsamling*|innsamle*|lagr*|bruk|bruke|bruker|brukes|brukt|registr*|hente|henter|hentes|innhent*|oppbevar*|benytt*|håndter*|skje|skjer|rører|røre|gjør|gjøre|noterer|får vi|vet vi|foretar)',
  ],
  nn: [
    '(behandl*|handsam*|samle|samlar|samla|innsamling*|lagr*|bruk|bruke|brukar|bruker|brukt|registr*|hente|hentar|henta|innhent*|oppbevar*|nytte|nyttar|nytta|handter*|skje|skjer|rører|røre|gjer|gjere|noterer|får vi|veit vi)',
  ],
  en: [
    '(process*|collect*|gather*|store|stores|stored|storage|touch|touches|use|uses|used|using|hold|holds|held|keep|keeps|kept|record|records|recorded|handle|handles|handled|obtain*|happen|happens|do|take place)',
  ],
});
const RESTS = cue('promise-rests', {
  nb: [
    '(bygger|bygge|hviler|baserer|basert|baseres|grunner|grunnet|grunnlag*|*grunnlag|*grunnlaget|forutset*|krever|kreves|skjer|foregår|betinge*|betinget|avheng*|hjemmel|hjemlet|forutsetning*|vilkår*|betingelse*|følger av)',
  ],
  nn: [
    '(byggjer|byggje|kviler|baserer|basert|grunnar|grunna|grunnlag*|*grunnlag|*grunnlaget|føreset*|krev|krevst|skjer|føregår|avheng*|heimel|heimla|føresetnad*|vilkår*|følgjer av)',
  ],
  en: [
    '(rest|rests|relies|rely|based|presuppos*|require|requires|depend|depends|conditional|basis|subject to|ground|grounds|precondition|condition|requirement|prerequisite|footing|founded)',
    '(take|takes) place',
    'happens',
  ],
});
/** Grounds, of which there may be only one. */
const GROUND_NOUN = cue('promise-ground', {
  nb: ['(*grunnlag|*grunnlaget|hjemmel|hjemmelen|forutsetning*|vilkår*)'],
  nn: ['(*grunnlag|*grunnlaget|heimel|heimelen|føresetnad*|vilkår*)'],
  en: ['(basis|ground|grounds|footing|condition|requirement|prerequisite|precondition)'],
});
const ALONE = cue('promise-alone', {
  nb: ['(eneste|alltid|alene|ene og alene|utelukkende|bare|kun)'],
  nn: ['(einaste|alltid|åleine|eine og åleine|utelukkande|berre)'],
  en: ['(only|sole|alone|always|solely|exclusively|single|one)'],
});

/** The clause that promises it: «aldri … uten samtykke», «bare med», «alt bygger på», «eneste grunnlag», «har du ikke sagt ja, …». */
function promiseIn(sentence: Sentence): Promise | undefined {
  if (!says(sentence, AGREED)) return undefined;
  for (const clause of clausesOf(sentence)) {
    const [agreed] = hitsInside(clause, AGREED);
    if (agreed === undefined) continue;
    const words = wordsOf(clause, agreed);
    if (words !== undefined) return { clause, words };
  }
  // «bare ett grunnlag: samtykket ditt»
  const colon = textOf(sentence).includes(':') && says(sentence, GROUND_NOUN) && says(sentence, ALONE);
  return colon ? { clause: sentence, words: textOf(sentence) } : undefined;
}

/** The words that tie the promise to consent, or nothing where the clause makes none. */
function wordsOf(clause: Clause, agreed: Hit): string | undefined {
  const { block } = clause;
  const between = (from: Hit): string =>
    block.text.slice(Math.min(from.start, agreed.start), Math.max(from.end, agreed.end));
  const acts = hasInside(clause, DO);
  const unless = hitsInside(clause, UNLESS_SAID).find(({ start }) => start < agreed.start);
  if (unless && acts && DENIAL.test(clause.block.text.slice(unless.end, clause.end))) return between(unless);
  const but = hitsInside(clause, BUT).find(({ start }) => start < agreed.start && agreed.start - start < 90);
  if (but && (acts || hasInside(clause, EVERYTHING)) && isDenying(clause)) return between(but);
  const only = onlyIn(clause).find(({ start }) => start < agreed.start && agreed.start - start < 130);
  if (only && acts && !isDenying(clause)) return between(only);
  const alone = hitsInside(clause, ALONE)[0];
  if (alone && hasInside(clause, GROUND_NOUN)) return between(alone);
  const rests = hitsInside(clause, RESTS)[0];
  return rests && saysEvery(clause) && !isDenying(clause) ? between(rests) : undefined;
}
const DENIAL = /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|ingenting|inkje|not|never|no|none|nothing)(?!\p{L})/iu;

interface Promise {
  readonly clause: Sentence;
  readonly words: string;
}

/** What the promise may be limited to. */
const LIMITED = cue('limited-matter', {
  nb: [
    '(mulig|*markedsføring*|reklame*|nyhetsbrev*|cookie*|*cookies|*kapsler|*kapslene|*informasjonskaps*|bilde*|bilder|*sensitive*|sensitiv*|særlige|helse*|posisjon*|lokasjon*|barn*|mindreårige|dele|deler|deles|utlever*|tredjepart*|analyse*|statistikk*|profil*|formålet|formål|andre formål|video*|kamera*|telefon*|eksakt*|disse|slike|referanser|fødselsnummer*|biometri*|foreldre*|foresatte*|måte|nye|selge|selger|selges|overfør*|videreformidl*|formidl*)',
  ],
  nn: [
    '(mogleg|mogeleg|*marknadsføring*|reklame*|nyheitsbrev*|nyhendebrev*|cookie*|*kapslar|*informasjonskaps*|bilet*|sensitive*|særlege|helse*|posisjon*|barn*|deler|dele|utlever*|tredjepart*|analyse*|statistikk*|desse|slike|føremål|føremålet|referansar|fødselsnummer*|føresette*|selje|sel|selde|overfør*|vidareformidl*|formidl*)',
  ],
  en: [
    '(possible|marketing|advert*|newsletter*|cookie*|photo*|picture*|image*|sensitive|special|health|location|child*|minor*|share|shared|sharing|disclose*|third*|analytics|statistics|profil*|purpose|purposes|these|such|video*|camera*|biometric*|parental|different*|manner|way|ways|new|materially|parent*|contacts|microphone|references|distribut*|sell|sold|selling|disseminat*|transfer*|transmit*|pass|passed)',
  ],
});

const OTHER_WAY =
  /(?<!\p{L})(?:(?:eller|or) (?:når|der|som|where|when|as|if|hvis|etter|under)|annet grunnlag|anna grunnlag|another|(?:annet|anna|other) (?:legal|lawful|gyldig|lovlig|lovleg|rettslig|rettsleg)|lov|loven|lova|law|avtale\p{L}*|avtala|contract|hjemmel|heimel|nødvendig|naudsynt|necessary|interesse|interest|affect\p{L}*|effect|legality|lovligheten|lovlegheita|påvirk\p{L}*|påverk\p{L}*|withdraw\p{L}*|trekk\p{L}*|tilbakekall\p{L}*|deemed|long|lenge|grounds? other)(?!\p{L})/iu;

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
    !OF_MATTER.test(text) &&
    within(clause, [DATA, EVERYTHING])
  );
}

/** «Opplysninger om medisinsk utstyr …», “information on allergies”: what is promised holds for those alone. */
const OF_MATTER =
  /(?<!\p{L})(?:\p{L}*opplysning(?:a|en|er|ar|ene|ane)?|data|informasjon(?:en)?|information|details) (?:om|about|on|concerning|regarding) (?!(?:deg|dykk|dere|deres|oss|you|your|den registrerte|the|våre?|our|hvem|kven|hvordan|korleis|hvor|kvar|individ\p{L}*|people|persons?|personar?|personer|kunde\p{L}*|medlem\p{L}*|brukar\p{L}*|bruker\p{L}*|users?|members?|customers?|all|alle|any|noen|nokon)(?!\p{L}))\p{L}+/iu;

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
