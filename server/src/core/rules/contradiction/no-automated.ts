/** No automated decisions, yet some are described. */
import { automatedDecisions } from '../../facts/automatedDecisions.js';
import { cue } from '../../marking/cue.js';
import { hitsIn, textOf, type Sentence } from '../../reading/hit.js';
import type { Reading } from '../../reading/reading.js';
import { topicsOf } from '../../reading/topics.js';
import { defineRule } from '../rule.js';
import { CONDITIONAL, EXCEPTION, PAST, sentencesWith } from './limits.js';
import { isSame, opposed } from './pair.js';
import { sweepingSentences } from './sweeping.js';

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
    const claim: Sentence | undefined = reading
      .of(automatedDecisions)
      .filter(({ value, block, start, end }) => value.claim === 'none' && isAbsolute(block.text.slice(start, end)))
      .map(({ block, start, end }) => ({ block, start, end, index: 0 }))[0];
    const denied = claim ?? reading.eachUnit(claims)[0];
    if (!denied) return;
    const against = decided(reading, denied);
    if (against) yield opposed(reading, denied, against, MESSAGE);
  },
});

/** «Ingen avgjørelse er overlatt til en datamaskin», «alle vedtak fattes av mennesker». */
const claims = (unit: Reading): readonly Sentence[] =>
  sweepingSentences(unit).filter((sentence) => {
    const text = textOf(sentence);
    return (
      CLAIMS.some((claim) => claim.test(text)) &&
      !ONE_MATTER.test(text) &&
      sentence.block.kind !== 'cell' &&
      !EXCEPTION.test(text) &&
      !CONDITIONAL.test(text) &&
      !topicsOf(sentence.block).some((topic) => topic === 'cookies' || topic === 'children') &&
      !/(?<!\p{L})(?:rett|right|samtykk\p{L}*|consent|uten|utan|without|barn\p{L}*|child\p{L}*)(?!\p{L})/iu.test(text)
    );
  });
const CLAIMS: readonly RegExp[] = [
  /(?<!\p{L})(?:ikke|ikkje|ingen|inga|aldri|verken|no|not|never|none|neither|nothing|ingenting)(?!\p{L})[^.;]{0,80}?(?:avgj\p{L}*|vedtak\p{L}*|beslut\p{L}*|saksbehandl\p{L}*|bestem\p{L}*|decisions?|decid\p{L}*|decision-making|processing of cases)(?!\p{L})[^.;]{0,80}?(?:automat\p{L}*|maskin\p{L}*|computer\p{L}*|algoritm\p{L}*|algorithm\p{L}*|robot\p{L}*|dataprogram\p{L}*|software|profil\p{L}*)/iu,
  /(?<!\p{L})(?:ikke|ikkje|ingen|inga|aldri|verken|no|not|never|none|neither|nothing)(?!\p{L})[^.;]{0,80}?(?:automat\p{L}*|maskinel\p{L}*|datamaskin\p{L}*|computers?|algoritm\p{L}*|algorithms?|robot\p{L}*|profiler\p{L}*|profiling)(?!\p{L})/iu,
  /(?<!\p{L})(?:alle|all|alt|every|any|everything|always|alltid|enhver|samtlige)(?!\p{L})[^.;]{0,40}?(?:avgj\p{L}*|vedtak\p{L}*|beslut\p{L}*|decisions?|decided|assessment|vurdering\p{L}*)(?!\p{L})[^.;]{0,30}?(?:av|by|tek|tar|from)(?!\p{L})[^.;]{0,15}?(?:menneske\p{L}*|people|humans?|persons?|ansatte|saksbehandl\p{L}*)(?!\p{L})/iu,
];

const DECIDING = /automatis|automated|avgj|decision|maskin|profiler|profiling/iu;
/** «Ingen avgjørelser om ansettelse», “no profiling of children”, «Profilen brukes ikke til …»: of one matter only. */
const ONE_MATTER =
  /^(?:profilen|the profile|this profile)(?!\p{L})|(?:avgj\p{L}*|vedtak\p{L}*|beslut\p{L}*|decisions?|profiler\p{L}*|profiling)\s(?:om|av|on|about|of|regarding|concerning|i saker om)\s(?!deg|dykk|you|den registrerte|kund|customer|våre|our|individ|enkelt|person|data subj|the data subj)|(?:hiring|credit|lending|employment|recruitment|pricing|ansettelses|kreditt|rekrutterings)[- ]?(?:decisions?|avgj|beslut)|(?<!\p{L})(?:barn\p{L}*|child\p{L}*|mindreårig\p{L}*|minors?|ansatte|tilsette|employees)(?!\p{L})/iu;
const isAbsolute = (text: string): boolean =>
  DECIDING.test(text) &&
  !ONE_MATTER.test(text) &&
  !EXCEPTION.test(text) &&
  !CONDITIONAL.test(text) &&
  !/(?<!\p{L})(?:uten|utan|without|bare|berre|kun|only)(?! automat)(?!\p{L})/iu.test(text);

const MACHINE = cue('decided-by-machine', {
  nb: [
    '(automatisk|automatiske|automatisert|automatiserte|helautomatisk*|helautomatisert*|algoritme*|algoritmen|maskinlæring*|systemet|modellen|løsningen|programmet|dataprogram*|robot*)',
  ],
  nn: [
    '(automatisk|automatiske|automatisert|automatiserte|heilautomatisk*|algoritme*|systemet|modellen|løysinga|programmet|dataprogram*|robot*)',
  ],
  en: ['(automatic|automatically|automated|algorithm*|machine learning|system|model|software|program|computer)'],
});

