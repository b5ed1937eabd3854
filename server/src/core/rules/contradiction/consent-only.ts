/** Nothing without consent, yet other legal bases are relied on. */
import { legalBases } from '../../facts/legalBases.js';
import { cue, type Cue } from '../../marking/cue.js';
import { hitsIn, sentenceOf, textOf, type Hit, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf } from '../../reading/topics.js';
import { DATA } from '../../reading/vocabulary.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, sentencesWith } from './limits.js';
import { isSame, opposed } from './pair.js';

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
    const claim = sentencesWith(reading, CLAIM)
      .flatMap(([, hits]) => hits.map(clauseOf))
      .find(isAbsolute);
    if (!claim) return;
    const against = otherBasis(reading, claim);
    if (against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const DO_NB =
  '(samler|samles|samlet|innhenter|innhentes|behandler|behandles|behandle|lagrer|lagres|registrerer|registreres|bruker|brukes|benytter|benyttes|mottar|registrert|innhentet|lagret|håndterer|håndteres)';
const DO_NN =
  '(samlar|samla|samlast|hentar|henta|behandlar|behandla|behandle|handsamar|handsama|handsame|lagrar|lagra|lagrast|registrerer|registrert|brukar|bruker|brukt|nyttar|nytta|blir|vert)';
const DO_EN =
  '(collect|collects|collected|process|processes|processed|use|used|store|stored|gather|gathered|hold|held|obtain|obtained|record|recorded|handle|handled)';
const CONSENT_NB = '(samtykke|samtykket)';

const CLAIM = cue('claim-consent-only', {
  nb: [
    `${DO_NB} ..7 (ikke|aldri|ingen) ..7 uten ..5 ${CONSENT_NB}`,
    `(ikke|aldri|ingen) ..7 ${DO_NB} ..7 uten ..5 ${CONSENT_NB}`,
    `${DO_NB} … (bare|kun|utelukkende) ..7 (med|etter|basert på|på grunnlag av|på bakgrunn av|når|hvis|dersom) … (samtykke|samtykket|samtykker)`,
    `(bare|kun|utelukkende) ..7 ${DO_NB} ..7 (med|etter|basert på|på grunnlag av|når|hvis|dersom) … (samtykke|samtykket|samtykker)`,
    `${DO_NB} ..7 (bare|kun|utelukkende) … (samtykke|samtykker|samtykket)`,
    `(all|alle) ..4 (behandling|behandlinger|opplysninger|personopplysninger|innsamling) ..6 (basert på|bygger på|basert utelukkende på|basert kun på|med|hviler på|skjer med|etter) … samtykke*`,
    `(eneste|alltid) … (behandlingsgrunnlag*|grunnlag*|rettslig* grunnlag*) ..4 samtykke*`,
    `samtykke* … (eneste|alene) … *grunnlag*`,
    `uten … samtykke ..4 ${DO_NB} … (ikke|aldri|ingen)`,
  ],
  nn: [
    `${DO_NN} ..7 (ikkje|aldri|ingen) ..7 utan ..5 samtykk*`,
    `(ikkje|aldri|ingen) ..7 ${DO_NN} ..7 utan ..5 samtykk*`,
    `${DO_NN} … (berre|utelukkande) ..7 (med|etter|basert på|på grunnlag av|når|viss|dersom) … samtykk*`,
    `(berre|utelukkande) ..7 ${DO_NN} ..7 (med|etter|basert på|på grunnlag av|når|viss|dersom) … samtykk*`,
    `(all|alle) ..4 (behandling|handsaming|opplysningar|personopplysningar|innsamling) ..6 (basert på|byggjer på|bygger på|kviler på|med|skjer med) … samtykk*`,
    `(einaste|alltid) … *grunnlag* ..4 samtykk*`,
    `samtykk* … (einaste|åleine) … *grunnlag*`,
    `utan … samtykke ..4 ${DO_NN} … (ikkje|aldri|ingen)`,
  ],
  en: [
    `(not|never|no|don't|won't) ..8 ${DO_EN} ..8 without ..5 (consent|consenting)`,
    `${DO_EN} ..7 only ..5 (with|on|after|if|when|once|based on|where) … (consent|consented)`,
    `only ..6 ${DO_EN} ..8 (with|on|after|if|when|once|based on|where) … (consent|consented)`,
    `no personal (data|information) ..4 ${DO_EN} ..6 without ..5 (consent|consenting)`,
    `(all|any) ..3 (processing|data|information|collection) ..6 (based on|rests on|relies on|based solely on|based exclusively on|with) … consent`,
    `(only|sole) (legal basis|basis|ground|lawful basis|legal ground) ..6 consent`,
    `consent … (only|sole) … (basis|ground)`,
    `${DO_EN} ..6 (solely|exclusively) ..3 consent`,
    `without … consent ..4 (not|never|no) ..3 ${DO_EN}`,
  ],
});

/** What the promise may be limited to. */
const LIMITED = cue('limited-matter', {
  nb: [
    '(*markedsføring*|reklame*|nyhetsbrev*|cookie*|*cookies|*kapsler|*kapslene|*informasjonskaps*|bilde*|bilder|*sensitive*|sensitiv*|særlige|helse*|posisjon*|lokasjon*|barn*|mindreårige|dele|deler|deles|utlever*|tredjepart*|analyse*|statistikk*|profil*|formålet|formål|andre formål|video*|kamera*|telefon*|eksakt*|disse|slike|referanser|fødselsnummer*|biometri*|foreldre*|foresatte*)',
  ],
  nn: [
    '(*marknadsføring*|reklame*|nyheitsbrev*|nyhendebrev*|cookie*|*kapslar|*informasjonskaps*|bilete*|sensitive*|særlege|helse*|posisjon*|barn*|deler|dele|utlever*|tredjepart*|analyse*|statistikk*|desse|slike|føremål|føremålet|referansar|fødselsnummer*|føresette*)',
  ],
  en: [
    '(marketing|advert*|newsletter*|cookie*|photo*|picture*|image*|sensitive|special|health|location|child*|minor*|share|shared|sharing|disclose*|third*|analytics|statistics|profil*|purpose|purposes|these|such|video*|camera*|biometric*|parental|parent*|contacts|microphone|references)',
  ],
});

const OTHER_WAY =
  /(?<!\p{L})(?:eller|or|annet grunnlag|anna grunnlag|other (?:legal|lawful)|loven?|lova|law|avtale\p{L}*|avtala|contract|hjemmel|heimel|nødvendig|naudsynt|necessary|interesse|interest)(?!\p{L})/iu;

/** Said of personal data as such: no purpose, kind of data or exception is named. */
function isAbsolute(clause: Sentence): boolean {
  const { block } = clause;
  const text = textOf(clause);
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
    !EXCEPTION.test(text) &&
    !OTHER_WAY.test(text.replace(/samler inn eller lagres|lagres eller brukes/giu, '').replace(JOINED, '$1')) &&
    !within(clause, [LIMITED]) &&
    within(clause, [DATA, ALL])
  );
}

