/** Others who hand in data of their own accord: “your GP sends us a referral”, «arbeidsgiveren oppretter kontoen», «den som bestiller for deg, oppgir navnet ditt». */
import { cue } from '../marking/cue.js';
import { fact, type Fact } from '../reading/fact.js';
import { hitsIn, says, sentenceOf, textOf, type Hit } from '../reading/hit.js';
import { isNegated } from '../reading/polarity.js';
import type { Reading } from '../reading/reading.js';
import { topicsOf } from '../reading/topics.js';
import { DATA } from '../reading/vocabulary.js';
import { DATA_KIND } from './dataKinds.js';

/** Whom nobody takes for the reader or the controller. */
const OTHERS = cue('others-hand-in', {
  nb: [
    '(arbeidsgiver*|fastlege*|lege|legen|leger|legekontoret|sykehus*|skole|skolen|barnehagen|foresatte|foreldre|foreldrene|verge*|utleier*|huseier*|nettselskap*|reisebyrå*|forsikringsselskap*|bank|banken|bankene|*megler|*megleren|forhandler*|arrangør*|klubben|idrettslaget|forbundet|kommunen|nav|politiet|skatteetaten|hotell*|turoperatør*|strømleverandør*|straumleverandør*|teleoperatør*|bookingsider|pårørende|kollega*|lærer*|trener*|trenere|lagleder*|administrator*|rekrutterer*|bemanningsbyrå*|referanse*|giver|giveren|venner|facebook|google|vipps|apple|feide|elhub|strava)',
    '(den|de|noen|personen|person) [andre] som',
    '(noen|noe) andre',
    'andre (deltakere|brukere|medlemmer|gjester)',
  ],
  nn: [
    '(arbeidsgivar*|arbeidsgjevar*|fastlege*|lækjar*|lege|legen|sjukehus*|skule|skulen|barnehagen|føresette|foreldra|verje*|utleigar*|huseigar*|nettselskap*|reisebyrå*|forsikringsselskap*|bank|banken|bankane|*meklar|*meklaren|forhandlar*|arrangør*|laget|forbundet|kommunen|nav|politiet|hotell*|pårørande|lærar*|trenar*|lagleiar*|administrator*|referans*|givar|givaren|gjevaren|vener)',
    '(den|dei|nokon|personen) [andre] som',
    '(nokon) andre',
    'andre (deltakarar|brukarar|medlemer|medlemmer|gjester)',
  ],
  en: [
    '(employer|employers|gp|doctor|doctors|consultant|hospital|hospitals|school|schools|nursery|parent|parents|guardian|guardians|landlord|landlords|agent|agents|agency|agencies|insurer|insurers|bank|banks|hotel|hotels|operator|operators|dealer|dealers|organiser|club|clubs|federation|municipality|colleague|colleagues|teacher|coach|administrator|referee|referees|giver|friends|relative|relatives|neighbour|facebook|google|apple|strava)',
    '(the|a|any) (person|people) who',
    '(booking|partner) (site|sites|websites)',
    '(someone|somebody|anyone) else',
    'other (users|members|participants|guests|players)',
  ],
});

