/** Passive that hides who acts, where the duty is to say who. */
import { cue } from '../../marking/cue.js';
import { textOf } from '../../reading/hit.js';
import { sentencesWith } from '../contradiction/limits.js';
import { placeSpan } from '../contradiction/pair.js';
import { defineRule } from '../rule.js';

export const hiddenActor = defineRule({
  id: 'plain-language/hidden-actor',
  severity: 'hint',
  law: ['gdpr:12(1)', 'gdpr:13(1)(e)'],
  title: { nb: 'Hvem gjør det?', nn: 'Kven gjer det?', en: 'Who does it?' },
  why: {
    nb: 'Teksten skal si hvem som behandler opplysningene og hvem som får dem. «Opplysningene kan utleveres» sier ingen av delene.',
    nn: 'Teksten skal seie kven som behandlar opplysningane og kven som får dei. «Opplysningane kan utleverast» seier ingen av delane.',
    en: 'The text has to say who processes the data and who gets them. “The data may be disclosed” says neither.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nOpplysningene kan utleveres ved behov.',
        '# Personvern\n\nDet samles inn opplysninger om bruken.',
      ],
      good: [
        '# Personvern\n\nOpplysningene kan utleveres til politiet.',
        '# Personvern\n\nVi samler inn opplysninger om bruken.',
      ],
    },
    nn: {
      bad: ['# Personvern\n\nOpplysningane kan utleverast ved behov.'],
      good: ['# Personvern\n\nOpplysningane kan utleverast til politiet.'],
    },
    en: {
      bad: ['# Privacy policy\n\nYour data may be disclosed where needed.'],
      good: ['# Privacy policy\n\nYour data may be disclosed to the police.'],
    },
  },
  *check(reading) {
    if (!reading.options.plainLanguage) return;
    for (const [sentence] of sentencesWith(reading, HIDDEN)) {
      const text = textOf(sentence);
      if (
        ACTOR.test(text.replace(ABOUT, '')) ||
        PLACE.test(text) ||
        ASKS.test(text) ||
        sentence.block.kind === 'cell' ||
        sentence.block.kind === 'item'
      )
        continue;
      yield {
        span: placeSpan(reading, sentence),
        message: {
          nb: 'Hvem gjør dette, eller hvem får opplysningene? Si det.',
          nn: 'Kven gjer dette, eller kven får opplysningane? Sei det.',
          en: 'Who does this, or who gets the data? Say so.',
        },
      };
    }
  },
});

const HIDDEN = cue('hidden-actor', {
  nb: [
    '(*opplysning*|data|dataene|informasjon*) … (kan|vil|blir) ..5 (utleveres|utlevert|videreformidles|videreformidlet|deles|delt|overføres|overført)',
    '(*opplysning*|data|dataene|informasjon*) (utleveres|videreformidles|deles|overføres)',
    '(opplysninger|personopplysninger|data|logger|loggen|loggene) … (kan|vil) … bli … (gjennomgått|fulgt|undersøkt|kontrollert|vurdert|brukt|utlevert|delt)',
    '(kan|vil) (opplysninger|personopplysninger|data) … (bli|utleveres|deles)',
    'det (kan|vil|vil kunne) … bli … (foretatt|gjennomført|gjort|truffet|besluttet|bestemt|innhentet|kontrollert)',
    '(kan|vil) det bli … (foretatt|gjennomført|gjort|truffet|besluttet|innhentet)',
    '(kan|vil) … (gis|gitt|gjøres) … (innsyn|tilgang|tilgjengelig*)',
    'det (blir|vil bli|kan bli|skal) ..4 (avgjort|besluttet|bestemt|vurdert|vedtatt|fastsatt)',
    'det (avgjøres|besluttes|bestemmes|vurderes|fastsettes) ..8 (hvem|hvilke|om|når|hva)',
    'det (samles|innhentes|registreres|loggføres) … (opplysning*|personopplysning*|data|informasjon*)',
  ],
  nn: [
    '(*opplysning*|data|dataa|informasjon*) … (kan|vil|blir) ..5 (utleverast|utlevert|utleverte|vidareformidlast|vidareformidla|delast|delt|delte|overførast|overført|overførte)',
    '(opplysningar|personopplysningar|data|loggar|loggen|loggane) … (kan|vil) … bli … (gjennomgått|gjennomgåtte|følgd|følgt|undersøkt|kontrollert|vurdert|brukt|utlevert|utleverte|delt|delte)',
    '(kan|vil) (loggen|loggane|opplysningar|personopplysningar|data) … bli',
    'det (kan|vil) … bli … (gjort|gjennomført|avgjort|bestemt|henta|kontrollert)',
    '(kan|vil) … (gitt|gjord|gjort) … (innsyn|tilgang|tilgjengeleg*)',
    'det (blir|vert|vil bli|kan bli|skal) ..4 (avgjort|avgjord|bestemt|vurdert|vedteke|fastsett)',
    'det (avgjerast|vurderast|bestemmast|fastsetjast) ..8 (kven|kva|om|når)',
    'det (blir|vert) … (samla|henta|registrert|logga) … (opplysning*|personopplysning*|data|informasjon*)',
  ],
  en: [
    '(data|information) ..5 (may|can|will|might) ..4 be (disclosed|shared|transferred|passed|used and shared)',
    '(data|information) (is|are) (disclosed|shared|passed)',
    'access … (may|can|will|might) be given',
    '(data|information) … (may|can|will|might) be made available',
    '(data|information) (is|are) collected',
    'it (is|will be) ..4 (decided|determined|assessed|agreed) ..4 (who|which|whether|when|what)',
    'it (may|can|will|might) be (decided|determined|considered|found|deemed)',
    '(checks|assessments|reviews|investigations|inspections) (will|may|can) be (carried|made|conducted|performed)',
    '(data|information|records|logs) (may|can|will) be (reviewed|examined|checked|followed|passed)',
  ],
});

/** Words that name who acts, or who gets the data. «for andre», “others” and “abroad” name nobody. */
const ACTOR =
  /(?<!\p{L})(?:(?:vi|me|oss|vår|vårt|våre|we|us|our|du|you|med|av|hos|with|by|mellom|between|internt|internally|ikke|ikkje|aldri|not|never|automatically|automatisk)(?!\p{L})|(?:til|to|for)\s(?!(?:andre|anna|others?|another|utlandet|other countries|å|at)(?!\p{L})))/iu;

/** “How information is disclosed.”: a line that leads on to what follows. */
const ASKS =
  /^\s*(?:How|Who|When|Why|Where|What|Hvordan|Hvem|Hvorfor|Hvor|Når|Korleis|Kven|Kvifor|Kvar)(?!\p{L})[^,]*$/u;

/** A place says where: «i EØS». */
const PLACE = /(?<!\p{L})(?:i|in|innen|innanfor|within)\s(?:the\s)?\p{Lu}/u;

/** Whom the data are about, and what one sees, are not who acts. */
const ABOUT =
  /(?<!\p{L})(?:about you|om deg|access to|tilgang til|innsyn i|fra (?:gang til gang|sak til sak|tid til annen)|frå (?:gong til gong|sak til sak|tid til anna)|(?:from )?(?:time to time|case to case)|til enhver tid|til ei?kvar tid|til kvar tid|for eksempel|til dømes|for example)(?!\p{L})/giu;