/** Whether a cue stands in the clause. */
const within = ({ block, index, start, end }: Sentence, cues: readonly Cue[]): boolean =>
  hitsIn(block, cues, index).some((hit) => hit.start >= start && hit.end <= end);

/** The clause around the promise: up to a comma or «og» that begins another one. */
function clauseOf(hit: Hit): Sentence {
  const sentence = sentenceOf(hit);
  const { text } = hit.block;
  const behind = /[;:]|,\s(?:og|men|and|but|so|slik)\s/u.exec(text.slice(hit.end, sentence.end));
  const before = Math.max(
    ...[', og ', ', men ', ', and ', ', but ', '; '].map((mark) =>
      text.slice(sentence.start, hit.start).lastIndexOf(mark),
    ),
  );
  const start = before < 0 ? sentence.start : sentence.start + before + 2;
  return { ...sentence, start, end: behind ? hit.end + behind.index : sentence.end };
}

/** «samles inn eller lagres», “collect or use”: two verbs, no second ground. */
const JOINED =
  /((?:inn|lagre[st]?|behandle[rs]?|bruke[rs]?|samle[rs]?|samla[r]?|lagra[r]?|nyttar?|brukar?|collect(?:ed)?|use[d]?|process(?:ed)?|store[d]?)\s)(?:eller|or)\s/giu;

const ALL = cue('all-processing', {
  nb: ['(all behandling|noe|ingenting|behandling*)'],
  nn: ['(all (behandling|handsaming)|noko|ingenting)'],
  en: ['(anything|nothing|processing)'],
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
  return found.find((place) => GROUND.test(textOf(place))) ?? undefined;
}

/** The words of a ground: «nødvendig for å oppfylle avtalen», “legitimate interests”, Article 6(1)(b). */
const GROUND =
  /(?<!\p{L})(?:nødvendig|naudsynt|necessary|berettiged?\p{L}*|legitim\p{L}*|rettslig\p{L}*|rettsleg\p{L}*|juridisk\p{L}*|legal obligation|lovpål\p{L}*|pålagt|pålagd|pliktig|plikt\p{L}*|required by|obliged|(?:art\.?|artikkel|article) ?6|grunnlag\p{L}*|behandlingsgrunnlag\p{L}*|hjemmel|heimel|(?:legal|lawful) basis|perform\p{L}*|oppfyll\p{L}*|bokføringslov\p{L}*)/iu;

const MESSAGE = {
  nb: 'Her heter det at ingenting skjer uten samtykke, men teksten bygger også på et annet grunnlag. Begrens løftet til det som virkelig krever samtykke.',
  nn: 'Her heiter det at ingenting skjer utan samtykke, men teksten byggjer også på eit anna grunnlag. Avgrens lovnaden til det som verkeleg krev samtykke.',
  en: 'This says that nothing happens without consent, but the text relies on another ground too. Limit the promise to what really needs consent.',
};
