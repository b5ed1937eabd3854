/** No data protection officer, yet one is mentioned. */
import { dataProtectionOfficers, OFFICER } from '../../facts/dataProtectionOfficers.js';
import { textOf, type Sentence } from '../../reading/hit.js';
import { isNegated } from '../../reading/polarity.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf } from '../../reading/topics.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, PAST, sentencesWith } from './limits.js';
import { isSame, opposed, type Place } from './pair.js';

export const dpo = defineRule({
  id: 'contradiction/dpo',
  severity: 'warning',
  law: ['gdpr:13(1)(b)', 'gdpr:37'],
  title: {
    nb: 'Ikke personvernombud, men likevel et',
    nn: 'Ikkje personvernombod, men likevel eit',
    en: 'No data protection officer, yet there is one',
  },
  why: {
    nb: 'Teksten sier at virksomheten ikke har personvernombud, og viser et annet sted til et. Leseren vet ikke hvem hun skal henvende seg til.',
    nn: 'Teksten seier at verksemda ikkje har personvernombod, og viser ein annan stad til eit. Lesaren veit ikkje kven ho skal vende seg til.',
    en: 'The text says that there is no data protection officer, and refers to one elsewhere. Readers do not know whom to turn to.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi har ikke personvernombud.\n\nHar du spørsmål, kan du kontakte personvernombudet vårt på ombud@eksempel.no.',
      ],
      good: [
        '# Personvern\n\nVi har ikke personvernombud. Vi er ikke pålagt å ha et personvernombud.\n\nHar du spørsmål, kan du kontakte daglig leder.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi har ikkje utpeika personvernombod.\n\nDu kan skrive til personvernombodet vårt på ombod@eksempel.no.',
      ],
      good: ['# Personvern\n\nVi har ikkje utpeika personvernombod, for vi er ikkje pålagde å ha personvernombod.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe have not appointed a data protection officer.\n\nQuestions? Write to our data protection officer at dpo@example.com.',
      ],
      good: [
        '# Privacy policy\n\nWe have not appointed a data protection officer.\n\nQuestions? Write to our manager at post@example.com.',
      ],
    },
  },
  *check(reading) {
    const mentions = reading.of(dataProtectionOfficers);
    const [claim] = reading.eachUnit(claims);
    if (!claim) return;
    const against = mentions.find(
      (mention) => mention.value === 'officer' && !isSame(mention, claim) && isTold(mention),
    );
    if (against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const claims = (unit: Reading): readonly Sentence[] =>
  sentencesWith(unit, OFFICER).flatMap(([sentence, hits]) => {
    const text = textOf(sentence);
    const denied = (hits.some(isNegated) && HAVE.test(text)) || WITHOUT.test(text);
    return denied && !/\?\s*$/.test(text) && !isOnlyDuty(text) ? [sentence] : [];
  });

const HAVE = /(?<!\p{L})(?:har|have|has|utpekt|utpeika|oppnevnt|oppnemnt|appointed|designated|ingen|no)(?!\p{L})/iu;

/** «Vi mangler et ombud», «har valgt å ikke utpeke noen», “nor has it appointed one”. */
const WITHOUT =
  /(?<!\p{L})(?:mangler|manglar|lacks?|without|uten|utan)\s(?:\p{L}+\s){0,3}?(?:personvernomb\p{L}*|data protection officer|DPO)(?!\p{L})|(?<!\p{L})(?:ikke|ikkje|heller ikke|not|nor)(?!\p{L})[^.;]{0,25}?(?:utpei?k\p{L}*|utnev\p{L}*|utnem\p{L}*|oppnev\p{L}*|oppnem\p{L}*|appoint\p{L}*|designat\p{L}*)(?!\p{L})/iu;
/** «Det er ikke lovpålagt»: no word on whether there is one. */
const DUTY =
  /(?<!\p{L})(?:lovpål\p{L}*|pålag\p{L}*|pålegg\p{L}*|required|obliged|forplikt\p{L}*|plikt\p{L}*|krav)(?!\p{L})/iu;
const APPOINTED =
  /(?<!\p{L})(?:utpei?k|utnev|utnem|oppnev|oppnem|appoint|designat)|(?<!\p{L})(?:har ikke|har ikkje|har ingen|has no|have no)(?!\p{L})/iu;
const isOnlyDuty = (text: string): boolean => DUTY.test(text) && !APPOINTED.test(text);

/** A mention that takes it that there is one: a way to reach it, «vårt personvernombud», «personvernombudet». */
function isTold({ block, start, end }: Place): boolean {
  const text = block.text.slice(start, end);
  if (CONDITIONAL.test(text.slice(0, 20)) || PAST.test(text) || LAW.test(text) || topicsOf(block).includes('complaint'))
    return false;
  return REACHED.test(text) || block.kind === 'cell';
}

/** Who must have one, and the officer of somebody else. */
const LAW =
  /(?<!\p{L})(?:ikke|ikkje|not|plikt\p{L}*|pålag\p{L}*|krav|required|obliged|Datatilsynet\p{L}*|leverandør\p{L}*|supplier\p{L}*|provider\p{L}*|kunde[nr]s?|their|konsern\p{L}*|group's)(?!\p{L})/iu;
const REACHED =
  /@|personvernombudet|personvernombodet|(?:ombudet|ombodet) vårt|(?:vårt|our|the) (?:eget |eige |own )?(?:personvernomb|data protection officer|DPO)|\d{8}|\d{2} \d{2} \d{2}/iu;

const MESSAGE = {
  nb: 'Her heter det at det ikke er noe personvernombud, men et annet sted vises det til et.',
  nn: 'Her heiter det at det ikkje er noko personvernombod, men ein annan stad er det vist til eit.',
  en: 'This says that there is no data protection officer, but elsewhere one is referred to.',
};
