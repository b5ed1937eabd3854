/** No automated decisions, yet some are described. */
import { automatedDecisions } from '../../facts/automatedDecisions.js';
import { cue } from '../../marking/cue.js';
import { hitsIn, textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf } from '../../reading/topics.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, opposed, type Place } from './pair.js';

export const noAutomated = defineRule({
  id: 'contradiction/no-automated',
  severity: 'warning',
  law: ['gdpr:13(2)(f)', 'gdpr:22'],
  title: {
    nb: 'Ingen automatiserte avgjørelser, men likevel noen',
    nn: 'Ingen automatiserte avgjerder, men likevel nokre',
    en: 'No automated decisions, yet there are some',
  },
  why: {
    nb: 'Teksten sier at ingen avgjørelser tas automatisk, men beskriver et system som avslår, godkjenner eller setter vilkår uten at et menneske vurderer saken.',
    nn: 'Teksten seier at ingen avgjerder blir tekne automatisk, men skildrar eit system som avslår, godkjenner eller set vilkår utan at eit menneske vurderer saka.',
    en: 'The text says that no decisions are automated, but describes a system that refuses, approves or sets terms with no human in the loop.',
  },
  examples: {
    nb: {
      bad: [
        '# Personvern\n\nVi tar ingen automatiserte avgjørelser.\n\nEn automatisk kredittvurdering avslår bestillinger fra kunder med lav score.',
      ],
      good: [
        '# Personvern\n\nVi tar ingen automatiserte avgjørelser.\n\nEn automatisk kredittvurdering gir et råd, og en saksbehandler avgjør bestillingen.',
      ],
    },
    nn: {
      bad: [
        '# Personvern\n\nVi tek ingen automatiserte avgjerder.\n\nSystemet avslår automatisk søknader som manglar vitnemål.',
      ],
      good: ['# Personvern\n\nVi tek ingen automatiserte avgjerder.\n\nSystemet sender automatisk kvittering til deg.'],
    },
    en: {
      bad: [
        '# Privacy policy\n\nWe do not make automated decisions.\n\nAn automatic credit check rejects customers with a low score.',
      ],
      good: [
        '# Privacy policy\n\nWe do not make automated decisions.\n\nYour order is confirmed automatically by e-mail.',
      ],
    },
  },
  *check(reading) {
    const claim = reading
      .of(automatedDecisions)
      .find(({ value, block, start, end }) => value.claim === 'none' && isAbsolute(block.text.slice(start, end)));
    if (!claim) return;
    const against = decided(reading, claim);
    if (against) yield opposed(reading, claim, against, MESSAGE);
  },
});

const DECIDING = /automatis|automated|avgj|decision|maskin/iu;
const isAbsolute = (text: string): boolean =>
  DECIDING.test(text) &&
  !EXCEPTION.test(text) &&
  !CONDITIONAL.test(text) &&
  !/(?<!\p{L})(?:uten|utan|without|bare|berre|kun|only)(?! automat)(?!\p{L})/iu.test(text);

const MACHINE = cue('decided-by-machine', {
  nb: [
    '(automatisk|automatiske|automatisert|automatiserte|helautomatisk*|helautomatisert*|algoritme*|algoritmen|maskinlæring*|systemet|modellen|løsningen)',
  ],
  nn: ['(automatisk|automatiske|automatisert|automatiserte|heilautomatisk*|algoritme*|systemet|modellen|løysinga)'],
  en: ['(automatic|automatically|automated|algorithm*|machine learning|system|model|software)'],
});

const OUTCOME = cue('decision-outcome', {
  nb: [
    '(avslår|avslås|avslag|avslått|avviser|avvises|avvist|innvilger|innvilges|godkjenner|godkjennes|nekter|nektes|stenger|stenges|sperrer|sperres|utestenger|utestenges|siler|avgjør|bestemmer|fastsetter|fastsettes|rangerer|utelukker)',
  ],
  nn: [
    '(avslår|avslått|avslag|avviser|avvist|innvilgar|innvilga|godkjenner|godkjende|nektar|stengjer|stengt|stengd|sperrar|sperra|avgjer|bestemmer|fastset|rangerer|utelukkar)',
  ],
  en: [
    '(reject|rejects|rejected|refuse|refuses|refused|decline|declines|declined|deny|denies|denied|approve|approves|approved|grant|grants|granted|decide|decides|decided|suspend|suspends|suspended|block|blocks|blocked|determine|determines|terminates|closes|rank|ranks|sets|filters)',
  ],
});

/** What is decided about: people and what they apply for. */
const MATTER =
  /(?<!\p{L})(?:søknad\p{L}*|søker\p{L}*|søkjar\p{L}*|kund\p{L}*|kreditt\p{L}*|lån\p{L}*|bestilling\p{L}*|ordre\p{L}*|konto\p{L}*|bruker\p{L}*|brukar\p{L}*|medlem\p{L}*|kjøp\p{L}*|betaling\p{L}*|faktura|forsikring\p{L}*|premi\p{L}*|pris\p{L}*|score\p{L}*|kandidat\p{L}*|leie\p{L}*|stønad\p{L}*|plass\p{L}*|applica\p{L}*|customer\p{L}*|credit|loan\p{L}*|order\p{L}*|account\p{L}*|user\p{L}*|member\p{L}*|purchase\p{L}*|payment\p{L}*|insurance|price\p{L}*|candidate\p{L}*|tenant\p{L}*|benefit\p{L}*|claim\p{L}*)(?!\p{L})/iu;
const HUMAN =
  /(?<!\p{L})(?:menneske\p{L}*|saksbehandl\p{L}*|manuel\p{L}*|ansatt\p{L}*|tilsett\p{L}*|medarbeid\p{L}*|rådgi\p{L}*|rådgj\p{L}*|human\p{L}*|manual\p{L}*|case officer|employee|staff|person (?:reviews|decides)|cookie\p{L}*|spam|innbrudd|virus|angrep|attack\p{L}*|bots?|brannmur|firewall|nettleser\p{L}*|browser)(?!\p{L})/iu;

/** A machine that refuses or approves, said as a fact and with no human behind it. */
function decided(reading: Reading, claim: Place): Sentence | undefined {
  return sentencesWith(reading, OUTCOME).find(([sentence]) => {
    const { block, index } = sentence;
    const text = textOf(sentence);
    if (isSame(sentence, claim) || HUMAN.test(block.text) || PAST.test(text) || !MATTER.test(text)) return false;
    if (
      hitsIn(block, MACHINE, index).length === 0 ||
      !/automat|algorit|maskinl|machine|systemet|the system|modellen|the model/iu.test(text)
    )
      return false;
    if (
      /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|not|never|no)(?!\p{L})/iu.test(text) ||
      topicsOf(block).some((topic) => topic === 'rights' || topic === 'security' || topic === 'cookies')
    )
      return false;
    return !/(?:rett til|right to|du kan be|you can ask|you may ask)(?!\p{L})/iu.test(text);
  })?.[0];
}

const MESSAGE = {
  nb: 'Her heter det at ingen avgjørelser er automatiserte, men et annet sted beskrives en som er det.',
  nn: 'Her heiter det at ingen avgjerder er automatiserte, men ein annan stad er det skildra ei som er det.',
  en: 'This says that no decisions are automated, but elsewhere one is described that is.',
};
