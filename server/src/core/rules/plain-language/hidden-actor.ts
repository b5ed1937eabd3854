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
      if (ACTOR.test(text) || sentence.block.kind === 'cell' || sentence.block.kind === 'item') continue;
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
    '(opplysning*|opplysningene|personopplysning*|data|dataene|informasjon*) … (kan|vil|blir) … (utleveres|utlevert|videreformidles|videreformidlet|deles|delt|overføres|overført)',
    'det (samles|innhentes|registreres|loggføres) … (opplysning*|personopplysning*|data|informasjon*)',
  ],
  nn: [
    '(opplysning*|opplysningane|personopplysning*|data|informasjon*) … (kan|vil|blir) … (utleverast|utleverte|vidareformidlast|delast|delte|overførast|overførte)',
    'det (blir|vert) … (samla|henta|registrert|logga) … (opplysning*|personopplysning*|data|informasjon*)',
  ],
  en: [
    '(data|information) … (may|can|will|might) be (disclosed|shared|transferred|passed)',
    '(data|information) (is|are) collected',
  ],
});

/** Words that name who acts, or who gets the data. */
const ACTOR =
  /(?<!\p{L})(?:vi|me|oss|vår|vårt|våre|we|us|our|i|du|deg|you|til|med|av|hos|to|with|by|mellom|between|internt|internally|ikke|ikkje|aldri|not|never)(?!\p{L})/iu;