/** To hand something to the controller, or to do with it what the reader would have done. */
const HANDS_IN = cue('hands-in', {
  nb: [
    '(sender|sendt|gir|gitt|oppgir|oppgitt|melder|videresender|overfører|rapporterer|opplyser|forteller|deler|leverer) ..6 oss',
    '(oppretter|lager) … (kontoen|brukeren|profilen|konto|bruker)',
    '(laster|lastet) … opp',
    '(legger|legge) … inn',
    '(melder|meldt) ..2 (inn|på)',
    '(registrerer|registrere) … (deg|navn*|ansatte|barnet|elever|spillere)',
    '(oppgir|gir|fyller) … (ut|navnet|adressen|kontaktinformasjon*|opplysning*|skjema*)',
    '(kan|kunne) … tagge … deg',
  ],
  nn: [
    '(sender|sendt|gjev|gir|gjeve|oppgjev|oppgir|melder|vidaresender|rapporterer|opplyser|fortel|deler|leverer) ..6 oss',
    '(opprettar|lagar) … (kontoen|brukaren|profilen|konto|brukar)',
    '(lastar|lasta) … opp',
    '(legg|leggje|legge) … inn',
    '(melder|meldt) ..2 (inn|på)',
    '(registrerer|registrere) … (deg|namn*|tilsette|barnet|elevar|spelarar)',
    '(oppgjev|oppgir|gjev|gir|fyller) … (ut|namnet|adressa|kontaktinformasjon*|opplysning*|skjema*)',
  ],
  en: [
    '(send|sends|sent|sending|pass|passes|passed|forward|forwards|give|gives|gave|given|provide|provides|supply|supplies|report|reports|tell|tells|told|transmit|transmits|share|shares|let|lets) ..5 us',
    '(pass|passes|passing) on your',
    '(create|creates|set up|sets up|open|opens) … (account|profile)',
    '(upload|uploads|uploaded)',
    '(enter|enters|register|registers|add|adds) … (you|name|names|details|email|e-mail|data)',
    '(fill|fills|complete|completes) [in|out] … (form|forms)',
    '(books|book|booked|orders|signs|nominates|tag|tags) … you [up]',
  ],
});

/** Things that hold data and are not called so. */
const PAPER = cue('paper-handed-in', {
  nb: [
    '(henvisning*|prøvesvar|navn*|konto|kontoen|skjema*|*liste|*lister|*listene|bestilling*|*avlesning*|beboere|deg|bilder|profilen)',
  ],
  nn: ['(tilvising*|prøvesvar|namn*|konto|kontoen|skjema*|*lister|*listene|tinging*|bestilling*|*verdiar|deg|bilete)'],
  en: ['(letter|letters|papers|referral|name|names|form|forms|account|booking|bookings|list|lists|you|photo*|results)'],
});

/** Statements that somebody else hands in what is about the reader. */
export const handedIn = (unit: Reading): readonly Fact<'kind'>[] => {
  const seen = new Set<string>();
  return unit.hits(HANDS_IN).flatMap((verb): Fact<'kind'>[] => {
    const { block } = verb;
    const sentence = sentenceOf(verb);
    const key = `${block.index}/${sentence.index}`;
    if (seen.has(key) || block.kind === 'heading' || isNegated(verb) || isElsewhere(verb)) return [];
    const giver = hitsIn(block, OTHERS, sentence.index).find((other) => isGiver(other, verb));
    if (!giver || !says(sentence, [DATA, DATA_KIND, PAPER]) || NO_STATEMENT.test(textOf(sentence))) return [];
    seen.add(key);
    return [fact('kind', sentence)];
  });
};

/** How many words may stand between the giver and the verb. */
const REACH = 6;

/** The giver is the subject: nobody else comes between, and nothing goes to it. */
function isGiver(other: Hit, verb: Hit): boolean {
  const { text } = other.block;
  return (
    other.last <= verb.first &&
    verb.first - other.last <= REACH &&
    !isNegated(other) &&
    !/(?<!\p{L})(?:vi|me|du|we|you|i|jeg|eg)(?!\p{L})/iu.test(text.slice(other.end, verb.start)) &&
    !/(?<!\p{L})(?:til|med|hos|av|to|with|by|for|via|at|of|about|om)\s(?:(?:din|ditt|vår|our|your|the|a|an|en|et|ein|eit)\s)?$/iu.test(
      text.slice(Math.max(0, other.start - 20), other.start),
    )
  );
}

const isElsewhere = ({ block }: Hit): boolean =>
  topicsOf(block).some((topic) => /^(?:rights|complaint|recipients|changes|security)$/.test(topic));

/** What should not be done, or what the reader may ask for, is no source. */
const NO_STATEMENT =
  /rett til|right to|(?:må|skal|should|must|do) (?:ikke|ikkje|not) |samtykk|consent|(?:kan|can|may) (?:be|ask|request)(?!\p{L})/iu;