const OUTCOME = cue('decision-outcome', {
  nb: [
    '(avslår|avslås|avslag|avslått|avviser|avvises|avvist|innvilger|innvilges|godkjenner|godkjennes|nekter|nektes|stenger|stenges|sperrer|sperres|utestenger|utestenges|siler|avgjør|avgjøres|bestemmer|bestemmes|fastsetter|fastsettes|settes|beregnes|rangerer|utelukker|sorterer|sorteres|plasserer|plasseres|fjernes|avsluttes)',
    '(faller|falle) … (ut|bort|fra)',
    '(lager|bygger|oppretter) … profil*',
    '(får|gir) … (avslag|svar|nei)',
    '(stoppes|stanses|går videre)',
  ],
  nn: [
    '(avslår|avslått|avslag|avviser|avvist|innvilgar|innvilga|godkjenner|godkjende|nektar|stengjer|stengt|stengd|sperrar|sperra|avgjer|avgjord|avgjort|bestemmer|bestemt|fastset|fastsett|rekna|rangerer|utelukkar|sorterer|plasserer|sortert|fjerna)',
    '(fell|falle) … (ut|bort|frå)',
    '(lagar|byggjer|opprettar) … profil*',
    '(får|gir) … (avslag|svar|nei)',
    '(stoppa|stansa|går vidare)',
  ],
  en: [
    '(reject|rejects|rejected|refuse|refuses|refused|decline|declines|declined|deny|denies|denied|approve|approves|approved|grant|grants|granted|decide|decides|decided|suspend|suspends|suspended|block|blocks|blocked|determine|determines|terminates|closes|rank|ranks|ranked|set|sets|filters|filtered|sorted|removed|calculated|place|places|excluded|dropped|decides)',
    '(turn|turns|turned) … (down|away)',
    '(drop|drops|fall|falls|weeded|sorted|screened|ruled) … out',
    '(build|builds|create|creates) … profile*',
    '(goes|go) no further',
  ],
});

/** What is decided about: people and what they apply for. */
const MATTER =
  /(?<!\p{L})(?:søknad\p{L}*|søker\p{L}*|søkjar\p{L}*|kund\p{L}*|kreditt\p{L}*|lån\p{L}*|bestilling\p{L}*|ordre\p{L}*|konto\p{L}*|bruker\p{L}*|brukar\p{L}*|medlem\p{L}*|kjøp\p{L}*|betaling\p{L}*|faktura|forsikring\p{L}*|premi\p{L}*|pris\p{L}*|score\p{L}*|kandidat\p{L}*|leie\p{L}*|stønad\p{L}*|plass\p{L}*|applica\p{L}*|customer\p{L}*|credit|loan\p{L}*|order\p{L}*|account\p{L}*|user\p{L}*|member\p{L}*|purchase\p{L}*|payment\p{L}*|insurance|price\p{L}*|candidate\p{L}*|tenant\p{L}*|benefit\p{L}*|claim\p{L}*)(?!\p{L})/iu;
const HUMAN =
  /(?<!\p{L})(?:permissions?|tillatelse\p{L}*|løyve\p{L}*|menneske\p{L}*|saksbehandl\p{L}*|manuel\p{L}*|ansatt\p{L}*|tilsett\p{L}*|medarbeid\p{L}*|rådgi\p{L}*|rådgj\p{L}*|human\p{L}*|manual\p{L}*|case officer|employee|staff|person (?:reviews|decides)|cookie\p{L}*|spam|innbrudd|virus|angrep|attack\p{L}*|bots?|brannmur|firewall|nettleser\p{L}*|browser)(?!\p{L})/iu;

/** «uten at noen har lest dem», “without a human looking at it”. */
const NO_HUMAN =
  /(?<!\p{L})(?:uten|utan|without|før|before)(?!\p{L})[^.;,]{0,25}?(?:noen|nokon|menneske\p{L}*|menneskelig|person|saksbehandl\p{L}*|ansatt\p{L}*|human\p{L}*|anyone|anybody|people|staff|manual|manuell\p{L}*)(?!\p{L})[^.;,]{0,30}/iu;
const PROFILED =
  /(?<!\p{L})(?:lager|lagar|bygger|byggjer|oppretter|opprettar|build|builds|create|creates)(?!\p{L})[^.;]{0,30}?profil/iu;

/** A machine that refuses or approves, said as a fact and with no human behind it. */
function decided(reading: Reading, claim: Sentence): Sentence | undefined {
  return sentencesWith(reading, OUTCOME).find(([sentence]) => {
    const { block, index } = sentence;
    const text = textOf(sentence);
    const alone = text.replace(NO_HUMAN, ' ');
    if (
      isSame(sentence, claim) ||
      HUMAN.test(block.text.replace(NO_HUMAN, ' ')) ||
      PAST.test(text) ||
      !MATTER.test(text)
    )
      return false;
    if (
      alone === text &&
      (hitsIn(block, MACHINE, index).length === 0 ||
        !/automat|algorit|maskinl|machine|systemet|the system|modellen|the model|program/iu.test(text)) &&
      !(PROFILED.test(text) && /profil/iu.test(textOf(claim)))
    )
      return false;
    if (
      /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|not|never|no)(?!\p{L})/iu.test(alone) ||
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
